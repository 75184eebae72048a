import type { Quantity } from "../../quantities/quantity.ts";
import type { Apartness } from "../lists/disjoint-names.ts";
import type { Part } from "../lists/part-list.ts";

/** What is told of some of the things counted: the class they belong to, and what is in it. */
export interface Told {
  readonly name: string;
  readonly subject: string;
}

export type ClassPart = Part & Told;

/** A manner of telling how many of the things counted are in which class. */
export interface Manner {
  /** So many numbers behind the whole are looked at, and none beyond so many characters. */
  readonly most: number;
  readonly furthest: number;
  /** Whether numbers of something else may stand between the whole and the first class: 签约项目117个、总投资3亿元，已开工93个. */
  readonly passesOver: boolean;
  /** How many classes there are, if the things in all of them are all there are. */
  readonly all?: number;
  /** The least share of the whole that a list of classes comes to, if it leaves out none. */
  readonly leastListed?: number;
  mayBeWhole(text: string, total: Quantity, before: Quantity | undefined): boolean;
  /** Null for a number that does not go on with the classes told so far. */
  tell(text: string, total: Quantity, quantity: Quantity, parts: readonly ClassPart[]): Told | null;
  /** Whether a thing can be in two of the classes; null where they are none of the whole. */
  apartness(text: string, total: Quantity, parts: readonly ClassPart[]): Apartness | null;
}
