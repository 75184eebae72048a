import { isOfItsClause } from "../../facts/measurements/cadence-of.ts";
import type { Passage } from "../../facts/passage.ts";
import { nounBehind } from "../../facts/sums/tail-noun.ts";
import { readWholeYears } from "../../facts/times/whole-years.ts";
import { PEOPLE } from "../../language/counting-words.ts";
import {
  ACHIEVED,
  AT_PACE,
  AVERAGED,
  BARE_DEED,
  BUILDING,
  BUILT_WITHIN,
  CUT_SHORT,
  DEED_WORD,
  DONE_TO,
  EACH_OF,
  FOR_EACH,
  GENERAL_DEED,
  GIVING,
  IN_SUM,
  MAKING,
  NEWLY_MADE,
  OF_ALL_YEARS,
  OPENING_PERIOD,
  OPENING_SUM,
  OPENING_YEARS,
  REACHED,
  SUM_BEHIND,
  TAKING,
  YEARS_OF_SUM,
} from "../../language/deed-words.ts";
import { CAMPAIGN } from "../../language/indicator-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { groupBy } from "../../text/group-by.ts";
import { memoise } from "../../text/memoise.ts";
import { type IndicatorKey, readIndicatorKey, standardName } from "../indicators/indicator-key.ts";
import { yearsInSentence, yearsLookedBack, yearsOfPassage } from "../target-years.ts";
import { type MeasuredIn, timeBefore, wordsBefore } from "../words-before.ts";
import { yearlyOfName } from "./yearly-of-name.ts";

/** What is done every year and what it comes to, said in one sentence. */
interface YearlyBeside {
  readonly yearly: MeasuredIn;
  readonly total: MeasuredIn;
  /** Null where the sentence does not say how many. */
  readonly years: number | null;
  /** The yearly number stands right behind its total, as what that is in one year. */
  readonly isAveraged: boolean;
  /** The second of the two says nothing of what is done, which then is what the first says: 年均净增20家，五年累计100家. */
  readonly takesOver: boolean;
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
  const ofNames = yearlyOfName(passage).map(({ yearly, total, years }) => {
    const [each, sum] = [yearly, total].map((measurement) => ({ placed, measurement })) as [
      MeasuredIn,
      MeasuredIn,
    ];
    return { yearly: each, total: sum, years, isAveraged: false, takesOver: false, verb: deedOf(each) };
  });
  const bySentence = groupBy(passage.measurements, ({ sentence }) => sentence);
  const besides = [...bySentence.values()].flatMap((group) => {
    if (group.length < 2 || group.length > MOST_NUMBERS) return [];
    const numbers = group.map((measurement) => ({
      number: { placed: { passage }, measurement },
      key: readIndicatorKey(measurement),
    }));
    const averageOf = (total: Keyed): Keyed | undefined =>
      averageBehind(total, numbers[numbers.indexOf(total) + 1]);
    const totals = numbers.filter(
      (each, at) =>
        isTotal(each.number) ||
        isOverYears(each.number) ||
        averageOf(each) !== undefined ||
        isReachedAtPace(numbers[at - 1], each),
    );
    const yearly = numbers.filter((each) => !totals.includes(each) && isYearly(each.number));
    return totals.flatMap((total): YearlyBeside[] => {
      const average = averageOf(total);
      const each = average ?? yearlyAlike(yearly, total);
      if (each === undefined) return [];
      const isAveraged = average !== undefined;
      const years =
        yearsOfPair(each.number, total.number) ??
        yearsInSentence(total.number) ??
        yearsOfPassage(total.number, isAveraged);
      // 每年最高补助10万元，累计不超过50万元: who sets limits need not mean all years.
      if (years === null && each.number.measurement.quantity.bound === "at-most") return [];
      const takesOver = linkBetween(each.number, total.number)?.groups?.deed === "";
      const verb = deedOf(each.number);
      return [{ yearly: each.number, total: total.number, years, isAveraged, takesOver, verb }];
    });
  });
  return [...ofNames, ...besides];
});

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

/** The ways in which a sum goes on from what each year adds to it, whatever each of them is called. */
const GOES_ON = [isSummedUp, isAtPace, isAchieved, isCutShort];

/** 每年, 年均, 平均每年 in the words of its clause before the number, and no other time between. */
function isYearly(number: MeasuredIn): boolean {
  return (
    comesYearly(number) &&
    !/其中/.test(wordsBefore(number, "clause")) &&
    (!isForEach(number) || whatEachIs(number) !== "")
  );
}

/** 各 of 年均新增、转移各6万人, 每县 of 五年每县共新建20座: what a number is for each of, where its clause says that once; else nothing. */
function whatEachIs(number: MeasuredIn): string {
  const [each = "", another] = wordsBefore(number, "clause").match(EACH_OF) ?? [];
  return another === undefined ? each : "";
}

/** What each of some adds every year comes to what each of them adds in all. */
function areForTheSame(yearly: MeasuredIn, total: MeasuredIn): boolean {
  return whatEachIs(yearly) === whatEachIs(total);
}

function comesYearly(number: MeasuredIn): boolean {
  // 300万元/年
  const { core } = number.measurement.quantity;
  if (number.placed.passage.reading.text.startsWith(PER_YEAR, core.end)) return true;
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
function haveOneUnit(yearly: Keyed, total: Keyed): boolean {
  const { quantity, indicator } = total.number.measurement;
  const { unit } = yearly.number.measurement.quantity;
  if (yearly.key.unitClass === total.key.unitClass || unit === quantity.unit) return true;
  if (quantity.unit !== "" || quantity.scale === 1) return false;
  return unit === "人" ? PEOPLE.test(indicator) : indicator.includes(unit);
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

/** 每县每年建设2个, 各校每年培训10名: nobody says how many there are to be multiplied with. */
export function isForEach(number: MeasuredIn): boolean {
  return FOR_EACH.test(wordsBefore(number, "sentence"));
}

/** 三年累计, 共, or the number of years right before what is done in them: 三年培训3000人次. */
function isTotal(number: MeasuredIn): boolean {
  const words = wordsBefore(number, "clause");
  if (/其中|分别/.test(words) || (FOR_EACH.test(words) && whatEachIs(number) === "")) return false;
  if (IN_SUM.test(words)) return true;
  const time = timeBefore(number, ({ kind }) => kind === "recurring" || kind === "duration");
  if (time?.kind !== "duration" || time.span.start < number.measurement.clause.start) return false;
  // 三年培训3000人次; 三年内新增泊位60个.
  return time.attributive || (number.measurement.measure === "increment" && readWholeYears(time) !== null);
}

interface Keyed {
  readonly number: MeasuredIn;
  readonly key: IndicatorKey;
}

/** Whether the total names what the yearly number does, or nothing, and both are come to in the same way. */
function isOfOneThing(yearly: Keyed, total: Keyed): boolean {
  const [before, after] = [deedOf(yearly.number), deedOf(total.number)];
  const named = standardName(yearly.key);
  // 每年统筹4亿元: what was taken for a name is what is done. 每年部署15个，: one that is not said is taken over from before.
  const a = named === before || isBare(yearly.number) ? "" : named.replace(TAKING, "");
  // 共计改造, 共建|成: what is left of the words of a sum names nothing.
  const b = standardName(total.key).replace(OPENING_SUM, "").replace(TAKING, "");
  const isSameDeed = isOfOneDeed(yearly.number, total.number);
  // 三年新增泊位90个，每年新增渔用泊位10个: behind their sum, a narrower name is of some of all; before it, the sum may leave it out.
  const isFirst =
    yearly.number.measurement.quantity.span.start < total.number.measurement.quantity.span.start;
  // 每年投入2000万元，三年带动社会投资1亿元: where only the total has a name, what is done must say that it is the same.
  const isNamedAlike =
    b.length < 2 ||
    named === standardName(total.key) ||
    (a === "" ? isSameDeed : b.endsWith(a) || (isFirst && (a.endsWith(b) || isTurned(a, b)))) ||
    (isFirst && saysBefore(yearly.number, b));
  // 每年举办赛事10场，三年举办国家级赛事9场; but 每年举办3场、三年举办国家级赛事9场 name one thing.
  const isOfOneLevel =
    total.key.level === "" || total.key.level === yearly.key.level || (isFirst && isDeedAlone(yearly.number));
  const isDoneAlike =
    areDoneAlike(yearly.number, after) ||
    // 每年建设5个示范点，三年建成示范点50个
    ((b === "" || a === b) && areBuilt(yearly.number, total.number)) ||
    before === "" ||
    after === "" ||
    GENERAL_DEED.test(after);
  return isNamedAlike && isOfOneLevel && isDoneAlike;
}

/** 每年建设5个，累计建成15个; 每年新建5个，三年建成15个, which where the sum says its years counts none that were there. */
function areBuilt(yearly: MeasuredIn, total: MeasuredIn): boolean {
  const isBuilt = yearsOfPair(yearly, total) === null ? BUILDING : BUILT_WITHIN;
  return [yearly, total].every((number) => isBuilt.test(deedOf(number)));
}

/**
 * 每年培养400名、三年累计1200名教师; 年均产煤12亿吨以上、五年累计产煤60亿吨; 每年安排2亿元、累计投入6亿元支持渔业: the sum stands right behind what each
 * year adds to it.
 */
function isSummedUp(yearly: MeasuredIn, total: MeasuredIn): boolean {
  const said = linkBetween(yearly, total)?.groups?.deed;
  if (said === undefined) return false;
  // 每年新增5家，累计达60家: of how many years, nobody says, nor that there was none before.
  if (said === "")
    return linkBetween(yearly, total)?.groups?.years !== undefined || yearsInSentence(total) !== null;
  if (areDoneAlike(yearly, said)) return true;
  const isOfOtherDeed = said.search(DEED_WORD) >= 0;
  return !isOfOtherDeed && speakOfOne(said, wordsBefore(yearly, "clause").slice(-LONGEST_NAME));
}

/** 每年新建扩建24所、五年累计**新建**; 每年安排2亿元、累计**投入**; 每年新增20家、三年**净增**. */
function areDoneAlike(yearly: MeasuredIn, deed: string): boolean {
  const words = wordsBefore(yearly, "clause").slice(-LONGEST_NAME);
  const each = deedOf(yearly);
  return (
    words.includes(deed) || [GIVING, NEWLY_MADE, TAKING].some((alike) => alike.test(each) && alike.test(deed))
  );
}

/** 以每年20所的规模，三年新建学校60所: it says of what behind the number. */
function isAtPace(yearly: MeasuredIn, total: MeasuredIn): boolean {
  const { text } = yearly.placed.passage.reading;
  const { end } = yearly.measurement.quantity.span;
  const behind = text.slice(end, total.measurement.quantity.core.start);
  return behind.length < LONGEST_CLAUSE && AT_PACE.test(behind);
}

/** 按照每年打造40个的进度，分期打造…: what comes next is what so many a year come to. */
function isReachedAtPace(yearly: Keyed | undefined, total: Keyed): boolean {
  return yearly !== undefined && isYearly(yearly.number) && isAtPace(yearly.number, total.number);
}

/** 年均减贫6000人，五年实现3万名贫困人口脱贫: what was done every year stands behind the sum. */
function isAchieved(yearly: MeasuredIn, total: MeasuredIn): boolean {
  const deed = bareDeedOf(yearly);
  const { text } = yearly.placed.passage.reading;
  const { end } = total.measurement.quantity.core;
  const [behind = ""] = /^\p{Script=Han}*/u.exec(text.slice(end, end + LONGEST_NAME)) ?? [];
  return (
    deed !== "" &&
    ACHIEVED.test(wordsBetween(yearly, total)) &&
    speakOfOne(deed, behind.slice(-LENGTH_OF_DEED))
  );
}

const LENGTH_OF_DEED = 2;

function wordsBetween(yearly: MeasuredIn, total: MeasuredIn): string {
  const { text } = yearly.placed.passage.reading;
  return text.slice(yearly.measurement.quantity.span.end, total.measurement.quantity.core.start);
}

/** 每年引进渔业人才50名，五年引才300名: both characters of what is done stand in what is done every year. */
function isCutShort(yearly: MeasuredIn, total: MeasuredIn): boolean {
  const deed = CUT_SHORT.exec(wordsBetween(yearly, total))?.groups?.deed;
  const [, words = ""] = /(?:每年|年均)([^，。；：、\d]{2,20})$/.exec(wordsBefore(yearly, "clause")) ?? [];
  // 每年打造10个示范村，五年打造10个精品村: nothing is cut short there.
  const isCut = deed !== undefined && !words.includes(deed);
  return isCut && [...deed].every((char) => words.includes(char));
}

/** How the second of a yearly number and its total goes on from the first: 390万人、五年年均78万人; 每年20家、三年累计60家. */
function linkBetween(yearly: MeasuredIn, total: MeasuredIn): RegExpExecArray | null {
  const [first, second] = isBefore(yearly, total) ? [yearly, total] : [total, yearly];
  const { text } = first.placed.passage.reading;
  const between = text.slice(first.measurement.quantity.span.end, second.measurement.quantity.core.start);
  return (first === yearly ? SUM_BEHIND : AVERAGED).exec(between);
}

/** The years that the words of the two say themselves. */
function yearsOfPair(yearly: MeasuredIn, total: MeasuredIn): number | null {
  const item = itemBefore(total);
  const said =
    linkBetween(yearly, total)?.groups?.years ??
    YEARS_OF_SUM.exec(item)?.[1] ??
    OPENING_YEARS.exec(item)?.groups?.years;
  return said === undefined ? null : readSmallNumber(said);
}

/** In characters: as much before a number names it. */
const LONGEST_NAME = 16;

function isBefore(one: MeasuredIn, other: MeasuredIn): boolean {
  return one.measurement.quantity.span.start < other.measurement.quantity.span.start;
}

function isOfOneDeed(yearly: MeasuredIn, total: MeasuredIn): boolean {
  const deed = deedOf(yearly) || bareDeedOf(yearly);
  return deed !== "" && (deed === deedOf(total) || deed === bareDeedOf(total));
}

/** What stands between how often or in sum and the number, whatever it is: 每年**选拔**100名, 5年累计**选拔**800名. */
function bareDeedOf(number: MeasuredIn): string {
  return BARE_DEED.exec(wordsBefore(number, "clause"))?.[1] ?? "";
}

/** 每年选拔100名、: nothing but what is done, and not who does it: “渔家学堂”每年培训120人次. */
function isBare(number: MeasuredIn): boolean {
  const { end } = number.measurement.quantity.span;
  const words = wordsBefore(number, "clause");
  const deed = BARE_DEED.exec(words);
  if (deed === null || CAMPAIGN.test(words.slice(0, deed.index))) return false;
  // 每年培训渔民500人次: with whom it is done to.
  const [, said = ""] = deed;
  const done = deedOf(number);
  if (done !== "" && said !== done && said.startsWith(done)) return false;
  return /^[，、；。）]?$/.test(number.placed.passage.reading.text.charAt(end));
}

/** 每年举办3场: nothing but the verb before the number. */
function isDeedAlone(number: MeasuredIn): boolean {
  return isBare(number) && bareDeedOf(number) === deedOf(number);
}

/** 每年推动30家水产企业上云，三年共有上云企业90家: the same words in another order. */
function isTurned(name: string, other: string): boolean {
  const words = other.match(/../gu) ?? [];
  return words.length > 1 && words.length * 2 === other.length && words.every((word) => name.includes(word));
}

/** 每年拆除违建10万平方米，三年共拆除50万平方米: what was taken for the name of the sum is what is done. */
function saysBefore(yearly: MeasuredIn, words: string): boolean {
  return /^[\p{Script=Han}]{2,4}$/u.test(words) && wordsBefore(yearly, "clause").includes(words);
}

/** 三年下派900名; 今后三年，下派900名: a number of years opens the clause or is the one before, and what is done follows. */
function isOverYears(number: MeasuredIn): boolean {
  if (number.measurement.measure === "increment" && isBehindYears(number)) return true;
  const words = itemBefore(number);
  const isOpened = OPENING_YEARS.test(words) || OPENING_PERIOD.test(words);
  return words.length < LONGEST_CLAUSE && isOpened && !/每年|年均/.test(words);
}

/** 每年登记20户、**三年登记**60户: the words of its clause before a number, since the item of a list before it. */
function itemBefore(number: MeasuredIn): string {
  return wordsBefore(number, "clause").replace(/^.*\d[^、\d]*、/u, "");
}

/** “十四五”时期造林60万亩，平均每年12万亩; 新增46家（年均新增9家）: of what was done over years what that is in one, right behind it. */
function averageBehind(total: Keyed, next: Keyed | undefined): Keyed | undefined {
  if (next === undefined || !haveOneUnit(next, total) || !comesYearly(next.number)) return undefined;
  const { text } = total.number.placed.passage.reading;
  const { quantity, indicator } = total.number.measurement;
  const each = next.number.measurement.quantity;
  const deed = AVERAGED.exec(text.slice(quantity.span.end, each.core.start))?.groups?.deed;
  const words = wordsBefore(total.number, "clause");
  const saysYears = YEARS_OF_SUM.test(words);
  const least = saysYears ? 1 : LEAST_YEARS;
  if (deed === undefined || quantity.value < least * each.value) return undefined;
  // 五年净流入60万人，每年9万名技师来此就业: who comes every year is told of as somebody else.
  if (deed === "" && isOfOthers(next, total)) return undefined;
  // 新增、转移各50万人（每年各10万人）: each of both, in one year and in all.
  const areOfEach = deed === "各" && words.endsWith("各");
  if (FOR_EACH.test(deed) && !areOfEach) return undefined;
  // 总数5万户，年均净增5800户: the sum must be one of what is done every year.
  const made = deedOf(total.number);
  const isOfOneDeed =
    (words + indicator).includes(deed) ||
    (IN_SUM.test(words) && speakOfOne(deed, sumWords(words))) ||
    (MAKING.test(deed) && MAKING.test(made) && isBare(next.number)) ||
    (GIVING.test(deed) && GIVING.test(made));
  const isReached = REACHED.test(words) && !DONE_TO.test(words);
  const isSum =
    isOfOneDeed &&
    !(areOfEach ? /分别/ : /分别|各(?![类种级项界式])/).test(words) &&
    (NEWLY_MADE.test(words) || !isReached);
  // 收入年均增长8%，新增泊位60个（年均12个）: how often another clause says is not said of the sum.
  const { clause } = total.number.measurement;
  const time = timeBefore(
    total.number,
    (one) => !/^连续/.test(one.text) && (one.kind !== "recurring" || one.span.start >= clause.start),
  );
  const isOverYears =
    saysYears ||
    time === undefined ||
    time.kind === "deadline" ||
    readWholeYears(time) !== null ||
    yearsLookedBack(time) !== null;
  return isSum && isOverYears ? next : undefined;
}

/** Whether a yearly number counts what its total does not, by the words behind it. */
function isOfOthers({ number }: Keyed, total: Keyed): boolean {
  const { text } = number.placed.passage.reading;
  const noun = nounBehind(text, number.measurement.quantity);
  const { quantity, indicator } = total.number.measurement;
  const said = wordsBefore(total.number, "clause") + indicator + nounBehind(text, quantity);
  return noun.length > 1 && ![...noun].some((_, at) => at > 0 && said.includes(noun.slice(at - 1, at + 1)));
}

/** 产粮 of 五年累计产粮. */
function sumWords(words: string): string {
  return /(?:累计|合计|总计|共计)(.{0,6})$/u.exec(words)?.[1] ?? "";
}

/** 产粮, 粮食产量: short words with a character in common that says what it is. */
function speakOfOne(a: string, b: string): boolean {
  return [...a].some((char) => b.includes(char) && !/[产量数总新增达到为约近元]/.test(char));
}

/** What is not even so many times as much as in one year is no sum of years. */
const LEAST_YEARS = 1.5;

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
const LONGEST_CLAUSE = 30;

function deedOf(number: MeasuredIn): string {
  const words = wordsBefore(number, "clause");
  return Array.from(words.matchAll(DEED_WORD)).at(-1)?.[0] ?? "";
}
