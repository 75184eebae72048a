import type { Draft, PlacedPassage } from "../draft/draft.ts";
import { writeSmallNumber } from "../language/write-small-number.ts";
import { allMatches } from "../text/all-matches.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import { replacementEdit } from "./replacement.ts";

/**
 * The edit that writes another number in the place of the last one in a stretch, in its manner: （四） becomes （三）, 1.4 becomes 1.3,
 * ④ becomes ③. Null where there is none, or where it must stay as it is.
 */
export function writeOtherNumber(
  draft: Draft,
  placed: PlacedPassage,
  { start, end }: Span,
  value: number,
): TextEdit | null {
  const written = placed.passage.reading.text.slice(start, end);
  const number = allMatches(written, /\d+|[一二三四五六七八九十]+|[①-⑳]/g).at(-1);
  if (number === undefined) return null;
  const at = start + number.index;
  const span = { start: at, end: at + number[0].length };
  return replacementEdit(draft, { placed, span }, writeSmallNumber(value, number[0]));
}
