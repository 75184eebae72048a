import {
  BETWEEN_RESULT_AND_CHANGE,
  FALL_NOUN,
  FALLING,
  LOSING,
  MAY_TURN,
  RISE_NOUN,
  RISING,
  SEVERAL_AT_ONCE,
  YEARLY,
} from "../language/growth-words.ts";
import { readSmallNumber } from "../language/small-number.ts";
import { itemsWithin } from "../text/sorted-items.ts";
import type { Span } from "../text/span.ts";
import type { Passage } from "./passage.ts";
import type { Quantity } from "./quantity.ts";
import type { Time } from "./time.ts";

export type Direction = "up" | "down";

/** How a change is measured: 增长3倍 adds to the base, 是原来的3倍 and 翻一番 give the result as so many bases, 年均 recurs. */
export type ChangeManner = "by" | "times" | "yearly";

/** What a text says of a number that changes. */
export type GrowthStatement =
  | {
      /** 由50家增加到150家，增长2倍. */
      readonly kind: "change";
      readonly base: Quantity;
      readonly result: Quantity;
      readonly change: Quantity;
      readonly direction: Direction;
      readonly manner: ChangeManner;
      /** Numbers of yearly steps from base to result that are fair; empty where the text does not say. */
      readonly steps: readonly number[];
    }
  /** 由150家增加到50家: the result lies on the wrong side of the base, if it does. */
  | {
      readonly kind: "move";
      readonly base: Quantity;
      readonly result: Quantity;
      readonly direction: Direction;
    }
  /** 下降2倍, 减产120%: more than there is. */
  | { readonly kind: "loss"; readonly change: Quantity };

/** The statements about change of a passage, sentence by sentence; two numbers or three that follow each other make one. */
export function findGrowthStatements(passage: Passage): GrowthStatement[] {
  const { sentences, quantities, times, reading } = passage;
  if (quantities.length === 0 || !CHANGING.test(reading.text)) return [];
  const text = withoutTimes(reading.text, times);
  return sentences.flatMap(({ span }) => {
    const numbers = itemsWithin(quantities, span, ({ core }) => core);
    const sentence = { text, span, times };
    return numbers.flatMap((_, index) => [
      ...readMove(sentence, numbers, index),
      ...readLoss(sentence, numbers, index),
    ]);
  });
}

const CHANGING = /[增升涨降减缩翻扩提回倍番]|发展到|壮大到/;

interface CountedSentence {
  /** The text with its times put out of sight. */
  readonly text: string;
  readonly span: Span;
  readonly times: readonly Time[];
}

/** Times at their own length as ＿￣￣, each read in one way only; how often (年均) stays. */
function withoutTimes(text: string, times: readonly Time[]): string {
  let masked = "";
  for (const { span, kind } of times) {
    if (kind === "recurring") continue;
    masked += `${text.slice(masked.length, span.start)}＿`;
    masked += "￣".repeat(span.end - masked.length);
  }
  return masked + text.slice(masked.length);
}

// ── From what to what ──

/** A noun right behind its number: 50家**企业**. */
const NOUN = "[^，。；：、（）()\\d＿￣由从比较]{0,10}?";
const UP_OR_DOWN = `(?:(?<up>${RISING})|(?<down>${FALLING}))`;

/** 由50家**增加到**150家, 由50家**，到2025年增加到**150家. */
const MOVED = new RegExp(
  `^${NOUN}，?(?:＿￣*)?(?:已|将|预计|力争)?${UP_OR_DOWN}(?:(?:到|至|为)了?(?:＿￣*的?)?|＿￣*的?)$`,
);
/** 2020年为50家**，到2025年达到**150家. */
const REACHED = new RegExp(`^${NOUN}，＿￣*，?(?:已|将|预计|力争)?(?:达到|达|增至|突破|为)$`);
/** 达到150家**，比上年的**50家, where the change follows. */
const COMPARED = new RegExp(`^${NOUN}[，（]?(?:比|较)(?:＿￣*|上年|原来|期初|基期)?的?$`);
/** 在50家**的基础上**翻一番, 从50家翻一番. */
const STARTED = new RegExp(`^${NOUN}(?:的?基础上)?，?(?:再|实现|${UP_OR_DOWN}了?)?$`);
/** 翻一番**，达到**100家. */
const ENDED = /^，?(?:达到|达|到|至|增至|增加到|增长到|突破)$/;
/** 从50家**到**150家: only behind 由 or 从. */
const REACHES = new RegExp(`^${NOUN}到(?:＿￣*的?)?$`);
const FROM = /[由从][^，。；：、\d]{0,16}$/;
/** 实现120万元**，是上年的**80万元的1.5倍. */
const EXCEEDS = new RegExp(`^${NOUN}，?(?:是|为|相当于)(?:＿￣*|上年|原来|期初|基期)?的?$`);
const STARTS = /[由从在以比较][^，。；：、\d]{0,16}$/;
const ENDS = /[达到至为]$/;

/** The pair that begins with the number at `index`, and what is said of the way from one to the other. */
function readMove(sentence: CountedSentence, numbers: readonly Quantity[], index: number): GrowthStatement[] {
  const [first, second, third] = numbers.slice(index, index + 3);
  if (first === undefined || second === undefined || !isComparable(first)) return [];
  const { text, span } = sentence;
  const between = text.slice(first.span.end, second.span.start);
  const before = text.slice(Math.max(span.start, first.span.start - REACH), first.span.start);
  if (between.length > REACH || SEVERAL_AT_ONCE.test(before)) return [];

  if (isOfOneUnit(first, second)) {
    const moved = MOVED.exec(between);
    const direction = moved === null ? null : directionOf(moved);
    const isReached =
      (REACHED.test(between) && /＿[^，。；]{0,24}$/.test(before)) ||
      (REACHES.test(between) && FROM.test(before));
    if (direction !== null || isReached) {
      const mayRank = direction === null || RANK_UNIT.test(first.unit);
      const move = mayRank ? null : ({ kind: "move", base: first, result: second, direction } as const);
      if (move !== null && !isOnItsWay(move)) return [move];
      const after = readChange(sentence, first, second, third);
      const change = after.length > 0 ? after : readChangeBefore(sentence, numbers[index - 1], first, second);
      return change.length > 0 || move === null ? change : [move];
    }
    if (COMPARED.test(between) && ENDS.test(before.replace(/[约近超过了]{0,4}$/, ""))) {
      return readChange(sentence, second, first, third);
    }
    const isTimes = third?.kind === "multiple" && text.slice(second.span.end, third.span.start) === "的";
    return isTimes && EXCEEDS.test(between)
      ? [
          {
            kind: "change",
            base: second,
            result: first,
            change: third,
            direction: "up",
            manner: "times",
            steps: [],
          },
        ]
      : [];
  }
  if (third === undefined || !isOfOneUnit(first, third) || !STARTS.test(before)) return [];
  const started = STARTED.exec(between);
  if (started === null || !ENDED.test(text.slice(second.span.end, third.span.start))) return [];
  const pair = { kind: "change", base: first, result: third, change: second, steps: [] } as const;
  if (isDoubling(second)) return [{ ...pair, direction: "up", manner: "times" }];
  const direction = directionOf(started);
  return direction === null ? [] : [{ ...pair, direction, manner: "by" }];
}

/** Whether the result lies on the side of the base that the words say. */
export function isOnItsWay({ base, result, direction }: Extract<GrowthStatement, { kind: "move" }>): boolean {
  return direction === "up" ? result.value >= base.value : result.value <= base.value;
}

/** How far before a statement its years may stand, in characters. */
const LONGEST_LEAD = 120;

/** How far apart the numbers of one statement may stand, in characters. */
const REACH = 40;

/** 由第5位上升到第2位, 从35名提升到20名: ranks rise by falling. */
const RANK_UNIT = /^[位名]$/;

function isComparable({ kind, max, value }: Quantity): boolean {
  return kind !== "ordinal" && max === undefined && value > 0;
}

function isOfOneUnit(a: Quantity, b: Quantity): boolean {
  return (
    a.unit === b.unit && a.unit !== "" && a.kind === b.kind && b.max === undefined && b.kind !== "multiple"
  );
}

function directionOf({ groups }: RegExpExecArray): Direction | null {
  if (groups?.up !== undefined) return "up";
  return groups?.down === undefined ? null : "down";
}

/** 翻一番, 实现倍增: said of anything near it. */
export function isDoubling({ text }: Quantity): boolean {
  return /翻|倍增/.test(text);
}

// ── By how much ──

const LINK = `[，（、]?${BETWEEN_RESULT_AND_CHANGE}{0,8}`;
const CHANGED = new RegExp(
  `^${NOUN}${LINK}(?<yearly>${YEARLY})?${BETWEEN_RESULT_AND_CHANGE}{0,3}` +
    `(?:(?<up>${RISING}|${RISE_NOUN})|(?<down>${FALLING}|${FALL_NOUN}))(?:率|速度|幅度)?[了达为到]{0,2}$`,
);
const CHANGE_SAID = new RegExp(`(?:(?<yearly>${YEARLY})|(?<!年均|平均))${UP_OR_DOWN}了?$`);
const TIMES = new RegExp(`^${NOUN}${LINK}(?:是|为|相当于|达到?)(?:＿￣*|原来|原先|期初|基期)的?$`);
const DOUBLED = new RegExp(`^${NOUN}${LINK}(?:实现了?)?$`);

function readChange(
  sentence: CountedSentence,
  base: Quantity,
  result: Quantity,
  change: Quantity | undefined,
): GrowthStatement[] {
  if (change === undefined || change.max !== undefined) return [];
  const from = Math.max(base.span.end, result.span.end);
  const between = sentence.text.slice(from, change.span.start);
  if (between.length > REACH) return [];
  const pair = { kind: "change", base, result, change, steps: [] } as const;
  if (isDoubling(change)) {
    return DOUBLED.test(between) ? [{ ...pair, direction: "up", manner: "times" }] : [];
  }
  if (change.kind === "multiple" && TIMES.test(between)) {
    return [{ ...pair, direction: "up", manner: "times" }];
  }
  const changed = CHANGED.exec(between);
  const direction = changed === null ? null : directionOf(changed);
  if (changed === null || direction === null) return [];
  if (changed.groups?.yearly === undefined) return [{ ...pair, direction, manner: "by" }];
  return readYearly(sentence, { ...pair, direction });
}

function readYearly(
  sentence: CountedSentence,
  change: Omit<Extract<GrowthStatement, { kind: "change" }>, "manner">,
): GrowthStatement[] {
  const steps = countSteps(sentence, change.base, change.result, change.change);
  return steps.length === 0 ? [] : [{ ...change, manner: "yearly", steps }];
}

/** 覆盖率提高8%，由52%提高到60%: the change is said first. */
function readChangeBefore(
  sentence: CountedSentence,
  change: Quantity | undefined,
  base: Quantity,
  result: Quantity,
): GrowthStatement[] {
  if (change === undefined || change.max !== undefined) return [];
  const { text, span } = sentence;
  const between = text.slice(change.span.end, base.span.start);
  if (!/^[，（](?:＿￣*)?[由从][^，。；：、\d]{0,12}$/.test(between)) return [];
  const pair = { kind: "change", base, result, change, steps: [] } as const;
  if (isDoubling(change)) return [{ ...pair, direction: "up", manner: "times" }];
  const before = text.slice(Math.max(span.start, change.span.start - REACH), change.span.start);
  const said = CHANGE_SAID.exec(before);
  const direction = said === null ? null : directionOf(said);
  if (said === null || direction === null) return [];
  return said.groups?.yearly === undefined
    ? [{ ...pair, direction, manner: "by" }]
    : readYearly(sentence, { ...pair, direction });
}

/** Yearly steps from base to result: between the years said for each, within a stretch of years, or in words (五年间). */
function countSteps(
  { text, times, span: { start } }: CountedSentence,
  base: Quantity,
  result: Quantity,
  change: Quantity,
): number[] {
  const nearest = Math.max(start, base.span.start - LONGEST_LEAD);
  const end = Math.max(change.span.start, result.span.start);
  const near = itemsWithin(times, { start: nearest, end }, ({ span }) => span).filter(
    ({ kind }) => kind !== "recurring",
  );
  const length = readLength(text.slice(Math.max(start, base.span.start - REACH), end));
  const dated = near.filter(({ to }) => to !== null);
  const first = dated.findLast(({ span }) => span.end <= base.span.start);
  const last = dated.find(({ span }) => base.span.end <= span.start && span.end <= result.span.start);
  if (first?.to != null && last?.to != null && first.to.relative === last.to.relative) {
    const steps = last.to.year - first.to.year;
    return steps > 0 ? [steps] : [];
  }
  // 到2026年，由2023年的50家增加到80家: the year of the result is said first.
  const goal = dated.findLast(({ span }) => first !== undefined && span.end <= first.span.start);
  if (first?.to != null && goal?.to != null && last === undefined && isOfBase(text, first, base)) {
    const steps = goal.to.relative === first.to.relative ? goal.to.year - first.to.year : 0;
    if (steps > 0) return [steps];
  }
  if (length !== null && length > 1) return [length];
  if (dated.length === 0) return stepsLookingBack(near);
  const from = first?.from?.year;
  const to = first?.to?.year;
  return last === undefined && from !== undefined && to !== undefined && to > from
    ? [to - from, to - from + 1]
    : [];
}

/** 2023年的50家, 2023年末50家 */
function isOfBase(text: string, time: Time, base: Quantity): boolean {
  return /^[末底]?的?$/.test(text.slice(time.span.end, base.span.start));
}

/** 五年来, 过去五年: the year before them may be the base, or the first of them. */
function stepsLookingBack(times: readonly Time[]): number[] {
  const lengths = new Set(
    times.flatMap(({ kind, past, years }) => (kind === "duration" && past ? [years] : [])),
  );
  const [length] = lengths;
  return lengths.size === 1 && length !== undefined && Number.isInteger(length) && length > 2
    ? [length, length - 1]
    : [];
}

/** 五年间, 三年来: where the words are no time of their own. */
function readLength(text: string): number | null {
  const [, count = ""] = /([\d二三四五六七八九十]{1,3})年(?:间|来|里|时间)/.exec(text) ?? [];
  return readSmallNumber(count);
}

// ── More than there is ──

const LOST = new RegExp(`(?:${LOSING}|${FALL_NOUN})(?:率|幅度)?[了达为近约超过]{0,3}$`);

function readLoss(
  { text, span }: CountedSentence,
  numbers: readonly Quantity[],
  index: number,
): GrowthStatement[] {
  const change = numbers[index] as Quantity;
  if (change.kind !== "multiple" && change.kind !== "percent") return [];
  const before = text.slice(Math.max(span.start, change.span.start - REACH), change.span.start);
  const clause = /[^，。；：]{0,40}$/.exec(before)?.[0] ?? "";
  const isAll = change.kind === "percent" ? change.value <= 100 : change.value < 1 || isDoubling(change);
  return isAll || !LOST.test(clause) || MAY_TURN.test(clause) ? [] : [{ kind: "loss", change }];
}
