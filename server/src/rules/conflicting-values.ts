import { type Draft, spanInSource } from "../draft/draft.ts";
import type { IndexEntry } from "../draft/indicators/indicator-index.ts";
import { mayBeOfTwoSubjects } from "../draft/indicators/mention-subject.ts";
import { givenValue, isCell, isDatedItself } from "../draft/indicators/mention-values.ts";
import type { Mention } from "../draft/indicators/mentions.ts";
import { pairsInGroups } from "../draft/indicators/pairs-in-groups.ts";
import { pairsAcross } from "../draft/indicators/stated-values.ts";
import { toldOfTwo } from "../draft/indicators/two-tellings.ts";
import { areTogether, valuesAgree } from "../draft/indicators/values-agree.ts";
import type { NumberTwice } from "../draft/numbers-of.ts";
import { fileName, type SetMember } from "../draft/other-files.ts";
import { findAnnexedCounts } from "../draft/restated/annexed-counts.ts";
import { findCountedSets } from "../draft/restated/counted-sets.ts";
import { findExchangedDigits } from "../draft/restated/exchanged-digits.ts";
import { findExplainedNumbers } from "../draft/restated/explained-numbers.ts";
import { findFloorsTold } from "../draft/restated/floors-told.ts";
import { findGivenNumbers } from "../draft/restated/given-numbers.ts";
import { findGoalsToldAgain } from "../draft/restated/goals-told-again.ts";
import { findLaidDownMeasures } from "../draft/restated/laid-down-measures.ts";
import { findLongStandards } from "../draft/restated/long-standards.ts";
import { findLostTableGoals } from "../draft/restated/lost-table-goals.ts";
import { findMadeInExcess } from "../draft/restated/made-in-excess.ts";
import { findMoreThanAll } from "../draft/restated/more-than-all.ts";
import { findNamedNumbers } from "../draft/restated/named-numbers.ts";
import { findNamesToldTwice } from "../draft/restated/names-told-twice.ts";
import { findResultsToldTwice } from "../draft/restated/results-told-twice.ts";
import { standSideBySide } from "../draft/restated/side-by-side.ts";
import { findSizedThings } from "../draft/restated/sized-things.ts";
import { findStandardsTwice } from "../draft/restated/standards-twice.ts";
import { findTabledAgain } from "../draft/restated/tabled-again.ts";
import { findTabledGoals } from "../draft/restated/tabled-goals.ts";
import { findToldAlike } from "../draft/restated/told-alike.ts";
import { findWhatIsLeft } from "../draft/restated/what-is-left.ts";
import type { StatedNumber } from "../draft/target.ts";
import { textWithUnit } from "../facts/quantities/written-number.ts";
import { MAY_COUNT_NEW } from "../language/deed-words.ts";
import { looksForward } from "../language/document-kinds.ts";
import { defineRule, type Repair } from "../lint/rule.ts";
import { suggestReplacement } from "../repairs/replacement.ts";
import { suggestValue } from "../repairs/value-replacement.ts";
import type { Span } from "../text/span.ts";

interface Conflict {
  /**
   * Two values, or one with different words around it (500家, 500家以上), or two of which one may count what is new alone, or of
   * what may be two sets or things.
   */
  readonly kind: "value" | "wording" | "tabled" | "set";
  /** What the second is held against; it may stand behind it, where most say the same as it. */
  readonly first: StatedNumber;
  readonly second: StatedNumber;
  /** The year both are of; empty where one repeats the other's words. */
  readonly year: string;
  /** Where both stand, more numbers differ than are the same: they may be of two subjects. */
  readonly isOfTwo?: true;
  /** Where the first stands, if not in the same document. */
  readonly member?: SetMember;
}

const SEVERITIES = {
  value: "error",
  tabled: "warning",
  set: "warning",
  wording: "info",
} as const;

/** The readers of what is told again, in the order in which they are asked, and what two values weigh there. */
const TOLD_AGAIN: readonly (readonly [
  find: (draft: Draft) => readonly NumberTwice[],
  kind: Conflict["kind"],
])[] = [
  [findResultsToldTwice, "value"],
  [findFloorsTold, "tabled"],
  [findTabledAgain, "value"],
  [findWhatIsLeft, "value"],
  [findExplainedNumbers, "value"],
  [findAnnexedCounts, "value"],
  [findCountedSets, "set"],
  [findLaidDownMeasures, "set"],
  [findSizedThings, "set"],
  [findNamedNumbers, "set"],
  [findStandardsTwice, "set"],
  [findLongStandards, "set"],
  [findLostTableGoals, "set"],
  [findGoalsToldAgain, "tabled"],
  [findGivenNumbers, "value"],
  [findExchangedDigits, "value"],
  [findToldAlike, "set"],
  [findMoreThanAll, "set"],
  [findNamesToldTwice, "set"],
];

export default defineRule<Conflict>({
  id: "conflicting-values",
  category: "number",
  scope: "set",
  severity: "error",
  basis: "同一指标、同一口径、同一时间，全文应为同一个数（核稿通行要求）",

  *detect(draft, _options, { set }) {
    // A number that was told of is told of once, and no other is held against it.
    const told = new Set<string>();
    const values: Conflict[] = [];
    for (const conflict of findWithin(draft)) {
      const [first, second] = [placeOf(conflict.first), placeOf(conflict.second)];
      if (told.has(first) || told.has(second)) continue;
      if (conflict.kind === "wording") yield conflict;
      else {
        told.add(second);
        values.push(conflict);
      }
    }
    // A name of its own (青樟石化80万吨乙二醇项目) says whose number it is, and so does the table of what a plan is to reach.
    const ofTwo = toldOfTwo(
      values.filter(({ kind, first, second }) => kind === "value" && isInTable(first) === isInTable(second)),
      draft,
    );
    yield* values.map(
      (conflict): Conflict => (ofTwo.has(conflict) ? { ...conflict, isOfTwo: true } : conflict),
    );
    yield* findAcross(draft, set ?? []);
  },

  explain({ kind, first, second, year, member, isOfTwo }) {
    const file = member === undefined ? null : fileName(member.file);
    const isLater = member === undefined && inOrder(first, second)[0] === second;
    const args = {
      indicator: second.measurement.indicator || first.measurement.indicator,
      first: textWithUnit(first.measurement.quantity),
      second: textWithUnit(second.measurement.quantity),
      year,
      file,
      isLater,
    };
    return {
      span: valueInSource(second),
      message: { id: messageOf(kind, isOfTwo), args },
      severity: isOfTwo ? "info" : SEVERITIES[kind],
      related: [
        {
          span: valueInSource(first),
          message: { id: "conflicting-values/first", args: { file, isLater } },
          ...(member === undefined ? {} : { file: member.file }),
        },
      ],
    };
  },

  repair({ kind, first, second, member, isOfTwo }, draft) {
    if (kind === "wording" || isOfTwo) return [];
    if (member !== undefined) return takeValue(draft, first, second);
    const repairs = take(draft, first, second);
    // Most places say the same as the first.
    return kind === "set" ? repairs : [...repairs, ...take(draft, second, first)];
  },
});

function messageOf(kind: Conflict["kind"], isOfTwo: boolean | undefined) {
  if (kind === "wording") return "conflicting-values/wording";
  return isOfTwo ? "conflicting-values/of-two" : "conflicting-values";
}

/** What one document says otherwise in two places: what the index links, then what each reader finds told again. */
function* findWithin(draft: Draft): Generator<Conflict> {
  yield* findInIndex(draft);
  // In a report two items look back on one year.
  const laysDown = looksForward(draft.profile.kind);
  for (const [find, kind] of TOLD_AGAIN) {
    for (const twice of find(draft))
      if (!laysDown || !standSideBySide(twice)) yield { kind, ...twice, year: "" };
  }
  yield* judgeExcesses(draft);
  yield* judgeTables(draft);
}

/** What the index of indicators links, and two places give otherwise. */
function* findInIndex(draft: Draft): Generator<Conflict> {
  for (const { first, second, entry } of pairsInGroups(draft)) {
    const kind = judge(first, second);
    if (kind !== "same") yield { kind, first: first.target, second: second.target, year: yearOf(entry) };
  }
}

/** What documents of the set say otherwise; of each indicator the first that speaks of it counts. */
function* findAcross(draft: Draft, set: readonly SetMember[]): Generator<Conflict> {
  const told = new Set<IndexEntry>();
  for (const member of set) {
    for (const { own, other } of pairsAcross(draft, member.draft)) {
      if (told.has(own)) continue;
      told.add(own);
      const [first, second] = [other.mention, own.mention];
      const kind = judge(first, second);
      if (kind !== "same")
        yield { kind, first: first.target, second: second.target, year: yearOf(own), member };
    }
  }
}

/** 到2026年，加工企业达到80家; 到2026年，建成加工企业200家. */
function* judgeExcesses(draft: Draft): Generator<Conflict> {
  for (const { state, made, isLater } of findMadeInExcess(draft)) {
    const mentions = [state.mention, made.mention] as const;
    const isHeld =
      mentions.every(isDatedItself) && !valuesAgree(...mentions) && !mayBeOfTwoSubjects(draft)(...mentions);
    const [first, second] = inOrder(state.mention.target, made.mention.target);
    if (isHeld && !isLater) yield { kind: "value", first, second, year: yearOf(made) };
  }
}

/** 到2026年，打造示范园区8个, and 15个 in the table of the same goals. */
function* judgeTables(draft: Draft): Generator<Conflict> {
  for (const { worded, listed, entry } of findTabledGoals(draft)) {
    const [first, second] = inOrder(worded.target, listed.target);
    const kind = mayCountMore(listed, worded) ? "tabled" : "value";
    if (!valuesAgree(worded, listed)) yield { kind, first, second, year: yearOf(entry) };
  }
}

/** 打造8个, and a row of 15个: there may have been 7. */
function mayCountMore(listed: Mention, worded: Mention): boolean {
  return MAY_COUNT_NEW.test(worded.verb) && givenValue(listed) > givenValue(worded);
}

function yearOf({ time }: IndexEntry): string {
  return time?.to.slice(0, 4) ?? "";
}

function isInTable({ placed }: StatedNumber): boolean {
  return placed.passage.cell !== null;
}

function judge(a: Mention, b: Mention): Conflict["kind"] | "same" {
  if (!valuesAgree(a, b)) return "value";
  const [one, other] = [a.target.measurement.quantity, b.target.measurement.quantity];
  const isOneNumber = one.value === other.value && one.max === undefined && other.max === undefined;
  const isHeldTo = [one, other].every(({ bound }) => HOLDS_TO.has(bound)) && one.bound !== other.bound;
  return isOneNumber && isHeldTo && !isCell(a) && !isCell(b) && !areTogether(a, b) ? "wording" : "same";
}

/** What an aim is assessed by; 突破 and 约 are a manner of speaking. */
const HOLDS_TO: ReadonlySet<string> = new Set(["exact", "at-least", "at-most"]);

function inOrder(a: StatedNumber, b: StatedNumber): readonly [StatedNumber, StatedNumber] {
  const isBefore =
    a.placed.index - b.placed.index || a.measurement.quantity.span.start - b.measurement.quantity.span.start;
  return isBefore <= 0 ? [a, b] : [b, a];
}

/** Which passage a number stands in, and where: one that stands twice in the same words is two. */
function placeOf({ placed, measurement }: StatedNumber): string {
  return `${placed.index}:${measurement.quantity.span.start}`;
}

function valueInSource({ placed, measurement }: StatedNumber): Span {
  return spanInSource(placed, measurement.quantity.span);
}

/** Puts the value of one place into the other's; the words around it stay. */
function take(draft: Draft, from: StatedNumber, to: StatedNumber): readonly Repair[] {
  const { quantity: wanted } = from.measurement;
  const { quantity } = to.measurement;
  // A cell and running text write their units in different places.
  if (isInTable(from) || isInTable(to)) return takeValue(draft, from, to);
  const copy = { placed: from.placed, span: wanted.core };
  return suggestReplacement(draft, to.placed, quantity.core, [[quantity.core, copy]]);
}

/** The same in the digits alone; a copy can only be made within a document. */
function takeValue(draft: Draft, from: StatedNumber, to: StatedNumber): readonly Repair[] {
  return suggestValue(draft, to.placed, to.measurement.quantity, from.measurement.quantity.value);
}
