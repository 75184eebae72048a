import { COUNTED_KINDS, MEASURED_OF_KIND, REACHES_AT_END } from "../../../language/part-words.ts";
import { readSmallNumber } from "../../../language/small-number.ts";
import { clauseBefore } from "../../clause-before.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { comesNear } from "../lists/comes-near.ts";
import { partOf } from "../lists/part-list.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

const MAY_COUNT_KINDS = /[三四五六七八九3-9][大个类条]/;
/** Two kinds may be named with others. */
const FEWEST = 3;

/**
 * 三大主导产业产值达950亿元。海藻产业……产值达500亿元。船舶产业……产值达250亿元。渔具产业……产值达200亿元: behind the number of so many kinds, in whatever sentences of a paragraph,
 * exactly as many that measure the same, one of each kind.
 */
export function partsOfKinds(text: string, quantities: readonly Quantity[]): SumStatement[] {
  if (quantities.length <= FEWEST || !MAY_COUNT_KINDS.test(text)) return [];
  return quantities.flatMap((total, index): SumStatement[] => {
    const said = clauseBefore(text, total.span.start);
    const count = readSmallNumber(COUNTED_KINDS.exec(said)?.groups?.count ?? "") ?? 0;
    const measure = measuredBefore(said);
    if (count < FEWEST || measure === undefined) return [];
    const parts = quantities
      .slice(index + 1)
      .filter(
        ({ unit, span }) => unit === total.unit && measuredBefore(clauseBefore(text, span.start)) === measure,
      );
    if (parts.length !== count || !comesNear(parts, total)) return [];
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

/** What the words before a number say that it measures: 产值, of 力争实现产值 and 总产值达. */
function measuredBefore(said: string): string | undefined {
  return MEASURED_OF_KIND.exec(said.replace(REACHES_AT_END, ""))?.[1];
}
