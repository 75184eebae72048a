import { PROPER_PLACE } from "../../language/area-words.ts";
import { FORECAST } from "../../language/cues.ts";
import { GENERAL_DEED, MAY_COUNT_NEW } from "../../language/deed-words.ts";
import { GIVEN_FOR } from "../../language/subject-words.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Draft } from "../draft.ts";
import { areaOf, type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { indicatorId } from "../indicators/indicator-key.ts";
import { areLedApart } from "../indicators/led-by-another.ts";
import { isMadeIntoSomething } from "../indicators/mention-area.ts";
import { givenValue, isCell } from "../indicators/mention-values.ts";
import { areOfOneStretch } from "../indicators/stretch-told.ts";
import { valuesAgree } from "../indicators/values-agree.ts";
import type { NumberTwice } from "../numbers-of.ts";
import type { DeadlineSource, Target } from "../target.ts";
import { wordsBefore } from "../words-before.ts";
import { areOffByASlip } from "./off-by-a-slip.ts";
import { areTheOnlyTwo } from "./only-two-values.ts";
import { isStepPassed } from "./step-passed.ts";
import { isDatedBeside, isReviewed, SEVERAL, saysSeveral, timeOf } from "./told-time.ts";

/**
 * One name with two values and no third, told alike and of one time, though the index has them in two groups or something stands in the way of
 * holding them against each other: the one is **到**2030年, the other of 2030年, or behind another number of its sentence, or only the headings of a look back date
 * both. What a slip or an older draft leaves is off by a fifth to a half; what is further off is of some of it, unless both are due by one year, and what is
 * nearer of another day.
 */
export function findToldAlike(draft: Draft): NumberTwice[] {
  // Where nobody knows what a document is, its years are those of two halves as often as not.
  if (draft.profile.kind === "other") return [];
  const isStated = isStatedIn(draft);
  const named = groupBy(indicatorIndex(draft), ({ mention: { key } }) =>
    key.name.length < SHORTEST ? null : indicatorId(key),
  );
  return [...named.values()].flatMap((entries): NumberTwice[] => {
    if (entries.length > MOST_MENTIONS) return [];
    const stated = entries.filter(isStated);
    const groups = groupBy(stated, (entry) => toldAs(entry, draft)).values();
    return [...groups].flatMap((alike): NumberTwice[] => {
      const values = new Set(alike.map(({ mention }) => givenValue(mention)));
      const [first, ...others] = alike as [IndexEntry, ...IndexEntry[]];
      const second = others.find(({ mention }) => givenValue(mention) !== givenValue(first.mention));
      if (second === undefined || values.size > 2) return [];
      if (
        !areOfOneThing(first, second, draft) &&
        !areTheOnlyTwo(first.mention, second.mention, entries, draft)
      )
        return [];
      // What is told of some years or other is of five years only where one says so.
      const isOfYears = timeOf(first, draft) === SEVERAL;
      if (isOfYears && !alike.some(({ mention }) => saysSeveral(mention.target))) return [];
      return [{ first: first.mention.target, second: second.mention.target }];
    });
  });
}

/** In characters. */
const SHORTEST = 4;
/** A name with more numbers has one for each of many things. */
const MOST_MENTIONS = 12;

/**
 * Told as an aim or as a result that nothing narrows or adds to another (今年**再**压减30万吨), of no city that its sentence names
 * (支持石桥市建设港口，建成码头9座) and no money for something; nor foreseen, but for what a report given as the year ends foresees of it.
 */
function isStatedIn(draft: Draft): (entry: IndexEntry) => boolean {
  return (entry) => {
    const { target, obstacle, key } = entry.mention;
    const isTold = target.status === "target" || target.status === "reported";
    const sentence = wordsBefore(target, "sentence");
    const isElse =
      (FORECAST.test(sentence) && !isReviewed(target, draft)) ||
      sentence.search(PROPER_PLACE) >= 0 ||
      wordsBefore(target, "clause").includes("再") ||
      key.area === "国";
    const isGiven = target.measurement.quantity.kind === "money" && GIVEN_FOR.test(key.name);
    return (
      isTold &&
      obstacle === null &&
      !isElse &&
      !isGiven &&
      !isCell(entry.mention) &&
      !isStepPassed(target) &&
      timeOf(entry, draft) !== null
    );
  };
}

/** What two numbers of one thing share: as what they are told, how they are measured, by when, and what is done, which is one for all that make them (培育, 打造). */
function toldAs(entry: IndexEntry, draft: Draft): string {
  const { target, verb } = entry.mention;
  const { measure, cadence } = target.measurement;
  const deed = MAKES.some((verbs) => verbs.test(verb)) ? "made" : verb;
  return [target.status, measure, cadence, deed, timeOf(entry, draft)].join("|");
}

const MAKES = [MAY_COUNT_NEW, GENERAL_DEED];

function areOfOneThing(first: IndexEntry, second: IndexEntry, draft: Draft): boolean {
  const [{ mention: a }, { mention: b }] = [first, second];
  return (
    areOffByASlip(a, b, areDue(first, second) ? FURTHEST_APART : undefined) &&
    areOfOneStretch(draft)(a, b) &&
    !areLedApart(draft)(a, b) &&
    !valuesAgree(a, b) &&
    ([a, b].every(({ target, key }) => isOfAll(target, key.name, draft)) ||
      ![a, b].some((mention) => areaOf(draft)(mention) === "part"))
  );
}

/** 到2030年使**海岛体育表演产业总规模**达到80亿元: by a name so long, dated beside it, the same whatever places its paragraph tells of. */
function isOfAll(target: Target, name: string, { profile }: Draft): boolean {
  return isDatedBeside(target) && name.length >= TELLS_WHOSE && !isMadeIntoSomething(target, profile);
}

/** In characters. */
const TELLS_WHOSE = 10;

/**
 * 到2027年，…。引育骨干企业10家, and **到2027年引育骨干企业**30家: by a year, the one said beside its number, the other at least above it. In a year
 * (2027年引育30家) some of them are.
 */
function areDue(a: IndexEntry, b: IndexEntry): boolean {
  return isDue(a) && isDue(b) && [a, b].some(({ mention }) => isDatedBeside(mention.target));
}

function isDue({ time, mention: { target } }: IndexEntry): boolean {
  return target.status === "target" && time?.from === null && DATES_AIM.has(target.deadlineSource);
}

const DATES_AIM: ReadonlySet<DeadlineSource> = new Set(["clause", "sentence", "paragraph", "section"]);

/** The smaller as a share of the larger, of aims due by a year that their paragraphs say. */
const FURTHEST_APART = 0.3;
