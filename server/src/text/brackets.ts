import { allMatches } from "./all-matches.ts";

const CLOSING: Readonly<Record<string, string>> = {
  "（": "）",
  "《": "》",
  "〈": "〉",
  "“": "”",
  "‘": "’",
  "「": "」",
  "『": "』",
  "【": "】",
  "〔": "〕",
  "[": "]",
};

const BRACKETS = /[（）《》〈〉“”‘’「」『』【】〔〕[\]]/g;

/** Offsets of the brackets and quotation marks in a text that have no partner in it. */
export function findUnpaired(text: string): number[] {
  const open: { readonly at: number; readonly closing: string }[] = [];
  const unpaired: number[] = [];
  for (const { 0: mark, index } of allMatches(text, BRACKETS)) {
    const closing = CLOSING[mark];
    if (closing !== undefined) open.push({ at: index, closing });
    else if (open.at(-1)?.closing === mark) open.pop();
    else unpaired.push(index);
  }
  return [...unpaired, ...open.map(({ at }) => at)];
}
