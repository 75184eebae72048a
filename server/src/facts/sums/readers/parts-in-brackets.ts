import { DEALT_IN_BRACKETS } from "../../../language/part-words.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import type { CountedSentence } from "../lists/part-list.ts";
import { partOf } from "../lists/part-list.ts";
import { rowInTurn } from "../lists/parts-in-turn.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** 围绕养殖、加工、冷链打造项目13个（分别为4个、5个、4个）: numbers alone that fill a bracket behind a total, dealt out to what was named before it. */
export function partsInBrackets({ text, numbers }: CountedSentence): SumStatement[] {
  return numbers.flatMap((total, at): SumStatement[] => {
    const first = numbers[at + 1];
    if (first === undefined || !countAlike(total, first)) return [];
    if (!DEALT_IN_BRACKETS.test(text.slice(total.span.end, first.span.start))) return [];
    const row = rowInTurn(text, numbers, at + 1);
    const isFilled = text.charAt(row.at(-1)?.core.end ?? 0) === "）";
    if (!isFilled || row.length < 2 || !row.every((part) => countAlike(part, total))) return [];
    const parts = row.map((part) => partOf(part));
    return [toStatement(text, total, parts, "all", "surely")];
  });
}
