import { quantitiesAgree } from "../../facts/quantities/quantities-agree.ts";
import { IN_SUM, MAY_COUNT_NEW } from "../../language/deed-words.ts";
import { looksForward } from "../../language/document-kinds.ts";
import { GOAL_HEADING } from "../../language/heading-words.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Draft } from "../draft.ts";
import { areaOf, type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { indicatorId } from "../indicators/indicator-key.ts";
import type { NumberTwice } from "../numbers-of.ts";
import { wordsBefore } from "../words-before.ts";

/**
 * 建设海产品精深加工集聚区3个, among the goals of a plan, and in another section 到2027年海产品精深加工集聚区达到6个: of things by a name so long a
 * plan makes as many as there are to be, unless it says that some were there. (Fewer than are made: `made-in-excess.ts`.)
 */
export function findGoalsToldAgain(draft: Draft): NumberTwice[] {
  if (!looksForward(draft.profile.kind)) return [];
  const counted = indicatorIndex(draft).filter(isCounted);
  const states = groupBy(counted.filter(isState), idOf);
  return counted.filter(isMadeByGoal).flatMap((goal): NumberTwice[] => {
    const told = (states.get(idOf(goal)) ?? []).filter((state) => areApart(goal, state));
    const [again] = told;
    if (again === undefined || told.some((state) => agree(goal, state))) return [];
    const isOfWhole = [goal, again].every(({ mention }) => areaOf(draft)(mention) !== "part");
    return isOfWhole && amountOf(again) > amountOf(goal)
      ? [{ first: goal.mention.target, second: again.mention.target }]
      : [];
  });
}

function isCounted({ mention: { target, key }, time }: IndexEntry): boolean {
  const { status, measurement, placed } = target;
  const isOnce = measurement.quantity.kind === "count" && measurement.cadence === "once";
  return (
    isOnce &&
    status === "target" &&
    time !== null &&
    placed.passage.cell === null &&
    key.name.length >= TELLS_WHICH
  );
}

/** In characters: longer than 省级渔业园区. */
const TELLS_WHICH = 7;

function idOf({ mention: { key }, time }: IndexEntry): string {
  return `${indicatorId(key)}|${time?.to}`;
}

function isState({ mention: { manner, target } }: IndexEntry): boolean {
  return manner === "state" && target.measurement.measure === "level" && !isSum(target);
}

function isSum(target: IndexEntry["mention"]["target"]): boolean {
  return IN_SUM.test(wordsBefore(target, "clause"));
}

function isMadeByGoal({ mention: { manner, verb, target } }: IndexEntry): boolean {
  const { title, parent } = target.placed.section;
  const isGoal = GOAL_HEADING.test(title) || GOAL_HEADING.test(parent?.title ?? "");
  return isGoal && manner === "deed" && MAY_COUNT_NEW.test(verb) && target.measurement.measure === "level";
}

function areApart({ mention: a }: IndexEntry, { mention: b }: IndexEntry): boolean {
  return a.target.placed.section !== b.target.placed.section;
}

function agree({ mention: a }: IndexEntry, { mention: b }: IndexEntry): boolean {
  return quantitiesAgree(a.target.measurement.quantity, b.target.measurement.quantity);
}

function amountOf({ mention }: IndexEntry): number {
  return mention.target.measurement.quantity.value;
}
