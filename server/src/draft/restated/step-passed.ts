import { STEP_PASSED } from "../../language/restating-words.ts";
import type { Target } from "../target.ts";

/** 迈上2000亿元**台阶**: a number on the way, and not what there is. */
export function isStepPassed({ placed, measurement: { quantity } }: Target): boolean {
  const { end } = quantity.span;
  return STEP_PASSED.test(placed.passage.reading.text.slice(end, end + LONGEST_REMARK));
}

/** In characters. */
const LONGEST_REMARK = 20;
