import { GROWTH_FORMS, type GrowthForm, type GrowthRole, SAID_AGAIN } from "../../language/growth-forms.ts";
import { TOLD_TWICE } from "../../language/growth-twice-forms.ts";
import {
  CHANGING,
  DEALT_OUT,
  FALL_NOUN,
  HELD_WITHIN,
  IN_PARTS,
  LOSING,
  MAY_TURN,
  RANKED_FROM,
  RISES_BY_FALLING,
  SEVERAL_AT_ONCE,
} from "../../language/growth-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import { wordsSince } from "../../text/words-since.ts";
import type { Passage } from "../passage.ts";
import { bareDecimals } from "../quantities/bare-decimals.ts";
import { readWriting } from "../quantities/number-writing.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { writtenNumber } from "../quantities/written-number.ts";
import type { Time } from "../times/time.ts";
import { findDealtChanges } from "./dealt-changes.ts";
import { findHalves } from "./halves.ts";
import { isOfOtherBase, isOfOtherTime, isSinceLastYear } from "./other-stretch.ts";
import { type ChangePlace, countYearlySteps, type OpenSteps, readOpenSteps } from "./yearly-steps.ts";

export type Direction = "up" | "down";

/** How a change is measured: 增长3倍 adds to the base, 是原来的3倍 and 翻一番 give the result as so many bases, 占计划的90% as a share, 年均 recurs. */
export type ChangeManner = "by" | "times" | "share" | "yearly";

/** What a text says of a number that changes. */
export type GrowthStatement = GrowthChange | GrowthMove | GrowthLoss;

/** 由50家增加到150家，增长2倍. */
export interface GrowthChange {
  readonly kind: "change";
  readonly base: Quantity;
  readonly result: Quantity;
  readonly change: Quantity;
  readonly direction: Direction;
  readonly manner: ChangeManner;
  /** Numbers of yearly steps from base to result that are fair; empty where nothing recurs, or the passage does not say. */
  readonly steps: readonly number[];
  /** What the passage says where it does not say how many: the year of the base, or nothing. */
  readonly open: OpenSteps | null;
  /** From one year to the next, though nothing before the base says so. */
  readonly isOverYear?: boolean;
}

/** 由150家增加到50家: the result lies on the wrong side of the base, if it does. */
export interface GrowthMove {
  readonly kind: "move";
  readonly base: Quantity;
  readonly result: Quantity;
  readonly direction: Direction;
}

/** 下降2倍, 减产120%: more than there is. */
export interface GrowthLoss {
  readonly kind: "loss";
  readonly change: Quantity;
}

/** The statements about change of a passage, sentence by sentence; two numbers or three that follow each other make one. */
export function findGrowthStatements(passage: Passage): GrowthStatement[] {
  const { sentences, quantities, times, reading } = passage;
  if (quantities.length === 0 || !CHANGING.test(reading.text)) return [];
  const text = withoutTimes(reading.text, times);
  const counted = quantities.filter((quantity) => !isBareDecimal(quantity));
  const bare = bareDecimals(text, counted);
  const others = [...bare, ...findHalves(text)];
  const all = others.length === 0 ? quantities : [...counted, ...others].sort(byPlace);
  const remarks = allMatches(text, HELD_WITHIN).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return sentences.flatMap(({ span }) => {
    const sentence = { text, times, start: span.start };
    const numbers = besidesRemarks(
      itemsWithin(all, span, ({ core }) => core),
      remarks,
    );
    const sides = besideEachOther(numbers, text);
    const found: GrowthStatement[] = numbers.flatMap((number) => readLoss(sentence, number));
    for (let at = 0; at < sides.length; at += 1) {
      const isOneOfTwo =
        at > 0 && JOINED.test(text.slice(sides[at - 1]?.at(-1)?.span.end, sides[at]?.[0]?.span.start));
      const said = isOneOfTwo ? null : readForms(sentence, sides.slice(at, at + 3));
      if (said !== null)
        found.push(...said.statements, ...readAgain(sentence, said, sides.slice(at + 2, at + 4)));
      // The base and the result of a change said before them make no statement of their own.
      if (said?.form.order[0] === "change") at += 1;
    }
    found.push(...readDealt(sentence, numbers).filter((dealt) => !found.some(isOfChange(dealt))));
    return found;
  });
}

/** 320万辆（包括渔用车6万辆），比上年末增加20万辆: without the one number of a remark that says what another holds. */
function besidesRemarks(numbers: readonly Quantity[], remarks: readonly Span[]): readonly Quantity[] {
  const alone = remarks.flatMap((remark) => {
    const [held, another] = itemsWithin(numbers, remark, ({ core }) => core);
    return held === undefined || another !== undefined ? [] : [held];
  });
  return alone.length === 0 ? numbers : numbers.filter((number) => !alone.includes(number));
}

function isOfChange({ change }: GrowthChange): (told: GrowthStatement) => boolean {
  return (told) => told.kind === "change" && told.change === change;
}

/** Between two numbers that change at once: 由3座**和**5座提高到8座和12座; not 新增5家~~、总数达到~~60家. */
const JOINED = /^[和、与及][^，。；、由从总达]{0,4}$/;

/** Numbers that play one part in a statement, each for its own name: 分别由**3座和5座**提高到**8座和12座**. */
type Side = readonly Quantity[];

/** Between two of them: 和 of 12家和20家, /月、 of 330元/月、2640元/年. */
const BESIDE = /^(?:\/[月年日])?[和、与及]$/;

function besideEachOther(numbers: readonly Quantity[], text: string): Side[] {
  const sides: Quantity[][] = [];
  for (const number of numbers) {
    const side = sides.at(-1);
    const last = side?.at(-1);
    const isOfSide =
      last !== undefined &&
      last.unit === number.unit &&
      BESIDE.test(text.slice(last.span.end, number.span.start));
    if (isOfSide) side?.push(number);
    else sides.push([number]);
  }
  return sides;
}

/** 6.08 at the end of a clause, which is read as a count of something. */
function isBareDecimal({ unit, kind, text }: Quantity): boolean {
  return unit === "" && kind === "count" && text.includes(".");
}

function byPlace(a: Quantity, b: Quantity): number {
  return a.core.start - b.core.start;
}

/** Times at their own length as ＿￣￣, each read in one way only; how often (年均) stays. */
function withoutTimes(text: string, times: readonly Time[]): string {
  let masked = "";
  for (const { span, kind } of times) {
    if (kind === "recurring") continue;
    masked += `${text.slice(masked.length, span.start)}＿`;
    masked += "￣".repeat(span.end - masked.length);
  }
  return masked + text.slice(masked.length);
}

// ── From what to what, and by how much ──

/** How far apart the numbers of one statement may stand, in characters. */
const REACH = 40;

const FORMS: readonly GrowthForm[] = [...GROWTH_FORMS, ...TOLD_TWICE];

type ToldSentence = Pick<ChangePlace, "text" | "times" | "start">;

/** A form whose words are said, with what it makes of the numbers. */
interface SaidForm {
  readonly form: GrowthForm;
  readonly statements: readonly GrowthStatement[];
}

/** What the first form that fits says of the numbers that begin here, of each that stand beside each other. */
function readForms(sentence: ToldSentence, sides: readonly Side[]): SaidForm | null {
  const [first, second, third] = sides;
  if (first === undefined || second === undefined) return null;
  const { text, start } = sentence;
  const opening = startOf(first);
  const lead = text.slice(Math.max(start, opening - REACH), opening);
  if (first.length === 1 && SEVERAL_AT_ONCE.test(lead)) return null;
  const between = (before: Side, after: Side): string => {
    const words = text.slice(endOf(before), startOf(after)).replace(HELD_WITHIN, "") + verbOf(after, text);
    return first.length > 1 ? words.replace(DEALT_OUT, "") : words;
  };
  const words = [between(first, second), ...(third === undefined ? [] : [between(second, third)])];
  for (const form of FORMS) {
    const said = matchWords(form, lead, words);
    if (said === null) continue;
    const statements = dealtOut(sides.slice(0, form.order.length)).map((numbers) =>
      readNumbers(sentence, numbers, form, said, { lead, link: words[0] ?? "" }),
    );
    if (statements.length > 0 && statements.every((statement) => statement !== null))
      return { form, statements };
  }
  return null;
}

/** 由80家发展到200家，增加120家、增长1.5倍: what changed by an amount, and then by a rate. */
function readAgain(
  sentence: ToldSentence,
  { form, statements }: SaidForm,
  [amount, rate]: readonly Side[],
): GrowthStatement[] {
  const [told, another] = statements;
  const change = rate?.[0];
  const isOfTwo = form.order.join() === "base,result,change" && another === undefined && rate?.length === 1;
  if (!isOfTwo || told?.kind !== "change" || amount?.[0] !== told.change || change === undefined) return [];
  if (told.change.unit !== told.base.unit || change.unit === told.base.unit) return [];
  const words = sentence.text.slice(told.change.span.end, change.span.start);
  for (const again of SAID_AGAIN) {
    const said = matchWords({ order: ["base", "change"], lead: ANYTHING, between: [again.words] }, "", [
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

const ANYTHING = /(?:)/;

function startOf(side: Side): number {
  return (side[0] as Quantity).span.start;
}

/** 突破80亿尾: of the words that bound a number the one that says that it is come to. */
function verbOf([number]: Side, text: string): string {
  return number !== undefined && text.startsWith(EXCEEDED, number.span.start) ? EXCEEDED : "";
}

const EXCEEDED = "突破";

function endOf(side: Side): number {
  return (side.at(-1) as Quantity).span.end;
}

/** The first of each side, the second of each; none where the sides are not equally long. */
function dealtOut(sides: readonly Side[]): Quantity[][] {
  const [first = []] = sides;
  return sides.every(({ length }) => length === first.length)
    ? first.map((_, index) => sides.map((side) => side[index] as Quantity))
    : [];
}

/** What a form whose words are said makes of numbers; null where they cannot be what it calls them. */
function readNumbers(
  sentence: ToldSentence,
  numbers: readonly Quantity[],
  form: GrowthForm,
  said: Said,
  { lead, link }: { readonly lead: string; readonly link: string },
): GrowthStatement | null {
  const number = (role: GrowthRole): Quantity | undefined => numbers[form.order.indexOf(role)];
  const [gain, change, whole, ratio] = [number("gain"), number("change"), number("whole"), number("ratio")];
  const result = number("result") ?? (whole && inWhole(whole)) ?? (ratio && asRatio(ratio));
  if (result === undefined || (form.change !== null && !canBe(form.change, change))) return null;
  if (gain !== undefined && mayBeOfWhole(lead, link)) return null;
  if (said.yearly && whole !== undefined && change !== undefined && isOfOneYear(whole, change, lead))
    return null;
  if (form.twice && !areSinceOneTime(sentence, lead, link, numbers)) return null;
  if (whole !== undefined && (form.twice === "doubling") !== isDoubling(whole)) return null;
  const before =
    (whole ?? ratio) !== undefined
      ? oneBefore((whole ?? ratio) as Quantity)
      : gain === undefined
        ? number("base")
        : baseBefore(gain, result, said, form.change, sentence.text);
  const base = before && form.gross ? atLeast(before) : before;
  if (base === undefined || !areComparable(base, result)) return null;
  if (form.remarked && !isRemarkOnPast(sentence, base)) return null;
  return toStatement(form, said, { base, result, change }, sentence);
}

/** 比2020年增长50%、是2020年的1.5倍, 增长8%、是上年的1.08倍, 翻一番，即增长1倍; of 增长8%、是2020年的1.5倍 the bases are two. */
function areSinceOneTime(
  sentence: ToldSentence,
  lead: string,
  link: string,
  numbers: readonly Quantity[],
): boolean {
  const [first, second] = numbers;
  if (first === undefined || second === undefined) return false;
  const named = SINCE_NAMED.exec(lead)?.[0] ?? "";
  const before = sinceSaid(sentence, named, {
    start: first.span.start - named.length,
    end: first.span.start,
  });
  const behind = sinceSaid(sentence, link, { start: first.span.end, end: second.span.start });
  if (/即|也就是|相当于/.test(link)) return behind === null || before === null || before === behind;
  return (before ?? LAST_YEAR) === (behind ?? LAST_YEAR);
}

/** The time that words name as what a growth is since; null where they name none. */
function sinceSaid({ times }: ToldSentence, words: string, within: Span): string | null {
  if (SAYS_LAST_YEAR.test(words)) return LAST_YEAR;
  const said = itemsWithin(times, within, ({ span }) => span).findLast(({ kind }) => kind !== "recurring");
  return said === undefined ? null : SAYS_LAST_YEAR.test(said.text) ? LAST_YEAR : said.text;
}

const LAST_YEAR = "上年";
const SAYS_LAST_YEAR = /上一?年|去年|同比/;
/** **比2020年**增长, **是上年的**. */
const SINCE_NAMED = /[比较是为在][^，。；：、]{0,16}$/;

/** 渔业产值增长6%，年均增长9.5%: what grew by less than it does in a year has not grown so for years, unless it says since when. */
function isOfOneYear(whole: Quantity, change: Quantity, lead: string): boolean {
  return whole.kind === change.kind && whole.value <= change.value && !/[比较与同]/.test(lead);
}

/** 比2020年增长20%（2020年为50家）, 增长20%（上年50家）, 翻一番（三年前为50家）; of （2027年为50家） nobody can tell. */
function isRemarkOnPast({ text, times, start }: ToldSentence, base: Quantity): boolean {
  const remark = base.span.start - wordsSince("（，、；", text, base.span.start, REACH).length;
  const [time] = itemsWithin(times, { start: remark, end: base.span.start }, ({ span }) => span);
  if (time === undefined || time.past) return true;
  const near = Math.max(start, remark - 2 * REACH);
  const earlier = itemsWithin(times, { start: near, end: remark }, ({ span }) => span);
  return earlier.some(
    (other) => other.text === time.text && /[比较是为]/.test(text.charAt(other.span.start - 1)),
  );
}

/** 达到100家，其中省级22家、市级75家，净增36家: what is gained may be of the whole; 其中省级22家、净增6家 is not. */
function mayBeOfWhole(lead: string, link: string): boolean {
  const [, parts] = IN_PARTS.exec(lead) ?? [];
  return parts !== undefined && (/\d/.test(parts) || link.includes("，"));
}

/**
 * What a result was before its gain: 263亿元 of 达到297亿元，比上年增加34亿元. It stands where the gain does, and is as coarse as the coarser
 * of the two.
 */
function baseBefore(
  gain: Quantity,
  result: Quantity,
  { gains, changes }: Said,
  wording: GrowthForm["change"],
  text: string,
): Quantity | undefined {
  const isExact = gain.bound === "exact" && result.bound === "exact" && gain.max === undefined;
  // 突破480亿元、净增215亿元、翻了两番: so much more or less decides of no doubling.
  const isNearEnough = wording === "doubling" && gain.bound === "exact" && result.bound === "over";
  const areAlike = gains === changes || (wording === "doubling" && gains === "up");
  if (!(isExact || isNearEnough) || gains === null || !areAlike || gain.kind === "percent") return undefined;
  const before = result.value + (gains === "up" ? -gain.value : gain.value);
  // 5238亿元，增加419元: nobody writes what such a gain, in a unit that is wrong, leaves of it.
  const value = Number((before / result.scale).toFixed(PLACES_OF_SCALE)) * result.scale;
  const { core } = grainOf(gain, text) > grainOf(result, text) ? gain : result;
  const base = { ...gain, value, scale: result.scale, core };
  const written = writtenNumber(base);
  return { ...base, text: `${Number(written.value.toPrecision(10))}${written.unit}` };
}

/** 新增46家，总数达到372家: some may have gone, so that there were more. */
function atLeast(base: Quantity): Quantity {
  return { ...base, bound: "at-least", text: `${base.text}以上` };
}

/** 分别增长200%和50% of 由30家增加到90家、由20座增加到30座. */
function readDealt(sentence: ToldSentence, numbers: readonly Quantity[]): GrowthChange[] {
  if (!DEALT_OUT.test(sentence.text)) return [];
  return findDealtChanges(sentence.text, numbers).flatMap(
    ({ base: first, result, change, direction, yearly, gained }) => {
      const said = { moves: null, gains: "up", changes: direction, yearly } as const;
      const before = gained ? baseBefore(first, result, said, "amount", sentence.text) : first;
      const base = before && gained ? atLeast(before) : before;
      if (base === undefined || !areComparable(base, result) || !canBe("amount", change)) return [];
      const statement = toStatement({ change: "amount" }, said, { base, result, change }, sentence);
      return statement?.kind === "change" ? [statement] : [];
    },
  );
}

/** Behind the point: of 亿, ten thousandths are 万. */
const PLACES_OF_SCALE = 4;

/** 增长75%, 增长1.36倍, 增长三成, 翻一番: what it was before, as a whole of its own. */
function oneBefore(whole: Quantity): Quantity {
  const value = wholeOf(whole);
  return { ...whole, kind: "count", value, text: value === 100 ? "100%" : String(value) };
}

/** What all of it is, where a growth is told in its parts. */
function wholeOf({ kind, unit }: Quantity): number {
  return kind === "percent" ? 100 : unit === "成" ? 10 : 1;
}

/** The same after: 175%, 2.36. */
function inWhole(whole: Quantity): Quantity | undefined {
  if (whole.max !== undefined || !MAKES_WHOLE.has(whole.kind)) return undefined;
  const before = isDoubling(whole) ? 0 : wholeOf(whole);
  const value = Number((before + whole.value).toPrecision(10));
  return { ...whole, kind: "count", value, text: whole.kind === "percent" ? `${value}%` : String(value) };
}

const MAKES_WHOLE: ReadonlySet<Quantity["kind"]> = new Set(["percent", "multiple", "fraction"]);

/** 是原来的2.36倍: so many times the whole. */
function asRatio(ratio: Quantity): Quantity | undefined {
  const isPlain = ratio.kind === "multiple" && ratio.max === undefined && !isDoubling(ratio);
  return isPlain ? { ...ratio, kind: "count", text: String(ratio.value) } : undefined;
}

/** What the last digit of a number stands for. */
function grainOf(quantity: Quantity, text: string): number {
  return readWriting(text, quantity).grain;
}

/** What the words of a form say besides: which way the numbers move, which way they gain and change, and whether that recurs. */
interface Said {
  readonly moves: Direction | null;
  readonly gains: Direction | null;
  readonly changes: Direction | null;
  readonly yearly: boolean;
}

function matchWords(
  { order, lead, between }: Pick<GrowthForm, "order" | "lead" | "between">,
  before: string,
  words: readonly string[],
): Said | null {
  // What stands between the numbers is tried first, as most forms fail on it.
  const links = matchAll(between, words);
  const matches = links && matchAll([lead], [before])?.concat(links);
  if (!matches) return null;
  const at = (role: GrowthRole): Direction | null => directionOf(matches[order.indexOf(role)] ?? null);
  return {
    moves: at("result"),
    gains: at("gain"),
    changes: at("change") ?? at("base"),
    yearly: matches.some(({ groups }) => groups?.yearly !== undefined),
  };
}

/** What patterns find in words, each in its own; null where one finds nothing, or nothing so near. */
function matchAll(patterns: readonly RegExp[], words: readonly string[]): RegExpExecArray[] | null {
  const matches: RegExpExecArray[] = [];
  for (const pattern of patterns) {
    const link = words[matches.length] ?? "";
    const match = link.length > REACH ? null : pattern.exec(link);
    if (match === null) return null;
    matches.push(match);
  }
  return matches;
}

function directionOf(match: RegExpExecArray | null): Direction | null {
  if (match?.groups?.up !== undefined) return "up";
  return match?.groups?.down === undefined ? null : "down";
}

export function areComparable(base: Quantity, result: Quantity): boolean {
  return (
    // Indices are measured without a unit; a count without one may be of anything.
    (base.unit !== "" || base.kind === "measure") &&
    base.unit === result.unit &&
    base.kind === result.kind &&
    base.kind !== "multiple" &&
    base.max === undefined &&
    result.max === undefined &&
    base.value > 0 &&
    result.value > 0
  );
}

/** Whether a change is told in what a number can change by: its own unit, a share of it or so many times. */
export function canChange(change: Quantity, base: Quantity): boolean {
  if (change.kind === "percentage-point") return base.kind === "percent";
  return SHARES_OR_TIMES.has(change.kind) || isDoubling(change) || change.unit === base.unit;
}

const SHARES_OR_TIMES: ReadonlySet<Quantity["kind"]> = new Set(["percent", "fraction", "multiple"]);

function canBe(wording: GrowthForm["change"], change: Quantity | undefined): boolean {
  if (change === undefined || change.max !== undefined) return false;
  if (isDoubling(change)) return wording === "doubling";
  if (wording === "share") return change.kind === "percent";
  if (wording === "points") return change.kind === "percentage-point";
  return wording === "amount" || (wording === "multiple" && change.kind === "multiple");
}

interface Numbers {
  readonly base: Quantity;
  readonly result: Quantity;
  readonly change: Quantity | undefined;
}

/** Null where the form does not say enough to be judged. */
function toStatement(
  { change: wording }: Pick<GrowthForm, "change">,
  { moves, changes, yearly }: Said,
  { base, result, change }: Numbers,
  sentence: ToldSentence,
): GrowthStatement | null {
  const mayBeRank = RANK_UNIT.test(base.unit);
  const told = wordsSince("。；：", sentence.text, base.span.start, RANKED_BEFORE);
  if (change === undefined && base.kind === "count" && mayBeRank && RANKED_FROM.test(told)) {
    const [from, to] = [base, result].map((number) => ({ ...number, kind: "ordinal" as const }));
    return rankMove(from as Quantity, to as Quantity, moves);
  }
  if (base.kind === "ordinal" || (mayBeRank && change?.kind === "count"))
    return change?.kind === "count" &&
      changes !== null &&
      countsRanks(sentence, base, change) &&
      !isOverYears(sentence, result, change)
      ? rankChange({ base, result, change }, changes)
      : rankMove(base, result, moves);
  // 由80周岁拓展到70周岁: more are meant, and the number falls.
  const isAge = base.unit.endsWith("岁");
  const mayFall =
    isAge || RISES_BY_FALLING.test(wordsSince("，。；：", sentence.text, base.span.start, REACH));
  const move =
    moves === null || mayBeRank || mayFall
      ? null
      : ({ kind: "move", base, result, direction: moves } as const);
  if (change === undefined || wording === null || (move !== null && !isOnItsWay(move))) return move;
  const pair = { kind: "change", base, result, change, steps: [], open: null } as const;
  if (wording === "share") return { ...pair, direction: "up", manner: "share" };
  if (isOfOtherBase(sentence, pair)) return null;
  if (wording === "multiple" || wording === "doubling") return { ...pair, direction: "up", manner: "times" };
  if (changes === null || isOfOtherTime(sentence, pair) || isSinceLastYear(sentence, pair)) return null;
  if (isOfOtherThing(sentence, pair)) return null;
  if (!yearly) return { ...pair, direction: changes, manner: "by" };
  const place = { ...sentence, base, result, change };
  const steps = countYearlySteps(place);
  const open = steps.length > 0 ? null : readOpenSteps(place);
  return steps.length === 0 && open === null
    ? null
    : { ...pair, direction: changes, manner: "yearly", steps, open };
}

/** 渔企由36家发展到126家，新增27家冷链检测中心: what is counted behind is no gain of theirs. */
function isOfOtherThing({ text }: ToldSentence, { base, change }: Numbers): boolean {
  if (change?.kind !== "count") return false;
  const [thing = ""] =
    /^\p{Script=Han}{3,}/u.exec(text.slice(change.span.end, change.span.end + REACH)) ?? [];
  return thing !== "" && !wordsSince("。；：", text, base.span.start, REACH).includes(thing.slice(-2));
}

/** 由第5位上升到第2位，上升3位: ranks rise by falling. Without 第 only the numbers tell a rank (由5位上升到2位) from a count (由5名增加到8名). */
function rankChange(
  { base, result, change }: Pick<GrowthChange, "base" | "result" | "change">,
  said: "up" | "down",
): GrowthChange {
  const isRank = base.kind === "ordinal" ? said === "up" : result.value < base.value;
  const direction = isRank ? "down" : "up";
  return { kind: "change", base, result, change, direction, manner: "by", steps: [], open: null };
}

/** 提升9位, 提升9个位次; not 新增9个. */
function countsRanks({ text }: ToldSentence, base: Quantity, { unit, span }: Quantity): boolean {
  return unit === base.unit || RANK_UNIT.test(unit) || /^[位名]次/.test(text.slice(span.end, span.end + 2));
}

/** How far before a rank its sentence may say that it is one, in characters. */
const RANKED_BEFORE = 60;

/** 由第12位跃升到第19位: a rank rises by falling. */
function rankMove(base: Quantity, result: Quantity, moves: Direction | null): GrowthMove | null {
  if (moves === null || base.kind !== "ordinal" || result.kind !== "ordinal") return null;
  return { kind: "move", base, result, direction: moves === "up" ? "down" : "up" };
}

/** 由第9位前进到第6位，五年前移9位: a change over years of its own. */
function isOverYears({ text }: ToldSentence, { span }: Quantity, change: Quantity): boolean {
  return text.slice(span.end, change.core.start).includes("年");
}

/** Whether the result lies on the side of the base that the words say. */
export function isOnItsWay({ base, result, direction }: GrowthMove): boolean {
  return direction === "up" ? result.value >= base.value : result.value <= base.value;
}

/** 由第5位上升到第2位, 从35名提升到20名: what ranks are told in, and people too. */
const RANK_UNIT = /^[位名]$/;

/** 翻一番, 实现倍增: said of anything near it. */
export function isDoubling({ text }: Quantity): boolean {
  return /翻|倍增/.test(text);
}

// ── More than there is ──

/** **下降**2倍, **降幅达**120%, **下降幅度为**120%; not ~~下降为~~187%. */
const LOST = new RegExp(
  `(?:(?:${LOSING})[了达近约超过]{0,3}|(?:${FALL_NOUN}|(?:${LOSING})(?:率|幅度))[了达为近约超过]{0,3})$`,
);

const ROW_OF_RATES = /(?:\d[\d.]{0,6}%(?:左右|以上)?[、和与及]){1,12}$/;

function readLoss({ text, start }: ToldSentence, change: Quantity): GrowthLoss[] {
  if (change.kind !== "multiple" && change.kind !== "percent") return [];
  const before = text.slice(Math.max(start, change.span.start - REACH), change.span.start);
  // 分别下降43%、36%和157%: what is said of the first is said of all.
  const clause = wordsSince("，。；：", before, before.length, REACH).replace(ROW_OF_RATES, "");
  const isAll = change.kind === "percent" ? change.value <= 100 : change.value < 1 || isDoubling(change);
  return isAll || !LOST.test(clause) || MAY_TURN.test(clause) ? [] : [{ kind: "loss", change }];
}
