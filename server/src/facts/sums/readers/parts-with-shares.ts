import { SHARE_BEHIND, TO_NEXT_SHARED } from "../../../language/shared-whole-words.ts";
import { addUp } from "../../quantities/add-up.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { type CountedSentence, partOf } from "../lists/part-list.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** A part with the percentage that it is of the whole. */
interface SharedPart {
  readonly quantity: Quantity;
  readonly share: Quantity;
}

/** Nobody divides a whole into more: work stays linear. */
const MOST = 12;
/** By how much all shares together, and one of them, may be off for being rounded. */
const OFF_WHOLE = 0.15;
const OFF_SHARE = 0.15;

/**
 * 林地186万亩，其中公益林102万亩，占54.8%；商品林84万亩，占45.2%: parts whose shares come to 100 % are all there are, whatever they are called. What they are
 * parts of is the number before them that one of the shares is of.
 */
export function partsWithShares({ text, numbers }: CountedSentence): SumStatement[] {
  return numbers.flatMap((total, at): SumStatement[] => {
    const first = numbers[at + 1];
    if (total.kind === "percent" || first === undefined || !countAlike(total, first)) return [];
    const row = rowFrom(text, numbers, at + 1);
    const shares = addUp(row.map(({ share }) => share.value));
    if (row.length < 2 || Math.abs(shares - 100) > OFF_WHOLE) return [];
    if (!row.some((part) => isShareOf(part, total))) return [];
    const parts = row.map(({ quantity }) => partOf(quantity));
    return [toStatement(text, total, parts, "all", "surely")];
  });
}

/** From a number on, those that are followed by their share, as far as nothing but names stands between. */
function rowFrom(text: string, numbers: readonly Quantity[], from: number): SharedPart[] {
  const row: SharedPart[] = [];
  for (let at = from; at + 1 < numbers.length && row.length < MOST; at += 2) {
    const [quantity, share] = [numbers[at] as Quantity, numbers[at + 1] as Quantity];
    const before = row.at(-1);
    if (before !== undefined && !TO_NEXT_SHARED.test(text.slice(before.share.span.end, quantity.span.start)))
      break;
    if (!countAlike(quantity, row[0]?.quantity ?? quantity) || share.kind !== "percent") break;
    if (!SHARE_BEHIND.test(text.slice(quantity.span.end, share.span.start))) break;
    row.push({ quantity, share });
  }
  return row;
}

function isShareOf({ quantity, share }: SharedPart, total: Quantity): boolean {
  return Math.abs((100 * quantity.value) / total.value - share.value) <= OFF_SHARE;
}
