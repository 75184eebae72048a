import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import type { Time } from "../../facts/times/time.ts";
import { OPENS_ITEMS } from "../../language/cues.ts";
import { NEXT_HEADING } from "../../language/heading-words.ts";
import { memoise } from "../../text/memoise.ts";
import type { CellSetting } from "../cell-setting.ts";
import { continuesSentence } from "../continues-sentence.ts";
import type { PlacedPassage } from "../draft.ts";
import { holdsOn, isAsLong, isWithinYear, lastTime, reachesOn } from "../governing-times.ts";
import { initialTimes } from "../initial-times.ts";
import type { Section } from "../outline.ts";
import type { PlanPeriod, Profile } from "../profile.ts";
import { governs, resolveTime } from "../resolve-time.ts";
import type { Deadline, DeadlineSource, SaidTime } from "../target.ts";
import { yearToldLast } from "../told-in-title.ts";
import { deadlineAround, type Found, isWithinPeriod, titleLength } from "./deadline-around.ts";
import { deadlineInPassage } from "./deadline-in-passage.ts";
import { readBelow, type SaidBelow } from "./said-below.ts";
import { findTerm } from "./stated-term.ts";

export interface GoverningDeadline {
  readonly deadline: Deadline | null;
  readonly source: DeadlineSource;
  /** Null where only the years of the document govern, or nothing. */
  readonly governing: SaidTime | null;
}

/**
 * Finds the deadline that governs a target: the nearest of clause, sentence, paragraph (the steps of
 * `deadline-in-passage.ts`), list lead-in, table header, headings, earlier paragraphs of the section and of the introductions
 * above it (those of `deadline-around.ts`), and the document's title. Reads a document once from top to bottom: ask for the
 * targets of each passage in order, then `leave` it.
 */
export class DeadlineReader {
  readonly #profile: Profile;
  readonly #tables: ReadonlyMap<PlacedPassage, CellSetting>;
  readonly #term: SaidTime | null;
  readonly #leads: PlacedPassage[] = [];
  readonly #bySection = new Map<Section, SaidTime>();
  readonly #introduced = new Set<string | undefined>();

  /** The passage before with what dates its last sentence, should the next go on with it: 一是到2026年新增平台20个、⏎基地**50个**. */
  #before: { readonly placed: PlacedPassage; readonly open: SaidTime | null } | null = null;

  /** For each passage what is said below it of when it is due. */
  readonly #below: readonly SaidBelow[];

  constructor(
    profile: Profile,
    passages: readonly PlacedPassage[],
    tables: ReadonlyMap<PlacedPassage, CellSetting>,
  ) {
    this.#profile = profile;
    this.#tables = tables;
    this.#term = findTerm(passages, profile);
    this.#below = readBelow(passages, profile);
  }

  /** The deadline of a target in a passage, asked for before `leave`. */
  read(placed: PlacedPassage, measurement: Measurement): GoverningDeadline {
    const found = this.#find(placed, measurement);
    if (found !== null) {
      const [source, governing] = found;
      return { deadline: resolveTime(governing.time, this.#profile), source, governing };
    }
    const period = this.#periodAround(placed.section);
    return period === null
      ? { deadline: null, source: "none", governing: null }
      : {
          deadline: { from: `${period.from}-01-01`, to: `${period.to}-12-31` },
          source: "title",
          governing: null,
        };
  }

  /** The steps up to the title, nearest first: the first that finds a time decides. */
  #find(placed: PlacedPassage, measurement: Measurement): Found | null {
    const { found: own, isSoon } = deadlineInPassage(this.#profile)(
      measurement,
      placed.passage,
      titleLength(placed),
    );
    if (own !== null) return [own[0], { placed, time: own[1] }];
    const below = this.#below[placed.index];
    return (
      (isSoon ? null : (this.#inBroken(placed, measurement) ?? inNote(below))) ??
      this.#reaching(placed, measurement) ??
      inOtherBelow(below, placed, measurement)
    );
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
    const last = initial.findLast((time) => isWithinPeriod(time, this.#profile)) ?? initial.at(-1);
    if (last !== undefined) this.#bySection.set(placed.section, { placed, time: last });
    if (placed.section.parent !== null) return;
    const years = passage.times.find((time) => isYearsAhead(time) && governs(time, this.#profile));
    if (years !== undefined) this.#bySection.set(placed.section, { placed, time: years });
    for (const time of [...initial, ...(years === undefined ? [] : [years])])
      if (time.kind !== "duration") this.#introduced.add(resolveTime(time, this.#profile)?.to.slice(0, 4));
  }

  /** What dates the last sentence of a passage, be it that of the passage before. */
  #leftOpen(placed: PlacedPassage): SaidTime | null {
    const { passage } = placed;
    const last = passage.times.length === 0 ? undefined : passage.sentences.at(-1);
    const time = last && lastTime(passage, last.span, this.#profile, (one) => holdsOn(passage, one));
    if (time) return { placed, time };
    return passage.sentences.length === 1 ? this.#openBefore(placed) : null;
  }

  #openBefore(placed: PlacedPassage): SaidTime | null {
    const before = this.#before;
    return before !== null && continuesSentence(placed, before.placed) ? before.open : null;
  }

  #inBroken(placed: PlacedPassage, { sentence }: Measurement): Found | null {
    const open = sentence === 0 ? this.#openBefore(placed) : null;
    return open && ["sentence", open];
  }

  /** What dates a number of a passage that does not date it itself. */
  #reaching(placed: PlacedPassage, measurement: Measurement): Found | null {
    const found = this.#around(placed);
    const isCut = found?.[0] === "section" && !isAsLong(found[1].time, measurement, this.#profile);
    return isCut ? null : found;
  }

  readonly #around = memoise((placed: PlacedPassage): Found | null =>
    deadlineAround(placed, {
      profile: this.#profile,
      tables: this.#tables,
      leads: this.#leads,
      bySection: this.#bySection,
      introduced: this.#introduced,
      term: this.#term,
    }),
  );

  /** The years of the document; of what comes next (下一步打算) in a report on a year gone by the year after. */
  #periodAround(section: Section): PlanPeriod | null {
    const { period } = this.#profile;
    const told = yearToldLast(this.#profile);
    if (told === null) return period;
    for (let at: Section | null = section; at !== null; at = at.parent)
      if (NEXT_HEADING.test(at.title)) return { from: told + 1, to: told + 1 };
    return period;
  }

  /** The time in the headers of a cell that holds a result, or in the caption above it. */
  readHeader(placed: PlacedPassage): SaidTime | null {
    const { column, first, caption } = this.#tables.get(placed) ?? {};
    for (const cell of [column, first, caption]) {
      const time = cell?.passage.times.find(({ kind, attributive }) => kind !== "recurring" && !attributive);
      if (cell != null && time !== undefined) return { placed: cell, time };
    }
    return null;
  }
}

function inNote(below: SaidBelow | undefined): Found | null {
  return below?.note ? ["paragraph", below.note] : null;
}

/** 上述项目均于2026年底前完成, in a paragraph of its own below; or the items of a list below that deal a number out by years. */
function inOtherBelow(
  below: SaidBelow | undefined,
  { passage }: PlacedPassage,
  { sentence, quantity }: Measurement,
): Found | null {
  if (below?.years?.units.has(quantity.unit) && leadsToItems(passage, sentence))
    return ["list", below.years.last];
  return below?.closing ? ["paragraph", below.closing] : null;
}

/** 新建18所，新增学位1.5万个。其中：⏎- 2025年5所 */
function leadsToItems({ reading: { text }, sentences }: PlacedPassage["passage"], sentence: number): boolean {
  const next = sentences[sentence + 1];
  return (
    next === undefined ||
    (next.span.end === text.length && OPENS_ITEMS.test(text.slice(next.span.start, next.span.start + 12)))
  );
}

/** 制定2024—2026年行动方案, 实施期限为2024年至2026年: in a preamble, wherever it stands, the years of the plan. */
function isYearsAhead({ kind, text, from, to }: Time): boolean {
  return kind === "period" && from !== null && to !== null && from.year < to.year && /^\d{4}/.test(text);
}

/** “十五五”时期，是…的第一个五年: what is said of the time itself dates no aim. */
function isSubject({ reading }: Passage, { span }: Time): boolean {
  return /^，?是/.test(reading.text.slice(span.end, span.end + 2));
}
