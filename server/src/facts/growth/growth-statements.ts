import {
  ANYTHING,
  GROWTH_FORMS,
  type GrowthForm,
  type GrowthRole,
  SAID_AGAIN,
} from "../../language/growth-forms.ts";
import { TOLD_TWICE } from "../../language/growth-twice-forms.ts";
import { CHANGING, DEALT_OUT, HELD_WITHIN, IN_PARTS, SEVERAL_AT_ONCE } from "../../language/growth-words.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Passage } from "../passage.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { Time } from "../times/time.ts";
import { atLeast, baseBeforeGain } from "./base-before-gain.ts";
import { REACH, type ToldSentence } from "./change-place.ts";
import { areComparable, canBe, isDoubling } from "./change-terms.ts";
import { findDealtChanges } from "./dealt-changes.ts";
import { asRatio, inWhole, oneBefore } from "./growth-in-parts.ts";
import { growthNumbers } from "./growth-numbers.ts";
import type { GrowthChange, GrowthStatement } from "./growth-statement.ts";
import { readLoss } from "./losses.ts";
import { matchForm, type SaidWords } from "./match-form.ts";
import { areJoined, besideEachOther, dealtOut, endOf, type Side, startOf } from "./number-sides.ts";
import { areSinceOneTime, isRemarkOnPast, mayBeSinceElse } from "./since-when.ts";
import { toStatement } from "./to-statement.ts";

/** The statements about change of a passage, sentence by sentence; two numbers or three that follow each other make one. */
export function findGrowthStatements(passage: Passage): GrowthStatement[] {
  const { sentences, quantities, times, reading } = passage;
  if (quantities.length === 0 || !CHANGING.test(reading.text)) return [];
  const text = maskTimes(reading.text, times);
  const numbersOf = growthNumbers(text, quantities);
  return sentences.flatMap(({ span }) => {
    const sentence = { text, times, start: span.start };
    const numbers = numbersOf(span);
    const sides = besideEachOther(numbers, text);
    const found: GrowthStatement[] = numbers.flatMap((number) => readLoss(sentence, number));
    for (let at = 0; at < sides.length; at += 1) {
      const isOneOfTwo = at > 0 && areJoined(text, sides[at - 1] as Side, sides[at] as Side);
      const said = isOneOfTwo ? null : readForms(sentence, sides.slice(at, at + 3));
      if (said !== null)
        found.push(...said.statements, ...readAgain(sentence, said, sides.slice(at + 2, at + 4)));
      // The base and the result of a change said before them make no statement of their own.
      if (said?.form.order[0] === "change") at += 1;
    }
    found.push(...findDealtChanges(sentence, numbers).filter((dealt) => !found.some(isOfChange(dealt))));
    return found;
  });
}

function isOfChange({ change }: GrowthChange): (told: GrowthStatement) => boolean {
  return (told) => told.kind === "change" && told.change === change;
}

/** Times at their own length as ＿￣￣, each read in one way only; how often (年均) stays. */
function maskTimes(text: string, times: readonly Time[]): string {
  let masked = "";
  for (const { span, kind } of times) {
    if (kind === "recurring") continue;
    masked += `${text.slice(masked.length, span.start)}＿`;
    masked += "￣".repeat(span.end - masked.length);
  }
  return masked + text.slice(masked.length);
}

/** All forms with their place among them, by what stands between their first two numbers: most fail on it, and many share it. */
const FORMS = [
  ...groupBy([...GROWTH_FORMS, ...TOLD_TWICE].entries(), ([, { between }]) => between[0] as RegExp),
];

/** The forms that may be said of numbers with this between them, in their order. */
function formsWith(link: string): readonly GrowthForm[] {
  if (link.length > REACH) return [];
  return FORMS.flatMap(([words, forms]) => (words.test(link) ? forms : []))
    .sort(([a], [b]) => a - b)
    .map(([, form]) => form);
}

/** A form whose words are said, with what it makes of the numbers. */
interface SaidForm {
  readonly form: GrowthForm;
  readonly statements: readonly GrowthStatement[];
}

/** What the first form that fits says of the numbers that begin here, of each that stand beside each other. */
function readForms(sentence: ToldSentence, sides: readonly Side[]): SaidForm | null {
  const [row, second, third] = sides;
  if (row === undefined || second === undefined) return null;
  const { text, start } = sentence;
  const opening = startOf(row);
  // 分别下降43%、36%和50%（较大事故由12起降至6起）: the bracket is of the last alone.
  const isOfLast = REMARKS_ON_LAST.test(text.slice(endOf(row), startOf(second)));
  const first = isOfLast ? row.slice(-1) : row;
  const lead = text.slice(Math.max(start, opening - REACH), opening);
  if (row.length === 1 && SEVERAL_AT_ONCE.test(lead)) return null;
  const between = (before: Side, after: Side): string => {
    const words = text.slice(endOf(before), startOf(after)).replace(HELD_WITHIN, "") + verbOf(after, text);
    return first.length > 1 ? words.replace(DEALT_OUT, "") : words;
  };
  const link = between(first, second);
  for (const form of formsWith(link)) {
    const said = matchForm(form, lead, third === undefined ? [link] : [link, between(second, third)]);
    if (said === null) continue;
    const statements = dealtOut([first, ...sides.slice(1, form.order.length)]).map((numbers) =>
      readNumbers(sentence, numbers, form, said, { lead, link }),
    );
    if (statements.length > 0 && statements.every((statement) => statement !== null))
      return { form, statements };
  }
  return null;
}

/** From the last of several rates to what it is of. */
const REMARKS_ON_LAST = /^（[^，。；：、（）\d]{0,16}[由从][^，。；：、（）\d]{0,8}$/;

/** 突破80亿尾: of the words that bound a number the one that says that it is come to. */
function verbOf([number]: Side, text: string): string {
  return number !== undefined && text.startsWith(EXCEEDED, number.span.start) ? EXCEEDED : "";
}

const EXCEEDED = "突破";

/** 由80家发展到200家，增加120家、增长1.5倍: what changed by an amount, and then by a rate, or the other way round. */
function readAgain(
  sentence: ToldSentence,
  { form, statements }: SaidForm,
  [first, second]: readonly Side[],
): GrowthStatement[] {
  const [told, another] = statements;
  const change = second?.[0];
  const isOfTwo = form.order.at(-1) === "change" && another === undefined && second?.length === 1;
  if (!isOfTwo || told?.kind !== "change" || first?.[0] !== told.change || change === undefined) return [];
  if ((told.change.unit === told.base.unit) === (change.unit === told.base.unit)) return [];
  const words = sentence.text.slice(told.change.span.end, change.span.start);
  // 压缩三分之二、压减到40天: what it came to.
  if (change.unit === told.base.unit && /[到至]$/.test(words)) return [];
  for (const again of SAID_AGAIN) {
    const said = matchForm({ order: ["base", "change"], lead: ANYTHING, between: [again.words] }, "", [
      words,
    ]);
    if (said === null || !canBe(again.change, change)) continue;
    // 平均每年增加42亿元，增长5%: a year, too.
    if (told.manner === "yearly" && !said.yearly) return [];
    const { base, result } = told;
    const statement = toStatement(again, { ...said, moves: null }, { base, result, change }, sentence);
    return statement === null ? [] : [statement];
  }
  return [];
}

/** What a form whose words are said makes of numbers; null where they cannot be what it calls them. */
function readNumbers(
  sentence: ToldSentence,
  numbers: readonly Quantity[],
  form: GrowthForm,
  said: SaidWords,
  { lead, link }: { readonly lead: string; readonly link: string },
): GrowthStatement | null {
  const number = (role: GrowthRole): Quantity | undefined => numbers[form.order.indexOf(role)];
  const [gain, change, whole, ratio] = [number("gain"), number("change"), number("whole"), number("ratio")];
  const result = number("result") ?? (whole && inWhole(whole)) ?? (ratio && asRatio(ratio));
  if (result === undefined || (form.change !== null && !canBe(form.change, change))) return null;
  if (gain !== undefined && (mayBeOfWhole(lead, link) || gain.unit === change?.unit)) return null;
  if (gain !== undefined && change !== undefined && mayBeSinceElse(sentence, { result, gain, change }))
    return null;
  if (said.yearly && whole !== undefined && change !== undefined && isOfOneYear(whole, change, lead))
    return null;
  if (form.twice && !areSinceOneTime(sentence, lead, link, numbers)) return null;
  if (whole !== undefined && (form.twice === "doubling") !== isDoubling(whole)) return null;
  const before =
    (whole ?? ratio) !== undefined
      ? oneBefore((whole ?? ratio) as Quantity)
      : gain === undefined
        ? number("base")
        : baseBeforeGain(gain, result, said, form.change, sentence.text);
  const base = before && form.gross ? atLeast(before) : before;
  if (base === undefined || !areComparable(base, result)) return null;
  if (form.remarked && !isRemarkOnPast(sentence, base)) return null;
  return toStatement(form, said, { base, result, change }, sentence);
}

/** 渔业产值增长6%，年均增长9.5%: what grew by less than it does in a year has not grown so for years, unless it says since when. */
function isOfOneYear(whole: Quantity, change: Quantity, lead: string): boolean {
  return whole.kind === change.kind && whole.value <= change.value && !/[比较与同]/.test(lead);
}

/** 达到100家，其中省级22家、市级75家，净增36家: what is gained may be of the whole; 其中省级22家、净增6家 is not. */
function mayBeOfWhole(lead: string, link: string): boolean {
  const [, parts] = IN_PARTS.exec(lead) ?? [];
  return parts !== undefined && (/\d/.test(parts) || link.includes("，"));
}
