import { type ComparableClause, comparableClauses, hashOf } from "../../facts/comparable-clauses.ts";
import type { Passage, Sentence } from "../../facts/passage.ts";
import { sentenceAt } from "../../facts/sentence-at.ts";
import { GRADE } from "../../language/heading-words.ts";
import { groupBy } from "../../text/group-by.ts";
import { memoise } from "../../text/memoise.ts";
import { firstFrom, isWithinOneOf } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import { isNumber, type Word, type WordChange, wordsOf } from "../align-words.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { roleOf } from "../section-role.ts";
import { type Candidate, findCandidates, MarkHolders } from "./alike-candidates.ts";
import type { RepeatedText } from "./echo-check.ts";
import { isMeant, isOfOtherStage } from "./likeness.ts";
import { findNearRepeats, type NearRepeat } from "./near-repeats.ts";
import { echoOf } from "./repeat-echo.ts";
import { partsOf } from "./run-part.ts";
import type { PlacedClause } from "./telling-clauses.ts";

/** Shorter clauses are like each other by chance. In Han, letters and digits. */
const SHORTEST_CLAUSE = 20;

/** One change leaves so many characters as they are at the start or at the end of a clause that is long enough. */
const END = 8;

/** Clauses that are remembered for one start or end. */
const MOST_KNOWN = 4;

/** More characters than this are no word put in. */
const LONGEST_WORD = 4;

/** Nor is a number that is another. In characters. */
const LONGEST_CHANGE = 16;

/** A clause before it that is no longer says of what the clause speaks: 一级风险区，…；二级风险区，…. In characters. */
const LONGEST_TOPIC = 12;

/** What returns in more ways than this is a pattern. */
const MOST_ALIKE = 2;

/** Clauses that stood before but for one number or word. */
export interface NearClauses extends NearRepeat {
  readonly clauses: number;
}

/** A clause, or several short ones between semicolons; the same object for as long as its passage is the same. */
interface LongClause {
  readonly passage: Passage;
  readonly clauses: readonly [ComparableClause, ...ComparableClause[]];
  readonly span: Span;
  readonly key: string;
  /** Of its start and its end. */
  readonly marks: readonly number[];
}

type PlacedLongClause = Candidate<LongClause>;

/**
 * Clauses that stood before in another sentence but for one number or one word put in. Short ones count together, from one
 * semicolon to the next. As clauses are alike on purpose more often than sentences, those of another stage
 * or topic and set phrases do not count; a word put in is a hint at most.
 */
export const findNearClauses = memoise((draft: Draft): readonly NearClauses[] => {
  const told = toldIn(findNearRepeats(draft));
  const known = new MarkHolders<PlacedLongClause>(MOST_KNOWN);
  const found: { readonly earlier: PlacedLongClause; readonly repeat: NearClauses }[] = [];
  for (const later of findCandidates(draft, longClausesIn, 1)) {
    const isTold = isWithinOneOf(told.get(later.placed) ?? [], later.words.span);
    for (const earlier of isTold ? [] : known.of(later.marks)) {
      const repeat = compare(draft, later, earlier);
      if (repeat === null) continue;
      found.push({ earlier, repeat });
      break;
    }
    known.add(later, later.marks);
  }
  const alike = [...groupBy(found, ({ earlier }) => earlier).values()];
  return alike.flatMap((each) => (each.length > MOST_ALIKE ? [] : each.map(({ repeat }) => repeat)));
});

const longClausesIn = memoise((passage: Passage): readonly LongClause[] =>
  betweenSemicolons(passage).flatMap((clauses) => {
    const long = clauses.filter(({ weight }) => weight >= SHORTEST_CLAUSE);
    if (long.length > 0) return long.map((clause) => longClause(passage, [clause]));
    return weigh(clauses) < SHORTEST_CLAUSE ? [] : longClause(passage, clauses);
  }),
);

type Clauses = LongClause["clauses"];

/** The clauses of a passage, those in one part between which there is no full stop or semicolon. */
function betweenSemicolons(passage: Passage): Clauses[] {
  const parts: [ComparableClause, ...ComparableClause[]][] = [];
  let goesOn = false;
  for (const clause of comparableClauses(passage)) {
    if (goesOn) parts.at(-1)?.push(clause);
    else parts.push([clause]);
    goesOn = !clause.closesSentence && passage.reading.text[clause.span.end - 1] !== "；";
  }
  return parts;
}

const weigh = (clauses: Clauses): number => clauses.reduce((sum, { weight }) => sum + weight, 0);

function longClause(passage: Passage, clauses: Clauses): LongClause {
  const key = clauses.map((clause) => clause.key).join("");
  const { end } = (clauses.at(-1) as ComparableClause).span;
  const marks = [hashOf(`^${key.slice(0, END)}`), hashOf(`${key.slice(-END)}$`)];
  return { passage, clauses, span: { start: clauses[0].span.start, end }, key, marks };
}

/** Where sentences that nearly stood before stand in each passage. */
function toldIn(repeats: readonly NearRepeat[]): ReadonlyMap<PlacedPassage, readonly Span[]> {
  const copies = groupBy(
    repeats.map(({ copy }) => copy),
    ({ placed }) => placed,
  );
  return new Map([...copies].map(([placed, own]) => [placed, own.map(({ span }) => span)]));
}

function compare(draft: Draft, later: PlacedLongClause, earlier: PlacedLongClause): NearClauses | null {
  const change = changeFrom(earlier.words)(later.words);
  if (change === null) return null;
  const [run, before] = [runOf(later), runOf(earlier)];
  const [[copy], [original]] = [partsOf(run), partsOf(before)];
  const [here, there] = [sentenceOf(later), sentenceOf(earlier)];
  if (here === there) return null;
  const isOfOtherTime = isOfOtherStage({ ...copy, span: here.span }, { ...original, span: there.span });
  if (isOfOtherTime || areAlike(topicOf(later), topicOf(earlier)) || areGraded(later, earlier)) return null;
  const isWord = !change.later.some(isNumber);
  const isMeantSo = isMeant(draft, copy, original, [change]);
  const repeated: RepeatedText = { later: run, earlier: before, copy: [copy], original: [original] };
  if (isWord && (isMeantSo || echoOf(draft, repeated) === "set-phrase")) return null;
  return {
    copy,
    original,
    changes: [change],
    isEcho: isWord || isMeantSo || roleOf(draft, later.placed) !== roleOf(draft, earlier.placed),
    copies: null,
    clauses: run.length,
  };
}

const runOf = ({ placed, words }: PlacedLongClause): PlacedClause[] =>
  words.clauses.map((clause) => ({ placed, clause, weight: clause.weight }));

const isSentence = ({ clauses }: LongClause): boolean =>
  clauses[0].opensSentence && clauses.at(-1)?.closesSentence === true;

/** The only change between two clauses; null where there is another, or none. */
const changeFrom = memoise((earlier: LongClause) =>
  memoise((later: LongClause): WordChange | null => {
    // Two whole sentences have been compared as such.
    if (isSentence(later) && isSentence(earlier)) return null;
    return differLittle(earlier.key, later.key) ? onlyChange(wordsIn(earlier), wordsIn(later)) : null;
  }),
);

const wordsIn = ({ passage, span }: LongClause): Word[] => wordsOf(passage.reading.text, span);

/** Whether all but a few characters in one place are equal, which is told sooner than what differs. */
function differLittle(earlier: string, later: string): boolean {
  const shorter = Math.min(earlier.length, later.length);
  let start = 0;
  while (start < shorter && earlier[start] === later[start]) start += 1;
  let end = 0;
  while (end < shorter - start && earlier.at(-end - 1) === later.at(-end - 1)) end += 1;
  return Math.max(earlier.length, later.length) - start - end <= LONGEST_CHANGE;
}

/** The one number that is another, or the one word that only one of the two has; null where they differ in any other way. */
function onlyChange(earlier: readonly Word[], later: readonly Word[]): WordChange | null {
  const shorter = Math.min(earlier.length, later.length);
  let start = 0;
  while (start < shorter && earlier[start]?.text === later[start]?.text) start += 1;
  let end = 0;
  while (end < shorter - start && earlier.at(-end - 1)?.text === later.at(-end - 1)?.text) end += 1;
  const change = {
    earlier: earlier.slice(start, earlier.length - end),
    later: later.slice(start, later.length - end),
    at: start,
  };
  const words = [...change.earlier, ...change.later];
  const isOtherNumber = change.earlier.length === 1 && change.later.length === 1 && words.every(isNumber);
  const isPutIn =
    (change.earlier.length === 0 || change.later.length === 0) &&
    words.length <= LONGEST_WORD &&
    !words.some(isNumber);
  return isOtherNumber || isPutIn ? change : null;
}

const sentenceOf = ({ placed, words }: PlacedLongClause): Sentence =>
  sentenceAt(placed.passage, words.span.start) as Sentence;

/** The short clause before a clause in its sentence. */
function topicOf(clause: PlacedLongClause): string {
  const { placed, words } = clause;
  const { clauses } = sentenceOf(clause);
  const before = clauses[firstFrom(clauses, words.span.start + 1, (each) => each) - 2];
  return before === undefined || before.end - before.start > LONGEST_TOPIC
    ? ""
    : placed.passage.reading.text.slice(before.start, before.end);
}

/** Below Ⅰ级响应 and Ⅱ级响应: what is told of each grade, in the same words. */
function areGraded(later: PlacedLongClause, earlier: PlacedLongClause): boolean {
  const [title, other] = [titleOver(later), titleOver(earlier)];
  return title !== other && title.replace(GRADE, "") === other.replace(GRADE, "");
}

function titleOver({ placed: { section } }: PlacedLongClause): string {
  return section.title.slice(section.opening?.passage.numbering?.length ?? 0).replace(/^[\d.]+/, "");
}

/** 一级风险区 and 二级风险区, but not 办好展会. */
function areAlike(topic: string, other: string): boolean {
  const shared = [...topic].filter((char) => other.includes(char)).length;
  return 2 * shared > Math.max(topic.length, other.length);
}
