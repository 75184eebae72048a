import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import { COUNTS_SOME } from "../../language/annex-words.ts";
import {
  BEGINS_ALL,
  DEFINED_TERM,
  DONE_TO_SET,
  ENDS_ALL,
  LEVEL_OF_ALL,
  OF_ITS_YEAR_ALONE,
  OPENS_LEVEL,
  POINTS_BACK,
  SOME_MORE,
} from "../../language/set-words.ts";
import { comparedUnit } from "../../language/units.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { glossaryStart } from "../glossary.ts";
import { type NumberTwice, numbersIn } from "../numbers-of.ts";
import type { StatedNumber } from "../target.ts";
import { type CalledMeasurement, readCalled } from "./called-numbers.ts";
import { findOddOnes } from "./odd-ones-out.ts";

/** How many there are of a set that the words around both of its counts tell to be one, whatever is done to it. */
export function findKnownSets(draft: Draft): NumberTwice[] {
  const start = glossaryStart(draft.passages);
  const [stated, explained] = [draft.passages.slice(0, start), draft.passages.slice(start + 1)];
  return [
    ...findOddOnes(byLevel(stated)),
    ...findOddOnes(byName(stated)).filter((twice) => SAME_SET.some((holds) => holds(twice))),
    ...findDefined(stated, explained),
  ];
}

/** A count with the words of its clause on both sides. */
interface Count {
  readonly measurement: Measurement;
  readonly before: string;
  readonly after: string;
}

function countsIn(passage: Passage): readonly Count[] {
  const { text } = passage.reading;
  return numbersIn(passage).flatMap((measurement): Count[] => {
    const { quantity, clause } = measurement;
    const { start, end } = quantity.span;
    const isWhole = quantity.kind === "count" && quantity.bound === "exact" && quantity.max === undefined;
    if (!isWhole || quantity.unit === "") return [];
    const before = text.slice(Math.max(clause.start, start - LONGEST_BEFORE), start);
    const after = text.slice(end, Math.min(clause.end, end + LONGEST_AFTER));
    return COUNTS_SOME.test(before) ? [] : [{ measurement, before, after }];
  });
}

function call({ measurement }: Count, name: string): CalledMeasurement[] {
  const { unit } = measurement.quantity;
  return [{ id: `${comparedUnit(unit)}|${name}`, measurement: { ...measurement, indicator: name } }];
}

/** 31条**河流水体优良比例**达72%, and further on 13条河流水体优良比例提升至75%: a level is one of all, not of those that something befell. */
const byLevel = readCalled((passage) =>
  countsIn(passage).flatMap((count) => {
    const name = LEVEL_OF_ALL.exec(count.after)?.[0] ?? "";
    const { before, after } = count;
    // 30个空置率50%以上的老村: which of them, and not what all have reached.
    if (OF_THAT_LEVEL.test(after.slice(name.length))) return [];
    const isOfAll = before === "" || DONE_TO_SET.test(before) || OPENS_LEVEL.test(before);
    return name !== "" && isOfAll && !OF_ITS_YEAR_ALONE.test(name) ? call(count, name) : [];
  }),
);

const OF_THAT_LEVEL = /^[超低]?[高于过]?\d[\d.]*%?(?:[—~-]\d[\d.]*%)?(?:以[上下内])?的/;

/** 组建10个**驻点招商中心**, and further on 发挥20个驻点招商中心作用. */
const byName = readCalled((passage) =>
  countsIn(passage).flatMap((count) => {
    const name = /^[〇一-鿿]*/u.exec(count.after.slice(0, NAME_LENGTH))?.[0] ?? "";
    return name.length < NAME_LENGTH || SOME_MORE.test(count.before) ? [] : call(count, name);
  }),
);

/** What tells that two counts of one name are of one set. */
const SAME_SET = [isBegunThenEnded, isPointedBackTo];

/** 全面启动64家渔业社改制组建合作社, and among the aims 全面完成94家渔业社改制组建合作社. */
function isBegunThenEnded({ first, second }: NumberTwice): boolean {
  return BEGINS_ALL.test(wordsRightBefore(first)) && ENDS_ALL.test(wordsRightBefore(second));
}

/** 抓好13个海产品加工基地建设, and in the next item 上述14个海产品加工基地. */
function isPointedBackTo({ second }: NumberTwice): boolean {
  return POINTS_BACK.test(wordsRightBefore(second));
}

function wordsRightBefore({ placed, measurement: { clause, quantity } }: StatedNumber): string {
  const { start } = quantity.span;
  return placed.passage.reading.text.slice(Math.max(clause.start, start - LONGEST_BEFORE), start);
}

/** 3个国家级海工产业集群, where a note on 国家级海工产业集群 says that there are 2. */
function findDefined(stated: readonly PlacedPassage[], explained: readonly PlacedPassage[]): NumberTwice[] {
  return explained.flatMap((note): NumberTwice[] => {
    const term = DEFINED_TERM.exec(note.passage.reading.text)?.[1];
    if (term === undefined) return [];
    const isOfTerm = ({ before, after }: Count): boolean => after.startsWith(term) && !SOME_MORE.test(before);
    const numbersOfTerm = (placed: PlacedPassage): StatedNumber[] =>
      countsIn(placed.passage).flatMap((count) =>
        isOfTerm(count) ? { placed, measurement: count.measurement } : [],
      );
    const [defined, another] = numbersOfTerm(note);
    const counted = stated.flatMap(numbersOfTerm);
    const [first] = counted;
    if (defined === undefined || another !== undefined || first === undefined) return [];
    const amount = defined.measurement.quantity.value;
    const isOther = counted.every(({ measurement }) => measurement.quantity.value !== amount);
    return isOther && amount > 1 ? [{ first, second: defined }] : [];
  });
}

/** In characters, as are the others. */
const NAME_LENGTH = 6;
const LONGEST_BEFORE = 16;
const LONGEST_AFTER = 24;
