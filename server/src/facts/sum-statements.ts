import { LEADING_WORD } from "../language/indicator-words.ts";
import { matchAt } from "../language/match-at.ts";
import {
  CHANGE_BEFORE,
  FLOW,
  HOLDS_OTHERS,
  INCREASE_BEFORE,
  OTHER_STATEMENT,
  RATE,
  REMARK,
  SHARE,
  SHARES_IN_TURN,
} from "../language/part-words.ts";
import { itemsWithin } from "../text/sorted-items.ts";
import type { Span } from "../text/span.ts";
import { areDisjoint, areIntroducedAlike, divideOneThing } from "./disjoint-names.ts";
import { maskEnclosures } from "./mask-enclosures.ts";
import { type NumberWriting, readWriting } from "./number-writing.ts";
import type { Sentence } from "./passage.ts";
import type { Quantity } from "./quantity.ts";

/** A total and the parts that a text gives of it. */
export interface SumStatement {
  readonly total: SumTerm;
  /** In order; at least one. All have the total's unit. */
  readonly parts: readonly SumTerm[];
  /** `some`: 其中 names parts and may leave out others. `all`: the parts make the whole (分别为, 由…组成, 共计). */
  readonly extent: "some" | "all";
  /** Whether nothing can be in two parts, as far as words tell: only then do the parts add up. */
  readonly disjoint: boolean;
}

export interface SumTerm {
  readonly quantity: Quantity;
  /** As written; 100% where a whole goes without saying, whose quantity then stands where its parts do. */
  readonly written: string;
  readonly implied: boolean;
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
  if (quantities.length < 2 || !CONNECTIVE.test(text)) return [];
  const addable = quantities.filter(isAddable);
  const shares = quantities.filter(({ kind }) => kind === "percent");
  return sentences.flatMap(({ span }, index) => {
    const before = sentences[index - 1]?.span ?? span;
    const sentence = { text, span, before, quantities: addable };
    return [
      ...partsBehindTotals(sentence),
      ...partsListed(sentence),
      ...partsBeforeTotals(sentence),
      ...sharesOfWhole({ ...sentence, quantities: shares }),
    ];
  });
}

/** A sentence of a text and the one before it, with all quantities of the text that may add up. */
interface CountedSentence {
  readonly text: string;
  readonly span: Span;
  readonly before: Span;
  readonly quantities: readonly Quantity[];
}

const CONNECTIVE = /其中|包[括含]|分别|分为|由|共|合计|总计|（|：|占|承担|分担|负担|出资/;
/** How far from their connective total and parts may stand, in characters. */
const REACH = 300;

/** Things, money, areas: what adds up. Rates (元/人), durations and ranks do not. */
function isAddable({ kind, unit }: Quantity): boolean {
  return (kind === "count" || kind === "money" || kind === "measure") && unit !== "" && !unit.includes("/");
}

// ── 共116项，其中甲86项、乙30项 ──

const BEHIND = /其中(?!的)(?:包括|有|含)?[，：]?|(?<=[，（])(?:包[括含]|(?<whole>分别[为是有]|分为|由))：?/g;

function partsBehindTotals(sentence: CountedSentence): SumStatement[] {
  const { text, span, before } = sentence;
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
    // 实施项目116项。其中，省级86项: what is divided may stand in the sentence before.
    const floor = start === span.start ? before.start : span.start;
    const total = unit === undefined ? undefined : totalBefore(sentence, floor, start, unit);
    if (total === undefined || !isNear(text, total, start)) return [];
    if (whole !== undefined && !/[共总计]/.test(clauseBefore(text, total.span.start).slice(-8))) return [];
    return [toStatement(text, total, parts, whole === undefined ? "some" : "all")];
  });
}

/** Where a list that begins at `from` has ended at the latest: at ；, 。 or a closing bracket of its own, else at `to`. */
function listEnd(text: string, from: number, to: number): number {
  const last = Math.min(to, from + REACH);
  let depth = 0;
  for (let at = from; at < last; at += 1) {
    const char = text.charAt(at);
    if ("；。！？".includes(char)) return at;
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
  /** Where the words begin and end. */
  readonly words: Span;
}

/** `words`, which begin at `start`, without a span in them. */
function cutOut(words: string, start: number, span: Span): string {
  return words.slice(0, span.start - start) + words.slice(span.end - start);
}

function readParts({ text, quantities }: CountedSentence, list: Span): Part[] {
  const masked = maskEnclosures(text.slice(list.start, list.end));
  const visible = visibleQuantities(quantities, list, masked);
  const parts: Part[] = [];
  let joint = "";
  let mark = "";
  let next = 0;
  let start = list.start;
  for (const words of markJoints(masked, list.start, visible).split(/[，、]/)) {
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
      if (isChange(text, quantity) || RATE.test(words)) break;
      if (parts.length > 0) {
        // Parts joined by 、 end at ，: behind it something else is said.
        const isOver = joint === "、" && mark === "，";
        if (isOver || quantity.unit !== parts[0]?.quantity.unit || OTHER_STATEMENT.test(words)) break;
        joint = mark;
      }
      parts.push({ quantity, name: cutOut(words, start, quantity.core), words: { start, end } });
    }
    mark = text.charAt(end) === "，" ? "，" : "、";
    start = end + 1;
  }
  return parts;
}

/** 甲30项、乙40项和丙50项: 和 right behind a number joins parts as 、 does. */
function markJoints(masked: string, from: number, quantities: readonly Quantity[]): string {
  const joints = quantities
    .map(({ span }) => span.end - from)
    .filter((at) => /[和及与]/.test(masked.charAt(at)));
  return joints.reduce((marked, at) => `${marked.slice(0, at)}、${marked.slice(at + 1)}`, masked);
}

/** The quantities of a stretch that no bracket hides. */
function visibleQuantities(quantities: readonly Quantity[], span: Span, masked: string): Quantity[] {
  return itemsWithin(quantities, span, coreOf).filter(({ core }) => masked[core.start - span.start] !== "＿");
}

function coreOf({ core }: Quantity): Span {
  return core;
}

/** The nearest number before the connective that may be what is divided. */
function totalBefore(
  { text, quantities }: CountedSentence,
  start: number,
  at: number,
  unit: string,
): Quantity | undefined {
  const floor = Math.max(start, at - REACH);
  // One ； may stand before the connective: 收入219702亿元，增长1.3%；其中，税收收入……
  const from = floor + text.slice(floor, at - 1).lastIndexOf("；") + 1;
  const masked = maskEnclosures(text.slice(from, at));
  return visibleQuantities(quantities, { start: from, end: at }, masked).findLast(
    (quantity) =>
      quantity.unit === unit &&
      !isIncrease(text, quantity) &&
      !RATE.test(clauseBefore(text, quantity.core.start)),
  );
}

/** Whether nothing but remarks on the total and further figures stand between it and its parts. */
function isNear(text: string, total: Quantity, at: number): boolean {
  const [, ...between] = text.slice(total.core.end, at).split(/[，、；。]/);
  return between.every(
    (words) => /\d/.test(words) || (words.length <= 10 && matchAt(LEADING_WORD, words, 0).length < 2),
  );
}

/** 比上年增加5家 */
function isIncrease(text: string, { span }: Quantity): boolean {
  return INCREASE_BEFORE.test(text.slice(Math.max(0, span.start - 8), span.start));
}

/** 增加5家 and 增加到50家 alike: neither is a part. */
function isChange(text: string, { span }: Quantity): boolean {
  return CHANGE_BEFORE.test(text.slice(Math.max(0, span.start - 8), span.start));
}

/** What the clause that goes on at `at` has said so far. */
function clauseBefore(text: string, at: number): string {
  return /[^，；：。！？]{0,60}$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? "";
}

// ── 116项（甲86项、乙30项）, 116项：甲86项、乙30项 ──

/** Only brackets, and words behind a colon, that hold nothing but parts, each with a name: 500个（全市达3000个） compares. */
function partsListed(sentence: CountedSentence): SumStatement[] {
  const { text, span, quantities } = sentence;
  return itemsWithin(quantities, span, coreOf).flatMap((total): SumStatement[] => {
    const open = total.span.end;
    if (!/[（：]/.test(text.charAt(open)) || isIncrease(text, total)) return [];
    const list = { start: open + 1, end: listEnd(text, open + 1, span.end) };
    const opening = text.slice(list.start, list.start + 4);
    if (
      (text[open] === "（") !== (text[list.end] === "）") ||
      CONNECTIVE.test(opening) ||
      OTHER_STATEMENT.test(opening)
    )
      return [];
    const parts = readParts(sentence, list);
    const names = parts.map(({ name }) => name);
    const isDivided = parts.length > 1 && parts.at(-1)?.words.end === list.end && areDisjoint(names);
    if (!isDivided || names.includes("") || parts[0]?.quantity.unit !== total.unit) return [];
    return [toStatement(text, total, parts, "some")];
  });
}

// ── 甲86项、乙30项，共116项 ──

const TOTAL_SIGN = /(?:^|[，、类种项])(?:共计?|合计|总计|一共)$/;

function partsBeforeTotals(sentence: CountedSentence): SumStatement[] {
  const { text, span, quantities } = sentence;
  return itemsWithin(quantities, span, coreOf).flatMap((total): SumStatement[] => {
    const sign = TOTAL_SIGN.exec(text.slice(Math.max(span.start, total.span.start - 4), total.span.start));
    if (sign === null) return [];
    const end = total.span.start - sign[0].length;
    const list = { start: listStart(text, Math.max(span.start, end - REACH), end), end };
    const parts = readParts(sentence, list);
    const named = maskEnclosures(text.slice(list.start, list.end)).split("、").length;
    if (parts.length < 2 || parts.length < named || parts[0]?.quantity.unit !== total.unit) return [];
    return [toStatement(text, total, parts, "all")];
  });
}

/** A name and a number: 新建项目72个. Not 其中甲5个, nor a clause of more than that. */
const BARE_PART = /^[^\d，；：、]{2,14}\d[\d.]*[万亿]?[^\d，；：、]{1,4}$/;

const OPENS_SUM = /^(?:其中|共|合计|总计|累计)/;

/** Where the list before a total begins: at the last comma, or as far back as each clause is a name and a number. */
function listStart(text: string, floor: number, end: number): number {
  const before = text.slice(floor, end);
  const opening = before.search(/[^；：。]{0,300}$/);
  const clauses = before.slice(opening).split("，");
  const other = clauses.findLastIndex((clause) => !BARE_PART.test(clause) || OPENS_SUM.test(clause));
  const whole = clauses.slice(Math.min(other + 1, clauses.length - 1));
  return end - whole.join("，").length;
}

// ── 男性占60%、女性占50% ──

/** Shares of one whole, which is 100% without being written. */
function sharesOfWhole(sentence: CountedSentence): SumStatement[] {
  const { text, span, quantities } = sentence;
  const statements: SumStatement[] = [];
  let read = span.start;
  const shares = itemsWithin(quantities, span, coreOf);
  for (const [index, { core }] of shares.entries()) {
    const inTurn = core.start < read ? null : sharesInTurn(text, shares, index);
    if (inTurn !== null) {
      read = inTurn.total.quantity.core.end;
      statements.push(inTurn);
      continue;
    }
    const name = clauseBefore(text, core.start).replace(/^.*其中/, "");
    if (core.start < read || !SHARE.test(name)) continue;
    const list = { start: core.start - name.length, end: listEnd(text, core.end, span.end) };
    const parts = readParts(sentence, list);
    const names = parts.map((part) => part.name);
    if (!names.every((other) => SHARE.test(other) || !other.includes("占")) || !divideOneThing(names))
      continue;
    const whole = { start: core.start, end: (parts.at(-1) as Part).quantity.core.end };
    read = whole.end;
    statements.push({
      ...toStatement(text, (parts[0] as Part).quantity, parts, "some"),
      total: impliedWhole(whole),
    });
  }
  return statements;
}

/** 甲、乙、丙占比分别为30%、30%、50%: as many names as numbers. */
function sharesInTurn(text: string, shares: readonly Quantity[], index: number): SumStatement | null {
  const first = shares[index] as Quantity;
  const before = clauseBefore(text, first.core.start);
  const words = SHARES_IN_TURN.exec(before);
  if (words === null) return null;
  const names = before.slice(0, words.index).split(/[、和与及]/);
  const numbers = shares.slice(index, index + names.length);
  const isInTurn = numbers.every(
    ({ core }, at) =>
      at === 0 || /^[、和与及]$/.test(text.slice((numbers[at - 1] as Quantity).core.end, core.start)),
  );
  if (numbers.length < names.length || !isInTurn || !divideOneThing(names)) return null;
  const parts = numbers.map((quantity, at) => ({
    quantity,
    name: names[at] as string,
    words: quantity.core,
  }));
  const whole = { start: first.core.start, end: (numbers.at(-1) as Quantity).core.end };
  return { ...toStatement(text, first, parts, "some"), total: impliedWhole(whole) };
}

function impliedWhole(span: Span): SumTerm {
  const written = "100%";
  return {
    quantity: {
      span,
      core: span,
      text: written,
      value: 100,
      unit: "%",
      scale: 1,
      kind: "percent",
      bound: "exact",
    },
    written,
    implied: true,
    scale: 1,
    tolerance: 0,
  };
}

// ── Whether parts add up, and how precisely ──

function toStatement(
  text: string,
  total: Quantity,
  parts: readonly Part[],
  extent: SumStatement["extent"],
): SumStatement {
  const names = parts.map(({ name }) => name);
  // 共 says by itself that the parts add up, unless it counts what there is and they what is new.
  const isSummed = areIntroducedAlike(names) && !names.some((name) => FLOW.test(name));
  const holdOthers = parts.some(({ words }) => HOLDS_OTHERS.test(text.slice(words.start, words.end)));
  const writings = parts.map(({ quantity }) => readWriting(text, quantity));
  return {
    total: toTerm(text, total, writings),
    parts: parts.map(({ quantity }) => toTerm(text, quantity, writings)),
    extent,
    disjoint: !holdOthers && (extent === "all" ? isSummed : areDisjoint(names)),
  };
}

/** A term among parts so written: 1亿元 beside 0.4亿元 is 1.0亿元. */
function toTerm(text: string, quantity: Quantity, parts: readonly NumberWriting[]): SumTerm {
  const { scale, decimals } = readWriting(text, quantity);
  const alike = parts.filter((part) => part.scale === scale).map((part) => part.decimals);
  const isWhole = scale === 1 && decimals === 0 && quantity.kind !== "percent";
  return {
    quantity,
    written: text.slice(quantity.core.start, quantity.core.end),
    implied: false,
    scale,
    tolerance: isWhole ? 0 : scale / 10 ** Math.max(decimals, ...alike) / 2,
  };
}
