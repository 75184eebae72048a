import type { Cadence } from "../../language/time-words.ts";
import type { Span } from "../../text/span.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { SeriesPlace } from "./series.ts";

/**
 * How a number measures its indicator: a state reached, an increase, a sum over a period, by how much it grows or falls,
 * a share.
 */
export type Measure = "level" | "increment" | "cumulative" | "growth" | "decline" | "share";

/** Whether a number says by how much something changes, and not what it comes to. */
export function isByHowMuch(measure: Measure | undefined): measure is "growth" | "decline" {
  return measure === "growth" || measure === "decline";
}

/** 不超过30, 30微克/立方米: what is held down, or is so much of another, comes from no deed. */
export function isStateOnly({ bound, unit }: Quantity): boolean {
  return bound === "at-most" || unit.includes("/");
}

/**
 * Where the name of a number was found. The order is that in which `measurements.ts` looks for it: the first that has one
 * gives it.
 */
export type NameSource =
  /** Behind a sum, what it goes to: 出资2亿元，用于贷款贴息. */
  | "purpose"
  /** Its place in a row that 分别 deals out: 培训甲、乙分别30人、20人. */
  | "row"
  /** The number before, of which this one goes on: 产值达到80亿元、增长8%. */
  | "number-before"
  /** A clause without a number, which says how its subject fares: 水质优良率稳步提高，到2026年达到95%. */
  | "state-before"
  /** Beside the number: 冷库30座, 30座冷库. */
  | "own"
  /** The things counted before it in the clause, which do or have so much: 218个重点项目完成投资315亿元. */
  | "counted-before"
  /** A clause without a number, which says what is done: 实施老旧小区改造，全年开工8万户. */
  | "deed-before"
  /** Nowhere. */
  | "none";

/** An indicator with its number, as one clause states it, whoever says it and for whenever. Spans count in the reading text. */
export interface Measurement {
  readonly quantity: Quantity;
  /** Name and number together: 国家高新技术企业数量达到230家以上. */
  readonly expression: Span;
  /** What is counted, without leading verbs; level and scope stay. Empty when the text does not say. */
  readonly indicator: string;
  readonly namedBy: NameSource;
  /** Words of the clause before a number whose name stands behind it: **我县运动员在省运会上获得**24个冠军. They may narrow it. */
  readonly subject: string;
  readonly measure: Measure;
  readonly cadence: Cadence;
  /** Where 分别 deals several numbers out, the place of this one; null elsewhere. */
  readonly series: SeriesPlace | null;
  /** Words of the clause, or of one before it in the sentence, say that the number is made or reached: 新建, 达到. */
  readonly asserted: boolean;
  /** Index into the passage's sentences. */
  readonly sentence: number;
  /** The clause around the number. */
  readonly clause: Span;
}
