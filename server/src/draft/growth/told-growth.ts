import { isDoubling } from "../../facts/growth/change-terms.ts";
import { isByHowMuch } from "../../facts/measurements/measurement.ts";
import type { Quantity } from "../../facts/quantities/quantity.ts";
import { LENGTH_OF_PLAN, yearsOfPlan } from "../../facts/times/moment.ts";
import { IN_SUM } from "../../language/deed-words.ts";
import {
  DOUBLING,
  GROWING,
  GROWING_SINCE,
  GROWN_SINCE,
  GROWN_TO,
  GROWN_YEARLY,
} from "../../language/growth-since-forms.ts";
import { DEALT_OUT } from "../../language/growth-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import type { Draft } from "../draft.ts";
import { type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { isUnderReview, readMentionTime } from "../indicators/mention-time.ts";
import { sentenceOf } from "../initial-times.ts";
import type { Deadline, Target } from "../target.ts";
import { wordsBefore } from "../words-before.ts";

/** How far apart result and change may stand, in characters. */
const REACH = 40;

/** In earlier reports prices rose too fast for their numbers to be held against each other. */
const FIRST_OF_STEADY_PRICES = 2000;

/** What grew, and since when. */
export interface ToldGrowth {
  /** Names both; the one of the two that stands first. */
  readonly naming: IndexEntry;
  readonly result: IndexEntry;
  readonly change: Quantity;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly since: Since;
}

/** A year, that before the result's, or what there is as the document is written. */
export type Since = number | "last" | "now";

/** Every result that says beside it by how much it grew, and not from what: on either side of it. */
export function findToldGrowth(draft: Draft): ToldGrowth[] {
  return indicatorIndex(draft).flatMap((entry, at, entries) => {
    const next = entries[at + 1];
    const words = next === undefined ? null : wordsBetween(entry, next);
    if (next === undefined || words === null) return [];
    const inRow = grownInRow(entries, at, draft);
    return inRow ?? grownBehind(entry, next, words, draft) ?? grownBefore(entry, next, words, draft) ?? [];
  });
}

/** 50亿元、比2027年翻一番. */
function grownBehind(result: IndexEntry, next: IndexEntry, words: string, draft: Draft): ToldGrowth | null {
  const groups = (GROWN_SINCE.exec(words) ?? GROWN_YEARLY.exec(words))?.groups;
  if (groups === undefined) return null;
  const { quantity: change } = next.mention.target.measurement;
  // 870万人次、120亿元，增长15%和25%: nobody says here which is whose.
  if (isOneOfTwo(next.mention.target)) return null;
  // 新建桥梁20座，新增5座: what is counted behind may be of another thing. 支出200亿元，增长4%: over what was planned a year ago, as often as not.
  const { quantity, indicator } = result.mention.target.measurement;
  if (groups.bare !== undefined && (change.unit === quantity.unit || SPENT.test(indicator))) return null;
  return toTold({ naming: result, result, change, groups }, draft);
}

/** 甲、乙分别达到50家、8亿元，分别增长10%和25%: each of a row of results has its own of a row of growths. */
function grownInRow(entries: readonly IndexEntry[], at: number, draft: Draft): ToldGrowth | null {
  const result = entries[at] as IndexEntry;
  for (let length = 2; length <= LONGEST_ROW; length += 1) {
    const next = entries[at + length];
    const series = next?.mention.target.measurement.series;
    if (next === undefined || series == null || series.length !== length) continue;
    const first = at - series.place;
    const row = first < 0 ? [] : entries.slice(first, first + 2 * length);
    const words = row.length < 2 * length ? null : wordsInRows(row, length);
    if (words === null || next.mention.target.measurement.measure === "level") return null;
    const { quantity: change } = next.mention.target.measurement;
    const groups = (GROWN_SINCE.exec(words) ?? GROWN_YEARLY.exec(words))?.groups;
    if (groups === undefined || change.unit === result.mention.target.measurement.quantity.unit) return null;
    return toTold({ naming: result, result, change, groups }, draft);
  }
  return null;
}

/** More are no row. */
const LONGEST_ROW = 5;

/** What leads from a row of results to the row of their growths, under the same names in the same order; null where those are no such rows. */
function wordsInRows(row: readonly IndexEntry[], length: number): string | null {
  const areTwoRows = row.every((entry, at) => {
    const before = at === 0 || at === length ? null : wordsBetween(row[at - 1] as IndexEntry, entry);
    const isGrowth = isByHowMuch(entry.mention.target.measurement.measure);
    const pair = row[at < length ? at + length : at - length] as IndexEntry;
    return (
      isGrowth === at >= length &&
      pair.mention.key.name === entry.mention.key.name &&
      (before === null || IN_ROW.test(before)) &&
      (at === 0 || at === length || before !== null)
    );
  });
  const [last, next] = [row[length - 1], row[length]];
  if (!areTwoRows || last === undefined || next === undefined) return null;
  return wordsBetween(last, next)?.replace(DEALT_OUT, "") ?? null;
}

/** From one of a row to the next: 50家**、**8亿元, 1500万人次**、实现收入**90亿元. */
const IN_ROW = /^[^，。；：（）\d]{0,6}[，、和与及][^，。；：、（）\d]{0,14}$/;

function isOneOfTwo({ placed, measurement: { quantity } }: Target): boolean {
  const { end } = quantity.span;
  return /^[和、与及]\d/.test(placed.passage.reading.text.slice(end, end + 2));
}

const SPENT = /支出$/;

/** 比2027年翻一番、达到50亿元. */
function grownBefore(change: IndexEntry, result: IndexEntry, words: string, draft: Draft): ToldGrowth | null {
  if (!GROWN_TO.test(words)) return null;
  const lead = wordsBefore(change.mention.target, "clause");
  const { quantity } = change.mention.target.measurement;
  const bare = isDoubling(quantity) ? DOUBLING : GROWING;
  const groups = (GROWING_SINCE.exec(lead) ?? bare.exec(lead))?.groups;
  return groups === undefined ? null : toTold({ naming: change, result, change: quantity, groups }, draft);
}

/** What stands between two numbers of a sentence that follow each other; null where they do not, or not so near. */
function wordsBetween(
  { mention: { target: one } }: IndexEntry,
  { mention: { target: other } }: IndexEntry,
): string | null {
  const { passage } = one.placed;
  const [before, after] = [one.measurement.quantity.span, other.measurement.quantity.span];
  if (one.placed !== other.placed || passage.cell !== null || after.start - before.end > REACH) return null;
  if (after.start < before.end || sentenceOf(passage, before) !== sentenceOf(passage, after)) return null;
  return passage.reading.text.slice(before.end, after.start);
}

function toTold(told: Omit<ToldGrowth, "since">, draft: Draft): ToldGrowth | null {
  const since = sinceOf(told, draft);
  return since === null ? null : { since, ...told };
}

function sinceOf({ groups, result }: Omit<ToldGrowth, "since">, draft: Draft): Since | null {
  const year = groups.year ?? groups.timesYear;
  if (year !== undefined) return Number(year);
  if (groups.plan !== undefined) return yearsOfPlan(readSmallNumber(groups.plan) ?? 0)[1];
  if ((groups.now ?? groups.timesNow) !== undefined) return "now";
  if (groups.eachYear !== undefined) return beforePlan(result, draft);
  if (draft.profile.year === null || draft.profile.year < FIRST_OF_STEADY_PRICES) return null;
  // 比上年, 同比, or nothing, of an aim of one year: of results two years back no report tells.
  const { target } = result.mention;
  const isOfYear = target.status === "target" && yearAlone(yearAimedAt(result, draft)) === draft.profile.year;
  return isOfYear ? "last" : null;
}

/** 到2025年达到50亿元，年均增长8%: since the end of the plan of five years before. */
function beforePlan({ mention }: IndexEntry, draft: Draft): number | null {
  // 五年累计完成投资900亿元，年均增长8%, 五年新增就业50万人，年均新增10万人: the sum of all years has no base.
  const isSum =
    mention.target.measurement.measure === "increment" || IN_SUM.test(wordsBefore(mention.target, "clause"));
  const isAimed = mention.target.status === "target" && !isSum;
  const by = isAimed ? readMentionTime(mention, draft)?.to : undefined;
  const year = Number(by?.slice(0, 4));
  return year % LENGTH_OF_PLAN === 0 ? year - LENGTH_OF_PLAN : null;
}

/** 一般公共预算收入预计200亿元、增长4%: of the year that the half of a report is about, though what is expected in its other half is a result. */
function yearAimedAt({ mention }: IndexEntry, draft: Draft): Deadline | null {
  const { target } = mention;
  return readMentionTime(mention, draft) ?? (isUnderReview(target, draft) ? null : target.deadline);
}

/** The year of which alone a number is told. */
export function yearAlone(time: Deadline | null | undefined): number | null {
  if (time == null) return null;
  const year = time.to.slice(0, 4);
  return (time.from ?? time.to).slice(0, 4) === year ? Number(year) : null;
}
