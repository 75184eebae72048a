import { announcesSeries } from "./announces-series.ts";
import { matchAt } from "./match-at.ts";
import { multiply, type Numeral, type NumeralShape, readNumeral } from "./numerals.ts";
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
  return readGrowthWord(text, at) ?? readTenths(text, at) ?? readRange(text, at);
}

/**
 * 翻一番 is twice, 翻两番 four times, 倍增 (only as a result: 实现倍增, 营收倍增) twice. 全覆盖 is 100 % of what stands before it;
 * in a row of mottoes (无禁区、全覆盖、零容忍) it is none. 半数 and 一半 are 50 %.
 */
const GROWTH_WORDS =
  /半数(?!量)|(?<=[占达到至近超过约的])一半(?!时间|以?是)|翻了?[一两二三四五六]?番(?!计划|行动|工程|”|半)|(?<=[〇一-鿿）”])(?<!个)全覆盖(?!(?![和与及])[〇一-鿿]|、[全零无])|(?<=实现|年|比例|收入|产值|规模|总量|数量|营收)倍增(?=[，。；、]|$)|^全覆盖$/uy;

function readGrowthWord(text: string, at: number): Amount | null {
  const word = /[翻全倍半一]/.test(text.charAt(at)) ? matchAt(GROWTH_WORDS, text, at) : "";
  if (word === "") return null;
  const share = word === "全覆盖" ? 100 : word.includes("半") ? 50 : null;
  const doublings = Math.max(1, "一二三四五六".indexOf(word.charAt(word.length - 2).replace("两", "二")) + 1);
  return {
    start: at,
    end: at + word.length,
    value: share ?? 2 ** doublings,
    max: undefined,
    over: false,
    unit: share === null ? "倍" : "%",
    unitStart: at,
    kind: share === null ? "multiple" : "percent",
    shape: "compound",
    scale: 1,
  };
}

const TENTHS =
  /([0-9一二三四五六七八九])([0-9一二三四五六七八九])折|([一二三四五六七八九])成([一二三四五六七八九])(?![〇一-鿿])/uy;

/** 七五折 and 75折 are seven and a half tenths, and so is 七成五. */
function readTenths(text: string, at: number): Amount | null {
  if (text[at + 1] !== "成" && text[at + 2] !== "折") return null;
  const written = matchAt(TENTHS, text, at);
  if (written === "") return null;
  const [whole = 0, tenth = 0] = Array.from(
    written.replace(/[折成]/, ""),
    (digit) => readNumeral(digit, 0)?.value,
  );
  return {
    start: at,
    end: at + written.length,
    value: whole + tenth / 10,
    max: undefined,
    over: false,
    unit: written.includes("折") ? "折" : "成",
    unitStart: at,
    kind: "fraction",
    shape: "compound",
    scale: 1,
  };
}

const RANGE_SIGN = /—{1,2}|[-~至到和与]/y;

/** 5%—8%, 5—8%, 1至2家, 5万—10万人, 5%和8%之间; or the amount alone where no second end follows. */
function readRange(text: string, at: number): Amount | null {
  const low = readFraction(text, at) ?? readNumber(text, at);
  if (low === null) return null;
  const separator = matchAt(RANGE_SIGN, text, low.end);
  if (separator === "") return low;
  const from = low.end + separator.length;
  const high = readFraction(text, from) ?? readNumber(text, from);
  if (high === null || (low.shape === "arabic") !== (high.shape === "arabic")) return low;
  const between = /[和与到]/.test(separator) ? matchAt(/之间/y, text, high.end) : "";
  const isOfUnits = low.unit !== "" && (low.unit !== high.unit || !isBetweenEnds(text, at, separator));
  if (between === "" && (/[和与]/.test(separator) || isOfUnits)) return low;
  if (low.unit !== "" && low.unit !== high.unit) return low;
  // 5—10万人 leaves out the 万 of its lower end, 5000—1万人 does not.
  const inherits = low.unit === "" && low.scale === 1 && low.value < high.value / high.scale;
  const value = inherits ? multiply(low.value, high.scale) : low.value;
  if (value >= high.value) return low;
  const shape = high.shape === "single" ? "compound" : high.shape;
  const end = high.end + between.length;
  return { ...high, start: at, end, value, max: high.max ?? high.value, over: low.over || high.over, shape };
}

/** With its unit on both ends, 50家到80家 is a change, and so is 减少20%至30%. */
function isBetweenEnds(text: string, at: number, separator: string): boolean {
  return (
    separator !== "到" && !(separator === "至" && /[增减升降提高]/.test(text.slice(Math.max(0, at - 2), at)))
  );
}

const DIVISOR = /(?:[一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]{1,4}|\d{1,4})分之/y;
const SLASHED = /(?:\d{1,3} )?[1-9]\d?\/[1-9]\d?(?![\d/.万A-Za-z])/y;

/** 百分之五 is 5 %, 三分之二, 1/3 and 1 1/3 are fractions. */
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
    max: unit === "" ? undefined : above.max,
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
  const [below = 0, above = 0, whole = 0] = written.split(/[ /]/).map(Number).reverse();
  if (above >= below && whole === 0) return null;
  const end = at + written.length;
  return {
    start: at,
    end,
    value: whole + above / below,
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

/** 30+家, 3000+户: so many and more. With one digit it may as well be a slogan (1+家). */
const PLUS = /(?<=\d\d[万亿]?)\+(?=[〇一-鿿])/uy;

function readNumber(text: string, at: number): Amount | null {
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  const { max, shape } = numeral;
  const plus = matchAt(PLUS, text, numeral.end);
  const isPlus = plus !== "" && readUnit(text, numeral.end + 1) !== null;
  const end = numeral.end + (isPlus ? 1 : 0);
  const over = numeral.over || isPlus;
  const rest = text[end] === "又" ? readFraction(text, end + 1) : null;
  // 一又三分之二
  if (rest?.kind === "fraction") return { ...rest, start: at, value: numeral.value + rest.value };
  const parted = text[end] === "个" ? matchAt(PARTED_UNIT, text, end) : "";
  const unit =
    parted === ""
      ? (readSharedPoint(text, end) ??
        readUnit(text, end) ??
        readDealtUnit(text, at, end) ??
        readListedUnit(text, at, end))
      : partedUnit(parted, end);
  const scale =
    numeral.scale === 1 && unit !== null && unit.end === end ? scaleDealt(text, numeral) : numeral.scale;
  const value = scale === numeral.scale ? numeral.value : multiply(numeral.value, scale);
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
    // 三斤半 and 两年半 leave no doubt that they count.
    shape: half !== "" && shape === "single" ? "compound" : shape,
    scale,
  };
}

function partedUnit(written: string, at: number): Unit {
  return { end: at + written.length, text: `个${written.slice(2)}`, kind: "duration" };
}

/** More numbers of a row, and how far before it its 分别 may stand. */
const ROW_AHEAD = /(?:(?:、|以?及|[和与])\d[\d.,]{0,12}[万亿]{0,2}){1,11}/y;
const ROW_BEHIND = /(?:\d[\d.,]{0,12}[万亿]{0,2}(?:、|以?及|[和与])){1,11}$/;
const LONGEST_LEAD = 60;

/** More things of a list, each with its number and the last with the unit of all: 冷库3**、码头5、育苗场7**个. */
const NAMED_ROW_AHEAD = /(?:[、和及][〇一-鿿]{1,10}(?<![第图表栏件道线路街号类条款期])\d{1,4}(?!\d)){1,11}/uy;
/** What a number behind it numbers: 专栏3, 国道107. */
const NUMBERED = /(?:[第图表栏件道线路街号类条款期年月]|[^〇一-鿿])$/u;

/** 冷库3、码头5、育苗场7个: things that are listed share the unit that stands behind the last. */
function readListedUnit(text: string, at: number, end: number): Unit | null {
  if (text[end] !== "、" || NUMBERED.test(text.slice(Math.max(0, at - 1), at)) || at === 0) return null;
  const row = matchAt(NAMED_ROW_AHEAD, text, end);
  const unit = row === "" ? null : readUnit(text, end + row.length);
  return unit?.kind === "count" ? { ...unit, end } : null;
}

/** 产值分别达到10亿、5亿、3亿元, 分别为30、40和50家: numbers that are dealt out share the unit that stands behind the last. */
function readDealtUnit(text: string, at: number, end: number): Unit | null {
  const row = matchAt(ROW_AHEAD, text, end);
  if (row === "") return null;
  const before = text.slice(Math.max(0, at - LONGEST_LEAD), at);
  const behind = ROW_BEHIND.exec(before)?.[0] ?? "";
  const count = `${behind}0${row}`.split(/、|以?及|[和与]/).length;
  if (!announcesSeries(before.slice(0, before.length - behind.length), count)) return null;
  const unit = readUnit(text, end + row.length);
  return unit && { ...unit, end };
}

/** 万 for 424.8 of 分别达到424.8、502.5、187.9万吨: who leaves out the unit leaves out its 万 as well, unless that made the number too large (3500、1.2万元). */
function scaleDealt(text: string, { value, end }: Numeral): number {
  const row = matchAt(ROW_AHEAD, text, end);
  const [, last = "", word = ""] = /(\d[\d.,]{0,12})([万亿]{1,2})$/.exec(row) ?? [];
  const isAlone = word !== "" && !/[万亿]/.test(row.slice(0, -word.length));
  if (!isAlone || value > MOST_APART * Number(last.replaceAll(",", ""))) return 1;
  return (readNumeral(`1${word}`, 0) as Numeral).scale;
}

/** How many times as much as the last number of a row one of it may be. */
const MOST_APART = 100;

function readSharedPoint(text: string, at: number): Unit | null {
  SHARED_POINT.lastIndex = at;
  if (!SHARED_POINT.test(text)) return null;
  return { end: text[at] === "个" ? at + 1 : at, text: "个百分点", kind: "percentage-point" };
}
