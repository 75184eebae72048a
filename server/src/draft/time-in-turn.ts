import type { Measurement } from "../facts/measurements/measurement.ts";
import type { Passage } from "../facts/passage.ts";
import type { Time } from "../facts/times/time.ts";
import { readWholeYears } from "../facts/times/whole-years.ts";
import { firstFrom } from "../text/sorted-items.ts";

/** No plan deals out more numbers at once; work stays linear. */
const LONGEST_ROW = 12;
const JOINED = /^[、和及与]$/;

/** 2025年、2030年分别达到60%、75%: the time that stands in its row where the number stands in its own; of 2024—2026年分别新增20、30、40家 the year. */
export function timeInTurn(
  { reading: { text }, times, sentences }: Passage,
  measurement: Measurement,
): Time | null {
  const { quantity, series, sentence } = measurement;
  if (series === null || series.length > LONGEST_ROW) return null;
  const end = firstFrom(times, quantity.span.start, ({ span }) => span);
  const row = times.slice(Math.max(0, end - series.length), end);
  const [first] = row;
  const start = sentences[sentence]?.span.start ?? 0;
  const isRow =
    first !== undefined &&
    row.length === series.length &&
    first.span.start >= start &&
    row.every(({ span }, index) => {
      const next = row[index + 1];
      return next === undefined || JOINED.test(text.slice(span.end, next.span.start));
    });
  if (isRow) return row[series.place] ?? null;
  const last = row.at(-1);
  return last === undefined || last.span.start < start ? null : yearWithin(last, measurement);
}

/** One of the years of a period, where one thing has as many numbers as the period has years. */
function yearWithin(time: Time, { series, indicator }: Measurement): Time | null {
  const years = readWholeYears(time);
  if (series === null || series.names === "own" || years?.to == null || years.count !== series.length)
    return null;
  if (/[、和及与]/.test(indicator)) return null;
  const year = years.to - years.count + 1 + series.place;
  return {
    ...time,
    from: { year, relative: false, month: 1, day: 1 },
    to: { year, relative: false, month: 12, day: 31 },
  };
}
