import type { DayReference, Time } from "../../facts/times/time.ts";
import { IN_STEPS, STAGE_BEFORE, STAGE_BEHIND } from "../../language/period-words.ts";
import type { Draft, PlacedPassage } from "../draft.ts";

/** A stage with its first and last day. */
interface Stage {
  readonly placed: PlacedPassage;
  readonly time: Time;
  readonly from: DayReference;
  readonly to: DayReference;
}

/** Two stages in a row, the second of which begins before the first is over, or leaves months between. */
export interface StagesAtOdds {
  readonly before: Stage;
  readonly after: Stage;
  /** Months that both have, or below 0 those that none has. */
  readonly shared: number;
}

/** In characters: how far from its dates a stage says that it is one. */
const NEAR = 12;

/** 集中整治阶段（2025年1月至2026年3月）, 巩固提升阶段（2026年1月至12月）: of one paragraph, or of two items in a row. */
export function findStagesAtOdds({ passages }: Draft): StagesAtOdds[] {
  const stages = passages.flatMap(stagesIn);
  return stages.flatMap((after, at): StagesAtOdds[] => {
    const before = stages[at - 1];
    if (before === undefined || !areInARow(before, after) || monthOf(after.from) <= monthOf(before.from))
      return [];
    const shared = monthOf(before.to) - monthOf(after.from) + 1;
    // The month, or the year, in which one ends and the next begins may be named by both.
    const isShort =
      shared === 0 || shared === 1 || (areWholeYears(before, after) && before.to.year === after.from.year);
    return isShort ? [] : [{ before, after, shared }];
  });
}

function stagesIn(placed: PlacedPassage): Stage[] {
  const { text } = placed.passage.reading;
  const inSteps = IN_STEPS.exec(text);
  if (inSteps === null && !text.includes("阶段")) return [];
  return placed.passage.times.flatMap((time): Stage[] => {
    const { from, to, span, kind } = time;
    if (kind !== "period" || from === null || to === null || from.relative || to.relative) return [];
    const isStage =
      STAGE_BEFORE.test(text.slice(Math.max(0, span.start - NEAR), span.start)) ||
      STAGE_BEHIND.test(text.slice(span.end, span.end + NEAR));
    const isStep =
      inSteps !== null && span.start > inSteps.index && /[，；：]/.test(text.charAt(span.start - 1));
    return isStage || isStep ? [{ placed, time, from, to }] : [];
  });
}

function areInARow({ placed: a }: Stage, { placed: b }: Stage): boolean {
  const areItems = [a, b].every((placed) => placed.section.opening === placed);
  return a === b || (areItems && a.section.parent === b.section.parent);
}

function areWholeYears(...stages: readonly Stage[]): boolean {
  return stages.every(
    ({ from, to }) => from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31,
  );
}

/** Months since the year 0. */
function monthOf({ year, month }: DayReference): number {
  return year * 12 + month - 1;
}
