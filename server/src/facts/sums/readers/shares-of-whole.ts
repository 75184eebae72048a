import { KIND_NAME } from "../../../language/division-words.ts";
import { BY_MEANS, REMAINDER } from "../../../language/part-words.ts";
import {
  ASKED,
  BEARER,
  BEARS_SHARES,
  CALLED_SHARE,
  DEALS_ALL,
  LEAVES_REST,
  MADE_UP_OF,
  MANY_SIDED,
  MEASURE_OF_ROW,
  NAMED_SHARE,
  NEXT_SPENT,
  NEXT_WEIGHT,
  OF_ANY_TRADE,
  OF_TOTAL,
  OF_WHOLE,
  SCORE,
  SEVERAL_LEVELS,
  SHARE,
  SHARES_BORNE,
  SHARES_IN_TURN,
  SPENT,
  THREE_INDUSTRIES,
  TO_NAMED_SHARE,
  TO_OTHERS,
  TO_REST,
  TRADE,
  WEIGHTS_IN_TURN,
  WEIGHTS_NAMED,
  WHOLE_OF_EACH,
} from "../../../language/shared-whole-words.ts";
import { firstAnswer, type Steps } from "../../../text/first-answer.ts";
import { clauseBefore } from "../../clause-before.ts";
import { addUp } from "../../quantities/add-up.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { isCountedAnew } from "../lists/counted-anew.ts";
import { type Apartness, haveOneEnding, mayHoldEachOther, readApartness } from "../lists/disjoint-names.ts";
import { divideOneThing } from "../lists/divisions.ts";
import { areGradesApart } from "../lists/grades-apart.ts";
import { type CountedSentence, listEnd, type Part, partOf, readParts } from "../lists/part-list.ts";
import { areOpposed, leaveNoneOut, putTogether } from "../lists/parting-names.ts";
import { namesJoined, partsInTurn, rowInTurn } from "../lists/parts-in-turn.ts";
import { areSizesApart } from "../lists/size-classes.ts";
import { type SumStatement, type SumTerm, toStatement } from "../lists/sum-statement.ts";

/** One of the percentages of a sentence, with which shares of a whole may begin. */
interface Opening {
  readonly sentence: CountedSentence;
  readonly index: number;
  readonly first: Quantity;
  /** What its clause has said before it. */
  readonly before: string;
}

/** Shares of one whole, which is 100% without being written: 男性占60%、女性占50%. */
export function sharesOfWhole(sentence: CountedSentence): SumStatement[] {
  const { text, span, numbers } = sentence;
  const statements: SumStatement[] = [];
  let read = span.start;
  for (const [index, first] of numbers.entries()) {
    if (first.core.start < read) continue;
    const opening = { sentence, index, first, before: clauseBefore(text, first.core.start) };
    const statement = firstAnswer(FORMS, opening);
    if (statement === null) continue;
    read = (statement.parts.at(-1) as SumTerm).quantity.core.end;
    statements.push(statement);
  }
  return statements;
}

/** How shares are told, and whether who words them so tells all of them. */
const FORMS: Steps<[Opening], SumStatement> = [
  sharesTold(weightsFrom, "all"),
  sharesTold(sharesBorne, "all"),
  // Weights come to 100 whatever they are of.
  sharesTold(weightsInTurn, "some", "likely"),
  sharesTold(weightsNamed, "some", "likely"),
  sharesTold(sharesInTurn, "some"),
  sharesTold(sharesSaidAlike, "some"),
  sharesTold(shareAndRest, "some"),
  sharesTold(sharesFrom, "some"),
  sharesTold(sharesOpposed, "all", "likely"),
  sharesTold(sharesParting, "some", "likely"),
];

/** The shares of one form; without `apart` they are as far apart as their names tell. */
function sharesTold(
  read: (opening: Opening) => readonly Part[] | null,
  extent: SumStatement["extent"],
  apart?: Apartness,
): (opening: Opening) => SumStatement | null {
  return (opening) => {
    const parts = read(opening);
    if (parts === null) return null;
    const statement = toStatement(opening.sentence.text, "whole", parts, extent, apart);
    const mayPart = statement.apart === "surely" || isNearWhole(parts, opening);
    const isOver = extent === "some" && parts.every(({ name }) => name !== "") && isWholeBefore(parts);
    return mayPart && !isOver ? statement : { ...statement, apart: "no" };
  };
}

/** 男生占52%、女生占48%、住校生占35%: what follows a whole is of it in another way. */
function isWholeBefore(parts: readonly Part[]): boolean {
  return parts.some((_, at) => at > 1 && Math.abs(sumOf(parts.slice(0, at)) - 100) <= ROUNDED);
}

/** In percent, by how much the shares of a whole may miss it. */
const ROUNDED = 0.6;

/** Shares that may overlap for all that their names tell come to little more than the whole only where one is wrong; of those asked, many choose several. */
function isNearWhole(parts: readonly Part[], { sentence: { text, span }, first }: Opening): boolean {
  return sumOf(parts) <= MOST_TOGETHER && !ASKED.test(text.slice(span.start, first.core.start));
}

/** In percent. */
const MOST_TOGETHER = 120;

function sumOf(parts: readonly Part[]): number {
  return addUp(parts.map(({ quantity }) => quantity.value));
}

/** 定量指标和定性指标的权重分别为60%、40% */
function weightsInTurn({ sentence: { text, numbers }, index, before }: Opening): readonly Part[] | null {
  const row = WEIGHTS_IN_TURN.test(before) ? rowInTurn(text, numbers, index) : [];
  return row.length < 2 ? null : row.map((share) => partOf(share));
}

/** 权重为：日常考核60%、年终考核40% */
function weightsNamed({ sentence, first: { core } }: Opening): readonly Part[] | null {
  const { text, span } = sentence;
  const name = WEIGHTS_NAMED.exec(
    text.slice(Math.max(span.start, core.start - LONGEST_TO_WEIGHT), core.start),
  )?.groups?.name;
  if (name === undefined) return null;
  const parts = readParts(sentence, {
    start: core.start - name.length,
    end: listEnd(text, core.end, span.end),
  });
  return parts.length < 2 ? null : parts;
}

/** In characters: 权重分别为：, and a name. */
const LONGEST_TO_WEIGHT = 30;

/** 得分＝甲（60%）+乙×30%+丙（10%）: all weights of a score; null where there are other terms. */
function weightsFrom(opening: Opening): readonly Part[] | null {
  if (!SCORE.test(opening.before)) return null;
  const { text } = opening.sentence;
  const row = rowFrom(opening, (between) => NEXT_WEIGHT.test(between));
  const { start, end } = (row.at(-1) as Part).quantity.core;
  // 民意调查（10%，其中线上6%、线下4%）+评估（10%）: the weight is divided itself, and others follow.
  if (text[start - 1] === "（" && text[end] !== "）") return null;
  return row.length > 1 && !/^[）)]?[+-]/.test(text.slice(end, end + 2)) ? row : null;
}

/** What is said alike behind each of several shares of one thing, and how few of them are told as all. */
const SAID_ALIKE: readonly { readonly words: RegExp; readonly before: RegExp; readonly fewest: number }[] = [
  // 服务费的70%用于奖励，30%用于统筹
  { words: SPENT, before: /[的按]$/, fewest: 2 },
  // 70%的问题靠服务解决、20%的问题靠管理解决、10%的问题靠执法解决
  { words: BY_MEANS, before: /(?:)/, fewest: 3 },
];
/** In characters. */
const LONGEST_SAID = 12;

function sharesSaidAlike(opening: Opening): readonly Part[] | null {
  const { first, sentence } = opening;
  const { text } = sentence;
  const behind = text.slice(first.core.end, first.core.end + LONGEST_SAID);
  const form = SAID_ALIKE.find(({ words }) => words.test(behind));
  if (form === undefined || !form.before.test(clauseBefore(text, first.span.start))) return null;
  const said = form.words.exec(behind)?.[0] ?? "";
  const row = rowFrom(
    opening,
    (between, next) => NEXT_SPENT.test(between) && text.startsWith(said, next.core.end),
  );
  return row.length < form.fewest ? null : row;
}

/** 比例为70%，其余30%由县里安排: a share and what is left; 比例为70%，其他招生的比例为30%. */
function shareAndRest(opening: Opening): readonly Part[] | null {
  // 冷链占40%，其中冰鲜占80%，其他占25%: what is left is of the whole of which that is a share.
  const isWithinShare = opening.before.startsWith("其中") && followsShare(opening);
  const isShare = CALLED_SHARE.test(opening.before) && !isWithinShare;
  const [share, rest] = rowFrom(
    opening,
    (between) => TO_REST.test(between) || (isShare && TO_OTHERS.test(between)),
  );
  return share === undefined || rest === undefined ? null : [share, rest];
}

function followsShare({ sentence: { text, numbers }, index, first, before }: Opening): boolean {
  const last = numbers[index - 1];
  return last !== undefined && text.slice(last.core.end, first.core.start) === `，${before}`;
}

/** The shares from the first on that go on as they must. */
function rowFrom(
  { sentence: { text, numbers }, index }: Opening,
  goesOn: (between: string, next: Quantity) => boolean,
): readonly Part[] {
  const rest = numbers.slice(index + 1, index + MOST_SHARES);
  const end = rest.findIndex((next, at) => {
    const { core } = numbers[index + at] as Quantity;
    return !goesOn(text.slice(core.end, next.span.start), next);
  });
  return numbers.slice(index, index + 1 + (end < 0 ? rest.length : end)).map((share) => partOf(share));
}

/** Nobody divides one thing into more. */
const MOST_SHARES = 12;

/** 甲占30%、乙占30%、丙占50%, from the first number on. */
function sharesFrom({ sentence, first: { core }, before }: Opening): readonly Part[] | null {
  const name = before.replace(/^.*其中/, "");
  if (!SHARE.test(name)) return null;
  const end = listEnd(sentence.text, core.end, sentence.span.end);
  const parts = readParts(sentence, { start: core.start - name.length, end });
  const names = parts.map((part) => part.name);
  if (!names.every((other) => SHARE.test(other) || !other.includes("占"))) return null;
  return isMadeUp(sentence, core.start - name.length, names) || shareOneWhole(names) ? parts : null;
}

/** 渔业产值构成中，养殖占50%、捕捞占30%、加工占20% */
function isMadeUp({ text, span }: CountedSentence, start: number, names: readonly string[]): boolean {
  return (
    names.length > 2 &&
    MADE_UP_OF.test(text.slice(Math.max(span.start, start - LONGEST_SAID), start)) &&
    !mayHoldEachOther(names.map((name) => name.replace(SHARE, "")))
  );
}

/**
 * 一、二类海水占80%，三类海水占9%，四类、劣四类海水占22%: shares whose names part the whole, be it by grades of one scale, by naming what is left,
 * or by putting together what is alike.
 */
function sharesParting(opening: Opening): readonly Part[] | null {
  const parts = sharesNamed(opening);
  const names = parts.map(({ name }) => name);
  const end = parts.at(-1)?.quantity.core.end ?? 0;
  const isAll = areGradesApart(names) || leaveNoneOut(names) || putTogether(names);
  return isAll && !isCountedAnew(opening.sentence.text, end) ? parts : null;
}

/** 达标的渔港占62%，未达标的渔港占38%: two, of which the one is what the other is not, and no third. */
function sharesOpposed(opening: Opening): readonly Part[] | null {
  const parts = sharesNamed(opening);
  // 未调解成功的占9%，另有5%正在调解
  if (opening.sentence.text.includes("另有")) return null;
  return areOpposed(parts.map(({ name }) => name)) ? parts : null;
}

/** The shares from the first on that nothing but 占 calls so, each with all that stands between it and the one before. */
function sharesNamed(opening: Opening): readonly Part[] {
  const { text } = opening.sentence;
  const first = NAMED_SHARE.exec(opening.before)?.groups?.name;
  if (first === undefined) return [];
  const row = rowFrom(opening, (between) => TO_NAMED_SHARE.test(between));
  return row.map(({ quantity }, at) => {
    const before = row[at - 1]?.quantity.core.end;
    const between = before === undefined ? "" : text.slice(before, quantity.span.start);
    return partOf(quantity, TO_NAMED_SHARE.exec(between)?.groups?.name ?? first);
  });
}

/** 甲、乙、丙占比分别为30%、30%、50%: as many names as numbers. */
function sharesInTurn({ sentence: { text, numbers }, index, before }: Opening): readonly Part[] | null {
  const words = SHARES_IN_TURN.exec(before);
  if (words === null || WHOLE_OF_EACH.test(before)) return null;
  const said = before.slice(0, words.index).replace(/^.*其中/su, "");
  const row = said.replace(THREE_INDUSTRIES, "第一产业、第二产业、第三产业");
  // 服务性消费支出、商品性消费支出占消费支出比重: what all are shares of stands behind the last.
  const names = namesJoined(row.replace(OF_WHOLE, ""));
  // 省级、市级园区的比重分别达到81%、68%; 数字经济、海洋经济占比分别达到34%、45%: what reaches so much has a whole of its own, or shares in others.
  if (words[0].includes("达") && !(names.length > 2 && (divideOneThing(names) || areTrades(names))))
    return null;
  // 养殖、加工和渔机服务分别占总规模的45%、35%和30%: of one total, and no name tells that it holds another.
  const isOfTotal = OF_TOTAL.test(words[0]) && names.length > 2 && !mayHoldEachOther(names);
  return isOfTotal || areTrades(names) || [names, withoutMeasure(names)].some(shareOneWhole)
    ? partsInTurn(text, names, numbers, index)
    : null;
}

/** 池塘养殖、网箱养殖、工厂化养殖产量: without what is measured of all. */
function withoutMeasure(names: readonly string[]): readonly string[] {
  const bare = names.map((name) => name.replace(MEASURE_OF_ROW, ""));
  return bare.includes("") ? names : [...names.slice(0, -1), bare.at(-1) ?? ""];
}

/** 苗种业、养殖业、加工业产值 */
function areTrades(names: readonly string[]): boolean {
  const bare = withoutMeasure(names);
  return bare.length > 2 && bare.every((name) => TRADE.test(name) && !OF_ANY_TRADE.test(name));
}

/**
 * 由甲、乙、丙按30%、30%、40%的比例分担; 按照省级60%、市级40%的比例分担. What is left to others, as far as the words tell, is no fault:
 * 由省、市按40%、30%的比例承担.
 */
function sharesBorne({ sentence, index, first: { core }, before }: Opening): readonly Part[] | null {
  const { text, span, numbers } = sentence;
  const [words, own = ""] = SHARES_BORNE.exec(before) ?? [];
  if (words === undefined) return null;
  const bearers = before.slice(0, before.length - words.length);
  const names = namesJoined(bearers.replace(/^.*由/, "").replace(SEVERAL_LEVELS, ""));
  const isOfBearers = bearers.includes("由") || names.every((name) => BEARER.test(name));
  const parts =
    own === ""
      ? isOfBearers && partsInTurn(text, names, numbers, index)
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
  const bare = withoutWhole(
    names.map((name) => name.replace(SHARE, "")),
    names.every((name) => SHARE.test(name)),
  );
  if (divideOneThing(bare) || areSizesApart(bare)) return true;
  // 合同类、涉外类 may overlap, unless 其他类 says that none is left; 省内游客、自驾游客、亲子游客: a traveller may be all three.
  const areAllKinds = bare.every((name) => KIND_NAME.test(name)) && bare.some((name) => REMAINDER.test(name));
  const areOfOneMake = areAllKinds || (haveOneEnding(bare) && !MANY_SIDED.test(bare[0] ?? ""));
  return bare.length > 2 && areOfOneMake && readApartness(bare) !== "no";
}

/** 第一产业增加值占地区生产总值比重、第二产业增加值比重: the first says for all what they are shares of. */
function withoutWhole([first = "", ...others]: readonly string[], areShares: boolean): readonly string[] {
  const isSaidOnce = areShares && !others.some((name) => OF_WHOLE.test(name));
  return [isSaidOnce ? first.replace(OF_WHOLE, "") : first, ...others];
}
