import type { Measurement } from "../facts/measurements/measurement.ts";
import { namesPartOnly } from "../facts/measurements/names-part-only.ts";
import type { Passage } from "../facts/passage.ts";
import { PART_OPENING } from "../language/part-words.ts";
import { keepLast, memoise } from "../text/memoise.ts";

/**
 * Gives names that only say which part is meant what they are parts of: 县级4条 behind 黑臭水体18条，其中 or below it in a list. `lead`
 * holds the numbers of the paragraph that leads into the list.
 */
export const nameParts = memoise((passage: Passage) =>
  keepLast((lead: readonly Measurement[]) => nameThem(passage, lead)),
);

function nameThem(
  { reading: { text }, measurements }: Passage,
  lead: readonly Measurement[],
): readonly Measurement[] {
  if (!measurements.some(({ indicator }) => namesPartOnly(indicator))) return measurements;
  let wholes = lead;
  let said: Measurement[] = [];
  let from = 0;
  return measurements.map((measurement) => {
    const { quantity, indicator, sentence } = measurement;
    const between = text.slice(Math.max(from, quantity.span.start - REACH), quantity.span.start);
    const opensParts = PART_OPENING.test(between);
    const last = said.at(-1);
    if (opensParts && last !== undefined) wholes = said;
    // A sentence of its own ends the parts of the one before.
    else if (last !== undefined && last.sentence !== sentence) wholes = [];
    const whole = wholes.findLast(({ quantity: { unit } }) => unit === quantity.unit);
    const isPart = whole !== undefined && whole.indicator !== "" && namesPartOnly(indicator);
    from = quantity.span.end;
    said = last?.sentence === sentence ? [...said, measurement].slice(-FEW) : [measurement];
    return isPart ? { ...measurement, indicator: `${whole.indicator}，其中${indicator}` } : measurement;
  });
}

/** How far before a number the word that opens the parts may stand, in characters. */
const REACH = 24;
/** As many numbers back what is divided may stand. */
const FEW = 4;
