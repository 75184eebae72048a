import type { Passage } from "../../facts/passage.ts";
import type { Time } from "../../facts/times/time.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import type { PlacedPassage } from "../draft.ts";
import { initialTimes, opensSentence, sentenceOf } from "../initial-times.ts";
import type { Section } from "../outline.ts";
import { isAhead, isOfOneYear, yearsLasting } from "../target-years.ts";

/** How many passages of a section before it may say what a passage looks back on; further back nobody remembers. */
const FURTHEST = 40;

/**
 * The years that a number in a passage looks back on, where that says no time before it: those of the last time that
 * opens a clause earlier in its section, or of its heading, or else of the sections around it. Null where the nearest
 * time is no such length. Earlier times of one year say nothing of a number of
 * which an average is told.
 */
export function yearsOfSection(placed: PlacedPassage, number: Span, isAveraged: boolean): number | null {
  const mayTell = (time: Time): boolean => !(isAveraged && (isOfOneYear(time) || isOfOneDeed(time)));
  const isTold = placed.passage.times.some(
    (time) => time.span.start < number.end && governs(time, placed.passage, number, mayTell),
  );
  if (isTold) return null;
  for (let around: Section | null = placed.section; around !== null; around = around.parent) {
    const before = timeBefore(placed, around, mayTell);
    const said = before === undefined ? timeOfHeading(placed, around, mayTell) : before;
    if (said !== undefined) return said && yearsLasting(said);
  }
  return null;
}

/** Null where the last time only opens a clause: 其中近三年新建15所. */
function timeBefore(
  placed: PlacedPassage,
  { opening, passages }: Section,
  mayTell: (time: Time) => boolean,
): Time | null | undefined {
  const end = firstFrom(passages, placed.index, ({ index }) => ({ start: index, end: index + 1 }));
  for (let at = end - 1; at >= Math.max(0, end - FURTHEST); at -= 1) {
    const before = passages[at] as PlacedPassage;
    const last =
      before === opening
        ? undefined
        : initialTimes(before.passage).findLast((time) => mayTell(time) && reachesOn(time, before.passage));
    if (last !== undefined) return opensSentence(before.passage, last) ? last : null;
  }
  return undefined;
}

/** 用两年时间完成改造: how long that took, and no more. */
function isOfOneDeed({ text }: Time): boolean {
  return /^(?:利用|用)/.test(text);
}

/** 过去一年和五年工作回顾: of several nobody can tell which. Behind the first sentence stands text that is no heading. */
function timeOfHeading(
  placed: PlacedPassage,
  { opening }: Section,
  mayTell: (time: Time) => boolean,
): Time | null | undefined {
  if (opening === null || opening === placed) return undefined;
  const end = opening.passage.sentences[0]?.span.end ?? 0;
  const times = opening.passage.times.filter(
    (time) => time.kind !== "recurring" && time.span.end <= end && mayTell(time),
  );
  return times.length > 1 ? null : times[0];
}

/** 2020年六县入选。新增就业12万人: a year within a sentence dates nothing of the sentences after it, nor does 三年内 of one grant. */
function reachesOn(time: Time, passage: Passage): boolean {
  const isOfOneYear = time.from !== null && time.from.year === time.to?.year;
  return isSaidOnce(time) && (opensSentence(passage, time) || (!isOfOneYear && !isAhead(time)));
}

function governs(time: Time, passage: Passage, number: Span, mayTell: (time: Time) => boolean): boolean {
  return (
    (mayTell(time) && initialTimes(passage).includes(time) && reachesOn(time, passage)) ||
    (isSaidOnce(time) && sentenceOf(passage, time.span) === sentenceOf(passage, number))
  );
}

function isSaidOnce({ kind, attributive, text }: Time): boolean {
  return kind !== "recurring" && !attributive && !text.startsWith("连续");
}
