import { GENERAL_DEED, MAY_COUNT_NEW } from "../../language/deed-words.ts";
import { MEASURED_IN_NAME, OF_A_SIZE } from "../../language/restating-words.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Draft } from "../draft.ts";
import { type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { indicatorId } from "../indicators/indicator-key.ts";
import { tellsRest } from "../indicators/tells-rest.ts";
import type { NumberTwice } from "../numbers-of.ts";
import type { Target } from "../target.ts";
import { wordsBefore } from "../words-before.ts";
import {
  agree,
  amountOf,
  areApart,
  areOfWhole,
  isOfGoals,
  isOnce,
  isUndated,
  tellsWhich,
  twice,
} from "./goal-entries.ts";

/** What a plan says again of its goals in other words: by another deed, by the size of what is counted, or by the end of a name. */
export function findWordedAnew(draft: Draft): NumberTwice[] {
  const entries = indicatorIndex(draft).filter(({ mention: { target } }) => isAim(target));
  return [
    ...findInOtherDeed(entries, draft),
    ...findOfOneSize(entries, draft),
    ...findCutShort(entries, draft),
  ];
}

function isAim({ status, placed, measurement }: Target): boolean {
  return status === "target" && placed.passage.cell === null && measurement.cadence === "once";
}

/**
 * 到2027年，培育海水育种骨干企业100家, among the goals of a plan, and among its tasks 到2027年累计培育海水育种骨干企业60家: whatever is done to things by a name so
 * long, there is one number of them, be it said by the last day or in all.
 */
function findInOtherDeed(entries: readonly IndexEntry[], draft: Draft): NumberTwice[] {
  const counted = entries.filter((entry) => isOnce(entry) && tellsWhich(entry) && isOfAll(entry));
  return pairWithGoals(counted, ({ mention: { key } }) => indicatorId(key), draft);
}

/** Made, or told without a word: what is brought together, put up or renewed may be some of them alone. */
function isOfAll({ mention: { manner, verb, target } }: IndexEntry): boolean {
  const isMade = manner === "deed" && (MAY_COUNT_NEW.test(verb) || GENERAL_DEED.test(verb));
  return (isMade || manner === "bare") && IS_AMOUNT.has(target.measurement.measure);
}

const IS_AMOUNT: ReadonlySet<string> = new Set(["level", "cumulative"]);

/** 培育年产值超20亿元、带动力强的龙头企业2家, and 培育年产值超20亿元的龙头企业5家: of the size that both tell they are as many. */
function findOfOneSize(entries: readonly IndexEntry[], draft: Draft): NumberTwice[] {
  const sized = entries.filter(
    (entry) => isOnce(entry) && IS_AMOUNT.has(entry.mention.target.measurement.measure),
  );
  return pairWithGoals(sized, sizeOf, draft);
}

/** How large what is, and in which unit; null where no size is told. */
function sizeOf({ mention: { key, target } }: IndexEntry): string | null {
  const words = wordsBefore(target, "clause").slice(-LONGEST_SIZED);
  const { size, noun } = (OF_A_SIZE.exec(words) ?? OF_A_SIZE.exec(key.name))?.groups ?? {};
  return size === undefined ? null : [size, noun, key.unitClass].join("|");
}

/** In characters. */
const LONGEST_SIZED = 60;

/** Each goal with the first that is the same by a key and otherwise told, of its time or of none, where the index does not link both. */
function pairWithGoals(
  entries: readonly IndexEntry[],
  keyOf: (entry: IndexEntry) => string | null,
  draft: Draft,
): NumberTwice[] {
  const alike = groupBy(entries, keyOf);
  return Array.from(alike).flatMap(([key, told]): NumberTwice[] => {
    const goals = told.filter(({ time, mention }) => time !== null && isOfGoals(mention));
    const [goal] = goals;
    if (key === null || goal === undefined || goals.some(({ time }) => time?.to !== goal.time?.to)) return [];
    const again = told.find(
      (entry) =>
        areApart(goal, entry) &&
        goal.group !== entry.group &&
        !goals.some((other) => agree(other, entry)) &&
        !mayCountOthers(goal, entry) &&
        !mayCountOthers(entry, goal) &&
        (isUndated(entry) || entry.time?.to === goal.time?.to),
    );
    return again !== undefined && areOfWhole(draft, goal, again) ? [twice(goal, again)] : [];
  });
}

/** 累计培育100家, and 培育60家: some were there before; the other way round they cannot be. */
function mayCountOthers(one: IndexEntry, other: IndexEntry): boolean {
  const isInAll = one.mention.target.measurement.measure === "cumulative" && !isMeasuredLike(one, other);
  return isInAll && amountOf(one) > amountOf(other);
}

function isMeasuredLike({ mention: a }: IndexEntry, { mention: b }: IndexEntry): boolean {
  return a.target.measurement.measure === b.target.measurement.measure;
}

/**
 * 渔村自来水普及率提高到87%, among the goals of a plan, and among its tasks 改善渔村供水，自来水普及率提高到78%: of what a rate or a size is its sentence
 * says before it.
 */
function findCutShort(entries: readonly IndexEntry[], draft: Draft): NumberTwice[] {
  const states = entries.filter(isMeasured);
  const goals = goalsByEnding(states);
  return states.flatMap((again): NumberTwice[] => {
    const { key, target } = again.mention;
    const ending = goals.get(nameIn(again, key.name));
    if (ending === undefined) return [];
    const words = wordsBefore(target, "sentence").slice(-LONGEST_SENTENCE);
    const meant = ending.filter(({ mention }) =>
      tellsRest(words, mention.key.name.slice(0, -key.name.length)),
    );
    const [goal] = meant;
    if (goal === undefined || meant.some((other) => agree(other, again)) || !areApart(goal, again)) return [];
    const isOfTime = (again.time ?? target.deadline)?.to === goal.time?.to;
    const isOfWhole = areOfWhole(draft, goal, again) || target.deadlineSource === "clause";
    return isOfTime && isOfWhole ? [twice(goal, again)] : [];
  });
}

/** The goals by each name that theirs may be cut down to: 渔村自来水普及率 under 自来水普及率, 来水普及率 and so on. */
function goalsByEnding(states: readonly IndexEntry[]): ReadonlyMap<string, readonly IndexEntry[]> {
  const endings = states
    .filter(({ time, mention }) => time !== null && isOfGoals(mention))
    .flatMap((goal) => {
      const { name } = goal.mention.key;
      const lengths = Array.from({ length: Math.max(0, name.length - SHORTEST_REST) }, (_, at) => at + 1);
      return lengths.map((length) => ({ goal, ending: nameIn(goal, name.slice(-length)) }));
    });
  const byEnding = groupBy(endings, ({ ending }) => ending);
  return new Map(
    [...byEnding].map(([ending, all]) => [ending, all.slice(0, MOST_GOALS).map(({ goal }) => goal)]),
  );
}

/** In characters, of what is cut off. */
const SHORTEST_REST = 2;

/** In numbers, of one ending: work stays linear. */
const MOST_GOALS = 100;

/** In characters. */
const LONGEST_SENTENCE = 120;

function isMeasured({ mention: { key, manner, obstacle } }: IndexEntry): boolean {
  const isOpen = obstacle === null || obstacle === "name";
  return isOpen && manner === "state" && MEASURED_IN_NAME.test(key.name);
}

/** A name in the unit and the measure of an entry. */
function nameIn({ mention: { key, target } }: IndexEntry, name: string): string {
  return [name, key.level, key.unitClass, target.measurement.measure].join("|");
}
