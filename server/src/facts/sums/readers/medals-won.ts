import { MEDALS, MEDALS_IN_ALL, TO_MEDALS } from "../../../language/part-words.ts";
import { allMatches } from "../../../text/all-matches.ts";
import type { Span } from "../../../text/span.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { type Part, partOf } from "../lists/part-list.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** 奖牌31枚，其中13金2银16铜; 13金2银16铜共31枚: what stands for the three sorts of medals that there are. */
export function medalsWon(text: string, quantities: readonly Quantity[]): SumStatement[] {
  return allMatches(text, MEDALS).flatMap((match): SumStatement[] => {
    const row = { start: match.index, end: match.index + match[0].length };
    const total = quantities.find((quantity) => isOfAll(text, quantity, row));
    if (total === undefined) return [];
    const parts = match.slice(1).map((digits, at): Part => {
      const [start, end] = match.indices?.[at + 1] ?? [0, 0];
      const core = { start, end };
      return partOf({ ...total, span: core, core, text: digits, value: Number(digits), bound: "exact" });
    });
    return [toStatement(text, total, parts, "all", "surely")];
  });
}

const MEDAL: ReadonlySet<string> = new Set(["枚", "块"]);

function isOfAll(text: string, { unit, core }: Quantity, row: Span): boolean {
  if (!MEDAL.has(unit)) return false;
  return core.end <= row.start
    ? TO_MEDALS.test(text.slice(core.end, row.start).slice(0, LONGEST_LINK))
    : MEDALS_IN_ALL.test(text.slice(row.end, core.start).slice(0, LONGEST_LINK));
}

/** In characters. */
const LONGEST_LINK = 10;
