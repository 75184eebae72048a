import { DIVIDED_BY } from "../../../language/division-words.ts";
import {
  BEARS_AMOUNT,
  BEGINS,
  CARRIED_ON,
  CLASS_OF_RECEIVERS,
  GRADE_OF_NAME,
  OPENS_REST,
  REST,
  REST_IN_WORDS,
} from "../../../language/part-words.ts";
import { allMatches } from "../../../text/all-matches.ts";
import type { Span } from "../../../text/span.ts";
import { clauseBefore } from "../../clause-before.ts";
import { addUp } from "../../quantities/add-up.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import { numbersWithin } from "../../quantities/numbers-within.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { type Apartness, arePlaces } from "../lists/disjoint-names.ts";
import {
  divideDown,
  divideOneThing,
  divideUpFrom,
  divideUpTo,
  divideWholly,
  isOfOtherKind,
  leaveOut,
} from "../lists/divisions.ts";
import { isOnOtherTerms, ownParts } from "../lists/further-parts.ts";
import { nameInList, nounBehind } from "../lists/noun-behind.ts";
import { isOfOtherMeasure } from "../lists/other-measure.ts";
import {
  beforeOtherDeed,
  type CountedSentence,
  isYearlyAlone,
  listEnd,
  type Part,
  REACH,
  readParts,
} from "../lists/part-list.ts";
import { continueParts } from "../lists/parts-continued.ts";
import { withDealtBehind } from "../lists/parts-dealt-on.ts";
import { partsInColumns } from "../lists/parts-in-columns.ts";
import { partsDealtOut } from "../lists/parts-in-turn.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";
import { isNear, isReachedByEach, risesWith, totalsBefore } from "../lists/totals-before.ts";
import { dealParts, isHeldElsewhere, mayBeOfNearer, namesakeBefore } from "../lists/totals-of-parts.ts";

const BEHIND = new RegExp(
  `其中(?!的|\\d[\\d.]{0,5}%[^，。；\\d]{0,3}[达在])(?:\\[\\d{1,3}\\])?(?:包括|有|含)?[，：]?|(?<=[，（]|，(?:这些|上述)[〇一-鿿]{0,6})(?:(?<holds>包[括含])|主要包括|(?<bears>由(?=${BEARS_AMOUNT}))|(?<=（)含(?=[^（）]{0,24}\\d)|(?<whole>分别[为是有]|分为|由(?=[^。；]{4,200}(?:组成|构成))))：?|(?<=^|[，。；])(?<way>${DIVIDED_BY})`,
  "g",
);

/** 项目19个，由甲9个、乙10个组成; 问题60个，分为甲类30个、乙类30个: divides all there is, whether 共 says so or not. */
const MAKES_UP: ReadonlySet<string> = new Set(["由", "分为"]);

/** 18个，分别为渔港11个、码头7个: so does this where each has its name and the list ends there. */
const DEALS_OUT: ReadonlySet<string> = new Set(["分别为", "分别是"]);

function makeUp(text: string, { end, whole }: Connective, parts: readonly Part[]): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  if (whole === undefined || first === undefined || last === undefined || parts.length < 2) return false;
  const isDealtOut =
    DEALS_OUT.has(whole) &&
    first.words.start === end &&
    parts.every(({ name }) => name.length > 1) &&
    /[，。；]/.test(text.charAt(last.words.end) || "。");
  return MAKES_UP.has(whole) || isDealtOut;
}

/** A word that stands between a total and its parts, and what it says of them. */
interface Connective extends Span {
  /** 分别为, 分为, 由: they may be all there is. */
  readonly whole: string | undefined;
  /** 包括, 含: they are all there is where nothing says that there are more. */
  readonly holds: boolean;
  /** 按用途分: they divide it in one of several ways. */
  readonly isWay: boolean;
  readonly apart: Apartness | undefined;
}

/** A connective with the list behind it, and where its total is looked for. */
interface Setting {
  readonly connective: Connective;
  readonly list: Span;
  readonly where: Span;
  /** 总装机80万千瓦。其中，风电30万千瓦，光电20万千瓦。其中，可再生能源50万千瓦: the total was divided before. */
  readonly isAgain: boolean;
}

/** 共116项，其中甲86项、乙30项: a word that says so stands between what is divided and its parts. */
export function partsBehindTotals(sentence: CountedSentence): SumStatement[] {
  const { text, span, before } = sentence;
  const connectives = connectivesIn(text, span);
  return connectives.flatMap((connective, index) => {
    const { start, end } = connective;
    const list = { start: end, end: listEnd(text, end, connectives[index + 1]?.start ?? span.end) };
    // 实施项目116项。其中，省级86项: what is divided may stand in the sentence before.
    const isFirst = start === span.start && before.start < span.start;
    const where = isFirst ? before : { start: span.start, end: start };
    const isAgain = isFirst && text.slice(before.start, start).includes("其中");
    return statementsBehind(sentence, { connective, list, where, isAgain });
  });
}

function connectivesIn(text: string, span: Span): readonly Connective[] {
  return allMatches(text.slice(span.start, span.end), BEHIND).map(({ index, 0: found, groups }) => ({
    start: span.start + index,
    end: span.start + index + found.length,
    whole: groups?.whole,
    holds: groups?.holds !== undefined,
    isWay: groups?.way !== undefined,
    // 由中央承担10亿元、省承担12亿元: nobody bears what another does.
    apart: groups?.bears === undefined ? undefined : "likely",
  }));
}

function statementsBehind(sentence: CountedSentence, setting: Setting): SumStatement[] {
  const { text, span, quantities } = sentence;
  const { connective, list, where } = setting;
  const { start, end, whole, isWay } = connective;
  const columns = { start: end, end: Math.min(span.end, end + REACH) };
  const inColumns = partsInColumns(text, columns, where, quantities);
  if (inColumns !== null) return inColumns.map(({ total, parts }) => toStatement(text, total, parts, "some"));
  const listed =
    partsDealtOut(text, list, quantities) ?? withDealtBehind(sentence, list, readParts(sentence, list));
  const parts = whole === undefined ? beforeOtherDeed(text, listed) : listed;
  const [first] = parts;
  if (first === undefined) return [];
  // 每批30人，由…组成, 人均标准增加30元，其中中央20元、地方10元: what each has is divided alike.
  const ofEach = whole !== undefined || areSharesOfOne(parts) ? mostOf(parts) : Number.POSITIVE_INFINITY;
  const totals = withoutPlanned(text, totalsBefore(sentence, { where, parts, at: start, isWay, ofEach }));
  if (totals.length === 0) {
    const total =
      whole === undefined && !isWay ? namesakeBefore(text, quantities, first, where.end) : undefined;
    return total === undefined ? [] : [toStatement(text, total, [first], "some")];
  }
  const dealt = dealParts(text, totals, parts);
  return [...dealt].flatMap(([total, own]): SumStatement[] => {
    const mayBeWhole =
      risesWith(text, total, own) &&
      isNear(text, total, where.end) &&
      !isReachedByEach(text, total) &&
      !isLeftOfMore(text, total, own) &&
      !isYearlyAlone(text, total, parts) &&
      (whole === undefined || countsAll(text, total) || makeUp(text, connective, own));
    const others = totals.filter((other) => other !== total);
    const statement = mayBeWhole ? divide(sentence, setting, total, own, others, dealt.size === 1) : null;
    return statement === null ? [] : [statement];
  });
}

/** 中央补助20元、地方补助10元: sums of money from sources that each give another share. */
function areSharesOfOne(parts: readonly Part[]): boolean {
  return (
    parts.every(({ quantity }) => quantity.kind === "money") && divideOneThing(parts.map(({ name }) => name))
  );
}

function mostOf(parts: readonly Part[]): number {
  return Math.max(...parts.map(({ quantity }) => quantity.value));
}

/** 排查260项，整改254项，剩余6项。其中，渔港排查120项: more than what is left, so it is of all of them. */
function isLeftOfMore(text: string, { span, value }: Quantity, parts: readonly Part[]): boolean {
  const isLeft = OPENS_REST.test(text.slice(Math.max(0, span.start - LONGEST_OPENING), span.start));
  return isLeft && parts.some(({ quantity }) => quantity.value > value);
}

/** In characters: ，剩余的. */
const LONGEST_OPENING = 4;

/** 年初**预算为**80亿元，实际完成86亿元。其中: what was planned is not divided where it is said what came of it. */
function withoutPlanned(text: string, totals: readonly Quantity[]): readonly Quantity[] {
  const isSaid = (words: RegExp) => (total: Quantity) => words.test(clauseBefore(text, total.span.start));
  const isPlanned = isSaid(PLANNED);
  return totals.some(isSaid(CAME_OF_IT)) ? totals.filter((total) => !isPlanned(total)) : totals;
}

const PLANNED = /预算[数额]?为?$/;
const CAME_OF_IT = /完成$/;

/** What is said of a total with the parts dealt to it; null where they are of something else. */
function divide(
  sentence: CountedSentence,
  setting: Setting,
  total: Quantity,
  dealt: readonly Part[],
  others: readonly Quantity[],
  isOnly: boolean,
): SumStatement | null {
  const { text, span, quantities } = sentence;
  const { connective, list } = setting;
  const own = ownParts(text, total, dealt, text[connective.start - 1] === "、").filter((part) =>
    mayBePart(sentence, setting, total, part),
  );
  const isOneList = isOnly && own.length === dealt.length;
  const continued = isOneList ? continueParts(sentence, total, own, list.end) : own;
  // …，其中5G移动电话用户56万户；宽带用户29万户: what stands apart may be of something else.
  const listed = connective.whole === undefined ? upToWhole(total, continued) : continued;
  const parts = listed.filter(
    ({ name, words }) => text[words.start - 1] !== "；" || !isOfOtherKind(nameInList(text, total), name),
  );
  if (parts.length === 0 || NEGATIVE.test(text.slice(total.core.start - 2, list.end))) return null;
  const sum = addUp(parts.map(({ quantity }) => quantity.value));
  // 预算120亿元，实际完成130亿元。其中，税收90亿元；非税40亿元: of what they come to.
  if (others.some(({ value }) => value === sum)) return null;
  const behind = numbersWithin(quantities, { start: list.start, end: Math.min(span.end, list.end + REACH) });
  if (isMadeUpFurtherOn(total, sum, behind)) return null;
  const isAll =
    leavesNone(parts) ||
    (isOnly && saysAll(text, connective, total)) ||
    (isOneList &&
      !others.some((other) => standInRow(text, other, total)) &&
      isWholeList(text, connective, total, parts));
  const isUpInRank = divideUpFrom(
    nameInList(text, total),
    parts.map(({ name }) => name),
  );
  const apart = connective.apart ?? (isUpInRank && parts.length > 1 ? "likely" : undefined);
  const statement = toStatement(text, total, parts, isAll ? "all" : "some", apart);
  if (!isOneList || !isPlainList(text, connective, total, parts)) return statement;
  const leastListed = leastListedOf(text, connective, total, parts, statement.apart);
  return leastListed === undefined ? statement : { ...statement, leastListed };
}

/** From a total to its list: 46项**，其中**专项规划. */
const TO_PLAIN_LIST = /^[^，。；\d]{0,10}[，；（、]其中[：，]?$/;
/** From one item to the next, whose grade may be a number (220千伏变电站4座, 4A级景区3个), and behind the last. */
const TO_NEXT_ITEM =
  /^[^，。；：、\d]{0,8}[、，；和](?:\d{1,4}(?:千伏|A级?|[万千]吨级|万?千瓦|G))?[^，。；：\d]{0,16}$/;
const BEHIND_LIST = /^[^，。；、\d等]{0,8}[，。；）]/;
/** Fewer things may be the more important of more, unless they are known to be all the kinds that there are. */
const FEWEST_LISTED = 3;
/** The least share of a total that a slip of the pen leaves of a list; of less only a choice is listed. Where names are less sure to tell all, it is nearer to all. */
const LEAST_LISTED = 0.6;
const NEARLY_ALL = 0.8;

/** 新建和改建渔港94座、码头30座，其中: two totals of one clause, so that the names before them may be of both. */
function standInRow(text: string, a: Quantity, b: Quantity): boolean {
  const [first, last] = a.core.start < b.core.start ? [a, b] : [b, a];
  return !/[，；。：]/.test(text.slice(first.core.end, last.core.start).slice(0, REACH));
}

/** What share of its total a plain list must come to, so that it is taken for one of all; none where it may well be one of some. */
function leastListedOf(
  text: string,
  { end }: Connective,
  total: Quantity,
  parts: readonly Part[],
  apart: Apartness,
): number | undefined {
  const names = parts.map(({ name }) => name);
  const said = clauseBefore(text, total.core.start) + nounBehind(text, total);
  const isOfThings = total.kind === "count";
  const areAll =
    parts.length >= FEWEST_LISTED ||
    divideWholly(names) ||
    (parts.length > 1 && !leaveSome(names) && fillBracket(text, end, parts.at(-1) as Part));
  if (isOfThings && areAll) return apart === "hardly" ? NEARLY_ALL : LEAST_LISTED;
  const isToRank = divideUpTo(said, names) || divideDown(nameInList(text, total), names);
  if (isOfThings && isToRank) return NEARLY_ALL;
  // 收入9亿元，其中税收收入6亿元、非税收入3亿元: one is what the other is not.
  return !isOfThings && divideWholly(names) ? NEARLY_ALL : undefined;
}

/** 规划设计46项，其中专项规划13项、详细规划18项、城市设计15项; 示范村127个，其中省级27个、市级100个: things counted one by one, or sums of money, and nothing but their names. */
function isPlainList(text: string, { end }: Connective, total: Quantity, parts: readonly Part[]): boolean {
  const last = parts.at(-1) as Part;
  const steps = parts
    .slice(1)
    .map(({ quantity }, at) => text.slice(parts[at]?.quantity.core.end, quantity.core.start));
  return (
    [total, ...parts.map(({ quantity }) => quantity)].every(
      ({ kind, scale, bound }) =>
        bound === "exact" && (kind === "money" || (kind === "count" && scale === 1)),
    ) &&
    TO_PLAIN_LIST.test(text.slice(total.core.end, end)) &&
    steps.every((step) => TO_NEXT_ITEM.test(step)) &&
    BEHIND_LIST.test(text.slice(last.quantity.core.end, last.quantity.core.end + LONGEST_BEHIND)) &&
    !REST_IN_WORDS.test(text.slice(last.quantity.core.end, last.quantity.core.end + LONGEST_REST))
  );
}

/** 工业项目、服务业项目, beside those of farming; 中心城区、新城区, beside the other districts. */
function leaveSome(names: readonly string[]): boolean {
  return leaveOut(names) || arePlaces(names);
}

/** 120个（其中甲80个、乙40个）: two that fill a bracket. */
function fillBracket(text: string, end: number, { words }: Part): boolean {
  return (
    /（其中[：，]?$/.test(text.slice(Math.max(0, end - LONGEST_BEHIND), end)) && text[words.end] === "）"
  );
}

/** In characters. */
const LONGEST_BEHIND = 12;
const LONGEST_REST = 36;

/** Whether a part is none of something else that stands nearer or is told in other terms. */
function mayBePart(
  { text, span, quantities }: CountedSentence,
  { connective, isAgain }: Setting,
  total: Quantity,
  part: Part,
): boolean {
  const whole = nameInList(text, total);
  if (isOfOtherMeasure(whole, part.name)) return false;
  if (part.quantity.value <= total.value) return true;
  return (
    !isAgain &&
    // 新开工26万套，包括上年结转房竣工30万套: those were begun before.
    !(CARRIED_ON.test(part.name) && BEGINS.test(clauseBefore(text, total.span.start))) &&
    !isOfOtherGrade(whole, part.name) &&
    !isOneOfClasses(text.slice(span.start, span.end), whole, total) &&
    !isOnOtherTerms(text, total, part) &&
    !isHeldElsewhere(text, quantities, total, part) &&
    !mayBeOfNearer(text, quantities, total, part, connective.start)
  );
}

/** 一级项目6个，其中：二级项目134个: each of the first holds some of the second, and none is one. */
function isOfOtherGrade(whole: string, part: string): boolean {
  const [one, other] = [whole, part].map((name) => GRADE_OF_NAME.exec(name)?.groups);
  return one !== undefined && other !== undefined && one.noun === other.noun && one.grade !== other.grade;
}

/** 甲类渔工6万元，其中船长8万元；乙类渔工3万元: what each of a class is given, as each of the next is given another sum. */
function isOneOfClasses(sentence: string, whole: string, { kind, value }: Quantity): boolean {
  const [own] = allMatches(whole, CLASS_OF_RECEIVERS);
  if (own === undefined || kind !== "money" || value >= LARGE) return false;
  return allMatches(sentence, CLASS_OF_RECEIVERS).some(
    ({ groups }) => groups?.class !== own.groups?.class && groups?.noun === own.groups?.noun,
  );
}

/** In yuan: hardly anybody gives so much to each. */
const LARGE = 1e7;

/** **共**116项: before a number, says that it counts all. */
function countsAll(text: string, { span }: Quantity): boolean {
  return /[共总计]/.test(clauseBefore(text, span.start).slice(-8));
}

/** 剩余12宗, the last of several. */
function leavesNone(parts: readonly Part[]): boolean {
  return parts.length > 1 && REST.test(parts.at(-1)?.name ?? "");
}

/** 问题60个，分为甲类30个、乙类20个: who does not say that he counts all may leave some out. */
function saysAll(text: string, { whole }: Connective, total: Quantity): boolean {
  return whole === "由" || (whole !== undefined && (countsAll(text, total) || DEALS_OUT.has(whole)));
}

function isWholeList(text: string, { holds }: Connective, total: Quantity, parts: readonly Part[]): boolean {
  return (holds && isClosed(text, parts)) || namesThemAll(text, total, parts);
}

/** 库容10亿立方米，分别为甲库3亿、乙库2亿，丙库4亿和丁库1亿: with the numbers behind the list there are as many as the total says. */
function isMadeUpFurtherOn(total: Quantity, sum: number, behind: readonly Quantity[]): boolean {
  if (sum >= total.value) return false;
  const alike = behind.filter((quantity) => countAlike(quantity, total));
  const all = addUp(alike.map(({ value }) => value));
  return Math.abs(all - total.value) <= total.value * 1e-6;
}

/** 34家机构，包括12家育苗中心、6家检测中心和9家培训网点: each begins with its number, the last behind 和, and no 等 says that there are more. */
function isClosed(text: string, parts: readonly Part[]): boolean {
  const last = parts.at(-1) as Part;
  return (
    parts.length > 2 &&
    parts.every(({ quantity, words }) => quantity.span.start === words.start) &&
    /[和与及]/.test(text.charAt(last.words.start - 1)) &&
    !text.slice(last.words.start, last.words.end).includes("等") &&
    /[，。；）]/.test(text.charAt(last.words.end))
  );
}

/**
 * 实验站、育苗中心和良种场共108家，其中实验站27家、育苗中心26家、良种场55家; 新建、改建渔港94座，其中新建22座、改建72座; 2400项代表建议和委员提案，其中建议870项、提案1530项: what is
 * counted is named in a row, as its parts are, before the number or behind it.
 */
function namesThemAll(text: string, total: Quantity, parts: readonly Part[]): boolean {
  const said = clauseBefore(text, total.span.start);
  const names = parts.map(({ name }) => name);
  if (names.length < 2 || names.some((name) => name.length < SHORTEST_NAME)) return false;
  return [said, nounBehind(text, total)].some((row) => !row.includes("等") && isRowOf(row, names));
}

/** Whether words hold a row of names and nothing else in it: the last parts of 甲、乙和丙, or each name with one joint between it and the next. */
function isRowOf(said: string, names: readonly string[]): boolean {
  const row = said.split(JOINT).slice(-names.length);
  if (
    row.length === names.length &&
    names.every((name, at) => row[at]?.includes(name.slice(0, SHORTEST_NAME)))
  )
    return true;
  // 互联网平台和数据中心70个，其中行业互联网平台50个、渔业数据中心20个
  const areSorts = (name: string, at: number): boolean => name.endsWith(row[at]?.slice(-NOUN) ?? "");
  if (said.split(JOINT).length === names.length && names.every(areSorts)) return true;
  let end = 0;
  const between = names.map((name) => {
    const at = said.indexOf(name, end);
    const words = at < 0 ? null : said.slice(end, at);
    end = at < 0 ? said.length : at + name.length;
    return words;
  });
  return (
    between.every((words, at) => words !== null && words.split(JOINT).length === (at > 0 ? 2 : 1)) &&
    !JOINT.test(said.charAt(end))
  );
}

const JOINT = /[、和及与]/;
/** In characters, of what two in a row may end in alike: 互联网**平台**. */
const NOUN = 3;

/** In characters. */
const SHORTEST_NAME = 2;

/** 上级补助收入**-268**万元 */
const NEGATIVE = /[〇一-鿿][-−－]\d/u;

/** 来访120批次，其中初访70批次、重访50批次、集体访12批次: who has divided the whole goes on to divide it in another way. */
function upToWhole({ value, bound }: Quantity, parts: readonly Part[]): readonly Part[] {
  if (bound !== "exact") return parts;
  const at = parts.findIndex(
    (_, index) =>
      index > 0 && addUp(parts.slice(0, index + 1).map(({ quantity }) => quantity.value)) === value,
  );
  return at < 0 ? parts : parts.slice(0, at + 1);
}
