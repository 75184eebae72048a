import { memoise } from "../text/memoise.ts";
import type { Draft } from "./draft.ts";
import { readMentionArea } from "./mention-area.ts";
import { readMentionTime } from "./mention-time.ts";
import { findMentions, type Mention } from "./mentions.ts";
import type { Deadline } from "./target.ts";

/** The mentions of one indicator that no part of the area claims, in order: the same name, level, unit and measure, at whatever time. */
export interface IndicatorGroup {
  readonly mentions: readonly Mention[];
}

/** One manner of measuring for all: the states of a stock, the sums of one deed. */
export const groupByIndicator = memoise((draft: Draft): readonly IndicatorGroup[] => {
  const groups = new Map<string, Mention[]>();
  for (const mention of findMentions(draft)) {
    const { key, target, named, inherits, verb } = mention;
    if (!named || inherits || target.measurement.measure === "growth") continue;
    if (readMentionArea(mention, draft) === "part") continue;
    const { measure, cadence } = target.measurement;
    const name = [key.name, key.level, key.unitClass, measure, cadence, verb].join("|");
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [mention]);
    else group.push(mention);
  }
  return Array.from(groups.values(), (mentions) => ({ mentions }));
});

/** The times of mentions, read once; null where the text leaves a doubt. */
export const mentionTimes = memoise((draft: Draft): ReadonlyMap<Mention, Deadline | null> => {
  return new Map(findMentions(draft).map((mention) => [mention, readMentionTime(mention, draft)]));
});
