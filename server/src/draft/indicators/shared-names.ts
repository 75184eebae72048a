import { isByHowMuch, type Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import { BASELINE_BEFORE } from "../../language/cues.ts";
import {
  COMES_TO,
  GOES_OVER_INTO,
  GROWS_BY,
  REACHES_ALONE,
  REMARKS_ON_PAST,
  SUMMED_SO_FAR,
} from "../../language/growth-words.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import { areInOneSentence } from "../in-one-sentence.ts";
import type { Target } from "../target.ts";

/** 新开工450套、建成**1600套**: the name before the number is that of an earlier one, of which this may be a part. */
export function sharesName(target: Target, previous: Target): boolean {
  return areInOneSentence(previous, target) && !SAME_NAMED.some((holds) => holds(target, previous));
}

/** When a number that has no name of its own surely has that of the number before it. */
const SAME_NAMED = [isResultOf, isNextMilestone, isSumOf, sumsUp, isRemarkOf, isGrowthOf];

/** 由60家**增加到300家**: the name before the base is the result's as well. */
function isResultOf({ placed, measurement }: Target, { placed: before, measurement: base }: Target): boolean {
  const { start } = base.quantity.span;
  if (placed !== before || base.clause.start !== measurement.clause.start) return false;
  const { text } = placed.passage.reading;
  return (
    BASELINE_BEFORE.test(text.slice(Math.max(base.clause.start, start - 8), start)) &&
    GOES_OVER_INTO.test(text.slice(base.quantity.span.end, measurement.quantity.core.start))
  );
}

/** 2024年企业达到80家，**2025年达到120家**, 6月底前达到90%；**年底前，达到95%**: a time and a number alone go on with the name of the clause before. */
function isNextMilestone(
  { placed, measurement }: Target,
  { placed: before, measurement: last }: Target,
): boolean {
  const { clause, quantity } = measurement;
  if (placed !== before || last.quantity.unit !== quantity.unit || last.clause.end > clause.start)
    return false;
  const { reading, times } = placed.passage;
  const time = times[firstFrom(times, last.clause.end, ({ span }) => span)];
  if (time === undefined || time.kind === "recurring" || time.span.end > quantity.core.start) return false;
  const words =
    reading.text.slice(last.clause.end, time.span.start) +
    reading.text.slice(time.span.end, quantity.core.start);
  return REACHES_ALONE.test(words);
}

/** 新增企业12家，**总量达到88家**, 参保率提高2个百分点，**达到95%**: what a change comes to, said right behind it. */
function isSumOf({ placed, measurement }: Target, { placed: before, measurement: change }: Target): boolean {
  const { quantity, measure } = measurement;
  const isChange =
    change.measure === "increment"
      ? change.quantity.unit === quantity.unit
      : isByHowMuch(change.measure) && !isByHowMuch(measure);
  if (placed !== before || !isChange || !standsAlone(before.passage, change)) return false;
  return COMES_TO.test(wordsFrom(change, measurement, placed.passage));
}

/** 新引进机构16家、**累计104家**: all that was ever done of what was done just now. */
export function sumsUp(
  { placed, measurement }: Target,
  { placed: before, measurement: part }: Target,
): boolean {
  return (
    placed === before &&
    measurement.measure === "cumulative" &&
    measurement.quantity.unit === part.quantity.unit &&
    measurement.quantity.value > part.quantity.value &&
    standsAlone(before.passage, part) &&
    SUMMED_SO_FAR.test(wordsFrom(part, measurement, placed.passage))
  );
}

/** 粮食产量稳定在45万吨以上（**去年为38万吨**）: what it was, in brackets right behind what it is to be. */
function isRemarkOf({ placed, measurement }: Target, { placed: before, measurement: said }: Target): boolean {
  return (
    placed === before &&
    measurement.quantity.unit === said.quantity.unit &&
    REMARKS_ON_PAST.test(wordsFrom(said, measurement, placed.passage))
  );
}

/** 生产总值286亿元，**增长6.2%**: by how much what was said right before it grew. */
function isGrowthOf(
  { placed, measurement }: Target,
  { placed: before, measurement: whole }: Target,
): boolean {
  if (placed !== before || !isByHowMuch(measurement.measure) || isByHowMuch(whole.measure)) return false;
  if (whole.measure === "increment" || !standsAlone(before.passage, whole)) return false;
  return GROWS_BY.test(wordsFrom(whole, measurement, placed.passage));
}

/** Whether a number is the only one up to it in its clause: of A 12家、**B 8家** nobody knows whose total follows. */
function standsAlone({ quantities }: Passage, { clause, quantity }: Measurement): boolean {
  return quantities[firstFrom(quantities, clause.start, ({ span }) => span)] === quantity;
}

function wordsFrom(before: Measurement, { quantity }: Measurement, { reading }: Passage): string {
  return reading.text.slice(before.expression.end, quantity.core.start);
}
