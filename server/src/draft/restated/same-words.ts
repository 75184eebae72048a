import { quantitiesAgree } from "../../facts/quantities/quantities-agree.ts";
import { looksForward } from "../../language/document-kinds.ts";
import {
  AFTER_WORK,
  NO_STANDARD,
  OF_WHAT_WAS_NAMED,
  OPENS_STANDARD,
  REACHES_AT_END,
  SHARE_GIVEN,
  WHOLE_AREA_BEFORE,
} from "../../language/restating-words.ts";
import { memoise } from "../../text/memoise.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import type { Draft } from "../draft.ts";
import { isMadeIntoSomething } from "../indicators/mention-area.ts";
import { mayBeOfTwoSubjects } from "../indicators/mention-subject.ts";
import { allMentions } from "../indicators/mentions.ts";
import { type NumberTwice, numbersIn } from "../numbers-of.ts";
import type { Section } from "../outline.ts";
import type { DeadlineSource, StatedNumber, Target } from "../target.ts";
import { targetsIn } from "../targets-by-passage.ts";
import { saysYear } from "../words-before.ts";
import {
  type CalledMeasurement,
  type CalledNumber,
  call,
  clauseOf,
  readCalled,
  SHORTEST_NAME,
} from "./called-numbers.ts";
import { findOddOnes } from "./odd-ones-out.ts";
import { standSideBySide } from "./side-by-side.ts";
import { standUnderTwoKinds } from "./two-kinds.ts";

/** What a document says twice in the same words, but for rates that are reached. */
export function findSameWords(draft: Draft): readonly NumberTwice[] {
  return toldTwice(draft).filter((twice) => !isOfRateReached(twice, draft));
}

/** Rates that are to be reached, or were: two places, years or things have each their own behind the same words, 不低于采购金额的30% that is laid down is one. */
export function findSameRates(draft: Draft): readonly NumberTwice[] {
  return toldTwice(draft).filter((twice) => isOfRateReached(twice, draft));
}

function isOfRateReached({ first, second }: NumberTwice, draft: Draft): boolean {
  if (first.measurement.quantity.kind !== "percent") return false;
  const statuses = [first, second].map((number) => targetOf(draft, number)?.status ?? "neither");
  return !statuses.includes("neither");
}

/**
 * 到2027年，渔村污水处理设施稳定运行率达到90%, and in another chapter 渔村污水处理设施稳定运行率达80%以上; 捕捞许可信息应当在作出决定之日起7个工作日内公开, and
 * 15个工作日内公开: numbers with the same words before them in their clause, or on both sides of them. Not what was reached and what is to be, nor
 * what is of two years.
 */
const toldTwice = memoise((draft: Draft): readonly NumberTwice[] => {
  const { period, kind } = draft.profile;
  // In a report each is of its year. What a plan of one year looks back on it words like its aims.
  if (!looksForward(kind)) return [];
  if (period !== null && period.from === period.to) return [];
  const worded = wordedIn(draft.passages).flatMap(({ id, number }): CalledNumber[] => {
    if (targetOf(draft, number)?.status !== "reported") return [{ id, number }];
    // What it has reached, in whichever year.
    return saysYear(number) ? [] : [{ id: `reported|${id}`, number }];
  });
  return findOddOnes(worded).filter((twice) => {
    const { first, second } = twice;
    if (standSideBySide(twice)) return false;
    if ([first, second].some((number) => isMadeIntoSomething(number, draft.profile))) return false;
    const [one, other] = [targetOf(draft, first), targetOf(draft, second)];
    const areOfTwoTimes = one !== undefined && other !== undefined && areDatedApart(one, other);
    const agree = quantitiesAgree(first.measurement.quantity, second.measurement.quantity);
    const areRules = one?.status !== "target" || first.measurement.quantity.kind === "percent";
    return (
      !agree &&
      !areOfTwoTimes &&
      areFarApart(first.placed.section, second.placed.section, areRules) &&
      !standUnderTwoKinds(first.placed.section, second.placed.section) &&
      areOfOneSubject(draft)(one, other)
    );
  });
});

/** As far as the index reads both. */
const areOfOneSubject = memoise(
  (draft: Draft): ((a: Target | undefined, b: Target | undefined) => boolean) => {
    const mentions = new Map(allMentions(draft).map((mention) => [mention.target, mention]));
    return (a, b) => {
      const [one, other] = [a && mentions.get(a), b && mentions.get(b)];
      return one === undefined || other === undefined || !mayBeOfTwoSubjects(draft)(one, other);
    };
  },
);

function targetOf(draft: Draft, { placed, measurement: { quantity } }: StatedNumber): Target | undefined {
  return itemsWithin(
    targetsIn(draft, placed),
    quantity.core,
    (target) => target.measurement.quantity.core,
  )[0];
}

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
    const words = clauseOf(passage, measurement);
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
    .replace(/[“”的]/g, "");
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
const HAN_BEHIND = /^的?(?<words>[〇一-鿿]*)/u;

/** In characters. A rate names by its ending what it is: 自然岸线保有率. */
const SHORTEST_RATE = 6;
