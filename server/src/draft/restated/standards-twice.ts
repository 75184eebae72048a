import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import { quantitiesAgree } from "../../facts/quantities/quantities-agree.ts";
import type { Time } from "../../facts/times/time.ts";
import { looksForward } from "../../language/document-kinds.ts";
import {
  AFTER_WORK,
  NO_STANDARD,
  OF_WHAT_WAS_NAMED,
  OPENS_STANDARD,
  REACHES_AT_END,
  SHARE_GIVEN,
  STANDARD_FOR_EACH,
  WHOLE_AREA_BEFORE,
} from "../../language/restating-words.ts";
import { comparedUnit } from "../../language/units.ts";
import { memoise } from "../../text/memoise.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import type { Draft } from "../draft.ts";
import { isMadeIntoSomething } from "../indicators/mention-area.ts";
import { type NumberTwice, numbersIn } from "../numbers-of.ts";
import type { Section } from "../outline.ts";
import type { DeadlineSource, StatedNumber, Target } from "../target.ts";
import { type CalledMeasurement, type CalledNumber, readCalled } from "./called-numbers.ts";
import { findOddOnes } from "./odd-ones-out.ts";

/**
 * 渔港每平方公里清淤能力不低于20吨, and further on 按照渔港每平方公里清淤能力不低于50吨的标准: the least or the most that there must be, by all
 * the words of its clause before the number. In a plan or a policy so is 小额渔船贷款业务占比达到80%以上, of no year and so of all, and whatever else
 * it says in the same words.
 */
export function findStandardsTwice(draft: Draft): NumberTwice[] {
  const { passages, profile } = draft;
  const standards = standardsIn(passages);
  if (!looksForward(profile.kind))
    return findOddOnes(standards.filter(({ id }) => STANDARD_FOR_EACH.test(id)));
  const twice = findOddOnes(standards);
  const told = new Set(twice.map(({ second }) => second.measurement.quantity));
  const again = findInSameWords(draft).filter(({ second }) => !told.has(second.measurement.quantity));
  return [...twice, ...again];
}

const standardsIn = readCalled((passage): readonly CalledMeasurement[] =>
  numbersIn(passage).flatMap((measurement): CalledMeasurement[] => {
    const { bound, unit, kind, max } = measurement.quantity;
    const isBound = bound === "at-least" || bound === "at-most";
    if (!isBound || kind === "money" || unit === "" || max !== undefined) return [];
    const words = clauseBefore(passage, measurement);
    const name = words.replace(OPENS_STANDARD, "").replaceAll("地区", "区");
    if (name.length < SHORTEST_NAME || NO_STANDARD.test(name)) return [];
    if (!STANDARD_FOR_EACH.test(name) && isDated(passage, measurement)) return [];
    return [call(measurement, `${bound}|${name}`, name)];
  }),
);

/**
 * 到2027年，渔村污水处理设施稳定运行率达到90%, and in another chapter 渔村污水处理设施稳定运行率达80%以上; 捕捞许可信息应当在作出决定之日起7个工作日内公开, and
 * 15个工作日内公开: numbers with the same words before them in their clause, or on both sides of them. Not what was reached and what is to be, nor
 * what is of two years.
 */
function findInSameWords(draft: Draft): NumberTwice[] {
  const { period } = draft.profile;
  // What a plan of one year looks back on it words like its aims.
  if (period !== null && period.from === period.to) return [];
  const target = targetOf(draft);
  const worded = wordedIn(draft.passages).flatMap(({ id, number }): CalledNumber[] => {
    if (target(number)?.status !== "reported") return [{ id, number }];
    // What it has reached, in whichever year.
    return isDated(number.placed.passage, number.measurement) ? [] : [{ id: `reported|${id}`, number }];
  });
  return findOddOnes(worded).filter(({ first, second }) => {
    if ([first, second].some((number) => isMadeIntoSomething(number, draft.profile))) return false;
    const [one, other] = [target(first), target(second)];
    const areOfTwoTimes = one !== undefined && other !== undefined && areDatedApart(one, other);
    const agree = quantitiesAgree(first.measurement.quantity, second.measurement.quantity);
    const areRules = one?.status !== "target" || first.measurement.quantity.kind === "percent";
    return !agree && !areOfTwoTimes && areFarApart(first.placed.section, second.placed.section, areRules);
  });
}

const targetOf = memoise(({ targets }: Draft): ((number: StatedNumber) => Target | undefined) => {
  const byQuantity = new Map(targets.map((target) => [target.measurement.quantity, target]));
  return ({ measurement: { quantity } }) => byQuantity.get(quantity);
});

/** Not in one section; of two beside each other each may tell of a work of its own, but for rules and rates. */
function areFarApart(a: Section, b: Section, areRules: boolean): boolean {
  return a !== b && a.parent !== b && b.parent !== a && (areRules || a.parent !== b.parent);
}

/** By two years, each said in the sentence or close above it: what the head of a chapter or the title dates may be of less than all. */
function areDatedApart(a: Target, b: Target): boolean {
  if (a.deadline === null || b.deadline === null || a.deadline.to === b.deadline.to) return false;
  return [a, b].every(({ deadlineSource }) => DATES_SURELY.has(deadlineSource));
}

const DATES_SURELY: ReadonlySet<DeadlineSource> = new Set([
  "clause",
  "sentence",
  "paragraph",
  "list",
  "heading",
]);

const wordedIn = readCalled((passage): readonly CalledMeasurement[] =>
  numbersIn(passage).flatMap((measurement): CalledMeasurement[] => {
    const { span, core, bound, unit, kind, max } = measurement.quantity;
    if (kind === "money" || unit === "" || max !== undefined) return [];
    const { text } = passage.reading;
    const words = clauseBefore(passage, measurement);
    const before = words + text.slice(span.start, core.start);
    const behind = HAN_BEHIND.exec(text.slice(span.end, span.end + LONGEST_BEHIND))?.groups?.words ?? "";
    const limit = bound === "at-most" ? "at-most" : "";
    const name = nameOf(words);
    return wordings(name, before, behind, kind === "percent").map((worded) =>
      call(measurement, `${limit}|${worded}`, name),
    );
  }),
);

function nameOf(clause: string): string {
  return clause
    .replace(OPENS_STANDARD, "")
    .replace(WHOLE_AREA_BEFORE, "")
    .replace(REACHES_AT_END, "")
    .replace(/[“”]/g, "");
}

/** What tells a number by its words: its clause up to it, or some of them on both sides. */
function wordings(name: string, before: string, behind: string, isRate: boolean): readonly string[] {
  const isLong = name.length >= (isRate && name.endsWith("率") ? SHORTEST_RATE : SHORTEST_NAME);
  const isName = isLong && !/\d/.test(name) && !OF_NO_NAME.some((words) => words.test(name));
  // 人口300万以上城市严格限制新建250米以上楼房: another number tells of which.
  const sides = /\d/.test(before.slice(-FREE_OF_NUMBERS)) || SHARE_GIVEN.test(before) ? [] : SIDES;
  return [
    ...(isName ? [`${name}|${behind.slice(0, 2)}`] : []),
    ...sides.flatMap(([left, right]) =>
      before.length < left || behind.length < right
        ? []
        : [`${before.slice(-left)}|${behind.slice(0, right)}`],
    ),
  ];
}

const OF_NO_NAME = [NO_STANDARD, SHARE_GIVEN, AFTER_WORK, OF_WHAT_WAS_NAMED];

/** In characters, before and behind: 审定之日起9个工作日**内公开信息**; what is short on one side is long on the other. */
const SIDES = [
  [8, 4],
  [4, 8],
] as const;

const FREE_OF_NUMBERS = 12;
const LONGEST_BEHIND = 9;
const HAN_BEHIND = /^的?(?<words>\p{Script=Han}*)/u;

function clauseBefore(passage: Passage, { quantity: { span } }: Measurement): string {
  const before = passage.reading.text.slice(Math.max(0, span.start - LONGEST_BEFORE), span.start);
  return before.split(CLAUSE_OR_NUMBER).at(-1) ?? "";
}

function call(measurement: Measurement, id: string, name: string): CalledMeasurement {
  const { unit } = measurement.quantity;
  return { id: `${comparedUnit(unit)}|${id}`, measurement: { ...measurement, indicator: name } };
}

/** Whether its sentence says a year, which may be another's; 用两年时间 and 每年 are none. */
function isDated({ sentences, times }: Passage, { sentence, clause }: Measurement): boolean {
  const around = sentences[sentence]?.span ?? clause;
  return itemsWithin(times, around, ({ span }) => span).some(({ kind }) => !OF_NO_YEAR.has(kind));
}

const OF_NO_YEAR: ReadonlySet<Time["kind"]> = new Set(["duration", "recurring"]);

/** Also 不少于3场、 before what is counted next. */
const CLAUSE_OR_NUMBER = /[，。；：（）]|(?<=\d\p{Script=Han}{1,3})、/u;

/** In characters, as are the others. */
const LONGEST_BEFORE = 40;
const SHORTEST_NAME = 8;
/** A rate names by its ending what it is: 自然岸线保有率. */
const SHORTEST_RATE = 6;
