import { baseBeforeGain } from "../../facts/growth/base-before-gain.ts";
import type { Quantity } from "../../facts/quantities/quantity.ts";
import { GAINED_BEFORE, TIMES_OF_TOTAL } from "../../language/growth-since-forms.ts";
import { groupBy } from "../../text/group-by.ts";
import { shiftSpan } from "../../text/span.ts";
import type { Draft } from "../draft.ts";
import { type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { mayBeOfTwoSubjects } from "../indicators/mention-subject.ts";
import { wordsBefore } from "../words-before.ts";
import type { GrowthApart } from "./growth-apart.ts";

/** In characters, from the last of the gains to the first of the ratios. */
const REACH = 40;
/** More stand in no row. */
const LONGEST_ROW = 5;

/** 总收入净增110亿元，总额是2016年的1.7倍: what all of it is stands elsewhere, and what it was is that without the gain. */
export function findGainedTimes(draft: Draft): GrowthApart[] {
  const entries = indicatorIndex(draft);
  const rows = entries.flatMap((_, at) => rowFrom(entries, at));
  if (rows.length === 0) return [];
  const totals = groupBy(entries.filter(isTotal), ({ mention }) => mention.key.name);
  return rows.flatMap(({ gain, ratio }): GrowthApart[] => {
    const told = (totals.get(gain.mention.key.name) ?? []).filter(
      (total) => !mayBeOfTwoSubjects(draft)(total.mention, gain.mention),
    );
    // Where several numbers are told, nobody knows which of them all of it is.
    const values = new Set(told.map(({ mention }) => mention.target.measurement.quantity.value));
    const [total] = told;
    return total === undefined || values.size > 1 ? [] : toGrowth(total, gain, ratio);
  });
}

interface GainedTimes {
  readonly gain: IndexEntry;
  readonly ratio: IndexEntry;
}

/** 甲、乙净增5亿元、8亿元，总额分别为2018年的1.7倍、1.5倍: as many ratios as gains. */
function rowFrom(entries: readonly IndexEntry[], at: number): GainedTimes[] {
  const first = entries[at] as IndexEntry;
  const { passage } = first.mention.target.placed;
  if (!GAINED_BEFORE.test(wordsBefore(first.mention.target, "clause"))) return [];
  for (let length = 1; length <= LONGEST_ROW; length += 1) {
    const row = entries.slice(at, at + 2 * length);
    const [last, next] = [row[length - 1], row[length]];
    if (last === undefined || next === undefined || row.length < 2 * length) return [];
    if (row.some(({ mention }) => mention.target.placed !== first.mention.target.placed)) return [];
    const [end, start] = [quantityOf(last).span.end, quantityOf(next).span.start];
    if (start - end > REACH || !TIMES_OF_TOTAL.test(passage.reading.text.slice(end, start))) continue;
    return row.slice(0, length).map((gain, place) => ({ gain, ratio: row[place + length] as IndexEntry }));
  }
  return [];
}

function isTotal({ mention: { target, named } }: IndexEntry): boolean {
  const { measure, cadence, quantity } = target.measurement;
  return (
    named && target.status === "reported" && measure === "level" && cadence === "once" && !("max" in quantity)
  );
}

function quantityOf({ mention }: IndexEntry): Quantity {
  return mention.target.measurement.quantity;
}

function toGrowth(total: IndexEntry, gain: IndexEntry, ratio: IndexEntry): GrowthApart[] {
  const [result, gained, change] = [total, gain, ratio].map(quantityOf) as [Quantity, Quantity, Quantity];
  if (change.kind !== "multiple" || gained.unit !== result.unit || gained.value >= result.value) return [];
  const texts = [total, gain].map(({ mention }) => mention.target.placed.passage.reading.text);
  const text = texts.join("。");
  const shift = (quantity: Quantity): Quantity => ({
    ...quantity,
    span: shiftSpan(quantity.span, (texts[0] ?? "").length + 1),
    core: shiftSpan(quantity.core, (texts[0] ?? "").length + 1),
  });
  const said = { moves: null, gains: "up", changes: "up", yearly: false } as const;
  const base = baseBeforeGain(shift(gained), result, said, "multiple", text);
  if (base === undefined) return [];
  const placeOf = ({ mention: { target } }: IndexEntry) => ({
    placed: target.placed,
    span: target.measurement.quantity.span,
  });
  return [
    {
      places: { base: placeOf(gain), result: placeOf(total), change: placeOf(ratio) },
      fault: "change",
      statement: {
        kind: "change",
        base,
        result,
        change: shift(change),
        direction: "up",
        manner: "times",
        steps: [],
        open: null,
      },
      text,
    },
  ];
}
