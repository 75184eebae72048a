import type { DayReference, Time } from "../../facts/times/time.ts";
import { STEPS_HEADING } from "../../language/heading-words.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { initialTimes } from "../initial-times.ts";
import type { Section } from "../outline.ts";

/** A step of a work with a time that it says. */
interface Step {
  readonly placed: PlacedPassage;
  readonly time: Time;
}

/** A step that is over before an earlier one is, as they stand in their section. */
export interface StepsAtOdds {
  readonly before: Step;
  readonly after: Step;
}

/** 三、实施步骤: （二）2026年上半年，印发方案…, （四）2026年3月底前，总结…: steps stand in the order in which they are taken. */
export function findStepsAtOdds({ passages }: Draft): StepsAtOdds[] {
  const sections = passages.flatMap((placed) => {
    const { section } = placed;
    return section.opening === placed && STEPS_HEADING.test(section.title) ? [section] : [];
  });
  return sections.flatMap((section) => stepsIn(section));
}

const stepsIn = memoise(({ children }: Section): readonly StepsAtOdds[] => {
  let latest: Step | null = null;
  const found: StepsAtOdds[] = [];
  for (const child of children) {
    const told = child.passages.flatMap(timesOf).toSorted((a, b) => endOf(a) - endOf(b));
    const [first] = told;
    const last = told.at(-1);
    if (first === undefined || last === undefined) continue;
    if (latest !== null && endOf(last) < endOf(latest)) found.push({ before: latest, after: last });
    // Of several times of a step the first is when it ends at the earliest.
    else if (latest === null || endOf(first) > endOf(latest)) latest = first;
  }
  return found;
});

/** The times that open its clauses, by the calendar. */
function timesOf(placed: PlacedPassage): Step[] {
  return initialTimes(placed.passage).flatMap((time) =>
    time.to === null || time.to.relative || time.kind === "recurring" ? [] : [{ placed, time }],
  );
}

function endOf({ time }: Step): number {
  const { year, month, day } = time.to as DayReference;
  return (year * 100 + month) * 100 + day;
}
