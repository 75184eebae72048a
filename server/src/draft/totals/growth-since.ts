import { isByHowMuch } from "../../facts/measurements/measurement.ts";
import type { Quantity } from "../../facts/quantities/quantity.ts";
import { AS_OF_NOW } from "../../language/cues.ts";
import { IN_SUM } from "../../language/deed-words.ts";
import { GROWING, GROWING_SINCE, GROWN_SINCE, GROWN_TO } from "../../language/growth-since-forms.ts";
import { SEVERAL_YEARS } from "../../language/time-words.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Draft } from "../draft.ts";
import { areaOf, type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { inferTime, timeAround } from "../indicators/infer-time.ts";
import { mayBeOfTwoSubjects } from "../indicators/mention-subject.ts";
import { readMentionTime } from "../indicators/mention-time.ts";
import type { Mention, Obstacle } from "../indicators/mentions.ts";
import { sentenceOf } from "../initial-times.ts";
import type { Deadline, StatedNumber } from "../target.ts";
import { wordsBefore } from "../words-before.ts";

/** A growth whose result stands beside it and whose base elsewhere, with all numbers of the document that may be that base. */
export interface GrowthSince {
  readonly result: { readonly placed: StatedNumber["placed"]; readonly quantity: Quantity };
  readonly change: Quantity;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** From one year to the next. */
  readonly isOverYear: boolean;
  readonly bases: readonly StatedNumber[];
}

/** How far apart result and change may stand, in characters. */
const REACH = 40;
/** In characters, of a name that may leave out its beginning. */
const SHORTEST_NAME = 4;
/** Nothing is told so often of one indicator: work stays linear. */
const MOST_BASES = 40;
/** The year in which the first plan of five years that is told by its number ended: “十一五”末 was 2010. */
const END_OF_TENTH_PLAN = 2005;

const FIRST_OF_STEADY_PRICES = 2000;

/** What grew, and since when. */
interface Told {
  /** Names both; the one of the two that stands first. */
  readonly naming: IndexEntry;
  readonly result: IndexEntry;
  readonly change: Quantity;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly since: Since;
}

/** A year, that before the result's, or what there is as the document is written. */
type Since = number | "last" | "now";

/**
 * Growth since a time at which the document tells the same indicator elsewhere: 到2030年产值达到50亿元、比2027年翻一番; 产值在2027年基础上翻一番，达到50亿元; 比目前增长近一倍;
 * 产值增长20%、达到50亿元, where a report has told what the year before came to.
 */
export function findGrowthSince(draft: Draft): GrowthSince[] {
  const told = indicatorIndex(draft).flatMap((entry, at, entries) => {
    const next = entries[at + 1];
    return next === undefined
      ? []
      : (grownBehind(entry, next, draft) ?? grownBefore(entry, next, draft) ?? []);
  });
  if (told.length === 0) return [];
  const bySort = groupBy(
    indicatorIndex(draft).filter((entry) => mayBeBase(entry)),
    ({ mention }) => sortOf(mention.target),
  );
  return told.flatMap((one): GrowthSince[] => {
    const { result, change, groups } = one;
    const bases = (bySort.get(sortOf(result.mention.target)) ?? []).filter(
      (base) => base !== result && isOfOneThing(base, one, draft) && isOf(one.since, base, draft),
    );
    if (bases.length === 0 || bases.length > MOST_BASES) return [];
    const { placed, measurement } = result.mention.target;
    return [
      {
        result: { placed, quantity: measurement.quantity },
        change,
        groups,
        isOverYear: one.since === "last",
        bases: bases.map(({ mention }) => mention.target),
      },
    ];
  });
}

/** 50亿元、比2027年翻一番. */
function grownBehind(result: IndexEntry, next: IndexEntry, draft: Draft): Told | null {
  const groups = wordsBetween(result, next, GROWN_SINCE);
  return (
    groups &&
    toTold({ naming: result, result, change: next.mention.target.measurement.quantity, groups }, draft)
  );
}

/** 比2027年翻一番、达到50亿元. */
function grownBefore(change: IndexEntry, result: IndexEntry, draft: Draft): Told | null {
  if (wordsBetween(change, result, GROWN_TO) === null) return null;
  const words = wordsBefore(change.mention.target, "clause");
  const groups = (GROWING_SINCE.exec(words) ?? GROWING.exec(words))?.groups;
  if (groups === undefined) return null;
  return toTold(
    { naming: change, result, change: change.mention.target.measurement.quantity, groups },
    draft,
  );
}

/** What a pattern finds between two numbers of a sentence that follow each other; null for nothing, or nothing so near. */
function wordsBetween(
  { mention: { target: one } }: IndexEntry,
  { mention: { target: other } }: IndexEntry,
  pattern: RegExp,
): Told["groups"] | null {
  const { passage } = one.placed;
  const [before, after] = [one.measurement.quantity.span, other.measurement.quantity.span];
  if (one.placed !== other.placed || passage.cell !== null || after.start - before.end > REACH) return null;
  if (after.start < before.end || sentenceOf(passage, before) !== sentenceOf(passage, after)) return null;
  const match = pattern.exec(passage.reading.text.slice(before.end, after.start));
  return match && (match.groups ?? {});
}

function toTold(told: Omit<Told, "since">, draft: Draft): Told | null {
  const since = sinceOf(told, draft);
  return since === null ? null : { ...told, since };
}

function sinceOf({ groups, result }: Omit<Told, "since">, draft: Draft): Since | null {
  const year = groups.year ?? groups.timesYear;
  if (year !== undefined) return Number(year);
  if (groups.plan !== undefined) return END_OF_TENTH_PLAN + 5 * "一二三四五".indexOf(groups.plan) + 5;
  if ((groups.now ?? groups.timesNow) !== undefined) return "now";
  // In earlier reports prices rose too fast to be held against.
  if (draft.profile.year === null || draft.profile.year < FIRST_OF_STEADY_PRICES) return null;
  // 比上年, 同比, or nothing, of an aim of one year: of results two years back no report tells.
  return result.mention.target.status === "target" &&
    yearOf(readMentionTime(result.mention, draft)) === draft.profile.year
    ? "last"
    : null;
}

/** The year of which alone a number is told. */
function yearOf(time: Deadline | null | undefined): number | null {
  const year = time?.to.slice(0, 4);
  return time == null || year === undefined || (time.from ?? time.to).slice(0, 4) !== year
    ? null
    : Number(year);
}

/** What a number is told in: of others nothing can have grown to it. */
function sortOf({ measurement: { quantity } }: StatedNumber): string {
  return `${quantity.kind} ${quantity.unit}`;
}

const MAY_BE_BASE: ReadonlySet<Obstacle> = new Set(["part", "inherited-name", "name"]);

function mayBeBase({ mention: { obstacle, target } }: IndexEntry): boolean {
  const { quantity, measure } = target.measurement;
  const isOfYears =
    SEVERAL_YEARS.test(wordsBefore(target, "sentence")) || IN_SUM.test(wordsBefore(target, "clause"));
  return (
    !isByHowMuch(measure) &&
    !isOfYears &&
    (obstacle === null || MAY_BE_BASE.has(obstacle)) &&
    quantity.max === undefined
  );
}

/** Whether a number is told of the time since which something grew. */
function isOf(since: Since, base: IndexEntry, draft: Draft): boolean {
  const { profile } = draft;
  const { target } = base.mention;
  const time = base.time ?? readMentionTime(base.mention, draft);
  if (since === "now") {
    const isUndated = time === null && target.governing === null;
    return target.status === "reported" && (isUndated || AS_OF_NOW.test(wordsBefore(target, "sentence")));
  }
  const year = since === "last" ? (profile.year ?? 0) - 1 : since;
  if (since === "last" && target.status !== "reported") return false;
  if (time !== null) return yearOf(time) === year;
  if (target.status === "target") return false;
  const around = inferTime(base.mention, draft) ?? timeAround(target, profile);
  // “十三五”时期: 光缆达到60万公里: as many as there were at their end; of 投资60亿元 nobody knows.
  return isOfEnd(base.mention) ? around?.to === `${year}-12-31` : yearOf(around) === year;
}

/** What there is, and not what came in or was done through the years. */
function isOfEnd({ manner, target }: Mention): boolean {
  if (manner === "deed") return false;
  return (
    target.measurement.quantity.kind !== "money" ||
    /(?:达到?|超过?|突破)$/.test(wordsBefore(target, "clause"))
  );
}

/** Whether a growth is said of what a base is of: under its name, or in one paragraph under a name that may leave out its beginning. */
function isOfOneThing(base: IndexEntry, { naming, result, since }: Told, draft: Draft): boolean {
  const [from, to] = [base.mention, naming.mention];
  if (from === to || mayBeOfTwoSubjects(draft)(from, to)) return false;
  // 比目前增长一倍: what there is now is told but once.
  const { measure, cadence } = result.mention.target.measurement;
  if (isByHowMuch(measure) || cadence !== from.target.measurement.cadence) return false;
  if (since !== "now" && !(from.named && to.named)) return false;
  if (from.key.level !== to.key.level || (from.manner === "deed") !== (result.mention.manner === "deed"))
    return false;
  const isBeside = from.target.placed === to.target.placed;
  const names = [nameOf(from), nameOf(to)] as const;
  if (names[0] === "" || names[0] !== names[1]) return isBeside && endsAlike(...names);
  const area = areaOf(draft);
  return isBeside || (area(from) !== "part" && area(to) !== "part");
}

/** 年发电量, 发电量; without 比目前, where that was taken for a part of it. */
function nameOf({ key }: Mention): string {
  return key.name.replace(/年|[比较](?:目前|现在|当前|现有|现状).*/g, "");
}

/** 加工产值, 海藻加工产值. */
function endsAlike(...names: readonly string[]): boolean {
  const [short, long] = names.toSorted((a, b) => a.length - b.length) as [string, string];
  return short.length >= SHORTEST_NAME && long.endsWith(short);
}
