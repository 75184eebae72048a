import {
  areComparable,
  canChange,
  findGrowthStatements,
  type GrowthChange,
  isDoubling,
} from "../../facts/growth/growth-statements.ts";
import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Quantity } from "../../facts/quantities/quantity.ts";
import { SINCE_NAMED, SINCE_YEAR } from "../../language/growth-forms.ts";
import { memoise } from "../../text/memoise.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import { shiftSpan } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { areaOf, type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { sentenceOf } from "../initial-times.ts";

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

export const findGrowthApart = memoise((draft: Draft): readonly GrowthApart[] =>
  [...sinceYears(draft), ...overOthers(draft)].filter(({ placed, statement: { change }, offset }) =>
    findGrowthStatements(placed.passage).every(
      (told) => told.kind !== "change" || told.change.span.start !== change.span.start - offset,
    ),
  ),
);

interface Told {
  readonly placed: PlacedPassage;
  readonly measurement: Measurement;
}

/** 比2027年翻一番: the base is what the same indicator was in that year. */
function sinceYears(draft: Draft): GrowthApart[] {
  const entries = indicatorIndex(draft);
  return entries.flatMap((entry): GrowthApart[] => {
    if (entry.series === null) return [];
    const told = entry.mention.target;
    const said = changeBehind(told, SINCE_YEAR);
    const year = said?.groups.year ?? said?.groups.year2;
    if (said === null || year === undefined) return [];
    const bases = entries.filter((other) => isOfYear(other, year) && isOfOneThing(other, entry, draft));
    const [base] = bases;
    const values = new Set(bases.map(({ mention }) => mention.target.measurement.quantity.value));
    return base === undefined || values.size > 1 ? [] : toGrowth(told, base.mention.target, said);
  });
}

/** 深加工产值200亿元、比捕捞产值多50亿元: the base is the other of which the same sentence tells. */
function overOthers({ passages }: Draft): GrowthApart[] {
  return passages.flatMap((placed) => {
    const { measurements } = placed.passage;
    return measurements.flatMap((measurement, at): GrowthApart[] => {
      const told = { placed, measurement };
      const said = changeBehind(told, SINCE_NAMED);
      const name = said?.groups.name ?? said?.groups.name2;
      if (said === null || name === undefined) return [];
      const bases = measurements
        .slice(0, at)
        .filter(
          (other) =>
            other.sentence === measurement.sentence && isNamed(other, name) && !isNamed(measurement, name),
        );
      const [base, another] = bases;
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
function changeBehind({ placed, measurement: { quantity } }: Told, pattern: RegExp): SaidChange | null {
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

/** Told of that year alone, once. */
function isOfYear({ time, series }: IndexEntry, year: string): boolean {
  if (series === null || time === null) return false;
  return time.to.startsWith(year) && (time.from ?? time.to).startsWith(year);
}

function isOfOneThing(base: IndexEntry, result: IndexEntry, draft: Draft): boolean {
  const [from, to] = [base.mention, result.mention];
  if (from === to) return false;
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

function toGrowth(told: Told, of: Told, { change, groups }: SaidChange): GrowthApart[] {
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
