import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import type { Time } from "../../facts/times/time.ts";
import { looksForward } from "../../language/document-kinds.ts";
import {
  AIM_HEADING,
  FIGURES_HEADING,
  GOAL_HEADING,
  HOPES_FOR_RESULTS,
  NAMES_AIM,
  NEXT_HEADING,
  OPENS_TASK,
  REVIEW_HEADING,
  RULE_HEADING,
  STANDARD_HEADING,
  TASK_HEADING,
  WORK_OF_YEAR,
} from "../../language/heading-words.ts";
import { COST_HEADER, STATE_HEADER } from "../../language/table-words.ts";
import { keepLast, memoise } from "../../text/memoise.ts";
import { continuesSentence } from "../continues-sentence.ts";
import type { PlacedPassage } from "../draft.ts";
import { initialTimes } from "../initial-times.ts";
import type { Section } from "../outline.ts";
import type { Profile } from "../profile.ts";
import { governs, isPast } from "../resolve-time.ts";
import { isToldInTitle } from "../told-in-title.ts";
import { AIMED, type DecidedStatus, GOAL, OPEN, PLANNED, REVIEWED, RULED, TOLD } from "./decided-status.ts";
import {
  type DecidedPassage,
  decideStatuses,
  type OpenSentence,
  type Surroundings,
} from "./status-in-words.ts";

/** What is decided of a passage is kept for as long as it is read under the same profile with the same around it. */
const decideUnder = memoise((profile: Profile) =>
  memoise((passage: Passage) =>
    keepLast(
      (
        measurements: readonly Measurement[],
        stated: Surroundings["stated"],
        otherwise: Surroundings["otherwise"],
        broken: Surroundings["broken"],
      ): DecidedPassage => decideStatuses(passage, measurements, { stated, otherwise, broken }, profile),
    ),
  ),
);

/** Tells what stands around each passage and bears on the status of its numbers. Reads passages in order. */
export class StatusReader {
  readonly #profile: Profile;
  readonly #sections = new Map<Section, DecidedStatus | null>();
  /** What the last heading that said so said, among the children of a section. */
  readonly #latest = new Map<Section, { readonly decided: DecidedStatus; readonly said: Section }>();

  /** Whether the last time that opened a clause in a section's own passages is past. */
  readonly #said = new Map<Section, boolean>();

  /** The passage before with what its last sentence says, should the next go on with it: 新增平台20个、⏎示范基地**50个**. */
  #before: { readonly placed: PlacedPassage; readonly open: OpenSentence } | null = null;

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  /** The status of each measurement of a passage, in order; in a table, with the header above it. */
  read(
    placed: PlacedPassage,
    measurements: readonly Measurement[],
    header: Passage | null,
  ): readonly DecidedStatus[] {
    const { passage, section } = placed;
    const stated = this.#byHeader(header) ?? this.#bySection(section);
    const before = this.#before;
    this.#before = null;
    if (measurements.length === 0) return [];
    if (this.#isTitle(passage)) return measurements.map(() => RULED);
    const otherwise = stated ?? this.#byNearest(section) ?? this.#byDocument();
    const broken = before !== null && continuesSentence(placed, before.placed) ? before.open : null;
    const { statuses, open } = decideUnder(this.#profile)(passage)(measurements, stated, otherwise, broken);
    if (open !== null) this.#before = { placed, open };
    return statuses;
  }

  /** 临澜区促进消费24条措施: what a title counts is the text below it. */
  #isTitle({ kind, reading, numbering }: Passage): boolean {
    const { title } = this.#profile;
    return (
      looksForward(this.#profile.kind) &&
      kind === "heading" &&
      numbering === null &&
      title !== "" &&
      reading.text.endsWith(title)
    );
  }

  /** A column of a table under 现状 or a year gone by. */
  #byHeader(header: Passage | null): DecidedStatus | null {
    if (header === null) return null;
    const { reading, times } = header;
    if (STATE_HEADER.test(reading.text) || times.some((time) => isPast(time, this.#profile))) return REVIEWED;
    if (COST_HEADER.test(reading.text)) return RULED;
    // Whatever stands under a goal or a year to come is a goal.
    return AIM_HEADING.test(reading.text) || times.some((time) => governs(time, this.#profile)) ? GOAL : null;
  }

  /** Notes what a passage says for those after it, once its own measurements are read. */
  leave({ passage, section }: PlacedPassage): void {
    const time = initialTimes(passage).findLast(
      ({ kind, attributive }) => kind !== "recurring" && !attributive,
    );
    if (time !== undefined) this.#said.set(section, isPast(time, this.#profile));
  }

  /**
   * The nearest of an earlier paragraph of the section, or of one above, that opens with a time gone by (“十三五”期间，…), and, where
   * the document looks forward, of a heading over tasks or rules.
   */
  #byNearest(section: Section): DecidedStatus | null {
    const isForward = looksForward(this.#profile.kind);
    let isOpen = true;
    for (let at: Section | null = section; at !== null; at = at.parent) {
      const past: boolean | undefined = isOpen ? this.#said.get(at) : undefined;
      if (past === true) return REVIEWED;
      // What opens with a time to come ends the reviewing, and says nothing of tasks.
      if (past === false) isOpen = false;
      if (!isForward || !at.opening) continue;
      const headed = byWork(at.opening.passage, at.title);
      if (headed !== null) return headed;
    }
    return null;
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
        // 锚定目标抓产业, under 2025年工作回顾, aims at nothing.
        if (
          found.status === "target" &&
          !aheadUnder(this.#profile)(at.opening.passage, at.title) &&
          this.#isOfReview(at)
        )
          continue;
        if (at === section && at.parent !== null) this.#latest.set(at.parent, { decided: found, said: at });
        return found;
      }
      if (at.parent?.opening === null && this.#profile.kind === "report") {
        const latest = this.#latest.get(at.parent);
        if (latest === undefined) return null;
        // 一、2024年工作回顾 is over where 二、大力发展渔业 begins.
        const isOver = follows(at, latest.said) && opensTask(at.title, at.opening.passage);
        return latest.decided === REVIEWED && isOver ? null : latest.decided;
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
        (AIM_HEADING.test(title) || WORK_OF_YEAR.test(title)) &&
        !REVIEW_HEADING.test(title) &&
        opening.passage.times.some((time) => governs(time, this.#profile))
      )
        return true;
    }
    return false;
  }

  /** Whether the nearest heading above that says so looks back, and on nothing else: not 现状与目标. */
  #isOfReview(section: Section): boolean {
    for (let at = section.parent; at?.opening; at = at.parent) {
      const found = this.#byHeading(at);
      if (found !== null) return found === REVIEWED && !AIM_HEADING.test(at.title);
    }
    return false;
  }

  #byHeading({ opening, title }: Section): DecidedStatus | null {
    return opening && headedUnder(this.#profile)(opening.passage, title);
  }

  #byDocument(): DecidedStatus {
    const { kind } = this.#profile;
    if (looksForward(kind)) return PLANNED;
    return kind === "report" ? OPEN : TOLD;
  }
}

/** Whether one section is numbered on from another. */
function follows({ opening }: Section, { opening: before }: Section): boolean {
  const [one, other] = [opening?.passage.numbering, before?.passage.numbering];
  return one != null && other != null && one.style === other.style && one.value > other.value;
}

/** Which way the passage that opens a section looks by its title, which follows from the passage and the profile. */
const headedUnder = memoise((profile: Profile) =>
  memoise((opening: Passage, title: string): DecidedStatus | null => {
    if (looksForward(profile.kind) && FIGURES_HEADING.test(title)) return RULED;
    const times = timesOf(title, opening);
    const isAhead = times.some((time) => isToCome(time, profile));
    const aims = GOAL_HEADING.test(title) ? GOAL : AIM_HEADING.test(title) ? AIMED : null;
    if (aims !== null && isAhead) return aims;
    const reviews = REVIEW_HEADING.test(title) && !opensTask(title, opening);
    const looksBack = reviews || times.some((time) => isPast(time, profile) || isToldInTitle(time, profile));
    return looksBack ? REVIEWED : (aims ?? (isAhead ? AIMED : null));
  }),
);

/** What stands under a title of rules or tasks, by the passage that opens with it. */
const byWork = memoise((opening: Passage, title: string): DecidedStatus | null => {
  if (RULE_HEADING.test(title) || isOfStandards(title, opening)) return RULED;
  return TASK_HEADING.test(title) ? AIMED : null;
});

/** Whether a heading says by itself that it is of work to come: 下一步打算, 2026年重点工作, in a plan 主要目标. */
const aheadUnder = memoise((profile: Profile) =>
  memoise(
    (opening: Passage, title: string): boolean =>
      NEXT_HEADING.test(title) ||
      (looksForward(profile.kind) && NAMES_AIM.test(title)) ||
      timesOf(title, opening).some((time) => isToCome(time, profile)),
  ),
);

/** Whether the time of a heading is to come: not 上半年, under 上半年工作总结和下半年工作安排. */
function isToCome(time: Time, profile: Profile): boolean {
  return governs(time, profile) && !isToldInTitle(time, profile);
}

/** The times that a heading names. */
function timesOf(title: string, { times }: Passage): readonly Time[] {
  return times.filter((time) => time.span.end <= title.length);
}

/** 建设标准, but not 完善技术标准, which is a task. */
function isOfStandards(title: string, opening: Passage): boolean {
  return STANDARD_HEADING.test(title) && !opensTask(title, opening);
}

/** Whether a title is of work to be done, whatever it says of results. */
function opensTask(title: string, { numbering }: Passage): boolean {
  return OPENS_TASK.test(title.slice(numbering?.length ?? 0)) || HOPES_FOR_RESULTS.test(title);
}
