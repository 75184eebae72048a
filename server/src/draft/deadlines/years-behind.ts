import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import { addUp } from "../../facts/quantities/add-up.ts";
import type { Time } from "../../facts/times/time.ts";
import { readWholeYears } from "../../facts/times/whole-years.ts";
import { CLOSES_ALL, OPENS_YEARS } from "../../language/cues.ts";
import { firstFrom, itemsWithin } from "../../text/sorted-items.ts";
import { type Span, spanContains } from "../../text/span.ts";
import type { Profile } from "../profile.ts";
import { governs, resolveTime } from "../resolve-time.ts";

/** How many times are looked at: no plan deals a number out over more, and work stays linear. */
const MOST_TIMES = 32;

/**
 * The bracket behind a number that deals it out: 3座**（2025年2座、2026年1座）**, all due with the last; or a part of it:
 * 3座泵站**（其中2025年2座）**.
 */
export function partsBehind(
  { reading, measurements }: Passage,
  { quantity: { span } }: Measurement,
): { readonly span: Span; readonly areAll: boolean } | null {
  const found = /^([^，。；：（）\d]{0,12})（[^（）]{0,80}）/.exec(
    reading.text.slice(span.end, span.end + LONGEST_BRACKET),
  );
  if (found === null) return null;
  const start = span.end + (found[1]?.length ?? 0);
  const bracket = { start, end: span.end + found[0].length };
  const part = measurements[firstFrom(measurements, start, ({ quantity }) => quantity.span)];
  if (part === undefined || !spanContains(bracket, part.quantity.span)) return null;
  return { span: bracket, areAll: !reading.text.startsWith("（其中", start) };
}

const LONGEST_BRACKET = 94;

/**
 * 新建绿道20公里，其中2025年8公里、2026年12公里: the last of the years behind a number in its sentence, whose numbers come to what
 * it is, or of shares whose last number is what it is.
 */
export function lastOfYearsBeside(
  passage: Passage,
  { sentence, clause, quantity, indicator }: Measurement,
  profile: Profile,
): Time | null {
  const end = passage.sentences[sentence]?.span.end ?? clause.end;
  const years = timesFrom(passage, quantity.span.end, end).filter(
    (time) => isYear(time) && governs(time, profile),
  );
  const [first] = years;
  if (first === undefined) return null;
  const { text } = passage.reading;
  const lead = text.slice(Math.max(quantity.span.end, first.span.start - LONGEST_LEAD), first.span.start);
  if (!OPENS_YEARS.test(lead)) return null;
  const parts = itemsWithin(
    passage.measurements,
    { start: first.span.start, end },
    (each) => each.quantity.span,
  ).filter((part) => part.quantity.unit === quantity.unit && part.quantity.kind === quantity.kind);
  const ofSame = parts.filter((part) => part.indicator !== "" && indicator.endsWith(part.indicator));
  for (const dealt of ofSame.length === parts.length ? [parts] : [parts, ofSame]) {
    const last = lastThatAddsUp(quantity, dealt);
    const times = years.filter((time) => last !== undefined && time.span.start < last.quantity.span.start);
    if (last === undefined || countYears(times, profile) < 2) continue;
    const each = dealt.length === 1 ? countYears(times, profile) : 1;
    if (dealt.length > 1 || addUp([last.quantity.value * each]) === quantity.value)
      return times.at(-1) ?? null;
  }
  return null;
}

/** The part with which those before it come to the whole; of shares the last, which reaches it; of one alone that one. */
function lastThatAddsUp(
  { kind, value }: Measurement["quantity"],
  parts: readonly Measurement[],
): Measurement | undefined {
  if (kind === "percent")
    return parts.length > 1 && parts.at(-1)?.quantity.value === value ? parts.at(-1) : undefined;
  if (parts.length === 1) return parts[0];
  const at = parts.findIndex(
    (_, index) => addUp(parts.slice(0, index + 1).map((part) => part.quantity.value)) === value,
  );
  return at < 1 ? undefined : parts[at];
}

/** 2025年、2026年; 2025—2026年 are two as well. */
function countYears(times: readonly Time[], profile: Profile): number {
  const [first, another] = times;
  if (first === undefined) return 0;
  if (another === undefined) return readWholeYears(first)?.count ?? 0;
  return rising(times, profile) === null ? 0 : times.length;
}

/** Longest words that open a list of years: 其中, 分年度为. */
const LONGEST_LEAD = 6;

/** 2025年, 第一年; not the 三年 of 分三年实施. */
function isYear({ kind, isLastOnly }: Time): boolean {
  return kind !== "duration" || isLastOnly === true;
}

/**
 * 三年新增学位9600个。2025年新增2000个，2026年新增3600个，2027年新增4000个: the sentences behind deal out by times what this one
 * sets, in its unit or in percent, and so it is all due with the last.
 */
export function inYearsBehind(
  passage: Passage,
  { sentence, quantity }: Measurement,
  profile: Profile,
): Time | null {
  const next = passage.sentences[sentence + 1];
  if (next === undefined) return null;
  const times = timesFrom(passage, next.span.start, passage.reading.text.length).filter((time) =>
    governs(time, profile),
  );
  const [first] = times;
  const last = times.at(-1);
  const opens = first !== undefined && first.span.start - next.span.start <= LONGEST_OPENING;
  if (!opens || last === undefined || rising(times, profile) === null) return null;
  const start = firstFrom(passage.measurements, next.span.start, ({ clause }) => clause);
  const areParts = passage.measurements
    .slice(start, start + MOST_TIMES)
    .every(
      (part) =>
        part.clause.start > last.span.start ||
        part.quantity.unit === quantity.unit ||
        part.quantity.kind === "percent",
    );
  return areParts ? last : null;
}

/** How far into a sentence its years begin, in characters: 分年度为2025年…. */
const LONGEST_OPENING = 6;

/** 新建公园6个。上述项目均于2026年底前完成: what a later sentence of the paragraph says of all before it. */
export function inClosing(passage: Passage, { sentence }: Measurement, profile: Profile): Time | null {
  for (const { span } of passage.sentences.slice(sentence + 1, sentence + 1 + MOST_TIMES)) {
    const time = closingTime(passage, span, profile);
    if (time !== null) return time;
  }
  return null;
}

/** The deadline of a sentence that counts nothing and says of all before it that it is due then. */
export function closingTime(passage: Passage, span: Span, profile: Profile): Time | null {
  const [time, another] = timesFrom(passage, span.start, span.end);
  if (time === undefined || another !== undefined || !governs(time, profile)) return null;
  if (itemsWithin(passage.measurements, span, ({ quantity }) => quantity.span).length > 0) return null;
  const { text } = passage.reading;
  const words = `${text.slice(span.start, time.span.start)}＿${text.slice(time.span.end, span.end)}`;
  return words.length <= LONGEST_CLOSING && CLOSES_ALL.test(words) ? time : null;
}

const LONGEST_CLOSING = 40;

function timesFrom({ times }: Passage, start: number, end: number): readonly Time[] {
  const from = firstFrom(times, start, ({ span }) => span);
  return times.slice(from, from + MOST_TIMES).filter(({ span }) => span.end <= end);
}

/** Times of at least two days, none before the one before it; null if they are anything else. */
export function rising(times: readonly Time[], profile: Profile): readonly Time[] | null {
  if (!times.every((time) => governs(time, profile))) return null;
  const ends = times.map((time) => resolveTime(time, profile)?.to ?? "");
  const isRising = ends.every((end, at) => end !== "" && (at === 0 || end >= (ends[at - 1] ?? "")));
  return isRising && new Set(ends).size > 1 ? times : null;
}
