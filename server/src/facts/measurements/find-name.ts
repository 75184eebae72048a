import { LEADING_WORD } from "../../language/indicator-words.ts";
import { matchAt } from "../../language/match-at.ts";
import { ASSERTING_WORDS, CLOSING_DEED, NAMELESS } from "../../language/measure-words.ts";
import { GIVES, PAYER_GIVES, PURPOSE_BEHIND } from "../../language/noun-words.ts";
import { firstNamedAnswer, type NamedSteps } from "../../text/first-answer.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import { type Span, spanOf } from "../../text/span.ts";
import type { Quantity, QuantityKind } from "../quantities/quantity.ts";
import type { Time } from "../times/time.ts";
import type { Manner } from "./manner.ts";
import { isByHowMuch, type Measurement, type NameSource } from "./measurement.ts";
import { nameBetween, nameDeed, nameState } from "./name-elsewhere.ts";
import type { SeriesPlace } from "./series.ts";
import { LONGEST_LINK } from "./skip-linking.ts";

/** The name of a number and where it was found. */
export function findName(unnamed: Unnamed): readonly [NameSource, string] {
  return firstNamedAnswer(NAME_STEPS, unnamed) ?? ["none", ""];
}

/** What the name of a number may be taken from. */
export interface Unnamed {
  readonly text: string;
  readonly times: readonly Time[];
  /** The times of its clause. */
  readonly here: readonly Time[];
  /** Where its words begin. */
  readonly left: number;
  readonly quantity: Quantity;
  /** The name beside it; empty where there is none. */
  readonly beside: string;
  /** The name that a row deals out to it. */
  readonly dealt: string | undefined;
  /** The number so many places before it in the sentence. */
  readonly earlier: (places: number) => Measurement | undefined;
  readonly place: SeriesPlace | null;
  readonly manner: Manner;
  readonly deed: string;
  /** The clauses without a number just before. */
  readonly quiet: readonly Span[];
  /** The number before it in its clause. */
  readonly before: Quantity | undefined;
  readonly hasRhythm: boolean;
}

/** Where a name is looked for, in this order. */
const NAME_STEPS: NamedSteps<NameSource, [Unnamed], string> = [
  ["row", ({ dealt }) => dealt ?? null],
  [
    "purpose",
    ({ beside, quantity, text }) =>
      ((beside === "" || PAYER_GIVES.test(beside)) && purposeBehind(text, quantity)) || null,
  ],
  [
    "number-before",
    ({ beside, earlier, quantity, place, manner, deed, before, text, here }) =>
      NAMELESS.test(beside) ||
      (deed !== "" && beside === deed) ||
      (manner === "change" && isVerbAlone(beside))
        ? (manner === "besides" && before && nameBetween(text, before, quantity, here)) ||
          nameFrom(earlier, quantity, place, manner, deed) ||
          null
        : null,
  ],
  [
    "state-before",
    ({ beside, text, quiet, times }) =>
      NAMELESS.test(beside) ? findState(text, quiet, times) || null : null,
  ],
  ["own", ({ beside }) => beside || null],
  [
    "counted-before",
    ({ before, text, quantity, here }) => (before && nameBetween(text, before, quantity, here)) || null,
  ],
  [
    "deed-before",
    ({ hasRhythm, text, left, quiet, quantity }) =>
      (!hasRhythm && findDeed(text, left, quiet, quantity)) || null,
  ],
];

/** What the nearest of a few clauses without a number is about: 水质优良率稳步提高，到2026年，达到95%. */
function findState(text: string, quiet: readonly Span[], times: readonly Time[]): string {
  for (const clause of quiet) {
    const name = nameState(text, clause, itemsWithin(times, clause, spanOf));
    if (name !== "") return name;
  }
  return "";
}

/** What the nearest of them does, for things that are only said to be made: 实施棚户区改造，全年**开工**8万套. */
function findDeed(text: string, left: number, quiet: readonly Span[], quantity: Quantity): string {
  const { kind, unit, span, core } = quantity;
  const [clause] = quiet;
  if (clause === undefined || unit === "" || !DONE_KINDS.has(kind)) return "";
  const before = text.slice(Math.max(left, span.start - LONGEST_LINK), core.start);
  const isBare =
    before.search(ASSERTING_WORDS) >= 0 &&
    !before.includes("惠及") &&
    /[，、；。]|$/y.test(text.slice(span.end, span.end + 1));
  return isBare ? nameDeed(text, clause) : "";
}

const DONE_KINDS: ReadonlySet<QuantityKind> = new Set(["count", "money", "measure"]);

/**
 * What a number without a name measures: in the unit of the one before it, or as its change, the same as that:
 * 新开工450套、建成1600套; 达到80亿元、增长8%. In a series, the same as its counterpart in the series before. Empty where
 * nothing is named.
 */
function nameFrom(
  earlier: (places: number) => Measurement | undefined,
  { unit }: Quantity,
  series: SeriesPlace | null,
  manner: Manner,
  deed: string,
): string {
  const counterpart = series === null ? undefined : earlier(series.length);
  const isCounterpart = series !== null && counterpart?.series?.place === series.place;
  // 达到80亿元、居全省第3位、增长8%: a place among others is passed over.
  const last = earlier(1)?.quantity.kind === "ordinal" ? earlier(2) : earlier(1);
  const model = isCounterpart ? counterpart : last;
  if (model === undefined) return "";
  // 棚改新开工80套、建成50套
  if (model.quantity.unit === unit && deed !== "") return model.indicator.replace(CLOSING_DEED, deed);
  // 连续30个月保持两成以上 is said of what stands before the months.
  if (model.quantity.unit === unit || model.quantity.kind === "duration") return model.indicator;
  if (manner === "change" || manner === "besides") return model.indicator;
  // 技术员总数翻一番，达到600人: what a change comes to.
  if (manner === "reached" && isByHowMuch(model.measure)) return model.indicator;
  // 项目90个，完成投资30亿元，年底竣工20个
  const counted = [2, 3].map(earlier).find((one) => one?.quantity.unit === unit);
  return manner === "made" && unit !== "" ? (counted?.indicator ?? "") : "";
}

/** 出资2亿元，用于**贷款贴息**; 拿出5亿元，建立**渔业基金**. */
function purposeBehind(text: string, { kind, span }: Quantity): string {
  if (kind !== "money" || !GIVES.test(text.slice(Math.max(0, span.start - LONGEST_GIFT), span.start)))
    return "";
  return PURPOSE_BEHIND.exec(text.slice(span.end, span.end + LONGEST_PURPOSE))?.[1] ?? "";
}

/** In characters, from the sum to the end of what it goes to, and the verb before it. */
const LONGEST_PURPOSE = 36;
const LONGEST_GIFT = 4;

/** 赤字率按4%**安排**、比上年提高1个百分点 */
function isVerbAlone(words: string): boolean {
  return words !== "" && matchAt(LEADING_WORD, words, 0) === words;
}
