import { clauseBefore } from "../../facts/clause-before.ts";
import type { Passage } from "../../facts/passage.ts";
import { groupBy } from "../../text/group-by.ts";
import { memoise } from "../../text/memoise.ts";
import { readIndicatorKey } from "../indicators/indicator-key.ts";
import { yearsInSentence, yearsOfPassage, yearsOpening } from "../target-years.ts";
import type { MeasuredIn } from "../words-before.ts";
import { averageBehind } from "./average-behind.ts";
import { deedOf, isOfOneDeed, isOfOneThing } from "./one-deed.ts";
import { GOES_ON, isAchieved, isAtPace, isDoneUntil } from "./sum-behind-yearly.ts";
import { linkBetween, yearsOfPair } from "./yearly-link.ts";
import {
  areForTheSame,
  haveOneUnit,
  isBefore,
  isOverYears,
  isTotal,
  isYearly,
  type Keyed,
} from "./yearly-number.ts";
import { yearlyOfName } from "./yearly-of-name.ts";
import { partsBeyondTotal } from "./yearly-part.ts";

/** What is done every year and what it comes to, said in one sentence. */
export interface YearlyBeside {
  readonly yearly: MeasuredIn;
  readonly total: MeasuredIn;
  /** Null where the sentence does not say how many. */
  readonly years: number | null;
  /** The yearly number stands right behind its total, as what that is in one year. */
  readonly isAveraged: boolean;
  /** The second of the two says nothing of what is done, which then is what the first says: 年均净增20家，五年累计100家. */
  readonly takesOver: boolean;
  /** It goes on through all years of a plan, where nothing says which. */
  readonly isOfPlan?: true;
  /** What is done every year: 培训. Empty where no verb says it. */
  readonly verb: string;
}

/** Of people, and of how often each is counted. */
const HEADS: ReadonlySet<string> = new Set(["人", "名", "人次"]);

/** A sentence with more numbers is a list of other things, and pairing stays bounded. */
const MOST_NUMBERS = 16;

/** The yearly numbers and their totals that stand in one sentence: 每年培训船员400人次，三年累计培训1200人次. */
export const yearlyBeside = memoise((passage: Passage): readonly YearlyBeside[] => {
  if (passage.kind === "cell") return [];
  const placed = { passage };
  const ofNames = yearlyOfName(passage).map(({ yearly, total, years }): YearlyBeside => {
    const each = { placed, measurement: yearly };
    const sum = { placed, measurement: total };
    return { yearly: each, total: sum, years, isAveraged: false, takesOver: false, verb: deedOf(each) };
  });
  const bySentence = groupBy(passage.measurements, ({ sentence }) => sentence);
  const besides = [...bySentence.values()].flatMap((group) => {
    if (group.length < 2 || group.length > MOST_NUMBERS) return [];
    const numbers = group.map((measurement) => ({
      number: { placed, measurement },
      key: readIndicatorKey(measurement),
    }));
    return [...pairsAmong(numbers), ...partsBeyondTotal(numbers)];
  });
  return [...ofNames, ...besides];
});

/** The pairs among the numbers of one sentence. */
function pairsAmong(numbers: readonly Keyed[]): YearlyBeside[] {
  const averages = new Map(numbers.map((total, at) => [total, averageBehind(total, numbers[at + 1])]));
  const totals = numbers.filter(
    (each, at) =>
      isTotal(each.number) ||
      isOverYears(each.number) ||
      averages.get(each) !== undefined ||
      isReachedAtPace(numbers[at - 1], each),
  );
  const yearly = numbers.filter((each) => !totals.includes(each) && isYearly(each.number));
  return totals.flatMap((total): YearlyBeside[] => {
    const average = averages.get(total);
    const each = average ?? yearlyAlike(yearly, total);
    if (each === undefined) return [];
    const isAveraged = average !== undefined;
    const years =
      yearsOfPair(each.number, total.number) ??
      yearsInSentence(total.number) ??
      yearsOfPassage(total.number, isAveraged) ??
      (isSummedBeside(each.number, total.number) ? yearsOpening(total.number) : null);
    // 每年最高补助10万元，累计不超过50万元: who sets limits need not mean all years.
    if (years === null && each.number.measurement.quantity.bound === "at-most") return [];
    const takesOver = linkBetween(each.number, total.number)?.groups?.deed === "";
    const verb = deedOf(each.number);
    return [{ yearly: each.number, total: total.number, years, isAveraged, takesOver, verb }];
  });
}

/** 累计完成222亿元、年均完成44.4亿元; 年均1.3万人、累计6.5万人: right beside each other, and the one in so many words the sum of the other. */
function isSummedBeside(yearly: MeasuredIn, total: MeasuredIn): boolean {
  const { text } = total.placed.passage.reading;
  const clause = clauseBefore(text, total.measurement.quantity.core.start);
  const words = clause.slice(Math.max(0, clause.lastIndexOf("、")));
  return linkBetween(yearly, total) !== null && /累计|合计/.test(words);
}

/** Of the yearly numbers of a sentence the one that a total is of: 每年引进100名，每年培训2000名，五年累计培训1万名. */
function yearlyAlike(yearly: readonly Keyed[], total: Keyed): Keyed | undefined {
  const alike = yearly.filter(
    (each) =>
      areForTheSame(each.number, total.number) && (haveOneUnit(each, total) || countHeadsOnce(each, total)),
  );
  const [added, another] = alike.filter(({ number }) => isBefore(number, total.number));
  if (
    added !== undefined &&
    another === undefined &&
    GOES_ON.some((goesOn) => goesOn(added.number, total.number))
  )
    return added;
  const fit = alike.length === 1 ? alike : alike.filter(({ number }) => isOfOneDeed(number, total.number));
  const [each] = fit;
  return fit.length === 1 && each !== undefined && isOfOneThing(each, total) ? each : undefined;
}

/** 年均资助2万人（五年累计10万人次）: beside each other, whoever comes every year counts each time. */
function countHeadsOnce({ number }: Keyed, total: Keyed): boolean {
  const units = [number, total.number].map(({ measurement }) => measurement.quantity.unit);
  return (
    units.every((unit) => HEADS.has(unit)) &&
    // 每年培训400人次，三年累计培训700人: who comes every year is one of them.
    !(units[0] === "人次" && units[1] !== "人次") &&
    isBefore(number, total.number) &&
    linkBetween(number, total.number) !== null
  );
}

/** 按照每年打造40个的进度，分期打造…: what comes next is what so many a year come to. */
function isReachedAtPace(yearly: Keyed | undefined, total: Keyed): boolean {
  return (
    yearly !== undefined &&
    isYearly(yearly.number) &&
    // 五年每年减贫600万人、实现约3000万人口脱贫
    [isAtPace, isAchieved, isDoneUntil].some((reaches) => reaches(yearly.number, total.number))
  );
}
