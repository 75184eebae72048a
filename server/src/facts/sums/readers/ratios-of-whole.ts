import { allMatches } from "../../../text/all-matches.ts";
import { addUp } from "../../quantities/add-up.ts";
import { type Part, partOf } from "../lists/part-list.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

const SHARE_OF_RATIO = String.raw`(\d{1,2}(?:\.\d{1,2})?)`;
const RATIO = new RegExp(
  String.raw`(?<![\d:：∶.])${SHARE_OF_RATIO}[:：∶]${SHARE_OF_RATIO}[:：∶]${SHARE_OF_RATIO}(?![\d:：∶.])`,
  "dg",
);
/** Of three sectors of an economy, before their ratio; what it was may stand between. */
const RATIO_NAME = /(?:三次产业|三产|一二三产业?|产业结构)[^。；，]{0,40}$/;
/** The furthest that a slip puts shares from 100: 1:2:3 is a ratio of another kind. */
const SLIP = 20;

/** The sectors of an economy as a ratio of shares: 三次产业比为8:45:50. */
export function ratiosOfWhole(text: string): SumStatement[] {
  return allMatches(text, RATIO).flatMap((match): SumStatement[] => {
    if (!RATIO_NAME.test(text.slice(Math.max(0, match.index - 50), match.index))) return [];
    const parts = match.slice(1).map((digits, at): Part => {
      const [start, end] = match.indices?.[at + 1] ?? [0, 0];
      const core = { start, end };
      const written = { span: core, core, text: digits, value: Number(digits), unit: "", scale: 1 };
      return partOf({ kind: "percent", bound: "exact", ...written });
    });
    const sum = addUp(parts.map(({ quantity }) => quantity.value));
    return Math.abs(sum - 100) > SLIP ? [] : [toStatement(text, "whole", parts, "all")];
  });
}
