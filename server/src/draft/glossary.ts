import { GLOSSARY_TITLE } from "../language/formal-lines.ts";
import { memoise } from "../text/memoise.ts";
import type { PlacedPassage } from "./draft.ts";

/** Index of the passage that opens the explanations of words at the end of a document; the number of passages where none does. */
export const glossaryStart = memoise((passages: readonly PlacedPassage[]): number => {
  const at = passages.findLastIndex(
    ({ passage: { reading } }) => reading.text.length <= LONGEST_TITLE && GLOSSARY_TITLE.test(reading.text),
  );
  return at === -1 ? passages.length : at;
});

/** In characters; longer lines are none. */
const LONGEST_TITLE = 24;
