import { OF_ANY_AREA } from "../../language/area-words.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { areaOf, indicatorIndex } from "./indicator-index.ts";
import { indicatorId } from "./indicator-key.ts";
import type { Mention } from "./mentions.ts";

/**
 * 云湖研发强度达到5%，生产总值增长10%: what every area has, behind another number of its sentence whose name the document says nowhere
 * else: it may be of what that name is of.
 */
export function isLedByAnother(mention: Mention, draft: Draft): boolean {
  const { key, target } = mention;
  if (!OF_ANY_AREA.test(key.name) || key.area !== "" || target.placed.passage.cell !== null) return false;
  const { leaders, sentences } = leadersOf(draft);
  const leader = leaders.get(target.placed)?.get(target.measurement.sentence);
  if (leader === undefined || leader === mention || areaOf(draft)(leader) === "whole") return false;
  // 实施42个项目，财政收入增长5%; 海带、紫菜加工投资分别增长3%、4%: whose neither says.
  const isSeries = leader.target.measurement.series !== null && target.measurement.series !== null;
  if (leader.obstacle === "name" || isSeries) return false;
  return sentences.get(indicatorId(leader.key)) === 1;
}

interface Leaders {
  /** The first number of each sentence. */
  readonly leaders: ReadonlyMap<PlacedPassage, ReadonlyMap<number, Mention>>;
  /** How many sentences give each indicator a number. */
  readonly sentences: ReadonlyMap<string, number>;
}

const leadersOf = memoise((draft: Draft): Leaders => {
  const leaders = new Map<PlacedPassage, Map<number, Mention>>();
  const sentences = new Map<string, number>();
  let last = new Set<string>();
  for (const { mention } of indicatorIndex(draft)) {
    const { placed, measurement } = mention.target;
    const bySentence = leaders.get(placed) ?? new Map<number, Mention>();
    leaders.set(placed, bySentence);
    if (!bySentence.has(measurement.sentence)) {
      bySentence.set(measurement.sentence, mention);
      last = new Set();
    }
    const id = indicatorId(mention.key);
    if (!last.has(id)) sentences.set(id, (sentences.get(id) ?? 0) + 1);
    last.add(id);
  }
  return { leaders, sentences };
});
