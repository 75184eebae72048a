import { announcesSeries } from "../../language/announces-series.ts";
import { DIVISIONS } from "../../language/division-words.ts";
import { LEADING_WORD } from "../../language/indicator-words.ts";
import { CONJUNCTION } from "../../language/list-words.ts";
import { matchAt } from "../../language/match-at.ts";
import {
  BETWEEN_TWO,
  COMBINED_NAMES,
  DEALT_OUT,
  KIND_OF_ENTERPRISE,
  MEASURED,
  NOT_DONE_FOR_EACH,
  REACHED_BY_ALL,
  SHARED_MEASURE,
  SHARED_PER,
  SHARED_WHOLE,
  TOLD_IN_PAIRS,
  TOLD_PER,
} from "../../language/series-words.ts";
import type { Quantity } from "../quantities/quantity.ts";

/** The place of a number, from 0, among those that 分别 deals out one each: 到2025年、2026年分别达到**90%、95%**. */
export interface SeriesPlace {
  readonly place: number;
  readonly length: number;
  /** Whether each number has a name of its own (甲、乙分别达到5家、8家) or all have one, and each its year. */
  readonly names: "own" | "one";
}

/** Nobody deals out more numbers than this at once; longer rows are lists that a reader cannot match up. */
const LONGEST_SERIES = 12;
/** How far before a series its 分别 may stand, in characters: 分别新建、改建、扩建城镇污水处理厂5座、8座、6座. */
const LONGEST_LEAD = 24;
/** How far before a series its names may begin, in characters. */
const LONGEST_NAMES = 80;

/**
 * The places of the numbers of one clause, each null that is in no series: numbers in a row behind 分别, or as many in
 * a row as in the series `before` them in the sentence.
 */
export function findSeries(
  text: string,
  quantities: readonly Quantity[],
  before: SeriesPlace | null,
): (SeriesPlace | null)[] {
  const places: (SeriesPlace | null)[] = [];
  while (places.length < quantities.length) {
    const first = places.length;
    let next = first + 1;
    while (BETWEEN_TWO.test(wordsBetween(text, quantities[next - 1], quantities[next]))) next += 1;
    const length = next - first;
    const start = quantities[first]?.span.start ?? 0;
    const from = Math.max(quantities[first - 1]?.span.end ?? 0, start - LONGEST_NAMES);
    const lead = text.slice(from, start);
    const isSeries =
      length > 1 &&
      length <= LONGEST_SERIES &&
      (length === before?.length ||
        announcesSeries(lead.slice(-LONGEST_LEAD), length) ||
        (first === 0 && isToldInRow(lead, quantities.slice(first, next))));
    for (let place = 0; place < length; place += 1)
      places.push(isSeries ? { place, length, names: "one" } : null);
  }
  return places;
}

/** 自来水普及率、污水处理率**达到**95%、60%: as many names in a row before what all of them reach. */
function isToldInRow(lead: string, row: readonly Quantity[]): boolean {
  const names =
    REACHED_BY_ALL.exec(lead)?.[1]
      ?.split("、")
      .flatMap((name) => name.split(CONJUNCTION)) ?? [];
  if (names.length !== row.length) return false;
  // 海带、紫菜规模稳定在2亿段、6万亩: units of their own tell that each is of one name.
  if (new Set(row.map(({ unit }) => unit)).size > 1) return MEASURED.test(names.at(-1) ?? "");
  const measured = names.filter((name) => MEASURED.test(name)).length;
  // 淡、旺季供给率: the first is half of a name.
  const areWhole = measured === names.length || measured === 0;
  return areWhole && names.every((name) => name.length >= SHORTEST_LISTED) && areAlike(row);
}

/** In characters; shorter ones may be half of a name: 城、乡居民收入. */
const SHORTEST_LISTED = 4;

function areAlike(quantities: readonly Quantity[]): boolean {
  return quantities.every(({ kind, bound }) => kind === quantities[0]?.kind && bound !== "nearly");
}

function wordsBetween(text: string, left: Quantity | undefined, right: Quantity | undefined): string {
  return left === undefined || right === undefined ? "" : text.slice(left.span.end, right.span.start);
}

/** One name for each of so many numbers, or null if the words name another number of things: 孵化器、众创空间. */
export function divideNames(names: string, count: number): readonly string[] | null {
  const [listed = "", done = ""] = names.split(DEALT_OUT);
  const parts = partsOf(listed, count);
  if (parts === null) return count === 2 ? divideCombined(listed) : null;
  const last = parts.at(-1) ?? "";
  // 甲、乙**分别占比**达到30%、20%
  const whole = SHARED_WHOLE.exec(done)?.[1];
  const of = SHARED_MEASURE.test(done) ? done : whole === undefined ? withoutLead(done) : `占${whole}比重`;
  // 城镇、农村分别新增就业5万人、3万人: what is done for each is of all.
  if (of !== "") return parts.map((part) => part + of);
  const measured = MEASURED.exec(last.replace(/（[^（）]*）$/, ""))?.[0] ?? "";
  const per = SHARED_PER.exec(parts[0] ?? "")?.[0] ?? "";
  return parts.map((part, index) => {
    // 单位国内生产总值能耗和**二氧化碳排放**
    if (index > 0 && TOLD_PER.test(part)) return per + part;
    if (per !== "" && TOLD_PER.test(part.slice(per.length))) return part;
    return index < count - 1 ? part + sharedEnding(part, last, measured) : part;
  });
}

/** So many names of a list, of which 和 may part any or, as in 全市与周边贸易、投资和外资, the last two alone; null where it has none so many. */
function partsOf(listed: string, count: number): readonly string[] | null {
  const items = listed.split("、");
  const all = items.flatMap((item) => item.split(CONJUNCTION));
  if (all.length === count) return all;
  const lastParted = [...items.slice(0, -1), ...(items.at(-1) ?? "").split(CONJUNCTION)];
  return items.length > 1 && lastParted.length === count ? lastParted : null;
}

/** The name behind the verbs that lead up to it: 新增**就业**. */
function withoutLead(words: string): string {
  let at = 0;
  for (let length = 1; length > 0; at += length) length = matchAt(LEADING_WORD, words, at).length;
  const name = words.slice(at);
  return at === 0 || name.length < 2 || NOT_DONE_FOR_EACH.test(name) ? "" : name;
}

/** 城乡居民收入 */
function divideCombined(name: string): readonly string[] | null {
  const combined = Object.keys(COMBINED_NAMES).find((word) => name.includes(word));
  return combined === undefined
    ? null
    : (COMBINED_NAMES[combined] ?? []).map((word) => name.replace(combined, word));
}

/** A bare value of a division, such as 城镇, is no longer than this. */
const LONGEST_VALUE = 8;

/** What a bare 城镇 shares with 农村居民收入, the words behind what tells them apart; or 汽车 with 家电销量, what is measured; or 瞪羚 with 独角兽企业. */
function sharedEnding(part: string, last: string, measured: string): string {
  const pair = TOLD_IN_PAIRS.find((one) => one.exec(part)?.[0] === part)?.exec(last)?.[0];
  if (pair !== undefined) return last.slice(pair.length);
  if (part.length <= LONGEST_VALUE) {
    for (const { values } of DIVISIONS) {
      if (!values.some((value) => value.exec(part)?.[0] === part)) continue;
      const opening = last.slice(0, LONGEST_VALUE);
      const value = values.map((other) => other.exec(opening)).find((match) => match?.index === 0);
      if (value) return last.slice(value[0].length);
    }
  }
  if (KIND_OF_ENTERPRISE.test(part) && last.endsWith("企业")) return "企业";
  return MEASURED.test(part) ? "" : measured;
}
