import { forEachMatch } from "./for-each-match.ts";

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
  const open: number[] = [];
  const unpaired: number[] = [];
  forEachMatch(text, BRACKETS, ({ 0: mark, index }) => {
    if (mark in CLOSING) open.push(index);
    else if (CLOSING[text.charAt(open.at(-1) ?? text.length)] === mark) open.pop();
    else unpaired.push(index);
  });
  return [...unpaired, ...open];
}
