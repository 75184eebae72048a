import { OPENING_DEED } from "../../language/deed-words.ts";
import {
  BARE_AREA,
  BARE_BEHIND_TIME,
  CAMPAIGN,
  DEED_OF_DOERS,
  DOERS,
  QUALIFYING_VERB,
  SHARE_CLOSING,
} from "../../language/indicator-words.ts";
import { COMPARED_WITH, REACHES_LAST_WORD } from "../../language/measure-words.ts";
import { BARE_THINGS, STAGE_OF_THINGS } from "../../language/noun-words.ts";
import { OBJECT } from "../../markdown/inline.ts";
import { findUnpaired } from "../../text/brackets.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import { spanOf } from "../../text/span.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { Time } from "../times/time.ts";
import { skipLeading } from "./skip-leading.ts";
import { skipLinking } from "./skip-linking.ts";

/** Where the words between `left` and a number name what it measures; they may be none. */
export function nameBeforeNumber(
  text: string,
  left: number,
  { span, kind }: Quantity,
  times: readonly Time[],
): readonly [start: number, end: number] {
  const [earlier, time] = latestTwo(text, times, span.start);
  const [start, end] =
    time === undefined
      ? nameWithin(text, left, span.start)
      : nameBeside(text, Math.max(left, earlier?.span.end ?? 0), span.start, time);
  return [kind === "percent" ? withQualifier(text, left, start, end) : start, end];
}

/** Where the name stands between the end of what was said before and a number. */
export function nameWithin(text: string, from: number, to: number): readonly [start: number, end: number] {
  const opening = skipLeading(text, skipBarriers(text, from, to), to);
  // （县级）夜校, [x]培养技术员: what was skipped may have torn a pair.
  const start = skipLeading(text, skipBarriers(text, opening, to), to);
  const end = skipLinking(text, start, to);
  return [end < to ? withOwnDeed(text, from, start, end) : withStage(text, from, start, end), end];
}

/** 完成**改造**项目80个, **竣工**项目8个: of what nothing else is said, the stage they are at is all there is of a name. */
function withStage(text: string, from: number, start: number, end: number): number {
  if (!BARE_THINGS.test(text.slice(start, end))) return start;
  return start - (STAGE_OF_THINGS.exec(text.slice(Math.max(from, start - 4), start))?.[0].length ?? 0);
}

/** Brackets, and what stands for code and pictures. */
const BARRIERS = /[（）《》〈〉“”‘’「」『』【】〔〕[\]\ufffc]/;

/** A name is read from behind what it cannot hold: half a pair of brackets, 夜校（**渔民**2000人次, or something unread. */
function skipBarriers(text: string, from: number, to: number): number {
  const words = text.slice(from, to);
  if (!BARRIERS.test(words)) return from;
  const barriers = findUnpaired(words);
  return from + barriers.reduce((last, at) => Math.max(last, at), words.lastIndexOf(OBJECT)) + 1;
}

/** **开通**公交的乡镇达到60个: what they have done is part of the name of things that are so many. */
function withOwnDeed(text: string, from: number, start: number, end: number): number {
  if (!DOERS.test(text.slice(start, end))) return start;
  return start - (DEED_OF_DOERS.exec(text.slice(Math.max(from, start - 4), start))?.[0].length ?? 0);
}

/** Where the name of a share starts: **新建**建筑装配化率 is of the new buildings alone. */
function withQualifier(text: string, left: number, start: number, end: number): number {
  if (!SHARE_CLOSING.test(text.slice(start, end))) return start;
  const verb = QUALIFYING_VERB.exec(text.slice(Math.max(left, start - 3), start))?.[0] ?? "";
  return start - verb.length;
}

/** A time opens the words of a number (到2026年企业达到30家), unless it stands between name and number: 收入**年均**增长8%. */
function nameBeside(
  text: string,
  left: number,
  to: number,
  { span, attributive }: Time,
): readonly [start: number, end: number] {
  // 由2023年的84%提高到95%
  const behind = Math.max(left, text.startsWith("的", span.end) && span.end + 1 === to ? to : span.end);
  // 回收率较2010年提高5%: the year compared with takes its 较 or 比 along.
  const isCompared = attributive && /[较比]/.test(text.charAt(span.start - 1));
  // 计划投资达到年度任务1.1倍: the time is of what it is held against.
  if (span.start > left && REACHES_LAST_WORD.test(text.slice(left, span.start)) && behind < to)
    return [nameWithin(text, left, to)[0], skipLinking(text, behind, to)];
  const after = nameWithin(text, behind, to);
  const isBasis = isCompared && COMPARED_WITH.test(text.slice(...after));
  // 数据产业**年均**增速达到8%
  if (span.start > left && BARE_BEHIND_TIME.test(text.slice(...after))) {
    const [start, end] = nameWithin(text, left, span.start);
    if (end === span.start && end - start >= 2 && !BARE_AREA.test(text.slice(start, end)))
      return [start, after[1]];
  }
  if (span.start > left && (isBasis || skipLinking(text, behind, to) === behind)) {
    const before = nameWithin(text, left, isCompared ? span.start - 1 : span.start);
    if (before[1] - before[0] >= 2) return before;
  }
  if (isBasis) return [to, to];
  if (span.start <= left || !isDeedAlone(text.slice(...after))) return after;
  // “三支一扶”计划每年招募120人: what is done is no name, and need not be of what was counted before.
  const before = nameWithin(text, left, span.start);
  return CAMPAIGN.test(text.slice(...before)) ? before : after;
}

/** Nothing, or a verb and nothing else: 培训. */
function isDeedAlone(words: string): boolean {
  return words.length < 2 || OPENING_DEED.exec(words)?.[0] === words;
}

/** The last time that starts before `offset`, with those joined to it (**2027年、2030年**), behind the one before. */
function latestTwo(
  text: string,
  times: readonly Time[],
  offset: number,
): readonly [Time | undefined, Time | undefined] {
  const next = firstFrom(times, offset, spanOf);
  const last = times[next - 1];
  if (last === undefined) return [undefined, undefined];
  let first = next - 1;
  for (; next - first < LONGEST_ROW; first -= 1) {
    const [before, here] = [times[first - 1], times[first] as Time];
    if (before === undefined || !ROW_JOINT.test(text.slice(before.span.end, here.span.start))) break;
  }
  const row = { ...last, span: { start: (times[first] as Time).span.start, end: last.span.end } };
  return [times[first - 1], row];
}

const ROW_JOINT = /^[、和及与]$/;

/** In times; no plan deals out more. */
const LONGEST_ROW = 12;
