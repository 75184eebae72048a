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
import { SINCE_NAMED, SINCE_YEAR } from "../../language/growth-forms.ts";
import { groupBy } from "../../text/group-by.ts";
import { memoise } from "../../text/memoise.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import { shiftSpan } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { areaOf, type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { mayBeOfTwoSubjects } from "../indicators/mention-subject.ts";
import { sentenceOf } from "../initial-times.ts";
import type { StatedNumber } from "../target.ts";

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
  [...sinceYears(draft), ...overOthers(draft)].filter(
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
    const bases = near
      .filter((base) => isOfOneThing(base, entry, draft))
      .map(({ mention }) => mention.target);
    const [base] = bases;
    const values = new Set(bases.map(({ measurement }) => measurement.quantity.value));
    return base === undefined || values.size > 1 ? [] : toGrowth(result, base, said);
  });
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
        : toGrowth(result, { placed, measurement: base }, said);
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
  // 加工产值30亿元。到2030年，海藻加工产值50亿元: in one paragraph a name may leave out its beginning.
  const names = [from.key.name, to.key.name].toSorted((a, b) => a.length - b.length) as [string, string];
  return (
    from.target.placed === to.target.placed &&
    names[0].length >= SHORTEST_NAME &&
    names[1].endsWith(names[0]) &&
    from.manner === to.manner &&
    from.target.measurement.measure === to.target.measurement.measure
  );
}

function toGrowth(told: StatedNumber, of: StatedNumber, { change, groups }: SaidChange): GrowthApart[] {
  const result = told.measurement.quantity;
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
