import { matchAt } from "./match-at.ts";
import { multiply, type NumeralShape, readNumeral } from "./numerals.ts";
import { readUnit, type Unit, type UnitKind } from "./units.ts";

/** A number or a range with its unit, as written; whether it counts something is for the reader of facts to judge. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Upper end of a range. */
  readonly max: number | undefined;
  /** 余, 多, 几, 数: 3000余家, 数十个. */
  readonly over: boolean;
  /** Empty when none is written. */
  readonly unit: string;
  readonly unitStart: number;
  readonly kind: UnitKind;
  readonly shape: NumeralShape;
  /** What 万 and 亿 multiply by. */
  readonly scale: number;
}

/** Reads the amount that starts at `at`: 1.5万家, 5%—8%, 三分之二, 翻一番, 全覆盖. */
export function readAmount(text: string, at: number): Amount | null {
  return readGrowthWord(text, at) ?? readRange(text, at);
}

/**
 * 翻一番 is twice, 翻两番 four times, 倍增 (only as a result: 实现倍增) twice. 全覆盖 is 100 % of what stands before it;
 * in a row of mottoes (无禁区、全覆盖、零容忍) it is none.
 */
const GROWTH_WORDS =
  /翻了?[一两二三四]?番(?!计划|行动|工程|”)|(?<=[\p{Script=Han}）”])(?<!个)全覆盖(?![^和与及\P{Script=Han}]|、[全零无])|(?<=实现)倍增(?!\p{Script=Han})/uy;

function readGrowthWord(text: string, at: number): Amount | null {
  const word = /[翻全倍]/.test(text.charAt(at)) ? matchAt(GROWTH_WORDS, text, at) : "";
  if (word === "") return null;
  const isCoverage = word === "全覆盖";
  const doublings = Math.max(1, "一二三四".indexOf(word.charAt(word.length - 2).replace("两", "二")) + 1);
  return {
    start: at,
    end: at + word.length,
    value: isCoverage ? 100 : 2 ** doublings,
    max: undefined,
    over: false,
    unit: isCoverage ? "%" : "倍",
    unitStart: at,
    kind: isCoverage ? "percent" : "multiple",
    shape: "compound",
    scale: 1,
  };
}

const RANGE_SIGN = /—{1,2}|[-~至到]/y;

/** 5%—8%, 5—8%, 1至2家, 5万—10万人; or the amount alone where no second end follows. */
function readRange(text: string, at: number): Amount | null {
  const low = readFraction(text, at) ?? readNumber(text, at);
  if (low === null) return null;
  const separator = matchAt(RANGE_SIGN, text, low.end);
  if (separator === "" || (low.unit !== "" && !isBetweenEnds(text, at, separator))) return low;
  const from = low.end + separator.length;
  const high = readFraction(text, from) ?? readNumber(text, from);
  if (high === null || (low.shape === "arabic") !== (high.shape === "arabic")) return low;
  if (low.unit !== "" && low.unit !== high.unit) return low;
  // 5—10万人 leaves out the 万 of its lower end, 5000—1万人 does not.
  const inherits = low.unit === "" && low.scale === 1 && low.value < high.value / high.scale;
  const value = inherits ? multiply(low.value, high.scale) : low.value;
  if (value >= high.value) return low;
  const shape = high.shape === "single" ? "compound" : high.shape;
  return { ...high, start: at, value, max: high.max ?? high.value, over: low.over || high.over, shape };
}

/** With its unit on both ends, 50家到80家 is a change, and so is 减少20%至30%. */
function isBetweenEnds(text: string, at: number, separator: string): boolean {
  return (
    separator !== "到" && !(separator === "至" && /[增减升降提高]/.test(text.slice(Math.max(0, at - 2), at)))
  );
}

const DIVISOR = /(?:[一二三四五六七八九十百千万]{1,4}|\d{1,4})分之/y;
const SLASHED = /[1-9]\d?\/[1-9]\d?(?![\d/.万A-Za-z])/y;

/** 百分之五 is 5 %, 三分之二 and 1/3 are fractions. */
function readFraction(text: string, at: number): Amount | null {
  const divisor = matchAt(DIVISOR, text, at);
  if (divisor === "") return readSlashFraction(text, at);
  const above = readNumeral(text, at + divisor.length);
  const below = readNumeral(divisor, 0);
  if (above === null || below === null) return null;
  const unit = { 100: "%", 1000: "‰" }[below.value] ?? "";
  return {
    start: at,
    end: above.end,
    value: unit === "" ? above.value / below.value : above.value,
    max: undefined,
    over: above.over,
    unit,
    unitStart: at,
    kind: unit === "" ? "fraction" : "percent",
    shape: above.shape === "arabic" ? "arabic" : "compound",
    scale: 1,
  };
}

function readSlashFraction(text: string, at: number): Amount | null {
  const written = matchAt(SLASHED, text, at);
  if (written === "") return null;
  const [above = 0, below = 0] = written.split("/").map(Number);
  if (above >= below) return null;
  const end = at + written.length;
  return {
    start: at,
    end,
    value: above / below,
    max: undefined,
    over: false,
    unit: "",
    unitStart: end,
    kind: "fraction",
    shape: "arabic",
    scale: 1,
  };
}

/** 3.1个和2.3个百分点, 3.1和2.3个百分点: the first number shares the unit of the last. */
const SHARED_POINT = /个?(?=(?:[、和及与][\d.]{1,8}个?){1,4}百分点)/y;
/** 3个多月, 2个半小时. */
const PARTED_UNIT = /个[多半](?:月|小时)/y;
/** 2年半, 三成半; not the 半 of another word. */
const HALF = /半(?![导数山岛径夜程])/y;
const HALVED_UNIT = /^[年天成斤亩里]$|小时$/;

function readNumber(text: string, at: number): Amount | null {
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  const { end, value, max, over, shape, scale } = numeral;
  const parted = text[end] === "个" ? matchAt(PARTED_UNIT, text, end) : "";
  const unit = parted === "" ? (readSharedPoint(text, end) ?? readUnit(text, end)) : partedUnit(parted, end);
  const half = unit !== null && HALVED_UNIT.test(unit.text) ? matchAt(HALF, text, unit.end) : "";
  const isHalved = half !== "" || parted.startsWith("个半");
  return {
    start: at,
    end: unit === null ? end : unit.end + half.length,
    value: isHalved ? value + 0.5 : value,
    max,
    over: over || parted.startsWith("个多"),
    unit: unit?.text ?? "",
    unitStart: end,
    kind: unit?.kind ?? "count",
    shape,
    scale,
  };
}

function partedUnit(written: string, at: number): Unit {
  return { end: at + written.length, text: `个${written.slice(2)}`, kind: "duration" };
}

function readSharedPoint(text: string, at: number): Unit | null {
  SHARED_POINT.lastIndex = at;
  if (!SHARED_POINT.test(text)) return null;
  return { end: text[at] === "个" ? at + 1 : at, text: "个百分点", kind: "percentage-point" };
}
