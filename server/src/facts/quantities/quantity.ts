import type { UnitKind } from "../../language/units.ts";
import type { Span } from "../../text/span.ts";

/** What a number measures, by its unit; ordinals rank. */
export type QuantityKind = UnitKind | "ordinal";

/** How the stated number bounds the real one. 以上 and 不少于 include the number (民法典 art. 1259). */
export type Bound = "exact" | "at-least" | "at-most" | "about" | "nearly" | "over";

/** A number with its unit, as a plan states it. Spans count in the reading text. */
export interface Quantity {
  /** Bound words, number, unit: 不少于100项, 230家以上, 近30项, 5%—8%. */
  readonly span: Span;
  readonly text: string;
  /** The number and unit alone, without bound words: 100项, 230家. */
  readonly core: Span;
  /** Scaled: 15亿元 is 1 500 000 000 (元), 2.8% is 2.8 (%). For a range its lower end. */
  readonly value: number;
  /** Upper end of a range. */
  readonly max?: number;
  /** As written, without 万 and 亿: 元, 家, 人次, %, 个百分点, 倍. Empty where none is written. */
  readonly unit: string;
  /** What 万 and 亿 multiply the written number by. */
  readonly scale: number;
  readonly kind: QuantityKind;
  readonly bound: Bound;
}
