import { LEADING_WORD } from "../../language/indicator-words.ts";
import { GOVERNING_VERB, WORD_OF_SENTENCE } from "../../language/list-words.ts";
import { matchAt } from "../../language/match-at.ts";

export function endsWithVerb(name: string): boolean {
  return [2, 3].some(
    (length) => matchAt(LEADING_WORD, name, Math.max(0, name.length - length)).length === length,
  );
}

export function startsWithVerb(name: string): boolean {
  return verbAt(name, 0).length > 1;
}

function verbAt(name: string, at: number): string {
  return matchAt(LEADING_WORD, name, at) || matchAt(GOVERNING_VERB, name, at);
}

/** 东港 of 加快推进东港: a name without what is done with it. */
export function withoutVerbs(name: string): string {
  const { length } = verbAt(name, 0);
  return length > 1 && length < name.length ? withoutVerbs(name.slice(length)) : name;
}

/** 市政府推进东岸开发: what is not said without an object stands amid it, and its object is the first of a list. */
export function governsInside(name: string): boolean {
  return Array.from({ length: Math.max(0, name.length - 3) }, (_, index) => index + 1).some(
    (at) => matchAt(GOVERNING_VERB, name, at) !== "",
  );
}

/** Whether a verb stands behind a noun: 泊位**投产**, 环节**扩大**用电; not 改造项目. */
export function holdsDeed(words: string): boolean {
  return Array.from({ length: Math.max(0, words.length - 3) }, (_, index) => index + 2).some((at) =>
    startsWithVerb(words.slice(at)),
  );
}

/** 渔业 of 会议明确提出发展渔业, 水质 of 从水质: what stands behind the last verb or preposition in a name. */
export function withoutLead(name: string): string {
  const ends = Array.from({ length: Math.max(0, name.length - 2) }, (_, at) => {
    const { length } = verbAt(name, at);
    return length > 1 ? at + length : PREPOSITION.test(name.charAt(at)) ? at + 1 : 0;
  }).filter((end) => end < name.length);
  return name.slice(Math.max(0, ...ends));
}

const PREPOSITION = /[从以用对把将在为是的了]/;

/** Whether what seems to be a name holds words of a sentence or a verb. */
export function isOfSentence(name: string): boolean {
  return holdsSentence(name) || startsWithVerb(name);
}

/** The same, but for a name that begins with what is done. */
export function holdsSentence(name: string): boolean {
  return WORD_OF_SENTENCE.test(name) || governsInside(name);
}
