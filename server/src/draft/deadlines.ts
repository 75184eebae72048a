import type { Measurement } from "../facts/measurement.ts";
import type { Passage } from "../facts/passage.ts";
import type { Time } from "../facts/time.ts";
import { NEXT_HEADING, OF_ALL, TERM_HEADING, TERM_STATED } from "../language/cues.ts";
import { AS_SOON_AS_POSSIBLE } from "../language/time-words.ts";
import { memoise } from "../text/memoise.ts";
import { firstFrom, lastUpTo } from "../text/sorted-items.ts";
import { type Span, spanContains } from "../text/span.ts";
import { continuesSentence } from "./continues-sentence.ts";
import type { PlacedPassage } from "./draft.ts";
import { initialTimes } from "./initial-times.ts";
import { isWithinSection, type Section } from "./outline.ts";
import type { PlanPeriod, Profile } from "./profile.ts";
import { governs, resolveTime } from "./resolve-time.ts";
import { readBelow, type SaidBelow } from "./said-below.ts";
import type { CellSetting } from "./tables.ts";
import type { Deadline, DeadlineSource, Target } from "./target.ts";
import { timeInTurn } from "./time-in-turn.ts";
import { yearToldLast } from "./told-in-title.ts";
import { inClosing, inYearsBehind, lastOfYearsBeside, partsBehind } from "./years-behind.ts";

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

  /** The passage before with what dates its last sentence, should the next go on with it: 一是到2026年新增平台20个、⏎基地**50个**. */
  #before: { readonly placed: PlacedPassage; readonly open: Governing | null } | null = null;

  /** By when all the work is done, where a chapter of its own says so. */
  readonly #term: Governing | null;

  /** For each passage what is said below it of when it is due. */
  readonly #below: readonly SaidBelow[];

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
    this.#below = readBelow(passages, profile);
    this.#term = this.#findTerm(passages);
  }

  leave(placed: PlacedPassage): void {
    const { passage } = placed;
    if (passage.kind === "cell") return;
    this.#before = { placed, open: this.#leftOpen(placed) };
    this.#leads.length = passage.listDepth;
    this.#leads[passage.listDepth] = placed;
    if (passage.times.length === 0) return;
    const initial = initialTimes(passage).filter(
      (time) =>
        reachesOn(time) && !isWithinYear(time) && !isSubject(passage, time) && governs(time, this.#profile),
    );
    // 到2025年，…。展望2035年，…: what is said beyond the plan's years is an outlook.
    const last = initial.findLast((time) => this.#isWithinPeriod(time)) ?? initial.at(-1);
    if (last !== undefined) this.#said.set(placed.section, { placed, time: last });
    if (placed.section.parent !== null) return;
    const years = passage.times.find((time) => isYearsAhead(time) && governs(time, this.#profile));
    if (years !== undefined) this.#said.set(placed.section, { placed, time: years });
    for (const time of [...initial, ...(years === undefined ? [] : [years])])
      if (time.kind !== "duration") this.#introduced.add(resolveTime(time, this.#profile)?.to.slice(0, 4));
  }

  #isWithinPeriod(time: Time): boolean {
    const { period } = this.#profile;
    return period !== null && (resolveTime(time, this.#profile)?.to ?? "") <= `${period.to}-12-31`;
  }

  /** What dates the last sentence of a passage, be it that of the passage before. */
  #leftOpen(placed: PlacedPassage): Governing | null {
    const { sentences, times } = placed.passage;
    const last = times.length === 0 ? undefined : sentences.at(-1);
    const said = last && this.#last(placed, last.span, (time) => holdsOn(placed.passage, time));
    return said ?? (sentences.length === 1 ? this.#broken(placed) : null);
  }

  #broken(placed: PlacedPassage): Governing | null {
    const before = this.#before;
    return before !== null && continuesSentence(placed, before.placed) ? before.open : null;
  }

  /** The deadline of a target in a passage, asked for before `leave`. */
  read(placed: PlacedPassage, measurement: Measurement): GoverningDeadline {
    const { passage } = placed;
    const { found, isSoon } = ownUnder(this.#profile)(measurement, passage, titleLength(placed));
    const [source, governing] =
      (found && ([found[0], { placed, time: found[1] }] as const)) ??
      (measurement.sentence === 0 && !isSoon ? this.#inBroken(placed) : null) ??
      (isSoon ? null : this.#inNoteBelow(placed)) ??
      this.#reaching(placed, measurement) ??
      this.#saidBelow(placed, measurement) ??
      NOWHERE;
    if (governing !== null)
      return { deadline: resolveTime(governing.time, this.#profile), source, governing };
    const period = this.#periodAround(placed.section);
    if (period === null) return { deadline: null, source, governing };
    return {
      deadline: { from: `${period.from}-01-01`, to: `${period.to}-12-31` },
      source: "title",
      governing,
    };
  }

  /** The years of the document; of what comes next (下一步打算) in a report on a year gone by the year after. */
  #periodAround(section: Section): PlanPeriod | null {
    const { period } = this.#profile;
    const told = yearToldLast(this.#profile);
    if (told === null) return period;
    for (let at: Section | null = section; at !== null; at = at.parent)
      if (NEXT_HEADING.test(at.title)) return { from: told + 1, to: told + 1 };
    return period;
  }

  /** What dates a number of a passage that does not date it itself. */
  #reaching(placed: PlacedPassage, measurement: Measurement): Found {
    const found = this.#around(placed);
    const isCut = found?.[0] === "section" && !isAsLong(found[1].time, measurement, this.#profile);
    return isCut ? null : found;
  }

  /** What dates all of a passage that does not date itself. */
  readonly #around = memoise(
    (placed: PlacedPassage): Found =>
      this.#inList(placed) ??
      this.#inTable(placed) ??
      this.#inHeadings(placed) ??
      this.#inSections(placed) ??
      this.#inIntroduction(placed),
  );

  /** The note that closes an item may stand on a line of its own. */
  #inNoteBelow({ index }: PlacedPassage): Found {
    const below = this.#noteAfter[index];
    const time = below === undefined ? null : firstTime(below.passage, wholeOf(below.passage), this.#profile);
    return time === null || below === undefined ? null : ["paragraph", { placed: below, time }];
  }

  /** 上述项目均于2026年底前完成, in a paragraph of its own below; or the items of a list below that deal a number out by years. */
  #saidBelow(placed: PlacedPassage, measurement: Measurement): Found {
    const below = this.#below[placed.index];
    if (below === undefined) return null;
    const isLast = measurement.sentence === placed.passage.sentences.length - 1;
    const years = isLast && below.years?.units.has(measurement.quantity.unit) ? below.years.last : null;
    return years !== null ? ["list", years] : below.closing === null ? null : ["paragraph", below.closing];
  }

  #inBroken(placed: PlacedPassage): Found {
    const governing = this.#broken(placed);
    return governing && ["sentence", governing];
  }

  #inList(placed: PlacedPassage): Found {
    for (let depth = placed.passage.listDepth - 1; depth >= 0; depth -= 1) {
      const lead = this.#leads[depth];
      if (lead === undefined || !isWithinSection(placed.section, lead.section)) continue;
      const governing = this.#last(lead, wholeOf(lead.passage), reachesOn);
      if (governing !== null) return ["list", governing];
    }
    return null;
  }

  #inTable(placed: PlacedPassage): Found {
    const setting = this.#tables.get(placed);
    if (setting === undefined) return null;
    for (const cell of [setting.column, setting.due, setting.first, setting.summed]) {
      // 年度目标 beside 完成时限 2027年12月: that dates the whole, of which the year of the plan brings a part.
      const accepts =
        setting.isDueAsWhole && cell === setting.due ? (time: Time) => this.#isWithinPeriod(time) : always;
      const governing = cell === null ? null : this.#last(cell, wholeOf(cell.passage), accepts);
      if (governing !== null) return ["table", governing];
    }
    return null;
  }

  /** The time in the headers of a cell that holds a result, or in the caption above it. */
  readHeader(placed: PlacedPassage): Governing | null {
    const { column, first, caption } = this.#tables.get(placed) ?? {};
    for (const cell of [column, first, caption]) {
      const time = cell?.passage.times.find(({ kind, attributive }) => kind !== "recurring" && !attributive);
      if (cell != null && time !== undefined) return { placed: cell, time };
    }
    return null;
  }

  #inHeadings(placed: PlacedPassage): Found {
    for (let section: Section | null = placed.section; section?.opening; section = section.parent) {
      const { opening } = section;
      const title = { start: 0, end: titleLength(opening) };
      const governing = this.#last(opening, title, (time) => reachesOn(time) || isBracketed(opening, time));
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

  /** 建设期为2025年6月至2026年12月, of a chapter or the whole; or a chapter 工期安排: 2025年9月开工，2027年2月完工. */
  #findTerm(passages: readonly PlacedPassage[]): Governing | null {
    const inChapters = passages.filter(({ section: { parent } }) => (parent?.parent ?? null) === null);
    for (const placed of inChapters) {
      const time = statedTerm(placed.passage);
      if (time !== null && governs(time, this.#profile)) return { placed, time };
    }
    const said = inChapters.filter(({ section }) => TERM_HEADING.test(section.title));
    for (const placed of said.reverse()) {
      const governing = this.#last(placed, wholeOf(placed.passage));
      if (governing !== null) return governing;
    }
    return null;
  }

  /**
   * The preamble dates a plan whose title does not, if it names one year: of several milestones none holds for all. So does a
   * chapter on how long the work takes.
   */
  #inIntroduction(placed: PlacedPassage): Found {
    if (this.#profile.period !== null) return null;
    if (this.#term !== null) return ["title", this.#term];
    if (this.#introduced.size > 1) return null;
    const governing = this.#said.get(rootOf(placed.section));
    return governing === undefined ? null : ["title", governing];
  }

  #last(placed: PlacedPassage, within: Span, accepts = always): Governing | null {
    const time = lastTime(placed.passage, within, this.#profile, accepts);
    return time && { placed, time };
  }
}

const NOWHERE = ["none", null] as const;

/** What a passage says by itself of the deadline of a number. */
interface OwnDeadline {
  readonly found: readonly [DeadlineSource, Time] | null;
  /** 2026年完成摸底。…尽快实现全覆盖: what is to be soon is not of the time before, nor of that in a note. */
  readonly isSoon: boolean;
}

/** By the heading that the passage opens with, of so many characters: it follows from the passage and the profile. */
const ownUnder = memoise((profile: Profile) =>
  memoise((measurement: Measurement, passage: Passage, title: number): OwnDeadline => {
    const { clause, quantity } = measurement;
    const from = Math.max(clause.start, quantity.span.start - FAR);
    const isSoon = AS_SOON_AS_POSSIBLE.test(passage.reading.text.slice(from, quantity.span.start));
    const found =
      inSentence(passage, measurement, profile) ??
      (isSoon ? null : inParagraph(passage, measurement, title, profile));
    return { found, isSoon };
  }),
);

type Own = OwnDeadline["found"];

function inSentence(passage: Passage, measurement: Measurement, profile: Profile): Own {
  const { clause, quantity, sentence } = measurement;
  const inTurn = timeInTurn(passage, measurement);
  if (inTurn !== null && governs(inTurn, profile)) {
    return [inTurn.span.start >= clause.start ? "clause" : "sentence", inTurn];
  }
  const span = passage.sentences[sentence]?.span ?? clause;
  // 自2025年起，每年新增5家 says all, without the end of the plan as well, and so does 自2025年起覆盖率达到100%; 自2025年起新增5家 does not.
  const settles = (time: Time): boolean =>
    measurement.cadence !== "once" ||
    measurement.measure === "share" ||
    time.kind !== "period" ||
    resolveTime(time, profile) !== null;
  const upTo = { start: commaClauseStart(passage, measurement), end: quantity.span.start };
  const parts = partsBehind(passage, measurement);
  const inClause =
    lastTime(passage, upTo, profile, settles) ??
    (parts === null ? firstTime(passage, { start: quantity.span.end, end: clause.end }, profile) : null);
  if (inClause !== null) return ["clause", inClause];
  const before = { start: span.start, end: clause.start };
  const earlier = lastTime(passage, before, profile, (time) => holdsOn(passage, time) && settles(time));
  if (earlier !== null) return ["sentence", earlier];
  const withLastPart = parts?.areAll ? lastTime(passage, parts.span, profile) : null;
  if (withLastPart !== null) return ["clause", withLastPart];
  const withLastYear = lastOfYearsBeside(passage, measurement, profile);
  if (withLastYear !== null) return ["sentence", withLastYear];
  // 新建5个中心，2025年底前投用: a later clause dates it, if that clause counts nothing itself; behind ； only with 均 or 全部.
  const { text } = passage.reading;
  const semicolon = text.indexOf("；", clause.end - 1);
  const closes = semicolon < 0 ? span.end : semicolon;
  const later = firstTime(
    passage,
    { start: clause.end, end: span.end },
    profile,
    (time) =>
      !time.ofPurpose &&
      !isCounted(passage, time) &&
      (time.span.end <= closes || OF_ALL.test(text.slice(time.span.start - 6, time.span.end + 6))),
  );
  return later && ["sentence", later];
}

/** Said before, or in the note that closes the item: …。（6月底前完成，牵头单位：区科技局）. */
function inParagraph(passage: Passage, measurement: Measurement, title: number, profile: Profile): Own {
  const { sentence } = measurement;
  const start = passage.sentences[sentence]?.span.start ?? 0;
  const note = passage.notes[firstFrom(passage.notes, start, (span) => span)];
  const time =
    lastTime(
      passage,
      { start: title, end: start },
      profile,
      (time) => reachesOn(time) && !isWithinYear(time) && isAsLong(time, measurement, profile),
    ) ??
    (note === undefined ? null : firstTime(passage, note, profile)) ??
    inYearsBehind(passage, measurement, profile) ??
    inClosing(passage, measurement, profile);
  return time && ["paragraph", time];
}

/** The last time within a stretch of a passage that governs. */
function lastTime({ times }: Passage, within: Span, profile: Profile, accepts = always): Time | null {
  const end = firstFrom(times, within.end, spanOf) - 1;
  for (let index = end; index >= 0 && index > end - REACH; index -= 1) {
    const time = times[index] as Time;
    if (time.span.start < within.start) return null;
    if (time.span.end <= within.end && accepts(time) && governs(time, profile)) return time;
  }
  return null;
}

/** The first time within a stretch of a passage that governs. */
function firstTime({ times }: Passage, within: Span, profile: Profile, accepts = always): Time | null {
  const start = firstFrom(times, within.start, spanOf);
  for (const time of times.slice(start, start + REACH)) {
    if (time.span.end > within.end) return null;
    if (accepts(time) && governs(time, profile)) return time;
  }
  return null;
}

function findNotesAfter(passages: readonly PlacedPassage[]): (PlacedPassage | undefined)[] {
  const nearest = new Map<Section, PlacedPassage>();
  const fromEnd = passages.toReversed().map((placed) => {
    const note = nearest.get(placed.section);
    if (placed.passage.notes[0]?.start === 0) nearest.set(placed.section, placed);
    return note;
  });
  return fromEnd.reverse();
}

/** （二）设计审查阶段（2025年4月）: the stage is as long as its bracket says, be it a month or a day. */
function isBracketed({ passage: { reading } }: PlacedPassage, { span }: Time): boolean {
  return reading.text[span.start - 1] === "（" && reading.text[span.end] === "）";
}

/** How many times are looked at, one after the other, for one that governs: no sentence needs more, and work stays linear. */
export const REACH = 32;

function always(_: Time): boolean {
  return true;
}

/**
 * A day in passing (4月28日印发) and what has no end in the text (自2025年起, 本届政府任期内) date their sentence and nothing after it,
 * a purpose (为2035年…打下基础) its clause.
 */
function reachesOn({ kind, to, ofPurpose }: Time): boolean {
  const isOpen = kind !== "duration" && to === null;
  return kind !== "point" && !isOpen && !ofPurpose;
}

/** 一季度, 9月底前, 上半年: a part of the year in hand, which dates its own sentence and no other. */
function isWithinYear({ kind, from, to }: Time): boolean {
  if (kind === "deadline") return to?.relative === true && to.year === 0 && to.month < 12;
  return kind === "period" && from !== null && to?.relative === true && to.month - from.month < 11;
}

/** 2025年，发放补贴。每年培训3万人次: what is done every year of a plan is not done in one of them alone. */
function isAsLong(time: Time, { cadence }: Measurement, profile: Profile): boolean {
  const { period } = profile;
  if (cadence !== "yearly" || period === null || period.from === period.to) return true;
  const days = time.kind === "period" ? resolveTime(time, profile) : null;
  return days === null || days.from === null || days.from.slice(0, 4) !== days.to.slice(0, 4);
}

/** 制定2024—2026年行动方案, 实施期限为2024年至2026年: in a preamble, wherever it stands, the years of the plan. */
function isYearsAhead({ kind, text, from, to }: Time): boolean {
  return kind === "period" && from !== null && to !== null && from.year < to.year && /^\d{4}/.test(text);
}

/** “十五五”时期，是…的第一个五年: what is said of the time itself dates no aim. */
function isSubject({ reading }: Passage, { span }: Time): boolean {
  return /^，?是/.test(reading.text.slice(span.end, span.end + 2));
}

/** 2025年10月，建成5座 holds for all its sentence; 4月28日印发方案，建成5座 only for the clause of its own deed. */
function holdsOn({ reading }: Passage, time: Time): boolean {
  return reachesOn(time) || (!time.ofPurpose && reading.text[time.span.end] === "，");
}

function spanOf({ span }: Time): Span {
  return span;
}

function wholeOf({ reading }: Passage): Span {
  return { start: 0, end: reading.text.length };
}

/** The time of a passage that it says all the work takes. */
const statedTerm = memoise(
  ({ times, reading }: Passage): Time | null =>
    times.find(({ span }) =>
      TERM_STATED.test(reading.text.slice(Math.max(0, span.start - LONGEST_TERM), span.start)),
    ) ?? null,
);

/** How many characters TERM_STATED may take. */
const LONGEST_TERM = 8;

function rootOf(section: Section): Section {
  let root = section;
  while (root.parent !== null) root = root.parent;
  return root;
}

/** How far before a number its clause is searched: no clause needs more, and work stays linear. */
const FAR = 200;

type Found = readonly [DeadlineSource, Governing] | null;

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
  const before = lastUpTo(measurements, span.start, ({ clause }) => clause);
  return before !== undefined && spanContains(before.clause, span);
}

/** How far the heading of a section reaches into the passage that opens it: the whole line, or a run-in title. */
function titleLength(placed: PlacedPassage): number {
  const { section, passage } = placed;
  if (section.opening !== placed || section.title === "") return 0;
  return passage.kind === "heading" ? passage.reading.text.length : section.title.length;
}
