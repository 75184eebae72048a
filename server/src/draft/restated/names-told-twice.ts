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
import { isCell, isDatedItself } from "../indicators/mention-values.ts";
import type { Mention } from "../indicators/mentions.ts";
import { areOfOneStretch } from "../indicators/stretch-told.ts";
import { valuesAgree } from "../indicators/values-agree.ts";
import type { NumberTwice } from "../numbers-of.ts";
import { timeBefore, wordsBefore } from "../words-before.ts";
import { areOffByASlip } from "./off-by-a-slip.ts";
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
  const [one, other] = [a.target.measurement, b.target.measurement];
  return (
    [a, b].every(({ obstacle }) => obstacle === null) &&
    [a, b].some((mention) => areaOf(draft)(mention) !== "part") &&
    a.target.status === b.target.status &&
    one.measure === other.measure &&
    one.cadence === other.cadence &&
    addsToOthers(a) === addsToOthers(b) &&
    areOffByASlip(a, b) &&
    (a.target.status === "target"
      ? areDueTogether(first, second, draft)
      : areReviewedTogether(first, second, draft)) &&
    areOfOneStretch(draft)(a, b) &&
    !areLedApart(draft)(a, b) &&
    !mayBeOfTwoSubjects(draft)(a, b) &&
    !valuesAgree(a, b)
  );
}

/** An aim without a year is of the end of its plan, as one with that year is. */
function areDueTogether(first: IndexEntry, second: IndexEntry, draft: Draft): boolean {
  if (mayBeShares(first.mention, second.mention)) return false;
  const [one, other] = [timeOf(first, draft), timeOf(second, draft)];
  if (one !== null && other !== null) return one === other;
  const isUndated = [first, second].every(
    (entry) => timeOf(entry, draft) !== null || timeBefore(entry.mention.target, () => true) === undefined,
  );
  return isUndated && (one !== other || looksForward(draft.profile.kind));
}

/** A result without a year may be of any, and so may what is told of several that no word names. */
function areReviewedTogether(first: IndexEntry, second: IndexEntry, draft: Draft): boolean {
  const [a, b] = [first.mention.target, second.mention.target];
  const time = timeOf(first, draft);
  const isSaid = time !== SEVERAL || saysSeveral(a) || saysSeveral(b);
  return (
    time !== null && time === timeOf(second, draft) && isSaid && isReviewed(a, draft) === isReviewed(b, draft)
  );
}

/** 到2027年，建成供水工程60处, and 推进小型供水工程，建成供水工程24处: what no year stands beside may be one task's share, or a place's. */
function mayBeShares(a: Mention, b: Mention): boolean {
  return a.manner === "deed" && b.manner === "deed" && ![a, b].every(isDatedItself);
}

/** **累计**处置作坊12家、整治小店80家: what is done, of all years so far. */
function addsToOthers({ target, manner }: Mention): boolean {
  return manner !== "state" && ADDS_TO_OTHERS.test(wordsBefore(target, "sentence"));
}
