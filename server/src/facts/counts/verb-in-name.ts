import { LEADING_WORD } from "../../language/indicator-words.ts";
import { matchAt } from "../../language/match-at.ts";

/** 市、区共建东湾区、西湾区: behind the verb another list begins. */
export function holdsVerb(name: string): boolean {
  return Array.from({ length: Math.max(0, name.length - 3) }, (_, index) => index + 1).some(
    (at) => matchAt(LEADING_WORD, name.slice(0, -1), at).length > 1,
  );
}

export function endsWithVerb(name: string): boolean {
  return [2, 3].some(
    (length) => matchAt(LEADING_WORD, name, Math.max(0, name.length - length)).length === length,
  );
}

export function startsWithVerb(name: string): boolean {
  return matchAt(LEADING_WORD, name, 0).length > 1;
}

/** A verb with something behind it: 建设 alone, among 规划、建设、管理三个方面, is a name. */
export function opensWithVerb(name: string): boolean {
  const { length } = matchAt(LEADING_WORD, name, 0);
  return length > 1 && length < name.length;
}
