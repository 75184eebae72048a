import { type Framed, readFrame } from "../../facts/measurements/given-frame.ts";
import { isByHowMuch, type Measurement } from "../../facts/measurements/measurement.ts";
import { mayShare, pairsOf, shareOf } from "../../facts/measurements/telling-words.ts";
import type { Passage } from "../../facts/passage.ts";
import { quantitiesAgree } from "../../facts/quantities/quantities-agree.ts";
import type { Time } from "../../facts/times/time.ts";
import { looksForward } from "../../language/document-kinds.ts";
import { OF_EACH_YEAR, PER_HEAD, PLANS } from "../../language/given-words.ts";
import { HOLDS_STEADY, IS_LENGTH, LAST_YEAR, SINCE_LAST_YEAR } from "../../language/restating-words.ts";
import { SOME_MORE } from "../../language/set-words.ts";
import { SEVERAL_YEARS } from "../../language/time-words.ts";
import { comparedUnit } from "../../language/units.ts";
import { groupBy } from "../../text/group-by.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft } from "../draft.ts";
import { areInOneSentence } from "../in-one-sentence.ts";
import { areaOf, type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { indicatorId } from "../indicators/indicator-key.ts";
import { inferTime } from "../indicators/infer-time.ts";
import { isKeptWithin } from "../indicators/kept-within.ts";
import { isBaseOfPart, isHeadedByPart, isNamedByPart, isToldOfPlace } from "../indicators/mention-area.ts";
import { mayBeOfTwoSubjects } from "../indicators/mention-subject.ts";
import type { Mention, Obstacle } from "../indicators/mentions.ts";
import { tellsRest } from "../indicators/tells-rest.ts";
import { saysReached } from "../indicators/year-told-of.ts";
import type { NumberTwice } from "../numbers-of.ts";
import type { Section } from "../outline.ts";
import type { Profile } from "../profile.ts";
import { resolveTime } from "../resolve-time.ts";
import { roleOf } from "../section-role.ts";
import type { Target } from "../target.ts";
import { timeBefore, wordsBefore } from "../words-before.ts";
import { standSideBySide } from "./side-by-side.ts";

/**
 * What a sentence of another matter takes up, 在上年接待游客300万人次的基础上, 依托全县80家水产加工企业, 按照清淤能力不低于20吨的标准, and otherwise than it is stated
 * elsewhere. The frame says that the number is given, and for which year; of what it is its words tell, most of which the statement must have
 * around its number. Where several numbers may be meant, none is.
 */
export function findGivenNumbers(draft: Draft): NumberTwice[] {
  return linkGivens(draft).flatMap(({ given, stated, isSaid }): NumberTwice[] => {
    const plain = stated.filter(isExact);
    const [first, ...others] = plain.length > 0 ? plain : stated;
    if (first === undefined || isSaid || others.some((other) => !agree(other, first))) return [];
    const twice = { first: first.mention.target, second: given.entry.mention.target };
    return given.stated === "rule" && standSideBySide(twice) ? [] : [twice];
  });
}

/** 粮食产量313万吨, where 稳定在300万吨以上 says less of the same. */
function isExact({ mention: { target } }: IndexEntry): boolean {
  return target.measurement.quantity.bound === "exact";
}

/** A number that is taken up. */
interface Given extends Framed {
  readonly entry: IndexEntry;
  /** What it is called, where that is too general: 粮食播种面积18万亩、**产量**由上年的14万吨提高到19万吨, of which one may be the part that rises. */
  readonly short: Mention | null;
  /** The indicators by whose names it may be stated, as the index knows them. */
  readonly indicators: ReadonlySet<string>;
}

interface Linked {
  readonly given: Given;
  /** The numbers that it must be. */
  readonly stated: readonly IndexEntry[];
  /** Another number amid the same words is the same, be it the one that is meant or not. */
  readonly isSaid: boolean;
}

function linkGivens(draft: Draft): readonly Linked[] {
  const entries = indicatorIndex(draft);
  const givens = entries.flatMap((entry, at): Given[] => {
    const { measurement, placed } = entry.mention.target;
    const framed = isPlain(entry) ? readFrame(measurement, placed.passage) : null;
    if (framed === null) return [];
    const next = nextOf(entry, entries[at + 1]);
    if (framed.stated === "base" && next?.mention.target.status !== "target") return [];
    const indicators = isResult(framed.stated) ? indicatorsOf(entry, next) : NONE;
    const short = [entry, next].find((some) => some?.mention.obstacle === "name")?.mention ?? null;
    const isTold = framed.pairs.size + indicators.size > 0 || short !== null;
    return !isTold ? [] : [{ entry, short, indicators, ...framed }];
  });
  if (givens.length === 0) return [];
  const taken = new Set(givens.map(({ entry }) => entry));
  const byUnit = groupBy(entries.filter(isPlain), unitOf);
  return givens.slice(0, MOST_GIVEN).map((given) => {
    const alike = (byUnit.get(unitOf(given.entry)) ?? [])
      .slice(0, MOST_ALIKE)
      .filter((entry) => hasWordsOf(entry, given));
    // Of two that take a number up the first may state it.
    const stated = alike.filter(
      (entry) => (!taken.has(entry) || isAbove(entry, given.entry)) && isMeant(entry, given, draft),
    );
    return {
      given,
      stated: nearestOf(stated, given),
      isSaid: isSaidBy(alike, given.entry, stated.some(isExact)),
    };
  });
}

const NONE: ReadonlySet<string> = new Set();

/** 突破300家 says the same as 322家, but not where it is told besides that there are 302家. */
function isSaidBy(alike: readonly IndexEntry[], given: IndexEntry, isTold: boolean): boolean {
  const same = alike.filter((entry) => agree(entry, given) || isRoundly(given, entry));
  return same.some(({ mention: { target } }) => !isTold || target.measurement.quantity.bound !== "over");
}

/** What a base is of: what it is called, and what comes of it is (经济总量在去年260亿元的基础上突破**300亿元**). */
function indicatorsOf(base: IndexEntry, next: IndexEntry | null): ReadonlySet<string> {
  const mentions = [base, next].flatMap((entry) => (entry === null ? [] : [entry.mention]));
  return new Set(mentions.filter(({ named }) => named).map(({ key }) => indicatorId(key)));
}

/** The number right behind a base that tells what it is to become. */
function nextOf(base: IndexEntry, next: IndexEntry | undefined): IndexEntry | null {
  if (next === undefined || !isPlain(next)) return null;
  const [from, to] = [base.mention.target, next.mention.target];
  const between = to.measurement.quantity.core.start - from.measurement.quantity.span.end;
  const isNext = areInOneSentence(from, to) && unitOf(base) === unitOf(next) && between <= FARTHEST_NEXT;
  return isNext ? next : null;
}

function isResult(stated: Framed["stated"]): boolean {
  return stated === "result" || stated === "base";
}

/** In characters: 的基础上，力争建成及在建规模达到. */
const FARTHEST_NEXT = 20;

/** In numbers: work stays linear. */
const MOST_GIVEN = 200;
const MOST_ALIKE = 1000;

function isPlain({ mention: { target } }: IndexEntry): boolean {
  const { quantity, indicator } = target.measurement;
  const { kind, unit, max, core } = quantity;
  const written = target.placed.passage.reading.text.slice(core.start, core.end);
  const isOfKind = KINDS.has(kind) || (kind === "duration" && IS_LENGTH.test(indicator));
  return isOfKind && (unit !== "" || OF_THOUSANDS.test(written)) && max === undefined && /\d/.test(written);
}

/** 42万, of people whose noun follows: a count without its unit, and no number of a list or a law. */
const OF_THOUSANDS = /[万亿]$/;

const KINDS: ReadonlySet<string> = new Set(["count", "money", "percent", "measure"]);

function isAbove({ mention: { target: a } }: IndexEntry, { mention: { target: b } }: IndexEntry): boolean {
  return a.placed.index < b.placed.index;
}

function unitOf({ mention: { target } }: IndexEntry): string {
  const { kind, unit } = target.measurement.quantity;
  return `${kind}|${comparedUnit(unit)}`;
}

function agree({ mention: { target: a } }: IndexEntry, { mention: { target: b } }: IndexEntry): boolean {
  return (
    isKeptWithin(a, b) ||
    isKeptWithin(b, a) ||
    quantitiesAgree(a.measurement.quantity, b.measurement.quantity)
  );
}

/** 由6000公里增加到1万公里, where there are 6152公里. */
function isRoundly(given: IndexEntry, stated: IndexEntry): boolean {
  const { value: round } = given.mention.target.measurement.quantity;
  const { value: exact } = stated.mention.target.measurement.quantity;
  const digits = round.toExponential().replace(/\.|e.*/g, "").length;
  return digits <= ROUND_DIGITS && round >= 10 ** digits && Number(exact.toPrecision(digits)) === round;
}

const ROUND_DIGITS = 2;

/** What is told around a number that may have been stated, with a mark between. */
const wordsAround = memoise((measurement: Measurement, passage: Passage): string => {
  const { quantity, indicator, subject, sentence, clause } = measurement;
  const names = `${subject}|${indicator}`;
  if (passage.cell !== null) return names;
  const { text } = passage.reading;
  const { start, end } = quantity.span;
  const from = Math.max(passage.sentences[sentence]?.span.start ?? 0, start - REACH);
  return `${names}|${text.slice(from, start)}|${text.slice(end, Math.min(clause.end, end + REACH))}`;
});

/** The same in pairs, and those of its own name. */
const wordsOf = memoise((measurement: Measurement, passage: Passage) => ({
  around: pairsOf([wordsAround(measurement, passage)]),
  named: pairsOf([measurement.indicator]),
}));

/** In characters, on either side of a number. */
const REACH = 60;

function hasWordsOf(entry: IndexEntry, given: Given): boolean {
  const { stated, pairs, sharing, entry: own } = given;
  const { target } = entry.mention;
  if (target.placed === own.mention.target.placed) return false;
  if (isCalledAlike(entry, given)) return true;
  // 煤炭产业增加值占GDP比重由15%下降: the words of other shares are nearly the same.
  if (stated === "base") return false;
  const { measurement, placed } = target;
  if (!mayShare(pairs, wordsAround(measurement, placed.passage), MOST_WORDS)) return false;
  const { around } = wordsOf(measurement, placed.passage);
  // 按人均收入的45%的脱贫标准 is no share of incomes that something else is.
  const isShareOf = sharing === null || shareOf(sharing, around) >= SHARING_WORDS;
  return isShareOf && shareOf(pairs, around) >= MOST_WORDS;
}

/** 核心产业规模 is not 相关产业规模, where both are stated; 经认定的检测机构 may be the 检测机构 that are meant. */
function nearestOf(stated: readonly IndexEntry[], given: Given): readonly IndexEntry[] {
  const called = stated.filter((entry) => isCalledAlike(entry, given));
  return called.length === 0
    ? stated
    : stated.filter((entry) => called.includes(entry) || hasWholeName(entry, given));
}

function hasWholeName({ mention: { target } }: IndexEntry, { pairs }: Given): boolean {
  return shareOf(pairs, wordsOf(target.measurement, target.placed.passage).named) === 1;
}

/** By the name of what is given itself, be it only by its end there or, of a result, in the statement (快线开通，**运营里程**达到96公里). */
function isCalledAlike(entry: IndexEntry, { entry: own, indicators, short, stated }: Given): boolean {
  return (
    isOfOneOf(indicators, entry) ||
    (short !== null && isInFull(entry.mention, short)) ||
    (stated === "result" && isInFull(own.mention, entry.mention))
  );
}

function isOfOneOf(indicators: ReadonlySet<string>, { mention }: IndexEntry): boolean {
  return mention.named && indicators.has(indicatorId(mention.key));
}

/** 落实粮食安全责任，在去年**总产**38万吨的基础上: of 粮食产量, of which the sentence says the rest. */
function isInFull({ key: whole, named }: Mention, { key, target }: Mention): boolean {
  const [full = "", ...unit] = indicatorId(whole).split("|");
  const [short = "", ...own] = indicatorId(key).split("|");
  const rest = full.slice(0, -short.length);
  return (
    named &&
    short.length >= SHORTEST_PART &&
    rest.length >= SHORTEST_PART &&
    !rest.endsWith("、") &&
    full.endsWith(short) &&
    unit.join() === own.join() &&
    tellsRest(wordsBefore(target, "sentence"), rest)
  );
}

/** In characters. */
const SHORTEST_PART = 2;

function isMeant(entry: IndexEntry, given: Given, draft: Draft): boolean {
  const { mention } = entry;
  const { target, obstacle } = mention;
  const { entry: own } = given;
  const { named } = wordsOf(target.measurement, target.placed.passage);
  return (
    !OF_ANOTHER.has(obstacle ?? "") &&
    areMeasuredAlike(mention.target, own.mention.target) &&
    areOfOneLevel(mention.key.level, own.mention.key.level) &&
    (named.size === 0 || isCalledAlike(entry, given) || hasOwnWords(mention, given, draft)) &&
    isStatedAs(given, entry, draft) &&
    !isOfOthersBesides(given, mention) &&
    isForEach(mention.key.name) === isForEach(own.mention.key.name) &&
    isOfTime(given, entry, draft) &&
    !mayBeOfPart(entry, given, draft) &&
    !isOfPart(given, draft) &&
    !mayBeOfTwoSubjects(draft)(mention, own.mention)
  );
}

/** Most of its own name is among what the frame says, and what it says more is no place. */
function hasOwnWords(mention: Mention, { pairs }: Given, { profile }: Draft): boolean {
  const { named } = wordsOf(mention.target.measurement, mention.target.placed.passage);
  const share = shareOf(named, pairs);
  return share === 1 || (share >= OWN_WORDS && !isNamedByPart(mention, profile));
}

/** Any place that its paragraph tells of, but what is taken up by its whole name is only of a part where its own sentence or a heading says so. */
function mayBeOfPart({ mention }: IndexEntry, { indicators }: Given, draft: Draft): boolean {
  if (areaOf(draft)(mention) !== "part") return false;
  const isCalled = mention.named && indicators.has(indicatorId(mention.key));
  return !isCalled || isToldOfPlace(mention, draft.profile) || isHeadedByPart(mention.target);
}

/** 青石镇在去年总产4万吨的基础上, where 总产 alone is told of; 在上年接待游客12万人次的基础上，东湾景区增加. */
function isOfPart({ entry: { mention }, short }: Given, draft: Draft): boolean {
  return isBaseOfPart(mention.target) || (short !== null && areaOf(draft)(mention) === "part");
}

const OF_ANOTHER: ReadonlySet<string> = new Set<Obstacle>(["part", "promised", "one-of-two-aims", "cell"]);

/** How many of the words that tell what a given number is a statement must have, and of those that say what is a share; and of its own name's the frame. */
const MOST_WORDS = 0.83;
const SHARING_WORDS = 0.5;
const OWN_WORDS = 0.4;

function areMeasuredAlike({ measurement: a }: Target, { measurement: b }: Target): boolean {
  // 年均增长13%, of several years, is no growth that one year's is built on.
  if (isByHowMuch(a.measure) && isByHowMuch(b.measure) && a.cadence !== b.cadence) return false;
  return (
    a.measure === b.measure || ![a, b].some(({ measure }) => measure === "increment" || isByHowMuch(measure))
  );
}

function areOfOneLevel(a: string, b: string): boolean {
  return a === "" || b === "" || a === b;
}

function isStatedAs(given: Given, entry: IndexEntry, draft: Draft): boolean {
  const { stated, entry: own } = given;
  const { target, obstacle } = entry.mention;
  if (stated === "rule") return target.status !== "reported";
  const before = wordsBefore(target, "clause");
  if (stated === "planned")
    return (
      PLANS.test(before) &&
      isAbove(entry, own) &&
      !OF_EACH_YEAR.test(own.mention.target.measurement.indicator)
    );
  if (obstacle === "name" || before.includes("再")) return false;
  if (stated === "told" && !looksBackFromAims(own, entry, draft)) return false;
  const isAim = target.status === "target";
  return isAim === (stated === "aim") || (isAim && (mayBeToCome(given, draft) || isHeldSteady(given, entry)));
}

/** 到2030年，在2025年渔业产值达到80亿元的基础上, in a plan of 2020: what was aimed at is a result by then. */
function mayBeToCome({ times, stated }: Given, { profile }: Draft): boolean {
  const year = yearOf(times, profile);
  return (
    isResult(stated) && looksForward(profile.kind) && year !== undefined && Number(year) > (profile.year ?? 0)
  );
}

/** 在80万亩粮食播种面积保持稳定的基础上, where it is to 稳定在80万亩, and nothing says that this is of a part: what is held is there already. */
function isHeldSteady({ stated, entry: own }: Given, { mention: { target } }: IndexEntry): boolean {
  const { indicator } = target.measurement;
  const isOfAll = own.mention.target.measurement.indicator.startsWith(indicator);
  return isResult(stated) && isOfAll && HOLDS_STEADY.test(wordsBefore(target, "clause"));
}

/** 2024年粮食产量达到38万吨, below what looks back on 2024, be it on the years up to then. */
function looksBackFromAims(own: IndexEntry, entry: IndexEntry, draft: Draft): boolean {
  const { target } = own.mention;
  return (
    draft.profile.kind === "report" &&
    target.status === "reported" &&
    roleOf(draft, entry.mention.target.placed) === "review" &&
    roleOf(draft, target.placed) !== "review" &&
    isAbove(entry, own)
  );
}

/** 人均生产总值 has the words of 生产总值, and is another. */
function isForEach(name: string): boolean {
  return PER_HEAD.test(name);
}

/** 新组建10个 are not all that there are, and what several years brought is no year's: 五年来，修缮校舍640间. */
function isOfOthersBesides({ stated, pairs, times }: Given, { target }: Mention): boolean {
  if (!isResult(stated)) return false;
  const { clause, expression } = target.measurement;
  const lead = target.placed.passage.reading.text.slice(
    Math.max(clause.start, expression.start - LONGEST_LEAD),
    expression.start,
  );
  if (SOME_MORE.test(lead) && !Array.from(pairs).some((pair) => SOME_MORE.test(pair))) return true;
  const isOfYears = times.some(({ kind }) => kind === "duration");
  return !isOfYears && SEVERAL_YEARS.test(wordsBefore(target, "sentence")) && !saysReached(target);
}

/** In characters. */
const LONGEST_LEAD = 4;

/** Of the year that the frame names, and over as many; where it names none, not of one long gone by. */
function isOfTime(
  { times, stated, entry: given }: Given,
  { mention, time }: IndexEntry,
  draft: Draft,
): boolean {
  const { year } = draft.profile;
  if (stated === "planned") return true;
  const sentence = wordsBefore(mention.target, "sentence");
  const length = times.find(({ kind, text }) => kind === "duration" && !sentence.includes(text));
  if (length !== undefined) return isOfYearsTold(length, mention, given.mention);
  const own = yearLookedAt(mention, (time ?? inferTime(mention, draft))?.to.slice(0, 4), draft);
  const said = timeSaid(times);
  if (said !== undefined) {
    const isLastYear = LAST_YEAR.test(said.text);
    if (isLastYear && isSinceTheSameYear(mention.target, given.mention.target, draft)) return false;
    const meant = yearOf(times, draft.profile);
    return meant === undefined || own === meant;
  }
  return !isResult(stated) || own === undefined || year === null || Number(own) >= year - 1;
}

/** 在过去五年累计新增就业20万人的基础上, and 累计新增就业20万人 where a heading looks back on as many years. */
function isOfYearsTold({ years }: Time, { target }: Mention, { target: given }: Mention): boolean {
  const areSums = [target, given].every(({ measurement }) => measurement.measure === "cumulative");
  if (!areSums || years === undefined || timeBefore(target, isLength) !== undefined) return false;
  for (let at: Section | null = target.placed.section; at !== null; at = at.parent)
    if (at.opening?.passage.times.some((time) => isLength(time) && time.years === years)) return true;
  return false;
}

function isLength({ kind }: Time): boolean {
  return kind === "duration";
}

/** The point in time that a frame names. */
function timeSaid(times: Given["times"]): Time | undefined {
  return times.findLast(({ kind }) => kind !== "recurring" && kind !== "duration");
}

function yearOf(times: Given["times"], profile: Profile): string | undefined {
  const said = timeSaid(times);
  if (said === undefined) return undefined;
  const { year } = profile;
  return LAST_YEAR.test(said.text) ? `${(year ?? 0) - 1}` : resolveTime(said, profile)?.to.slice(0, 4);
}

/** 全年, in what a report of 2025 looks back on, is of 2024. */
function yearLookedAt({ target }: Mention, own: string | undefined, draft: Draft): string | undefined {
  const { year } = draft.profile;
  const isLookedBackOn = own === `${year}` && roleOf(draft, target.placed) === "review";
  return isLookedBackOn ? `${Number(year) - 1}` : own;
}

/** 费用率由上年的9%下降到8.6%, below it 费用率由上年的8.2%下降到8.1%: both tell what became of one year's number, and the 8.6% are none of that year. */
function isSinceTheSameYear(stated: Target, given: Target, draft: Draft): boolean {
  const isSince = SINCE_LAST_YEAR.test(wordsBefore(stated, "clause"));
  return isSince && roleOf(draft, stated.placed) === roleOf(draft, given.placed);
}
