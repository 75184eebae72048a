import { OF_ANY_AREA } from "../../language/area-words.ts";
import { DEED_IN_NAME } from "../../language/deed-words.ts";
import { looksForward } from "../../language/document-kinds.ts";
import { OF_ANY_INDUSTRY, OF_ONE_INDUSTRY } from "../../language/field-words.ts";
import { ADDS_TO_OTHERS } from "../../language/restating-words.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Draft } from "../draft.ts";
import { areaOf, type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { areLedApart } from "../indicators/led-by-another.ts";
import { mayBeOfTwoSubjects } from "../indicators/mention-subject.ts";
import { givenValue, isCell, isDatedItself } from "../indicators/mention-values.ts";
import type { Mention } from "../indicators/mentions.ts";
import { areOfOneStretch } from "../indicators/stretch-told.ts";
import { valuesAgree } from "../indicators/values-agree.ts";
import type { NumberTwice } from "../numbers-of.ts";
import { timeBefore, wordsBefore } from "../words-before.ts";
import { isReviewed, SEVERAL, saysSeveral, timeOf } from "./told-time.ts";

/**
 * A long name that a draft gives a number in two places and in no third, with two values of one time. Whatever bodies one of its sentences names (引导各镇、各部门…，产业规模达到90亿元), and
 * whatever is done (**完成**老旧小区更新改造, 老旧小区更新改造), published documents give such a name one number.
 */
export function findNamesToldTwice(draft: Draft): NumberTwice[] {
  // Where nobody knows what a document is, its years are those of two halves as often as not.
  if (draft.profile.kind === "other") return [];
  const named = groupBy(indicatorIndex(draft), nameTold);
  return [...named.values()].flatMap((entries): NumberTwice[] => {
    const [first, second, third] = entries;
    if (first === undefined || second === undefined || third !== undefined) return [];
    return areOneOtherwise(first, second, draft)
      ? [{ first: first.mention.target, second: second.mention.target }]
      : [];
  });
}

/** What is counted or measured, in words enough to tell it from all else in a draft; null for shorter ones, for what every area or industry has, for cells, and for what is neither aimed at nor reported. */
function nameTold({ mention }: IndexEntry): string | null {
  const { key, target } = mention;
  const name = key.name.replace(DEED_IN_NAME, "");
  const isTold = target.status === "target" || target.status === "reported";
  const isOfAny = !OF_ONE_INDUSTRY.test(name) && (OF_ANY_AREA.test(name) || OF_ANY_INDUSTRY.test(name));
  return isTold && !isOfAny && name.length >= SHORTEST && !isCell(mention)
    ? [name, key.level, key.unitClass].join("|")
    : null;
}

/** In characters. */
const SHORTEST = 6;

function areOneOtherwise(first: IndexEntry, second: IndexEntry, draft: Draft): boolean {
  const [{ mention: a }, { mention: b }] = [first, second];
  const [low, high] = [givenValue(a), givenValue(b)].sort((one, other) => one - other) as [number, number];
  const [one, other] = [a.target.measurement, b.target.measurement];
  return (
    [a, b].every(({ obstacle }) => obstacle === null) &&
    [a, b].some((mention) => areaOf(draft)(mention) !== "part") &&
    a.target.status === b.target.status &&
    one.measure === other.measure &&
    one.cadence === other.cadence &&
    low >= FURTHEST_APART * high &&
    low <= NEAR * high &&
    areOfOneTime(first, second, draft) &&
    areOfOneStretch(draft)(a, b) &&
    !areLedApart(draft)(a, b) &&
    !mayBeOfTwoSubjects(draft)(a, b) &&
    !valuesAgree(a, b)
  );
}

/** An aim without a year is of the end of its plan, as one with that year is; a result without one may be of any, and so may what a whole review tells of. */
function areOfOneTime(first: IndexEntry, second: IndexEntry, draft: Draft): boolean {
  if (addsToOthers(first) !== addsToOthers(second)) return false;
  const entries = [first, second];
  const times = entries.map((entry) => timeOf(entry, draft));
  if (first.mention.target.status === "reported") {
    const [one, other] = entries.map(({ mention: { target } }) => isReviewed(target, draft));
    const isOfYears = times.every((time) => time === SEVERAL);
    const isSaid = !isOfYears || entries.some(({ mention: { target } }) => saysSeveral(target));
    return one === other && isSaid && times[0] !== null && times[0] === times[1];
  }
  const undated = entries.filter((_, at) => times[at] === null);
  if (mayBeShares(first.mention, second.mention)) return false;
  const isOfPlan = undated.every(({ mention: { target } }) => timeBefore(target, () => true) === undefined);
  const isOne =
    undated.length === 0 ? times[0] === times[1] : undated.length === 1 || looksForward(draft.profile.kind);
  return isOfPlan && isOne;
}

/** 到2027年，建成供水工程60处, and 推进小型供水工程，建成供水工程24处: what no year stands beside may be one task's share, or a place's. */
function mayBeShares(a: Mention, b: Mention): boolean {
  return a.manner === "deed" && b.manner === "deed" && ![a, b].every(isDatedItself);
}

/** **累计**处置作坊12家、整治小店80家: what is done, of all years so far. */
function addsToOthers({ mention: { target, manner } }: IndexEntry): boolean {
  return manner !== "state" && ADDS_TO_OTHERS.test(wordsBefore(target, "sentence"));
}

/** The smaller as a share of the larger: below, it may be some of it; above, it may be of another day. */
const FURTHEST_APART = 0.5;
const NEAR = 0.8;
