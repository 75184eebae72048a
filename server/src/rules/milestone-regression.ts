import { type Draft, spanInSource } from "../draft/draft.ts";
import { areaOf, entriesBySeries, type IndexEntry } from "../draft/indicators/indicator-index.ts";
import { inferTime } from "../draft/indicators/infer-time.ts";
import { mayBeOfTwoSubjects } from "../draft/indicators/mention-subject.ts";
import type { Mention } from "../draft/indicators/mentions.ts";
import { findMadeInExcess } from "../draft/restated/made-in-excess.ts";
import type { Target } from "../draft/target.ts";
import { wordsBefore } from "../draft/words-before.ts";
import type { Measure } from "../facts/measurements/measurement.ts";
import { quantitiesAgree } from "../facts/quantities/quantities-agree.ts";
import { textWithUnit } from "../facts/quantities/written-number.ts";
import { COMES_ANEW, OPENING_DEED, YEARS_TAKINGS } from "../language/deed-words.ts";
import {
  BUILT_UP,
  FALLS,
  HARVESTED,
  HOLDS,
  MEANT_TO_FALL,
  RISES_TO,
  TAKEN_OUT,
} from "../language/growth-words.ts";
import { SAYS_BOUND, TIME_ALONE } from "../language/measure-words.ts";
import { YEARS_LEAD } from "../language/time-words.ts";
import { defineRule } from "../lint/rule.ts";

interface Regression {
  readonly earlier: Milestone;
  readonly later: Milestone;
}

interface Milestone {
  readonly mention: Mention;
  /** ISO date of the last day it may be of. */
  readonly day: string;
  /** Nothing beside it dates it. A report tells so of deeds and states alike: only what is to be reached is held against it. */
  readonly isInferred: boolean;
  /** Told by a report, or by what of a plan looks back. */
  readonly isTold: boolean;
  /** Told by a report, whose aims are mostly of the next year alone. */
  readonly isOfYear: boolean;
}

/** A plan looks no further ahead, in years. */
const FURTHEST = 15;

export default defineRule<Regression>({
  id: "milestone-regression",
  category: "target",
  scope: "document",
  severity: "warning",
  basis: "逐年增长的存量指标，后一年的目标不低于前一年，也不低于现状",

  *detect(draft) {
    for (const entries of entriesBySeries(draft).values()) {
      if (entries.length < 2 || entries.some(({ mention }) => isMeantToFall(mention))) continue;
      const milestones = entries
        .flatMap((entry) => toMilestone(entry, draft))
        .filter(({ mention }) => areaOf(draft)(mention) !== "part")
        .sort((a, b) => a.day.localeCompare(b.day) || placeOf(a) - placeOf(b));
      if (isFalling(milestones)) continue;
      const lowest = lowestTold(milestones);
      for (const regression of findRegressions(milestones, draft)) {
        const { earlier, later } = regression;
        const told = lowest.get(earlier.day) ?? earlier;
        if (isMeantToRise(regression, milestones) && isBelow(later, told, draft)) yield regression;
      }
    }
    yield* findLost(draft);
  },

  explain({ earlier, later }, { profile }) {
    const quantity = later.mention.target.measurement.quantity;
    const before = earlier.mention.target.measurement.quantity;
    return {
      span: spanInSource(later.mention.target.placed, quantity.span),
      message: {
        id: "milestone-regression",
        args: {
          indicator: later.mention.target.measurement.indicator,
          earlier: earlier.isInferred && profile.kind !== "report" ? null : timeOf(earlier, later),
          before: textWithUnit(before),
          later: timeOf(later, earlier),
          after: textWithUnit(quantity),
          aimed: earlier.mention.target.status === "target",
        },
      },
      severity: isCertain(later, earlier) ? "warning" : "info",
      related: [
        {
          span: spanInSource(earlier.mention.target.placed, before.span),
          message: { id: "milestone-regression/earlier", args: {} },
        },
      ],
    };
  },
});

function toMilestone({ mention, time, isToldOf }: IndexEntry, draft: Draft): Milestone[] {
  if (!isState(mention)) return [];
  const at = time ?? inferTime(mention, draft);
  const isInferred = time === null || isToldOf;
  const isReport = draft.profile.kind === "report";
  const isTold = (isReport || isInferred) && mention.target.status === "reported";
  return at === null ? [] : [{ mention, day: at.to, isInferred, isTold, isOfYear: isTold && isReport }];
}

function yearOf({ day }: Milestone): number {
  return Number(day.slice(0, 4));
}

/** Its year, and the month where only that tells it from the other. */
function timeOf(one: Milestone, other: Milestone): { readonly year: number; readonly month: number | null } {
  const year = yearOf(one);
  return { year, month: year === yearOf(other) ? Number(one.day.slice(5, 7)) : null };
}

function placeOf({ mention: { target } }: Milestone): number {
  return target.placed.index;
}

/** 到2025年，建成示范园区8个; 到2026年，示范园区达到5个: less than what was made before. */
function* findLost(draft: Draft): Generator<Regression> {
  for (const { made, state, isLater } of findMadeInExcess(draft)) {
    const isAim = state.mention.target.status === "target" && !isMeantToFall(state.mention);
    if (isLater && isAim) yield { earlier: asOfItsDay(made), later: asOfItsDay(state) };
  }
}

function asOfItsDay({ mention, time }: IndexEntry): Milestone {
  return { mention, day: time?.to ?? "", isInferred: false, isTold: false, isOfYear: false };
}

/** Milestones of so many years that fall from each to the next are meant to; one wrong number does not do that. */
const FALLING_YEARS = 3;

function isFalling(milestones: readonly Milestone[]): boolean {
  const years = new Set(milestones.map(yearOf));
  return (
    years.size >= FALLING_YEARS &&
    milestones.every((milestone, index) => {
      const before = milestones[index - 1];
      if (before === undefined) return true;
      const [was, is] = [levelOf(before), levelOf(milestone)];
      return yearOf(before) === yearOf(milestone) ? was === is : was > is;
    })
  );
}

/** In words (达到) what is counted should rise. A rate that stands bare in a table may be meant to fall, unless it rises elsewhere. */
function isMeantToRise({ later }: Regression, milestones: readonly Milestone[]): boolean {
  const { manner, target } = later.mention;
  if (manner === "state" || target.measurement.quantity.kind === "count") return true;
  const values = milestones.map(levelOf);
  return values.some((value, index) => value > (values[index - 1] ?? value));
}

/** By day: a report that gives two results for one day, 城镇化率达到44% and 70%, may aim on from the lower. */
function lowestTold(milestones: readonly Milestone[]): ReadonlyMap<string, Milestone> {
  const lowest = new Map<string, Milestone>();
  for (const milestone of milestones) {
    const other = lowest.get(milestone.day);
    if (milestone.isTold && (other === undefined || levelOf(milestone) < levelOf(other)))
      lowest.set(milestone.day, milestone);
  }
  return lowest;
}

function levelOf({ mention }: Milestone): number {
  return mention.target.measurement.quantity.value;
}

/** Each aim that lies below the last milestone of an earlier day. Two values for one day are another rule's. */
function* findRegressions(milestones: readonly Milestone[], draft: Draft): Generator<Regression> {
  let before: Milestone | undefined;
  let current: Milestone | undefined;
  for (const milestone of milestones) {
    if (current !== undefined && current.day < milestone.day) before = current;
    if (before !== undefined && isBelow(milestone, before, draft))
      yield { earlier: before, later: milestone };
    else current = milestone;
  }
}

function isBelow(later: Milestone, earlier: Milestone, draft: Draft): boolean {
  const [a, b] = [earlier.mention, later.mention];
  const [before, after] = [a.target.measurement.quantity, b.target.measurement.quantity];
  return (
    b.target.status === "target" &&
    (!earlier.isInferred || (b.manner === "state" && !COMES_ANEW.test(b.key.name))) &&
    yearOf(later) - yearOf(earlier) <= FURTHEST &&
    (saysState(a) || saysState(b)) &&
    // 直接融资937亿元, and 超过500亿元 in the year to come: what one year brought, as far as the words tell.
    !(earlier.isTold && before.kind === "money" && a.manner === "bare") &&
    (after.max ?? after.value) < before.value * floorOf(later, earlier) &&
    !quantitiesAgree(before, after) &&
    !isKeptRoundly(b, before.value) &&
    !mayBeOfTwoSubjects(draft)(a, b)
  );
}

/** The share of what was before below which what is aimed at is less. */
function floorOf({ mention }: Milestone, { mention: { target }, isTold, isOfYear }: Milestone): number {
  const { key, manner } = mention;
  // 粮食产量15万吨, and 稳定在12万吨以上 in the year to come: what the weather has a say in.
  if (isOfYear && HARVESTED.test(key.name) && isKept(mention)) return HARVEST_FLOOR;
  // 一般公共预算收入82.5亿元, and 80亿元 in the year to come: what was taken in is no stock, but no plan means to lose a quarter of it.
  if (isTold && YEARS_TAKINGS.test(key.name)) return manner === "state" ? TAKINGS_FLOOR : 0;
  // 优良天数比例90%, and 保持在80%以上 in the year to come: a bound that was met with room to spare is a bound still.
  if (isTold && isRate(mention) && isKept(mention)) return KEPT_FLOOR;
  if (isOfYear && !onlyGrows(mention)) return KEPT_FLOOR;
  // 入园率96.3%, and 95.5% in the year to come: where nearly all are reached, a careful aim is no step back.
  const { kind, value } = target.measurement.quantity;
  if (isOfYear && kind === "percent" && value >= NEARLY_ALL) return FLOOR;
  return isLoose(mention) || (isTold && HARVESTED.test(key.name)) ? FLOOR : 1;
}

/**
 * Whether an aim is held to what was before: between two aims, of what only grows, or by its words (保持在, 提高到). Else it may be of a
 * year, or a part, that nothing says.
 */
function isCertain({ mention }: Milestone, { isOfYear }: Milestone): boolean {
  const words = wordsBefore(mention.target, "clause");
  return !isOfYear || onlyGrows(mention) || HOLDS.test(words) || RISES_TO.test(words);
}

/**
 * 高新技术企业230家, 城镇化率58%: what was built up goes on. 就业率94%, 播种面积38万亩: what each year comes to by itself, a careful
 * aim puts lower.
 */
function onlyGrows({ target }: Mention): boolean {
  const { indicator, quantity } = target.measurement;
  const { kind, unit } = quantity;
  return BUILT_UP.test(indicator) || (kind === "count" && UNITS_OF_WHAT_STANDS.has(unit));
}

/** Units of what stands or is founded: 学校60**所**, 企业60**家**; not 生猪60万头, 专利60件, 居民60户. */
const UNITS_OF_WHAT_STANDS: ReadonlySet<string> = new Set(["家", "个", "所", "座", "处", "条", "张", "辆"]);

/**
 * A floor, or what is to be kept, may lie a little below what is reached (98%以上 after 98.6%), and a bare number may be of a
 * yield that varies.
 */
function isLoose(mention: Mention): boolean {
  return (
    isKept(mention) || (mention.manner === "bare" && mention.target.measurement.quantity.kind !== "percent")
  );
}

/** 优良天数 are a rate as well. */
function isRate({ target }: Mention): boolean {
  const { kind, unit } = target.measurement.quantity;
  return kind === "percent" || unit === "天";
}

function isKept({ target }: Mention): boolean {
  return (
    ["at-least", "over"].includes(target.measurement.quantity.bound) ||
    HOLDS.test(wordsBefore(target, "clause"))
  );
}

/** 保持2万家 after 2.3万家: what is to be kept is told in whole 万, by which it is what there was. */
function isKeptRoundly({ target }: Mention, was: number): boolean {
  const { value, scale } = target.measurement.quantity;
  const isWhole = scale > 1 && value % scale === 0;
  return isWhole && HOLDS.test(wordsBefore(target, "clause")) && Math.floor(was / scale) * scale === value;
}

const FLOOR = 0.95;
/** In percent. */
const NEARLY_ALL = 90;
const KEPT_FLOOR = 0.8;
const HARVEST_FLOOR = 0.6;
const TAKINGS_FLOOR = 0.75;

/** Two bare numbers in words may as well be what each year brings: 2025年安装路灯600盏，2026年安装路灯400盏. */
function saysState({ manner, target }: Mention): boolean {
  return (
    manner === "state" ||
    target.placed.passage.cell !== null ||
    SAYS_BOUND.test(wordsBefore(target, "clause"))
  );
}

/** A stock as of a day, and no deed of a year. What is bare says so by its name alone (2023年，企业150家). */
function isState({ manner, verb, key, target }: Mention): boolean {
  const { measure, cadence } = target.measurement;
  const isStock =
    manner === "state" ||
    (manner === "bare" && isNamedAlone(target) && !COMES_ANEW.test(key.name) && !OPENING_DEED.test(key.name));
  const isLevel = LEVELS.has(measure) && !OCCASIONS.has(key.unitClass);
  return verb === "" && isStock && cadence === "once" && isLevel && !isOverYears(target);
}

/** 五年水产品总产量达到60万吨: of all of them. */
function isOverYears({ placed, measurement: { clause, expression } }: Target): boolean {
  const { text } = placed.passage.reading;
  return YEARS_LEAD.test(
    text.slice(Math.max(clause.start, expression.start - LONGEST_TIME), expression.start),
  );
}

/** What there is in all grows as well as a state does: 累计上云企业1800家. */
const LEVELS: ReadonlySet<Measure> = new Set(["level", "share", "cumulative"]);

/** 2023年，企业150家: nothing but its time stands before the name, in its clause; 新改建公路300公里 is done. */
function isNamedAlone({ placed, measurement }: Target): boolean {
  const { clause, expression } = measurement;
  if (expression.start - clause.start > LONGEST_TIME) return false;
  return TIME_ALONE.test(placed.passage.reading.text.slice(clause.start, expression.start));
}

/** In characters, at the front of a clause. */
const LONGEST_TIME = 16;
/** Units of what happens in a year: 培训**人次**, 演出**场次**. */
const OCCASIONS: ReadonlySet<string> = new Set(["人次", "场", "次", "场次", "期", "件次"]);

/** 控制在5%以内, 能耗, 下降到: less is better, or is what is meant. */
function isMeantToFall({ key, target }: Mention): boolean {
  const { quantity } = target.measurement;
  const words = wordsBefore(target, "clause");
  // 淘汰客车82辆，新购50辆，客车总数达到668辆: its sentence says that some go.
  const areTakenOut = quantity.kind === "count" && TAKEN_OUT.test(wordsBefore(target, "sentence"));
  return quantity.bound === "at-most" || MEANT_TO_FALL.test(key.name) || FALLS.test(words) || areTakenOut;
}
