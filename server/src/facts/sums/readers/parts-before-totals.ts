import { DEED, GENERAL_DEED } from "../../../language/deed-words.ts";
import { ASSERTING_WORDS } from "../../../language/measure-words.ts";
import {
  COME_TOGETHER,
  COMPOSED,
  EACH_OF_SEVERAL,
  FLOW,
  OPENS_SUM,
  PEOPLE_UNIT,
  TEAM_OF,
} from "../../../language/part-words.ts";
import { readSmallNumber } from "../../../language/small-number.ts";
import { lastUpTo } from "../../../text/sorted-items.ts";
import { wordsSince } from "../../../text/words-since.ts";
import { maskEnclosures } from "../../mask-enclosures.ts";
import { addUp } from "../../quantities/add-up.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import { coreOf } from "../../quantities/numbers-within.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { areOfOtherLevel } from "../lists/other-level.ts";
import {
  areCountedAs,
  type CountedSentence,
  isYearlyAlone,
  type Part,
  REACH,
  readParts,
} from "../lists/part-list.ts";
import { isForEach } from "../lists/rates.ts";
import { apartnessOf, type SumStatement, toStatement } from "../lists/sum-statement.ts";

const TOTAL_SIGN = new RegExp(
  `(?:[，、类种项]|[，、][两二三四五六七八九十\\d]{1,2}年)(?:共计?|合计|总计|一共|总分)(?<deed>${DEED}?)$`,
);
/** 四类载体合计: so many parts, whatever stands between them. */
const COUNTED_TOTAL = new RegExp(
  `[，、](?:以上|上述)?(?<count>[两二三四五六七八九十])(?:[类种项级者]|方面)[^，、。；\\d共合总]{0,6}(?:共计?|合计|总计|一共)(?<deed>${DEED}?)$`,
);

/** What says of a number that it is the total of what stands before it, and which parts end where that begins. */
interface Form {
  readonly sign: RegExp;
  /** In what the total is counted; without it in anything. */
  readonly unit?: RegExp;
  partsUpTo(sentence: CountedSentence, end: number, sign: RegExpExecArray): readonly Part[];
}

const FORMS: readonly Form[] = [
  {
    sign: COUNTED_TOTAL,
    partsUpTo: (sentence, end, { groups }) =>
      manyPartsUpTo(sentence, end, readSmallNumber(groups?.count ?? "") ?? 0),
  },
  {
    sign: TOTAL_SIGN,
    partsUpTo: (sentence, end, [words]) => listUpTo(sentence, end, SUMS_UP.test(words)),
  },
  { sign: COMPOSED, partsUpTo: partsComposing },
  { sign: TEAM_OF, unit: PEOPLE_UNIT, partsUpTo: partsComposing },
];

/** In characters, of the words before a total that say that it is one. */
const LONGEST_SIGN = 20;

/** 甲86项、乙30项，共116项; 由甲3人、乙4人组成的7人: a list of parts, and then what they come to. */
export function partsBeforeTotals(sentence: CountedSentence): SumStatement[] {
  const { text, span, numbers } = sentence;
  return numbers.flatMap((total): SumStatement[] => {
    const lead = text.slice(Math.max(span.start, total.span.start - LONGEST_SIGN), total.span.start);
    const form = FORMS.find(({ sign, unit }) => sign.test(lead) && (unit?.test(total.unit) ?? true));
    const sign = form?.sign.exec(lead);
    if (!form || !sign) return [];
    const deed = sign.groups?.deed ?? "";
    const end = total.span.start - sign[0].length;
    const each = eachBefore(sentence, end);
    if (each !== null && countAlike(each.quantity, total))
      return isDoneToAll(deed, [each]) ? [toStatement(text, total, [each], "all", "surely")] : [];
    const parts = form.partsUpTo(sentence, end, sign);
    if (parts.length < 2 || !areCountedAs(total, parts) || !isDoneToAll(deed, parts)) return [];
    if (beginsBefore(sentence, total, parts) || areOfOtherLevel(text, total, parts)) return [];
    // 现有12家，每年新增2家，三年共新增6家
    if (isYearlyAlone(text, total, parts)) return [];
    const most = SUMS_UP.test(sign[0]) ? FURTHEST_ABOVE : areAllNew(parts) ? FURTHEST_ABOVE_NEW : 0;
    const isOfParts = total.value < most * addUp(parts.map(({ quantity }) => quantity.value));
    return [toStatement(text, total, parts, "all", apartnessOf(text, parts, "all", isOfParts))];
  });
}

/** **5所医院在编60人，**临聘4人、返聘6人，合计70人: with what stands before them, and is told in more words, the parts come to all. */
function beginsBefore(
  { text, quantities }: CountedSentence,
  total: Quantity,
  parts: readonly Part[],
): boolean {
  const at = parts[0]?.words.start ?? 0;
  const before = lastUpTo(quantities, at, coreOf);
  if (before?.span.end !== at - 1 || text.charAt(at - 1) !== "，" || !countAlike(before, total)) return false;
  return addUp([before, ...parts.map(({ quantity }) => quantity)].map(({ value }) => value)) === total.value;
}

/** 新增甲2家、乙3家，共计50家: who sums up what is new comes nearer to it; and much nearer, who says no more than 共, which may be all there is. */
const FURTHEST_ABOVE = 2;
const FURTHEST_ABOVE_NEW = 1.3;

/** 新增甲20家、乙30家: nothing but what is new, and none that has come together. */
function areAllNew(parts: readonly Part[]): boolean {
  return !parts.some(({ name }) => COME_TOGETHER.test(name));
}

/** The parts of the list that ends at `end`; none where it names more than that. */
function listUpTo(sentence: CountedSentence, end: number, sumsUp: boolean): readonly Part[] {
  const { text, span, quantities } = sentence;
  const from = listStart(text, Math.max(span.start, end - REACH), end);
  const list = { start: dealtFrom(text, from, end, sumsUp), end };
  const parts = readParts(sentence, list);
  const named = maskEnclosures(text.slice(list.start, list.end)).split("、").length;
  // 2028年、2029年各改造400户，2030年改造200户: what each of several has is no part by itself, and those behind it are not all.
  const before = lastUpTo(quantities, list.start - 1, coreOf);
  const isEach = [before, ...parts.map(({ quantity }) => quantity)].some(
    (number) =>
      number !== undefined &&
      number.span.start >= span.start &&
      areCountedAs(number, parts) &&
      isForEach(text, number),
  );
  return parts.length < named || isEach ? [] : parts;
}

/** In characters, of what is counted. */
const NOUN = 8;

/** 石桥、青石、白溪镇**各新建12座**，共36座: what several named have each, where nothing stands before them in the sentence that may count with them. */
function eachBefore({ text, span, quantities }: CountedSentence, end: number): Part | null {
  const quantity = lastUpTo(quantities, end, coreOf);
  if (quantity === undefined || quantity.span.start < span.start || end - quantity.core.end > NOUN)
    return null;
  const words = wordsSince("，；：。", text, end, end - span.start);
  const start = end - words.length;
  const [, names] = EACH_OF_SEVERAL.exec(text.slice(start, quantity.span.start)) ?? [];
  if (names === undefined || quantity.span.start < start || /\d/.test(text.slice(span.start, start)))
    return null;
  return { quantity, name: words, words: { start, end }, times: names.split(/[、和]/).length };
}

/** 由医师30人、护士20人: all between 由 and `end`; none where that holds more than parts. */
function partsComposing(sentence: CountedSentence, end: number): readonly Part[] {
  const { text, span } = sentence;
  const start = end - wordsSince("由。；", text, end, Math.min(REACH, end - span.start)).length;
  const parts = readParts(sentence, { start, end });
  return text[start - 1] === "由" && parts.at(-1)?.words.end === end ? parts : [];
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
