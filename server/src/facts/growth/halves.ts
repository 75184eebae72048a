import { HALF } from "../../language/growth-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Bound, Quantity } from "../quantities/quantity.ts";

/** By half: 增长**一半**, 压减**近一半**. Elsewhere the words are no number of anything. */
export function findHalves(text: string): Quantity[] {
  // What stands before the words is asked for at every character.
  if (!text.includes("一半")) return [];
  return allMatches(text, HALF).map(({ index, 0: words, groups }): Quantity => {
    const span = { start: index, end: index + words.length };
    const start = index + (groups?.before?.length ?? 0);
    return {
      span,
      core: { start, end: start + "一半".length },
      text: words,
      value: 0.5,
      unit: "",
      scale: 1,
      kind: "fraction",
      bound: BOUNDS[(groups?.before || groups?.behind) ?? ""] ?? "exact",
    };
  });
}

const BOUNDS: Readonly<Record<string, Bound>> = {
  近: "nearly",
  约: "about",
  左右: "about",
  超过: "over",
  超: "over",
  多: "over",
  以上: "at-least",
};
