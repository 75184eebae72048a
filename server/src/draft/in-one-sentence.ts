import type { Target } from "./target.ts";

/** Whether two numbers stand in one sentence. */
export function areInOneSentence(a: Target, b: Target): boolean {
  return a.placed === b.placed && a.measurement.sentence === b.measurement.sentence;
}
