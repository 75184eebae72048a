import type { Passage } from "../../facts/passage.ts";
import type { Time } from "../../facts/times/time.ts";
import { TERM_HEADING, TERM_STATED } from "../../language/heading-words.ts";
import { memoise } from "../../text/memoise.ts";
import type { PlacedPassage } from "../draft.ts";
import { lastTime, wholeOf } from "../governing-times.ts";
import type { Profile } from "../profile.ts";
import { governs } from "../resolve-time.ts";
import type { SaidTime } from "../target.ts";

/** By when all the work is done: 建设期为2025年6月至2026年12月, of a chapter or the whole; or a chapter 工期安排: 2025年9月开工，2027年2月完工. */
export function findTerm(passages: readonly PlacedPassage[], profile: Profile): SaidTime | null {
  const inChapters = passages.filter(({ section: { parent } }) => (parent?.parent ?? null) === null);
  for (const placed of inChapters) {
    const time = statedTerm(placed.passage);
    if (time !== null && governs(time, profile)) return { placed, time };
  }
  const said = inChapters.filter(({ section }) => TERM_HEADING.test(section.title));
  for (const placed of said.reverse()) {
    const time = lastTime(placed.passage, wholeOf(placed.passage), profile);
    if (time !== null) return { placed, time };
  }
  return null;
}

/** The time of a passage that it says all the work takes. */
const statedTerm = memoise(
  ({ times, reading }: Passage): Time | null =>
    times.find(({ span }) =>
      TERM_STATED.test(reading.text.slice(Math.max(0, span.start - LONGEST_TERM), span.start)),
    ) ?? null,
);

/** How many characters TERM_STATED may take. */
const LONGEST_TERM = 8;
