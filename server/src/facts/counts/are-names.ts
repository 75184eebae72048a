import {
  BODY,
  COUNTED_ALREADY,
  COUNTED_WITHIN,
  FIELD,
  NAME_WITH_NUMBER,
  NO_NAME_END,
  WORD_OF_SENTENCE,
} from "../../language/list-words.ts";
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
  if (words.some((name) => COUNTED_WITHIN.test(name))) return false;
  if (words.slice(1).some((name) => WORD_OF_SENTENCE.test(name) && !/.的./.test(name))) return false;
  // 就业促进、创业培育: among names as long a verb at the end is a part of the last.
  const isWholeName =
    last.length >= WHOLE_NAME && endsWithVerb(last) && !startsWithVerb(last) && areOfOneLength(words);
  if (NO_NAME_END.test(last) && !isWholeName) return false;
  if ([BODY, COUNTED_ALREADY, NAME_WITH_NUMBER].some((pattern) => pattern.test(last))) return false;
  return !FIELD.test(last) || words.every((name) => FIELD.test(name));
}

/** In characters: of a noun and its verb. */
const WHOLE_NAME = 4;
