import { GLOSSARY_TITLE } from "../language/formal-lines.ts";
import { memoise } from "../text/memoise.ts";
import type { Draft } from "./draft.ts";

/** Index of the passage that opens the explanations of words at the end of a document; the number of passages where none does. */
export const glossaryStart = memoise((draft: Draft): number => {
  const at = draft.passages.findLastIndex(({ passage }) => GLOSSARY_TITLE.test(passage.reading.text));
  return at === -1 ? draft.passages.length : at;
});
