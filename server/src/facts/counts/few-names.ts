import { COUNTS_WORK, KIND_NOUN, OF_WHOM_COUNTED, WORD_OF_SENTENCE } from "../../language/list-words.ts";
import type { Announcement } from "./announcements.ts";
import { areHeldByEach } from "./held-by-each.ts";
import { shareEnd } from "./listed-names.ts";
import { ALIKE, areQuoted, LONG_NAME, type Odds, SEVERAL, SHORT_NAME } from "./odds.ts";
import { STRETCH } from "./one-list.ts";
import type { Row } from "./row-of-names.ts";
import {
  endsWithVerb,
  holdsSentence,
  isOfSentence,
  startsWithVerb,
  withoutLead,
  withoutVerbs,
} from "./verb-in-name.ts";

/** Whether two names, or three of which 和 joins the last, are so much alike that the number is no more than one too large or too small. */
export function areFewAlike(
  text: string,
  announcement: Announcement,
  { row, names, isSure, gap }: Odds,
): boolean {
  const { span } = announcement;
  // 改革、发展的三项任务: two are done, and there are tasks for either.
  if (text.charAt(row.end) === "的") return false;
  // 东港集团及西港渔业三条生产线: 及 puts owners beside each other as well.
  if (row.words.length === 2 && /^以?及$/.test(text.slice(row.spans[0]?.end, row.spans[1]?.start)))
    return false;
  if (gap > 0 && areHeldByEach(text.slice(span.end), row.words)) return false;
  if (gap === 1 && (areAll(announcement, names, isSure) || areBoth(announcement, row, names, isSure)))
    return true;
  if (Math.abs(gap) !== 1) return false;
  if (areTwoQuoted(text, announcement, row)) return true;
  const [first = "", ...others] = names;
  const isInMarks = names.some((name) => /[“《]/.test(name));
  const isOneLength =
    names.length >= SEVERAL
      ? others.every(({ length }) => length === withoutLead(first).length)
      : areEven(text, announcement, row);
  return isSure && !isInMarks && (shareEnd(names, 2) || isOneLength);
}

/**
 * Whether names of which the first, with what is done with all of them, is the longest are plainly all: in published text a number of more is
 * behind one such row of a hundred. What is short, in marks or begins another clause may be no name, or have several of what is counted.
 */
function areAll({ quoted }: Announcement, names: readonly string[], isSure: boolean): boolean {
  const [first = "", ...others] = names;
  const last = others.at(-1) ?? "";
  const done = others.filter(startsWithVerb).length;
  return (
    !quoted &&
    names.length <= SEVERAL &&
    // 改造环湖大道和中心城区三条道路出入口: of two that are of different makes one may have several.
    (names.length === SEVERAL || isSure || shareEnd(names, 1)) &&
    last.length >= (names.length === SEVERAL && isSure ? SHORT_NAME : LONG_NAME) &&
    !endsWithVerb(last) &&
    // 整治东湾大道、中心城区三条出入口: of an area there may be several.
    (shareEnd(names, 1) || !OF_WHOM_COUNTED.test(last)) &&
    others.every(({ length }) => length <= withoutVerbs(first).length + ALIKE) &&
    (done === 0 || names.every(startsWithVerb)) &&
    !names.some((name) => /[“《＿\d]/.test(name) || STRETCH.test(name)) &&
    !others.some(holdsSentence)
  );
}

/**
 * Whether two names are plainly all, whatever is done with them: in published text three are counted behind one such pair of two hundred.
 * The second must be no word for whose the things are (青樟、**国家**三类标准), and long where it may be of a place that has several.
 */
function areBoth(
  { quoted }: Announcement,
  { words }: Row,
  names: readonly string[],
  isSure: boolean,
): boolean {
  const [first = "", second = ""] = words;
  return (
    !quoted &&
    words.length === names.length &&
    second.length > (isSure ? SHORT_NAME : LONG_NAME - 1) &&
    first.length >= SHORT_NAME &&
    !words.some((name) => /[“《＿\d]/.test(name) || STRETCH.test(name)) &&
    !words.some((name) => OF_WHOM_COUNTED.test(name)) &&
    !isOfSentence(second) &&
    !endsWithVerb(second)
  );
}

/** “甲”“乙”三个: two names in marks, neither of which holds several. */
function areTwoQuoted(text: string, { quoted, measure }: Announcement, { words, spans }: Row): boolean {
  const areNames = areQuoted(words) && !spans.some(({ start, end }) => /[、，]/.test(text.slice(start, end)));
  return areNames && !quoted && measure !== "位";
}

/** 建设滨海走廊和环山走廊: two names of one length behind what is done with both, and nothing that one of them may have several of (西港三条道路). */
function areEven(text: string, { span, quoted, measure }: Announcement, { words }: Row): boolean {
  const [first = "", second = ""] = words;
  const noun = text.slice(span.end, span.end + LONGEST_KIND);
  const isCounted = second.length >= LONG_NAME ? !COUNTS_WORK.test(measure) : KIND_NOUN.test(noun);
  return (
    !quoted &&
    isCounted &&
    withoutVerbs(first).length === second.length &&
    !isOfSentence(second) &&
    !WORD_OF_SENTENCE.test(first)
  );
}

/** In characters, of 方面. */
const LONGEST_KIND = 4;
