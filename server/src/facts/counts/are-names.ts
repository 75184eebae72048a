import { COUNTED_ALREADY, NO_NAME_END } from "../../language/list-words.ts";

/** Numbers that belong to names: 3号线, 5G网络. */
const NUMBER_OF_NAME = /\d{1,4}(?=[号G])/g;
/** What no name holds otherwise; 等级 is no 等. */
const NO_NAME = /\d|等(?!级)|[?：]/;

/** Whether words are names, and two or more, as far as their form tells. */
export function areNames(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  if (words.length < 2 || last === "" || words.some((name) => NO_NAME.test(name.replace(NUMBER_OF_NAME, ""))))
    return false;
  return !NO_NAME_END.test(last) && !COUNTED_ALREADY.test(last);
}
