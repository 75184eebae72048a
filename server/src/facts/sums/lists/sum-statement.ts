import { COUNTED_TWICE, FLOW, HOLDS_OTHERS, KINDS_BEHIND } from "../../../language/part-words.ts";
import { readSmallNumber } from "../../../language/small-number.ts";
import { type NumberWriting, readWriting } from "../../quantities/number-writing.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { type Apartness, areIntroducedAlike, readApartnessOfSome } from "./disjoint-names.ts";
import type { Part } from "./part-list.ts";

/** A total and the parts that a text gives of it. */
export interface SumStatement {
  readonly total: SumTerm;
  /** In order; at least one. All are counted as the total is. */
  readonly parts: readonly SumTerm[];
  /** `some`: 其中 names parts and may leave out others. `all`: the parts make the whole (分别为, 由…组成, 共计). */
  readonly extent: "some" | "all";
  /** Whether nothing can be in two parts: only then do they add up. */
  readonly apart: Apartness;
  /** Things counted one by one, or sums of money, in a plain list behind 其中, which ends there: a report or a plan that so lists this share of a whole lists it all. */
  readonly leastListed?: number;
}

export interface SumTerm {
  readonly quantity: Quantity;
  /** As written; 100% where a whole goes without saying, whose quantity then stands where its parts do. */
  readonly written: string;
  readonly implied: boolean;
  /** How many have so much each; the quantity's value is of all of them. */
  readonly times: number;
  /** What 万 and 亿 multiply by; 1 without them. */
  readonly scale: number;
  /** By how much the number may be off for being rounded: 1.5万 stands for 14 500 to 15 500; 86项 for itself. */
  readonly tolerance: number;
}

/** What a text says with a total, or with a whole of 100%, and its parts, which are as far apart as their names tell. */
export function toStatement(
  text: string,
  total: Quantity | "whole",
  parts: readonly Part[],
  extent: SumStatement["extent"],
  apart: Apartness = apartnessOf(text, parts, extent),
): SumStatement {
  const writings = parts.map(({ quantity }) => readWriting(text, quantity));
  const areRound =
    total !== "whole" && areWholeAndSmall([total, ...parts.map(({ quantity }) => quantity)], text);
  const term = (quantity: Quantity, others: readonly NumberWriting[]): SumTerm => {
    const read = toTerm(text, quantity, others);
    return areRound ? { ...read, tolerance: 0 } : read;
  };
  return {
    // 566亿元，其中甲500亿元、乙38.52亿元、丙27.7亿元: a long total is rounded for itself.
    total:
      total === "whole"
        ? wholeOf(parts)
        : term(total, total.value < ROUNDED_FROM * total.scale ? writings : []),
    parts: parts.map(({ quantity, times = 1 }) => severalTimes(term(quantity, writings), times)),
    extent,
    apart: mayCountTwice(text, total, parts) ? "no" : apart,
  };
}

/** 筹集8亿元，其中注资3亿元、贴息5亿元: numbers so short and of one scale are set, and not rounded from others. */
function areWholeAndSmall([total, ...parts]: readonly Quantity[], text: string): boolean {
  return [total, ...parts].every((quantity) => {
    if (quantity === undefined) return false;
    const { scale, decimals } = readWriting(text, quantity);
    return decimals === 0 && scale === total?.scale && quantity.value < ROUNDED_FROM * scale;
  });
}

/** How far behind a statement it may say that its parts overlap, in characters. */
const REMARK_BEHIND = 40;

/** 共120项，其中甲90项、乙50项（部分项目有交叉）: within the statement or right behind it. */
function mayCountTwice(text: string, total: Quantity | "whole", parts: readonly Part[]): boolean {
  const cores = [...(total === "whole" ? [] : [total]), ...parts.map(({ quantity }) => quantity)].map(
    ({ core }) => core,
  );
  const start = Math.min(...cores.map((core) => core.start));
  const end = Math.max(...cores.map((core) => core.end));
  const [behind = ""] = /^[^。；！？]*/.exec(text.slice(end, end + REMARK_BEHIND)) ?? [];
  return COUNTED_TWICE.test(text.slice(start, end) + behind);
}

/** As their names tell; `isOfParts` says that the total is of nothing but what stands before it. */
export function apartnessOf(
  text: string,
  parts: readonly Part[],
  extent: SumStatement["extent"],
  isOfParts = false,
): Apartness {
  const names = parts.map(({ name }) => name);
  if (parts.some(({ words }) => HOLDS_OTHERS.test(text.slice(words.start, words.end)))) return "no";
  if (saysHowManyKinds(text, parts)) return "surely";
  if (extent === "some") return readApartnessOfSome(names);
  // 共 says by itself that the parts add up, unless it counts what there is and they what is new.
  const mayCountMore = !isOfParts && names.some((name) => FLOW.test(name));
  return areIntroducedAlike(names) && !mayCountMore ? "surely" : "no";
}

/** 13个、省级示范村32个、自然村24个**三类**: who counts the kinds puts each thing into one. */
function saysHowManyKinds(text: string, parts: readonly Part[]): boolean {
  const last = parts.at(-1) as Part;
  const behind = text.slice(last.quantity.core.end, last.words.end);
  return readSmallNumber(KINDS_BEHIND.exec(behind)?.groups?.count ?? "") === parts.length;
}

/** 各200套, of five: 200套×5. */
function severalTimes(term: SumTerm, times: number): SumTerm {
  if (times === 1) return term;
  const quantity = { ...term.quantity, value: term.quantity.value * times };
  return { ...term, quantity, times, written: `${term.written}×${times}`, tolerance: term.tolerance * times };
}

/** A term among parts so written: 1亿元 beside 0.4亿元 is 1.0亿元; 5.5亿元 beside 0.04亿元 is as fine as it is written. */
function toTerm(text: string, quantity: Quantity, parts: readonly NumberWriting[]): SumTerm {
  const { scale, decimals } = readWriting(text, quantity);
  const others = parts.filter((part) => part.scale === scale && part.decimals > 0);
  const places =
    decimals > 0 || others.length === 0 ? decimals : Math.min(...others.map((part) => part.decimals));
  const isWhole = scale === 1 && decimals === 0 && quantity.kind !== "percent";
  return {
    quantity,
    written: text.slice(quantity.core.start, quantity.core.end),
    implied: false,
    times: 1,
    scale,
    tolerance: isWhole ? 0 : Math.min(scale / 10 ** places / 2, quantity.value * ROUNDING),
  };
}

/** As a share of the number, which nobody rounds further: 1万人 are not 1.4万. */
const ROUNDING = 0.1;

/** Totals of three digits and more may do without the decimals of their parts. */
const ROUNDED_FROM = 100;

/** 100%, or 100 among numbers without a unit, from the first part to the last. */
function wholeOf(parts: readonly Part[]): SumTerm {
  const [first, last] = [parts[0], parts.at(-1)] as [Part, Part];
  const span = { start: first.quantity.core.start, end: last.quantity.core.end };
  const { unit } = first.quantity;
  const written = `100${unit}`;
  return {
    quantity: {
      span,
      core: span,
      text: written,
      value: 100,
      unit,
      scale: 1,
      kind: "percent",
      bound: "exact",
    },
    written,
    implied: true,
    times: 1,
    scale: 1,
    tolerance: 0,
  };
}
