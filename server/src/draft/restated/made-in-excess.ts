import { MAKING } from "../../language/deed-words.ts";
import { groupBy } from "../../text/group-by.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft } from "../draft.ts";
import { areaOf, type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { indicatorId } from "../indicators/indicator-key.ts";
import type { Mention } from "../indicators/mentions.ts";

/** More of an indicator is made by a day than there is then, or later. */
export interface Excess {
  readonly state: IndexEntry;
  readonly made: IndexEntry;
  /** There is less on a later day. */
  readonly isLater: boolean;
}

/** By how much what is made may exceed what there is in the end: some goes again. */
const LOSSES = 1.2;

/** 到2026年，加工企业达到80家; 到2026年，建成加工企业200家: what is made by a day is part of what there is then. */
export const findMadeInExcess = memoise((draft: Draft): readonly Excess[] => {
  const entries = indicatorIndex(draft).filter(
    ({ mention, time }) => time !== null && isCountedOnce(mention) && areaOf(draft)(mention) !== "part",
  );
  const isState = ({ mention: { manner, target } }: IndexEntry): boolean =>
    manner === "state" && target.placed.passage.cell === null;
  const states = groupBy(entries.filter(isState), keyOf);
  return entries.flatMap((made): Excess[] => {
    if (!MAKING.test(made.mention.verb)) return [];
    const state = states.get(keyOf(made))?.reduce((first, other) => nearer(first, other, made));
    if (state === undefined || dayOf(state) < dayOf(made) || amountOf(made) <= amountOf(state) * LOSSES)
      return [];
    return [{ state, made, isLater: dayOf(state) > dayOf(made) }];
  });
});

/** Of two states the first that is not before what is made; of one day the first in the text. */
function nearer(first: IndexEntry, other: IndexEntry, made: IndexEntry): IndexEntry {
  const isBefore = dayOf(first) < dayOf(made);
  const isNearer = dayOf(other) < dayOf(first) && dayOf(other) >= dayOf(made);
  return isBefore || isNearer ? other : first;
}

function keyOf({ mention: { key, target } }: IndexEntry): string {
  return [indicatorId(key), target.status].join("|");
}

function dayOf({ time }: IndexEntry): string {
  return time?.to ?? "";
}

/** Things, and how much land, length or power there is of them. */
const COUNTED: ReadonlySet<string> = new Set(["count", "measure"]);

function isCountedOnce({ target: { measurement } }: Mention): boolean {
  return measurement.cadence === "once" && COUNTED.has(measurement.quantity.kind);
}

function amountOf({ mention: { target } }: IndexEntry): number {
  return target.measurement.quantity.value;
}
