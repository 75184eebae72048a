import { isByHowMuch, type Measure, type Measurement } from "../../facts/measurements/measurement.ts";
import {
  GENERAL_DEED,
  MADE_SO_FAR,
  MAY_COUNT_NEW,
  OF_A_STRETCH,
  OPENING_DEED,
} from "../../language/deed-words.ts";
import { looksForward } from "../../language/document-kinds.ts";
import { YEARLY } from "../../language/growth-words.ts";
import { groupBy } from "../../text/group-by.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft } from "../draft.ts";
import type { Deadline, Target } from "../target.ts";
import { wordsBefore } from "../words-before.ts";
import { indicatorId, readName, standardName } from "./indicator-key.ts";
import { type MentionArea, readMentionArea } from "./mention-area.ts";
import { readMentionTime } from "./mention-time.ts";
import { allMentions, type Manner, type Mention, type Obstacle } from "./mentions.ts";
import { yearToldOf } from "./year-told-of.ts";

/** A mention in the index of its draft's indicators. */
export interface IndexEntry {
  readonly mention: Mention;
  /** The time it is of; null where the text leaves a doubt, or the mention is not compared at all. */
  readonly time: Deadline | null;
  /** It is of the year that the heading above it looks back on; nothing beside it says so. */
  readonly isToldOf: boolean;
  /** What it shares with all that are of one indicator and measured alike, whenever: name, level, unit, measure, deed. Null where the mention is not compared. */
  readonly series: string | null;
  /** What it shares with all that must have its value: the series, the status and the time. Null without a time. */
  readonly group: string | null;
}

/** Why an entry has no value to agree with. */
export type Silence = Obstacle | "no-time" | "part-of-area";

/** Every number of a draft by its indicator: the one place where mentions are linked. In the order of the text. */
export const indicatorIndex = memoise((draft: Draft): readonly IndexEntry[] => {
  const dated = allMentions(draft).map((mention): Omit<IndexEntry, "group"> => {
    if (mention.obstacle !== null) return { mention, time: null, isToldOf: false, series: null };
    const told = yearToldOf(mention, draft);
    const time = told ?? readMentionTime(mention, draft);
    return { mention, time, isToldOf: told !== null, series: seriesOf(mention) };
  });
  const byYears = new Set(
    dated.flatMap(({ time, series }) => (isOfEarlierYear(time, draft) ? [series] : [])),
  );
  return dated.map((entry) => {
    const { mention, time, series } = entry;
    if (series === null || time === null) return { group: null, ...entry };
    const within = withinYear(time, draft);
    return {
      group: groupOf(mention, series, byEndOfPlan(mention, within, byYears.has(series), draft)),
      ...entry,
    };
  });
});

/** 2025年，建设20个, in a plan up to 2026: its indicator may have a number for each year. */
function isOfEarlierYear(time: Deadline | null, { profile: { period } }: Draft): boolean {
  return time !== null && isOfOneYear(time) && Number(time.to.slice(0, 4)) !== period?.to;
}

/**
 * 规划期内建设100个: by its end, as 到2026年 is, where a long name leaves no doubt that it is not one task's share. So is 2026年，建设100个, in a plan up to 2026 that gives no other year a number of its own; but not 新增100个, 增长6%.
 */
function byEndOfPlan(
  { target, key }: Mention,
  time: Deadline,
  isByYears: boolean,
  { profile: { kind, period } }: Draft,
): Deadline {
  if (!looksForward(kind) || period === null || time.to !== `${period.to}-12-31`) return time;
  const isOfAll = time.from === `${period.from}-01-01` && key.name.length >= TELLS_WHOSE;
  const isOfLast = !isByYears && isOfOneYear(time) && target.measurement.measure === "level";
  return period.from < period.to && (isOfAll || isOfLast) ? { from: null, to: time.to } : time;
}

/** In characters, of 海藻产业协同创新特色园区; a shorter name each task may have its own of (高新技术企业). */
const TELLS_WHOSE = 10;

function seriesOf({ key, target, verb, manner }: Mention): string {
  const { measurement } = target;
  const isStock = isMadeSoFar(target, verb);
  const deed = isStock ? "" : comesTo(verb, measurement);
  return [indicatorId(key), isStock ? "level" : measuredAs(measurement, manner), rhythmOf(target), deed].join(
    "|",
  );
}

/**
 * 年度新增20个, where a report says what to do this year: of one year, what is done yearly is done once. 年均增长6% is of several
 * years, whatever dates it.
 */
export function rhythmOf(target: Target): Measurement["cadence"] {
  const { measurement, deadline } = target;
  if (measurement.cadence !== "yearly" || deadline === null || !isOfOneYear(deadline))
    return measurement.cadence;
  return isByHowMuch(measurement.measure) && ON_AVERAGE.test(wordsBefore(target, "clause"))
    ? "yearly"
    : "once";
}

const ON_AVERAGE = new RegExp(YEARLY);

function isOfOneYear({ from, to }: Deadline): boolean {
  return from?.slice(0, 4) === to.slice(0, 4);
}

/** What a deed comes to: 打造, 形成 and 建成集群5个 all make them; of 完成投资20亿元 the sum is all that is done. */
function comesTo(verb: string, { quantity }: Measurement): string {
  if (MAY_COUNT_NEW.test(verb)) return "建成";
  return GENERAL_DEED.test(verb) && quantity.kind === "money" ? "" : verb;
}

function measuredAs({ quantity, measure }: Measurement, manner: Manner): Measure {
  // The % of a cell may stand in its header alone.
  if (quantity.kind === "percent" && measure === "level") return "share";
  // 创新平台累计达到45家, 累计入驻企业45家: as many as there are then.
  return quantity.kind === "count" && measure === "cumulative" && manner !== "deed" ? "level" : measure;
}

/** 累计建成充电桩4600个: so many there are, be it said that they 达到 so many or not; but not 年内累计建成1200个, of that stretch alone. */
export function isMadeSoFar(target: Target, verb: string): boolean {
  const { quantity, measure } = target.measurement;
  const isSum = quantity.kind === "count" && measure === "cumulative" && MADE_SO_FAR.test(verb);
  return isSum && !OF_A_STRETCH.test(wordsBefore(target, "clause"));
}

/** 到2025年, in a report that says what to do in 2025: what is done by then is done in the year. */
function withinYear({ from, to }: Deadline, { profile: { kind, year } }: Draft): Deadline {
  const isOfYear = kind === "report" && from === null && to === `${year}-12-31`;
  return isOfYear ? { from: `${year}-01-01`, to } : { from, to };
}

/**
 * A state is of a day, a deed of the whole stretch, be it said beside the name or in it (加装电梯50部); 签约服务覆盖率 is a state. Growth in one
 * year is another than growth up to its end (“十四五”能耗下降15%).
 */
function groupOf({ verb, key, target }: Mention, series: string, time: Deadline): string {
  const { from, to } = time;
  const { measure } = target.measurement;
  const isNamedDeed = OPENING_DEED.test(key.name) && measure !== "share";
  const isDeed = (!isMadeSoFar(target, verb) && comesTo(verb, target.measurement) !== "") || isNamedDeed;
  const isOfStretch = isDeed || (isByHowMuch(measure) && isOfOneYear(time));
  return [series, target.status, isOfStretch ? `${from}/${to}` : to].join("|");
}

/** The entries that give one indicator, in one manner and for one time, its number. */
export const entriesByGroup = memoise((draft: Draft) => groupBy(indicatorIndex(draft), ({ group }) => group));

/** The entries of one indicator measured alike, at whatever time. */
export const entriesBySeries = memoise((draft: Draft) =>
  groupBy(indicatorIndex(draft), ({ series }) => series),
);

/** The area of a mention, read once and only where someone asks. */
export const areaOf = memoise((draft: Draft): ((mention: Mention) => MentionArea) =>
  memoise((mention: Mention) => readMentionArea(mention, draft)),
);

/** Why an entry is held against no other, or null where it is held against all of its group. */
export function silenceOf({ mention, time }: IndexEntry, draft: Draft): Silence | null {
  if (mention.obstacle !== null) return mention.obstacle;
  if (areaOf(draft)(mention) === "part") return "part-of-area";
  return time === null ? "no-time" : null;
}

/**
 * The entries whose indicator reads as this, in whatever wording, with or without scope and level: 国家高新技术企业 for
 * 高企 and for 高新技术企业总数.
 */
export function entriesNamed(draft: Draft, name: string): readonly IndexEntry[] {
  const wanted = readName(name);
  return indicatorIndex(draft).filter(({ mention: { key, target } }) => {
    const isSaid = target.measurement.indicator.includes(name) || standardName(key) === standardName(wanted);
    return isSaid || (wanted.level === "" && wanted.name !== "" && key.name === wanted.name);
  });
}

/** The entry of a number, and all others of the same name, level and unit. */
export function entriesLike(
  draft: Draft,
  target: Target,
): { readonly entry: IndexEntry; readonly others: readonly IndexEntry[] } | null {
  const entries = indicatorIndex(draft);
  const entry = entries.find(({ mention }) => mention.target === target);
  if (entry === undefined) return null;
  const { key } = entry.mention;
  const others = entries.filter(
    ({ mention }) =>
      mention.target !== target && key.name !== "" && indicatorId(mention.key) === indicatorId(key),
  );
  return { entry, others };
}
