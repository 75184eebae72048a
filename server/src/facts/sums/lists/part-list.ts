import { DEED } from "../../../language/deed-words.ts";
import { NOTE_MARK } from "../../../language/indicator-words.ts";
import {
  AMONG_OTHERS,
  CIRCUMSTANCE,
  DEALING_OUT,
  DETAIL,
  EACH_YEAR,
  NAME_AMONG_OTHERS,
  NUMBER_AND_NAME,
  OTHER_STATEMENT,
  RANKS,
  RELIEF,
  REMARK,
  SAYS_MORE,
  SO_FAR,
  STANDS_ALONE,
  SUMMED_OF_PLACES,
  WAS_THEN,
} from "../../../language/part-words.ts";
import type { Span } from "../../../text/span.ts";
import { clauseBefore } from "../../clause-before.ts";
import { maskEnclosures } from "../../mask-enclosures.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import { numbersWithin } from "../../quantities/numbers-within.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { areStagesApart, commonEnding } from "./disjoint-names.ts";
import { divideOneThing } from "./divisions.ts";
import { opensWithDeed, opensWithVerb } from "./opens-with-deed.ts";
import { isRate } from "./rates.ts";
import { isChange } from "./rises.ts";

/** A sentence of a text and the one before it, with numbers that may add up. */
export interface CountedSentence {
  readonly text: string;
  readonly span: Span;
  readonly before: Span;
  /** Of the whole text. */
  readonly quantities: readonly Quantity[];
  /** Of the sentence. */
  readonly numbers: readonly Quantity[];
}

/** A part of a total as it stands in a list: a quantity with the other words from one mark to the next. */
export interface Part {
  readonly quantity: Quantity;
  readonly name: string;
  /** Where the words begin and end. */
  readonly words: Span;
  /** How many have so much each; one where it is left out. */
  readonly times?: number;
}

/** A part whose number alone stands for it: what it is called is told elsewhere, or nowhere. */
export function partOf(quantity: Quantity, name = ""): Part {
  return { quantity, name, words: quantity.core };
}

/** How far from their connective total and parts may stand, in characters. */
export const REACH = 300;

/** Where a list that begins at `from` has ended at the latest: at ；, 。 or a closing bracket of its own, else at `to`. */
export function listEnd(text: string, from: number, to: number): number {
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

/** `words`, which begin at `start`, without a span in them. */
function cutOut(words: string, start: number, span: Span): string {
  return words.slice(0, span.start - start) + words.slice(span.end - start);
}

/**
 * The parts that a list names, up to the first words that name none. As a rule ， behind parts joined by 、 ends the list;
 * where it is known how many there are, all marks are alike.
 */
export function readParts(
  { text, quantities }: CountedSentence,
  list: Span,
  marks: "ranked" | "alike" = "ranked",
): Part[] {
  const parts: Part[] = [];
  let joint = "";
  let isInRemark = false;
  for (const piece of piecesOf(text, list, quantities)) {
    const isFirst = parts.length === 0;
    // …，同比分别增加5亿元、3亿元: numbers alone go on with the remark.
    isInRemark = !isFirst && (REMARK.test(piece.words) || (isInRemark && NUMBER_ALONE.test(piece.words)));
    if (isInRemark || (!isFirst && isDetail(piece, parts))) continue;
    if (!isFirst && WAS_THEN.test(text.slice(piece.span.start, piece.span.end))) break;
    const part = partIn(text, piece, isFirst);
    if (part === null) break;
    const mark = text.charAt(piece.span.start - 1) === "，" ? "，" : "、";
    if (!isFirst) {
      // Behind ， something else is said.
      const isOver = marks === "ranked" && joint === "、" && mark === "，";
      if (!goesOn(parts, part, piece.words, isOver)) break;
      joint = mark;
    }
    parts.push(part);
  }
  return parts;
}

const NUMBER_ALONE = /^\d[\d.]*[〇一-鿿]{0,3}$/u;

/** A stretch of a list between two marks, with the numbers that no bracket in it hides. */
interface Piece {
  /** With brackets and what they hold masked. */
  readonly words: string;
  readonly span: Span;
  readonly numbers: readonly Quantity[];
}

function piecesOf(text: string, list: Span, quantities: readonly Quantity[]): Piece[] {
  const masked = maskEnclosures(text.slice(list.start, list.end));
  const visible = visibleQuantities(quantities, list, masked);
  const pieces: Piece[] = [];
  let next = 0;
  let start = list.start;
  let end = start - 1;
  for (const piece of markJoints(masked, list.start, visible).split(/[，、]/)) {
    end += 1 + piece.length;
    const from = next;
    while ((visible[next]?.core.start ?? end) < end) next += 1;
    // 香港、澳门和台湾同胞60人次: names without a number of their own open the next part.
    const isName = from === next && NAME_AMONG_OTHERS.test(piece) && !DEALING_OUT.test(piece);
    if (isName && text.charAt(end) === "、") continue;
    const words = masked.slice(start - list.start, end - list.start);
    pieces.push({ words, span: { start, end }, numbers: visible.slice(from, next) });
    start = end + 1;
  }
  return pieces;
}

/** 90项，**投资349亿元**: numbers of another sort, told of the part before. */
function isDetail({ words, numbers }: Piece, [first]: readonly Part[]): boolean {
  return (
    first !== undefined &&
    first.quantity.kind === "count" &&
    numbers.length > 0 &&
    DETAIL.test(words) &&
    !numbers.some((quantity) => countAlike(quantity, first.quantity))
  );
}

/** The part that a piece of a list names; null where it says something else. */
function partIn(text: string, { words, span, numbers }: Piece, isFirst: boolean): Part | null {
  const { start } = span;
  const quantity = (isFirst ? countInFront(numbers, start) : undefined) ?? numbers.at(-1);
  if (quantity === undefined) return null;
  const isOneOfTwo = numbers.some((other) => other !== quantity && countAlike(other, quantity));
  const saysElse =
    isOneOfTwo ||
    isChange(text, quantity) ||
    isRate(words, quantity) ||
    SO_FAR.test(words) ||
    SUMMED_OF_PLACES.test(words) ||
    saysAmongHowMany(words, start, quantity);
  return saysElse ? null : { quantity, name: nameOf(words, start, quantity), words: span };
}

/** Whether a part goes on with those before it; where their list may be `isOver`, only as one that divides the same thing. */
function goesOn(parts: readonly Part[], part: Part, words: string, isOver: boolean): boolean {
  const { quantity, name } = part;
  if (!countAlike(quantity, (parts[0] as Part).quantity)) return false;
  // 国家级8家、省级25家，市级240家: what goes on to divide the same thing.
  const goesOnByNumbers = isNumberAndName(words) && parts.every(isNumberFirst);
  const isDoubtful = isOtherStatement(words, quantity) || (isOver && !goesOnByNumbers);
  return !isDoubtful || dividesWith(parts, name);
}

/** 其中石桥镇在全省51个镇中排名第三. */
function saysAmongHowMany(words: string, start: number, { span, core }: Quantity): boolean {
  return AMONG_OTHERS.test(words.slice(0, span.start - start)) && RANKS.test(words.slice(core.end - start));
}

/** 其中**5家**销售收入突破百亿元; 其中~~50亿元以上~~项目3个 says how large they are. */
function countInFront([first]: readonly Quantity[], start: number): Quantity | undefined {
  return first?.core.start === start && first.kind === "count" && first.bound === "exact" ? first : undefined;
}

/** The parts up to the deed that another statement begins with behind ，: 新增铁路60公里、其中高铁30公里，**新增公路200公里**. */
export function beforeOtherDeed(text: string, parts: readonly Part[]): readonly Part[] {
  const wordsOf = ({ words: { start, end } }: Part): string => text.slice(start, end);
  const [first, ...others] = parts;
  // 共建平台14项: what is done to one part may be done to another as well.
  if (first === undefined || opensWithDeed(wordsOf(first)) || opensWithVerb(wordsOf(first))) return parts;
  if (areStagesApart(parts.map(({ name }) => name))) return parts;
  const saysDeed = new RegExp(DEED).test(wordsOf(first));
  // 养老服务床位8万张，儿童服务床位2万张: what names all are made of is no deed.
  const isNamedLike = (words: string): boolean =>
    commonEnding([wordsOf(first), words].map((each) => each.replace(/\d.*$/su, ""))) >= LONG_ENDING;
  const isOther = (words: string): boolean =>
    // 服务业投资 is no deed.
    (opensWithDeed(words) && !INDUSTRY.test(words) && !RELIEF.test(words)) ||
    // 其中院士20人，柔性引进人才90人
    (!saysDeed && opensWithDeed(words.slice(2)) && !isNamedLike(words)) ||
    (STANDS_ALONE.test(words) && !STANDS_ALONE.test(wordsOf(first)));
  const at = others.findIndex((part) => text[part.words.start - 1] === "，" && isOther(wordsOf(part)));
  return at < 0 ? parts : parts.slice(0, at + 1);
}

/** In characters: longer than 项目 and 企业. */
const LONG_ENDING = 3;

/** **服务业**投资, **加工业**; not 服务企业. */
const INDUSTRY = /^[〇一-鿿]{1,3}(?<!企|就|作|创|营)业/u;

/** What a part is called; behind a circumstance, the thing that is counted: 依托总队建设31个**省级库**. */
function nameOf(words: string, start: number, { core, span }: Quantity): string {
  const behind = words.slice(core.end - start);
  const name = behind.length > 1 && CIRCUMSTANCE.test(words) ? behind : cutOut(words, start, span);
  return name.replace(NOTE_MARK, "");
}

/** Money that another raises is of the same sum (由市里代区里发债2亿元); what another builds is not. */
function isOtherStatement(words: string, { kind }: Quantity): boolean {
  return OTHER_STATEMENT.test(words) || (kind !== "money" && words.startsWith("由"));
}

function dividesWith(parts: readonly Part[], name: string): boolean {
  return divideOneThing([...parts.map((part) => part.name), name]);
}

/** 7家孵化器、20家加速器: each begins with its number. */
function isNumberFirst({ quantity, words }: Part): boolean {
  return quantity.span.start === words.start;
}

function isNumberAndName(words: string): boolean {
  return NUMBER_AND_NAME.test(words) && !SAYS_MORE.test(words);
}

/** 甲30项、乙40项和丙50项, 11家甲和8家乙: 和 right behind a number or before the next joins parts as 、 does. */
function markJoints(masked: string, from: number, quantities: readonly Quantity[]): string {
  const joints = quantities
    .flatMap(({ span }, at) => [...(at > 0 ? [span.start - 1 - from] : []), span.end - from])
    .filter((at) => /[和及与]/.test(masked.charAt(at)));
  return joints.reduce((marked, at) => `${marked.slice(0, at)}、${marked.slice(at + 1)}`, masked);
}

/** The quantities of a stretch that no bracket hides. */
export function visibleQuantities(quantities: readonly Quantity[], span: Span, masked: string): Quantity[] {
  return numbersWithin(quantities, span).filter(({ core }) => masked[core.start - span.start] !== "＿");
}

/** 建设20个示范区。其中，前三年每年布局25个: a rhythm that only the parts have. */
export function isYearlyAlone(text: string, total: Quantity, parts: readonly Part[]): boolean {
  const isYearly = parts.some(({ words }) => EACH_YEAR.test(text.slice(words.start, words.end)));
  return isYearly && !EACH_YEAR.test(clauseBefore(text, total.span.start));
}

/** Whether parts are counted as their total is: all parts are counted alike. */
export function areCountedAs(total: Quantity, [first]: readonly Part[]): boolean {
  return first !== undefined && countAlike(first.quantity, total);
}
