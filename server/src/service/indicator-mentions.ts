import { spanInSource } from "../draft/draft.ts";
import {
  entriesByGroup,
  entriesLike,
  entriesNamed,
  type IndexEntry,
  type Silence,
  silenceOf,
} from "../draft/indicators/indicator-index.ts";
import { type Apartness, toldApart } from "../draft/indicators/told-apart.ts";
import { arithmeticOf } from "../draft/number-arithmetic.ts";
import type { Target } from "../draft/target.ts";
import { textWithUnit } from "../facts/quantities/written-number.ts";
import type { Span } from "../text/span.ts";
import type { Document } from "./document.ts";
import { type Place, placeOf } from "./place.ts";

/** In what two mentions of one name differ, so that they are not compared. */
export type Difference = "level" | "unit" | "measure" | "cadence" | "verb" | "status" | "time" | Apartness;

/** What becomes of a mention when values are compared. */
export type Verdict =
  | {
      readonly kind: "compared";
      /** The first of those it is compared with. */
      readonly places: readonly Place[];
      readonly more: number;
    }
  | { readonly kind: "silent"; readonly silence: Silence }
  /** Nothing like it; in what it differs from the first other mention of its name, if there is one. */
  | { readonly kind: "alone"; readonly differences: readonly Difference[] };

/** One place where a document gives an indicator a number, and why it is, or is not, held against the others. */
export interface IndicatorMention {
  readonly indicator: string;
  /** With its bound words: 230家以上. */
  readonly text: string;
  readonly span: Span;
  readonly place: Place;
  /** The year it is of, null where the text leaves a doubt. */
  readonly year: number | null;
  readonly verdict: Verdict;
}

/** The mentions of an indicator by its name, in the order of the text. */
export function mentionsNamed(document: Document, name: string): readonly IndicatorMention[] {
  const entries = entriesNamed(document.draft, name);
  return entries.map((entry) => describe(entry, entries, document));
}

/** What there is to say of one number. */
export interface NumberCard {
  readonly target: Target;
  readonly mention: IndicatorMention;
  /** The other mentions of the same name, level and unit. */
  readonly others: readonly IndicatorMention[];
  readonly arithmetic: readonly string[];
}

/** The number at an offset, its name and bound words included. */
export function numberAt(document: Document, offset: number): NumberCard | null {
  const { draft } = document;
  const target =
    draft.targets.find(({ placed, measurement }) =>
      touches(spanInSource(placed, measurement.quantity.span), offset),
    ) ??
    draft.targets.find(({ placed, measurement }) =>
      touches(spanInSource(placed, measurement.expression), offset),
    );
  const found = target === undefined ? null : entriesLike(draft, target);
  if (target === undefined || found === null) return null;
  const { entry, others } = found;
  const all = [entry, ...others];
  return {
    target,
    mention: describe(entry, all, document),
    others: others.map((other) => describe(other, all, document)),
    arithmetic: arithmeticOf(draft, target),
  };
}

function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function describe(entry: IndexEntry, all: readonly IndexEntry[], document: Document): IndicatorMention {
  const { target } = entry.mention;
  const span = spanOf(entry);
  return {
    indicator: target.measurement.indicator,
    text: textWithUnit(target.measurement.quantity),
    span,
    place: placeOf(document.lines, span),
    year: entry.time === null ? null : Number(entry.time.to.slice(0, 4)),
    verdict: judge(entry, all, document),
  };
}

function judge(entry: IndexEntry, all: readonly IndexEntry[], { draft, lines }: Document): Verdict {
  const silence = silenceOf(entry, draft);
  if (silence !== null) return { kind: "silent", silence };
  const group = entriesByGroup(draft).get(entry.group ?? "") ?? [];
  const apart = toldApart(draft);
  const linked = group.filter((other) => other !== entry && silenceOf(other, draft) === null);
  const mates = linked.filter((other) => apart(entry.mention, other.mention) === null);
  if (mates.length > 0) {
    const places = mates.slice(0, MOST_PLACES).map((mate) => placeOf(lines, spanOf(mate)));
    return { kind: "compared", places, more: mates.length - places.length };
  }
  if (linked.length > 0) {
    const differences = linked.flatMap((other) => apart(entry.mention, other.mention) ?? []);
    return { kind: "alone", differences: Array.from(new Set(differences)) };
  }
  const other = all.find((each) => each !== entry && silenceOf(each, draft) === null);
  return { kind: "alone", differences: other === undefined ? [] : differencesOf(entry, other) };
}

/** So many places are told of; nobody reads more. */
const MOST_PLACES = 5;

function spanOf({ mention: { target } }: IndexEntry): Span {
  return spanInSource(target.placed, target.measurement.quantity.span);
}

function differencesOf(a: IndexEntry, b: IndexEntry): Difference[] {
  const aspects: readonly (readonly [Difference, (entry: IndexEntry) => unknown])[] = [
    ["level", ({ mention }) => mention.key.level],
    ["unit", ({ mention }) => mention.key.unitClass],
    ["measure", ({ mention }) => mention.target.measurement.measure],
    ["cadence", ({ mention }) => mention.target.measurement.cadence],
    ["verb", ({ mention }) => mention.verb],
    ["status", ({ mention }) => mention.target.status],
    ["time", ({ time, mention }) => (mention.verb === "" ? time?.to : `${time?.from}/${time?.to}`)],
  ];
  return aspects.filter(([, aspect]) => aspect(a) !== aspect(b)).map(([name]) => name);
}
