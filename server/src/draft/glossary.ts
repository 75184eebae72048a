import { memoise } from "../text/memoise.ts";
import type { Draft } from "./draft.ts";

/** Index of the passage that opens the explanations of words at the end of a document; the number of passages where none does. */
export const glossaryStart = memoise((draft: Draft): number => {
  const at = draft.passages.findLastIndex(({ passage }) => GLOSSARY.test(passage.reading.text));
  return at === -1 ? draft.passages.length : at;
});

const GLOSSARY =
  /^(?:[（(]?(?:(?:相关|有关)?(?:名词|术语|词语|用语|概念)|报告).{0,4}(?:解释|说明|注释|释义)[）)]?|注释：?)$/;
