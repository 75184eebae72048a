import { groupBy } from "../../text/group-by.ts";
import { wordsBefore } from "../words-before.ts";
import { type IndicatorKey, indicatorId } from "./indicator-key.ts";
import type { Mention } from "./mentions.ts";
import { tellsRest } from "./tells-rest.ts";

/** The full names of a draft's rates, by the rate that they end with: 高中阶段教育毛入学率 under 毛入学率. */
export type RatesByEnding = ReadonlyMap<string, readonly IndicatorKey[]>;

export function ratesByEnding(known: Iterable<Mention>): RatesByEnding {
  const rates = Array.from(known, ({ key }) => key).flatMap((key) =>
    LENGTHS.filter((length) => /率$/.test(key.name) && key.name.length >= length + SHORTEST_REST).map(
      (length) => ({ key, ending: indicatorId({ ...key, name: key.name.slice(-length) }) }),
    ),
  );
  const byEnding = groupBy(rates, ({ ending }) => ending);
  return new Map([...byEnding].map(([ending, all]) => [ending, all.map(({ key }) => key)]));
}

/** 普及高中阶段教育，到2030年**毛入学率**达到95%: the one rate of which the sentence says the rest before its number; null where several may be meant. */
export function rateCutDown({ key, target }: Mention, rates: RatesByEnding): IndicatorKey | null {
  const said = wordsBefore(target, "sentence");
  const meant = (rates.get(indicatorId(key)) ?? []).filter(({ name }) =>
    tellsRest(said, name.slice(0, -key.name.length)),
  );
  const [first, ...others] = meant;
  return first !== undefined && others.every(({ name }) => name === first.name) ? first : null;
}

/** In characters, of 普及率 and 毛入学率, and of what was cut off. */
const LENGTHS = [3, 4];
const SHORTEST_REST = 4;
