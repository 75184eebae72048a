import { announcementsOf } from "../../facts/counts/announcements.ts";
import { MAY_COUNT_NEW } from "../../language/deed-words.ts";
import { looksForward } from "../../language/document-kinds.ts";
import { comparedUnit } from "../../language/units.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Span } from "../../text/span.ts";
import { wordsSince } from "../../text/words-since.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { areaOf, type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { indicatorId } from "../indicators/indicator-key.ts";
import { numberInName } from "../number-in-name.ts";
import type { NumberTwice } from "../numbers-of.ts";
import {
  agree,
  amountOf,
  areApart,
  areOfWhole,
  isOfGoals,
  isOnce,
  isSum,
  isUndated,
  TELLS_WHICH,
  tellsWhich,
  twice,
} from "./goal-entries.ts";
import { findWordedAnew } from "./goals-worded-anew.ts";

/**
 * What a plan says again of its goals and otherwise, though nothing links both: of one manner each, as made and as there to be, or the one without a time.
 */
export function findGoalsToldAgain(draft: Draft): NumberTwice[] {
  return looksForward(draft.profile.kind)
    ? [
        ...findMadeAgain(draft),
        ...findOnceMore(draft),
        ...findUndatedTwice(draft),
        ...findWordedAnew(draft),
        ...findListed(draft),
      ]
    : [];
}

/**
 * 建设海产品精深加工集聚区5个, among the goals of a plan, and among its tasks 共建白溪、石桥、龙湾三个海产品精深加工集聚区: where each of them is named, they are as many;
 * not as many as one of several years begins with.
 */
function findListed(draft: Draft): NumberTwice[] {
  const goals = indicatorIndex(draft).filter((entry) => {
    const { mention } = entry;
    const isWhole = isOnce(entry) && isOfGoals(mention) && mention.key.name.length > TELLS_WHICH;
    return isWhole && mention.key.level === "" && areaOf(draft)(mention) !== "part";
  });
  if (goals.length === 0) return [];
  const listed = draft.passages.flatMap((placed) => listedIn(placed));
  const alike = groupBy(goals, ({ mention }) => indicatorId(mention.key));
  const single = goals.filter(({ mention, time }) =>
    alike.get(indicatorId(mention.key))?.every((other) => other.time?.to === time?.to),
  );
  return single.flatMap(({ mention: { key, target } }): NumberTwice[] => {
    const { quantity } = target.measurement;
    const named = listed.filter(
      ({ noun, unit, placed }) =>
        noun.startsWith(key.name) && comparedUnit(unit) === key.unitClass && placed !== target.placed,
    );
    const [first] = named;
    if (first === undefined || named.some(({ value }) => value === quantity.value)) return [];
    const { placed, span, value, unit } = first;
    const counted = { value, unit, scale: 1, kind: "count" } as const;
    return [
      {
        first: target,
        second: { placed, measurement: numberInName(placed.passage, span, counted, key.name) },
      },
    ];
  });
}

/** Things of which each is named, right before how many they are. */
interface Listed {
  readonly placed: PlacedPassage;
  readonly span: Span;
  readonly value: number;
  readonly unit: string;
  readonly noun: string;
}

function listedIn(placed: PlacedPassage): Listed[] {
  const { text } = placed.passage.reading;
  return announcementsOf(placed.passage).flatMap(({ span, value, measure, quoted }): Listed[] => {
    const names = wordsSince("，。；：（）", text, span.start, LONGEST_LIST).split(/[、和与]/);
    const noun = text.slice(span.end, span.end + LONGEST_NOUN);
    // 市、区共建白溪、石桥: what stands before the names may hold a comma too.
    return quoted || names.length < value ? [] : [{ placed, span, value, unit: measure, noun }];
  });
}

/** In characters, as is the other. */
const LONGEST_LIST = 80;
const LONGEST_NOUN = 24;

/**
 * 到2027年，建设海产品精深加工集聚区3个, among the goals of a plan, and a task, 建设海产品精深加工集聚区6个, that nothing dates: of things by a name so long a plan
 * has one goal, unless it gives several years one. So it has of others that a later place dates by the end of the plan (到2030年新增就业7万人).
 */
function findOnceMore(draft: Draft): NumberTwice[] {
  const said = indicatorIndex(draft).filter((entry) => isOnce(entry) || isShare(entry));
  const goals = groupBy(
    said.filter(({ time, mention }) => time !== null && isOfGoals(mention)),
    mannerOf,
  );
  return said.flatMap((again): NumberTwice[] => {
    const dated = goals.get(mannerOf(again)) ?? [];
    const [goal] = dated;
    const isOne = dated.every(({ time }) => time?.to === goal?.time?.to);
    if (goal === undefined || !isOne || !areApart(goal, again) || dated.some((other) => agree(other, again)))
      return [];
    const isMeant = (isUndated(again) && tellsWhich(again)) || isByEnd(again, goal);
    return isMeant && areOfWhole(draft, goal, again) ? [twice(goal, again)] : [];
  });
}

/** 渔民转产就业规模稳定在3000人以上, and in another section 稳定在2000人: what nothing dates is one wherever it is said, by a name so long. */
function findUndatedTwice(draft: Draft): NumberTwice[] {
  const said = indicatorIndex(draft).filter(
    (entry) => (isOnce(entry) || isShare(entry)) && tellsWhich(entry) && entry.mention.manner === "state",
  );
  return [...groupBy(said, mannerOf).values()].flatMap((entries): NumberTwice[] => {
    const [first, ...others] = entries as [IndexEntry, ...IndexEntry[]];
    const isUndatedAll = entries.every((entry) => isUndated(entry)) && others.length === 1;
    const again = others.find((other) => areApart(first, other) && !agree(first, other));
    if (!isUndatedAll || again === undefined) return [];
    return areOfWhole(draft, first, again) ? [twice(first, again)] : [];
  });
}

/** 渔业科研经费占渔业增加值比重达到3%, which is what it comes to wherever it is said. */
function isShare({ mention: { target, manner, obstacle } }: IndexEntry): boolean {
  const { status, measurement, placed } = target;
  const isState = manner === "state" && measurement.measure === "share" && measurement.cadence === "once";
  return isState && obstacle === null && status === "target" && placed.passage.cell === null;
}

/** 到2030年, of what the goals say of all years up to then. */
function isByEnd({ time, group }: IndexEntry, goal: IndexEntry): boolean {
  return time !== null && time.from === null && time.to === goal.time?.to && group !== goal.group;
}

function mannerOf({ mention: { key, manner, verb, target } }: IndexEntry): string {
  return [
    indicatorId(key),
    manner,
    MAY_COUNT_NEW.test(verb) ? "建成" : verb,
    target.measurement.measure,
  ].join("|");
}

/**
 * 建设海产品精深加工集聚区3个, among the goals of a plan, and in another section 到2027年海产品精深加工集聚区达到6个: of things by a name so long a
 * plan makes as many as there are to be, unless it says that some were there. (Fewer than are made: `made-in-excess.ts`.)
 */
function findMadeAgain(draft: Draft): NumberTwice[] {
  const counted = indicatorIndex(draft).filter(
    (entry) => isOnce(entry) && tellsWhich(entry) && entry.time !== null,
  );
  const states = groupBy(counted.filter(isState), idOf);
  return counted.filter(isMadeByGoal).flatMap((goal): NumberTwice[] => {
    const told = (states.get(idOf(goal)) ?? []).filter((state) => areApart(goal, state));
    const [again] = told;
    if (again === undefined || told.some((state) => agree(goal, state))) return [];
    const isMore = amountOf(again) > amountOf(goal);
    return isMore && areOfWhole(draft, goal, again) ? [twice(goal, again)] : [];
  });
}

function idOf({ mention: { key }, time }: IndexEntry): string {
  return `${indicatorId(key)}|${time?.to}`;
}

function isState({ mention: { manner, target } }: IndexEntry): boolean {
  return manner === "state" && target.measurement.measure === "level" && !isSum(target);
}

function isMadeByGoal({ mention }: IndexEntry): boolean {
  const { manner, verb, target } = mention;
  const isMade = manner === "deed" && MAY_COUNT_NEW.test(verb) && target.measurement.measure === "level";
  return isMade && isOfGoals(mention);
}
