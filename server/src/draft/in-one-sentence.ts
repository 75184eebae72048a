import type { StatedNumber } from "./target.ts";

/** Whether two numbers stand in one sentence. */
export function areInOneSentence(a: StatedNumber, b: StatedNumber): boolean {
  return a.placed === b.placed && a.measurement.sentence === b.measurement.sentence;
}
