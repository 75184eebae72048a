import { NARROWER_GROUP } from "../../language/restating-words.ts";
import { wordsSince } from "../../text/words-since.ts";

/**
 * Whether the words before a number say the rest of a name that is cut down there: 普及**高中阶段教育**，毛入学率达到; but not of fewer than the name is of,
 * 保障残疾学生接受高中阶段教育，毛入学率达到.
 */
export function tellsRest(words: string, rest: string): boolean {
  const at = words.lastIndexOf(rest);
  if (at < 0) return false;
  const around = [wordsSince("，。；：", words, at, LONGEST_CLAUSE), words.slice(at + rest.length)];
  return !around.some((some) => NARROWER_GROUP.test(some));
}

/** In characters. */
const LONGEST_CLAUSE = 60;
