import type { Passage } from "../../facts/passage.ts";
import { COUNTS_SOME } from "../../language/annex-words.ts";
import {
  MEASURES_COUNTED,
  NEW_EDITION,
  QUOTED_MEASURES,
  TAKES_UP_MEASURES,
  WHOSE_MEASURES,
} from "../../language/named-number-words.ts";
import { DONE_TO_SET } from "../../language/set-words.ts";
import { comparedUnit } from "../../language/units.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Draft } from "../draft.ts";
import { glossaryStart } from "../glossary.ts";
import { numberInName } from "../number-in-name.ts";
import { type NumberTwice, numbersIn } from "../numbers-of.ts";
import type { StatedNumber } from "../target.ts";
import { type MeasuredIn, wordsBefore } from "../words-before.ts";
import { type CalledMeasurement, readCalled } from "./called-numbers.ts";
import { findOddOnes } from "./odd-ones-out.ts";

/**
 * How many measures a paper lays down, by what they are for: 优化用电价格机制**12条**举措, 经贸规则方案“**80条**”. Those that a later place takes up
 * (落实扶持渔业发展53条措施) are the ones of which an earlier sentence says what they are for (出台扶持渔业发展意见，推出23条措施).
 */
export function findLaidDownMeasures({ passages }: Draft): NumberTwice[] {
  const stated = passages.slice(0, glossaryStart(passages));
  // Who lays down measures again lays down others; who takes some up says how many there were.
  const areTakenUp = ({ first, second }: NumberTwice): boolean =>
    [first, second].some(isTakenUp) && ![first, second].some(isOfNewEdition);
  const takenUp = findOddOnes(byPurpose(stated)).filter(areTakenUp);
  const named = findOddOnes([...quotedIn(stated), ...byWordsBefore(stated)]).filter(areTakenUp);
  const told = new Set(named.map(({ second }) => second.measurement.quantity.span));
  return [...named, ...takenUp.filter(({ second }) => !told.has(second.measurement.quantity.span))];
}

const quotedIn = readCalled((passage) => {
  const { text } = passage.reading;
  return allMatches(text, QUOTED_MEASURES).flatMap(({ 0: written, index, groups }): CalledMeasurement[] => {
    const { name = "", number = "" } = groups ?? {};
    const before = text.slice(Math.max(0, index - PURPOSE_LENGTH), index);
    const purpose = name === "" ? /^[〇一-鿿]+$/u.exec(before)?.[0] : name;
    if (purpose === undefined || purpose.length < SHORTEST_NAME) return [];
    const span = { start: index + 1 + name.length, end: index + written.length };
    const quantity = { value: Number(number), scale: 1, unit: "条", kind: "count" } as const;
    const whose = whoseOf(text.slice(Math.max(0, index - LONGEST_REACH), index));
    return [{ id: `${whose}“${purpose}`, measurement: numberInName(passage, span, quantity, purpose) }];
  });
});

/** The numbers of a passage that count measures. */
function measuresIn(passage: Passage): readonly MeasuredIn[] {
  return numbersIn(passage)
    .map((measurement) => ({ placed: { passage }, measurement }))
    .filter(isOfMeasures);
}

function isOfMeasures(number: MeasuredIn): boolean {
  const { placed, measurement } = number;
  const { quantity } = measurement;
  const { end } = quantity.span;
  return (
    quantity.kind === "count" &&
    quantity.bound === "exact" &&
    quantity.max === undefined &&
    MEASURES_COUNTED.test(placed.passage.reading.text.slice(end, end + LONGEST_NOUN)) &&
    !COUNTS_SOME.test(wordsBefore(number, "clause").slice(-LONGEST_REACH))
  );
}

const byWordsBefore = readCalled((passage) =>
  measuresIn(passage).flatMap((number): CalledMeasurement[] => {
    const { measurement } = number;
    const before = wordsBefore(number, "clause");
    const isNamed = before.length >= PURPOSE_LENGTH && !DONE_TO_SET.test(before);
    return isNamed ? [{ id: `${groupOf(number)}|${before.slice(-PURPOSE_LENGTH)}`, measurement }] : [];
  }),
);

const byPurpose = readCalled((passage) =>
  measuresIn(passage).flatMap((number) =>
    purposesOf(number).map((words) => ({
      id: `${groupOf(number)}|${words}`,
      measurement: number.measurement,
    })),
  ),
);

/** All runs of words so long that say what the measures are for, and shorter ones right before the number (利用外资的10项措施). */
function purposesOf(number: MeasuredIn): string[] {
  // 扶持渔业发展20条、扶持水产加工15条等措施: the words before another number say what that one is for.
  const before = wordsBefore(number, "sentence")
    .slice(-LONGEST_REACH)
    .replace(/^.*\d[^、\d]*、/u, "");
  const runs = Array.from(before, (_, start) => before.slice(start, start + PURPOSE_LENGTH));
  const own = before.replace(/的$/, "").slice(-SHORTEST_PURPOSE);
  return [...runs.filter((words) => IS_PURPOSE.test(words)), ...(IS_SHORT_PURPOSE.test(own) ? [own] : [])];
}

function isTakenUp(number: StatedNumber): boolean {
  const { end } = number.measurement.quantity.span;
  // 12条举措加快落地
  const behind = number.placed.passage.reading.text.slice(end, end + LONGEST_NOUN + 2);
  return TAKES_UP_MEASURES.test(wordsBefore(number, "clause")) || /^[^，。；]*落地/.test(behind);
}

/** 迭代“人才新政25条”, 32条措施（2.0版）. */
function isOfNewEdition(number: StatedNumber): boolean {
  const { end } = number.measurement.quantity.span;
  const { text } = number.placed.passage.reading;
  return NEW_EDITION.test(wordsBefore(number, "clause") + text.slice(end, end + LONGEST_REACH));
}

/** 国家的31条措施 are others than 我县的26条. */
function groupOf(number: MeasuredIn): string {
  const whose = whoseOf(wordsBefore(number, "clause").slice(-LONGEST_REACH));
  return `${comparedUnit(number.measurement.quantity.unit)}|${whose}`;
}

function whoseOf(words: string): string {
  return words.match(WHOSE_MEASURES)?.at(-1) ?? "";
}

/** In characters, as are the others. */
const PURPOSE_LENGTH = 6;
const IS_PURPOSE = /^[〇一-鿿]{6}$/u;
const SHORTEST_PURPOSE = 4;
const IS_SHORT_PURPOSE = /^[〇一-鿿]{4}$/u;
/** Of a name in quotation marks. */
const SHORTEST_NAME = 3;
const LONGEST_REACH = 24;
const LONGEST_NOUN = 8;
