import type { Measurement } from "../facts/measurement.ts";
import type { Passage } from "../facts/passage.ts";
import type { Time } from "../facts/time.ts";
import { AS_SOON_AS_POSSIBLE } from "../language/time-words.ts";
import { firstFrom } from "../text/sorted-items.ts";
import { type Span, spanContains } from "../text/span.ts";
import type { PlacedPassage } from "./draft.ts";
import { initialTimes } from "./initial-times.ts";
import type { Section } from "./outline.ts";
import type { Profile } from "./profile.ts";
import { resolveTime } from "./resolve-time.ts";
import type { CellSetting } from "./tables.ts";
import type { Deadline, DeadlineSource, Target } from "./target.ts";
import { timeInTurn } from "./time-in-turn.ts";

/** A time that governs, with the place it is said in. */
type Governing = NonNullable<Target["governing"]>;

export interface GoverningDeadline {
  readonly deadline: Deadline | null;
  readonly source: DeadlineSource;
  readonly governing: Governing | null;
}

/**
 * Finds the deadline that governs a target: the nearest of clause, sentence, paragraph, list lead-in, table header,
 * headings, earlier paragraphs of the section and of the introductions above it, and the document's title. Reads a
 * document once from top to bottom: ask for the targets of each passage in order, then `leave` it.
 */
export class DeadlineReader {
  readonly #profile: Profile;
  readonly #tables: ReadonlyMap<PlacedPassage, CellSetting>;
  /** The latest clause-initial time said so far in each section's own passages. */
  readonly #said = new Map<Section, Governing>();
  /** The years that the preamble names. */
  readonly #introduced = new Set<string | undefined>();
  /** The last paragraph at each list depth. */
  readonly #leads: PlacedPassage[] = [];

  /** For each passage the next one of its section that is a note and nothing else. */
  readonly #noteAfter: readonly (PlacedPassage | undefined)[];

  constructor(
    profile: Profile,
    passages: readonly PlacedPassage[],
    tables: ReadonlyMap<PlacedPassage, CellSetting>,
  ) {
    this.#profile = profile;
    this.#tables = tables;
    this.#noteAfter = findNotesAfter(passages);
  }

  leave(placed: PlacedPassage): void {
    const { passage } = placed;
    if (passage.kind === "cell") return;
    this.#leads.length = passage.listDepth;
    this.#leads[passage.listDepth] = placed;
    const initial = initialTimes(passage).filter(
      (time) => reachesOn(time) && !isSubject(passage, time) && governs(time, this.#profile),
    );
    // 到2025年，…。展望2035年，…: what is said beyond the plan's years is an outlook.
    const last = initial.findLast((time) => this.#isWithinPeriod(time)) ?? initial.at(-1);
    if (last !== undefined) this.#said.set(placed.section, { placed, time: last });
    if (placed.section.parent !== null) return;
    for (const time of initial.filter(({ kind }) => kind !== "duration"))
      this.#introduced.add(resolveTime(time, this.#profile)?.to.slice(0, 4));
  }

  #isWithinPeriod(time: Time): boolean {
    const { period } = this.#profile;
    return period !== null && (resolveTime(time, this.#profile)?.to ?? "") <= `${period.to}-12-31`;
  }

  /** The deadline of a target in a passage, asked for before `leave`. */
  read(placed: PlacedPassage, measurement: Measurement): GoverningDeadline {
    const found =
      this.#inSentence(placed, measurement) ??
      this.#inParagraph(placed, measurement) ??
      this.#inList(placed) ??
      this.#inTable(placed) ??
      this.#inHeadings(placed) ??
      this.#inSections(placed) ??
      this.#inIntroduction(placed);
    if (found !== null) {
      const [source, governing] = found;
      return { deadline: resolveTime(governing.time, this.#profile), source, governing };
    }
    const { period } = this.#profile;
    if (period === null) return { deadline: null, source: "none", governing: null };
    return {
      deadline: { from: `${period.from}-01-01`, to: `${period.to}-12-31` },
      source: "title",
      governing: null,
    };
  }

  #inSentence(placed: PlacedPassage, measurement: Measurement): Found {
    const { passage } = placed;
    const { clause, quantity, sentence } = measurement;
    const inTurn = timeInTurn(passage, measurement);
    if (inTurn !== null && governs(inTurn, this.#profile)) {
      return [inTurn.span.start >= clause.start ? "clause" : "sentence", { placed, time: inTurn }];
    }
    const span = passage.sentences[sentence]?.span ?? clause;
    const inClause =
      this.#last(placed, { start: commaClauseStart(passage, measurement), end: quantity.span.start }) ??
      this.#first(placed, { start: quantity.span.end, end: clause.end });
    if (inClause !== null) return ["clause", inClause];
    const elsewhere =
      this.#last(placed, { start: span.start, end: clause.start }, (time) => holdsOn(passage, time)) ??
      // 新建5个中心，2025年底前投用: a later clause dates it, if that clause counts nothing itself.
      this.#first(
        placed,
        { start: clause.end, end: span.end },
        (time) => !time.ofPurpose && !isCounted(passage, time),
      );
    return elsewhere && ["sentence", elsewhere];
  }

  #inParagraph(placed: PlacedPassage, { sentence, clause, quantity }: Measurement): Found {
    // 2026年完成摸底。…尽快实现全覆盖: what is to be soon is not of the time before.
    const { text } = placed.passage.reading;
    if (
      AS_SOON_AS_POSSIBLE.test(
        text.slice(Math.max(clause.start, quantity.span.start - FAR), quantity.span.start),
      )
    )
      return null;
    const start = placed.passage.sentences[sentence]?.span.start ?? 0;
    const governing =
      this.#last(placed, { start: titleLength(placed), end: start }, reachesOn) ??
      this.#inNote(placed, start);
    return governing && ["paragraph", governing];
  }

  /** …。（6月底前完成，牵头单位：区科技局）closes the whole item, on its line or on one of its own. */
  #inNote(placed: PlacedPassage, after: number): Governing | null {
    const { notes } = placed.passage;
    const note = notes[firstFrom(notes, after, (span) => span)];
    const below = this.#noteAfter[placed.index];
    return (
      (note === undefined ? null : this.#first(placed, note)) ??
      (below === undefined ? null : this.#first(below, wholeOf(below)))
    );
  }

  #inList(placed: PlacedPassage): Found {
    for (let depth = placed.passage.listDepth - 1; depth >= 0; depth -= 1) {
      const lead = this.#leads[depth];
      if (lead === undefined || !isWithin(placed.section, lead.section)) continue;
      const governing = this.#last(lead, wholeOf(lead), reachesOn);
      if (governing !== null) return ["list", governing];
    }
    return null;
  }

  #inTable(placed: PlacedPassage): Found {
    const setting = this.#tables.get(placed);
    if (setting === undefined) return null;
    for (const cell of [setting.column, setting.due, setting.first]) {
      const governing = cell === null ? null : this.#last(cell, wholeOf(cell));
      if (governing !== null) return ["table", governing];
    }
    return null;
  }

  #inHeadings(placed: PlacedPassage): Found {
    for (let section: Section | null = placed.section; section?.opening; section = section.parent) {
      const { opening } = section;
      const governing = this.#last(opening, { start: 0, end: titleLength(opening) }, reachesOn);
      if (governing !== null) return ["heading", governing];
    }
    return null;
  }

  #inSections(placed: PlacedPassage): Found {
    for (let section: Section | null = placed.section; section?.opening; section = section.parent) {
      const governing = this.#said.get(section);
      if (governing !== undefined) return ["section", governing];
    }
    return null;
  }

  /** The preamble dates a plan whose title does not, if it names one year: of several milestones none holds for all. */
  #inIntroduction(placed: PlacedPassage): Found {
    if (this.#profile.period !== null || this.#introduced.size > 1) return null;
    let root = placed.section;
    while (root.parent !== null) root = root.parent;
    const governing = this.#said.get(root);
    return governing === undefined ? null : ["title", governing];
  }

  /** The last time within a stretch of a passage that governs. */
  #last(placed: PlacedPassage, within: Span, accepts = always): Governing | null {
    const { times } = placed.passage;
    const end = firstFrom(times, within.end, spanOf) - 1;
    for (let index = end; index >= 0 && index > end - REACH; index -= 1) {
      const time = times[index] as Time;
      if (time.span.start < within.start) return null;
      if (time.span.end <= within.end && accepts(time) && governs(time, this.#profile))
        return { placed, time };
    }
    return null;
  }

  /** The first time within a stretch of a passage that governs. */
  #first(placed: PlacedPassage, within: Span, accepts = always): Governing | null {
    const { times } = placed.passage;
    const start = firstFrom(times, within.start, spanOf);
    for (const time of times.slice(start, start + REACH)) {
      if (time.span.end > within.end) return null;
      if (accepts(time) && governs(time, this.#profile)) return { placed, time };
    }
    return null;
  }
}

function findNotesAfter(passages: readonly PlacedPassage[]): (PlacedPassage | undefined)[] {
  const nearest = new Map<Section, PlacedPassage>();
  const after: (PlacedPassage | undefined)[] = [];
  for (const placed of passages.toReversed()) {
    after[placed.index] = nearest.get(placed.section);
    if (placed.passage.notes[0]?.start === 0) nearest.set(placed.section, placed);
  }
  return after;
}

/** How many times are looked at, one after the other, for one that governs: no sentence needs more, and work stays linear. */
export const REACH = 32;

function always(_: Time): boolean {
  return true;
}

/** A day in passing (4月28日印发) dates its sentence and nothing after it, a purpose (为2035年…打下基础) its clause. */
function reachesOn({ kind, ofPurpose }: Time): boolean {
  return kind !== "point" && !ofPurpose;
}

/** “十五五”时期，是…的第一个五年: what is said of the time itself dates no aim. */
function isSubject({ reading }: Passage, { span }: Time): boolean {
  return /^，?是/.test(reading.text.slice(span.end, span.end + 2));
}

/** 2025年10月，建成5座 holds for all its sentence; 4月28日印发方案，建成5座 only for the clause of its own deed. */
function holdsOn({ reading }: Passage, time: Time): boolean {
  return reachesOn(time) || (time.kind === "point" && reading.text[time.span.end] === "，");
}

function spanOf({ span }: Time): Span {
  return span;
}

function wholeOf({ passage }: PlacedPassage): Span {
  return { start: 0, end: passage.reading.text.length };
}

function isWithin(section: Section, ancestor: Section): boolean {
  for (let at: Section | null = section; at !== null; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** How far before a number its clause is searched: no clause needs more, and work stays linear. */
const FAR = 200;

type Found = readonly [DeadlineSource, Governing] | null;

/**
 * Whether a time can be a deadline: it describes no noun and ends in or after the document's year. Where that year is
 * not known (三年内, 6月底前), the time still is one, though nobody can tell its day.
 */
export function governs(time: Time, profile: Profile): boolean {
  if (time.past || time.attributive || time.kind === "recurring") return false;
  const resolved = resolveTime(time, profile);
  return resolved === null
    ? profile.year === null
    : profile.year === null || resolved.to >= `${profile.year}-01-01`;
}

/** How many clauses with a colon are looked back over: no sentence needs more, and work stays linear. */
const COLONS = 4;

/** Where the words before a number begin that no comma divides from it: a colon does not (**今年的主要目标是：**产值增长5%). */
function commaClauseStart({ sentences, reading }: Passage, { clause, sentence }: Measurement): number {
  const clauses = sentences[sentence]?.clauses ?? [];
  const own = firstFrom(clauses, clause.start, (span) => span);
  let index = own;
  while (index > Math.max(0, own - COLONS) && reading.text[(clauses[index]?.start ?? 0) - 1] === "：")
    index -= 1;
  return clauses[index]?.start ?? clause.start;
}

/** Whether the clause of a time counts something itself. */
export function isCounted({ measurements }: Passage, { span }: Time): boolean {
  const before = measurements[firstFrom(measurements, span.start + 1, ({ clause }) => clause) - 1];
  return before !== undefined && spanContains(before.clause, span);
}

/** How far the heading of a section reaches into the passage that opens it: the whole line, or a run-in title. */
function titleLength(placed: PlacedPassage): number {
  const { section, passage } = placed;
  if (section.opening !== placed || section.title === "") return 0;
  return passage.kind === "heading" ? passage.reading.text.length : section.title.length;
}
