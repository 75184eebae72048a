import { BEFORE_NAME, LEADING_WORD, NAME_JOINT, OPENING_PARTICLE } from "../../language/indicator-words.ts";
import { matchAt } from "../../language/match-at.ts";

/** Where the name begins behind the marks, joints and verbs that lead up to it: 新建和扩建**泊位**8个. */
export function skipLeading(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const marks = matchAt(BEFORE_NAME, text, at).length;
    if (marks > 0 && at + marks <= to) {
      at += marks;
      continue;
    }
    const joint = (matchAt(NAME_JOINT, text, at) || matchAt(OPENING_PARTICLE, text, at)).length;
    if (joint > 0 && at + joint <= to - 2) {
      at += joint;
      continue;
    }
    const length = leadingWord(text, at, to);
    // A name has two characters at least (the 将 of 三是将 is none), and 共享 is no 共 with a 享: one character leads only to another such word.
    if (length === 0 || (at + length === to - 1 && leadingWord(text, to - 1, to) === 0)) break;
    if (length === 1 && at + 1 < to && leadingWord(text, at + 1, to) === 0) break;
    at += length;
  }
  return at;
}

/** **增加**学位: a name without what leads up to it. */
export function withoutLeading(name: string): string {
  return name.slice(skipLeading(name, 0, name.length));
}

/** Length of the leading word that begins at `at` and ends before `to`; 0 where there is none. */
export function leadingWord(text: string, at: number, to: number): number {
  const { length } = matchAt(LEADING_WORD, text, at);
  return at + length <= to ? length : 0;
}
