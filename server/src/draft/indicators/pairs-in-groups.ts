import { NAMES_INDUSTRY } from "../../language/heading-words.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Draft } from "../draft.ts";
import { isOneOfYears } from "../one-of-years.ts";
import { wordsBefore } from "../words-before.ts";
import { areaOf, entriesByGroup, type IndexEntry } from "./indicator-index.ts";
import { givenValue, isCell, isDatedItself, isDoneInYear, isNearAll, isSomeOf } from "./mention-values.ts";
import type { Mention } from "./mentions.ts";
import { toldApart } from "./told-apart.ts";

/** Two numbers that the index links; they may still agree. */
export interface IndexedPair {
  readonly first: Mention;
  readonly second: Mention;
  /** One of their group. */
  readonly entry: IndexEntry;
}

/** The numbers of each group of the index that are held against each other, whatever their values. */
export function* pairsInGroups(draft: Draft): Generator<IndexedPair> {
  for (const entries of entriesByGroup(draft).values()) {
    if (entries.length < 2) continue;
    const mentions = withoutBreakdown(withoutSums(entries, draft).map(({ mention }) => mention));
    if (valuesOf(mentions).size > MOST_VALUES) continue;
    const [entry] = entries as [IndexEntry, ...IndexEntry[]];
    for (const [first, second] of findPairs(mentions, draft)) {
      if (toldApart(draft)(first, second) === null) yield { first, second, entry };
    }
  }
}

/** More values than this for what reads as one indicator, and it is a breakdown by something the name does not say. */
const MOST_VALUES = 3;

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
