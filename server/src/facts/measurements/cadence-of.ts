import { OF_ONE_YEAR } from "../../language/measure-words.ts";
import { CADENCES, type Cadence } from "../../language/time-words.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { Time } from "../times/time.ts";
import { isByHowMuch, type Measure } from "./measurement.ts";

/** How often a number comes anew that a time is said of. */
export function cadenceOf({ kind, text }: Time): Cadence {
  return (kind === "recurring" && CADENCES.find(([, pattern]) => pattern.test(text))?.[0]) || "once";
}

/** 500人次/年 is said of that number alone. */
export function isRate({ text }: Time): boolean {
  return text.startsWith("/");
}

/** 年均增长7%，新增就业4500万人; 排放量逐年下降，减排3万吨; 2025年和2026年各5座，共10座: not said of the clauses after it. */
export function isOfItsClause({ text }: Time): boolean {
  return /^(?:年均|逐|各)/.test(text);
}

/** A number and what is said of it and around it. */
interface Counted {
  readonly quantity: Quantity;
  readonly indicator: string;
  readonly measure: Measure | null;
  /** The times of its clause, and those of them that say how often. */
  readonly here: readonly Time[];
  readonly rhythms: readonly Time[];
  /** The last number of its clause. */
  readonly last: Quantity;
  /** Whether an earlier clause said yearly. */
  readonly heldOn: boolean;
}

/** How often a number comes anew, by its own rate, the rhythm before it in its clause, that at its end, or an earlier one. */
export function cadenceAmong({
  quantity,
  indicator,
  measure,
  here,
  rhythms,
  last,
  heldOn,
}: Counted): Cadence {
  const { start, end } = quantity.span;
  const nearest =
    here.find((time) => time.span.start === end && isRate(time)) ??
    rhythms.findLast(({ span }) => span.start < start) ??
    rhythms.find(({ span }) => span.start >= last.span.start);
  if (nearest === undefined) return heldOn && !SETTLED.has(measure ?? "") ? "yearly" : "once";
  // 企业年度主营业务收入达到5亿元 is what one year comes to.
  const isOfOneYear =
    /^年[均度]/.test(nearest.text) && !isByHowMuch(measure ?? undefined) && OF_ONE_YEAR.test(indicator);
  return isOfOneYear ? "once" : cadenceOf(nearest);
}

/** Measures that a rhythm said in an earlier clause does not reach: 每年引进10人，总数突破4万人. */
const SETTLED: ReadonlySet<string> = new Set<Measure>(["level", "share", "cumulative"]);
