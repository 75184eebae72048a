import type { Row } from "./row-of-names.ts";

/** A row of names that is at odds with the number behind it. */
export interface Odds {
  readonly row: Row;
  /** The names, parted at every 和. */
  readonly names: readonly string[];
  /** How many more the number says, or how many fewer where that is below 0. */
  readonly gap: number;
  /** The noun says that the very names are counted, and not something that they hold. */
  readonly isSure: boolean;
}

/** The furthest that a slip of the pen puts a number and so many names apart: of many more than of few. */
export function furthestSlip(named: number): number {
  return Math.max(2, named * 0.4);
}

/** Fewer names may be chance. */
export const SEVERAL = 3;

/** So many names that hardly anything else is counted. */
export const LONG_ROW = 5;

/** In characters, by which names of one make differ in length, and those that a noun says to be counted (三大产业). */
export const ALIKE = 1;
export const MUCH_ALIKE = 2;

/** In characters: no names of places, which three have; no words for what there is more of, such as 综合医院. */
export const SHORT_NAME = 2;
export const LONG_NAME = 4;

/** By how many characters names differ in length. */
export function lengthsApart(names: readonly string[]): number {
  const lengths = names.map(({ length }) => length);
  return Math.max(...lengths) - Math.min(...lengths);
}

/** “甲”“乙”“丙”: marks of their own leave no doubt where names begin and end. */
export function areQuoted([first = "", ...others]: readonly string[]): boolean {
  return /^[^“”]*“[^“”]+”$/.test(first) && others.every((name) => /^“[^“”]+”$/.test(name));
}
