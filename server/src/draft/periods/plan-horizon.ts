import type { Passage } from "../../facts/passage.ts";
import { sentenceAt } from "../../facts/sentence-at.ts";
import type { Time } from "../../facts/times/time.ts";
import { fewestYears, readWholeYears, type WholeYears } from "../../facts/times/whole-years.ts";
import { INTENDED } from "../../language/cues.ts";
import { AIM_HEADING } from "../../language/heading-words.ts";
import { DOES_ALL, DOES_IN_YEARS, DOES_WITHIN, IS_A_TIME, IS_CHARTED } from "../../language/period-words.ts";
import { firstFrom, itemsWithin } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import type { Section } from "../outline.ts";
import type { PlanPeriod } from "../profile.ts";
import { resolveTime } from "../resolve-time.ts";

/** How long a plan says it takes, in its own words: 力争用3年时间 in its preamble or under its aims. */
export interface PlanHorizon {
  readonly placed: PlacedPassage;
  /** The length. */
  readonly span: Span;
  readonly years: WholeYears;
  /** The last of them, where it is said with them: 用三年时间，到2026年底. */
  readonly until: number | null;
  /** The year from which they go on, where one is: 到2027年……。再用三年时间，到2030年. */
  readonly after: number | null;
  /** It is said to do all that the plan lays down, so that it can be no stage of it. */
  readonly doesAll: boolean;
}

/**
 * The lengths that a plan gives itself: one in its preamble or under its aims, if it gives no other there, and wherever
 * they stand those that outlast its period, which can be no stage of it, and those whose last year is said with them.
 */
export function findPlanHorizons(draft: Draft, { from, to }: PlanPeriod): readonly PlanHorizon[] {
  const whole: (PlanHorizon & { readonly isOverlong: boolean })[] = [];
  const overlong: PlanHorizon[] = [];
  const stages: PlanHorizon[] = [];
  let isOpen = false;
  for (const placed of draft.passages) {
    for (const time of placed.passage.times) {
      if (time.past || !AHEAD.test(time.text)) continue;
      const { span } = time;
      const years = readWholeYears(time) ?? overlongRange(time, to - from + 1);
      const doesAll = doesAllOfIt(placed.passage, time);
      const isOfWhole = USED.test(time.text) && (doesAll || isOfWholePlan(placed.section, draft));
      const isStage = years === null || isOfStage(placed, time, draft);
      if (isOfWhole) isOpen ||= isStage;
      const until = years === null || years.about ? null : yearReached(placed, time);
      const goesOn = placed.passage.reading.text[time.span.start - 1] === "再";
      const after = goesOn && until !== null ? lastReached(draft, placed, time, until) : null;
      if (years !== null && until !== null && (after !== null || (until !== to && isMeant(placed, time))))
        stages.push({ placed, span, years, until, after, doesAll: false });
      if (isStage || years === null) continue;
      const horizon = { placed, span, years, until: null, after: null, doesAll };
      const isOverlong = years.count > to - from + 1 && !years.about && isMeant(placed, time);
      if (isOfWhole) whole.push({ isOverlong, ...horizon });
      else if (isOverlong) overlong.push(horizon);
    }
  }
  // Of several none need be of the whole, but none outlasts it.
  const ofWhole = isOpen || whole.length > 1 ? whole.filter(({ isOverlong }) => isOverlong) : whole;
  return [...ofWhole, ...overlong, ...stages];
}

/** 用12—15年时间 in a plan of ten years: even the fewest are too many. */
function overlongRange(time: Time, planned: number): WholeYears | null {
  const count = fewestYears(time);
  return count !== null && count > planned ? { count, to: null, about: false } : null;
}

/** 2026 of 用三年时间，到2026年底: the year that stands right behind a length. */
function yearReached({ passage: { times, reading } }: PlacedPassage, { span }: Time): number | null {
  const next = times[firstFrom(times, span.end, (time) => time.span)];
  if (next?.kind !== "deadline" || next.to === null || next.to.relative) return null;
  const between = reading.text.slice(span.end, Math.min(next.span.start, span.end + FAR));
  return /^(?:的?努力)?，?$/.test(between) ? next.to.year : null;
}

/** In passages: how far back the year is looked for from which 再用三年 goes on. */
const LONGEST_STAGE = 12;

/** 2027 of 到2027年，…… before 再用三年时间，到2030年: the last year that was to be reached before it; null where none was, or a later one. */
function lastReached(
  { passages }: Draft,
  { index, passage }: PlacedPassage,
  { span }: Time,
  until: number,
): number | null {
  const own = passage.times.filter((time) => time.span.end <= span.start);
  const earlier = passages.slice(Math.max(0, index - LONGEST_STAGE), index);
  const years = [...earlier.flatMap((placed) => placed.passage.times), ...own].flatMap(
    ({ kind, past, to }) => (kind === "deadline" && !past && to !== null && !to.relative ? [to.year] : []),
  );
  const last = years.at(-1);
  return last !== undefined && last < until ? last : null;
}

const USED = /^(?:利用|用|经过|通过)/;
const AHEAD = /^(?:利用|用|经过|通过|今后|未来|接下来)|^[\d一二两三四五六七八九十]{1,3}年[之以]?内$/;

/** 力争用5年时间: what is meant to be done, and not 经过五年努力，已…. */
function isMeant({ passage }: PlacedPassage, time: Time): boolean {
  const { start, end } = sentenceAround(passage, time);
  const before = passage.reading.text.slice(Math.max(start, time.span.start - 20), time.span.start);
  const after = passage.reading.text.slice(time.span.end, Math.min(end, time.span.end + 40));
  // 未来15年是关键阶段: what the times are, and not how long the plan takes.
  if (IS_A_TIME.test(after)) return false;
  // 用5年时间，实现…: no word of intention is needed. 毕业8年内 says of whom.
  const isUsed = /^用/.test(time.text) && DOES_IN_YEARS.test(after);
  const isWithin = /内$/.test(time.text) && /(?:^|[，。；：）])$/.test(before) && DOES_WITHIN.test(after);
  // 是今后五年渔业发展的蓝图: the plan itself.
  const isCharted = /是$/.test(before) && IS_CHARTED.test(after);
  return (
    (isUsed || isWithin || isCharted || INTENDED.test(before + after)) &&
    !/已|取得了|[远展][景望]|远期|长期/.test(before + after)
  );
}

function sentenceAround(passage: Passage, { span }: Time): Span {
  return sentenceAt(passage, span.start)?.span ?? span;
}

/** In the preamble or under aims, and under no task. */
function isOfWholePlan(section: Section, draft: Draft): boolean {
  for (let at: Section | null = section; at?.opening; at = at.parent) {
    if (at.title !== "" && at.title !== draft.profile.title && !AIM_HEADING.test(at.title)) return false;
  }
  return true;
}

/** 用三年时间**全面完成本规划确定的各项任务**, wherever that stands. */
function doesAllOfIt({ reading: { text } }: Passage, { span }: Time): boolean {
  return DOES_ALL_BEHIND.test(text.slice(span.end, span.end + FAR));
}

const DOES_ALL_BEHIND = new RegExp(`^${DOES_ALL}`);

/** How far from a length the time of a stage is looked for, in characters: no sentence needs more, and work stays linear. */
const FAR = 100;

/** 再用3年时间; 用2年时间，到2025年…: a part of the plan's time. */
function isOfStage({ passage }: PlacedPassage, time: Time, { profile }: Draft): boolean {
  if (/[再先前后]/.test(passage.reading.text.charAt(time.span.start - 1))) return true;
  const sentence = sentenceAround(passage, time);
  const near = {
    start: Math.max(sentence.start, time.span.start - FAR),
    end: Math.min(sentence.end, time.span.end + FAR),
  };
  return itemsWithin(passage.times, near, ({ span }) => span).some((other) => {
    if (other === time || other.past) return false;
    const resolved = resolveTime(other, profile);
    return resolved !== null && !resolved.to.startsWith(String(profile.period?.to));
  });
}
