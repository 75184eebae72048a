import type { Measurement } from "../facts/measurement.ts";
import type { Passage } from "../facts/passage.ts";
import type { Time } from "../facts/time.ts";
import { firstFrom } from "../text/sorted-items.ts";

/** No plan deals out more numbers at once; work stays linear. */
const LONGEST_ROW = 12;
const JOINED = /^[、和及与]$/;

/** 2025年、2030年分别达到60%、75%: the time that stands in its row where the number stands in its own. */
export function timeInTurn(
  { reading: { text }, times, sentences }: Passage,
  { quantity, series, sentence }: Measurement,
): Time | null {
  if (series === null || series.length > LONGEST_ROW) return null;
  const end = firstFrom(times, quantity.span.start, ({ span }) => span);
  const row = times.slice(Math.max(0, end - series.length), end);
  const [first] = row;
  const isRow =
    first !== undefined &&
    row.length === series.length &&
    first.span.start >= (sentences[sentence]?.span.start ?? 0) &&
    row.every(({ span }, index) => {
      const next = row[index + 1];
      return next === undefined || JOINED.test(text.slice(span.end, next.span.start));
    });
  return isRow ? (row[series.place] ?? null) : null;
}
