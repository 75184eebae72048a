import { formOf, readGroups } from "../../facts/periods/named-groups.ts";
import { isOfOthers } from "../../facts/words-of-others.ts";
import { AFTER_PLAN, ALL_DONE_BY, END_OF_PLAN, STAGES_OF_PLAN } from "../../language/period-words.ts";
import type { Span } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import type { PlanPeriod } from "../profile.ts";
import { resolveTime } from "../resolve-time.ts";

/** The years that a plan gives itself in its text: 规划期限为2024—2026年. */
export interface OwnPeriod {
  readonly placed: PlacedPassage;
  readonly span: Span;
  /** As written. */
  readonly text: string;
  readonly years: PlanPeriod;
}

/** What says that the years behind it are those of the whole: 本方案**实施期限为**. */
const OF_WHOLE =
  /(?:^|[，。；：]|[本该](?:规划|计划|方案|行动|措施)的?)(?:规划|计划|方案|行动|实施|执行)的?(?:期限?|时间|年限)(?:为|是|：)[从自]?$/;

/** Stages and outlooks have years of their own. */
const STAGED = /近期|[中远]期|展望|阶段/;

/** How far around the years words are looked for, in characters. */
const NEAR = 40;

/** The years of a plan's stages that lie outside its own: 第二阶段2024—2026年. */
export function findOuterStages(draft: Draft, { from, to }: PlanPeriod): OwnPeriod[] {
  return STAGES.flatMap((form) => yearsIn(draft, form)).filter(
    ({ years }) => years.from < from - 1 || years.to > to,
  );
}

/** The last years that a plan gives itself, where they are none of its own: 到规划期末（2026年）; those before that it calls past them: 规划期满后的2025年; and those beyond by which all of it is to be done. */
export function findOuterEnds(draft: Draft, { from, to }: PlanPeriod): OwnPeriod[] {
  return [
    ...yearsIn(draft, ENDS).filter(({ years }) => years.to !== to && years.to >= from),
    ...yearsIn(draft, AFTER).filter(({ years }) => years.to < to && years.to >= from),
    ...yearsIn(draft, DONE_BY).filter(({ years }) => years.to > to),
  ];
}

const STAGES = STAGES_OF_PLAN.map(formOf);
const ENDS = formOf(END_OF_PLAN);
const AFTER = formOf(AFTER_PLAN);
const DONE_BY = formOf(ALL_DONE_BY);

function yearsIn({ passages }: Draft, form: RegExp): OwnPeriod[] {
  return passages.flatMap((placed) =>
    readGroups(placed.passage.reading.text, form, (groups): OwnPeriod | null => {
      const [span, { value: to }] = [groups.span("years"), groups.year("to")];
      if (isOfOthers(placed.passage, span)) return null;
      const from = groups.text("from") === undefined ? to : groups.year("from").value;
      return { placed, span, text: groups.text("years") ?? "", years: { from, to } };
    }),
  );
}

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
      return [
        {
          placed,
          span: time.span,
          text: time.text,
          years: { from: yearOf(resolved.from), to: yearOf(resolved.to) },
        },
      ];
    });
  });
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
