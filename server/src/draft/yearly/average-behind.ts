import { nounBehind } from "../../facts/sums/lists/noun-behind.ts";
import { readWholeYears } from "../../facts/times/whole-years.ts";
import {
  AVERAGED,
  DEALS_OUT,
  DONE_TO,
  FOR_EACH,
  GIVING,
  IN_SUM,
  MAKING,
  NEWLY_MADE,
  REACHED,
  YEARS_OF_SUM,
} from "../../language/deed-words.ts";
import { HAS_BECOME } from "../../language/growth-words.ts";
import { yearsLookedBack } from "../target-years.ts";
import { type MeasuredIn, timeBefore, wordsBefore } from "../words-before.ts";
import { deedOf, isBare, speakOfOne } from "./one-deed.ts";
import { comesYearly, haveOneUnit, itemBefore, type Keyed } from "./yearly-number.ts";

/** “十四五”时期造林60万亩，平均每年12万亩; 新增46家（年均新增9家）: of what was done over years what that is in one, right behind it. */
export function averageBehind(total: Keyed, next: Keyed | undefined): Keyed | undefined {
  if (next === undefined || !haveOneUnit(next, total) || !comesYearly(next.number)) return undefined;
  const { text } = total.number.placed.passage.reading;
  const { quantity } = total.number.measurement;
  const each = next.number.measurement.quantity;
  const deed = AVERAGED.exec(text.slice(quantity.span.end, each.core.start))?.groups?.deed;
  const least = YEARS_OF_SUM.test(wordsBefore(total.number, "clause")) ? 1 : LEAST_YEARS;
  if (deed === undefined || quantity.value < least * each.value) return undefined;
  // 五年净流入60万人，每年9万名技师来此就业: who comes every year is told of as somebody else.
  if (deed === "" && isOfOthers(next, total)) return undefined;
  return isSummed(total, next, deed) && isOverYears(total.number) ? next : undefined;
}

const LENGTH_OF_DEED = 2;
const TWO_DEEDS = 4;

/** What is not even so many times as much as in one year is no sum of years. */
const LEAST_YEARS = 1.5;

/** 总数5万户，年均净增5800户: whether a number is a sum of what is done every year, by `deed`, and no level that was reached. */
function isSummed({ number }: Keyed, yearly: Keyed, deed: string): boolean {
  const words = wordsBefore(number, "clause");
  // 新增、转移各50万人（每年各10万人）: each of both, in one year and in all.
  const areOfEach = deed === "各" && words.endsWith("各");
  if (FOR_EACH.test(deed) && !areOfEach) return false;
  const made = deedOf(number);
  const isOfOneDeed =
    // 工程建设2400座，平均每年开工建设300座
    (words + number.measurement.indicator).includes(
      deed.length > TWO_DEEDS ? deed : deed.slice(-LENGTH_OF_DEED),
    ) ||
    (IN_SUM.test(words) && speakOfOne(deed, sumWords(words))) ||
    isListed(number, deed) ||
    isAchieved(number, deed) ||
    (MAKING.test(deed) && MAKING.test(made) && isBare(yearly.number)) ||
    (GIVING.test(deed) && GIVING.test(made));
  // 由120口增加到180口，五年来每年增加12口: the sum is what was added.
  const isReached = (REACHED.test(words) && !DONE_TO.test(words)) || HAS_BECOME.test(words);
  return (
    isOfOneDeed && !(areOfEach ? /分别/ : DEALS_OUT).test(words) && (NEWLY_MADE.test(words) || !isReached)
  );
}

/** 新增平台40个、渔业企业200家、年均新增渔业企业60家: what is done stands before the first of a list. */
function isListed(number: MeasuredIn, deed: string): boolean {
  const item = itemBefore(number);
  const verb = deed.slice(0, -item.length);
  return (
    item.length >= SHORTEST_ITEM &&
    deed.endsWith(item) &&
    NEWLY_MADE.test(verb) &&
    wordsBefore(number, "clause").startsWith(verb)
  );
}

/** In characters. */
const SHORTEST_ITEM = 4;

/** 3万名渔民实现转产，年均转产6000人: what is done every year stands behind the sum. */
function isAchieved({ placed, measurement: { quantity } }: MeasuredIn, deed: string): boolean {
  const behind = placed.passage.reading.text.slice(quantity.core.end, quantity.core.end + LONGEST_BEHIND);
  const done = /^[^，。；：、（）\d]*(?:实现|完成)([〇一-鿿]{2})[，、（]/u.exec(behind)?.[1];
  return done !== undefined && speakOfOne(deed.slice(-LENGTH_OF_DEED), done);
}

/** In characters, of the noun and what was done. */
const LONGEST_BEHIND = 24;

/** Whether it is of several years, or nobody says of which. */
function isOverYears(number: MeasuredIn): boolean {
  if (YEARS_OF_SUM.test(wordsBefore(number, "clause"))) return true;
  // 收入年均增长8%，新增泊位60个（年均12个）: how often another clause says is not said of the sum.
  const { clause } = number.measurement;
  const time = timeBefore(
    number,
    (one) => !/^连续/.test(one.text) && (one.kind !== "recurring" || one.span.start >= clause.start),
  );
  return (
    time === undefined ||
    time.kind === "deadline" ||
    readWholeYears(time) !== null ||
    yearsLookedBack(time) !== null
  );
}

/** Whether a yearly number counts what its total does not, by the words behind it. */
function isOfOthers({ number }: Keyed, total: Keyed): boolean {
  const { text } = number.placed.passage.reading;
  // 三年引进25万人、每年5万人的目标, 每年5万人以上
  const noun = nounBehind(text, number.measurement.quantity).replace(/^(?:左右|以上)?(?:的.*)?/, "");
  const { quantity, indicator } = total.number.measurement;
  const said = wordsBefore(total.number, "clause") + indicator + nounBehind(text, quantity);
  return noun.length > 1 && ![...noun].some((_, at) => at > 0 && said.includes(noun.slice(at - 1, at + 1)));
}

/** 产粮 of 五年累计产粮. */
function sumWords(words: string): string {
  return /(?:累计|合计|总计|共计)(.{0,6})$/u.exec(words)?.[1] ?? "";
}
