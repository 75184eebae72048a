import { type Amount, readAmount } from "../../language/amounts.ts";
import { type BoundMark, readBoundAfter, readBoundAhead, readBoundBefore } from "../../language/bounds.ts";
import {
  BEFORE_IN_TIME,
  CLASS_UNIT,
  COUNTING_VERB,
  MADE,
  MAKING_VERB,
  PLACE_UNIT,
  POINTING,
  SERIAL_UNIT,
  THING_UNIT,
  TOP_UNIT,
} from "../../language/counting-words.ts";
import { matchAt } from "../../language/match-at.ts";
import {
  continuesName,
  isContinued,
  isQuotedName,
  isRoadNumber,
  isSizeOfCounted,
} from "../../language/number-names.ts";
import { BETWEEN_TWO, BOUND_DEALT } from "../../language/series-words.ts";
import type { Span } from "../../text/span.ts";
import type { Bound, Quantity, QuantityKind } from "./quantity.ts";

/**
 * Where a numeral, or a word that stands for one, may begin; an address of the web is stepped over. In two classes, for an engine looks each
 * character up that it holds against a class of so many.
 */
const START =
  /https?[:：]\/\/[!-~：；？！（）]+|[0-9一二两三四五六七八九十百千万亿]|[壹贰叁肆伍陆柒捌玖拾佰仟]|[数几][十百千万亿拾佰仟]|半数|翻[了一两二三四五六番]|全覆盖|倍增/g;
/** What is no quantity is stepped over whole: a code is not read again from its middle. */
const NUMERAL_RUN = /[0-9][0-9.,]*|[〇零一二两三四五六七八九十百千万亿]+/y;
/**
 * Digits beside a character that has a meaning in one font alone, with all behind them: 7\u{1001b0}6万 in a converted document. A decimal point or a
 * digit is lost there, and nobody knows the number. One that opens a line is its bullet.
 */
const GARBLED =
  /(?:(?<=[〇一-鿿]\p{Co}{1,4})|(?=[0-9][0-9.,]{0,20}\p{Co}))[0-9][0-9.,\p{Co}]{0,40}[十百千万亿]{0,2}/uy;
const CLAUSE_END = /[，。；！？：）]|$|大关/y;
/** A table cell that holds a number alone is no longer than this. */
const LONGEST_CELL = 40;
/** Kinds that no name is made of, even with a Chinese numeral: 两倍, 七成, 百分之五. */
const RELATIVE_KINDS: ReadonlySet<QuantityKind> = new Set([
  "multiple",
  "fraction",
  "percent",
  "percentage-point",
]);

/**
 * The quantities of a reading text, sorted and apart from each other. `taken` are sorted spans (times, 《…》) that no
 * quantity may touch.
 */
export function findQuantities(text: string, taken: readonly Span[]): Quantity[] {
  const found: Quantity[] = [];
  let next = 0;
  /** End of the last quantity or taken span: no bound word reaches back beyond it. */
  let floor = 0;
  let dealt: Bound = "exact";
  START.lastIndex = 0;
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const at = match.index;
    if (match[0].startsWith("http")) continue;
    for (; next < taken.length && (taken[next] as Span).end <= at; next += 1) {
      floor = Math.max(floor, (taken[next] as Span).end);
    }
    const obstacle = taken[next];
    if (obstacle !== undefined && obstacle.start <= at) {
      START.lastIndex = obstacle.end;
      continue;
    }
    const garbled = matchAt(GARBLED, text, at);
    if (garbled !== "") {
      START.lastIndex = at + garbled.length;
      continue;
    }
    const amount = readAmount(text, at);
    const quantity = amount && (readRank(text, amount) ?? readQuantity(text, amount, floor));
    if (quantity !== null && quantity.span.end <= (obstacle?.start ?? text.length)) {
      const last = found.at(-1);
      const goesOn =
        last?.kind === quantity.kind && BETWEEN_TWO.test(text.slice(last.span.end, quantity.span.start));
      if (!goesOn) dealt = boundDealt(text, quantity);
      found.push(goesOn && quantity.bound === "exact" ? { ...quantity, bound: dealt } : quantity);
      floor = quantity.span.end;
      START.lastIndex = floor;
    } else {
      START.lastIndex = amount?.end ?? at + Math.max(1, matchAt(NUMERAL_RUN, text, at).length);
    }
  }
  return found;
}

/** The bound before a number that holds for all in its row: 分别**超过**600家、80家、60家. */
function boundDealt(text: string, { span, core, bound }: Quantity): Bound {
  const before = text.slice(Math.max(0, span.start - LONGEST_DEALT), span.start);
  return span.start < core.start && BOUND_DEALT.test(before) ? bound : "exact";
}

const LONGEST_DEALT = 6;

/** Adds the bound words on both sides, or finds that nothing is counted. */
function readQuantity(text: string, amount: Amount, floor: number): Quantity | null {
  const sign = isNegative(text, amount.start) ? 1 : 0;
  const core = { start: amount.start - sign, end: amount.end };
  const nearest = readBoundBefore(text, core.start, amount.shape === "bare", amount.value >= HUGE);
  const before = nearest !== null && nearest.at >= floor ? nearest : null;
  const after = readBoundAfter(text, amount.end, amount.kind === "count");
  const near = (before ?? after)?.bound ?? null;
  const span = { start: before?.at ?? core.start, end: after?.at ?? core.end };
  if (!isCounted(text, amount, near, span.end)) return null;
  // 最多跑一次 is the name of a reform: what stands further off bounds a number and makes none.
  const mark = near ?? readBoundAhead(text, core.start, floor);
  const quantity: Quantity = {
    span,
    text: text.slice(span.start, span.end),
    core,
    value: sign === 1 ? -amount.value : amount.value,
    unit: amount.unit,
    scale: amount.scale,
    kind: amount.kind,
    bound: mark ?? (amount.over ? "over" : amount.shape === "bare" ? "about" : "exact"),
  };
  return amount.max === undefined ? quantity : { ...quantity, max: amount.max };
}

/** From 1亿 on; smaller numbers of deeds stand behind a 过 of another meaning: 去过3次. */
const HUGE = 1e8;

/** 第4位, 前10强, 前三名, 位居前十: a place, not a count. */
function readRank(text: string, amount: Amount): Quantity | null {
  const before = text.charAt(amount.start - 1);
  const isTop = before === "前" && !BEFORE_IN_TIME.test(text.charAt(amount.start - 2));
  if (before !== "第" && !isTop) return null;
  const unit = matchAt(isTop ? TOP_UNIT : PLACE_UNIT, text, amount.unitStart);
  const isBareTop =
    isTop && /行列|位次|[，。；、！？：）]|$/y.test(text.slice(amount.unitStart, amount.unitStart + 2));
  if (unit === "" && !isBareTop) return null;
  const span = { start: amount.start - 1, end: amount.unitStart + unit.length };
  return {
    span,
    text: text.slice(span.start, span.end),
    core: { start: amount.start, end: span.end },
    value: amount.value,
    ...(amount.max === undefined ? {} : { max: amount.max }),
    unit,
    scale: 1,
    kind: "ordinal",
    bound: "exact",
  };
}

/** Whether the amount counts or measures something, judged by how it is written and by what stands beside it. */
function isCounted(text: string, amount: Amount, mark: BoundMark | null, spanEnd: number): boolean {
  const { start, end, kind, unit, shape, scale } = amount;
  const isValued = kind === "money" || kind === "percent" || scale > 1;
  if (continuesName(text, start, isValued) || isQuotedName(text, start, end)) return false;
  if (isRoadNumber(text, start)) return false;
  if (kind === "measure" && isSizeOfCounted(text, start)) return false;
  // 30万吨级, 220千伏级 and 千亿元级 are sizes by which things are called.
  if ((kind === "measure" || kind === "money") && text[end] === "级") return false;
  if (shape !== "arabic") return isCountedInWords(text, amount, mark);
  return unit === "" ? isPlainNumber(text, amount, mark, spanEnd) : !isClockOrYear(text, amount);
}

/** Chinese numerals stand in so many names and slogans that each must show by its company that it counts. */
function isCountedInWords(text: string, amount: Amount, mark: BoundMark | null): boolean {
  const { start, end, kind, unit, shape } = amount;
  if (shape === "bare" && mark === null && !amount.over) return isMadeInWords(text, amount);
  if (RELATIVE_KINDS.has(kind)) return true;
  if (unit === "" && shape === "compound")
    return (
      isClauseEnd(text, end) && (mark !== null || /^$|[，。；：达到至为有于]/.test(text.charAt(start - 1)))
    );
  if (unit === "" || (kind === "money" && shape === "bare"))
    return shape === "bare" && isClauseEnd(text, end);
  if (kind === "money" && shape === "single" && unit === "元") return false;
  if (kind === "money")
    return (mark !== null && shape !== "bare") || text[end] === "、" || isClauseEnd(text, end);
  if (text[start - 1] === "“") return false;
  if (kind === "duration") return mark !== null;
  if (shape === "bare") return kind === "count" || isClauseEnd(text, end);
  if (shape === "compound" && !SERIAL_UNIT.test(unit)) return true;
  if (CLASS_UNIT.test(unit)) return false;
  if (mark !== null) return true;
  return (
    kind === "count" && amount.value > 1 && (followsCountingVerb(text, start) || closesClause(text, amount))
  );
}

/** 培育百家领军企业: things to be made; 百人团队 and 千户村 are of one thing its size. */
function isMadeInWords(text: string, { start, end, unit }: Amount): boolean {
  return (
    THING_UNIT.test(unit) &&
    MAKING_VERB.test(text.slice(Math.max(0, start - 2), start)) &&
    MADE.test(text.slice(end, end + LONGEST_MADE))
  );
}

const LONGEST_MADE = 24;

/** A number without a unit: 6.97亿, 降至1.1左右, 三分之二 in digits, or a table cell that holds nothing else. */
function isPlainNumber(text: string, amount: Amount, mark: BoundMark | null, spanEnd: number): boolean {
  const { start, end, kind, scale } = amount;
  if (isContinued(text, end) || isRatio(text, start, end)) return false;
  if (scale > 1) return true;
  const digits = text.slice(start, end);
  const isReached = mark !== null || /[占达到至为]/.test(text.charAt(start - 1));
  if (kind === "fraction")
    return isReached || digits.includes("分之") || text[end] === "的" || isWholeCell(text, start, end);
  if (amount.over || /^(?:19|20)\d\d$/.test(digits)) return false;
  if (isWholeCell(text, start, end)) return true;
  if (digits.endsWith("之间")) return true;
  if (mark === null && !(isReached && digits.includes("."))) return false;
  return /[的、且并]/.test(text.charAt(spanEnd)) || isClauseEnd(text, spanEnd);
}

/** 95, ≥95, [20]左右, 〔20〕, 新增20, 累计20, 一百二十, 95[3] with a note at the foot of its table */
function isWholeCell(text: string, start: number, end: number): boolean {
  if (text.length > LONGEST_CELL) return false;
  return (
    /^[[〔]?(?:新增|累计)?[≥≤<>=约负-]*$/.test(text.slice(0, start)) &&
    /^[\]〕]?(?:左右|以[上下内])?(?:\[\d{1,3}\])?$/.test(text.slice(end))
  );
}

/** 10时30分 and 2024年, should no one have taken them as times. */
function isClockOrYear(text: string, amount: Amount): boolean {
  if (amount.unit === "年") return amount.scale === 1 && (amount.max ?? amount.value) >= 1900;
  return (
    /^[分秒]$/.test(amount.unit) &&
    /[0-9][时点分]$/.test(text.slice(Math.max(0, amount.start - 2), amount.start))
  );
}

function followsCountingVerb(text: string, start: number): boolean {
  return COUNTING_VERB.test(text.slice(Math.max(0, start - 4), start));
}

/** 新建平台两个。 counts; 这两个。 and 前三项。 point at something. */
function closesClause(text: string, { start, end }: Amount): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return isClauseEnd(text, end) && /[\u3400-\u9fff”）]$/.test(before) && !POINTING.test(before);
}

function isClauseEnd(text: string, at: number): boolean {
  CLAUSE_END.lastIndex = at;
  return CLAUSE_END.test(text);
}

/** 1：5万 is a scale, 1：16 a ratio. */
function isRatio(text: string, start: number, end: number): boolean {
  return (
    /[0-9]：$/.test(text.slice(Math.max(0, start - 2), start)) || /^：[0-9]/.test(text.slice(end, end + 2))
  );
}

/** 增速为-3.2%, 增长负3.2%, -3.2: a hyphen before a number, 负 but for another word's (减负20亿元). */
function isNegative(text: string, start: number): boolean {
  const [before = "", beforeThat = ""] = [text.charAt(start - 1), text.charAt(start - 2)];
  return before === "负"
    ? /^$|[为是至到长速幅（，、：；]/.test(beforeThat)
    : before === "-" && /^$|[〇一-鿿：，、（]/u.test(beforeThat);
}
