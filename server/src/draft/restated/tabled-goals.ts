import { GOAL_HEADING } from "../../language/heading-words.ts";
import { BOUND_BEHIND_NAME } from "../../language/measure-words.ts";
import type { Draft } from "../draft.ts";
import { areaOf, type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import type { Mention } from "../indicators/mentions.ts";
import { isOneOfYears } from "../one-of-years.ts";
import type { Section } from "../outline.ts";
import { wordsBefore } from "../words-before.ts";

/** A goal as its section words it, and as the table of that section lists it. */
export interface TabledGoal {
  readonly worded: Mention;
  readonly listed: Mention;
  /** That of the table. */
  readonly entry: IndexEntry;
}

/**
 * 到2026年，新增示范园区8个, and below it, in the same section of goals, the row 示范园区（新增）: the table says shortly what
 * the text says with a verb. Goals are listed once, so the first row of a name counts; a name that several share is no goal's.
 */
export function findTabledGoals(draft: Draft): TabledGoal[] {
  const rows = new Map<Section, Map<string, IndexEntry | null>>();
  const goals = indicatorIndex(draft).filter((entry) => isGoal(entry, draft));
  for (const entry of goals) {
    const { target, manner, key } = entry.mention;
    if (target.placed.passage.cell === null || manner !== "bare" || isOneOfYears(target, draft)) continue;
    const { section } = target.placed;
    const listed = rows.get(section) ?? new Map<string, IndexEntry | null>();
    rows.set(section, listed);
    const id = idOf(entry, key.level + key.name);
    listed.set(id, listed.has(id) ? null : entry);
  }
  return goals.flatMap((entry): TabledGoal[] => {
    const worded = entry.mention;
    const { section, passage } = worded.target.placed;
    const listed = passage.cell === null && worded.verb !== "" ? rows.get(section) : undefined;
    if (listed === undefined) return [];
    const row = namesOf(worded).flatMap((name) => listed.get(idOf(entry, name)) ?? [])[0];
    return row === undefined || isExplained(row.mention, draft)
      ? []
      : [{ worded, listed: row.mention, entry: row }];
  });
}

/** 注：精品线路含现有7个, right below the table. */
function isExplained({ target: { placed } }: Mention, { passages }: Draft): boolean {
  let at = placed.index + 1;
  while (passages[at]?.passage.cell != null) at += 1;
  const below = passages[at];
  return below !== undefined && COUNTS_WHAT_THERE_IS.test(below.passage.reading.text.slice(0, LONGEST_NOTE));
}

const COUNTS_WHAT_THERE_IS = /^(?:注|备注|说明)：.*(?:含|包括)[^，。；]{0,8}(?:现|已|原)/;
/** In characters. */
const LONGEST_NOTE = 200;

function isGoal({ mention, time }: IndexEntry, draft: Draft): boolean {
  const { status, placed } = mention.target;
  const isSet = status === "target" && time !== null && GOAL_HEADING.test(placed.section.title);
  return isSet && areaOf(draft)(mention) !== "part";
}

function idOf({ mention: { key, target }, time }: IndexEntry, name: string): string {
  const { measure, cadence } = target.measurement;
  return [name, key.unitClass, measure, cadence, time?.to].join("|");
}

/** What a number may be called: by its name, or by all the words before it that a row repeats (在海外获批产品 where 产品 is the name). */
function namesOf(mention: Mention): readonly string[] {
  const { level, name } = mention.key;
  const words = wordsBefore(mention.target, "clause").slice(-LONGEST_NAME).replace(BOUND_BEHIND_NAME, "");
  const endings = Array.from(words, (_, start) => words.slice(start)).slice(0, -SHORTEST_NAME);
  return [level + name, ...endings.filter((ending) => ending.endsWith(name))];
}

/** In characters, of names that a row repeats word for word. */
const LONGEST_NAME = 40;
const SHORTEST_NAME = 4;
