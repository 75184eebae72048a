import { DEED, GENERAL_DEED } from "../../language/deed-words.ts";
import { ASSERTING_WORDS } from "../../language/measure-words.ts";
import {
  CONNECTIVE,
  COUNTS_ALL,
  DIVIDED_BY,
  FLOW,
  OPENS_SUM,
  OPENS_USES,
  OTHER_STATEMENT,
  PLACE_NAME,
  TELLS_OF_SOME,
} from "../../language/part-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import { wordsSince } from "../../text/words-since.ts";
import { maskEnclosures } from "../mask-enclosures.ts";
import type { Sentence } from "../passage.ts";
import { addUp } from "../quantities/add-up.ts";
import { countAlike } from "../quantities/count-alike.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { isAddable } from "./addable.ts";
import { arePlaces, areYears, divideByDone, divideWhole, readApartness } from "./disjoint-names.ts";
import {
  type CountedSentence,
  clauseBefore,
  coreOf,
  isYearlyAlone,
  listEnd,
  type Part,
  REACH,
  readParts,
} from "./part-list.ts";
import { partsBehindTotals } from "./parts-behind-totals.ts";
import { partsByAspect } from "./parts-by-aspect.ts";
import { partsByClass } from "./parts-by-class.ts";
import { partsByPlace } from "./parts-by-place.ts";
import { partsComposing } from "./parts-composing.ts";
import { partsDealtOut } from "./parts-in-turn.ts";
import { partsOfOneNoun } from "./parts-of-one-noun.ts";
import { partsOfSets } from "./parts-of-sets.ts";
import { partsWithinNamed } from "./parts-within-named.ts";
import { isIncrease, isRiseStart } from "./rises.ts";
import { ratiosOfWhole, sharesOfWhole } from "./shares-of-whole.ts";
import { apartnessOf, type SumStatement, toStatement } from "./sum-statement.ts";
import { yearsBeforeTotals } from "./years-before-total.ts";

/** The ways in which a sentence sets parts beside their total. */
const READERS: readonly ((sentence: CountedSentence) => SumStatement[])[] = [
  partsBehindTotals,
  partsListed,
  partsNamed,
  partsBeforeTotals,
  partsComposing,
  partsWithinNamed,
  partsByClass,
  partsByPlace,
  partsOfOneNoun,
  partsOfSets,
  yearsBeforeTotals,
];

/** The sum statements of a text, by sentence. */
export function findSumStatements(
  text: string,
  sentences: readonly Sentence[],
  quantities: readonly Quantity[],
): SumStatement[] {
  const ratios = ratiosOfWhole(text);
  const mayTell = (words: RegExp): boolean => words.test(text);
  if (quantities.length < 2 || (quantities.length === 2 && ![CONNECTIVE, TELLS_OF_SOME].some(mayTell)))
    return ratios;
  const addable = quantities
    .filter((each) => isAddable(text, each))
    .filter((each, index, all) => !isRiseStart(text, each, all[index + 1]));
  const shares = quantities.filter(({ kind }) => kind === "percent");
  const sums = sentences.flatMap(({ span }, index) => {
    // Most sentences hold no number, and so no part.
    if (itemsWithin(quantities, span, coreOf).length === 0) return [];
    const before = sentenceOfWhole(text, sentences, index);
    const sentence = { text, span, before, quantities: addable };
    return [
      ...withoutRepeats(READERS.flatMap((read) => read(sentence))),
      ...sharesOfWhole({ ...sentence, quantities: shares }),
    ];
  });
  return [...ratios, ...sums, ...partsByAspect(text, sentences, addable)];
}

/** 60套，石桥镇40套，青石镇30套: what two readers say of the same numbers is said once. */
function withoutRepeats(statements: readonly SumStatement[]): readonly SumStatement[] {
  const placesOf = ({ total, parts }: SumStatement): string =>
    [total, ...parts].map(({ quantity }) => quantity.core.start).join();
  return [
    ...new Map([...statements].reverse().map((statement) => [placesOf(statement), statement])).values(),
  ].reverse();
}

/** The sentence before; of one that divides a whole in another way, 按来源分，…。按用途分，… or 其中，…。按用途分，…, that before them all. */
function sentenceOfWhole(text: string, sentences: readonly Sentence[], index: number): Span {
  const isDivision = ({ span }: Sentence): boolean =>
    DIVISION.test(text.slice(span.start, span.start + LONGEST_DIVISION));
  const first = sentences.slice(Math.max(0, index - MOST_DIVISIONS), index + 1);
  let at = first.length - 1;
  const isOfParts = (sentence: Sentence): boolean =>
    isDivision(sentence) || text.startsWith("其中", sentence.span.start);
  if (isDivision(first[at] as Sentence)) while (at > 1 && isOfParts(first[at - 1] as Sentence)) at -= 1;
  return (first[at - 1] ?? (sentences[index] as Sentence)).span;
}

const DIVISION = new RegExp(`^(?:${DIVIDED_BY})`);
/** In characters. */
const LONGEST_DIVISION = 12;
/** No whole is divided in more ways. */
const MOST_DIVISIONS = 5;

/** Whether parts are counted as their total is: all parts are counted alike. */
function areCountedAs(total: Quantity, [first]: readonly Part[]): boolean {
  return first !== undefined && countAlike(first.quantity, total);
}

// ── 116项（甲86项、乙30项）, 116项任务：甲86项、乙30项 ──

/** 610个**老旧小区**（. */
const NOUN_TO_LIST = /^[^，、。；：（）\d由]{0,14}(?=[（：])/;

/** In characters, with the mark behind it. */
const LONGEST_NOUN = 15;

/** Only brackets, and words behind a colon, that hold nothing but parts, each with a name: 500个（全市达3000个） compares. */
function partsListed(sentence: CountedSentence): SumStatement[] {
  const { text, span, quantities } = sentence;
  return itemsWithin(quantities, span, coreOf).flatMap((total): SumStatement[] => {
    const [noun] = NOUN_TO_LIST.exec(text.slice(total.span.end, total.span.end + LONGEST_NOUN)) ?? [];
    // 8户企业收入超百亿元：甲超300亿元: what each has passed.
    if (noun === undefined || isIncrease(text, total) || total.bound === "over") return [];
    const open = total.span.end + noun.length;
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
    // 负担超过1万元的费用：1—20万元报销60%、20—40万元报销70%
    if (parts.some(({ quantity }) => quantity.max !== undefined)) return [];
    const isDivided =
      parts.length > 1 && parts.at(-1)?.words.end === list.end && readApartness(names) !== "no";
    if (!isDivided || names.includes("") || !areCountedAs(total, parts)) return [];
    return [toStatement(text, total, parts, "some")];
  });
}

// ── 共116项，甲86项、乙30项 ──

/** What is counted, in all or as a whole, and then by places, years or a division to the end of the sentence. */
function partsNamed(sentence: CountedSentence): SumStatement[] {
  const { text, span, quantities } = sentence;
  const within = itemsWithin(quantities, span, coreOf);
  return within.flatMap((total, index): SumStatement[] => {
    const from = total.span.end + 1;
    const next = within[index + 1];
    if (text[total.span.end] !== "，" || next === undefined || !countAlike(next, total)) return [];
    if (isIncrease(text, total)) return [];
    const opening = text.slice(from, from + 4);
    if (CONNECTIVE.test(opening) || OTHER_STATEMENT.test(opening)) return [];
    const list = { start: from, end: listEnd(text, from, span.end) };
    const parts = partsDealtOut(text, list, quantities) ?? readParts(sentence, list);
    if (OPENS_USES.test(opening) && total.kind === "money" && parts.length > 1)
      return [toStatement(text, total, parts, "some")];
    const both = doneAndUndone(parts);
    if (both !== null) return [toStatement(text, total, both, "some")];
    if (parts.length < 2 || parts.at(-1)?.words.end !== list.end) return [];
    if (parts.some(({ quantity }) => quantity.value > total.value)) return [];
    const names = parts.map(({ name }) => name);
    const said = clauseBefore(text, total.core.start);
    const isDivided =
      divideWhole(said, names) ||
      (arePlaces(names) && !PLACE_NAME.test(said)) ||
      (COUNTS_ALL.test(said) && areYears(names));
    return isDivided ? [toStatement(text, total, parts, "some")] : [];
  });
}

/** 任务120项，完成110项，未完成10项: the parts up to what is not done. */
function doneAndUndone(parts: readonly Part[]): readonly Part[] | null {
  const last = parts.findIndex((_, at) => divideByDone(parts.slice(0, at + 1).map(({ name }) => name)));
  return last < 0 ? null : parts.slice(0, last + 1);
}

// ── 甲86项、乙30项，共116项 ──

const TOTAL_SIGN = new RegExp(
  `(?:^|[，、类种项]|[，、][两二三四五六七八九十\\d]{1,2}年)(?:共计?|合计|总计|一共)(?<deed>${DEED}?)$`,
);
/** 四类载体合计: so many parts, whatever stands between them. */
const COUNTED_TOTAL = new RegExp(
  `[，、](?:以上|上述)?(?<count>[两二三四五六七八九十])(?:[类种项级者]|方面)[^，、。；\\d共合总]{0,6}(?:共计?|合计|总计|一共)(?<deed>${DEED}?)$`,
);

function partsBeforeTotals(sentence: CountedSentence): SumStatement[] {
  const { text, span, quantities } = sentence;
  return itemsWithin(quantities, span, coreOf).flatMap((total): SumStatement[] => {
    const lead = text.slice(Math.max(span.start, total.span.start - 20), total.span.start);
    const counted = COUNTED_TOTAL.exec(lead);
    const sign = counted ?? TOTAL_SIGN.exec(lead.slice(-10));
    if (sign === null) return [];
    const end = total.span.start - sign[0].length;
    const parts =
      counted === null
        ? partsUpTo(sentence, end, SUMS_UP.test(sign[0]))
        : manyPartsUpTo(sentence, end, readSmallNumber(counted.groups?.count ?? "") ?? 0);
    if (!isDoneToAll(sign.groups?.deed ?? "", parts)) return [];
    if (parts.length < 2 || !areCountedAs(total, parts)) return [];
    // 现有12家，每年新增2家，三年共新增6家
    if (isYearlyAlone(text, total, parts)) return [];
    const isOfParts =
      SUMS_UP.test(sign[0]) &&
      total.value < FURTHEST_ABOVE * addUp(parts.map(({ quantity }) => quantity.value));
    return [toStatement(text, total, parts, "all", apartnessOf(text, parts, "all", isOfParts))];
  });
}

/** 新增甲2家、乙3家，共计50家: who sums up what is new comes nearer to it. */
const FURTHEST_ABOVE = 2;

/** The parts of the list that ends at `end`; none where it names more than that. */
function partsUpTo(sentence: CountedSentence, end: number, sumsUp: boolean): readonly Part[] {
  const { text, span } = sentence;
  const from = listStart(text, Math.max(span.start, end - REACH), end);
  const list = { start: dealtFrom(text, from, end, sumsUp), end };
  const parts = readParts(sentence, list);
  const named = maskEnclosures(text.slice(list.start, list.end)).split("、").length;
  return parts.length < named ? [] : parts;
}

/** So many parts in the clauses right before `end`; none where no clause begins their list. */
function manyPartsUpTo(sentence: CountedSentence, end: number, count: number): readonly Part[] {
  const { text, span } = sentence;
  const clauses = wordsSince("；：。", text, end, Math.min(REACH, end - span.start)).split("，");
  for (let first = clauses.length - 1; first >= 0; first -= 1) {
    const start = end - clauses.slice(first).join("，").length;
    const parts = readParts(sentence, { start, end }, "alike");
    if (parts.at(-1)?.words.end !== end || parts.length > count) return [];
    if (parts.length === count) return parts;
  }
  return [];
}

/** Counts nothing but what stands before it, as 共 may: 新增甲、乙分别为2座、3座，**合计**5座. */
const SUMS_UP = /[合总共]计/;

/** Where what 分别 deals out in a list begins; the beginning of the list without it, or where only what is new is dealt out and 共 may count all. */
function dealtFrom(text: string, start: number, end: number, sumsUp: boolean): number {
  const [named = ""] = /^[^，；：。]{0,120}?分别[^，；：。\d]{1,6}(?=\d)/.exec(text.slice(start, end)) ?? [];
  return FLOW.test(named) && !sumsUp ? start : start + named.length;
}

/** 改建3座、新建2座，共新建5座: nothing else may have been done to the parts than to their total. */
function isDoneToAll(deed: string, parts: readonly Part[]): boolean {
  if (deed === "" || GENERAL_DEED.test(deed)) return true;
  return parts.every(({ name }) => (name.match(ASSERTING_WORDS) ?? []).every((other) => other === deed));
}

/** A name and a number: 新建项目72个, 2024年20户, 2025年完成3个景区提升, 科技专项2025年1.2亿元. Not 其中甲5个, nor a clause of more than that. */
const BARE_PART =
  /^(?:[^\d，；：、]{0,14}20\d{2}年[^\d，；：、]{0,14}|[^\d，；：、]{2,14})\d[\d.]*[万亿]?[^\d，；：、]{1,10}$/;

/** Where the list before a total begins: at the last comma, or as far back as each clause is a name and a number. */
function listStart(text: string, floor: number, end: number): number {
  const clauses = wordsSince("；：。", text, end, end - floor).split("，");
  const other = clauses.findLastIndex((clause) => !BARE_PART.test(clause) || OPENS_SUM.test(clause));
  const whole = clauses.slice(Math.min(other + 1, clauses.length - 1));
  return end - whole.join("，").length;
}
