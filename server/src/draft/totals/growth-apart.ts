import {
  areComparable,
  canChange,
  findGrowthStatements,
  type GrowthChange,
  isDoubling,
} from "../../facts/growth/growth-statements.ts";
import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import type { Quantity } from "../../facts/quantities/quantity.ts";
import {
  ECONOMY,
  ENDED,
  FASTER_THAN,
  OF_ECONOMY,
  SINCE_NAMED,
  SINCE_YEAR,
  SINCE_YEAR_BEFORE,
} from "../../language/growth-forms.ts";
import { groupBy } from "../../text/group-by.ts";
import { memoise } from "../../text/memoise.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import { shiftSpan } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { areaOf, type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { mayBeOfTwoSubjects } from "../indicators/mention-subject.ts";
import { sentenceOf } from "../initial-times.ts";
import type { StatedNumber } from "../target.ts";
import { wordsBefore } from "../words-before.ts";

/** A change whose base the draft tells elsewhere: 到2030年产值达到50亿元、比2027年翻一番, where 2027年 stands beside 30亿元. */
export interface GrowthApart {
  /** Where result and change stand. */
  readonly placed: PlacedPassage;
  readonly basePlaced: PlacedPassage;
  /** Its numbers as `text` places them. */
  readonly statement: GrowthChange;
  /** The text of both passages, that of the base first; of one, where both are the same. */
  readonly text: string;
  /** Where in it the passage of the result begins. */
  readonly offset: number;
}

/** How far apart result and change may stand, in characters. */
const REACH = 40;
/** In characters, of a name that may leave out its beginning. */
const SHORTEST_NAME = 4;

/** Nothing is told so often of one year, or in one sentence: work stays linear. */
const MOST_BASES = 40;

export const findGrowthApart = memoise((draft: Draft): readonly GrowthApart[] =>
  [...sinceYears(draft), ...beforeResults(draft), ...overOthers(draft), ...overGrowth(draft)].filter(
    ({ placed, statement: { change }, offset }) =>
      !startsOfChanges(placed.passage).has(change.span.start - offset),
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

/** 比2027年翻一番: the base is what the same indicator was in that year. */
function sinceYears(draft: Draft): GrowthApart[] {
  const entries = indicatorIndex(draft).filter(({ series }) => series !== null);
  const results = entries.flatMap((entry) => {
    const said = changeBehind(entry.mention.target, SINCE_YEAR);
    const year = said?.groups.year ?? said?.groups.yearOfTimes;
    return said === null || year === undefined ? [] : [{ entry, said, year }];
  });
  if (results.length === 0) return [];
  const ofOneYear = entries.filter((entry) => yearOf(entry) !== null);
  const bySeries = groupBy(ofOneYear, (entry) => `${yearOf(entry)} ${entry.series}`);
  const byPassage = groupBy(ofOneYear, (entry) => `${yearOf(entry)} ${entry.mention.target.placed.index}`);
  return results.flatMap(({ entry, said, year }): GrowthApart[] => {
    const result = entry.mention.target;
    const near = [
      ...(bySeries.get(`${year} ${entry.series}`) ?? []),
      ...(byPassage.get(`${year} ${result.placed.index}`) ?? []),
    ];
    if (near.length > MOST_BASES) return [];
    const base = onlyOne(near.filter((other) => isOfOneThing(other, entry, draft)));
    return base === null ? [] : toGrowth({ ...result, quantity: result.measurement.quantity }, base, said);
  });
}

/** 在2027年基础上翻两番、达到3000口: the change stands before its result, and so behind the name of both. */
function beforeResults(draft: Draft): GrowthApart[] {
  const entries = indicatorIndex(draft);
  const changes = entries.flatMap((entry) => {
    const { target } = entry.mention;
    const groups = SINCE_YEAR_BEFORE.exec(wordsBefore(target, "clause"))?.groups;
    const result = groups === undefined ? null : resultBehind(target);
    return result === null || groups?.year === undefined
      ? []
      : [{ entry, result, groups, year: groups.year }];
  });
  if (changes.length === 0) return [];
  const byYear = groupBy(
    entries.filter((entry) => yearOf(entry) !== null),
    yearOf,
  );
  return changes.flatMap(({ entry, result, groups, year }): GrowthApart[] => {
    const { placed, measurement } = entry.mention.target;
    const near = (byYear.get(year) ?? []).filter(
      ({ mention: { target, key } }) =>
        target.measurement.quantity.unit === result.unit &&
        (target.placed === placed || key.name === entry.mention.key.name),
    );
    if (near.length > MOST_BASES) return [];
    const base = onlyOne(near.filter((other) => isSaidOf(other, entry, draft)));
    const said = { change: measurement.quantity, groups };
    return base === null ? [] : toGrowth({ placed, quantity: result }, base, said);
  });
}

/** The number that a change is said to come to, right behind it. */
function resultBehind({ placed, measurement: { quantity } }: StatedNumber): Quantity | null {
  const { quantities, reading } = placed.passage;
  const { end } = quantity.span;
  const result = quantities[firstFrom(quantities, end, ({ span }) => span)];
  return result !== undefined &&
    result.span.start - end < REACH &&
    ENDED.test(reading.text.slice(end, result.span.start))
    ? result
    : null;
}

/** The one number that is told of a base; null where there is none, or where two differ. */
function onlyOne(bases: readonly IndexEntry[]): StatedNumber | null {
  const values = new Set(bases.map(({ mention }) => mention.target.measurement.quantity.value));
  return values.size === 1 ? (bases[0] as IndexEntry).mention.target : null;
}

/** Whether a change is said of what a base is of: under its name, or in one paragraph under a name that may leave out its beginning. */
function isSaidOf(base: IndexEntry, change: IndexEntry, draft: Draft): boolean {
  const [from, to] = [base.mention, change.mention];
  if (!from.named || !to.named || mayBeOfTwoSubjects(draft)(from, to)) return false;
  const isBeside = from.target.placed === to.target.placed;
  if (from.key.name === to.key.name) {
    const area = areaOf(draft);
    return isBeside || (area(from) !== "part" && area(to) !== "part");
  }
  return isBeside && endsAlike(from.key.name, to.key.name);
}

/** 加工产值, 海藻加工产值: in one paragraph a name may leave out its beginning. */
function endsAlike(...names: readonly [string, string]): boolean {
  const [short, long] = names.toSorted((a, b) => a.length - b.length) as [string, string];
  return short.length >= SHORTEST_NAME && long.endsWith(short);
}

/** The year of which alone a number is told. */
function yearOf({ time }: IndexEntry): string | null {
  const year = time?.to.slice(0, 4) ?? null;
  return time === null || (time.from ?? time.to).slice(0, 4) !== year ? null : year;
}

/** 深加工产值200亿元、比捕捞产值多50亿元: the base is the other of which the same sentence tells. */
function overOthers({ passages }: Draft): GrowthApart[] {
  return passages.flatMap((placed) => {
    const { measurements } = placed.passage;
    return measurements.flatMap((measurement, at): GrowthApart[] => {
      const result = { placed, measurement };
      const said = changeBehind(result, SINCE_NAMED);
      const name = said?.groups.name ?? said?.groups.nameOfTimes;
      if (said === null || name === undefined || isNamed(measurement, name)) return [];
      const [base, another] = measurements
        .slice(Math.max(0, at - MOST_BASES), at)
        .filter((other) => other.sentence === measurement.sentence && isNamed(other, name));
      return base === undefined || another !== undefined
        ? []
        : toGrowth({ placed, quantity: measurement.quantity }, { placed, measurement: base }, said);
    });
  });
}

/** 生产总值增长5%，…收入增长6%、快于经济增速1个百分点: the base is by how much the other grew, as the paragraph told before. */
function overGrowth({ passages }: Draft): GrowthApart[] {
  return passages.flatMap((placed) => {
    const growths = placed.passage.measurements.filter(
      // 分别增长19%和24%，高于工业3个和8个百分点: nobody says here which is whose.
      ({ measure, quantity, series }) =>
        measure === "growth" && quantity.kind === "percent" && series === null,
    );
    return growths.flatMap((measurement, at): GrowthApart[] => {
      const said = changeBehind({ placed, measurement }, FASTER_THAN);
      const name = said?.groups.name;
      if (said === null || name === undefined) return [];
      const isOf = ECONOMY.test(name) ? OF_ECONOMY : { test: (words: string) => words.includes(name) };
      const [base, another] = growths
        .slice(Math.max(0, at - MOST_BASES), at)
        .filter(({ indicator }) => isOf.test(indicator));
      const told = { placed, quantity: measurement.quantity };
      return base === undefined || another !== undefined
        ? []
        : toGrowth(told, { placed, measurement: base }, said);
    });
  });
}

function isNamed({ indicator }: Measurement, name: string): boolean {
  return indicator.endsWith(name) || (indicator.length >= SHORTEST_NAME && name.endsWith(indicator));
}

interface SaidChange {
  readonly change: Quantity;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** The number right behind a result, where the words between make it a change. */
function changeBehind(
  { placed, measurement: { quantity } }: StatedNumber,
  pattern: RegExp,
): SaidChange | null {
  const { quantities, reading } = placed.passage;
  const { end } = quantity.span;
  const change = quantities[firstFrom(quantities, end, ({ span }) => span)];
  if (change === undefined || change.span.start - end > REACH) return null;
  const groups = pattern.exec(reading.text.slice(end, change.span.start))?.groups;
  return groups === undefined ||
    sentenceOf(placed.passage, change.span) !== sentenceOf(placed.passage, quantity.span)
    ? null
    : { change, groups };
}

function isOfOneThing(base: IndexEntry, result: IndexEntry, draft: Draft): boolean {
  const [from, to] = [base.mention, result.mention];
  if (from === to || mayBeOfTwoSubjects(draft)(from, to)) return false;
  if (base.series === result.series && [from, to].every(({ named }) => named)) {
    const area = areaOf(draft);
    return from.target.placed === to.target.placed || (area(from) !== "part" && area(to) !== "part");
  }
  return (
    from.target.placed === to.target.placed &&
    endsAlike(from.key.name, to.key.name) &&
    from.manner === to.manner &&
    from.target.measurement.measure === to.target.measurement.measure
  );
}

function toGrowth(
  told: { readonly placed: PlacedPassage; readonly quantity: Quantity },
  of: StatedNumber,
  { change, groups }: SaidChange,
): GrowthApart[] {
  const result = told.quantity;
  const { quantity: base } = of.measurement;
  if (!areComparable(base, result)) return [];
  const isTimes = groups.times !== undefined;
  const direction = groups.down === undefined ? "up" : "down";
  const manner = isTimes || isDoubling(change) ? "times" : "by";
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
      placed: told.placed,
      basePlaced: of.placed,
      statement: {
        kind: "change",
        base,
        result: shift(result),
        change: shift(change),
        direction,
        manner,
        steps: [],
        open: null,
      },
      text: before + own,
      offset: before.length,
    },
  ];
}
