import { isByHowMuch } from "../../facts/measurements/measurement.ts";
import { quantitiesAgree } from "../../facts/quantities/quantities-agree.ts";
import type { Time } from "../../facts/times/time.ts";
import { isBuiltOn } from "../../language/built-on.ts";
import { IN_SUM } from "../../language/deed-words.ts";
import { HOLDS } from "../../language/growth-words.ts";
import { NOW_HAVING } from "../../language/indicator-words.ts";
import { FROM_LAST_YEAR, LAST_YEAR, LEADS_FROM_TIME, USED_AS_IT_IS } from "../../language/restating-words.ts";
import { SEVERAL_YEARS } from "../../language/time-words.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Draft } from "../draft.ts";
import { areaOf } from "../indicators/indicator-index.ts";
import { indicatorId } from "../indicators/indicator-key.ts";
import { inferTime } from "../indicators/infer-time.ts";
import { isKeptWithin } from "../indicators/kept-within.ts";
import { mayBeOfTwoSubjects } from "../indicators/mention-subject.ts";
import { allMentions, type Mention, obstacleInWords } from "../indicators/mentions.ts";
import { saysReached, yearLookedBackOn } from "../indicators/year-told-of.ts";
import type { NumberTwice } from "../numbers-of.ts";
import { resolveTime } from "../resolve-time.ts";
import type { Target } from "../target.ts";
import { timeBefore, wordsBefore } from "../words-before.ts";

/**
 * What a report says once more where it looks ahead, of the year before (在**去年38万吨**的基础上, 45万吨以上（**去年为38万吨**）) or of what there is
 * (依托**全区80家**企业, 在**累计引进80家**的基础上), and otherwise than where it looked back. Whoever says so means the number
 * given above, whether that has a time of its own or not. Where several numbers above may be meant, none is.
 */
export function findRestatedResults(draft: Draft): NumberTwice[] {
  if (draft.profile.kind !== "report" || draft.profile.year === null) return [];
  const mentions = allMentions(draft).filter(({ target }) => !isByHowMuch(target.measurement.measure));
  const told = groupBy(
    mentions.filter((mention) => isTold(mention, draft)),
    nameOf,
  );
  return mentions.flatMap((again): NumberTwice[] => {
    const alike = (told.get(nameOf(again)) ?? []).slice(0, MOST_ALIKE);
    const isOfPart = alike.length === 0 || areaOf(draft)(again) === "part";
    const means = isOfPart ? null : meantBy(again, draft);
    const isMeant = (mention: Mention): boolean =>
      means?.(mention) === true && isAbove(mention, again) && !mayBeOfTwoSubjects(draft)(mention, again);
    const above = alike.filter(isMeant);
    const [first] = above;
    if (first === undefined || above.some((mention) => agree(mention, again))) return [];
    return above.every((mention) => agree(mention, first))
      ? [{ first: first.target, second: again.target }]
      : [];
  });
}

/** Results of one name that are held against a restated one: work stays linear. */
const MOST_ALIKE = 40;

function nameOf({ key }: Mention): string {
  return indicatorId(key);
}

function agree({ target: a }: Mention, { target: b }: Mention): boolean {
  return (
    isKeptWithin(a, b) ||
    isKeptWithin(b, a) ||
    quantitiesAgree(a.measurement.quantity, b.measurement.quantity)
  );
}

/** What of the results above a mention means that restates one; null for one that restates none. */
function meantBy(mention: Mention, draft: Draft): ((told: Mention) => boolean) | null {
  const { target, named } = mention;
  const before = wordsBefore(target, "clause");
  if (named && USED_AS_IT_IS.test(before)) return isStock;
  if (!isGiven(mention)) return null;
  const time = timeBefore(target, isNoRhythm);
  const isOfSame = (told: Mention): boolean => isOfOneDeed(told, mention);
  if (time !== undefined) return isOfLastYear(mention, time, draft) ? isOfSame : null;
  if (target.reason !== "completed" || HOLDS.test(before)) return null;
  if (isBuiltOn(target.placed.passage.reading.text, target.measurement.quantity.span.end)) return isOfSame;
  return NOW_HAVING.test(before) || isStock(mention) ? (told) => isStock(told) && isOfSame(told) : null;
}

/** A result; what else is no metric may be one in brackets and before 基础上 (在去年4.4万元、1.7万元的基础上). */
function isGiven({ target, obstacle, inherits }: Mention): boolean {
  if (obstacle === null) return target.status === "reported";
  if (obstacle === "part" && FROM_LAST_YEAR.test(wordsBefore(target, "clause"))) return true;
  const isAside = obstacle === "not-a-metric" && !inherits && target.placed.passage.cell === null;
  return isAside && obstacleInWords(target) === null;
}

/** 去年38万吨, 去年产量为38万吨: nothing stands between the time and the number that would make it another's. */
function isOfLastYear({ target }: Mention, time: Time, { profile }: Draft): boolean {
  const { text } = target.placed.passage.reading;
  // 2017年度13.7万人搬迁任务 is named by its year.
  const isMeant =
    LAST_YEAR.test(time.text) || isBuiltOn(text, target.measurement.quantity.span.end) || saysReached(target);
  return (
    isMeant &&
    LEADS_FROM_TIME.test(text.slice(time.span.end, target.measurement.quantity.core.start)) &&
    resolveTime(time, profile)?.to === lastDayBefore(profile.year)
  );
}

/** As many as there are, however they came about: 总数达到80家, 累计引进80家, 普及率83%. */
function isStock({ target, manner }: Mention): boolean {
  if (target.measurement.measure === "share") return true;
  return manner !== "deed" ? saysReached(target) || isSummed(target) : isSummed(target);
}

function isSummed(target: Target): boolean {
  return IN_SUM.test(wordsBefore(target, "clause"));
}

/** 引进80家 is no 建成80家, an increase no stock, and what came in through years not what came in one. */
function isOfOneDeed(a: Mention, b: Mention): boolean {
  const isIncrease = [a, b].map(({ target }) => target.measurement.measure === "increment");
  const isFlow = a.target.measurement.quantity.kind !== "count" && isSummed(a.target) !== isSummed(b.target);
  return !isFlow && isIncrease[0] === isIncrease[1] && (a.verb === b.verb || a.verb === "" || b.verb === "");
}

/** Said of the year before or its end, by where it stands. */
function isTold(mention: Mention, draft: Draft): boolean {
  const { target, obstacle } = mention;
  const times = [yearLookedBackOn(target.placed.section, draft.profile), inferTime(mention, draft)];
  return (
    obstacle === null &&
    target.status === "reported" &&
    isOfLastDay(target) &&
    times.some((time) => time?.to === lastDayBefore(draft.profile.year)) &&
    areaOf(draft)(mention) !== "part"
  );
}

/** No time of its own makes it another year's: none is said, or years at whose end it was reached (五年来，总量达到80家). */
function isOfLastDay(target: Target): boolean {
  const time = timeBefore(target, isNoRhythm);
  if (time?.kind === "duration" && saysReached(target)) return true;
  return time === undefined && !SEVERAL_YEARS.test(wordsBefore(target, "sentence"));
}

function isNoRhythm({ kind }: Time): boolean {
  return kind !== "recurring";
}

function lastDayBefore(year: number | null): string {
  return `${(year ?? 0) - 1}-12-31`;
}

function isAbove({ target: { placed } }: Mention, { target: { placed: below } }: Mention): boolean {
  return placed.index < below.index && placed.section !== below.section;
}
