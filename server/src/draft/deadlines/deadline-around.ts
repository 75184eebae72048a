import type { Time } from "../../facts/times/time.ts";
import { firstNamedAnswer, type NamedSteps } from "../../text/first-answer.ts";
import type { CellSetting } from "../cell-setting.ts";
import type { PlacedPassage } from "../draft.ts";
import { lastTime, reachesOn, wholeOf } from "../governing-times.ts";
import { isWithinSection, type Section } from "../outline.ts";
import type { Profile } from "../profile.ts";
import { resolveTime } from "../resolve-time.ts";
import type { DeadlineSource, SaidTime } from "../target.ts";

/** What a document has said of times up to a passage. */
export interface SaidSoFar {
  readonly profile: Profile;
  readonly tables: ReadonlyMap<PlacedPassage, CellSetting>;
  /** The last paragraph at each list depth. */
  readonly leads: readonly PlacedPassage[];
  /** The latest clause-initial time in each section's own passages. */
  readonly bySection: ReadonlyMap<Section, SaidTime>;
  /** The years that the preamble names. */
  readonly introduced: ReadonlySet<string | undefined>;
  /** By when all the work is done, where a chapter of its own says so. */
  readonly term: SaidTime | null;
}

/** A time that governs, and where it stands. */
export type Found = readonly [DeadlineSource, SaidTime];

/** What may date all of a passage that does not date itself, nearest first: the first time found decides. */
const STEPS: NamedSteps<DeadlineSource, [PlacedPassage, SaidSoFar], SaidTime> = [
  ["list", inLeadIn],
  ["table", inTable],
  ["heading", inHeadings],
  ["section", inSections],
  ["title", inIntroduction],
];

export function deadlineAround(placed: PlacedPassage, said: SaidSoFar): Found | null {
  return firstNamedAnswer(STEPS, placed, said);
}

/** The lead-in of the list, or of one around it. */
function inLeadIn({ passage, section }: PlacedPassage, { leads, profile }: SaidSoFar): SaidTime | null {
  for (let depth = passage.listDepth - 1; depth >= 0; depth -= 1) {
    const lead = leads[depth];
    if (lead === undefined || !isWithinSection(section, lead.section)) continue;
    const time = lastTime(lead.passage, wholeOf(lead.passage), profile, reachesOn);
    if (time !== null) return { placed: lead, time };
  }
  return null;
}

/** The header of its column, or another cell of its row. */
function inTable(placed: PlacedPassage, { tables, profile }: SaidSoFar): SaidTime | null {
  const setting = tables.get(placed);
  if (setting === undefined) return null;
  for (const cell of [setting.column, setting.due, setting.first, setting.summed]) {
    if (cell === null) continue;
    // 年度目标 beside 完成时限 2027年12月: that dates the whole, of which the year of the plan brings a part.
    const isOfWhole = setting.isDueAsWhole && cell === setting.due;
    const accepts = (time: Time): boolean => !isOfWhole || isWithinPeriod(time, profile);
    const time = lastTime(cell.passage, wholeOf(cell.passage), profile, accepts);
    if (time !== null) return { placed: cell, time };
  }
  return null;
}

/** Any heading above it. */
function inHeadings(placed: PlacedPassage, { profile }: SaidSoFar): SaidTime | null {
  for (let section: Section | null = placed.section; section?.opening; section = section.parent) {
    const { opening } = section;
    const title = { start: 0, end: titleLength(opening) };
    const time = lastTime(
      opening.passage,
      title,
      profile,
      (one) => reachesOn(one) || isBracketed(opening, one),
    );
    if (time !== null) return { placed: opening, time };
  }
  return null;
}

/** An earlier paragraph of its section, or of the introduction of one above. */
function inSections(placed: PlacedPassage, { bySection }: SaidSoFar): SaidTime | null {
  for (let section: Section | null = placed.section; section?.opening; section = section.parent) {
    const said = bySection.get(section);
    if (said !== undefined) return said;
  }
  return null;
}

/**
 * The preamble dates a plan whose title does not, if it names one year: of several milestones none holds for all. So does a
 * chapter on how long the work takes.
 */
function inIntroduction(
  { section }: PlacedPassage,
  { profile, term, introduced, bySection }: SaidSoFar,
): SaidTime | null {
  if (profile.period !== null) return null;
  if (term !== null) return term;
  return introduced.size > 1 ? null : (bySection.get(rootOf(section)) ?? null);
}

/** Whether a time lies within the years of the document; no other is known to where it has none. */
export function isWithinPeriod(time: Time, profile: Profile): boolean {
  const { period } = profile;
  return period !== null && (resolveTime(time, profile)?.to ?? "") <= `${period.to}-12-31`;
}

/** （二）设计审查阶段（2025年4月）: the stage is as long as its bracket says, be it a month or a day. */
function isBracketed({ passage: { reading } }: PlacedPassage, { span }: Time): boolean {
  return reading.text[span.start - 1] === "（" && reading.text[span.end] === "）";
}

/** How far the heading of a section reaches into the passage that opens it: the whole line, or a run-in title. */
export function titleLength(placed: PlacedPassage): number {
  const { section, passage } = placed;
  if (section.opening !== placed || section.title === "") return 0;
  return passage.kind === "heading" ? passage.reading.text.length : section.title.length;
}

function rootOf(section: Section): Section {
  let root = section;
  while (root.parent !== null) root = root.parent;
  return root;
}
