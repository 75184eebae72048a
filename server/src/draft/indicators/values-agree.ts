import { ordinalsOf } from "../../facts/ordinals.ts";
import type { Passage } from "../../facts/passage.ts";
import { quantitiesAgree } from "../../facts/quantities/quantities-agree.ts";
import { OF_ANY_INDUSTRY } from "../../language/field-words.ts";
import { HOLDS_STEADY } from "../../language/restating-words.ts";
import { memoise } from "../../text/memoise.ts";
import { areInOneSentence } from "../in-one-sentence.ts";
import { areOfOneChapter } from "../outline.ts";
import { timeBefore, wordsBefore } from "../words-before.ts";
import { areSinceTwoTimes } from "./compared-with.ts";
import { isMadeSoFar } from "./indicator-index.ts";
import { isKeptWithin } from "./kept-within.ts";
import { sayTwoSubjects } from "./mention-subject.ts";
import { givenValue, isCell, isDoneInYear, isNearAll, isSomeOf } from "./mention-values.ts";
import type { Mention } from "./mentions.ts";

/** Whether two numbers that read as one indicator's can both be right: as one value, as a step on the way, or because they are told of two things side by side. */
export function valuesAgree(a: Mention, b: Mention): boolean {
  return areTogether(a, b) || areOneValue(a, b);
}

/** The same wherever the two stand: as one value, as a step on the way, or of two subjects by their own words. */
export function areOneValue(a: Mention, b: Mention): boolean {
  return (
    sayTwoSubjects(a, b) ||
    areSinceTwoTimes(a, b) ||
    ([a, b].some(isMadeBySome) && isSomeOf(a, b)) ||
    isKeptWithin(a.target, b.target) ||
    isKeptWithin(b.target, a.target) ||
    isStepPassed(a, b) ||
    isStepPassed(b, a) ||
    isCutDown(a, b) ||
    isCutDown(b, a) ||
    quantitiesAgree(a.target.measurement.quantity, b.target.measurement.quantity)
  );
}

/** 累计建成托育机构180家, of which 用人单位办的达到30家. */
function isMadeBySome({ manner, verb, target }: Mention): boolean {
  return manner === "deed" && isMadeSoFar(target, verb);
}

/** 突破1000亿元, a round number on the way to the 1222亿元 that there were, 600多亿元 to 680亿元; 稳定在50万吨以上, of the 52万吨. */
function isStepPassed({ target }: Mention, other: Mention): boolean {
  const { bound, value, span, core } = target.measurement.quantity;
  const isRound = /^[1-9](?:e|$)/.test(value.toExponential());
  const isFloor =
    (bound === "over" && isRound) ||
    (bound === "at-least" && HOLDS_STEADY.test(wordsBefore(target, "clause")));
  const isStep = target.status === "reported" && isFloor;
  const next = bound === "over" && span.start === core.start ? value + leadingUnit(value) : 2 * value;
  return isStep && value < givenValue(other) && givenValue(other) < next;
}

/** 100 of 600. */
function leadingUnit(value: number): number {
  return 10 ** Math.floor(Math.log10(value));
}

/** An aim of 1.2万人以上, where the same of 1.25万人 is told with a digit more. */
function isCutDown({ target: floor }: Mention, { target: exact }: Mention): boolean {
  const [low, high] = [floor.measurement.quantity, exact.measurement.quantity];
  const areAims = floor.status === "target" && exact.status === "target";
  const areRounder = digitsOf(low.value) < digitsOf(high.value);
  const isNear = low.value < high.value && high.value <= low.value * CUT_DOWN;
  return areAims && low.bound === "at-least" && high.bound === "exact" && areRounder && isNear;
}

const CUT_DOWN = 1.1;

/** How many significant digits a value is written with. */
function digitsOf(value: number): number {
  return Number(value.toPrecision(12))
    .toExponential()
    .replace(/\.|e.*/g, "").length;
}

/** In one sentence the second may well be of a part, or of a stage; what is done twice in a paragraph or in items is done to two things. */
export function areTogether(a: Mention, b: Mention): boolean {
  if (areInOneSentence(a.target, b.target)) return true;
  // What a paragraph gives twice, and never says of what or of when, is of two things it tells of.
  if (a.target.placed === b.target.placed && !isCell(a) && ![a, b].some(saysOfWhat)) return true;
  if (a.manner === "state" || b.manner === "state") return false;
  const areDeeds = a.manner === "deed" && b.manner === "deed";
  const isOfWhole = [a, b].some(({ key }) => key.area !== "");
  return (areDeeds && areBesideEachOther(a, b)) || (!isOfWhole && isInItem(a) && isInItem(b));
}

/** Whether its name says that it is of the whole, or its sentence of what time. */
function saysOfWhat({ key, target }: Mention): boolean {
  return key.area !== "" || timeBefore(target, ({ kind }) => kind !== "recurring") !== undefined;
}

/** In one paragraph, or under two of the headings of a chapter: （一）海工装备工程…培育企业20家 and （二）生物医药工程…培育企业15家. */
function areBesideEachOther(a: Mention, b: Mention): boolean {
  const [
    {
      key,
      target: { placed },
    },
    { key: other, target },
  ] = [a, b];
  if (placed === target.placed) return true;
  if ((isDoneInYear(a) && isNearAll(a, [b])) || (isDoneInYear(b) && isNearAll(b, [a]))) return false;
  if (key.area !== "" || other.area !== "" || !OF_ANY_INDUSTRY.test(key.name)) return false;
  return areOfOneChapter(placed.section, target.placed.section);
}

/** 一是制造业，实施30个以上项目; ①安排资金200万元: within a paragraph, each item has a field of its own. */
function isInItem({ target: { placed, measurement } }: Mention): boolean {
  return firstItem(placed.passage) <= measurement.quantity.span.start;
}

/** Where the first item of a passage begins; no number stands behind where none does. */
const firstItem = memoise(
  (passage: Passage): number =>
    ordinalsOf(passage).find(({ style }) => ITEM_STYLES.has(style))?.span.end ?? Number.POSITIVE_INFINITY,
);

const ITEM_STYLES: ReadonlySet<string> = new Set(["是", "①"]);
