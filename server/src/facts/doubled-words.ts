import type { Span } from "../text/span.ts";
import { comparable, SHORTEST_RUN } from "./comparable-clauses.ts";
import type { Passage } from "./passage.ts";

/** Words that stand twice or more in a row. Spans count in the reading text. */
export interface DoubledWords {
  /** All copies but the last: what to leave out. A clause comes with the mark at its end. */
  readonly spare: Span;
  /** The last copy. */
  readonly again: Span;
}

/** Longer runs that stand twice are whole clauses, and found as such. */
const LONGEST = 40;

/** Shorter clauses are called out twice for effect. In Han, letters and digits. */
const SHORTEST_CLAUSE = 4;

/** Every place of a passage where words stand twice in a row by mistake, in order. */
export function findDoubledWords(passage: Passage): DoubledWords[] {
  const { text } = passage.reading;
  const found = [...findDoubledClauses(passage)];
  for (const { index } of text.matchAll(DOUBLED_PARTICLE)) found.push(doubled(index, 1, 2));
  const isCovered = new Uint8Array(text.length);
  for (const { spare, again } of found) isCovered.fill(1, spare.start, again.end);
  for (const doubling of findDoubled(text)) {
    const { spare, again } = doubling;
    if (isCovered[spare.start] && isCovered[again.end - 1]) continue;
    isCovered.fill(1, spare.start, again.end);
    found.push(doubling);
  }
  return found.sort((a, b) => a.spare.start - b.spare.start);
}

/** 的的, but not 的的确确; 了了, but not 了了解; 和和, but not 和和平; 是是, but not 是是否. */
const DOUBLED_PARTICLE =
  /的的(?![确士])|(?<!一)了了(?![解结却断然如])|和和(?![平谐美睦解缓气声约])|是是(?![非否])/g;

/** Pairs each character with the same one shortly before it, and follows both from where they begin to agree. */
function* findDoubled(text: string): Iterable<DoubledWords> {
  const latest = new Map<number, number>();
  const before = new Int32Array(text.length).fill(-1);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    before[at] = latest.get(code) ?? -1;
    latest.set(code, at);
    for (
      let first = before[at] as number;
      first >= 0 && at - first <= LONGEST;
      first = before[first] as number
    ) {
      if (first > 0 && text[first - 1] === text[at - 1]) continue;
      const length = at - first;
      let equal = 1;
      while (at + equal < text.length && text[first + equal] === text[at + equal]) equal += 1;
      if (length > 1 && equal >= length) {
        const copies = Math.floor(equal / length) + 1;
        if (isMistake(text, first, length, copies)) yield doubled(first, length, copies);
      }
    }
  }
}

function doubled(start: number, length: number, copies: number): DoubledWords {
  const last = start + (copies - 1) * length;
  return { spare: { start, end: last }, again: { start: last, end: last + length } };
}

/**
 * Two characters that return are mostly the end of one word and the start of the next (监测预测预警, 同网同价, 产业产业链):
 * they are words of their own only at the start or the end of a clause.
 */
function isMistake(text: string, start: number, length: number, copies: number): boolean {
  const words = text.slice(start, start + length);
  if (!/^\p{Script=Han}+$/u.test(words) || MEANT.test(words) || new Set(words).size === 1) return false;
  if (length > 2) return true;
  const opens = start === 0 || ENDS_WORDS.test(text[start - 1] as string);
  const after = text[start + copies * length];
  const closes = after === undefined || ENDS_WORDS.test(after);
  return opens !== closes;
}

const ENDS_WORDS = /[^\p{L}\p{N}]/u;

/** One thing after the other (一个项目一个项目, 逐村逐村), numerals (二〇二〇), and one character on and on. */
const MEANT = /^(?:[一两几半][^体致定般样直切流律贯带站方]|[逐每挨])|^[〇零一二三四五六七八九十百千万亿]+$/;

/** 加强领导，加强领导，. Longer ones are found as repeats. */
function* findDoubledClauses({ reading: { text }, sentences }: Passage): Iterable<DoubledWords> {
  let before: { readonly key: string; readonly span: Span } | null = null;
  for (const span of sentences.flatMap(({ clauses }) => clauses)) {
    const { key, length } = comparable(text.slice(span.start, span.end));
    if (before !== null && key === before.key && length >= SHORTEST_CLAUSE && length < SHORTEST_RUN) {
      let { end } = span;
      while (ENDS_WORDS.test(text[end - 1] as string)) end -= 1;
      yield { spare: before.span, again: { start: span.start, end } };
    }
    before = { key, span };
  }
}
