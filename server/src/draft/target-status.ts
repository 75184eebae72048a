import type { Measurement } from "../facts/measurement.ts";
import type { Passage } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { Time } from "../facts/time.ts";
import {
  AIM_HEADING,
  AS_OF_NOW,
  BASELINE_AFTER,
  BASELINE_BEFORE,
  BASIS_AFTER,
  BEGINS_ANEW,
  COMPLETED,
  DESCRIPTIVE,
  GOAL_HEADING,
  GOAL_STATED,
  INTENDED,
  OPENS_TASK,
  RESULT_UNLESS_AIMED,
  REVIEW_HEADING,
  RULE_HEADING,
  STATE_HEADER,
  TASK_HEADING,
  WHOLE_COST,
} from "../language/cues.ts";
import type { DocumentKind } from "../language/document-kinds.ts";
import { firstFrom } from "../text/sorted-items.ts";
import { governs, isCounted, REACH } from "./deadlines.ts";
import type { PlacedPassage } from "./draft.ts";
import { initialTimes } from "./initial-times.ts";
import { isNoMetric } from "./no-metric.ts";
import type { Section } from "./outline.ts";
import type { Profile } from "./profile.ts";
import { resolveTime } from "./resolve-time.ts";
import type { StatusReason, TargetStatus } from "./target.ts";
import { timeInTurn } from "./time-in-turn.ts";

export interface DecidedStatus {
  readonly status: TargetStatus;
  readonly reason: StatusReason;
}

/** The last sentence of a passage, should the next go on with it. */
interface BrokenSentence {
  readonly placed: PlacedPassage;
  readonly carried: DecidedStatus | null;
  readonly asserted: boolean;
}

/** Tells aims from results, clause by clause, by the first of a list of signs that holds. Reads passages in order. */
export class StatusReader {
  readonly #profile: Profile;
  readonly #sections = new Map<Section, DecidedStatus | null>();
  /** What the last heading that said so said, among the children of a section. */
  readonly #latest = new Map<Section, DecidedStatus>();

  /** Whether the last time that opened a clause in a section's own passages is past. */
  readonly #said = new Map<Section, boolean>();

  /** What holds on into the next passage, where a sentence was broken in two: 新增平台20个、⏎示范基地**50个**. */
  #broken: BrokenSentence | null = null;

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  /** The status of each measurement of a passage, in order; in a table, with the header above it. */
  read(placed: PlacedPassage, measurements: readonly Measurement[], header: Passage | null): DecidedStatus[] {
    const { passage } = placed;
    const around = this.#byHeader(header) ?? this.#bySection(placed.section);
    const looksBack =
      (around?.status ?? (this.#profile.kind === "review" ? "reported" : null)) === "reported";
    const broken = this.#broken !== null && continues(placed, this.#broken) ? this.#broken : null;
    let sentence = broken === null ? -1 : 0;
    let carried: DecidedStatus | null = broken?.carried ?? null;
    const statuses = measurements.map((measurement) => {
      if (measurement.sentence !== sentence) {
        sentence = measurement.sentence;
        carried = null;
      }
      if (isNoMetric(passage, measurement)) return NOT_A_METRIC;
      if (measurement.indicator !== "" && isBaseline(passage, measurement)) return BASELINE;
      const said = this.#sayings(passage, measurement, around?.status === "target");
      // 力争2024年突破100亿元 names nothing, but a number with its year is an aim or a result all the same.
      if (measurement.indicator === "" && !DATED_REASONS.has(said?.reason)) return NOT_A_METRIC;
      // 争取资金 in a review is what was done: there only a coming deadline makes an aim.
      if (said !== null && (said === STATED_GOAL || said.reason !== "modality" || !looksBack)) carried = said;
      else if (carried?.reason === "completed" && beginsAnew(passage, measurement)) carried = null;
      const asserted = measurement.asserted || (broken?.asserted === true && measurement.clause.start === 0);
      const decided = carried ?? this.#bySurroundings(placed, { ...measurement, asserted }, around);
      return decided.status === "target" && isWholeCost(passage, measurement) ? NOT_A_METRIC : decided;
    });
    const last = measurements.at(-1);
    const isOpen = last !== undefined && last.sentence === passage.sentences.length - 1;
    this.#broken = isOpen ? { placed, carried, asserted: last.asserted } : null;
    return statuses;
  }

  /** A column of a table under 现状 or a year gone by. */
  #byHeader(header: Passage | null): DecidedStatus | null {
    if (header === null) return null;
    const { reading, times } = header;
    if (STATE_HEADER.test(reading.text) || times.some((time) => this.#isPast(time))) return REVIEWED;
    // Whatever stands under a goal or a year to come is a goal.
    return AIM_HEADING.test(reading.text) || times.some((time) => governs(time, this.#profile)) ? GOAL : null;
  }

  /** Where only the surroundings speak of aims, a number must be made or reached to be one, unless they are goals. */
  #bySurroundings(
    { section, passage }: PlacedPassage,
    measurement: Measurement,
    around: DecidedStatus | null,
  ): DecidedStatus {
    const decided = around ?? this.#bySaid(section) ?? this.#byTask(section) ?? this.#byDocument();
    if (decided.status !== "target" || decided === GOAL || measurement.asserted) return decided;
    return decided === AIMED && isTask(passage, measurement) ? decided : UNASSERTED;
  }

  /** Notes what a passage says for those after it, once its own measurements are read. */
  leave({ passage, section }: PlacedPassage): void {
    const time = initialTimes(passage).findLast(
      ({ kind, attributive }) => kind !== "recurring" && !attributive,
    );
    if (time !== undefined) this.#said.set(section, this.#isPast(time));
  }

  /** An earlier paragraph of the section that opens with a time gone by: “十三五”期间，…. */
  #bySaid(section: Section): DecidedStatus | null {
    for (let at: Section | null = section; at !== null; at = at.parent) {
      const past = this.#said.get(at);
      if (past !== undefined) return past ? REVIEWED : null;
    }
    return null;
  }

  /** What the clause says of itself, or an earlier clause of the sentence for it; among aims, 比上年增长 is one. */
  #sayings(passage: Passage, measurement: Measurement, amongAims: boolean): DecidedStatus | null {
    const { clause, quantity, sentence } = measurement;
    const { text } = passage.reading;
    const start = passage.sentences[sentence]?.span.start ?? clause.start;
    const upTo = text.slice(near(clause.start, quantity), quantity.span.start);
    const time = timeInTurn(passage, measurement) ?? this.#lastTime(passage, start, clause.end);
    if (time !== null && this.#isPast(time)) return { status: "reported", reason: "past-time" };
    // 要争取实现甲，新建乙，丙突破…: an intention holds for the clauses after it.
    const soFar = text.slice(near(start, quantity), quantity.span.start);
    const intended = INTENDED.test(soFar);
    const isNow = time === null && AS_OF_NOW.test(text.slice(start, start + LONGEST_OPENING));
    if (isNow || COMPLETED.test(upTo) || (RESULT_UNLESS_AIMED.test(upTo) && !amongAims && !intended))
      return { status: "reported", reason: "completed" };
    if (time !== null && this.#isDeadline(time, amongAims)) return { status: "target", reason: "deadline" };
    if (intended) return GOAL_STATED.test(soFar) ? STATED_GOAL : { status: "target", reason: "modality" };
    return time === null && this.#endsInPast(passage, quantity, sentence)
      ? { status: "reported", reason: "past-time" }
      : null;
  }

  /** 每年新增10个以上，连续三年居全省前列: what a later clause looks back on, if it counts nothing itself. */
  #endsInPast(passage: Passage, { span }: Quantity, sentence: number): boolean {
    const { times, sentences } = passage;
    const start = firstFrom(times, span.end, (time) => time.span);
    const end = sentences[sentence]?.span.end ?? span.end;
    return times
      .slice(start, start + REACH)
      .some(
        (time) =>
          time.span.end <= end &&
          time.kind === "duration" &&
          time.past &&
          !time.attributive &&
          !isCounted(passage, time),
      );
  }

  #lastTime({ times }: Passage, from: number, to: number): Time | null {
    const end = firstFrom(times, to, ({ span }) => span) - 1;
    for (let index = end; index >= 0 && index > end - REACH; index -= 1) {
      const time = times[index] as Time;
      if (time.span.start < from) return null;
      if (!time.attributive && time.kind !== "recurring") return time;
    }
    return null;
  }

  #isPast(time: Time): boolean {
    if (time.past) return true;
    const { year } = this.#profile;
    const resolved = resolveTime(time, this.#profile);
    return resolved !== null && year !== null && resolved.to < `${year}-01-01`;
  }

  /** A deadline, or a period to come. The document's own year (今年, 全年) may be either half of a report. */
  #isDeadline(time: Time, amongAims: boolean): boolean {
    const { year, kind } = this.#profile;
    if (!governs(time, this.#profile)) return false;
    if (looksForward(kind) || time.kind === "deadline" || amongAims) return true;
    // 通过两年努力 tells in a report how long it took.
    if (time.kind === "duration" || year === null) return false;
    return (resolveTime(time, this.#profile)?.to ?? "") > `${year}-12-31`;
  }

  #bySection(section: Section): DecidedStatus | null {
    let decided = this.#sections.get(section);
    if (decided === undefined) {
      decided = this.#byHeadings(section);
      this.#sections.set(section, decided);
    }
    return decided;
  }

  /** The nearest heading that says it; in a report, also the one before: after 二、2024年安排, 三 looks forward too. */
  #byHeadings(section: Section): DecidedStatus | null {
    for (let at: Section | null = section; at?.opening; at = at.parent) {
      const found = this.#byHeading(at);
      if (found !== null) {
        // 更富成效推进…, under the heading of the half to come, reviews nothing.
        if (found === REVIEWED && this.#isOfYearAhead(at)) continue;
        if (at === section && at.parent !== null) this.#latest.set(at.parent, found);
        return found;
      }
      if (at.parent?.opening === null && this.#profile.kind === "report") {
        return this.#latest.get(at.parent) ?? null;
      }
    }
    return null;
  }

  /** Whether a heading above, in a report, names the year whose work it lays down. */
  #isOfYearAhead(section: Section): boolean {
    if (this.#profile.kind !== "report") return false;
    for (let at = section.parent; at?.opening; at = at.parent) {
      const { opening, title } = at;
      if (
        AIM_HEADING.test(title) &&
        !REVIEW_HEADING.test(title) &&
        opening.passage.times.some((time) => governs(time, this.#profile))
      )
        return true;
    }
    return false;
  }

  #byHeading({ opening, title }: Section): DecidedStatus | null {
    if (opening === null) return null;
    const times = opening.passage.times.filter((time) => time.span.end <= title.length);
    const isAhead = times.some((time) => governs(time, this.#profile));
    const aims = GOAL_HEADING.test(title) ? GOAL : AIM_HEADING.test(title) ? AIMED : null;
    if (aims !== null && isAhead) return aims;
    const words = title.slice(opening.passage.numbering?.length ?? 0);
    const reviews = REVIEW_HEADING.test(title) && !OPENS_TASK.test(words);
    const looksBack = reviews || times.some((time) => this.#isPast(time));
    return looksBack ? REVIEWED : (aims ?? (isAhead ? AIMED : null));
  }

  #byTask(section: Section): DecidedStatus | null {
    if (!looksForward(this.#profile.kind)) return null;
    for (let at: Section | null = section; at?.opening; at = at.parent) {
      if (RULE_HEADING.test(at.title)) return { status: "neither", reason: "section" };
      if (TASK_HEADING.test(at.title)) return AIMED;
    }
    return null;
  }

  #byDocument(): DecidedStatus {
    const { kind } = this.#profile;
    if (looksForward(kind)) return { status: "target", reason: "document" };
    return kind === "report"
      ? { status: "neither", reason: "nothing" }
      : { status: "reported", reason: "document" };
  }
}

/** 由76家增加到120家, 在76家的基础上: the number is what there is. */
function isBaseline({ reading }: Passage, { clause, quantity }: Measurement): boolean {
  const { start, end } = quantity.span;
  const after = reading.text.slice(end, Math.min(clause.end, end + LONGEST_BASIS));
  if (BASIS_AFTER.test(after)) return true;
  return (
    BASELINE_AFTER.test(after) &&
    BASELINE_BEFORE.test(reading.text.slice(near(clause.start, quantity), start))
  );
}

/**
 * Whether a passage goes on with the sentence of the one before: converted documents break lines and pages anywhere. The
 * one ends within a list or a long line without a mark, the other begins with a number or its last characters.
 */
function continues({ passage, section }: PlacedPassage, { placed }: BrokenSentence): boolean {
  const { kind, measurements } = passage;
  if (kind !== "paragraph" || placed.passage.kind !== "paragraph" || section !== placed.section) return false;
  const { text } = placed.passage.reading;
  const start = measurements[0]?.quantity.span.start ?? text.length;
  return (
    /[、，]$/.test(text) ||
    (start <= WORD && text.length >= SHORTEST_LINE && /[\p{Script=Han}\d]$/u.test(text))
  );
}

/** Characters of a word that may have been broken. */
const WORD = 4;
/** No page is so narrow that a line of fewer characters had to be broken. */
const SHORTEST_LINE = 30;

/** 实施60个项目，总投资30亿元: what the things named before cost in all is a result once it was, and never an aim. */
function isWholeCost({ reading }: Passage, { clause, quantity }: Measurement): boolean {
  return (
    quantity.kind === "money" &&
    WHOLE_COST.test(reading.text.slice(near(clause.start, quantity), quantity.span.start))
  );
}

/**
 * Among tasks, a number that closes its clause behind its name is what is to be done, and so are things counted right
 * behind the words that open the clause: 打通断点**17处**，更新公交车**200台以上**，清理整改**16座**小水电站。
 */
function isTask({ reading }: Passage, { clause, quantity, indicator, subject }: Measurement): boolean {
  const { span, kind } = quantity;
  if (indicator === "" || kind === "duration") return false;
  const before = reading.text.slice(near(clause.start, quantity), span.start);
  if (DESCRIPTIVE.test(before)) return false;
  const after = reading.text.slice(span.end, Math.min(clause.end, span.end + 1));
  return subject === "" ? /^[，。；、]?$/.test(after) : kind === "count" && OPENS_WITH_VERB.test(before);
}

/** Words of the length of a verb, at the start of a clause: 清理整改**16座**小水电站, but not 和20个, 对全市23家. */
const OPENS_WITH_VERB = /^(?![对和与及以在全各每其这该做])[\u3400-\u9fff（）]{2,6}$/;

/** 已建成5个，再建3个; 在现有20家的基础上，新增30家: what was done so far does not reach on. */
function beginsAnew(passage: Passage, { clause, quantity, sentence }: Measurement): boolean {
  const { text } = passage.reading;
  const start = passage.sentences[sentence]?.span.start ?? clause.start;
  const before = text.slice(near(start, quantity), clause.start);
  return BEGINS_ANEW.test(text.slice(clause.start, quantity.span.start)) || before.includes("基础上");
}

/** How far behind a number, in characters, 基础上 is looked for. */
const LONGEST_BASIS = 16;
/** How many characters AS_OF_NOW may take. */
const LONGEST_OPENING = 6;

/** How far from a number its sentence is searched for signs: no sentence needs more, and work stays linear. */
const FAR = 400;

function near(start: number, quantity: Quantity): number {
  return Math.max(start, quantity.span.start - FAR);
}

function looksForward(kind: DocumentKind): boolean {
  return kind === "plan" || kind === "policy";
}

const DATED_REASONS: ReadonlySet<StatusReason | undefined> = new Set(["deadline", "past-time"]);

const NOT_A_METRIC: DecidedStatus = { status: "neither", reason: "not-a-metric" };
const BASELINE: DecidedStatus = { status: "reported", reason: "completed" };
const UNASSERTED: DecidedStatus = { status: "neither", reason: "nothing" };
const REVIEWED: DecidedStatus = { status: "reported", reason: "section" };
const AIMED: DecidedStatus = { status: "target", reason: "section" };
/** 今年的主要目标是…: no review is meant, wherever it stands. */
const STATED_GOAL: DecidedStatus = { status: "target", reason: "modality" };
/** Under a heading over goals: the same, and surer. */
const GOAL: DecidedStatus = { status: "target", reason: "section" };
