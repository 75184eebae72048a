import { isByHowMuch } from "../../facts/measurements/measurement.ts";
import { quantitiesAgree } from "../../facts/quantities/quantities-agree.ts";
import { TOLD_OF_AREA } from "../../language/area-words.ts";
import { FORECAST } from "../../language/cues.ts";
import { GENERAL_DEED } from "../../language/deed-words.ts";
import { HAS_BECOME } from "../../language/growth-words.ts";
import { CUMULATIVE_WORDS } from "../../language/measure-words.ts";
import { AIMS_AT, IS_RATE_OR_LENGTH, IS_STOCK, OPENS_AIMS } from "../../language/restating-words.ts";
import { SEVERAL_YEARS } from "../../language/time-words.ts";
import { groupBy } from "../../text/group-by.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft } from "../draft.ts";
import { areaOf, type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { indicatorId } from "../indicators/indicator-key.ts";
import { NAMES_YEARS, timeAround } from "../indicators/infer-time.ts";
import { isKeptWithin } from "../indicators/kept-within.ts";
import { areLedApart } from "../indicators/led-by-another.ts";
import { mayBeOfTwoSubjects } from "../indicators/mention-subject.ts";
import type { Mention } from "../indicators/mentions.ts";
import { stretchOf } from "../indicators/stretch-told.ts";
import { OF_ITS_YEAR, saysReached } from "../indicators/year-told-of.ts";
import type { NumberTwice } from "../numbers-of.ts";
import { resolveTime } from "../resolve-time.ts";
import { roleOf } from "../section-role.ts";
import type { Target } from "../target.ts";
import { timeBefore, wordsBefore } from "../words-before.ts";
import { isStepPassed } from "./step-passed.ts";

/**
 * 全年生产总值286亿元, and where the same report looks back on the years since it took office 生产总值由190亿元增加到**268亿元**: what came of several
 * years is what there was at the end of the last. Of a name that has more than two values each may be of something else.
 */
export function findResultsToldTwice(draft: Draft): NumberTwice[] {
  const { kind, year } = draft.profile;
  if (kind !== "report" || year === null) return [];
  const ofTwoSubjects = mayBeOfTwoSubjects(draft);
  const ledApart = areLedApart(draft);
  const results = indicatorIndex(draft).filter((entry) => isResultOf(year - 1, entry, draft));
  return [...groupBy(results, seriesOf).values()].flatMap((entries): NumberTwice[] => {
    const isKnownStock = entries.some(({ mention: { target } }) => hasRisen(target) || isStock(target));
    if (!isKnownStock && !areReached(entries, draft) && !areOfArea(entries, draft)) return [];
    const [first, ...others] = entries as [IndexEntry, ...IndexEntry[]];
    const [second, ...rest] = others.filter(
      (entry) =>
        !agree(first, entry) &&
        !ofTwoSubjects(first.mention, entry.mention) &&
        (isKnownStock || !ledApart(first.mention, entry.mention)),
    );
    if (second === undefined || rest.some((entry) => !agree(second, entry))) return [];
    const twice = { first: first.mention.target, second: second.mention.target };
    return lookBackTogether(twice, draft) ? [twice] : [];
  });
}

/** 高新技术企业达到60家, 高新技术企业发展到85家: there are so many, and not twice as many, as what several years brought in might be. */
function areReached(entries: readonly IndexEntry[], draft: Draft): boolean {
  return (
    areNear(entries) &&
    entries.every(
      ({ mention: { target } }) => saysReached(target) && roleOf(draft, target.placed) === "review",
    )
  );
}

const FARTHEST = 2;

/** 城镇新增就业4.4万人, 全市实现城镇新增就业6.3万人: what a year brought in the area, of which nothing else is told, and not several years. */
function areOfArea(entries: readonly IndexEntry[], draft: Draft): boolean {
  return (
    areNear(entries) &&
    entries.every(
      ({ mention: { target } }) =>
        isOfArea(target) &&
        roleOf(draft, target.placed) === "review" &&
        stretchOf(target, draft) !== "several",
    )
  );
}

function isOfArea({ measurement }: Target): boolean {
  return TOLD_OF_AREA.test(measurement.indicator);
}

function areNear(entries: readonly IndexEntry[]): boolean {
  const values = entries.map(({ mention }) => mention.target.measurement.quantity.value);
  return Math.max(...values) < FARTHEST * Math.min(...values);
}

/** 惠及市场主体427万户次 is no number of 市场主体. */
function seriesOf({ mention: { key, target } }: IndexEntry): string {
  const { cadence, quantity } = target.measurement;
  return [indicatorId(key), cadence, quantity.unit].join("|");
}

function agree({ mention: a }: IndexEntry, { mention: b }: IndexEntry): boolean {
  const [one, other] = [a.target.measurement.quantity, b.target.measurement.quantity];
  const isStep = isStepBelow(one.value, other.value) || isStepBelow(other.value, one.value);
  const isHeld = isHeldTo(a.target, b.target) || isHeldTo(b.target, a.target);
  return isHeld || quantitiesAgree(one, other) || (isStep && one.kind !== "percent");
}

/** 稳定在50万吨以上, and there are 58万吨; 控制在6亿立方米, and 5.7亿立方米 were used. */
function isHeldTo(bound: Target, result: Target): boolean {
  const { quantity } = bound.measurement;
  const { value } = result.measurement.quantity;
  return isKeptWithin(bound, result) || (quantity.bound === "at-least" && value >= quantity.value);
}

/** 由40家增加到120家, where there are 126: a round number may be the one that was passed. */
function isStepBelow(round: number, value: number): boolean {
  const digits = round.toExponential().replace(/\.|e.*/g, "").length;
  return digits <= ROUND_DIGITS && round < value && value < round * NEAR_STEP;
}

const ROUND_DIGITS = 2;
const NEAR_STEP = 1.1;

/** What there is by its name, whatever was done: 绿色贷款余额, 渔船保有量, 自来水普及率. */
function isStock({ measurement: { indicator } }: Target): boolean {
  return IS_STOCK.test(indicator) || IS_RATE_OR_LENGTH.test(indicator);
}

/**
 * A rate that may be of another time or a part: 普及率保持在90%以上 tells of all the years, what 分别 deals out may be of an area, and 税收占比 is
 * too short to say of what.
 */
function isLooseRate({ measurement, placed }: Target, draft: Draft): boolean {
  const { quantity, indicator, series } = measurement;
  const isFirm = quantity.bound === "exact" && series === null && indicator.length >= SHORTEST_RATE;
  return IS_RATE_OR_LENGTH.test(indicator) && !(isFirm && roleOf(draft, placed) === "review");
}

/** In characters. */
const SHORTEST_RATE = 5;

/** What there was at the end of a year, be it said of the year or of several up to it. */
function isResultOf(year: number, { mention, time }: IndexEntry, draft: Draft): boolean {
  const { target, obstacle } = mention;
  if (obstacle !== null || target.status !== "reported" || !isLevel(mention) || isBase(target)) return false;
  if (areaOf(draft)(mention) === "part" || AIMS_AT.test(wordsBefore(target, "sentence"))) return false;
  const end = `${year}-12-31`;
  if (hasRisen(target)) return isRisenBy(end, target, draft);
  if (isLooseRate(target, draft)) return false;
  // 三年行动目标基本实现，…普及率达83%; 五年来，…: a length of time dates nothing that there is.
  const own = timeBefore(
    target,
    ({ kind, attributive }) =>
      kind !== "recurring" && !attributive && !(kind === "duration" && isStock(target)),
  );
  if (own !== undefined && OF_ITS_YEAR.test(own.text)) {
    // 预计全年实现286亿元, in December, is of the year that is not over.
    return !FORECAST.test(wordsBefore(target, "sentence")) || timeAround(target, draft.profile)?.to === end;
  }
  if (time !== null) return time.to === end;
  const isOfSeveral =
    !isStock(target) && !saysReached(target) && SEVERAL_YEARS.test(wordsBefore(target, "sentence"));
  const said = own === undefined ? timeAround(target, draft.profile) : resolveTime(own, draft.profile);
  return !isOfSeveral && (said?.to ?? end) === end;
}

/** As much as there is, or as one year brought, and not the step that was passed (迈上2000亿元台阶). */
function isLevel({ target, manner, verb }: Mention): boolean {
  const { measure, quantity } = target.measurement;
  const isSummed = quantity.kind === "money" && GENERAL_DEED.test(verb);
  if (isByHowMuch(measure)) return false;
  // 新增就业4.4万人 is all that the year brought, 生产总值新增1000亿元 is not all there is.
  const isBrought = isOfArea(target) && quantity.kind !== "money";
  if (!isBrought && ((manner === "deed" && !isSummed) || measure === "increment")) return false;
  if (quantity.bound === "over") return false;
  if (CUMULATIVE_WORDS.test(wordsBefore(target, "clause"))) return false;
  return !isStepPassed(target);
}

/** 由60家**增加到300家** */
function hasRisen(target: Target): boolean {
  const said = sinceBase(target);
  return said !== null && HAS_BECOME.test(said);
}

/** 由**60家**增加到300家 */
function isBase(target: Target): boolean {
  const said = sinceBase(target);
  return said !== null && !hasRisen(target);
}

/** From the last 由 or 从 of its clause; null without one. */
function sinceBase(target: Target): string | null {
  const before = wordsBefore(target, "clause");
  const from = Math.max(before.lastIndexOf("由"), before.lastIndexOf("从"));
  return from < 0 ? null : before.slice(from);
}

/** 由2020年的60家增加到2025年的300家; without a time of its own by that of its paragraph or heading, else by the end of what the report looks back on. */
function isRisenBy(end: string, target: Target, { profile }: Draft): boolean {
  const { clause, quantity } = target.measurement;
  const base = quantity.core.start - (sinceBase(target)?.length ?? 0);
  const [first] = target.placed.passage.quantities.filter(({ span }) => span.start >= base);
  const own = timeBefore(target, ({ kind, attributive, span }) => {
    const isOfBase = span.start >= base && span.end <= (first?.core.start ?? base);
    return (
      NAMES_YEARS.has(kind) && span.start >= clause.start && !isOfBase && (span.start >= base || !attributive)
    );
  });
  const time = own === undefined ? timeAround(target, profile) : resolveTime(own, profile);
  return (time?.to ?? end) === end;
}

/** In two paragraphs, and more results than aims right before the second: what follows aims may be one, whatever its words say. */
function lookBackTogether({ first, second }: NumberTwice, draft: Draft): boolean {
  const [from, to] = [first.placed.index, second.placed.index];
  const around = draft.passages.slice(Math.max(from + 1, to - FEW), to + 1);
  if (
    from >= to ||
    around.some(({ passage }) => OPENS_AIMS.test(passage.reading.text.slice(0, LONGEST_LEAD)))
  )
    return false;
  const [before, upTo] = [balances(draft)[Math.max(from, to - NEAR)], balances(draft)[to - 1]];
  return (upTo ?? 0) >= (before ?? 0);
}

/** In paragraphs. */
const NEAR = 20;
const FEW = 8;
/** In characters, of a paragraph. */
const LONGEST_LEAD = 200;
/** In results: so much one aim weighs among them. */
const WEIGHT = 4;

/** For each passage how many more results than aims there are up to its end. */
const balances = memoise(({ passages, targets }: Draft): readonly number[] => {
  const own = passages.map(() => 0);
  for (const { status, placed } of targets) {
    const gain = status === "target" ? -WEIGHT : Number(status === "reported");
    own[placed.index] = (own[placed.index] ?? 0) + gain;
  }
  let sum = 0;
  return own.map((gain) => {
    sum += gain;
    return sum;
  });
});
