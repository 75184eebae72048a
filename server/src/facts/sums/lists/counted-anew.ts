import { COUNTED_ANEW } from "../../../language/part-words.ts";

/** Whether the sentence that goes on behind parts tells of more of them, or of some that are in two. */
export function isCountedAnew(text: string, end: number): boolean {
  const [rest = ""] = /^[^。！？\n]*/.exec(text.slice(end, end + LONGEST_REST)) ?? [];
  return COUNTED_ANEW.test(rest);
}

/** In characters. */
const LONGEST_REST = 40;
