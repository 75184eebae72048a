import { type BoundMark, readBoundAfter, readBoundBefore } from "../language/bounds.ts";
import { matchAt } from "../language/match-at.ts";
import { COUNTING_VERB, continuesName, isContinued, isQuotedName } from "../language/number-names.ts";
import { multiply, type NumeralShape, readNumeral } from "../language/numerals.ts";
import { readUnit, type Unit } from "../language/units.ts";
import type { Span } from "../text/span.ts";
import type { Quantity, QuantityKind } from "./quantity.ts";

/** A number with its unit, before anyone asked whether it counts something. */
interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly max?: number;
  readonly over: boolean;
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly shape: NumeralShape;
  readonly scale: number;
}

/** Where a numeral, or a word that stands for one, may begin. */
const START = /[0-9一二两三四五六七八九十百千万亿数几翻全倍]/g;
const NUMERAL_RUN = /[0-9][0-9.,]*|[〇零一二两三四五六七八九十百千万亿]+/y;
/** A table cell that holds a number alone is no longer than this. */
const LONGEST_CELL = 24;
const CLAUSE_END = /[，。；、！？：）”]|$/y;

/**
 * The quantities of a reading text, sorted and apart from each other. `taken` are sorted spans (times, 《…》) that no
 * quantity may touch.
 */
export function findQuantities(text: string, taken: readonly Span[]): Quantity[] {
  const found: Quantity[] = [];
  let next = 0;
  let floor = 0;
  START.lastIndex = 0;
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const at = match.index;
    while (next < taken.length && (taken[next] as Span).end <= at) {
      floor = Math.max(floor, (taken[next] as Span).end);
      next += 1;
    }
    const obstacle = taken[next];
    if (obstacle !== undefined && obstacle.start <= at) {
      START.lastIndex = obstacle.end;
      continue;
    }
    const amount = readGrowthWord(text, at) ?? readRange(text, at);
    const quantity = amount === null ? null : toQuantity(text, amount, floor);
    if (quantity !== null && quantity.span.end <= (obstacle?.start ?? text.length)) {
      found.push(quantity);
      floor = quantity.span.end;
      START.lastIndex = floor;
    } else {
      // What is no quantity is stepped over whole: a code is not read again from its middle.
      START.lastIndex = amount?.end ?? at + Math.max(1, matchAt(NUMERAL_RUN, text, at).length);
    }
  }
  return found;
}

/** Adds the bound words on both sides, or finds that nothing is counted. */
function toQuantity(text: string, amount: Amount, floor: number): Quantity | null {
  const rank = readRank(text, amount);
  if (rank !== null) return rank;
  const sign = isNegative(text, amount.start) ? 1 : 0;
  const before = readBoundBefore(text, amount.start - sign, amount.shape === "bare");
  const after = readBoundAfter(text, amount.end);
  const bound = before !== null && before.at >= floor ? before.bound : (after?.bound ?? null);
  if (!isCounted(text, amount, bound)) return null;
  const core = { start: amount.start - sign, end: amount.end };
  const span = {
    start: before !== null && before.at >= floor ? before.at : core.start,
    end: after?.at ?? core.end,
  };
  return {
    span,
    text: text.slice(span.start, span.end),
    core,
    value: sign === 1 ? -amount.value : amount.value,
    ...(amount.max === undefined ? {} : { max: amount.max }),
    unit: amount.unit,
    kind: amount.kind,
    bound: bound ?? (amount.over ? "over" : "exact"),
  };
}

/** 第4位, 前10强, 前三名: a place, not a count. */
function readRank(text: string, amount: Amount): Quantity | null {
  const before = text.charAt(amount.start - 1);
  const isPlace = before === "第" && /^[位名]$/.test(amount.unit);
  const leads = before === "前" && !/[目当之以提年此日期面底先事产售生]/.test(text.charAt(amount.start - 2));
  if (!isPlace && !leads) return null;
  const word = leads && amount.unit === "" ? /^[强列]/.exec(text.slice(amount.end, amount.end + 1)) : null;
  const isTop = leads && (word !== null || amount.kind === "count" || amount.kind === "percent");
  if (!isPlace && !isTop) return null;
  const end = amount.end + (word?.[0].length ?? 0);
  const span = { start: amount.start - 1, end };
  return {
    span,
    text: text.slice(span.start, span.end),
    core: { start: amount.start, end },
    value: amount.value,
    ...(amount.max === undefined ? {} : { max: amount.max }),
    unit: word?.[0] ?? amount.unit,
    kind: "ordinal",
    bound: "exact",
  };
}

/** Whether the amount counts or measures something, judged by how it is written and by what stands beside it. */
function isCounted(text: string, amount: Amount, bound: BoundMark | null): boolean {
  const { start, end, kind, unit, shape } = amount;
  const isValued = kind === "money" || kind === "percent" || amount.scale > 1;
  if (continuesName(text, start, isValued) || isQuotedName(text, start, end)) return false;
  if (unit !== "" && (kind === "measure" || kind === "money") && text[end] === "级") return false;
  switch (shape) {
    case "arabic":
      return unit === "" ? isPlainNumber(text, amount, bound) : !isClockOrYear(text, amount);
    case "single":
    case "compound":
      if (kind === "multiple" || kind === "fraction" || kind === "percent") return true;
      if (kind === "money") return shape === "compound";
      if (unit === "" || text[start - 1] === "“") return false;
      if (kind === "duration") return bound !== null;
      if (shape === "compound" && !/^[届次条]$/.test(unit)) return true;
      return (bound !== null && unit !== "批") || (amount.value > 1 && followsCountingVerb(text, start));
    case "bare":
      if (kind === "percent") return true;
      if (bound === null && !amount.over) return false;
      return (
        (kind === "count" && unit !== "") || ((kind === "money" || unit === "") && isClauseEnd(text, end))
      );
  }
}

/** A number without a unit: 6.97亿, 降至1.1左右, or a table cell that holds nothing else. */
function isPlainNumber(text: string, amount: Amount, bound: BoundMark | null): boolean {
  const { start, end } = amount;
  if (isContinued(text, end) || /[级号]/.test(text.charAt(end))) return false;
  if (amount.kind === "fraction" || amount.scale > 1 || amount.over) return true;
  if (/^(?:19|20)\d\d$/.test(text.slice(start, end))) return false;
  if (
    text.length <= LONGEST_CELL &&
    /^[[≥≤<>=约]*$/.test(text.slice(0, start)) &&
    /^\]?(?:左右|以[上下内])?$/.test(text.slice(end))
  )
    return true;
  if (bound === null && !text.slice(start, end).includes(".")) return false;
  return bound !== null || (/[达至到为在]/.test(text.charAt(start - 1)) && isClauseEnd(text, end));
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

function isClauseEnd(text: string, at: number): boolean {
  CLAUSE_END.lastIndex = at;
  return CLAUSE_END.test(text);
}

/** 增速为-3.2%: a hyphen between a word and a number. */
function isNegative(text: string, start: number): boolean {
  return text[start - 1] === "-" && /\p{Script=Han}/u.test(text.charAt(start - 2));
}

/** 翻一番 is twice, 翻两番 four times; 全覆盖 is all of them. */
function readGrowthWord(text: string, at: number): Amount | null {
  const word = matchAt(
    /翻[一两二三四]?番(?!计划|行动|工程|”)|全覆盖(?![^和与及\P{Script=Han}])|(?<=实现)倍增(?!\p{Script=Han})/uy,
    text,
    at,
  );
  if (word === "") return null;
  const isCoverage = word === "全覆盖";
  const doublings = Math.max(1, "一两三四".indexOf(word.charAt(1).replace("二", "两")) + 1);
  return {
    start: at,
    end: at + word.length,
    value: isCoverage ? 100 : 2 ** doublings,
    over: false,
    unit: isCoverage ? "%" : "倍",
    kind: isCoverage ? "percent" : "multiple",
    shape: "compound",
    scale: 1,
  };
}

/** 5%—8%, 5—8%, 1至2家, 5万—10万人; or the amount alone where no second end follows. */
function readRange(text: string, at: number): Amount | null {
  const low = readAmount(text, at);
  if (low === null) return null;
  const separator = matchAt(/—{1,2}|[-~至到]/y, text, low.end);
  const high = separator === "" ? null : readAmount(text, low.end + separator.length);
  if (high === null || (low.shape === "arabic") !== (high.shape === "arabic")) return low;
  const isWhole = low.unit === high.unit;
  if (low.unit !== "" && (!isWhole || separator === "到")) return low;
  if (separator === "至" && low.unit !== "" && /[增减升降高少]/.test(text.slice(Math.max(0, at - 3), at)))
    return low;
  const inherits = low.unit === "" && low.scale === 1 && low.value < high.value / high.scale;
  const value = inherits ? multiply(low.value, high.scale) : low.value;
  if (value >= high.value) return low;
  return { ...high, start: at, value, max: high.max ?? high.value, over: low.over || high.over };
}

function readAmount(text: string, at: number): Amount | null {
  return readFraction(text, at) ?? readNumber(text, at);
}

/** 百分之五, 三分之二, 1/3. */
function readFraction(text: string, at: number): Amount | null {
  const divisor = matchAt(/(?:[一二三四五六七八九十百千万]{1,2}|\d{1,4})分之/y, text, at);
  if (divisor === "") return null;
  const above = readNumeral(text, at + divisor.length);
  const below = readNumeral(divisor, 0);
  if (above === null || below === null) return null;
  const unit = { 100: "%", 1000: "‰" }[below.value] ?? "";
  return {
    start: at,
    end: above.end,
    value: unit === "" ? above.value / below.value : above.value,
    over: above.over,
    unit,
    kind: unit === "" ? "fraction" : "percent",
    shape: above.shape === "arabic" ? "arabic" : "compound",
    scale: 1,
  };
}

function readNumber(text: string, at: number): Amount | null {
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  const { value, max, over, shape, scale } = numeral;
  const rough = matchAt(/个[多半]月/y, text, numeral.end);
  const unit: Unit | null =
    rough === ""
      ? readUnit(text, numeral.end)
      : { end: numeral.end + rough.length, text: "个月", kind: "duration" };
  return {
    start: at,
    end: unit?.end ?? numeral.end,
    value,
    ...(max === undefined ? {} : { max }),
    over: over || rough !== "",
    unit: unit?.text ?? "",
    kind: unit?.kind ?? "count",
    shape,
    scale,
  };
}
