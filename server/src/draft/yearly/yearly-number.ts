import { isOfItsClause } from "../../facts/measurements/cadence-of.ts";
import { readWholeYears } from "../../facts/times/whole-years.ts";
import { DOER_OPENING } from "../../language/area-words.ts";
import { PEOPLE } from "../../language/counting-words.ts";
import {
  BARE_YEARS,
  FOR_EACH,
  FOR_EACH_OF,
  IN_SUM,
  OF_ALL_YEARS,
  OPENING_PERIOD,
  OPENING_YEARS,
  YEARS_ALONE,
} from "../../language/deed-words.ts";
import type { IndicatorKey } from "../indicators/indicator-key.ts";
import { type MeasuredIn, timeBefore, wordsBefore } from "../words-before.ts";

/** A number with what it counts, read once for all numbers of its sentence that it is held against. */
export interface Keyed {
  readonly number: MeasuredIn;
  readonly key: IndicatorKey;
}

/** 每年, 年均, 平均每年 in the words of its clause before the number, and no other time between. */
export function isYearly(number: MeasuredIn): boolean {
  return (
    comesYearly(number) &&
    // 五年累计新增90艘，近三年年均新增25艘
    !/近[\d两二三四五六七八九]年(?:来|间|内)?(?:平均每年|每年|年均)/.test(wordsBefore(number, "clause")) &&
    !/其中/.test(wordsBefore(number, "clause")) &&
    !isPartInBracket(number) &&
    (!isForEach(number) || whatEachIs(number) !== "")
  );
}

/** 每年抚育2万亩（含新造林**6000亩**）: so much of what comes every year. */
export function isPartInBracket({ placed, measurement: { quantity } }: MeasuredIn): boolean {
  const { start } = quantity.core;
  return /（(?:其中|含|包[括含])[^（）]*$/.test(
    placed.passage.reading.text.slice(Math.max(0, start - LONGEST_CLAUSE), start),
  );
}

/** 各 of 年均新增、转移各6万人, 每县 of 五年每县共新建20座: what a number is for each of, where its clause says that once; else nothing. */
function whatEachIs(number: MeasuredIn): string {
  const [each = "", another] = wordsBefore(number, "clause").match(FOR_EACH_OF) ?? [];
  return another === undefined ? each : "";
}

/** What each of some adds every year comes to what each of them adds in all; what one part does, to nothing that another does. */
export function areForTheSame(yearly: MeasuredIn, total: MeasuredIn): boolean {
  return whatEachIs(yearly) === whatEachIs(total) && areOfOneDoer(yearly, total);
}

/** Whether the second of both names nobody who does it whom the first does not name. */
export function areOfOneDoer(yearly: MeasuredIn, total: MeasuredIn): boolean {
  const [first, second] = isBefore(yearly, total) ? [yearly, total] : [total, yearly];
  // 东湾区每年新建10个，五年新建50个: the second goes on with whom the first names.
  const doer = DOER_OPENING.exec(wordsBefore(second, "clause"))?.groups?.doer ?? "";
  return wordsBefore(first, "sentence").includes(doer);
}

/** Its words say that it comes every year, for whomever that may be. */
export function comesYearly(number: MeasuredIn): boolean {
  // 300万元/年
  const { core } = number.measurement.quantity;
  if (number.placed.passage.reading.text.startsWith(PER_YEAR, core.end)) return true;
  // 连年超过120万人
  if (/连年[^，。；：、\d]{0,6}$/.test(wordsBefore(number, "clause"))) return true;
  // 每年种植3万株，前两年共6万株，五年15万株: what so many years come to.
  if (BARE_YEARS.test(wordsBefore(number, "clause"))) return false;
  const time = timeBefore(number, ({ attributive }) => !attributive);
  if (time?.kind !== "recurring" || !/年/.test(time.text)) return false;
  const words = wordsBefore(number, "clause");
  const { clause } = number.measurement;
  const isSaidBefore = time.span.start < clause.start;
  // 产值年均增长8%，新增泊位60个，总数达到80个; 每年拿出2亿元，先后引进60人.
  // 年平均投资18亿元 names no time, but says how often.
  if (isSaidBefore && !words.includes("年平均") && (isOfItsClause(time) || OF_ALL_YEARS.test(words)))
    return false;
  return !/分别|[此其以]后每/.test(words);
}

const PER_YEAR = "/年";

/** 65.6万贫困人口, 每年18万人: what is counted without a unit holds the other's in its name. */
export function haveOneUnit(yearly: Keyed, total: Keyed): boolean {
  const { quantity, indicator } = total.number.measurement;
  const { unit } = yearly.number.measurement.quantity;
  if (yearly.key.unitClass === total.key.unitClass || unit === quantity.unit) return true;
  if (quantity.unit !== "" || quantity.scale === 1) return false;
  return unit === "人" ? PEOPLE.test(indicator) : indicator.includes(unit);
}

/** 每县每年建设2个, 各校每年培训10名: nobody says how many there are to be multiplied with. */
export function isForEach(number: MeasuredIn): boolean {
  return FOR_EACH.test(wordsBefore(number, "sentence"));
}

/** 三年累计, 共, or the number of years right before what is done in them: 三年培训3000人次. */
export function isTotal(number: MeasuredIn): boolean {
  const words = wordsBefore(number, "clause");
  if (/其中|分别/.test(words) || (FOR_EACH.test(words) && whatEachIs(number) === "")) return false;
  if (IN_SUM.test(words)) return true;
  const time = timeBefore(number, ({ kind }) => kind === "recurring" || kind === "duration");
  if (time?.kind !== "duration" || time.span.start < number.measurement.clause.start) return false;
  // 三年培训3000人次; 三年内新增泊位60个.
  return time.attributive || (number.measurement.measure === "increment" && readWholeYears(time) !== null);
}

export function isBefore(one: MeasuredIn, other: MeasuredIn): boolean {
  return one.measurement.quantity.span.start < other.measurement.quantity.span.start;
}

/** 三年下派900名; 今后三年，下派900名: a number of years opens the clause or is the one before, and what is done follows. */
export function isOverYears(number: MeasuredIn): boolean {
  if (number.measurement.measure === "increment" && isBehindYears(number)) return true;
  const words = itemBefore(number);
  const isOpened = [OPENING_YEARS, OPENING_PERIOD, YEARS_ALONE].some((opening) => opening.test(words));
  return words.length < LONGEST_CLAUSE && isOpened && !/每年|年均/.test(words);
}

/** 每年登记20户、**三年登记**60户: the words of its clause before a number, since the item of a list before it. */
export function itemBefore(number: MeasuredIn): string {
  return wordsBefore(number, "clause").replace(/^.*\d[^、\d]*、/u, "");
}

/** 今后三年，新增泊位90个: the clause before is a length of time and nothing else. */
function isBehindYears(number: MeasuredIn): boolean {
  const { clause } = number.measurement;
  const time = timeBefore(number, () => true);
  const isAlone = time?.kind === "duration" && !time.past && time.span.end === clause.start - 1;
  const { text } = number.placed.passage.reading;
  return (
    isAlone &&
    /^[，。；：]?$/.test(text.charAt(time.span.start - 1)) &&
    text.charAt(clause.start - 1) === "，"
  );
}

/** In characters, up to its number. */
export const LONGEST_CLAUSE = 30;
