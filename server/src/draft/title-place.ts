import type { Span } from "../text/span.ts";
import { type Draft, type PlacedPassage, spanInSource } from "./draft.ts";

/** The title where it first stands, be it within 《》; null where the document has none. */
export function findTitlePlace({ passages, profile: { title } }: Draft): Span | null {
  const placed = passages.find((each) => holdsTitle(each, title));
  return placed === undefined ? null : spanInSource(placed, titleIn(placed, title));
}

export function holdsTitle({ passage }: PlacedPassage, title: string): boolean {
  return title !== "" && passage.reading.text.includes(title);
}

/** Where a passage that holds the title has it. */
export function titleIn({ passage }: PlacedPassage, title: string): Span {
  const start = passage.reading.text.indexOf(title);
  return { start, end: start + title.length };
}
