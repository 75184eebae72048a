import { isByHowMuch } from "../../facts/measurements/measurement.ts";
import type { Time } from "../../facts/times/time.ts";
import { HOLDS_STEADY, PART_OF_YEAR } from "../../language/restating-words.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Draft } from "../draft.ts";
import { areaOf, type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { indicatorId } from "../indicators/indicator-key.ts";
import { areLedApart } from "../indicators/led-by-another.ts";
import { mayBeOfTwoSubjects } from "../indicators/mention-subject.ts";
import type { Mention } from "../indicators/mentions.ts";
import { OF_ITS_YEAR } from "../indicators/year-told-of.ts";
import type { NumberTwice } from "../numbers-of.ts";
import type { Profile } from "../profile.ts";
import { resolveTime } from "../resolve-time.ts";
import { roleOf } from "../section-role.ts";
import type { Target } from "../target.ts";
import { timeBefore, wordsBefore } from "../words-before.ts";
import { isStepPassed } from "./step-passed.ts";

/**
 * 水产品产量**稳定在**50万吨**以上**, and 水产品产量42万吨 of the last year in the same look-back; 渔业产值**跨上**80亿元**台阶**, and 渔业产值达到62亿元: less than it is said to have
 * passed or kept above. Of ninety such pairs in published reports three are less, by a twentieth at most.
 */
export function findFloorsTold(draft: Draft): NumberTwice[] {
  const { kind, year } = draft.profile;
  if (!LOOKS_BACK.has(kind) || year === null) return [];
  const levels = indicatorIndex(draft).filter((entry) => isLevel(entry) && isLookedBackOn(entry, draft));
  return [...groupBy(levels, indicatorInUnit).values()].flatMap((entries): NumberTwice[] => {
    const floors = entries.filter(isFloor).slice(0, MOST_FLOORS);
    const wholes = entries.filter(
      ({ mention: { target } }) =>
        isWhole(target) && !isBase(target) && saysNoOtherTime(target, draft.profile),
    );
    return floors.flatMap((floor): NumberTwice[] => {
      const results = wholes.filter((whole) => areOfOneThing(floor.mention, whole.mention, draft));
      const [result] = results;
      if (result === undefined || results.some((whole) => !isBelow(whole, floor))) return [];
      return [inOrder(floor, result)];
    });
  });
}

const LOOKS_BACK: ReadonlySet<string> = new Set(["report", "review"]);

/** 市场主体 in 万户 is no number of those that came in 万户次. */
function indicatorInUnit({ mention: { key, target } }: IndexEntry): string {
  return `${indicatorId(key)}|${target.measurement.quantity.unit}`;
}

/** What a report or a review tells of its area in running text, where it looks back: what there is, was done or came in, and not by how much it changed or what it all came to. */
function isLookedBackOn({ mention }: IndexEntry, draft: Draft): boolean {
  const { target, obstacle, key } = mention;
  const { placed, status, measurement } = target;
  const { quantity, measure, cadence } = measurement;
  return (
    obstacle === null &&
    status === "reported" &&
    placed.passage.cell === null &&
    quantity.max === undefined &&
    cadence === "once" &&
    measure !== "cumulative" &&
    !isByHowMuch(measure) &&
    key.name.length >= SHORTEST_NAME &&
    roleOf(draft, placed) === "review" &&
    areaOf(draft)(mention) !== "part"
  );
}

/** In characters. */
const SHORTEST_NAME = 4;

function isLevel({ mention: { manner, target } }: IndexEntry): boolean {
  return manner !== "deed" && target.measurement.measure !== "increment";
}

function isFloor({ mention: { target } }: IndexEntry): boolean {
  const { bound } = target.measurement.quantity;
  if (bound === "over" || isStepPassed(target)) return true;
  return bound === "at-least" && HOLDS_STEADY.test(wordsBefore(target, "clause"));
}

/** 47亿元, and 47亿元左右, but not 不足50亿元 or a step on the way. */
function isWhole(target: Target): boolean {
  return WHOLE.has(target.measurement.quantity.bound) && !isStepPassed(target);
}

const WHOLE: ReadonlySet<string> = new Set(["exact", "about"]);

/** 由60家增加到300家 */
function isBase(target: Target): boolean {
  const before = wordsBefore(target, "clause");
  return before.includes("由") || before.includes("从");
}

/** No other time in its sentence than the year told of, and no part of it (春节期间, 假日). */
function saysNoOtherTime(target: Target, profile: Profile): boolean {
  const said = timeBefore(target, ({ kind }) => kind !== "recurring");
  return (
    (said === undefined || isItsYear(said, profile)) && !PART_OF_YEAR.test(wordsBefore(target, "sentence"))
  );
}

function isItsYear(time: Time, profile: Profile): boolean {
  if (OF_ITS_YEAR.test(time.text)) return true;
  const { from, to } = resolveTime(time, profile) ?? {};
  const year = (profile.year ?? 0) - (profile.kind === "report" ? 1 : 0);
  return from === `${year}-01-01` && to === `${year}-12-31`;
}

/** In two paragraphs, and of nothing that their sentences tell apart. */
function areOfOneThing(a: Mention, b: Mention, draft: Draft): boolean {
  return a.target.placed !== b.target.placed && !mayBeOfTwoSubjects(draft)(a, b) && !areLedApart(draft)(a, b);
}

function amountOf({ mention: { target } }: IndexEntry): number {
  return target.measurement.quantity.value;
}

/** By so much that no rounding, no later count and no single bad year makes up for it. */
function isBelow(result: IndexEntry, floor: IndexEntry): boolean {
  const share = amountOf(result) / amountOf(floor);
  return share > LEAST_SHARE && share < MOST_SHARE;
}

/** In numbers of one name: work stays linear. */
const MOST_FLOORS = 20;

const LEAST_SHARE = 0.4;
const MOST_SHARE = 0.92;

function inOrder(a: IndexEntry, b: IndexEntry): NumberTwice {
  const [first, second] = [a, b].sort(
    (x, y) => x.mention.target.placed.index - y.mention.target.placed.index,
  ) as [IndexEntry, IndexEntry];
  return { first: first.mention.target, second: second.mention.target };
}
