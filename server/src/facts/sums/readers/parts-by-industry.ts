import { OF_INDUSTRIES, OF_ONE_INDUSTRY } from "../../../language/part-words.ts";
import { readSmallNumber } from "../../../language/small-number.ts";
import { wordsSince } from "../../../text/words-since.ts";
import { clauseBefore } from "../../clause-before.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { comesNear } from "../lists/comes-near.ts";
import { partOf } from "../lists/part-list.ts";
import { isForEach } from "../lists/rates.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** In characters, from what all industries produce to the last of them, and of a sentence up to a number. */
const REACH = 1000;
const LONGEST_SENTENCE = 200;

/**
 * 三大主导产业产值达90亿元。海藻产业……产值达40亿元，…。渔具产业产值达30亿元，…。冷链产业……产值20亿元: what so many industries produce together, and behind it in the paragraph exactly
 * so many amounts that are told of one each.
 */
export function partsByIndustry(text: string, quantities: readonly Quantity[]): SumStatement[] {
  if (!text.includes("大")) return [];
  const amounts = quantities.filter(({ kind }) => kind === "money");
  return amounts.flatMap((total, at): SumStatement[] => {
    const { count } = OF_INDUSTRIES.exec(clauseBefore(text, total.span.start))?.groups ?? {};
    const many = readSmallNumber(count ?? "");
    if (many === null || many < 2 || isOpen(total)) return [];
    const parts = amounts
      .slice(at + 1)
      .filter((each) => each.core.start < total.core.end + REACH && isOfOne(text, each, total));
    if (parts.length !== many || parts.some((each) => isOpen(each) || isForEach(text, each))) return [];
    if (!comesNear(parts, total)) return [];
    return [
      toStatement(
        text,
        total,
        parts.map((part) => partOf(part)),
        "all",
        "surely",
      ),
    ];
  });
}

/** Whether an amount is produced by one industry, which its sentence names. */
function isOfOne(text: string, { unit, span }: Quantity, total: Quantity): boolean {
  if (unit !== total.unit || !OF_ONE_INDUSTRY.measure.test(clauseBefore(text, span.start))) return false;
  return OF_ONE_INDUSTRY.name.test(wordsSince("。；", text, span.start, LONGEST_SENTENCE));
}

function isOpen({ bound, max }: Quantity): boolean {
  return bound !== "exact" || max !== undefined;
}
