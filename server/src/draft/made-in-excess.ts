import { MAKING } from "../language/deed-words.ts";
import type { Draft } from "./draft.ts";
import { areaOf, type IndexEntry, indicatorIndex } from "./indicator-index.ts";
import { indicatorId } from "./indicator-key.ts";
import type { Mention } from "./mentions.ts";

/** More of an indicator is made by a day than there is then. */
export interface Excess {
  readonly state: Mention;
  readonly made: Mention;
  /** That of what is made. */
  readonly entry: IndexEntry;
}

/** By how much what is made may exceed what there is in the end: some goes again. */
const LOSSES = 1.2;

/** 到2026年，加工企业达到80家; 到2026年，建成加工企业200家: what is made by a day is part of what there is then. */
export function findMadeInExcess(draft: Draft): Excess[] {
  const entries = indicatorIndex(draft).filter(
    ({ mention, time }) => time !== null && isCountedOnce(mention),
  );
  const states = new Map<string, Mention>();
  for (const entry of entries) {
    const { manner, target } = entry.mention;
    const key = keyOf(entry);
    if (manner === "state" && target.placed.passage.cell === null && !states.has(key))
      states.set(key, entry.mention);
  }
  return entries.flatMap((entry): Excess[] => {
    const made = entry.mention;
    const state = MAKING.test(made.verb) ? states.get(keyOf(entry)) : undefined;
    if (state === undefined || amountOf(made) <= amountOf(state) * LOSSES) return [];
    return [state, made].some((mention) => areaOf(draft)(mention) === "part") ? [] : [{ state, made, entry }];
  });
}

function keyOf({ mention: { key, target }, time }: IndexEntry): string {
  return [indicatorId(key), target.status, time?.to].join("|");
}

function isCountedOnce({ target: { measurement } }: Mention): boolean {
  return measurement.cadence === "once" && measurement.quantity.kind === "count";
}

function amountOf({ target }: Mention): number {
  return target.measurement.quantity.value;
}
