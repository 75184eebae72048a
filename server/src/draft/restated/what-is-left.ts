import { COMES_DOWN_TO, STILL_LEFT } from "../../language/restating-words.ts";
import type { Draft } from "../draft.ts";
import { type NumberTwice, numbersOf } from "../numbers-of.ts";
import type { StatedNumber } from "../target.ts";
import { wordsBefore } from "../words-before.ts";

/**
 * 低收入渔民由20万人减少到12万人, and among what is not yet done 还有18万低收入渔民尚未增收: as many are left as there are. Where a document brings
 * several such numbers down, each may be of others.
 */
export function findWhatIsLeft(draft: Draft): NumberTwice[] {
  if (!draft.passages.some(({ passage }) => STILL_LEFT.test(passage.reading.text))) return [];
  const numbers = draft.passages.flatMap(numbersOf);
  const reached = numbers.filter((number) => COMES_DOWN_TO.test(wordsBefore(number, "clause")));
  return numbers.flatMap((second): NumberTwice[] => {
    const name = nameOfLeft(second);
    if (name === null) return [];
    const told = reached.filter(
      (number) => number.placed.index < second.placed.index && wordsBefore(number, "clause").includes(name),
    );
    const [first, another] = told;
    if (first === undefined || another !== undefined) return [];
    return areOfOneUnit(first, second) && !areEqual(first, second) ? [{ first, second }] : [];
  });
}

/** Of how many people or things some are left, by the words right behind the number. */
function nameOfLeft({ placed, measurement: { quantity, clause } }: StatedNumber): string | null {
  const { text } = placed.passage.reading;
  const { core, span } = quantity;
  if (quantity.kind !== "count" && quantity.unit !== "") return null;
  if (!LEFT_AT_END.test(text.slice(Math.max(0, core.start - LONGEST_LEAD), core.start))) return null;
  return NAME.exec(text.slice(span.end, clause.end))?.[0] ?? null;
}

const LEFT_AT_END = new RegExp(`${STILL_LEFT.source}$`);

/** 贫困人口 */
const NAME = /^[〇一-鿿]{4}/u;

/** In characters. */
const LONGEST_LEAD = 4;

/** 189万贫困人口 has no unit. */
function areOfOneUnit({ measurement: a }: StatedNumber, { measurement: b }: StatedNumber): boolean {
  return b.quantity.unit === "" || a.quantity.unit === b.quantity.unit;
}

function areEqual({ measurement: a }: StatedNumber, { measurement: b }: StatedNumber): boolean {
  return (
    Math.abs(a.quantity.value - b.quantity.value) <= Math.max(a.quantity.value, b.quantity.value) * ROUNDING
  );
}

const ROUNDING = 0.05;
