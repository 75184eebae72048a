import { MAY_STAND_FOR_ALL } from "../../language/indicator-key-words.ts";
import { groupBy } from "../../text/group-by.ts";
import { wordsBefore } from "../words-before.ts";
import { type IndicatorKey, indicatorId } from "./indicator-key.ts";
import type { Mention } from "./mentions.ts";
import { tellsRest } from "./tells-rest.ts";

/** The full names of a draft by what they end with: 高中阶段教育毛入学率 under 毛入学率. */
export type NamesByEnding = ReadonlyMap<string, readonly IndicatorKey[]>;

export function namesByEnding(known: Iterable<Mention>): NamesByEnding {
  const full = Array.from(known, ({ key }) => key).flatMap((key) =>
    LENGTHS.filter(
      (length) => MAY_STAND_FOR_ALL.test(key.name) && key.name.length >= length + SHORTEST_REST,
    ).map((length) => ({ key, ending: indicatorId({ ...key, name: key.name.slice(-length) }) })),
  );
  const byEnding = groupBy(full, ({ ending }) => ending);
  return new Map([...byEnding].map(([ending, all]) => [ending, all.map(({ key }) => key)]));
}

/** 普及高中阶段教育，到2030年**毛入学率**达到95%: the one name of which the sentence says the rest before its number; null where several may be meant. */
export function nameCutDown({ key, target }: Mention, names: NamesByEnding): IndicatorKey | null {
  const full = names.get(indicatorId(key)) ?? [];
  if (full.length > MOST_NAMES) return null;
  const said = wordsBefore(target, "sentence");
  const meant = full.filter(({ name }) => tellsRest(said, name.slice(0, -key.name.length)));
  const [first, ...others] = meant;
  return first !== undefined && others.every(({ name }) => name === first.name) ? first : null;
}

/** So many that a sentence may well speak of one without meaning it; work stays linear. */
const MOST_NAMES = 40;

/** In characters, of 产量, 普及率 and 毛入学率, and of what was cut off. */
const LENGTHS = [2, 3, 4];
const SHORTEST_REST = 4;
