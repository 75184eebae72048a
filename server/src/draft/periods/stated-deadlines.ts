import type { Passage } from "../../facts/passage.ts";
import { sentenceAt } from "../../facts/sentence-at.ts";
import type { Time } from "../../facts/times/time.ts";
import { COMPLETED, INTENDED, TO_BE_DONE } from "../../language/cues.ts";
import { looksForward } from "../../language/document-kinds.ts";
import { AIM_HEADING, GOAL_HEADING, SCHEDULE_HEADING, TASK_HEADING } from "../../language/heading-words.ts";
import { OBLIGED } from "../../language/rule-words.ts";
import { LOOKS_BACK } from "../../language/time-words.ts";
import { itemsWithin, lastUpTo } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { glossaryStart } from "../glossary.ts";
import { initialTimes } from "../initial-times.ts";
import type { Profile } from "../profile.ts";
import { isPast } from "../resolve-time.ts";
import { roleOf } from "../section-role.ts";
import { headingsSay, nearbyWords, saysSo } from "../words-nearby.ts";

/** A deadline that its sentence gives to something to be done, whether or not that counts anything. */
export interface StatedDeadline {
  readonly placed: PlacedPassage;
  readonly time: Time;
  /** Its sentence, as far as it is read. */
  readonly sentence: Span;
}

/**
 * The deadlines whose sentences lay down what is to be done by then: 要于2026年6月底前制定方案, 确保2026年三季度开通; among
 * aims and behind tasks also 到2026年，建成渔业强县. What tells of results lays down nothing, nor does what explains words at the end.
 */
export function findStatedDeadlines(draft: Draft): StatedDeadline[] {
  const isNotice = isDatedNotice(draft.profile);
  const isReport = !looksForward(draft.profile.kind);
  return draft.passages.slice(0, glossaryStart(draft.passages)).flatMap((placed) => {
    const { passage, section } = placed;
    if (passage.kind !== "paragraph" || (isReport && !isNotice && section.opening === null)) return [];
    return passage.times.flatMap((time): StatedDeadline[] => {
      const sentence = nearbyWords(sentenceAt(passage, time.span.start)?.span ?? time.span, time.span);
      const isTask = isIntendedFor(passage, time) || ((!isReport || isNotice) && isDueBefore(passage, time));
      const isStated =
        isTask ||
        opensAim(placed, time, sentence, draft) ||
        (!isReport && isScheduled(placed, time, sentence));
      if (!isStated || roleOf(draft, placed) === "review") return [];
      // 2023年6月底前完成现有泵站改造: what there is, is what the task is about.
      const before = { start: sentence.start, end: time.span.end };
      const isTold =
        saysSo(placed, isTask ? sentence : before, LOOKS_BACK) || saysSo(placed, before, COMPLETED);
      return isTold ? [] : [{ placed, time, sentence }];
    });
  });
}

/** A notice with its day may ask for something by then, 于2025年3月底前报送办法, whatever else it tells. */
export function isDatedNotice({ kind, day }: Profile): boolean {
  return kind === "other" && day !== null;
}

/** 到2026年, 2026年6月底前: a deadline that looks forward and names its year. */
export function isDeadlineInWords({ kind, past, attributive, to }: Time): boolean {
  return kind === "deadline" && !past && !attributive && to?.relative === false;
}

/** 确保2024年三季度开通: a stretch of a year that the word of intention stands right before. */
function isIntendedFor({ reading: { text } }: Passage, { kind, past, attributive, to, span }: Time): boolean {
  if (kind !== "period" || past || attributive || to?.relative !== false) return false;
  if (OF_WHAT_WAS_MADE.test(text.slice(span.end, span.end + LONGEST_TASK))) return false;
  // 确保2022年、2023年安置房入住率保持98%: one of several years in a row says of which, and not by when.
  if (ROW_OF_YEARS.test(text.slice(span.end, span.end + LONGEST_TASK))) return false;
  return INTENDED_FOR.test(text.slice(Math.max(0, span.start - LONGEST_LEAD), span.start));
}

/** 确保2021—2023年**建成泊位利用率**达到80%, 力争2020年**纳入计划的8**0个小区改造完: when those were made whose rate or number it is. */
const OF_WHAT_WAS_MADE =
  /^(?:(?:[新已]?建成?|竣工|投产|签约|认定|入库)[〇一-鿿]{2,12}率|[〇一-鿿]{2,6}的\d)/u;
const ROW_OF_YEARS = /^[、和]20\d{2}年(?!底|末|前|内)/;
const INTENDED_FOR = /(?<!为)(?:力争|争取|确保)[在于]?$/;

/** 2026年上半年，各镇制定方案, below 实施步骤: when each step is to be taken. */
function isScheduled(placed: PlacedPassage, time: Time, sentence: Span): boolean {
  const { kind, past, attributive, to, span } = time;
  if (kind !== "period" || past || attributive || to?.relative !== false) return false;
  return (
    isInitial(placed.passage, time) &&
    placed.passage.reading.text.charAt(span.end) === "，" &&
    !COMPLETED.test(placed.passage.reading.text.slice(span.end, sentence.end)) &&
    headingsSay(placed.section, SCHEDULE_HEADING)
  );
}

/** Whether the words around a deadline lay down what is to be done by then; 2000年前建成的小区 says how old they are. */
function isDueBefore({ reading: { text } }: Passage, time: Time): boolean {
  if (!isDeadlineInWords(time) || !time.text.endsWith("前") || time.ambiguous) return false;
  const { span } = time;
  const before = text.slice(Math.max(0, span.start - LONGEST_LEAD), span.start);
  const after = text.slice(span.end, span.end + LONGEST_TASK);
  const isAsked = INTENDED.test(before) || OBLIGED.test(before) || OPENS_TASK_AT.test(before);
  return isAsked && TO_BE_DONE.test(after);
}

/** What stands before a deadline that opens its sentence or clause, or that a task is due at: 该项工作**于**…. */
const OPENS_TASK_AT = /^$|[。；：，于在]$/;

/** How far before a deadline the word that asks for it, and behind it what is to be done by then, is read, in characters. */
const LONGEST_LEAD = 12;
const LONGEST_TASK = 32;

/** 2018年有冷库20座，到2020年达到40座: a year gone by, earlier in the sentence, tells how things went on. */
export function goesOnFromPast(
  { times }: Passage,
  { span }: Time,
  sentence: Span,
  profile: Profile,
): boolean {
  const before = { start: sentence.start, end: span.start };
  return itemsWithin(times, before, (each) => each.span).some(
    (each) => each.kind !== "deadline" && isPast(each, profile),
  );
}

/** 到2026年，建成渔业强县: a goal by its heading or the words before it, or what the tasks before it come to. */
function opensAim(placed: PlacedPassage, time: Time, sentence: Span, { profile }: Draft): boolean {
  const { reading } = placed.passage;
  if (!isDeadlineInWords(time) || !isInitial(placed.passage, time)) return false;
  if (!UNTIL.test(reading.text.slice(time.span.start, time.span.end + 1))) return false;
  if (goesOnFromPast(placed.passage, time, sentence, profile)) return false;
  if (COMPLETED.test(reading.text.slice(time.span.end, sentence.end))) return false;
  const { section } = placed;
  const isUnderAims = headingsSay(section, AIM_HEADING);
  if (!looksForward(profile.kind)) return isUnderAims;
  const lead = reading.text.slice(sentence.start, time.span.start);
  if (INTENDED.test(lead) || GOAL_HEADING.test(lead) || headingsSay(section, GOAL_HEADING)) return true;
  const isAmongTasks = isUnderAims || headingsSay(section, TASK_HEADING);
  return isAmongTasks && tellsNoState(placed.passage, time, sentence, profile);
}

/** **到**2026年建成, **2026年前，**建成. Tried on a deadline and the character behind it. */
const UNTIL = /^[到至]|前，$/;

function isInitial(passage: Passage, time: Time): boolean {
  return lastUpTo(initialTimes(passage), time.span.start, ({ span }) => span) === time;
}

/**
 * 引导企业建设冷库。到2026年，冷库达到60座, and not 到2023年，冷库达到40座 in 2024, which may tell of what there was. With tasks
 * before it, room above (40座以上), or any other year, it does not.
 */
function tellsNoState(
  { quantities, times, numbering, reading }: Passage,
  { span, to }: Time,
  sentence: Span,
  profile: Profile,
): boolean {
  if (to?.year !== (profile.year ?? 0) - 1) return true;
  const outcome = { start: span.end, end: sentence.end };
  if (itemsWithin(quantities, outcome, (each) => each.span).some(({ bound }) => bound === "at-least"))
    return true;
  const tasks = { start: numbering?.length ?? 0, end: sentence.start };
  if (tasks.start >= tasks.end) return false;
  const { start, end } = nearbyWords(tasks, sentence);
  return (
    !COMPLETED.test(reading.text.slice(start, end)) &&
    !itemsWithin(times, { start, end }, (each) => each.span).some((each) => isPast(each, profile))
  );
}
