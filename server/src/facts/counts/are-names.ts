import { COUNTED_ALREADY, NO_NAME_END } from "../../language/list-words.ts";
import { areOfOneLength } from "./listed-names.ts";
import { endsWithVerb, startsWithVerb } from "./verb-in-name.ts";

/** Numbers that belong to names: 3号线, 5G网络. */
const NUMBER_OF_NAME = /\d{1,4}(?=[号G])/g;
/** What no name holds otherwise; 等级 is no 等. */
const NO_NAME = /\d|等(?!级)|[?：]/;

/** Whether words are names, and two or more, as far as their form tells. */
export function areNames(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  if (words.length < 2 || last === "" || words.some((name) => NO_NAME.test(name.replace(NUMBER_OF_NAME, ""))))
    return false;
  // 就业促进、创业培育: among names as long a verb at the end is a part of the last.
  const isWholeName =
    last.length >= WHOLE_NAME && endsWithVerb(last) && !startsWithVerb(last) && areOfOneLength(words);
  if (NO_NAME_END.test(last) && !isWholeName) return false;
  return !COUNTED_ALREADY.test(last);
}

/** In characters: of a noun and its verb. */
const WHOLE_NAME = 4;
