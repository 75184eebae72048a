import type { Measurement } from "../facts/measurements/measurement.ts";
import type { Passage } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantities/quantity.ts";
import type { Span } from "../text/span.ts";

/**
 * A number that belongs to a name, 2×**60万千瓦**煤电, 贸易规则“**80条**”, as one that can be held against another: it counts or measures nothing that
 * anybody is to reach, so it is no measurement of its passage. `span` counts in the reading text.
 */
export function numberInName(
  { reading, sentences }: Passage,
  span: Span,
  { value, unit, scale, kind }: Pick<Quantity, "value" | "unit" | "scale" | "kind">,
  name: string,
  bound: Quantity["bound"] = "exact",
): Measurement {
  const sentence = sentences.findIndex(({ span: { end } }) => span.start < end);
  const clause = sentences[sentence]?.clauses.find(({ end }) => span.start < end) ?? span;
  return {
    quantity: {
      span,
      text: reading.text.slice(span.start, span.end),
      core: span,
      value,
      unit,
      scale,
      kind,
      bound,
    },
    expression: span,
    indicator: name,
    namedBy: "own",
    subject: "",
    measure: "level",
    cadence: "once",
    series: null,
    asserted: false,
    sentence: Math.max(0, sentence),
    clause,
  };
}
