import { OPENING_DEED, OPENING_YEARS } from "../language/deed-words.ts";
import {
  ASSERTING_BEHIND,
  ASSERTING_WORDS,
  BARE_MEASURE,
  BARE_RANK,
  CLOSING_DEED,
  CROP_AREA,
  CUMULATIVE_WORDS,
  FALL_NAMED,
  INCREMENT_WORDS,
  LEADING_WORD,
  MEASURE_ENDINGS,
  OF_ONE_YEAR,
  PROJECTS,
  RANK_OPENING,
  RISE_NAMED,
  SENTENCE_SUBJECT,
  SHARE_OF_BEFORE,
  USING_WORDS,
} from "../language/indicator-words.ts";
import { matchAt } from "../language/match-at.ts";
import { CADENCES, type Cadence } from "../language/time-words.ts";
import { allMatches } from "../text/all-matches.ts";
import { firstNamedAnswer, type NamedSteps } from "../text/first-answer.ts";
import { itemsWithin } from "../text/sorted-items.ts";
import type { Span } from "../text/span.ts";
import { LONGEST_LINK, nameBetween, nameDeed, nameIndicator, nameState } from "./indicator-name.ts";
import { isByHowMuch, isStateOnly, type Measure, type Measurement, type NameSource } from "./measurement.ts";
import { namesPartOnly } from "./names-part-only.ts";
import type { Sentence } from "./passage.ts";
import type { Quantity, QuantityKind } from "./quantity.ts";
import { divideNames, findSeries, type SeriesPlace } from "./series.ts";
import type { Time } from "./time.ts";

/**
 * Pairs each number of a text with the indicator it measures; one measurement for each quantity, in order. The text
 * proper starts at `bodyStart`, behind the number of the line.
 */
export function findMeasurements(
  text: string,
  bodyStart: number,
  sentences: readonly Sentence[],
  times: readonly Time[],
  quantities: readonly Quantity[],
): Measurement[] {
  const measurements: Measurement[] = [];
  sentences.forEach((sentence, index) => {
    const first = measurements.length;
    if ((quantities[first]?.core.start ?? text.length) >= sentence.span.end) return;
    let yearly = false;
    let series: SeriesPlace | null = null;
    /** The clauses without a number just before. */
    let quiet: Span[] = [];
    for (const clause of sentence.clauses) {
      const here = itemsWithin(times, clause, spanOf);
      const rhythms = here.filter((time) => cadenceOf(time) !== "once" && !isRate(time));
      // 年度培训甲，检验乙: a rhythm holds for the clauses after it, until another time takes over.
      if (here.some((time) => time.kind !== "recurring" && !time.attributive)) yearly = false;
      yearly ||= rhythms.some((time) => cadenceOf(time) === "yearly" && !isOfItsClause(time));
      const counted = quantitiesUpTo(clause.end, quantities, measurements.length);
      // 每年引进8名，五年培养40名: what is done in so many years is done once.
      const opening = text.slice(clause.start, Math.min(counted[0]?.span.start ?? 0, clause.start + FAR));
      if (OPENING_YEARS.test(opening)) yearly = false;
      const places = findSeries(text, counted, series);
      let names: readonly string[] | null = null;
      let left = Math.max(clause.start, bodyStart);
      for (const [at, quantity] of counted.entries()) {
        const named = nameIndicator(text, left, quantity, counted[at + 1], clause.end, here);
        const place: SeriesPlace | null = places[at] ?? null;
        if (place?.place === 0)
          names =
            namesOfSeries(named.indicator, place) ?? namesInRow(measurements.slice(first), place, quantity);
        const dealt: string | undefined = place === null ? undefined : names?.[place.place];
        /** The number so many places before it in the sentence. */
        const earlier = (places: number): Measurement | undefined =>
          measurements.length - places < first ? undefined : measurements[measurements.length - places];
        const manner = readManner(text, left, quantity);
        const before = text.slice(Math.max(left, quantity.span.start - LONGEST_LINK), quantity.span.start);
        const deed = CLOSING_DEED.exec(before)?.[0] ?? "";
        const [namedBy, own] = firstNamedAnswer(NAME_STEPS, {
          text,
          times,
          here,
          left,
          quantity,
          beside: named.indicator,
          dealt,
          earlier,
          place,
          manner,
          deed,
          quiet,
          before: counted[at - 1],
          hasRhythm: rhythms.length > 0,
        }) ?? ["none", ""];
        // 国家级3家、省级12家龙头企业: what has the ranks stands behind the last of them.
        const ranked = BARE_RANK.test(named.subject) ? named.subject + own : own;
        if (ranked !== own) completeRanks(measurements, first, own);
        // 2个国家级和22个省级医疗中心
        else if (earlier(1)?.quantity.unit === quantity.unit && RANK_OPENING.test(own))
          completeRanks(measurements, first, own.replace(RANK_OPENING, ""));
        const subject = BARE_MEASURE.test(ranked)
          ? subjectOf(text, sentence.span, times, bodyStart) || cropOf(earlier(1)?.indicator ?? "")
          : ranked === "投资"
            ? projectsOf(earlier(1)) || projectsOf(earlier(2))
            : "";
        const indicator = subject + completeName(ranked, earlier(1)?.indicator ?? "");
        // 分别增长6%和7%: what is said before the first holds for all.
        const dealtOut = place !== null && place.place > 0 ? earlier(1)?.measure : undefined;
        // 增长12%，力争15%
        const striven =
          NAMELESS.test(named.indicator) &&
          earlier(1)?.quantity.kind === quantity.kind &&
          STRIVES.test(before)
            ? earlier(1)?.measure
            : undefined;
        const measure = dealtOut ?? striven ?? readMeasure(text, clause.start, left, quantity, indicator);
        const rate = here.find((time) => time.span.start === quantity.span.end && isRate(time));
        const heldOn = yearly && !SETTLED.has(measure ?? "") ? "yearly" : "once";
        const nearest =
          rate ??
          rhythms.findLast(({ span }) => span.start < quantity.span.start) ??
          rhythms.find(({ span }) => span.start >= (counted[counted.length - 1]?.span.start ?? 0));
        // 企业年度主营业务收入达到5亿元 is what one year comes to.
        const isOfOneYear =
          nearest !== undefined &&
          /^年[均度]/.test(nearest.text) &&
          !isByHowMuch(measure ?? undefined) &&
          OF_ONE_YEAR.test(indicator);
        const cadence = isOfOneYear ? "once" : nearest === undefined ? heldOn : cadenceOf(nearest);
        measurements.push({
          quantity,
          expression: named.expression,
          indicator,
          namedBy,
          subject: ranked === own ? named.subject : "",
          measure: measure ?? (cadence === "once" ? "level" : "increment"),
          cadence,
          series:
            place === null || names === null || new Set(names).size < 2 ? place : { ...place, names: "own" },
          asserted: isAsserted(text, clause, left, quantity) ?? earlier(1)?.asserted ?? false,
          sentence: index,
          clause,
        });
        left = named.next;
        series = place ?? series;
      }
      quiet = counted.length === 0 ? [clause, ...quiet.slice(0, 2)] : [];
    }
  });
  return measurements;
}

/** What the name of a number may be taken from. */
interface Unnamed {
  readonly text: string;
  readonly times: readonly Time[];
  /** The times of its clause. */
  readonly here: readonly Time[];
  /** Where its words begin. */
  readonly left: number;
  readonly quantity: Quantity;
  /** The name beside it; empty where there is none. */
  readonly beside: string;
  /** The name that a row deals out to it. */
  readonly dealt: string | undefined;
  /** The number so many places before it in the sentence. */
  readonly earlier: (places: number) => Measurement | undefined;
  readonly place: SeriesPlace | null;
  readonly manner: Manner;
  readonly deed: string;
  /** The clauses without a number just before. */
  readonly quiet: readonly Span[];
  /** The number before it in its clause. */
  readonly before: Quantity | undefined;
  readonly hasRhythm: boolean;
}

/** Where a name is looked for, in this order. */
const NAME_STEPS: NamedSteps<NameSource, [Unnamed], string> = [
  ["row", ({ dealt }) => dealt ?? null],
  [
    "number-before",
    ({ beside, earlier, quantity, place, manner, deed, before, text, here }) =>
      NAMELESS.test(beside) || (manner === "change" && isVerbAlone(beside))
        ? (manner === "besides" && before && nameBetween(text, before, quantity, here)) ||
          nameFrom(earlier, quantity, place, manner, deed) ||
          null
        : null,
  ],
  [
    "state-before",
    ({ beside, text, quiet, times }) =>
      NAMELESS.test(beside) ? findState(text, quiet, times) || null : null,
  ],
  ["own", ({ beside }) => beside || null],
  [
    "counted-before",
    ({ before, text, quantity, here }) => (before && nameBetween(text, before, quantity, here)) || null,
  ],
  [
    "deed-before",
    ({ hasRhythm, text, left, quiet, quantity }) =>
      (!hasRhythm && findDeed(text, left, quiet, quantity)) || null,
  ],
];

/** What the nearest of a few clauses without a number is about: 水质优良率稳步提高，到2026年，达到95%. */
function findState(text: string, quiet: readonly Span[], times: readonly Time[]): string {
  for (const clause of quiet) {
    const name = nameState(text, clause, itemsWithin(times, clause, spanOf));
    if (name !== "") return name;
  }
  return "";
}

/** What the nearest of them does, for things that are only said to be made: 实施棚户区改造，全年**开工**8万套. */
function findDeed(text: string, left: number, quiet: readonly Span[], quantity: Quantity): string {
  const { kind, unit, span, core } = quantity;
  const [clause] = quiet;
  if (clause === undefined || unit === "" || !DONE_KINDS.has(kind)) return "";
  const before = text.slice(Math.max(left, span.start - LONGEST_LINK), core.start);
  const isBare =
    before.search(ASSERTING_WORDS) >= 0 &&
    !before.includes("惠及") &&
    /[，、；。]|$/y.test(text.slice(span.end, span.end + 1));
  return isBare ? nameDeed(text, clause) : "";
}

const DONE_KINDS: ReadonlySet<QuantityKind> = new Set(["count", "money", "measure"]);

/** 省级以上平台12家、**国家级**2家; 工业投资增长8%、**占固定资产投资比重**达到15%: the name goes on with the one before it. */
function completeName(name: string, before: string): string {
  if (before === "" || before.length > LONGEST_COMPLETED) return name;
  if (BARE_RANK.test(name)) {
    if (namesPartOnly(before)) return name;
    // 全县地标产品20个，其中省级8个: the area stands first.
    const area = AREA_OPENING.exec(before)?.[0] ?? "";
    return area + name + before.slice(area.length).replace(RANK_OPENING, "");
  }
  return SHARE_OF_BEFORE.test(name) ? before.split("占", 1)[0] + name : name;
}

const AREA_OPENING = /^[全我本](?:国|省|市|区|县|州|镇|乡)(?!级)/;
const LONGEST_COMPLETED = 24;

/** What a sentence is about, for a bare measure in it: **水产加工产业**聚焦精深加工，实现产值60亿元. */
function subjectOf(text: string, { start }: Span, times: readonly Time[], bodyStart: number): string {
  const from = Math.max(start, bodyStart);
  const opening = times.find((time) => time.span.start === from)?.span.end ?? from;
  const words = text.slice(opening, opening + LONGEST_COMPLETED).replace(/^，?[把将]?/, "");
  return matchAt(LEADING_WORD, words, 0).length < 2 ? (SENTENCE_SUBJECT.exec(words)?.[0] ?? "") : "";
}

/** 粮食播种面积稳定在26万亩，**产量**达到2亿斤: what a bare measure behind its area is of. */
function cropOf(name: string): string {
  return CROP_AREA.test(name) ? name.replace(CROP_AREA, "") : "";
}

/** 实施渔港项目100个，完成**投资**30亿元: whose investment it is. */
function projectsOf(counted: Measurement | undefined): string {
  if (counted?.quantity.kind !== "count" || counted.indicator.length > LONGEST_COMPLETED) return "";
  return PROJECTS.exec(counted.indicator)?.[1] ?? "";
}

/** Names the last numbers of which only the rank was said. */
function completeRanks(measurements: Measurement[], first: number, name: string): void {
  for (let at = measurements.length - 1; at >= first; at -= 1) {
    const one = measurements[at] as Measurement;
    if (!BARE_RANK.test(one.indicator)) return;
    measurements[at] = { ...one, indicator: one.indicator + name };
  }
}

/** One for each number, or the same for all; null where a series has none of its own. */
function namesOfSeries(name: string, { length }: SeriesPlace): readonly string[] | null {
  return NAMELESS.test(name) ? null : (divideNames(name, length) ?? new Array<string>(length).fill(name));
}

/** 游客500万人次、旅游收入50亿元，分别增长10%、12%: as many as there are numbers before the series, each with a name of its own. */
function namesInRow(
  before: readonly Measurement[],
  { length }: SeriesPlace,
  { kind }: Quantity,
): readonly string[] | null {
  const row = [
    before.filter(({ clause }) => clause === before.at(-1)?.clause),
    before.slice(before.findLastIndex(({ measure }) => isByHowMuch(measure)) + 1),
  ].find((one) => one.length === length);
  const names = row?.map(({ indicator }) => indicator) ?? [];
  const isRow =
    !names.includes("") &&
    new Set(names).size === length &&
    row?.every(({ quantity, measure }) => quantity.kind !== kind && !isByHowMuch(measure));
  return isRow ? names : null;
}

/** The quantities from a place in their list that start before `end`. */
function quantitiesUpTo(end: number, quantities: readonly Quantity[], from: number): readonly Quantity[] {
  let to = from;
  while ((quantities[to]?.core.start ?? end) < end) to += 1;
  return quantities.slice(from, to);
}

/** 总数达10家: a number without a name of its own measures what the one before it does. */
const NAMELESS = /^(?:总数|总量|数量|总规模)?$/;

/**
 * What a number without a name measures: in the unit of the one before it, or as its change, the same as that:
 * 新开工459套、建成1700套; 达到80亿元、增长8%. In a series, the same as its counterpart in the series before. Empty where
 * nothing is named.
 */
function nameFrom(
  earlier: (places: number) => Measurement | undefined,
  { unit }: Quantity,
  series: SeriesPlace | null,
  manner: Manner,
  deed: string,
): string {
  const counterpart = series === null ? undefined : earlier(series.length);
  const isCounterpart = series !== null && counterpart?.series?.place === series.place;
  // 达到80亿元、居全省第3位、增长8%: a place among others is passed over.
  const last = earlier(1)?.quantity.kind === "ordinal" ? earlier(2) : earlier(1);
  const model = isCounterpart ? counterpart : last;
  if (model === undefined) return "";
  // 连续36个月保持20%以上 is said of what stands before the months.
  // 棚改新开工80套、建成50套
  if (model.quantity.unit === unit && deed !== "") return model.indicator.replace(CLOSING_DEED, deed);
  if (model.quantity.unit === unit || model.quantity.kind === "duration") return model.indicator;
  if (manner === "change" || manner === "besides") return model.indicator;
  // 劳动者总量翻一番，达到1000万人: what a change comes to.
  if (manner === "reached" && isByHowMuch(model.measure)) return model.indicator;
  // 项目90个，完成投资30亿元，年底竣工20个
  const counted = [2, 3].map(earlier).find((one) => one?.quantity.unit === unit);
  return manner === "made" && unit !== "" ? (counted?.indicator ?? "") : "";
}

/** 赤字率按4%**安排**、比上年提高1个百分点 */
function isVerbAlone(words: string): boolean {
  return words !== "" && matchAt(LEADING_WORD, words, 0) === words;
}

/** All that stands before a higher aim of the same: 增长12%，**力争**15%. */
const STRIVES = /^[，、；]?(?:力争|争取|冲刺|奋力?实现)(?:达到?|实现)?$/;

/** How a number goes on from the one before it: 增长8%, 达到90亿元, 老旧小区97个**8700套**, 竣工20个. */
type Manner = "change" | "reached" | "besides" | "made" | "new";

function readManner(text: string, left: number, quantity: Quantity): Manner {
  const { start } = quantity.span;
  if (isChange(text, left, quantity)) return "change";
  if (readEnding(text, left, quantity.core.start) === "level" || /^(?:突破|超过?|达)/.test(quantity.text))
    return "reached";
  if (left === start && /\S/.test(text.charAt(left - 1)) && !/[，、；。]/.test(text.charAt(left - 1)))
    return "besides";
  return text.slice(Math.max(left, start - LONGEST_LINK), start).search(ASSERTING_WORDS) >= 0
    ? "made"
    : "new";
}

/** 提高2个百分点, 翻一番, 增长8% */
function isChange(text: string, left: number, { kind, core }: Quantity): boolean {
  if (kind === "percentage-point" || kind === "multiple") return true;
  return kind === "percent" && isByHowMuch(readEnding(text, left, core.start));
}

function readEnding(text: string, left: number, start: number): Measure | undefined {
  const before = text.slice(Math.max(left, start - LONGEST_LINK), start);
  return MEASURE_ENDINGS.find(([pattern]) => pattern.test(before))?.[1];
}

/** Measures that a rhythm said in an earlier clause does not reach: 每年引进10人，总数突破4万人. */
const SETTLED: ReadonlySet<string> = new Set<Measure>(["level", "share", "cumulative"]);

/** How often a number comes anew that a time is said of. */
export function cadenceOf({ kind, text }: Time): Cadence {
  return (kind === "recurring" && CADENCES.find(([, pattern]) => pattern.test(text))?.[0]) || "once";
}

/** 500人次/年 is said of that number alone. */
function isRate({ text }: Time): boolean {
  return text.startsWith("/");
}

/** 年均增长7%，新增就业4500万人; 2025年和2026年各5座，共10座: not said of the clauses after it. */
function isOfItsClause({ text }: Time): boolean {
  return /^(?:年均|各)/.test(text);
}

function spanOf({ span }: Time): Span {
  return span;
}

/** Whether the clause says that its number is made or reached, or that what is there is used; null if neither. */
function isAsserted(text: string, clause: Span, left: number, quantity: Quantity): boolean | null {
  const before = text.slice(
    Math.max(clause.start, left - LONGEST_LINK, quantity.core.start - FAR),
    quantity.core.start,
  );
  const made = lastMatch(ASSERTING_WORDS, before);
  const used = lastMatch(USING_WORDS, before);
  if (made >= 0 || used >= 0) return made > used;
  return ASSERTING_BEHIND.test(text.slice(quantity.span.end, clause.end)) ? true : null;
}

function lastMatch(pattern: RegExp, text: string): number {
  return allMatches(text, pattern).at(-1)?.index ?? -1;
}

/** How far back in a clause a word may tell how its numbers measure. */
const FAR = 200;

/** 城镇新增就业 is an increment wherever its number stands. */
const NEW_IN_NAME = /^(?:全[省市区县])?(?:城镇)?新增(?:就业|耕地)/;

/** What may stand before the verb of an item of a list. */
const OPENS_ITEM = /^[，、和及与]?(?:基本|全面)?/;

/** What is added stands behind the verb: **增加**学位8000个. */
const ADDING = /^[，、；和及]?(?:再|共|将|计划|力争)?增加(?![值到至了为])/;

/** How the words say it, or null where they leave it open. */
function readMeasure(
  text: string,
  clauseStart: number,
  left: number,
  quantity: Quantity,
  indicator: string,
): Measure | null {
  const { kind, core } = quantity;
  const ending = readEnding(text, left, core.start);
  if (isByHowMuch(ending)) return ending;
  if (FALL_NAMED.test(indicator) && kind !== "count") return "decline";
  if (isChange(text, left, quantity)) return "growth";
  if (kind === "percent" || kind === "fraction") return RISE_NAMED.test(indicator) ? "growth" : "share";
  const own = text.slice(Math.max(left, core.start - FAR), core.start);
  // 新开工80套、建成50套: a verb of its own, or that of the clause.
  const said = OPENING_DEED.test(own.replace(OPENS_ITEM, ""));
  const clauseBefore = said ? own : text.slice(Math.max(clauseStart, core.start - FAR), core.start);
  if (CUMULATIVE_WORDS.test(clauseBefore)) return "cumulative";
  // 新增市场主体达到5000户 is an increment, for all its 达到.
  if (ending === "level" && !INCREMENT_WORDS.test(own)) return "level";
  // 新增就业5万人、PM2.5浓度<30微克/立方米: what is held down or is so much of another comes from no deed before it.
  // 1.4万人以上的城镇新增就业目标
  if (NEW_IN_NAME.test(indicator)) return "increment";
  // 增加学位8000个; a rate is changed to or by it.
  const isCount = kind === "count" || kind === "money" || kind === "measure";
  if (isCount && ADDING.test(own)) return "increment";
  return INCREMENT_WORDS.test(isStateOnly(quantity) ? own : clauseBefore) ? "increment" : null;
}
