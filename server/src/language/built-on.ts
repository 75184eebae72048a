import { BASIS_AFTER, NUMBER_AIMED_AT, NUMBER_BUILT_ON } from "./basis-words.ts";

/** In characters: more than either pattern can take, and no more of the text is looked at. */
const REACH = 32;

/** Whether a number that ends here is built on: 在去年38万吨**的基础上**. */
export function isBuiltOn(text: string, end: number): boolean {
  return BASIS_AFTER.test(text.slice(end, end + REACH));
}

/** Whether the number behind a name that ends here is: 在农机总数**达到230台的基础上**. */
export function isNumberBuiltOn(text: string, end: number): boolean {
  return NUMBER_BUILT_ON.test(text.slice(end, end + REACH));
}

/** Whether the number behind a name that ends here is aimed at: 围绕经济总量**达到500亿元的目标**. */
export function isNumberAimedAt(text: string, end: number): boolean {
  return NUMBER_AIMED_AT.test(text.slice(end, end + REACH));
}
