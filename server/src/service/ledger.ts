import { type Draft, spanInSource } from "../draft/draft.ts";
import { rhythmOf } from "../draft/indicators/indicator-index.ts";
import { standardName } from "../draft/indicators/indicator-key.ts";
import { allMentions, type Mention } from "../draft/indicators/mentions.ts";
import type { Section } from "../draft/outline.ts";
import type { Deadline, DeadlineSource, Target, TargetStatus } from "../draft/target.ts";
import { timeBefore } from "../draft/words-before.ts";
import type { Measure, Measurement } from "../facts/measurements/measurement.ts";
import { withoutLeading } from "../facts/measurements/skip-leading.ts";
import type { Bound, Quantity } from "../facts/quantities/quantity.ts";
import { type WrittenNumber, writtenNumber } from "../facts/quantities/written-number.ts";
import { OPENING_DEED } from "../language/deed-words.ts";
import { ADDED_WITHIN, KNOWN_AS_NEW } from "../language/indicator-key-words.ts";
import { UNITS_OF_NAMED } from "../language/measure-words.ts";
import type { Cadence } from "../language/time-words.ts";
import { wordsInSource } from "../text/mapped-text.ts";
import type { Span } from "../text/span.ts";
import type { Document } from "./document.ts";
import { type Place, placeOf } from "./place.ts";

/** How a number measures its indicator; `deed`: so many are made or done, be there others or not (改造泊位8个). */
export type Reckoning = Measure | "deed";

/** One line of the ledger of targets (指标台账). */
export interface LedgerEntry {
  /** Empty where the text does not name it. */
  readonly indicator: string;
  /** The name under which the index of indicators has it. */
  readonly standardName: string;
  /** Indicator and number as one expression, in the characters and widths of the source without Markdown; of a cell, with the name and the unit in its headers. */
  readonly text: string;
  /** Scaled: 15亿元 is 1500000000. The lower end of a range. */
  readonly value: number;
  readonly max?: number;
  readonly unit: string;
  /** The number for people: 1.5 and 亿元. */
  readonly written: WrittenNumber;
  readonly reckoning: Reckoning;
  readonly bound: Bound;
  readonly cadence: Cadence;
  readonly status: TargetStatus;
  readonly deadline: Deadline | null;
  /** The time that governs as written, where nobody can tell its last day: 自2025年起, 本届政府任期内. Else empty. */
  readonly openDeadline: string;
  readonly deadlineSource: DeadlineSource;
  /** Headings from the outermost in. */
  readonly section: readonly string[];
  /** Of the quantity with its bound: 230家以上. */
  readonly place: Place;
}

export type StatusFilter = "target" | "all";

/** The targets of a document in the order of its text; with `all`, its other numbers too. */
export function listTargets(document: Document, filter: StatusFilter): LedgerEntry[] {
  return allMentions(document.draft)
    .filter(({ target }) => filter === "all" || target.status === "target")
    .map((mention) => entryOf(mention, document));
}

function entryOf(mention: Mention, { draft, lines }: Document): LedgerEntry {
  const { target, key } = mention;
  const { placed, measurement, status, deadline, deadlineSource, governing } = target;
  const quantity = withUnit(measurement);
  return {
    indicator: nameOf(mention),
    standardName: standardName(key),
    text: wordingOf(target, draft),
    value: quantity.value,
    ...(quantity.max === undefined ? {} : { max: quantity.max }),
    unit: quantity.unit,
    written: writtenNumber(quantity),
    reckoning: reckoningOf(mention),
    bound: quantity.bound,
    cadence: cadenceOf(target),
    status,
    deadline,
    openDeadline: status === "target" && deadline === null ? (governing?.time.text ?? "") : "",
    deadlineSource,
    section: headingsAbove(placed.section),
    place: placeOf(lines, spanInSource(placed, quantity.span)),
  };
}

/** 超过2300万旅游人次: a large number without a unit has that of what it counts. */
function withUnit({ quantity, indicator }: Measurement): Quantity {
  if (quantity.unit !== "" || quantity.kind !== "count" || quantity.value < LARGE) return quantity;
  const unit = UNITS_OF_NAMED.find(([name]) => name.test(indicator))?.[1] ?? "";
  return { ...quantity, unit };
}

/** From 1万 on; smaller numbers without a unit may be indices and coefficients. */
const LARGE = 10000;

/** 全市**累计打造**渔港, 东港新区**新增**企业: between area and name a verb is no part of it. */
function nameOf({ target: { measurement }, key }: Mention): string {
  const { indicator, measure, quantity } = measurement;
  const at = indicator.indexOf(key.verb);
  if (key.verb !== "" && at > 0) {
    const rest = indicator.slice(at + key.verb.length);
    return indicator.slice(0, at) + withoutLeading(rest);
  }
  const isAdded = measure === "increment" && quantity.kind !== "percent" && !KNOWN_AS_NEW.test(indicator);
  return isAdded ? indicator.replace(ADDED_WITHIN, "") : indicator.replace(key.verb, "");
}

/** 海洋生产总值450亿元 for a cell of 450 whose headers say the rest. */
function wordingOf({ placed, measurement }: Target, draft: Draft): string {
  const { expression, indicator, quantity } = measurement;
  const { reading, cell } = placed.passage;
  const said = (span: Span): string => wordsInSource(draft.text, placed.offset, reading, span);
  if (cell === null) return said(expression);
  const number = { start: expression.start, end: quantity.core.end };
  const unit = /\d/.test(reading.text.charAt(number.end - 1)) ? writtenNumber(quantity).unit : "";
  const name = reading.text.slice(expression.start, expression.end).includes(indicator) ? "" : indicator;
  return name + said(number) + unit + said({ start: number.end, end: expression.end });
}

/** 年度完成投资50亿元 is done once where its deadline is of one year; 每年开展4次 is not. */
function cadenceOf(target: Target): Cadence {
  const isOfYear = timeBefore(target, ({ kind }) => kind === "recurring")?.text === "年度";
  return isOfYear ? rhythmOf(target) : target.measurement.cadence;
}

function reckoningOf({ target: { measurement }, manner, verb }: Mention): Reckoning {
  const { measure, indicator } = measurement;
  const done = manner === "bare" ? (OPENING_DEED.exec(indicator)?.[0] ?? "") : verb;
  if (done === "" || (measure !== "level" && measure !== "increment")) return measure;
  return /^[新净]/.test(done) ? "increment" : "deed";
}

function headingsAbove(section: Section): string[] {
  const titles: string[] = [];
  for (let at: Section | null = section; at !== null; at = at.parent)
    if (at.title !== "") titles.unshift(at.title);
  return titles;
}
