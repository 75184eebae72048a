import { quantitiesAgree } from "../../facts/quantities/quantities-agree.ts";
import { OF_FINANCE } from "../../language/account-words.ts";
import { TOLD_OF_AREA } from "../../language/area-words.ts";
import { DRAWN_IN } from "../../language/cues.ts";
import { GENERAL_DEED } from "../../language/deed-words.ts";
import { OPENS_YEAR, PLAN_YEARS } from "../../language/restating-words.ts";
import { OPENS_YEARS, SEVERAL_YEARS } from "../../language/time-words.ts";
import { groupBy } from "../../text/group-by.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft } from "../draft.ts";
import { type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { areOfOneStretch, stretchOf } from "../indicators/stretch-told.ts";
import type { NumberTwice } from "../numbers-of.ts";
import type { Target } from "../target.ts";
import { wordsBefore } from "../words-before.ts";
import {
  areOfOneThing,
  indicatorInUnit,
  isHeldTo,
  isLookedBackOn,
  isWhole,
  LOOKS_BACK,
  saysItsYear,
  saysNoOtherTime,
} from "./look-back.ts";

/**
 * **全年**完成人工造林36万亩, and 完成人工造林28万亩 elsewhere in what a report looks back on: what is told of the whole year in so many words is what
 * the report tells of that year. Published reports give all such pairs one number. Where they tell of several years besides, what does not say its year
 * must stand before that. Accounts of public finance tell of too many purses.
 */
export function findYearResults(draft: Draft): NumberTwice[] {
  const { kind, year, title } = draft.profile;
  if (!LOOKS_BACK.has(kind) || year === null || OF_FINANCE.test(title)) return [];
  const results = indicatorIndex(draft).filter((entry) => isResult(entry, draft));
  return [...groupBy(results, seriesOf).values()].flatMap((entries): NumberTwice[] => {
    const dated = entries.filter((entry) => saysItsYear(entry.mention.target, draft.profile));
    const all = dated.length > 0 ? entries : headed(entries, draft);
    const told = dated.length > 0 ? dated : all.slice(0, 1);
    const [first] = told;
    if (first === undefined || told.some((entry) => !agree(entry, first))) return [];
    const others = all.filter((entry) => !told.includes(entry) && areComparable(first, entry, draft));
    const [other] = others;
    if (other === undefined || others.some((entry) => agree(entry, first))) return [];
    const isBefore = first.mention.target.placed.index < other.mention.target.placed.index;
    const [one, two] = isBefore ? [first, other] : [other, first];
    return [{ first: one.mention.target, second: two.mention.target }];
  });
}

/**
 * Those of which a heading or the paragraphs above say that they are of the one year. Not sums that any purse may have (下达资金2亿元), nor what some
 * projects alone brought about, nor how much of a plan was fulfilled.
 */
function headed(entries: readonly IndexEntry[], draft: Draft): readonly IndexEntry[] {
  const last = (draft.profile.year ?? 0) - (draft.profile.kind === "report" ? 1 : 0);
  return entries.filter(({ mention: { target, key } }) => {
    if (target.measurement.quantity.kind === "money" && !TOLD_OF_AREA.test(key.name)) return false;
    if (OF_PLAN.test(target.measurement.indicator)) return false;
    if (DRAWN_IN.test(wordsBefore(target, "clause"))) return false;
    const told = stretchOf(target, draft);
    return typeof told === "object" && told?.from === `${last}-01-01` && told.to === `${last}-12-31`;
  });
}

/** 超额完成年度目标的20% */
const OF_PLAN = /(?:目标|任务|计划)$/;

function agree({ mention: a }: IndexEntry, { mention: b }: IndexEntry): boolean {
  const [one, other] = [a.target, b.target];
  return (
    quantitiesAgree(one.measurement.quantity, other.measurement.quantity) ||
    isHeldTo(one, other) ||
    isHeldTo(other, one)
  );
}

function isResult(entry: IndexEntry, draft: Draft): boolean {
  return isLookedBackOn(entry, draft) && isWhole(entry.mention.target) && !isDoneForPeople(entry, draft);
}

/** Told before anything is told of several years. */
function isOfOneYear(target: Target, draft: Draft): boolean {
  return (
    target.placed.index < severalYearsFrom(draft) && !SEVERAL_YEARS.test(wordsBefore(target, "sentence"))
  );
}

/** 培训渔民9000人次: those of one course, but where it says that there are so many more, of the whole area (全县接待游客80万人次) or of the year. */
function isDoneForPeople({ mention: { manner, target, key } }: IndexEntry, { profile }: Draft): boolean {
  const { quantity, measure } = target.measurement;
  if (key.area !== "" || saysItsYear(target, profile)) return false;
  return manner !== "state" && measure !== "increment" && COUNTS_PEOPLE.test(quantity.unit);
}

const COUNTS_PEOPLE = /^[人户名]次?$/;

function seriesOf(entry: IndexEntry): string {
  const { target, verb } = entry.mention;
  const { measure, quantity } = target.measurement;
  // 完成投资20亿元 is as much as 投资20亿元.
  const deed = quantity.kind === "money" && GENERAL_DEED.test(verb) ? "" : verb;
  return [indicatorInUnit(entry), measure, deed].join("|");
}

/** Of the same year, and not twice as much: that is of something else. */
function areComparable(told: IndexEntry, other: IndexEntry, draft: Draft): boolean {
  const [one, two] = [told.mention, other.mention];
  const [a, b] = [one.target.measurement.quantity.value, two.target.measurement.quantity.value];
  return (
    isOfOneYear(two.target, draft) &&
    saysNoOtherTime(two.target, draft.profile) &&
    Math.max(a, b) < FARTHEST * Math.min(a, b) &&
    areOfOneStretch(draft)(one, two) &&
    areOfOneThing(one, two, draft)
  );
}

const FARTHEST = 2;

/** The first passage that looks back on several years; beyond all where none does. */
const severalYearsFrom = memoise(({ passages }: Draft): number => {
  const first = passages.find(({ passage, section }) => {
    if (section.opening?.passage === passage)
      return SEVERAL_YEARS.test(section.title) && !OPENS_YEAR.test(section.title);
    const words = passage.reading.text.slice(0, LONGEST_OPENING);
    return OPENS_YEARS.test(words) || PLAN_YEARS.test(words);
  });
  return first?.index ?? Number.POSITIVE_INFINITY;
});

/** In characters, of what a paragraph is about. */
const LONGEST_OPENING = 60;
