import { type ComparableClause, comparableClauses, hashOf } from "../facts/comparable-clauses.ts";
import type { Passage, Sentence } from "../facts/passage.ts";
import { sentenceAt } from "../facts/sentence-at.ts";
import { groupBy } from "../text/group-by.ts";
import { memoise } from "../text/memoise.ts";
import { SeenTwice } from "../text/seen-twice.ts";
import { firstFrom, isWithinOneOf } from "../text/sorted-items.ts";
import type { Span } from "../text/span.ts";
import { isNumber, type Word, type WordChange, wordsOf } from "./align-words.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import { isMeant, isOfOtherStage } from "./likeness.ts";
import { findNearRepeats, type NearRepeat } from "./near-repeats.ts";
import { echoOf } from "./repeat-echo.ts";
import { partsOf, type RunPart } from "./repeats.ts";
import { roleOf } from "./section-role.ts";
import { type PlacedClause, tellingPassages } from "./telling-clauses.ts";

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

/** A clause, or several short ones between semicolons, with a hash of its start and one of its end. */
interface LongClause {
  readonly clauses: readonly [ComparableClause, ...ComparableClause[]];
  readonly span: Span;
  readonly key: string;
  readonly ends: readonly number[];
}

/** A clause or several in their place. */
interface PlacedLongClause extends LongClause {
  readonly placed: PlacedPassage;
}

/**
 * Clauses that stood before in another sentence but for one number or one word put in. Short ones count together, from one
 * semicolon to the next. As clauses are alike on purpose more often than sentences, those of another stage
 * or topic and set phrases do not count; a word put in is a hint at most.
 */
export const findNearClauses = memoise((draft: Draft): readonly NearClauses[] => {
  const told = toldIn(findNearRepeats(draft));
  const known = new Map<number, PlacedLongClause[]>();
  const keys = new Set<string>();
  const repeats = new Map<PlacedLongClause, NearClauses[]>();
  for (const later of findCandidates(draft)) {
    if (keys.has(later.key)) continue;
    keys.add(later.key);
    let isTold = isWithinOneOf(told.get(later.placed) ?? [], later.span);
    for (const end of later.ends) {
      const holders = known.get(end);
      for (const earlier of isTold || holders === undefined ? [] : holders) {
        const repeat = compare(draft, later, earlier);
        if (repeat === null) continue;
        repeats.set(earlier, [...(repeats.get(earlier) ?? []).slice(0, MOST_ALIKE), repeat]);
        isTold = true;
        break;
      }
      if (holders === undefined) known.set(end, [later]);
      else if (holders.length < MOST_KNOWN) holders.push(later);
    }
  }
  return [...repeats.values()].filter(({ length }) => length <= MOST_ALIKE).flat();
});

/** The clauses of a document that begin or end as others do, in order, with the ends that others may have too. */
function findCandidates(draft: Draft): PlacedLongClause[] {
  const telling = tellingPassages(draft).flatMap((each) =>
    each === null || each.isFormal || each.placed.passage.reading.text.length < SHORTEST_CLAUSE
      ? []
      : { placed: each.placed, long: longClausesIn(each.placed.passage) },
  );
  const seen = new SeenTwice(2 * telling.reduce((sum, { long }) => sum + long.length, 0));
  for (const { long } of telling) for (const { ends } of long) for (const end of ends) seen.add(end);
  const candidates: PlacedLongClause[] = [];
  for (const { placed, long } of telling) {
    for (const each of long) {
      const shared = each.ends.filter((end) => seen.has(end));
      if (shared.length > 0) candidates.push({ ...each, placed, ends: shared });
    }
  }
  return candidates;
}

const longClausesIn = memoise((passage: Passage): readonly LongClause[] =>
  betweenSemicolons(passage).flatMap((clauses) => {
    const long = clauses.filter(({ weight }) => weight >= SHORTEST_CLAUSE);
    if (long.length > 0) return long.map((clause) => longClause([clause]));
    return weigh(clauses) < SHORTEST_CLAUSE ? [] : longClause(clauses);
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

function longClause(clauses: Clauses): LongClause {
  const key = clauses.map((clause) => clause.key).join("");
  const { end } = (clauses.at(-1) as ComparableClause).span;
  const ends = [hashOf(`^${key.slice(0, END)}`), hashOf(`${key.slice(-END)}$`)];
  return { clauses, span: { start: clauses[0].span.start, end }, key, ends };
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
  // Two whole sentences have been compared as such.
  if (isSentence(later) && isSentence(earlier)) return null;
  if (!differLittle(earlier.key, later.key)) return null;
  const change = onlyChange(wordsIn(earlier), wordsIn(later));
  if (change === null) return null;
  const [run, before] = [runOf(later), runOf(earlier)];
  const [copy, original] = [run, before].map((each) => partsOf(each)[0]) as [RunPart, RunPart];
  const [here, there] = [sentenceOf(later), sentenceOf(earlier)];
  if (here === there) return null;
  const isOfOtherTime = isOfOtherStage({ ...copy, span: here.span }, { ...original, span: there.span });
  if (isOfOtherTime || areAlike(topicOf(later), topicOf(earlier))) return null;
  const isWord = !change.later.some(isNumber);
  const isMeantSo = isMeant(draft, copy, original, [change]);
  const repeated = { later: run, earlier: before, copy: [copy], original: [original] };
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

const runOf = ({ placed, clauses }: PlacedLongClause): PlacedClause[] =>
  clauses.map((clause) => ({ placed, clause, weight: clause.weight }));

const isSentence = ({ clauses }: LongClause): boolean =>
  clauses[0].opensSentence && clauses.at(-1)?.closesSentence === true;

const wordsIn = ({ placed, span }: PlacedLongClause): Word[] => wordsOf(placed.passage.reading.text, span);

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

const sentenceOf = ({ placed, span }: PlacedLongClause): Sentence =>
  sentenceAt(placed.passage, span.start) as Sentence;

/** The short clause before a clause in its sentence. */
function topicOf(clause: PlacedLongClause): string {
  const { placed, span } = clause;
  const { clauses } = sentenceOf(clause);
  const before = clauses[firstFrom(clauses, span.start + 1, (each) => each) - 2];
  return before === undefined || before.end - before.start > LONGEST_TOPIC
    ? ""
    : placed.passage.reading.text.slice(before.start, before.end);
}

/** 一级风险区 and 二级风险区, but not 办好展会. */
function areAlike(topic: string, other: string): boolean {
  const shared = [...topic].filter((char) => other.includes(char)).length;
  return 2 * shared > Math.max(topic.length, other.length);
}
