import { type Draft, type PlacedPassage, spanInSource } from "../draft/draft.ts";
import { readTables } from "../draft/tables/tables.ts";
import type { Target } from "../draft/target.ts";
import { TIED_TO_LAST } from "../language/cues.ts";
import type { OpenRepair, Repair } from "../lint/rule.ts";
import type { MessageReference } from "../messages/messages.ts";
import { hasWideDigits, widenDigits } from "../text/digit-width.ts";
import { groupBy } from "../text/group-by.ts";
import { memoise } from "../text/memoise.ts";
import { type Span, spansOverlap } from "../text/span.ts";

/** Stands for a year that nobody but the drafter knows. */
const BLANK = "××××";

/** A place where a year dates a target, and how it is put there. */
interface Slot {
  /** Offset in the source. */
  readonly at: number;
  readonly write: (year: string) => string;
  readonly title: (year: string) => MessageReference;
}

/**
 * The suggestions to date a target: each of the years once, a year to be filled in where there is none to propose. None
 * where no place is sure to date it and to read well.
 */
export function suggestYears(
  draft: Draft,
  target: Target,
  years: readonly number[],
): readonly (Repair | OpenRepair)[] {
  const slot = target.placed.passage.cell === null ? clauseSlot(target) : columnSlot(draft, target);
  if (slot === null) return [];
  const { at, write, title } = slot;
  const put = (year: string): Omit<Repair, "title"> => ({
    edits: [{ span: { start: at, end: at }, text: write(year) }],
    safe: false,
  });
  if (years.length === 0) return [{ title: title(BLANK), ...put(BLANK), blank: BLANK }];
  return years.map((year) => {
    const written = isWide(draft) ? widenDigits(`${year}`) : `${year}`;
    return { title: title(written), ...put(written) };
  });
}

const isWide = memoise(({ text }: Draft) => hasWideDigits(text));

/** Before the words of the clause: 到2026年，培训渔民2000人次. */
function clauseSlot(target: Target): Slot | null {
  const { placed, measurement } = target;
  const start = insertionPoint(target);
  if (start === null) return null;
  const at = spanInSource(placed, { start, end: measurement.quantity.span.end }).start;
  return isClosed(placed, start, at)
    ? null
    : {
        at,
        write: (year) => `到${year}年，`,
        title: (year) => ({ id: "undated-target/repair", args: { year } }),
      };
}

/**
 * Before the header of the column, for all that stands under it: 2026年目标. Null where a number of the column is no aim or
 * has a year already.
 */
function columnSlot(draft: Draft, { placed }: Target): Slot | null {
  const header = readTables(draft.passages).get(placed)?.column ?? null;
  if (header === null) return null;
  const { text } = header.passage.reading;
  const numbers = numbersUnder(draft).get(header) ?? [];
  const at = spanInSource(header, { start: 0, end: 1 }).start;
  if (
    text === "" ||
    header.passage.times.length > 0 ||
    numbers.some(({ status, governing }) => status !== "target" || governing !== null) ||
    isClosed(header, 0, at)
  )
    return null;
  return {
    at,
    write: (year) => `${year}年`,
    title: (year) => ({ id: "undated-target/repair-header", args: { year, header: text } }),
  };
}

/** By the cell at the top of their column. */
const numbersUnder = memoise((draft: Draft) =>
  groupBy(draft.targets, ({ placed }) => {
    const setting = readTables(draft.passages).get(placed);
    // The row 合计 is dated with the rows that it sums up.
    return setting === undefined || setting.isNoAim ? null : setting.column;
  }),
);

/** Whether a place lies in the words of others, or in what no fix may touch. */
function isClosed({ passage, offset }: PlacedPassage, start: number, at: number): boolean {
  const inWords = [...passage.quotations, ...passage.citations].some(
    (span) => span.start < start && start < span.end,
  );
  const place: Span = { start: at - offset, end: at - offset + 1 };
  return inWords || passage.protectedSpans.some((span) => spansOverlap(span, place));
}

/** What opens a clause before its words: an ordinal, a label with an arrow. */
const BEFORE_WORDS =
  /^(?:[一二三四五六七八九十]是|（[一二三四五六七八九十\d]{1,2}）|[①-⑳]|[^，。；→]{1,20}→|[\s—-])+/;
/**
 * Where a year can be put so that the sentence still reads well: at the start of the words of the clause. Null where
 * none is, or where the clause or a later one of the sentence already has a time of its own.
 */
function insertionPoint({ placed, measurement }: Target): number | null {
  const { passage } = placed;
  const { clause, sentence } = measurement;
  const { text } = passage.reading;
  const end = passage.sentences[sentence]?.span.end ?? clause.end;
  const isTimed = passage.times.some(
    ({ span, kind, attributive }) =>
      kind !== "recurring" && !attributive && span.start >= clause.start && span.end <= end,
  );
  if (isTimed) return null;
  const start = clause.start === 0 ? (passage.numbering?.length ?? 0) : clause.start;
  const words = text.slice(start, measurement.quantity.span.start);
  if (TIED_TO_LAST.test(words)) return null;
  return start + (BEFORE_WORDS.exec(words)?.[0].length ?? 0);
}
