import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import { nounBehind } from "../../facts/sums/lists/noun-behind.ts";
import { LENGTH_OF_PLAN } from "../../facts/times/moment.ts";
import {
  COUNTING_FROM_NOTHING,
  DEED_WORD,
  FOR_EACH,
  MAKING,
  NEWLY_MADE,
  REACHED,
} from "../../language/deed-words.ts";
import { YEARLY } from "../../language/growth-words.ts";
import {
  ABOUT_SO_LONG,
  AT_PACE_OF,
  AT_THIS_PACE,
  DONE_AT_PACE,
  DONE_AT_PACE_BEHIND,
  FIRST_OF_PACE,
  LENGTH_OF_PACE,
  NOT_OF_PACE,
  PACE_BEHIND,
  PLAN_OF_PACE,
  SAID_OF_ANY_SUM,
  SUM_BY_YEARS,
  SUM_OF_PACE,
  UNTIL_PACE,
  YEARS_OF_PACE,
} from "../../language/pace-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { allMatches } from "../../text/all-matches.ts";
import { memoiseWhere } from "../../text/memoise.ts";
import { readIndicatorKey } from "../indicators/indicator-key.ts";
import { type MeasuredIn, wordsBefore } from "../words-before.ts";
import { areDoneAlike, deedOf, isBare } from "./one-deed.ts";
import type { YearlyBeside } from "./yearly-beside.ts";
import { areOfOneDoer, isPartInBracket } from "./yearly-number.ts";

/** How many years a sum may be of: 3—5年 leaves open which. */
interface YearsOfPace {
  readonly least: number;
  readonly most: number;
}

/** Between the two numbers, in characters; nobody reads further back for what the first is of. */
const FURTHEST = 45;

/**
 * Numbers next to each other of which one comes every year and the other is the sum, whatever words say so: 按每年5家安排，五年建设50家; 80户，三年照此
 * 规模培育、总计新增520户; 100家（2024年至2026年各聚集20家）.
 */
export const totalsByPace = memoiseWhere(
  ({ kind, measurements }: Passage) => kind !== "cell" && measurements.length > 1,
  (passage: Passage): readonly YearlyBeside[] => {
    // 补助期3年 is no number that is added up.
    const numbers = passage.measurements.filter(({ quantity }) => quantity.kind !== "duration");
    return numbers.slice(1).flatMap((second, at): YearlyBeside[] => {
      const first = numbers[at] as Measurement;
      const { start } = second.quantity.core;
      const between = passage.reading.text.slice(first.quantity.core.end, start);
      if (!areOfOneKind(first, second) || between.length > FURTHEST || /[。；]/.test(between)) return [];
      const [one, other] = [first, second].map((measurement) => ({ placed: { passage }, measurement })) as [
        MeasuredIn,
        MeasuredIn,
      ];
      const pair = sumBehind(one, other, between) ?? yearsBehind(one, other, between);
      return pair === null ? [] : [pair];
    });
  },
);

const COMES_YEARLY = new RegExp(`${YEARLY}|每年`);
const OF_RATES: ReadonlySet<string> = new Set(["percent", "multiple", "ordinal"]);

function areOfOneKind(first: Measurement, second: Measurement): boolean {
  const [one, other] = [first.quantity, second.quantity];
  return (
    first.sentence === second.sentence &&
    one.unit === other.unit &&
    one.kind === other.kind &&
    // 41微克/立方米
    !one.unit.includes("/") &&
    !OF_RATES.has(one.kind)
  );
}

/** 每年新建5家…，五年建设50家: the sum stands behind. */
function sumBehind(yearly: MeasuredIn, total: MeasuredIn, between: string): YearlyBeside | null {
  const before = wordsBefore(yearly, "clause");
  const isGoingOn = AT_THIS_PACE.test(between);
  const isYearly = isGoingOn || between.startsWith("/年") || DONE_AT_PACE.test(before);
  const said = withoutYears(between);
  if (
    !isYearly ||
    isPartInBracket(yearly) ||
    FOR_EACH.test(before) ||
    NOT_OF_PACE.test(said) ||
    /\d/.test(said)
  )
    return null;
  if (!areOfOneDoer(yearly, total) || (between.includes("，") && isOneOfSeveral(yearly))) return null;
  if (ABOUT_SO_LONG.test(wordsBefore(total, "sentence"))) return null;
  const isPace =
    isGoingOn || (PACE_BEHIND.test(between) && saysPace(before, between)) || isDoneAtPace(before, between);
  const ofSum = between.split(/[，、（]/).at(-1) ?? "";
  // 2024年、2025年每年16个，2026—2027年每年22个: who goes on with other years sums nothing up.
  if (FOR_EACH.test(ofSum) || COMES_YEARLY.test(ofSum)) return null;
  const years = yearsIn(between) ?? yearsFromTo(before, between);
  const isSum = years !== null || ofSum.search(SUM_OF_PACE) >= 0;
  // 每年新增20家，累计达到100家，五年达到100家: some were there before.
  const saysSum = years !== null && (ofSum.search(SUM_OF_PACE) >= 0 || ofSum.search(DEED_WORD) >= 0);
  const isLevel = /达到?|突破|超过?/.test(ofSum) && !saysSum && !NEWLY_MADE.test(ofSum);
  if (!isPace && (!isSum || isLevel || !isOfOneMatter(yearly, total, ofSum))) return null;
  const count = nearest(years ?? yearsIn(wordsBefore(yearly, "sentence")), yearly, total);
  const pair = { yearly, total, years: count, isAveraged: false, takesOver: isPace, verb: deedOf(yearly) };
  return isDoneAtPace(before, between) ? { isOfPlan: true, ...pair } : pair;
}

/** 每年引进专家20名，每年选派干部50名，五年100名: of which of them the sum is, its place does not say. */
function isOneOfSeveral({ placed, measurement }: MeasuredIn): boolean {
  const { sentence, quantity } = measurement;
  return placed.passage.measurements.some(
    (other) =>
      other.sentence === sentence &&
      other.quantity.core.start < quantity.core.start &&
      other.quantity.unit === quantity.unit &&
      other.cadence === "yearly",
  );
}

/** 按每年20家的节奏培育100家: the sum stands right behind its deed; not 以每年5家的速度增加到60家. */
function isDoneAtPace(before: string, between: string): boolean {
  const deed = DONE_AT_PACE_BEHIND.exec(between)?.groups?.deed;
  return (
    deed !== undefined && AT_PACE_OF.test(before) && (COUNTING_FROM_NOTHING.test(deed) || MAKING.test(deed))
  );
}

/** 每年以35个的规模; 按每年5家安排: where only 安排 or 推进 stands behind, 按 must stand before. */
function saysPace(before: string, between: string): boolean {
  return between.includes("的") || AT_PACE_OF.test(before);
}

/** 100家（2024年至2026年各聚集20家）: the years and what each of them brings stand behind the sum. */
function yearsBehind(total: MeasuredIn, yearly: MeasuredIn, between: string): YearlyBeside | null {
  const { from, to, years = "", each, deed = "" } = SUM_BY_YEARS.exec(between)?.groups ?? {};
  if (each === undefined || (each === "各" && from === undefined)) return null;
  const before = wordsBefore(total, "clause");
  if (COMES_YEARLY.test(before)) return null;
  if (FOR_EACH.test(before) || (REACHED.test(before) && !NEWLY_MADE.test(before))) return null;
  if (deed !== "" && !before.includes(deed.slice(-LENGTH_OF_WORD))) return null;
  const count = from === undefined ? readSmallNumber(years) : Number(to) - Number(from) + 1;
  if (count === null || count < 2) return null;
  return { yearly, total, years: count, isAveraged: true, takesOver: true, verb: deed || deedOf(total) };
}

/** Whether the words of a sum say nothing else than what is done every year, and nothing that is counted else. */
function isOfOneMatter(yearly: MeasuredIn, total: MeasuredIn, ofSum: string): boolean {
  const { text } = yearly.placed.passage.reading;
  const level = readIndicatorKey(total.measurement).level;
  // 每年新增国家级渔场2家，五年新增省级渔场50家
  if (level !== "" && level !== readIndicatorKey(yearly.measurement).level) return false;
  const counted = nounBehind(text, yearly.measurement.quantity).replace(ROUGHLY, "");
  const each = wordsBefore(yearly, "clause").slice(-LONGEST_NAME) + counted;
  const said = withoutYears(ofSum).replaceAll(SUM_OF_PACE, "").replaceAll(SAID_OF_ANY_SUM, "");
  const [deed = ""] = said.match(DEED_WORD) ?? [];
  const named = said.replace(deed, "");
  const noun = nounBehind(text, total.measurement.quantity).replace(ROUGHLY, "");
  // 三年共有上云单位120家, where each year brings 企业: the last word of a name says what it is of.
  const isOfOneName = named === "" || each.includes(named.slice(-LENGTH_OF_WORD));
  const isOfOneNoun = noun === "" || shareWord(noun, each) || (counted === "" && isBare(yearly));
  return (deed === "" || areDoneAlike(yearly, deed)) && isOfOneName && isOfOneNoun;
}

const ROUGHLY = /^(?:左右|以上)/;
const LONGEST_NAME = 30;
const LENGTH_OF_WORD = 2;

function shareWord(a: string, b: string): boolean {
  return [...a].some((_, at) => at > 0 && b.includes(a.slice(at - 1, at + 1)));
}

function withoutYears(words: string): string {
  return words
    .replaceAll(YEARS_OF_PACE, "")
    .replaceAll(PLAN_OF_PACE, "")
    .replaceAll(LENGTH_OF_PACE, "")
    .replaceAll(UNTIL_PACE, "");
}

/** Of 3—5年 as many as bring the product next to the sum: what no number of them makes is wrong. */
function nearest(years: YearsOfPace | null, yearly: MeasuredIn, total: MeasuredIn): number | null {
  const wanted = Math.round(total.measurement.quantity.value / yearly.measurement.quantity.value);
  return years && Math.min(Math.max(wanted, years.least), years.most);
}

/** 2021年起每年新建20座，到2025年新建100座: from the first to the last of them. */
function yearsFromTo(before: string, between: string): YearsOfPace | null {
  const from = FIRST_OF_PACE.exec(before)?.groups?.year;
  const [until, another] = between.match(UNTIL_PACE) ?? [];
  if (from === undefined || until === undefined || another !== undefined) return null;
  const count = Number(/\d{4}/.exec(until)?.[0]) - Number(from) + 1;
  return count > 1 ? { least: count, most: count } : null;
}

/** The years that some words say, where they say no two lengths. */
function yearsIn(words: string): YearsOfPace | null {
  const stretches = allMatches(words, YEARS_OF_PACE).map(({ groups }) => {
    const count = Number(groups?.to) - Number(groups?.from) + 1;
    return { least: count, most: count };
  });
  const plans = allMatches(words, PLAN_OF_PACE).map(() => ({ least: LENGTH_OF_PLAN, most: LENGTH_OF_PLAN }));
  const lengths = allMatches(words.replaceAll(YEARS_OF_PACE, ""), LENGTH_OF_PACE).map(({ groups }) => {
    const least = readSmallNumber(groups?.least ?? "") ?? 0;
    return { least, most: readSmallNumber(groups?.most ?? "") ?? least };
  });
  const all = [...stretches, ...plans, ...lengths];
  const [said] = all;
  const isOne = all.every(({ least, most }) => least === said?.least && most === said.most);
  return said !== undefined && isOne && said.least > 1 ? said : null;
}
