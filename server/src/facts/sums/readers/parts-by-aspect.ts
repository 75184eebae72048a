import { ORDINAL } from "../../../language/ordinal-words.ts";
import { OPENING_ASPECT, SUM_OF_ASPECTS } from "../../../language/part-words.ts";
import type { Span } from "../../../text/span.ts";
import type { Sentence } from "../../passage.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import { numbersWithin } from "../../quantities/numbers-within.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { nounBehind } from "../lists/noun-behind.ts";
import { type Part, partOf } from "../lists/part-list.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** Fewer aspects may be examples. */
const FEWEST = 3;
/** A part that exceeds the total by more is of something else. */
const FURTHEST = 1.5;
/** In characters, as far as an opening is looked for. */
const LONGEST_OPENING = 24;

/**
 * One thing counted by aspects, each in a stretch of its own: 提出20项指标。经济方面……提出12项指标。民生方面……提出8项指标. The total
 * stands right before the first aspect, or behind the last (以上共计20项指标); the parts count what it counts, in its words.
 */
export function partsByAspect(
  text: string,
  sentences: readonly Sentence[],
  quantities: readonly Quantity[],
): SumStatement[] {
  if (quantities.length <= FEWEST) return [];
  const stretches = sentences.flatMap(({ span }) => stretchesOf(text, span));
  const opening = stretches.map((stretch) => styleOf(text, stretch));
  const first = opening.findIndex((style) => style !== null);
  const style = opening[first];
  const aspects = stretches.filter((_, at) => opening[at] === style && style !== null);
  if (aspects.length < FEWEST) return [];
  const last = aspects.at(-1) as Span;
  const before = numbersWithin(quantities, { start: 0, end: (stretches[first] as Span).start }).at(-1);
  const behind = numbersWithin(quantities, { start: last.end, end: text.length }).find((quantity) =>
    SUM_OF_ASPECTS.test(text.slice(Math.max(last.end, quantity.span.start - 8), quantity.span.start)),
  );
  return [before, behind].flatMap((total): SumStatement[] => {
    if (total === undefined) return [];
    const parts = aspects.map((aspect) => partIn(text, aspect, quantities, total));
    if (parts.some((part) => part === null || part.quantity.value > total.value * FURTHEST)) return [];
    return [toStatement(text, total, parts as Part[], "all")];
  });
}

/** A sentence between its ；, and behind its first ：. */
function stretchesOf(text: string, span: Span): Span[] {
  const stretches: Span[] = [];
  let start = span.start;
  for (let at = span.start; at < span.end; at += 1) {
    if (!"；：".includes(text.charAt(at))) continue;
    stretches.push({ start, end: at });
    start = at + 1;
  }
  return start < span.end ? [...stretches, { start, end: span.end }] : stretches;
}

function styleOf(text: string, { start, end }: Span): "number" | "name" | null {
  const words = text.slice(start, Math.min(end, start + LONGEST_OPENING));
  if (ORDINAL.test(words)) return "number";
  return OPENING_ASPECT.test(words) ? "name" : null;
}

/** The first number of an aspect that counts what its total counts, by the words behind both; null where there are none. */
function partIn(text: string, aspect: Span, quantities: readonly Quantity[], total: Quantity): Part | null {
  const noun = nounBehind(text, total);
  const quantity = numbersWithin(quantities, aspect).find((each) => {
    const own = nounBehind(text, each);
    return (
      own.length > 1 && countAlike(each, total) && (noun.endsWith(own) || own.endsWith(noun)) && noun !== ""
    );
  });
  return quantity === undefined ? null : partOf(quantity);
}
