import { OPENING_YEARS } from "../../language/deed-words.ts";
import { BARE_RANK, RANK_OPENING } from "../../language/indicator-words.ts";
import { CLOSING_DEED, NAMELESS, STRIVES } from "../../language/measure-words.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import { type Span, spanOf } from "../../text/span.ts";
import type { Sentence } from "../passage.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { Time } from "../times/time.ts";
import { cadenceAmong, cadenceOf, isOfItsClause, isRate } from "./cadence-of.ts";
import { completeName, withGrowth } from "./complete-name.ts";
import { completeKinds, completePlaces, completeRanks, kindOfRow } from "./complete-row.ts";
import { findName } from "./find-name.ts";
import { nameIndicator } from "./indicator-name.ts";
import { isAsserted } from "./is-asserted.ts";
import { readManner } from "./manner.ts";
import type { Measurement } from "./measurement.ts";
import { FAR, readMeasure } from "./read-measure.ts";
import { findSeries, type SeriesPlace } from "./series.ts";
import { namesInRow, namesOfSeries } from "./series-names.ts";
import { LONGEST_LINK } from "./skip-linking.ts";

/**
 * Pairs each number of a text with the indicator it measures; one measurement for each quantity, in order. The text
 * proper starts at `bodyStart`, behind the number of the line.
 */
export function findMeasurements(
  text: string,
  bodyStart: number,
  sentences: readonly Sentence[],
  times: readonly Time[],
  quantities: readonly Quantity[],
): Measurement[] {
  const measurements: Measurement[] = [];
  sentences.forEach((sentence, index) => {
    const first = measurements.length;
    if ((quantities[first]?.core.start ?? text.length) >= sentence.span.end) return;
    let yearly = false;
    let series: SeriesPlace | null = null;
    /** The clauses without a number just before. */
    let quiet: Span[] = [];
    for (const clause of sentence.clauses) {
      const here = itemsWithin(times, clause, spanOf);
      const rhythms = here.filter((time) => cadenceOf(time) !== "once" && !isRate(time));
      // 年度培训甲，检验乙: a rhythm holds for the clauses after it, until another time takes over.
      if (here.some((time) => time.kind !== "recurring" && !time.attributive)) yearly = false;
      yearly ||= rhythms.some((time) => cadenceOf(time) === "yearly" && !isOfItsClause(time));
      const counted = quantitiesUpTo(clause.end, quantities, measurements.length);
      // 每年引进8名，五年培养40名: what is done in so many years is done once.
      const opening = text.slice(clause.start, Math.min(counted[0]?.span.start ?? 0, clause.start + FAR));
      if (OPENING_YEARS.test(opening)) yearly = false;
      const places = findSeries(text, counted, series);
      let names: readonly string[] | null = null;
      let left = Math.max(clause.start, bodyStart);
      for (const [at, quantity] of counted.entries()) {
        /** The number so many places before it in the sentence. */
        const earlier = (places: number): Measurement | undefined =>
          measurements.length - places < first ? undefined : measurements[measurements.length - places];
        const last = earlier(1);
        const named = nameIndicator(text, left, quantity, counted[at + 1], clause.end, here);
        const place: SeriesPlace | null = places[at] ?? null;
        if (place?.place === 0)
          names =
            namesOfSeries(named.indicator, place) ?? namesInRow(measurements.slice(first), place, quantity);
        const before = text.slice(Math.max(left, quantity.span.start - LONGEST_LINK), quantity.span.start);
        const [namedBy, own] = findName({
          text,
          times,
          here,
          left,
          quantity,
          beside: named.indicator,
          dealt: place === null ? undefined : names?.[place.place],
          earlier,
          place,
          manner: readManner(text, left, quantity),
          deed: CLOSING_DEED.exec(before)?.[0] ?? "",
          quiet,
          before: counted[at - 1],
          hasRhythm: rhythms.length > 0,
        });
        // 国家级3家、省级12家龙头企业: what has the ranks stands behind the last of them.
        const ranked = BARE_RANK.test(named.subject) ? named.subject + own : own;
        if (ranked !== own) completeRanks(measurements, first, own);
        // 2个国家级和22个省级医疗中心
        else if (last?.quantity.unit === quantity.unit && RANK_OPENING.test(own))
          completeRanks(measurements, first, own.replace(RANK_OPENING, ""));
        if (last !== undefined) completePlaces(measurements, first, own, text, quantity);
        const kind = kindOfRow(text, quantity, own, named);
        const isOfRow = kind !== null && completeKinds(measurements, first, text, quantity, kind);
        const completed = completeName(isOfRow ? kind.front + kind.suffix : ranked, earlier, {
          text,
          sentence,
          clause,
          quantity,
          times,
          bodyStart,
        });
        // 分别增长6%和7%: what is said before the first holds for all. 增长12%，力争15%: of a higher aim too.
        const isLikeLast =
          (place !== null && place.place > 0) ||
          (NAMELESS.test(named.indicator) && last?.quantity.kind === quantity.kind && STRIVES.test(before));
        const measure =
          (isLikeLast ? last?.measure : undefined) ??
          readMeasure(text, clause.start, left, quantity, completed);
        const indicator = withGrowth(completed, measure);
        const cadence = cadenceAmong({
          here,
          rhythms,
          quantity,
          last: counted.at(-1) ?? quantity,
          indicator,
          measure,
          heldOn: yearly,
        });
        measurements.push({
          quantity,
          expression: named.expression,
          indicator,
          namedBy,
          subject: ranked === own ? named.subject : "",
          measure: measure ?? (cadence === "once" ? "level" : "increment"),
          cadence,
          series:
            place === null || names === null || new Set(names).size < 2 ? place : { ...place, names: "own" },
          asserted: isAsserted(text, clause, left, quantity) ?? last?.asserted ?? false,
          sentence: index,
          clause,
        });
        left = named.next;
        series = place ?? series;
      }
      quiet = counted.length === 0 ? [clause, ...quiet.slice(0, 2)] : [];
    }
  });
  return measurements;
}

/** The quantities from a place in their list that start before `end`. */
function quantitiesUpTo(end: number, quantities: readonly Quantity[], from: number): readonly Quantity[] {
  let to = from;
  while ((quantities[to]?.core.start ?? end) < end) to += 1;
  return quantities.slice(from, to);
}
