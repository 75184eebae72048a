import { DEALT_BEHIND, DEALT_IN_BRACKETS, OF_LEVEL_OR_SEASON } from "../../../language/part-words.ts";
import { clauseBefore } from "../../clause-before.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { comesNear } from "../lists/comes-near.ts";
import { readApartness } from "../lists/disjoint-names.ts";
import type { CountedSentence } from "../lists/part-list.ts";
import { partOf } from "../lists/part-list.ts";
import { namesJoined, rowInTurn } from "../lists/parts-in-turn.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/**
 * Numbers alone behind a total, dealt out to what was named before it or with them: 围绕养殖、加工、冷链打造项目13个（分别为4个、5个、4个）, which fill a bracket;
 * 制定、修改、废止文件43件，分别为3件、5件、35件, which are as many as were named.
 */
export function partsInBrackets({ text, numbers }: CountedSentence): SumStatement[] {
  return numbers.flatMap((total, at): SumStatement[] => {
    const first = numbers[at + 1];
    if (first === undefined || !countAlike(total, first)) return [];
    const link = text.slice(total.span.end, first.span.start);
    const row = rowInTurn(text, numbers, at + 1);
    const inBrackets = DEALT_IN_BRACKETS.exec(link);
    const isAll = inBrackets
      ? row.length > 1 && endsWith(text, row, "）") && areAllNamed(inBrackets.groups?.names, row)
      : DEALT_BEHIND.test(link) && areNamed(text, total, row) && comesNear(row, total);
    if (!isAll || !row.every((part) => countAlike(part, total))) return [];
    const parts = row.map((part) => partOf(part));
    return [toStatement(text, total, parts, "all", "surely")];
  });
}

function endsWith(text: string, row: readonly Quantity[], marks: string): boolean {
  return marks.includes(text.charAt(row.at(-1)?.core.end ?? 0) || "。");
}

/** （内港、外港、渔港分别为: as many kinds of one thing as numbers; without any it is the words before the total that name them. */
function areAllNamed(row: string | undefined, numbers: readonly Quantity[]): boolean {
  if (row === undefined) return true;
  const names = namesJoined(row);
  const areKinds = new Set(names.map((name) => name.at(-1))).size === 1 && readApartness(names) !== "no";
  return names.length === numbers.length && areKinds && !OF_LEVEL_OR_SEASON.test(row);
}

/** Whether the row ends its clause, and as many are named in a row before the total. */
function areNamed(text: string, { span }: Quantity, row: readonly Quantity[]): boolean {
  const names = namesJoined(clauseBefore(text, span.start));
  return row.length > 1 && names.length === row.length && endsWith(text, row, "，。；");
}
