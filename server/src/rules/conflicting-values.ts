import { type Draft, spanInSource } from "../draft/draft.ts";
import { areInOneSentence } from "../draft/in-one-sentence.ts";
import { areaOf, entriesByGroup, type IndexEntry, isMadeSoFar } from "../draft/indicators/indicator-index.ts";
import { isKeptWithin } from "../draft/indicators/kept-within.ts";
import { mayBeOfTwoSubjects, sayTwoSubjects } from "../draft/indicators/mention-subject.ts";
import type { Mention } from "../draft/indicators/mentions.ts";
import { pairsAcross } from "../draft/indicators/stated-values.ts";
import { toldApart } from "../draft/indicators/told-apart.ts";
import { toldOfTwo } from "../draft/indicators/two-tellings.ts";
import type { NumberTwice } from "../draft/numbers-of.ts";
import { isOneOfYears } from "../draft/one-of-years.ts";
import { fileName, type SetMember } from "../draft/other-files.ts";
import { areOfOneChapter } from "../draft/outline.ts";
import { findAnnexedCounts } from "../draft/restated/annexed-counts.ts";
import { findCountedSets } from "../draft/restated/counted-sets.ts";
import { findExchangedDigits } from "../draft/restated/exchanged-digits.ts";
import { findExplainedNumbers } from "../draft/restated/explained-numbers.ts";
import { findFloorsTold } from "../draft/restated/floors-told.ts";
import { findGivenNumbers } from "../draft/restated/given-numbers.ts";
import { findGoalsToldAgain } from "../draft/restated/goals-told-again.ts";
import { findKnownSets } from "../draft/restated/known-sets.ts";
import { findLaidDownMeasures } from "../draft/restated/laid-down-measures.ts";
import { findLostTableGoals } from "../draft/restated/lost-table-goals.ts";
import { findMadeInExcess } from "../draft/restated/made-in-excess.ts";
import { findNamedNumbers } from "../draft/restated/named-numbers.ts";
import { findResultsToldTwice } from "../draft/restated/results-told-twice.ts";
import { findRowsTold } from "../draft/restated/rows-told.ts";
import { findSameRates, findSameWords } from "../draft/restated/same-words.ts";
import { findSizedThings } from "../draft/restated/sized-things.ts";
import { findStandardsTwice } from "../draft/restated/standards-twice.ts";
import { findTabledAgain } from "../draft/restated/tabled-again.ts";
import { findTabledGoals } from "../draft/restated/tabled-goals.ts";
import { findTermsTwice } from "../draft/restated/terms-twice.ts";
import { findWhatIsLeft } from "../draft/restated/what-is-left.ts";
import { findYearResults } from "../draft/restated/year-results.ts";
import type { DeadlineSource, StatedNumber } from "../draft/target.ts";
import { timeBefore, wordsBefore } from "../draft/words-before.ts";
import { ordinalsOf } from "../facts/ordinals.ts";
import type { Passage } from "../facts/passage.ts";
import { quantitiesAgree } from "../facts/quantities/quantities-agree.ts";
import { textWithUnit } from "../facts/quantities/written-number.ts";
import { MAY_COUNT_NEW } from "../language/deed-words.ts";
import { OF_ANY_INDUSTRY } from "../language/field-words.ts";
import { NAMES_INDUSTRY } from "../language/heading-words.ts";
import { HOLDS_STEADY } from "../language/restating-words.ts";
import { defineRule, type Repair } from "../lint/rule.ts";
import { suggestReplacement } from "../repairs/replacement.ts";
import { suggestValue } from "../repairs/value-replacement.ts";
import { groupBy } from "../text/group-by.ts";
import { memoise } from "../text/memoise.ts";
import type { Span } from "../text/span.ts";

interface Conflict {
  /**
   * Two values, or one with different words around it (500家, 500家以上), or two of which one may count what is new alone, or of
   * what may be two sets, or a rate that two things may have behind the same words.
   */
  readonly kind: "value" | "wording" | "tabled" | "set" | "hint";
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
  hint: "info",
} as const;

/** The readers of what is told again, in the order in which they are asked, and what two values weigh there. */
const TOLD_AGAIN: readonly (readonly [
  find: (draft: Draft) => readonly NumberTwice[],
  kind: Conflict["kind"],
])[] = [
  [findResultsToldTwice, "value"],
  [findYearResults, "tabled"],
  [findFloorsTold, "tabled"],
  [findTabledAgain, "value"],
  [findRowsTold, "value"],
  [findWhatIsLeft, "value"],
  [findExplainedNumbers, "value"],
  [findAnnexedCounts, "value"],
  [findCountedSets, "set"],
  [findKnownSets, "set"],
  [findLaidDownMeasures, "set"],
  [findSizedThings, "set"],
  [findNamedNumbers, "set"],
  [findStandardsTwice, "set"],
  [findSameWords, "set"],
  [findSameRates, "hint"],
  [findTermsTwice, "set"],
  [findLostTableGoals, "set"],
  [findGoalsToldAgain, "tabled"],
  [findGivenNumbers, "value"],
  [findExchangedDigits, "value"],
];

/** More values than this for what reads as one indicator, and it is a breakdown by something the name does not say. */
const MOST_VALUES = 3;

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
  for (const [find, kind] of TOLD_AGAIN) for (const twice of find(draft)) yield { kind, ...twice, year: "" };
  yield* judgeExcesses(draft);
  yield* judgeTables(draft);
}

/** What the index of indicators links, and two places give otherwise. */
function* findInIndex(draft: Draft): Generator<Conflict> {
  for (const entries of entriesByGroup(draft).values()) {
    if (entries.length < 2) continue;
    const mentions = withoutBreakdown(withoutSums(entries, draft).map(({ mention }) => mention));
    const year = yearOf(entries[0] as IndexEntry);
    if (valuesOf(mentions).size > MOST_VALUES) continue;
    for (const [first, second] of findPairs(mentions, draft)) {
      const kind = judge(first, second);
      if (kind === "same" || toldApart(draft)(first, second) !== null) continue;
      yield { kind, first: first.target, second: second.target, year };
    }
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
      mentions.every(isDatedItself) && !agree(...mentions) && !mayBeOfTwoSubjects(draft)(...mentions);
    const [first, second] = inOrder(state.mention.target, made.mention.target);
    if (isHeld && !isLater) yield { kind: "value", first, second, year: yearOf(made) };
  }
}

/** 到2026年，打造示范园区8个, and 15个 in the table of the same goals. */
function* judgeTables(draft: Draft): Generator<Conflict> {
  for (const { worded, listed, entry } of findTabledGoals(draft)) {
    const [first, second] = inOrder(worded.target, listed.target);
    const kind = mayCountMore(listed, worded) ? "tabled" : "value";
    if (!agree(worded, listed)) yield { kind, first, second, year: yearOf(entry) };
  }
}

/** 打造8个, and a row of 15个: there may have been 7. */
function mayCountMore(listed: Mention, worded: Mention): boolean {
  return MAY_COUNT_NEW.test(worded.verb) && givenValue(listed) > givenValue(worded);
}

function yearOf({ time }: IndexEntry): string {
  return time?.to.slice(0, 4) ?? "";
}

function valuesOf(mentions: readonly Mention[]): ReadonlySet<number> {
  return new Set(mentions.map(givenValue));
}

/** Where rows give what each year brings, a number up to a year (到2030年，新增200个) is their sum and of no row. */
function withoutSums(entries: readonly IndexEntry[], draft: Draft): readonly IndexEntry[] {
  if (!entries.some(({ mention }) => isOneOfYears(mention.target, draft))) return entries;
  return entries.filter((entry) => isCell(entry.mention) || isOfOneYear(entry));
}

function isOfOneYear({ time }: IndexEntry): boolean {
  return time?.from?.slice(0, 4) === time?.to.slice(0, 4);
}

/** Rows that share a first cell and differ are told apart by a cell between: none of them is the indicator's number. */
function withoutBreakdown(mentions: readonly Mention[]): readonly Mention[] {
  const cells = mentions.filter(isCell);
  return valuesOf(cells).size > 1 ? mentions.filter((mention) => !isCell(mention)) : mentions;
}

function isCell({ target }: Mention): boolean {
  return isInTable(target);
}

function isInTable({ placed }: StatedNumber): boolean {
  return placed.passage.cell !== null;
}

/**
 * A number of the whole is held against every other one that no part claims; two things done that may be of
 * parts are held against each other only within one section, or where their own sentences date them or their names say what kind they are of. Of several the value given most often is taken
 * for the indicator's, and the odd one out reported; of two, the later one.
 */
function* findPairs(group: readonly Mention[], draft: Draft): Generator<readonly [Mention, Mention]> {
  const mentions = group.filter((mention) => areaOf(draft)(mention) !== "part");
  const whole =
    mentions.find((mention) => areaOf(draft)(mention) === "whole") ??
    mentions.find((mention) => isDoneInYear(mention) && isNearAll(mention, mentions));
  const places = groupBy(mentions, (mention) =>
    whole !== undefined || mention.manner === "state" || isDatedItself(mention) || isToldApart(mention)
      ? "anywhere"
      : mention.target.placed.section,
  );
  const told = new Set<Mention>();
  const groups = [...places.values(), ...groupBy(mentions, wordingOf(LONG_WORDING)).values()];
  const worded = [...groupBy(mentions, wordingOf(WORDING)).values()];
  for (const together of [...groups, ...worded]) {
    const usual = mostFrequent(together);
    for (const mention of together) {
      const isHeld =
        whole === undefined || [mention, usual].includes(whole) || givenValue(mention) === givenValue(usual);
      const model = isHeld || arePlacedAlike(mention, usual) ? usual : whole;
      if (mention === model || told.has(mention) || told.has(model)) continue;
      if ((worded.includes(together) || areTasks(mention, model)) && isSomeOf(mention, model)) continue;
      told.add(mention);
      yield [model, mention];
    }
  }
}

/** **全年**新增经营主体2万户: of all that is done in the year, wherever else it is told of. */
function isDoneInYear({ manner, target: { deadlineSource, governing } }: Mention): boolean {
  return manner === "deed" && deadlineSource === "clause" && governing?.time.text === "全年";
}

/** 全年新增就业1.5万人, and 依托园区，新增就业3000人: so few may be some of them. */
function isNearAll(mention: Mention, others: readonly Mention[]): boolean {
  return others.every((other) => givenValue(other) * SOME_OF_THEM > givenValue(mention));
}

const SOME_OF_THEM = 3;

/** The last words before a number, its deed with them: 新建和改造提升**农村公路**. Null where there are too few to tell anything. */
function wordingOf(length: number): (mention: Mention) => string | null {
  return ({ target }) => {
    const words = wordsBefore(target, "clause").slice(-length);
    return words.length === length && !NAMES_INDUSTRY.test(target.placed.section.title) ? words : null;
  };
}

/** In characters: longer than 新增高新技术企业; and as long as 新改建农村公路, which tells enough where neither number may be of some of the other. */
const LONG_WORDING = 9;
const WORDING = 7;

/** 新建5G基站1200个 and, in another section, 新建5G基站60个: of which nothing says that it is all that is to be done. */
function areTasks(a: Mention, b: Mention): boolean {
  const areDeeds = [a, b].every(({ manner, target }) => manner === "deed" && target.status === "target");
  const isSaid = [a, b].some(isDoneInYear) || [a, b].every(isDatedItself);
  return areDeeds && !isSaid && a.target.placed.section !== b.target.placed.section;
}

/** 新改建农村公路560公里, and 160公里 in another section: so few may be some of them. */
function isSomeOf(a: Mention, b: Mention): boolean {
  const [one, other] = [givenValue(a), givenValue(b)];
  return Math.min(one, other) < MOST_OF_THEM * Math.max(one, other);
}

const MOST_OF_THEM = 0.5;

/** 新建**高标准农田**: a name so long leaves nothing open that its section would have to say, but whose industry it is. */
function isToldApart({ target: { measurement, placed } }: Mention): boolean {
  const isTelling = measurement.indicator.length >= TELLING_LENGTH || TERM.test(measurement.indicator);
  return isTelling && !NAMES_INDUSTRY.test(placed.section.title);
}

/** 5G基站 */
const TERM = /[A-Z]/;
/** In characters: longer than 老旧小区, of which each section may count its own. */
const TELLING_LENGTH = 5;

function arePlacedAlike(a: Mention, b: Mention): boolean {
  return (isDatedItself(a) && isDatedItself(b)) || a.target.placed.section === b.target.placed.section;
}

/** The first with the value that most of them have; of values as frequent, the one given first. */
function mostFrequent(mentions: readonly Mention[]): Mention {
  const counts = new Map<number, number>();
  for (const mention of mentions) counts.set(givenValue(mention), (counts.get(givenValue(mention)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return mentions.find((mention) => counts.get(givenValue(mention)) === most) as Mention;
}

function givenValue({ target }: Mention): number {
  return target.measurement.quantity.value;
}

/** A number that its own sentence or table dates owes nothing to the section around it; results are dated no other way. */
function isDatedItself({ target: { status, deadlineSource } }: Mention): boolean {
  return status === "reported" || DATED_ITSELF.has(deadlineSource);
}

const DATED_ITSELF: ReadonlySet<DeadlineSource> = new Set(["clause", "sentence", "table"]);

function judge(a: Mention, b: Mention): Conflict["kind"] | "same" {
  if (!agree(a, b)) return "value";
  const [one, other] = [a.target.measurement.quantity, b.target.measurement.quantity];
  const isOneNumber = one.value === other.value && one.max === undefined && other.max === undefined;
  const isHeldTo = [one, other].every(({ bound }) => HOLDS_TO.has(bound)) && one.bound !== other.bound;
  return isOneNumber && isHeldTo && !isCell(a) && !isCell(b) && !areTogether(a, b) ? "wording" : "same";
}

/** What an aim is assessed by; 突破 and 约 are a manner of speaking. */
const HOLDS_TO: ReadonlySet<string> = new Set(["exact", "at-least", "at-most"]);

/** In one sentence the second may well be of a part, or of a stage; what is done twice in a paragraph or in items is done to two things. */
function areTogether(a: Mention, b: Mention): boolean {
  if (areInOneSentence(a.target, b.target)) return true;
  // What a paragraph gives twice, and never says of what or of when, is of two things it tells of.
  if (a.target.placed === b.target.placed && !isCell(a) && ![a, b].some(saysOfWhat)) return true;
  if (a.manner === "state" || b.manner === "state") return false;
  const areDeeds = a.manner === "deed" && b.manner === "deed";
  const isOfWhole = [a, b].some(({ key }) => key.area !== "");
  return (areDeeds && areBesideEachOther(a, b)) || (!isOfWhole && isInItem(a) && isInItem(b));
}

/** Whether its name says that it is of the whole, or its sentence of what time. */
function saysOfWhat({ key, target }: Mention): boolean {
  return key.area !== "" || timeBefore(target, ({ kind }) => kind !== "recurring") !== undefined;
}

/** In one paragraph, or under two of the headings of a chapter: （一）海工装备工程…培育企业20家 and （二）生物医药工程…培育企业15家. */
function areBesideEachOther(a: Mention, b: Mention): boolean {
  const [
    {
      key,
      target: { placed },
    },
    { key: other, target },
  ] = [a, b];
  if (placed === target.placed) return true;
  if ((isDoneInYear(a) && isNearAll(a, [b])) || (isDoneInYear(b) && isNearAll(b, [a]))) return false;
  if (key.area !== "" || other.area !== "" || !OF_ANY_INDUSTRY.test(key.name)) return false;
  return areOfOneChapter(placed.section, target.placed.section);
}

/** 一是制造业，实施30个以上项目; ①安排资金200万元: within a paragraph, each item has a field of its own. */
function isInItem({ target: { placed, measurement } }: Mention): boolean {
  return firstItem(placed.passage) <= measurement.quantity.span.start;
}

/** Where the first item of a passage begins; no number stands behind where none does. */
const firstItem = memoise(
  (passage: Passage): number =>
    ordinalsOf(passage).find(({ style }) => ITEM_STYLES.has(style))?.span.end ?? Number.POSITIVE_INFINITY,
);

const ITEM_STYLES: ReadonlySet<string> = new Set(["是", "①"]);

function agree(a: Mention, b: Mention): boolean {
  return (
    areTogether(a, b) ||
    sayTwoSubjects(a, b) ||
    ([a, b].some(isMadeBySome) && isSomeOf(a, b)) ||
    isKeptWithin(a.target, b.target) ||
    isKeptWithin(b.target, a.target) ||
    isStepPassed(a, b) ||
    isStepPassed(b, a) ||
    isCutDown(a, b) ||
    isCutDown(b, a) ||
    quantitiesAgree(a.target.measurement.quantity, b.target.measurement.quantity)
  );
}

/** 累计建成托育机构180家, of which 用人单位办的达到30家. */
function isMadeBySome({ manner, verb, target }: Mention): boolean {
  return manner === "deed" && isMadeSoFar(target, verb);
}

/** 突破1000亿元, a round number on the way to the 1222亿元 that there were; 稳定在50万吨以上, of the 52万吨. */
function isStepPassed({ target }: Mention, other: Mention): boolean {
  const { bound, value } = target.measurement.quantity;
  const isRound = /^[1-9](?:e|$)/.test(value.toExponential());
  const isFloor =
    (bound === "over" && isRound) ||
    (bound === "at-least" && HOLDS_STEADY.test(wordsBefore(target, "clause")));
  const isStep = target.status === "reported" && isFloor;
  return isStep && value < givenValue(other) && givenValue(other) < 2 * value;
}

/** An aim of 1.2万人以上, where the same of 1.25万人 is told with a digit more. */
function isCutDown({ target: floor }: Mention, { target: exact }: Mention): boolean {
  const [low, high] = [floor.measurement.quantity, exact.measurement.quantity];
  const areAims = floor.status === "target" && exact.status === "target";
  const areRounder = digitsOf(low.value) < digitsOf(high.value);
  const isNear = low.value < high.value && high.value <= low.value * CUT_DOWN;
  return areAims && low.bound === "at-least" && high.bound === "exact" && areRounder && isNear;
}

const CUT_DOWN = 1.1;

/** How many significant digits a value is written with. */
function digitsOf(value: number): number {
  return Number(value.toPrecision(12))
    .toExponential()
    .replace(/\.|e.*/g, "").length;
}

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
