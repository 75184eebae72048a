import { DEED, GENERAL_DEED } from "../../language/deed-words.ts";
import { LEADING_WORD } from "../../language/indicator-words.ts";
import { matchAt } from "../../language/match-at.ts";
import { ASSERTING_WORDS } from "../../language/measure-words.ts";
import {
  CONNECTIVE,
  COUNTED_DAYS,
  COUNTS_ALL,
  DIVIDED_BY,
  EACH_YEAR,
  FLOW,
  INCREASE_BEFORE,
  KIND_NAME,
  OPENS_SUM,
  OPENS_USES,
  OTHER_STATEMENT,
  PLACE_NAME,
  RATE,
  SEVERAL_OWNERS,
  TELLS_OF_SOME,
} from "../../language/part-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { allMatches } from "../../text/all-matches.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import { wordsSince } from "../../text/words-since.ts";
import { maskEnclosures } from "../mask-enclosures.ts";
import type { Sentence } from "../passage.ts";
import { addUp } from "../quantities/add-up.ts";
import { countAlike } from "../quantities/count-alike.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { arePlaces, areYears, divideByDone, divideWhole, readApartness } from "./disjoint-names.ts";
import {
  beforeOtherDeed,
  type CountedSentence,
  clauseBefore,
  coreOf,
  listEnd,
  type Part,
  REACH,
  readParts,
  visibleQuantities,
} from "./part-list.ts";
import { partsAmong } from "./parts-among.ts";
import { partsByAspect } from "./parts-by-aspect.ts";
import { partsByPlace } from "./parts-by-place.ts";
import { partsByStage } from "./parts-by-stage.ts";
import { partsByTrend } from "./parts-by-trend.ts";
import { partsComposing } from "./parts-composing.ts";
import { continueParts } from "./parts-continued.ts";
import { partsGraded } from "./parts-graded.ts";
import { partsInColumns } from "./parts-in-columns.ts";
import { partsDealtOut } from "./parts-in-turn.ts";
import { partsOfOneNoun } from "./parts-of-one-noun.ts";
import { partsWithinNamed } from "./parts-within-named.ts";
import { isRiseEnd, isRiseStart } from "./rises.ts";
import { ratiosOfWhole, sharesOfWhole } from "./shares-of-whole.ts";
import { apartnessOf, type SumStatement, toStatement } from "./sum-statement.ts";
import { dealParts, namesakeBefore } from "./totals-of-parts.ts";
import { yearsBeforeTotals } from "./years-before-total.ts";

/** The ways in which a sentence sets parts beside their total. */
const READERS: readonly ((sentence: CountedSentence) => SumStatement[])[] = [
  partsBehindTotals,
  partsListed,
  partsNamed,
  partsBeforeTotals,
  partsComposing,
  partsWithinNamed,
  partsAmong,
  partsByPlace,
  partsOfOneNoun,
  partsByTrend,
  partsByStage,
  partsGraded,
  yearsBeforeTotals,
];

/** The sum statements of a text, by sentence. */
export function findSumStatements(
  text: string,
  sentences: readonly Sentence[],
  quantities: readonly Quantity[],
): SumStatement[] {
  const ratios = ratiosOfWhole(text);
  const mayTell = (words: RegExp): boolean => words.test(text);
  if (quantities.length < 2 || (quantities.length === 2 && ![CONNECTIVE, TELLS_OF_SOME].some(mayTell)))
    return ratios;
  const addable = quantities
    .filter((each) => isAddable(text, each))
    .filter((each, index, all) => !isRiseStart(text, each, all[index + 1]));
  const shares = quantities.filter(({ kind }) => kind === "percent");
  const sums = sentences.flatMap(({ span }, index) => {
    const before = sentenceOfWhole(text, sentences, index);
    const sentence = { text, span, before, quantities: addable };
    return [
      ...READERS.flatMap((read) => read(sentence)),
      ...sharesOfWhole({ ...sentence, quantities: shares }),
    ];
  });
  return [...ratios, ...sums, ...partsByAspect(text, sentences, addable)];
}

/** The sentence before; of one that divides a whole in another way, 按来源分，…。按用途分，… or 其中，…。按用途分，…, that before them all. */
function sentenceOfWhole(text: string, sentences: readonly Sentence[], index: number): Span {
  const isDivision = ({ span }: Sentence): boolean =>
    DIVISION.test(text.slice(span.start, span.start + LONGEST_DIVISION));
  const first = sentences.slice(Math.max(0, index - MOST_DIVISIONS), index + 1);
  let at = first.length - 1;
  const isOfParts = (sentence: Sentence): boolean =>
    isDivision(sentence) || text.startsWith("其中", sentence.span.start);
  if (isDivision(first[at] as Sentence)) while (at > 1 && isOfParts(first[at - 1] as Sentence)) at -= 1;
  return (first[at - 1] ?? (sentences[index] as Sentence)).span;
}

const DIVISION = new RegExp(`^(?:${DIVIDED_BY})`);
/** In characters. */
const LONGEST_DIVISION = 12;
/** No whole is divided in more ways. */
const MOST_DIVISIONS = 5;

/** Things, money, areas: what adds up. Rates (元/人), durations and ranks do not. */
function isAddable(text: string, { kind, unit, span }: Quantity): boolean {
  // 优良天数316天: days that are counted, and no time that passes.
  if (kind === "duration") return COUNTED_DAYS.test(text.slice(Math.max(0, span.start - 8), span.start));
  return (kind === "count" || kind === "money" || kind === "measure") && unit !== "" && !unit.includes("/");
}

// ── 共116项，其中甲86项、乙30项 ──

const BEHIND = new RegExp(
  `其中(?!的|\\d[\\d.]{0,5}%[^，。；\\d]{0,3}[达在])(?:\\[\\d{1,3}\\])?(?:包括|有|含)?[，：]?|(?<=[，（])(?:包[括含]|(?<=（)含(?=[^（）]{0,24}\\d)|(?<whole>分别[为是有]|分为|由(?=[^。；]{4,200}(?:组成|构成))))：?|(?<=^|[，。；])(?:${DIVIDED_BY})`,
  "g",
);

function partsBehindTotals(sentence: CountedSentence): SumStatement[] {
  const { text, span, before, quantities } = sentence;
  const connectives = allMatches(text.slice(span.start, span.end), BEHIND).map(
    ({ index, 0: found, groups }) => ({
      start: span.start + index,
      end: span.start + index + found.length,
      whole: groups?.whole,
    }),
  );
  return connectives.flatMap(({ start, end, whole }, index): SumStatement[] => {
    const list = { start: end, end: listEnd(text, end, connectives[index + 1]?.start ?? span.end) };
    // 实施项目116项。其中，省级86项: what is divided may stand in the sentence before, if there is one.
    const earlier = before.start < span.start ? before : { start, end: start };
    const where = start === span.start ? earlier : { start: span.start, end: start };
    const columns = partsInColumns(
      text,
      { start: end, end: Math.min(span.end, end + REACH) },
      where,
      quantities,
    );
    if (columns !== null) {
      const { totals, parts } = columns;
      return totals.map((total, at) => toStatement(text, total, parts[at] ?? [], "some"));
    }
    const listed = partsDealtOut(text, list, quantities) ?? readParts(sentence, list);
    const parts = whole === undefined ? beforeOtherDeed(text, listed) : listed;
    const first = parts[0]?.quantity;
    const counted = first === undefined ? [] : totalsBefore(sentence, where, first);
    // 入选项目23个，其中创新类14名、创业类9名: what is put into kinds may be counted by those who do it.
    const areKinds = parts.length > 1 && parts.every(({ name }) => KIND_NAME.test(name));
    const found =
      first !== undefined && areKinds && counted.length === 0
        ? totalsBefore(sentence, where, { ...first, unit: "个" })
        : counted;
    // 甲35个（其中新建30个）、乙46个（其中新建24个）: a bracket divides the number it stands behind.
    const bracketed = found.filter(({ span }) => text[start - 1] === "（" && span.end === start - 1);
    const totals = bracketed.length > 0 ? bracketed : found;
    const [only] = parts;
    const further =
      totals.length === 0 && only !== undefined && whole === undefined
        ? namesakeBefore(text, quantities, only, where.end)
        : undefined;
    if (further !== undefined) return [toStatement(text, further, parts.slice(0, 1), "some")];
    const dealt = [...dealParts(text, totals, parts)];
    const isOfAll = ({ span }: Quantity): boolean =>
      /[共总计]/.test(clauseBefore(text, span.start).slice(-8));
    return dealt
      .filter(
        ([total, own]) =>
          risesWith(text, total, own) &&
          isNear(text, total, where.end) &&
          !isReachedByEach(text, total) &&
          !isYearlyAlone(text, total, parts) &&
          (whole === undefined || isOfAll(total) || (whole === "分为" && own.length > 1)),
      )
      .map(([total, own]) => {
        const all = dealt.length > 1 ? own : continueParts(sentence, total, own, list.end);
        // 问题60个，分为甲类30个、乙类20个: who does not say that he counts all may leave some out.
        const isWhole = whole !== undefined && dealt.length === 1 && isOfAll(total);
        return toStatement(text, total, all, isWhole ? "all" : "some");
      });
  });
}

/** 保有量由80万辆增至120万辆，其中电动的由5万辆增至30万辆: what only parts come to may be of another day. */
function risesWith(text: string, total: Quantity, parts: readonly Part[]): boolean {
  return isRiseEnd(text, total) || !parts.some(({ quantity }) => isRiseEnd(text, quantity));
}

/** 30户企业产值超亿元，其中甲集团达到80亿元; 收入超20亿元的县5个，其中云屏县60亿元: what each has passed, and not all together. */
function isReachedByEach(text: string, { bound, span, core }: Quantity): boolean {
  if (bound !== "over" && !text.endsWith("过", core.start)) return false;
  return (
    SEVERAL_OWNERS.test(clauseBefore(text, core.start)) ||
    /^的?\p{Script=Han}{1,8}\d/u.test(text.slice(span.end, span.end + 12))
  );
}

/** 建设20个示范区。其中，前三年每年布局25个: a rhythm that only the parts have. */
function isYearlyAlone(text: string, total: Quantity, parts: readonly Part[]): boolean {
  const isYearly = parts.some(({ words }) => EACH_YEAR.test(text.slice(words.start, words.end)));
  return isYearly && !EACH_YEAR.test(clauseBefore(text, total.span.start));
}

/** The numbers before the connective that may be what is divided; as a rule it is the last. */
function totalsBefore(
  { text, quantities }: CountedSentence,
  { start, end: at }: Span,
  part: Quantity,
): Quantity[] {
  const floor = Math.max(start, at - REACH);
  // One ； may stand before the connective: 收入219702亿元，增长1.3%；其中，税收收入……
  const from = floor + text.slice(floor, at - 1).lastIndexOf("；") + 1;
  const masked = maskEnclosures(text.slice(from, at));
  return visibleQuantities(quantities, { start: from, end: at }, masked).filter(
    (quantity) =>
      (countAlike(quantity, part) || mayBothBeFirms(quantity, part)) &&
      !isIncrease(text, quantity) &&
      !RATE.test(clauseBefore(text, quantity.core.start)),
  );
}

/** 新增市场主体7500户，其中企业1200家: 户 counts those of whatever kind. */
function mayBothBeFirms({ unit }: Quantity, { unit: other }: Quantity): boolean {
  return (unit === "户" && other === "家") || (unit === "家" && other === "户");
}

/** Whether nothing but remarks on the total and further figures stand between it and its parts. */
function isNear(text: string, total: Quantity, at: number): boolean {
  const [, ...between] = text.slice(total.core.end, at).split(/[，、；。]/);
  return between.every(
    (words) => /\d/.test(words) || (words.length <= 10 && matchAt(LEADING_WORD, words, 0).length < 2),
  );
}

/** Whether parts are counted as their total is: all parts are counted alike. */
function areCountedAs(total: Quantity, [first]: readonly Part[]): boolean {
  return first !== undefined && countAlike(first.quantity, total);
}

/** 比上年增加5家 */
function isIncrease(text: string, { span }: Quantity): boolean {
  return INCREASE_BEFORE.test(text.slice(Math.max(0, span.start - 8), span.start));
}

// ── 116项（甲86项、乙30项）, 116项任务：甲86项、乙30项 ──

/** 610个**老旧小区**（. */
const NOUN_TO_LIST = /^[^，、。；：（）\d由]{0,14}(?=[（：])/;

/** In characters, with the mark behind it. */
const LONGEST_NOUN = 15;

/** Only brackets, and words behind a colon, that hold nothing but parts, each with a name: 500个（全市达3000个） compares. */
function partsListed(sentence: CountedSentence): SumStatement[] {
  const { text, span, quantities } = sentence;
  return itemsWithin(quantities, span, coreOf).flatMap((total): SumStatement[] => {
    const [noun] = NOUN_TO_LIST.exec(text.slice(total.span.end, total.span.end + LONGEST_NOUN)) ?? [];
    if (noun === undefined || isIncrease(text, total)) return [];
    const open = total.span.end + noun.length;
    const list = { start: open + 1, end: listEnd(text, open + 1, span.end) };
    const opening = text.slice(list.start, list.start + 4);
    if (
      (text[open] === "（") !== (text[list.end] === "）") ||
      CONNECTIVE.test(opening) ||
      OTHER_STATEMENT.test(opening)
    )
      return [];
    const parts = readParts(sentence, list);
    const names = parts.map(({ name }) => name);
    const isDivided =
      parts.length > 1 && parts.at(-1)?.words.end === list.end && readApartness(names) !== "no";
    if (!isDivided || names.includes("") || !areCountedAs(total, parts)) return [];
    return [toStatement(text, total, parts, "some")];
  });
}

// ── 共116项，甲86项、乙30项 ──

/** What is counted, in all or as a whole, and then by places, years or a division to the end of the sentence. */
function partsNamed(sentence: CountedSentence): SumStatement[] {
  const { text, span, quantities } = sentence;
  const within = itemsWithin(quantities, span, coreOf);
  return within.flatMap((total, index): SumStatement[] => {
    const from = total.span.end + 1;
    const next = within[index + 1];
    if (text[total.span.end] !== "，" || next === undefined || !countAlike(next, total)) return [];
    if (isIncrease(text, total)) return [];
    const opening = text.slice(from, from + 4);
    if (CONNECTIVE.test(opening) || OTHER_STATEMENT.test(opening)) return [];
    const list = { start: from, end: listEnd(text, from, span.end) };
    const parts = readParts(sentence, list);
    if (OPENS_USES.test(opening) && total.kind === "money" && parts.length > 1)
      return [toStatement(text, total, parts, "some")];
    const both = doneAndUndone(parts);
    if (both !== null) return [toStatement(text, total, both, "some")];
    if (parts.length < 2 || parts.at(-1)?.words.end !== list.end) return [];
    if (parts.some(({ quantity }) => quantity.value > total.value)) return [];
    const names = parts.map(({ name }) => name);
    const said = clauseBefore(text, total.core.start);
    const isDivided =
      divideWhole(said, names) ||
      (arePlaces(names) && !PLACE_NAME.test(said)) ||
      (COUNTS_ALL.test(said) && areYears(names));
    return isDivided ? [toStatement(text, total, parts, "some")] : [];
  });
}

/** 任务120项，完成110项，未完成10项: the parts up to what is not done. */
function doneAndUndone(parts: readonly Part[]): readonly Part[] | null {
  const last = parts.findIndex((_, at) => divideByDone(parts.slice(0, at + 1).map(({ name }) => name)));
  return last < 0 ? null : parts.slice(0, last + 1);
}

// ── 甲86项、乙30项，共116项 ──

const TOTAL_SIGN = new RegExp(
  `(?:^|[，、类种项]|[，、][两二三四五六七八九十\\d]{1,2}年)(?:共计?|合计|总计|一共)(?<deed>${DEED}?)$`,
);
/** 四类载体合计: so many parts, whatever stands between them. */
const COUNTED_TOTAL = new RegExp(
  `[，、](?:以上|上述)?(?<count>[两二三四五六七八九十])(?:[类种项级者]|方面)[^，、。；\\d共合总]{0,6}(?:共计?|合计|总计|一共)(?<deed>${DEED}?)$`,
);

function partsBeforeTotals(sentence: CountedSentence): SumStatement[] {
  const { text, span, quantities } = sentence;
  return itemsWithin(quantities, span, coreOf).flatMap((total): SumStatement[] => {
    const lead = text.slice(Math.max(span.start, total.span.start - 20), total.span.start);
    const counted = COUNTED_TOTAL.exec(lead);
    const sign = counted ?? TOTAL_SIGN.exec(lead.slice(-10));
    if (sign === null) return [];
    const end = total.span.start - sign[0].length;
    const parts =
      counted === null
        ? partsUpTo(sentence, end, SUMS_UP.test(sign[0]))
        : manyPartsUpTo(sentence, end, readSmallNumber(counted.groups?.count ?? "") ?? 0);
    if (!isDoneToAll(sign.groups?.deed ?? "", parts)) return [];
    if (parts.length < 2 || !areCountedAs(total, parts)) return [];
    // 现有12家，每年新增2家，三年共新增6家
    if (isYearlyAlone(text, total, parts)) return [];
    const isOfParts =
      SUMS_UP.test(sign[0]) &&
      total.value < FURTHEST_ABOVE * addUp(parts.map(({ quantity }) => quantity.value));
    return [toStatement(text, total, parts, "all", apartnessOf(text, parts, "all", isOfParts))];
  });
}

/** 新增甲2家、乙3家，共计50家: who sums up what is new comes nearer to it. */
const FURTHEST_ABOVE = 2;

/** The parts of the list that ends at `end`; none where it names more than that. */
function partsUpTo(sentence: CountedSentence, end: number, sumsUp: boolean): readonly Part[] {
  const { text, span } = sentence;
  const from = listStart(text, Math.max(span.start, end - REACH), end);
  const list = { start: dealtFrom(text, from, end, sumsUp), end };
  const parts = readParts(sentence, list);
  const named = maskEnclosures(text.slice(list.start, list.end)).split("、").length;
  return parts.length < named ? [] : parts;
}

/** So many parts in the clauses right before `end`; none where no clause begins their list. */
function manyPartsUpTo(sentence: CountedSentence, end: number, count: number): readonly Part[] {
  const { text, span } = sentence;
  const clauses = wordsSince("；：。", text, end, Math.min(REACH, end - span.start)).split("，");
  for (let first = clauses.length - 1; first >= 0; first -= 1) {
    const start = end - clauses.slice(first).join("，").length;
    const parts = readParts(sentence, { start, end }, "alike");
    if (parts.at(-1)?.words.end !== end || parts.length > count) return [];
    if (parts.length === count) return parts;
  }
  return [];
}

/** Counts nothing but what stands before it, as 共 may: 新增甲、乙分别为2座、3座，**合计**5座. */
const SUMS_UP = /[合总共]计/;

/** Where what 分别 deals out in a list begins; the beginning of the list without it, or where only what is new is dealt out and 共 may count all. */
function dealtFrom(text: string, start: number, end: number, sumsUp: boolean): number {
  const [named = ""] = /^[^，；：。]{0,120}?分别[^，；：。\d]{1,6}(?=\d)/.exec(text.slice(start, end)) ?? [];
  return FLOW.test(named) && !sumsUp ? start : start + named.length;
}

/** 改建3座、新建2座，共新建5座: nothing else may have been done to the parts than to their total. */
function isDoneToAll(deed: string, parts: readonly Part[]): boolean {
  if (deed === "" || GENERAL_DEED.test(deed)) return true;
  return parts.every(({ name }) => (name.match(ASSERTING_WORDS) ?? []).every((other) => other === deed));
}

/** A name and a number: 新建项目72个, 2024年20户, 2025年完成3个景区提升, 科技专项2025年1.2亿元. Not 其中甲5个, nor a clause of more than that. */
const BARE_PART =
  /^(?:[^\d，；：、]{0,14}20\d{2}年[^\d，；：、]{0,14}|[^\d，；：、]{2,14})\d[\d.]*[万亿]?[^\d，；：、]{1,10}$/;

/** Where the list before a total begins: at the last comma, or as far back as each clause is a name and a number. */
function listStart(text: string, floor: number, end: number): number {
  const clauses = wordsSince("；：。", text, end, end - floor).split("，");
  const other = clauses.findLastIndex((clause) => !BARE_PART.test(clause) || OPENS_SUM.test(clause));
  const whole = clauses.slice(Math.min(other + 1, clauses.length - 1));
  return end - whole.join("，").length;
}
