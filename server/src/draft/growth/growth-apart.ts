import { areComparable, canChange, isDoubling } from "../../facts/growth/change-terms.ts";
import { holds } from "../../facts/growth/growth-holds.ts";
import type { GrowthChange } from "../../facts/growth/growth-statement.ts";
import { findGrowthStatements } from "../../facts/growth/growth-statements.ts";
import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import type { Quantity } from "../../facts/quantities/quantity.ts";
import { LENGTH_OF_PLAN } from "../../facts/times/moment.ts";
import { ECONOMY, FASTER_THAN, OF_ECONOMY, OVER_NAMED } from "../../language/growth-since-forms.ts";
import { memoise, memoiseWhere } from "../../text/memoise.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import { type Span, shiftSpan } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { sentenceOf } from "../initial-times.ts";
import type { StatedNumber } from "../target.ts";
import { findGainedTimes } from "./gained-times.ts";
import { findGrowthSince } from "./growth-since.ts";

/** A change whose numbers do not stand in one sentence: 到2030年产值达到50亿元、比2027年翻一番, where 2027年 stands beside 30亿元. */
export interface GrowthApart {
  /** Where its numbers stand. */
  readonly places: Readonly<Record<"base" | "result" | "change", PlacedSpan>>;
  /** Which of them is doubtful first. */
  readonly fault: "result" | "change";
  /** Its numbers as `text` places them. */
  readonly statement: GrowthChange;
  /** What tells all of them: the passages of base and result, that of the base first; of one, where both are the same. */
  readonly text: string;
}

/** A stretch of a passage's reading text. */
export interface PlacedSpan {
  readonly placed: PlacedPassage;
  readonly span: Span;
}

/** How far apart result and change may stand, in characters. */
const REACH = 40;
/** In characters, of a name that may leave out its beginning. */
const SHORTEST_NAME = 4;

/** Nothing is told so often in one sentence: work stays linear. */
const MOST_BASES = 40;

export const findGrowthApart = memoise((draft: Draft): readonly GrowthApart[] =>
  [...sinceTimes(draft), ...overOthers(draft), ...overGrowth(draft), ...findGainedTimes(draft)].filter(
    ({ places: { change } }) => !startsOfChanges(change.placed.passage).has(change.span.start),
  ),
);

/** Where the changes stand whose base the passage tells itself. */
const startsOfChanges = memoise(
  (passage: Passage): ReadonlySet<number> =>
    new Set(
      findGrowthStatements(passage).flatMap((told) =>
        told.kind === "change" ? [told.change.span.start] : [],
      ),
    ),
);

/** 比2027年翻一番: the base is what the same indicator was in that year. Where one of the numbers told of it fits, that is meant. */
function sinceTimes(draft: Draft): GrowthApart[] {
  return findGrowthSince(draft).flatMap(({ result, change, groups, isOverYear, bases }): GrowthApart[] => {
    const told = bases.flatMap((base) => toGrowth(result, base, { change, groups }, isOverYear));
    const [first, ...others] = told;
    if (first === undefined || told.some(({ statement, text }) => holds(statement, text))) return [];
    if (isOverYear && told.some(({ statement }) => areFarApart(statement.base, statement.result))) return [];
    return others.every(({ statement }) => areNear(statement.base, first.statement.base)) ? [first] : [];
  });
}

/** Behind a year's growth of some percent, a base not half or more than twice as large is told of something else: of another city, or another fund. */
function areFarApart(base: Quantity, result: Quantity): boolean {
  const times = result.value / base.value;
  return times > MOST_TIMES || times < 1 / MOST_TIMES;
}

const MOST_TIMES = 2;

/** 2033亿元, 2030亿元左右: one number, told as coarsely as it may be. */
function areNear(a: Quantity, b: Quantity): boolean {
  return Math.abs(a.value - b.value) <= NEAR * Math.max(a.value, b.value);
}

const NEAR = 0.02;

/** 深加工产值200亿元、比捕捞产值多50亿元: the base is the other of which the same sentence tells. */
function overOthers({ passages }: Draft): GrowthApart[] {
  return passages.flatMap((placed) =>
    overOthersIn(placed.passage).flatMap(({ result: { quantity }, base, said }) =>
      toGrowth({ placed, quantity }, { placed, measurement: base }, said),
    ),
  );
}

/** A number, what it is told to be over and by how much, wherever their passage stands. */
interface SaidOver {
  readonly result: Measurement;
  readonly base: Measurement;
  readonly said: SaidChange;
}

const overOthersIn = memoiseWhere(
  ({ measurements }) => measurements.length > 1,
  (passage: Passage): readonly SaidOver[] =>
    passage.measurements.flatMap((result, at, measurements): SaidOver[] => {
      const said = changeBehind(passage, result, OVER_NAMED);
      const name = said?.groups.name ?? said?.groups.nameOfTimes;
      if (said === null || name === undefined || isNamed(result, name)) return [];
      const [base, another] = measurements
        .slice(Math.max(0, at - MOST_BASES), at)
        .filter((other) => other.sentence === result.sentence && isNamed(other, name));
      return base === undefined || another !== undefined ? [] : [{ result, base, said }];
    }),
);

/** 生产总值增长5%，…收入增长6%、快于经济增速3个百分点: the base is by how much the other grew, as the paragraph told before. */
function overGrowth({ passages }: Draft): GrowthApart[] {
  return passages.flatMap((placed) =>
    overGrowthIn(placed.passage).flatMap(({ result: { quantity }, base, said }) =>
      toGrowth({ placed, quantity }, { placed, measurement: base }, said),
    ),
  );
}

const overGrowthIn = memoiseWhere(
  ({ measurements }) => measurements.length > 1,
  (passage: Passage): readonly SaidOver[] => {
    const growths = passage.measurements.filter(
      // 分别增长19%和24%，高于工业3个和8个百分点: nobody says here which is whose.
      ({ measure, quantity, series }) =>
        measure === "growth" && quantity.kind === "percent" && series === null,
    );
    return growths.flatMap((result, at): SaidOver[] => {
      const said = changeBehind(passage, result, FASTER_THAN);
      const name = said?.groups.name;
      if (said === null || name === undefined) return [];
      const isOf = ECONOMY.test(name) ? OF_ECONOMY : { test: (words: string) => words.includes(name) };
      const [base, another] = growths
        .slice(Math.max(0, at - MOST_BASES), at)
        .filter(({ indicator }) => isOf.test(indicator));
      return base === undefined || another !== undefined ? [] : [{ result, base, said }];
    });
  },
);

function isNamed({ indicator }: Measurement, name: string): boolean {
  return indicator.endsWith(name) || (indicator.length >= SHORTEST_NAME && name.endsWith(indicator));
}

interface SaidChange {
  readonly change: Quantity;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** The number right behind a result, where the words between make it a change. */
function changeBehind(passage: Passage, { quantity }: Measurement, pattern: RegExp): SaidChange | null {
  const { quantities, reading } = passage;
  const { end } = quantity.span;
  const change = quantities[firstFrom(quantities, end, ({ span }) => span)];
  if (change === undefined || change.span.start - end > REACH) return null;
  const groups = pattern.exec(reading.text.slice(end, change.span.start))?.groups;
  return groups === undefined || sentenceOf(passage, change.span) !== sentenceOf(passage, quantity.span)
    ? null
    : { change, groups };
}

function toGrowth(
  told: { readonly placed: PlacedPassage; readonly quantity: Quantity },
  of: StatedNumber,
  { change, groups }: SaidChange,
  isOverYear = false,
): GrowthApart[] {
  const result = told.quantity;
  const { quantity: base } = of.measurement;
  if (!areComparable(base, result)) return [];
  const isTimes = groups.times !== undefined;
  const direction = groups.down === undefined ? "up" : "down";
  const isYearly = groups.eachYear !== undefined;
  const manner = isYearly ? "yearly" : isTimes || isDoubling(change) ? "times" : "by";
  const isSaid = isTimes
    ? change.kind === "multiple"
    : isDoubling(change) || (groups.up ?? groups.down) !== undefined;
  if (!isSaid || change.max !== undefined || !canChange(change, base)) return [];
  const own = told.placed.passage.reading.text;
  const isOfOne = told.placed === of.placed;
  const before = isOfOne ? "" : `${of.placed.passage.reading.text}。`;
  const shift = (quantity: Quantity): Quantity => ({
    ...quantity,
    span: shiftSpan(quantity.span, before.length),
    core: shiftSpan(quantity.core, before.length),
  });
  return [
    {
      fault: "change",
      places: {
        base: { placed: of.placed, span: base.span },
        result: { placed: told.placed, span: result.span },
        change: { placed: told.placed, span: change.span },
      },
      statement: {
        kind: "change",
        base,
        result: shift(result),
        change: shift(change),
        direction,
        manner,
        steps: isYearly ? [LENGTH_OF_PLAN] : [],
        open: null,
        isOverYear,
      },
      text: before + own,
    },
  ];
}
