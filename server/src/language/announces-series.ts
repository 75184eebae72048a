import { DEALT_OUT, YEARS_IN_ROW } from "./series-words.ts";

/** Whether words before a row of so many numbers deal it out: 分别 in their clause, or as many years in their sentence. */
export function announcesSeries(before: string, count: number): boolean {
  const sentence = before.replace(/^.*[。；]/, "");
  if (DEALT_OUT.test(sentence.replace(/^.*，/, ""))) return true;
  const years = YEARS_IN_ROW.exec(sentence)?.[0];
  return years !== undefined && years.split("20").length - 1 === count;
}
