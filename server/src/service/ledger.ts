import { spanInSource } from "../draft/draft.ts";
import { readIndicatorKey, standardName } from "../draft/indicator-key.ts";
import type { Section } from "../draft/outline.ts";
import type { Deadline, DeadlineSource, Target, TargetStatus } from "../draft/target.ts";
import type { Bound } from "../facts/quantity.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { Document } from "./document.ts";
import { type Place, placeOf } from "./place.ts";

/** One line of the ledger of targets (指标台账). */
export interface LedgerEntry {
  /** Empty where the text does not name it. */
  readonly indicator: string;
  /** The name under which the index of indicators has it. */
  readonly standardName: string;
  /** Indicator and number as one expression, without Markdown. */
  readonly text: string;
  /** Scaled: 15亿元 is 1500000000. The lower end of a range. */
  readonly value: number;
  readonly max?: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly cadence: "once" | "yearly";
  readonly status: TargetStatus;
  readonly deadline: Deadline | null;
  readonly deadlineSource: DeadlineSource;
  /** Headings from the outermost in. */
  readonly section: readonly string[];
  /** Of the quantity with its bound: 230家以上. */
  readonly place: Place;
}

export type StatusFilter = "target" | "all";

/** The targets of a document in the order of its text; with `all`, its other numbers too. */
export function listTargets({ draft, lines }: Document, filter: StatusFilter): LedgerEntry[] {
  return draft.targets
    .filter(({ status }) => filter === "all" || status === "target")
    .map((target) => entryOf(target, lines));
}

function entryOf(target: Target, lines: LineIndex): LedgerEntry {
  const { placed, measurement, status, deadline, deadlineSource } = target;
  const { quantity, expression, indicator, cadence } = measurement;
  return {
    indicator,
    standardName: standardName(readIndicatorKey(measurement)),
    text: placed.passage.reading.text.slice(expression.start, expression.end),
    value: quantity.value,
    ...(quantity.max === undefined ? {} : { max: quantity.max }),
    unit: quantity.unit,
    bound: quantity.bound,
    cadence,
    status,
    deadline,
    deadlineSource,
    section: headingsAbove(placed.section),
    place: placeOf(lines, spanInSource(placed, quantity.span)),
  };
}

function headingsAbove(section: Section): string[] {
  const titles: string[] = [];
  for (let at: Section | null = section; at !== null; at = at.parent)
    if (at.title !== "") titles.unshift(at.title);
  return titles;
}
