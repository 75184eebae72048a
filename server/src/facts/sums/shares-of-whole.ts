import { BY_MEANS } from "../../language/part-words.ts";
import {
  BEARER,
  BEARS_SHARES,
  DEALS_ALL,
  LEAVES_REST,
  NEXT_SPENT,
  NEXT_WEIGHT,
  SCORE,
  SEVERAL_LEVELS,
  SHARE,
  SHARES_BORNE,
  SHARES_IN_TURN,
  SPENT,
  THREE_INDUSTRIES,
  TO_REST,
} from "../../language/shared-whole-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import { addUp } from "../quantities/add-up.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { divideOneThing, haveOneEnding, readApartness } from "./disjoint-names.ts";
import { type CountedSentence, clauseBefore, coreOf, listEnd, type Part, readParts } from "./part-list.ts";
import { partsInTurn } from "./parts-in-turn.ts";
import { type SumStatement, toStatement } from "./sum-statement.ts";

/** Shares of one whole, which is 100% without being written: 男性占60%、女性占50%. */
export function sharesOfWhole(sentence: CountedSentence): SumStatement[] {
  const { text, span, quantities } = sentence;
  const statements: SumStatement[] = [];
  let read = span.start;
  const shares = itemsWithin(quantities, span, coreOf);
  for (const [index, { core }] of shares.entries()) {
    if (core.start < read) continue;
    const before = clauseBefore(text, core.start);
    const whole = weightsFrom(text, before, shares, index) ?? sharesBorne(sentence, before, shares, index);
    const parts =
      whole ??
      sharesInTurn(text, before, shares, index) ??
      sharesSpent(text, shares, index) ??
      sharesByMeans(text, shares, index) ??
      shareAndRest(text, shares, index) ??
      sharesFrom(sentence, before, core);
    if (parts === null) continue;
    read = (parts.at(-1) as Part).quantity.core.end;
    statements.push(toStatement(text, "whole", parts, whole === null ? "some" : "all"));
  }
  return statements;
}

/** 得分＝甲（60%）+乙×30%+丙（10%）: all weights of a score; null where there are other terms. */
function weightsFrom(
  text: string,
  before: string,
  shares: readonly Quantity[],
  index: number,
): readonly Part[] | null {
  if (!SCORE.test(before)) return null;
  const row = rowOf(shares, index, (between) => NEXT_WEIGHT.test(between), text);
  const { start, end } = (row.at(-1) as Quantity).core;
  // 民意调查（10%，其中线上6%、线下4%）+评估（10%）: the weight is divided itself, and others follow.
  if (text[start - 1] === "（" && text[end] !== "）") return null;
  return row.length > 1 && !/^[）)]?[+-]/.test(text.slice(end, end + 2)) ? row.map(nameless) : null;
}

/** 服务费的70%用于奖励，30%用于统筹: what one thing is spent on. */
function sharesSpent(text: string, shares: readonly Quantity[], index: number): readonly Part[] | null {
  const first = shares[index] as Quantity;
  const [verb] = SPENT.exec(text.slice(first.core.end, first.core.end + 4)) ?? [];
  if (verb === undefined || !/[的按]$/.test(clauseBefore(text, first.span.start))) return null;
  const row = rowOf(
    shares,
    index,
    (between, next) => NEXT_SPENT.test(between) && text.startsWith(verb, next.core.end),
    text,
  );
  return row.length > 1 ? row.map(nameless) : null;
}

/** 70%的问题靠服务解决、20%的问题靠管理解决: each share of one thing is dealt with by means of its own. */
function sharesByMeans(text: string, shares: readonly Quantity[], index: number): readonly Part[] | null {
  const first = shares[index] as Quantity;
  const [opening] = BY_MEANS.exec(text.slice(first.core.end, first.core.end + LONGEST_MEANS)) ?? [];
  if (opening === undefined) return null;
  const row = rowOf(
    shares,
    index,
    (between, next) => NEXT_SPENT.test(between) && text.startsWith(opening, next.core.end),
    text,
  );
  return row.length > 2 ? row.map(nameless) : null;
}

/** In characters. */
const LONGEST_MEANS = 12;

/** 比例为70%，其余30%由县里安排: a share and what is left. */
function shareAndRest(text: string, shares: readonly Quantity[], index: number): readonly Part[] | null {
  const [share, rest] = shares.slice(index, index + 2);
  if (share === undefined || rest === undefined) return null;
  return TO_REST.test(text.slice(share.core.end, rest.span.start)) ? [share, rest].map(nameless) : null;
}

/** The numbers from one on that go on as they must. */
function rowOf(
  shares: readonly Quantity[],
  index: number,
  goesOn: (between: string, next: Quantity) => boolean,
  text: string,
): readonly Quantity[] {
  const rest = shares.slice(index + 1, index + MOST_SHARES);
  const end = rest.findIndex((next, at) => {
    const { core } = shares[index + at] as Quantity;
    return !goesOn(text.slice(core.end, next.span.start), next);
  });
  return shares.slice(index, index + 1 + (end < 0 ? rest.length : end));
}

/** Nobody divides one thing into more. */
const MOST_SHARES = 12;

function nameless(quantity: Quantity): Part {
  return { quantity, name: "", words: quantity.core };
}

/** 甲占30%、乙占30%、丙占50%, from the first number on. */
function sharesFrom(sentence: CountedSentence, before: string, first: Span): readonly Part[] | null {
  const name = before.replace(/^.*其中/, "");
  if (!SHARE.test(name)) return null;
  const end = listEnd(sentence.text, first.end, sentence.span.end);
  const parts = readParts(sentence, { start: first.start - name.length, end });
  const names = parts.map((part) => part.name);
  return names.every((other) => SHARE.test(other) || !other.includes("占")) && shareOneWhole(names)
    ? parts
    : null;
}

/** 甲、乙、丙占比分别为30%、30%、50%: as many names as numbers. */
function sharesInTurn(
  text: string,
  before: string,
  shares: readonly Quantity[],
  index: number,
): readonly Part[] | null {
  const words = SHARES_IN_TURN.exec(before);
  if (words === null) return null;
  const names = before
    .slice(0, words.index)
    .replace(THREE_INDUSTRIES, "第一产业、第二产业、第三产业")
    .split(/[、和与及]/);
  // 省级、市级园区的比重分别达到81%、68%; 数字经济、海洋经济占比分别达到34%、45%: what reaches so much has a whole of its own, or shares in others.
  if (words[0].includes("达") && !(names.length > 2 && divideOneThing(names))) return null;
  return shareOneWhole(names) ? partsInTurn(text, names, shares, index) : null;
}

/**
 * 由甲、乙、丙按30%、30%、40%的比例分担; 按照省级60%、市级40%的比例分担. What is left to others, as far as the words tell, is no fault:
 * 由省、市按40%、30%的比例承担.
 */
function sharesBorne(
  sentence: CountedSentence,
  before: string,
  shares: readonly Quantity[],
  index: number,
): readonly Part[] | null {
  const { text, span } = sentence;
  const { core } = shares[index] as Quantity;
  const [words, own = ""] = SHARES_BORNE.exec(before) ?? [];
  if (words === undefined) return null;
  const bearers = before.slice(0, before.length - words.length);
  const names = bearers
    .replace(/^.*由/, "")
    .replace(SEVERAL_LEVELS, "")
    .split(/[、和与及]/);
  const isOfBearers = bearers.includes("由") || names.every((name) => BEARER.test(name));
  const parts =
    own === ""
      ? isOfBearers && partsInTurn(text, names, shares, index)
      : readParts(sentence, { start: core.start - own.length, end: listEnd(text, core.end, span.end) });
  if (!parts || parts.length < 2) return null;
  const end = (parts.at(-1) as Part).quantity.core.end;
  const deed = BEARS_SHARES.exec(text.slice(end, end + LONGEST_DEED))?.groups?.deed;
  if (deed === undefined) return null;
  const isPartly = !DEALS_ALL.test(deed) || LEAVES_REST.test(text.slice(end, span.end));
  return isPartly && addUp(parts.map(({ quantity }) => quantity.value)) < 100 ? null : parts;
}

/** In characters: 的比例共同分担. */
const LONGEST_DEED = 8;

/** Whether names divide one thing as is known, or are three or more of one make: 海水养殖、淡水养殖、工厂化养殖. */
function shareOneWhole(names: readonly string[]): boolean {
  const bare = names.map((name) => name.replace(SHARE, ""));
  return divideOneThing(bare) || (bare.length > 2 && haveOneEnding(bare) && readApartness(bare) === "likely");
}

// ── 三次产业比为8:45:50 ──

const SHARE_OF_RATIO = String.raw`(\d{1,2}(?:\.\d{1,2})?)`;
const RATIO = new RegExp(
  String.raw`(?<![\d:：∶.])${SHARE_OF_RATIO}[:：∶]${SHARE_OF_RATIO}[:：∶]${SHARE_OF_RATIO}(?![\d:：∶.])`,
  "dg",
);
/** Of three sectors of an economy, before their ratio; what it was may stand between. */
const RATIO_NAME = /(?:三次产业|三产|一二三产业?|产业结构)[^。；，]{0,40}$/;
/** The furthest that a slip puts shares from 100: 1:2:3 is a ratio of another kind. */
const SLIP = 20;

/** The sectors of an economy as a ratio of shares. */
export function ratiosOfWhole(text: string): SumStatement[] {
  return allMatches(text, RATIO).flatMap((match): SumStatement[] => {
    if (!RATIO_NAME.test(text.slice(Math.max(0, match.index - 50), match.index))) return [];
    const parts = match.slice(1).map((digits, at): Part => {
      const [start, end] = match.indices?.[at + 1] ?? [0, 0];
      const core = { start, end };
      const quantity = { span: core, core, text: digits, value: Number(digits), unit: "", scale: 1 };
      return { quantity: { ...quantity, kind: "percent", bound: "exact" }, name: "", words: core };
    });
    const sum = parts.reduce((total, { quantity }) => total + quantity.value, 0);
    return Math.abs(sum - 100) > SLIP ? [] : [toStatement(text, "whole", parts, "all")];
  });
}
