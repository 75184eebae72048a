import { comparable } from "../../facts/comparable-clauses.ts";
import { memoise } from "../../text/memoise.ts";
import type { Span } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import type { Section } from "../outline.ts";

/** The words of a heading without its number, in the reading text of their passage. */
export interface Heading {
  readonly placed: PlacedPassage;
  readonly span: Span;
}

/** A heading that says what another one of its level says, under the same heading above. */
export interface RepeatedHeading {
  readonly copy: Heading;
  readonly original: Heading;
}

/** Every heading that stands before among its siblings, from the top of the outline down. */
export const findRepeatedHeadings = memoise((draft: Draft): readonly RepeatedHeading[] => {
  const repeated: RepeatedHeading[] = [];
  const open: Section[] = [draft.outline];
  for (let section = open.pop(); section !== undefined; section = open.pop()) {
    const first = new Map<string, Heading>();
    for (const child of section.children) {
      open.push(child);
      const copy = headingOf(child);
      if (copy === null) continue;
      const key = comparable(textOf(copy)).key;
      const original = first.get(key);
      if (original === undefined) first.set(key, copy);
      else if (!startsAnew(copy, original)) repeated.push({ copy, original });
    }
  }
  return repeated;
});

/** Items without numbers are no headings, and 附件 is the heading of whatever is added. */
function headingOf({ opening, title }: Section): Heading | null {
  if (opening === null || title === "") return null;
  const { kind, numbering } = opening.passage;
  if (kind !== "heading" && numbering === null) return null;
  const start = numbering?.length ?? 0;
  const heading = { placed: opening, span: { start, end: Math.max(start, title.length) } };
  return isTelling(textOf(heading)) ? heading : null;
}

function isTelling(words: string): boolean {
  return !/^附[件表录图注]/.test(words) && (words.match(/[〇一-鿿]/gu)?.length ?? 0) > 1;
}

const textOf = ({ placed, span }: Heading): string => placed.passage.reading.text.slice(span.start, span.end);

/** Another list that counts from one again. */
function startsAnew(copy: Heading, original: Heading): boolean {
  const [later, earlier] = [copy.placed.passage, original.placed.passage];
  if (later.kind === "heading" && earlier.kind === "heading") return false;
  return (
    later.numbering !== null && earlier.numbering !== null && later.numbering.value <= earlier.numbering.value
  );
}
