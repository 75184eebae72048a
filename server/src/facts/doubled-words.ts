import {
  DISTRIBUTED,
  DONE_BY_SEVERAL,
  ENDS_A_WORD,
  EXPLAINS,
  FUNCTION_WORD,
  LEADS_ON,
} from "../language/doubled-words.ts";
import { NAMING_SUFFIX } from "../language/naming-words.ts";
import { VERB } from "../language/verb-words.ts";
import { allMatches } from "../text/all-matches.ts";
import { sourceSpan } from "../text/mapped-text.ts";
import { memoise } from "../text/memoise.ts";
import type { Span } from "../text/span.ts";
import { areWords, isWordBreak } from "../text/word-breaks.ts";
import { comparable, isHan, SHORTEST_RUN } from "./comparable-clauses.ts";
import type { Passage } from "./passage.ts";

/** Words that stand twice or more in a row. Spans count in the reading text. */
export interface DoubledWords {
  /** What should stand once. */
  readonly words: string;
  /** All copies but the last: what to leave out. A clause comes with the mark at its end; of 持持续续 each half is one. */
  readonly spare: readonly [Span, ...Span[]];
  /** The last copy. */
  readonly again: Span;
}

/** Longer runs that stand twice are whole clauses, and found as such. */
const LONGEST = 40;

/** Shorter clauses are called out twice for effect. In Han, letters and digits. */
const SHORTEST_CLAUSE = 4;

/** 加快推进. In characters. */
const LONGEST_VERB = 6;

/** Shorter items of a list may be the end of one name and the start of the next: 中小企业、企业家. */
const SHORTEST_ITEM = 3;

/** Every place of a passage where words or marks stand twice in a row by mistake, in order. */
export const findDoubledWords = memoise((passage: Passage): readonly DoubledWords[] => {
  const { text } = passage.reading;
  const found: DoubledWords[] = [];
  // Made where the first is found: most passages have none.
  let isCovered = null as Uint8Array | null;
  for (const find of [findDoubledClauses, findDoubledItems, findDoubledMarks, findDoubled]) {
    for (const doubling of find(passage)) {
      const { start } = doubling.spare[0];
      isCovered ??= new Uint8Array(text.length);
      if (isCovered[start] && isCovered[doubling.again.end - 1]) continue;
      if (isTakenUp(passage, doubling)) continue;
      isCovered.fill(1, start, doubling.again.end);
      found.push(doubling);
    }
  }
  return joinHalves(found.sort((a, b) => a.spare[0].start - b.spare[0].start));
});

/** **四、海水利用**　海水利用量8万吨: what a heading in bold names the sentence behind it opens with. */
function isTakenUp({ reading, emphasis }: Passage, { spare, again }: DoubledWords): boolean {
  if (emphasis.length === 0) return false;
  const { end } = sourceSpan(reading, spare[0]);
  const { start } = sourceSpan(reading, again);
  const opening = sourceSpan(reading, { start: 0, end: spare[0].start || 1 }).start;
  return emphasis.some(({ open, close }) => open.end <= opening && close.start >= end && close.end <= start);
}

/** Pairs each character with the same one shortly before it, and follows both from where they begin to agree. */
function* findDoubled({ reading: { text } }: Passage): Iterable<DoubledWords> {
  // Chains of places whose characters have their last bits in common: a table for whole characters would cost more than the text.
  const latest = new Array<number>(CHAINS).fill(-1);
  // What stood before a place in its chain, of the last places alone: further back nobody looks.
  const before = new Array<number>(CHAINS).fill(-1);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const chain = code % CHAINS;
    let first = latest[chain] as number;
    before[at % CHAINS] = first;
    latest[chain] = at;
    for (; first >= 0 && at - first <= LONGEST; first = before[first % CHAINS] as number) {
      if (text.charCodeAt(first) !== code) continue;
      if (first > 0 && text.charCodeAt(first - 1) === text.charCodeAt(at - 1)) continue;
      const length = at - first;
      let equal = 1;
      while (at + equal < text.length && text.charCodeAt(first + equal) === text.charCodeAt(at + equal))
        equal += 1;
      if (equal < length) continue;
      const copies = Math.floor(equal / length) + 1;
      if (isMistake(text, first, length, copies)) yield doubled(text, first, length, copies);
    }
  }
}

/** More than the longest that is looked for. */
const CHAINS = 64;

function doubled(text: string, start: number, length: number, copies: number): DoubledWords {
  const last = start + (copies - 1) * length;
  const again = { start: last, end: last + length };
  return { words: text.slice(again.start, again.end), spare: [{ start, end: last }], again };
}

/**
 * One or two characters that return are mostly the end of one word and the start of the next (监测预测预警, 同网同价): they are
 * words of their own only at the start or the end of a clause, or where the dictionary has them for words as well.
 */
function isMistake(text: string, start: number, length: number, copies: number): boolean {
  const words = text.slice(start, start + length);
  if (DISTRIBUTED.test(words)) return false;
  const end = start + copies * length;
  // 实干实干再实干 is said for effect.
  if (text.startsWith(`再${words}`, end)) return false;
  // So is 抓反复反复抓.
  if (copies === 2 && text[start - 1] === text[end] && isHan(text.charCodeAt(end))) return false;
  const wordsOfTheirOwn = (): boolean => areWords(text, { start, end: start + length }, copies);
  if (length === 1)
    return (
      FUNCTION_WORD.test(text.slice(end - 1, end + 1)) &&
      !ENDS_A_WORD.test(text.slice(Math.max(0, start - 1), start + 1)) &&
      wordsOfTheirOwn()
    );
  if (new Set(words).size === 1) return false;
  if (length > 2)
    return (
      isHanOrNumbered(words) &&
      !(COUNTED_TWICE.test(words) && isHan(text.charCodeAt(end)) && text[end] !== words[0]) &&
      !(length >= SHORTEST_TERM && EXPLAINS.test(text.slice(end, end + 2))) &&
      !/^\d\d/.test(text.slice(start - 1, start + 1)) &&
      (isMark(text[end]) || !LEADS_ON.test(words))
    );
  if (!/^[〇一-鿿]+$/u.test(words)) return false;
  const opens = start === 0 || isMark(text[start - 1]);
  const closes = isMark(text[end]);
  return opens !== closes || (!opens && !makesName(text, end) && wordsOfTheirOwn());
}

/** 产业|产业|链, but not 加强|加强|园区. */
function makesName(text: string, at: number): boolean {
  const suffix = NAMING_SUFFIX.exec(text.slice(at, at + 2))?.[0];
  return suffix !== undefined && isWordBreak(text, at + suffix.length);
}

/** A term that is explained, in characters. */
const SHORTEST_TERM = 4;

/** 案**件12**件12人: a unit and the number before the next, which counts something else as often. */
const COUNTED_TWICE = /^[〇一-鿿]\d+$/u;

/** 强化园区建设, 20家, 到2027年; not 100 or 5G. */
const isHanOrNumbered = (words: string): boolean => /^[〇一-鿿\d]+$/u.test(words) && !/^\d+$/.test(words);

const isMark = (char: string | undefined): boolean => char === undefined || /[^\p{L}\p{N}]/u.test(char);

/** 加强领导，加强领导，. Longer ones are found as repeats; any number of copies in a row is one mistake. */
function* findDoubledClauses({ reading: { text }, sentences }: Passage): Iterable<DoubledWords> {
  const clauses = sentences.flatMap((sentence) => sentence.clauses);
  for (let first = 0, next = 1; first < clauses.length; first = next, next += 1) {
    const one = clauses[first] as Span;
    // Their last Han are compared first: few clauses end alike.
    const last = lastHan(text, one);
    if (next === clauses.length || lastHan(text, clauses[next] as Span) !== last) continue;
    const { key, length } = comparable(text.slice(one.start, one.end));
    const isCopy = ({ start, end }: Span): boolean => comparable(text.slice(start, end)).key === key;
    while (next < clauses.length && isCopy(clauses[next] as Span)) next += 1;
    if (next === first + 1 || length < SHORTEST_CLAUSE || length >= SHORTEST_RUN) continue;
    const others = clauses.slice(first + 1, next - 1);
    const { start, end: close } = clauses[next - 1] as Span;
    let end = close;
    while (isMark(text[end - 1])) end -= 1;
    yield { words: text.slice(start, end), spare: [one, ...others], again: { start, end } };
  }
}

/** The code of the last Han of a stretch; 0 where there is none. */
function lastHan(text: string, { start, end }: Span): number {
  for (let at = end - 1; at >= start; at--) if (isHan(text.charCodeAt(at))) return text.charCodeAt(at);
  return 0;
}

/** 由各部门、各部门配合: two items of a list that both stand by themselves. */
function* findDoubledItems({ reading: { text } }: Passage): Iterable<DoubledWords> {
  for (let at = text.indexOf("、"); at >= 0; at = text.indexOf("、", at + 1)) {
    const length = lengthOfDouble(text, at);
    const start = at - length;
    const again = { start: at + 1, end: at + 1 + length };
    // 分别达到100亿、100亿: equal values are no slip.
    if (length < SHORTEST_ITEM || !/^[〇一-鿿]+$/u.test(text.slice(start, at))) continue;
    const [left, right] = [text[start - 1], text[again.end]];
    // 港兴则城兴、城兴则县兴: what follows from one is what the next follows from.
    if (left === right && !isMark(left)) continue;
    const opens = isMark(left) || FUNCTION_WORD.test(left as string) || isVerbBefore(text, start);
    const closes = isMark(right) || endsItem(text, again.end);
    if (opens && closes) yield { words: text.slice(start, at), spare: [{ start, end: again.start }], again };
  }
}

/** 各部门、各部门|配合 and 基地、基地|和, but not 县城、县城|新区: neither is the start of a longer name. */
function endsItem(text: string, at: number): boolean {
  const word = text.slice(at, at + 2);
  const leadsOn = FUNCTION_WORD.test(word) || VERB.test(word) || DONE_BY_SEVERAL.test(word);
  return leadsOn && isWordBreak(text, at);
}

/** 完善|产业库、产业库: nothing but a verb stands before the first item in its clause. */
function isVerbBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_VERB - 1), at);
  const mark = [...before].findLastIndex(isMark);
  return (mark >= 0 || at <= LONGEST_VERB) && VERB.test(before.slice(mark + 1));
}

/** In characters, of the longest words that stand on both sides of a mark alike; 1 where only single ones do. */
function lengthOfDouble(text: string, at: number): number {
  const last = text[at - 1];
  let length = Math.min(LONGEST, at, text.length - at - 1);
  while (
    length > 1 &&
    (text[at + length] !== last || text.slice(at - length, at) !== text.slice(at + 1, at + 1 + length))
  )
    length -= 1;
  return length;
}

/** 、、 and 。。, but not 。。。, which some type for an ellipsis. */
function findDoubledMarks({ reading: { text } }: Passage): DoubledWords[] {
  return allMatches(text, /、、+|，，+|；；+|：：+|。。+/g)
    .filter(({ 0: marks }) => marks.length === 2)
    .map(({ index }) => doubled(text, index, 1, 2));
}

/** 农业生产持农业生产持续发展续发展: words that were pasted in two pieces are one mishap. */
function joinHalves(found: readonly DoubledWords[]): DoubledWords[] {
  const joined: DoubledWords[] = [];
  for (const doubling of found) {
    const half = joined.at(-1);
    const follows = half?.again.end === doubling.spare[0].start;
    if (half && follows && !isWordBreak(half.words + doubling.words, half.words.length)) {
      const words = half.words + doubling.words;
      const again = { start: half.again.start, end: doubling.again.end };
      joined[joined.length - 1] = { words, spare: [...half.spare, ...doubling.spare], again };
    } else joined.push(doubling);
  }
  return joined;
}
