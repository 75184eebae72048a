import type { Time } from "../../facts/times/time.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import type { PlanPeriod } from "../profile.ts";
import { resolveTime } from "../resolve-time.ts";

/** The years that a plan gives itself in its text: 规划期限为2024—2026年. */
export interface OwnPeriod {
  readonly placed: PlacedPassage;
  readonly time: Time;
  readonly years: PlanPeriod;
}

/** What says that the years behind it are those of the whole: 本方案**实施期限为**. */
const OF_WHOLE =
  /(?:^|[，。；：]|[本该](?:规划|计划|方案|行动|措施)的?)(?:规划|计划|方案|行动|实施|执行)的?(?:期限?|时间|年限)(?:为|是|：)[从自]?$/;

/** Stages and outlooks have years of their own. */
const STAGED = /近期|[中远]期|展望|阶段/;

/** How far around the years words are looked for, in characters. */
const NEAR = 40;

export function findOwnPeriods({ passages, profile }: Draft): OwnPeriod[] {
  return passages.flatMap((placed) => {
    const { reading, times } = placed.passage;
    return times.flatMap((time): OwnPeriod[] => {
      const { start, end } = time.span;
      const before = reading.text.slice(Math.max(0, start - NEAR), start);
      if (time.kind !== "period" || !OF_WHOLE.test(before)) return [];
      const resolved = resolveTime(time, profile);
      if (resolved === null || resolved.from === null) return [];
      if (STAGED.test(before + reading.text.slice(end, end + NEAR))) return [];
      return [{ placed, time, years: { from: yearOf(resolved.from), to: yearOf(resolved.to) } }];
    });
  });
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
