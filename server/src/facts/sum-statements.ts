import { LEADING_WORD } from "../language/indicator-words.ts";
import { matchAt } from "../language/match-at.ts";
import { readNumeral } from "../language/numerals.ts";
import type { Span } from "../text/span.ts";
import { maskEnclosures } from "./mask-enclosures.ts";
import type { Sentence } from "./passage.ts";
import type { Quantity } from "./quantity.ts";

/** A total and the parts that a sentence gives of it. */
export interface SumStatement {
  readonly total: SumTerm;
  /** In order; at least one. All have the total's unit. */
  readonly parts: readonly SumTerm[];
  /** `some`: 其中 names parts and may leave out others. `all`: the parts make the whole (分别为, 由…组成, 共计). */
  readonly extent: "some" | "all";
  /** Whether nothing can be in two parts, as far as their names tell: only then do the parts add up. */
  readonly disjoint: boolean;
}

export interface SumTerm {
  readonly quantity: Quantity;
  /** What 万 and 亿 multiply by; 1 without them. */
  readonly scale: number;
  /** By how much the number may be off for being rounded: 1.5万 stands for 14 500 to 15 500; 86项 for itself. */
  readonly tolerance: number;
}

/** The sum statements of a text, by sentence. */
export function findSumStatements(
  text: string,
  sentences: readonly Sentence[],
  quantities: readonly Quantity[],
): SumStatement[] {
  if (!CONNECTIVE.test(text)) return [];
  const addable = quantities.filter(isAddable);
  return sentences.flatMap(({ span }) => {
    const sentence = { text, span, quantities: addable };
    return [...partsBehindTotals(sentence), ...partsBeforeTotals(sentence)];
  });
}

/** A sentence of a text, with all quantities of the text that add up. */
interface CountedSentence {
  readonly text: string;
  readonly span: Span;
  readonly quantities: readonly Quantity[];
}

const CONNECTIVE = /其中|包括|分别|分为|由|共|合计|总计/;
/** How far from their connective total and parts may stand, in characters. */
const REACH = 300;

/** Things, money, areas: what adds up. Shares, rates (元/人), durations and ranks do not. */
function isAddable({ kind, unit }: Quantity): boolean {
  return (kind === "count" || kind === "money" || kind === "measure") && unit !== "" && !unit.includes("/");
}

// ── 共116项，其中甲86项、乙30项 ──

const BEHIND = /其中(?!的)(?:包括|有|含)?[，：]?|(?<=[，（])(?:包括|(?<whole>分别[为是有]|分为|由))：?/g;

function partsBehindTotals(sentence: CountedSentence): SumStatement[] {
  const { text, span } = sentence;
  const connectives = Array.from(
    text.slice(span.start, span.end).matchAll(BEHIND),
    ({ index, 0: found, groups }) => ({
      start: span.start + index,
      end: span.start + index + found.length,
      whole: groups?.whole,
    }),
  );
  return connectives.flatMap(({ start, end, whole }, index): SumStatement[] => {
    const list = { start: end, end: listEnd(text, end, connectives[index + 1]?.start ?? span.end) };
    if (whole === "由" && !/组成|构成/.test(text.slice(list.start, list.end))) return [];
    const parts = readParts(sentence, list);
    const unit = parts[0]?.quantity.unit;
    const total = unit === undefined ? undefined : totalBefore(sentence, start, unit);
    if (total === undefined || !isNear(text, total, start)) return [];
    if (whole !== undefined && !/[共总计]/.test(clauseBefore(text, total.span.start).slice(-8))) return [];
    return [toStatement(text, total, parts, whole === undefined ? "some" : "all")];
  });
}

/** Where a list that begins at `from` has ended at the latest: at ； or a closing bracket of its own, else at `to`. */
function listEnd(text: string, from: number, to: number): number {
  const last = Math.min(to, from + REACH);
  let depth = 0;
  for (let at = from; at < last; at += 1) {
    const char = text.charAt(at);
    if (char === "；") return at;
    if (char === "（") depth += 1;
    if (char === "）") depth -= 1;
    if (depth < 0) return at;
  }
  return last;
}

/** A quantity with the other words from one mark to the next. */
interface Part {
  readonly quantity: Quantity;
  readonly name: string;
}

/** `words`, which begin at `start`, without a span in them. */
function cutOut(words: string, start: number, span: Span): string {
  return words.slice(0, span.start - start) + words.slice(span.end - start);
}

/** Says how much a part grew or where it ranks, and is no other part: 、增长5%, ，居全省第2位. */
const REMARK = /^(?:同比|比|较|均?(?:增|降|下降|减少|提高|提升)|占|居|位居|位列|排|列|持平|高于|低于|快于)/;
/** Opens a part of a part, or a statement of its own. */
const OTHER_STATEMENT =
  /^(?:在|内含|含|包括|另|此外|同时|并|还|全市|全区|全县|全省|全年|累计|总|入选总|共|合计)/;

function readParts({ text, quantities }: CountedSentence, list: Span): Part[] {
  const masked = maskEnclosures(text.slice(list.start, list.end));
  const visible = visibleQuantities(quantities, list, masked);
  const parts: Part[] = [];
  let joint = "";
  let mark = "";
  let next = 0;
  let start = list.start;
  for (const words of masked.split(/[，、]/)) {
    const end = start + words.length;
    const own: Quantity[] = [];
    for (; next < visible.length && (visible[next] as Quantity).core.start < end; next += 1) {
      own.push(visible[next] as Quantity);
    }
    const isRemark = parts.length > 0 && REMARK.test(words);
    if (!isRemark) {
      const quantity = own.at(-1);
      if (quantity === undefined || own.some((other) => other !== quantity && other.unit === quantity.unit))
        break;
      if (isChange(text, quantity) || isRate(words)) break;
      if (parts.length > 0) {
        // Parts joined by 、 end at ，: behind it something else is said.
        const isOver = joint === "、" && mark === "，";
        if (isOver || quantity.unit !== parts[0]?.quantity.unit || OTHER_STATEMENT.test(words)) break;
        joint = mark;
      }
      parts.push({ quantity, name: cutOut(words, start, quantity.core) });
    }
    mark = text.charAt(end);
    start = end + 1;
  }
  return parts;
}

/** The quantities of a stretch that no bracket hides. */
function visibleQuantities(quantities: readonly Quantity[], span: Span, masked: string): Quantity[] {
  const found: Quantity[] = [];
  for (let index = firstFrom(quantities, span.start); index < quantities.length; index += 1) {
    const quantity = quantities[index] as Quantity;
    if (quantity.core.end > span.end) break;
    if (masked[quantity.core.start - span.start] !== "＿") found.push(quantity);
  }
  return found;
}

/** Index of the first quantity that starts at or behind `at`. */
function firstFrom(quantities: readonly Quantity[], at: number): number {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quantities[middle] as Quantity).core.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The nearest number before the connective that may be what is divided. */
function totalBefore(
  { text, span, quantities }: CountedSentence,
  at: number,
  unit: string,
): Quantity | undefined {
  const floor = Math.max(span.start, at - REACH);
  // One ； may stand before the connective: 收入219702亿元，增长1.3%；其中，税收收入……
  const from = floor + text.slice(floor, at - 1).lastIndexOf("；") + 1;
  const masked = maskEnclosures(text.slice(from, at));
  return visibleQuantities(quantities, { start: from, end: at }, masked).findLast(
    (quantity) =>
      quantity.unit === unit &&
      !isIncrease(text, quantity) &&
      !isRate(clauseBefore(text, quantity.core.start)),
  );
}

/** Whether nothing but remarks on the total and further figures stand between it and its parts. */
function isNear(text: string, total: Quantity, at: number): boolean {
  const [, ...between] = text.slice(total.core.end, at).split(/[，、；]/);
  return between.every(
    (words) => /\d/.test(words) || (words.length <= 10 && matchAt(LEADING_WORD, words, 0).length < 2),
  );
}

const INCREASE =
  /(?:增长|增加|减少|下降|降低|提高|提升|上升|压减|净增|(?<!至)[多少高低])了?(?:约|近|超过?)?$/;
const CHANGE =
  /(?:增长|增加|减少|下降|降低|提高|提升|扩大|上升|压减|增|降)[到至]$|(?:增长|增加|减少|下降|降低|提高|提升|上升|压减|净增)了?(?:约|近|超过?)?$/;
/** What is given for each one does not add up with what is given for others. */
const RATE = /每|人均|户均|平均|年均|均价|[费资障]标准|奖|补助|补贴|单价|价格|额度|限额|不低于|不少于|不超过/;

/** 比上年增加5家 */
function isIncrease(text: string, { span }: Quantity): boolean {
  return INCREASE.test(text.slice(Math.max(0, span.start - 8), span.start));
}

/** 增加5家 and 增加到50家 alike: neither is a part. */
function isChange(text: string, { span }: Quantity): boolean {
  return CHANGE.test(text.slice(Math.max(0, span.start - 8), span.start));
}

function isRate(words: string): boolean {
  return RATE.test(words);
}

/** What the clause that goes on at `at` has said so far. */
function clauseBefore(text: string, at: number): string {
  return /[^，；：。！？]*$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? "";
}

// ── 甲86项、乙30项，共116项 ──

const TOTAL_SIGN = /(?:^|[，、类种项])(?:共计?|合计|总计|一共)$/;

function partsBeforeTotals(sentence: CountedSentence): SumStatement[] {
  const { text, span, quantities } = sentence;
  const statements: SumStatement[] = [];
  for (let index = firstFrom(quantities, span.start); index < quantities.length; index += 1) {
    const total = quantities[index] as Quantity;
    if (total.core.end > span.end) break;
    const sign = TOTAL_SIGN.exec(text.slice(Math.max(span.start, total.span.start - 4), total.span.start));
    if (sign === null) continue;
    const end = total.span.start - sign[0].length;
    const floor = Math.max(span.start, end - REACH);
    const list = { start: floor + text.slice(floor, end).search(/[^，；：]*$/), end };
    const parts = readParts(sentence, list);
    const named = maskEnclosures(text.slice(list.start, list.end)).split("、").length;
    if (parts.length < 2 || parts.length !== named || parts[0]?.quantity.unit !== total.unit) continue;
    statements.push(toStatement(text, total, parts, "all"));
  }
  return statements;
}

// ── Whether parts add up ──

/**
 * Names by which one thing may be counted twice: levels within levels, sizes, stages of one project, honours, and what
 * people or firms are besides.
 */
const OVERLAPPING =
  /级|以上|以下|以内|超过?|[百千]?[万亿]元|(?<!新)开工|竣工|投产|投用|建成|完成|完工|落地|签约|获|评|入选|认定|授|奖|重点|高新技术|科技型|专精特新|小巨人|独角兽|瞪羚|领军|龙头|骨干|规上|规模以上|限上|上市|民营|国有|外资|小微|女|男|青年|党员|代表|委员|博士|硕士|研究生|本科|学历|职称|农村|农民|贫困|脱贫|残疾|少数民族|新增|累计|转化|应用/;
/** Parts of one division are introduced alike; 因私出境 and 赴港澳出境 divide by purpose and by place. */
const RELATION = /^(?:因(?!素)|赴|来自|用于|通过|按照?|从)/;

function toStatement(
  text: string,
  total: Quantity,
  parts: readonly Part[],
  extent: SumStatement["extent"],
): SumStatement {
  const relations = new Set(parts.map(({ name }) => RELATION.exec(name)?.[0]));
  return {
    total: toTerm(text, total),
    parts: parts.map(({ quantity }) => toTerm(text, quantity)),
    extent,
    disjoint: relations.size === 1 && parts.every(({ name }) => !OVERLAPPING.test(name)),
  };
}

function toTerm(text: string, quantity: Quantity): SumTerm {
  const numeral = readNumeral(text, quantity.core.start);
  if (numeral === null) return { quantity, scale: 1, tolerance: 0 };
  const { scale, end } = numeral;
  const decimals = /\.(\d+)/.exec(text.slice(quantity.core.start, end))?.[1]?.length ?? 0;
  return { quantity, scale, tolerance: scale === 1 && decimals === 0 ? 0 : scale / 10 ** decimals / 2 };
}
