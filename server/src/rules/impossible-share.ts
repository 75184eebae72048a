import { spanInSource } from "../draft/draft.ts";
import type { Target } from "../draft/target.ts";
import { isByHowMuch } from "../facts/measurements/measurement.ts";
import { COUNTS_NEWCOMERS, MAY_EXCEED, SHARE_NAME } from "../language/share-words.ts";
import { defineRule } from "../lint/rule.ts";
import { isWithinOneOf } from "../text/sorted-items.ts";

interface ImpossibleShare {
  readonly target: Target;
}

export default defineRule<ImpossibleShare>({
  id: "impossible-share",
  category: "number",
  scope: "document",
  severity: "warning",
  basis: "部分不大于整体，覆盖率、占比一类不超过百分之百",

  *detect(draft) {
    for (const target of draft.targets) if (isTooLarge(target) && isShare(target)) yield { target };
  },

  explain({ target: { placed, measurement } }) {
    const { span, text, value } = measurement.quantity;
    const args = { indicator: measurement.indicator, share: text };
    const message = { id: "impossible-share", args } as const;
    // No drafter takes a rate for wrong that his statistics give so.
    const isCommon = COUNTS_NEWCOMERS.test(measurement.indicator) && value <= MOST_WITH_NEWCOMERS;
    return { span: spanInSource(placed, span), message, ...(isCommon ? { severity: "info" } : {}) };
  },
});

/** In percent; what has been seen lies below. */
const MOST_WITH_NEWCOMERS = 115;

function isTooLarge({ placed, measurement: { quantity } }: Target): boolean {
  const isOthers = isWithinOneOf(placed.passage.quotations, quantity.span);
  return (
    quantity.kind === "percent" &&
    quantity.unit === "%" &&
    (quantity.max ?? quantity.value) > 100 &&
    !isOthers
  );
}

/** By the words from its name to the number; a name in the header of a table is its own. */
function isShare({ placed, measurement }: Target): boolean {
  const { measure, indicator, expression, quantity, clause } = measurement;
  if (isByHowMuch(measure)) return false;
  const { text } = placed.passage.reading;
  const words = indicator + text.slice(Math.max(clause.start, expression.start), quantity.span.start);
  const before = text.slice(Math.max(clause.start, quantity.span.start - LONGEST_NAME), quantity.span.start);
  return SHARE_NAME.test(words) && !MAY_EXCEED.test(words) && !MAY_EXCEED.test(before);
}

/** In characters; no name of a rate reaches further back. */
const LONGEST_NAME = 40;
