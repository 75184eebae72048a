import { memoise } from "../../text/memoise.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import type { Mention } from "./mentions.ts";

/**
 * Whether two numbers of a section are bounds in loose lines (抽检渔船数≥300艘) among others as short: what a table of the indicators of one project and the next becomes when
 * its lines are lost. No line says any more of which project it is, and no heading stands between: two sections that list indicators list them of one.
 */
export const mayBeOfTwoProjects = memoise((draft: Draft): ((a: Mention, b: Mention) => boolean) => {
  const isOfProject = memoise(
    ({ target: { placed, measurement } }: Mention) =>
      BOUNDS.has(measurement.quantity.bound) &&
      SIGN.test(measurement.quantity.text) &&
      [-1, 0, 1].every((by) => isLooseLine(draft.passages[placed.index + by])),
  );
  return (a, b) =>
    a.target.placed !== b.target.placed &&
    a.target.placed.section === b.target.placed.section &&
    isOfProject(a) &&
    isOfProject(b);
});

const BOUNDS: ReadonlySet<string> = new Set(["at-least", "at-most"]);

/** As tables of indicators write bounds; a sentence says 不少于. */
const SIGN = /[≥≤]/;

function isLooseLine(placed: PlacedPassage | undefined): boolean {
  if (placed === undefined || placed.passage.cell !== null) return false;
  const { text } = placed.passage.reading;
  return text.length <= LONGEST_LINE && !SENTENCE_MARK.test(text);
}

/** In characters. */
const LONGEST_LINE = 24;
const SENTENCE_MARK = /[，。；]/;
