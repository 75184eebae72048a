import { looksForward } from "../../language/document-kinds.ts";
import { OF_ANY_INDUSTRY } from "../../language/field-words.ts";
import { PART_OF_YEAR } from "../../language/restating-words.ts";
import { SEVERAL_YEARS } from "../../language/time-words.ts";
import type { Draft } from "../draft.ts";
import type { IndexEntry } from "../indicators/indicator-index.ts";
import { inferTime } from "../indicators/infer-time.ts";
import type { Mention } from "../indicators/mentions.ts";
import { stretchOf } from "../indicators/stretch-told.ts";
import { OF_ITS_YEAR } from "../indicators/year-told-of.ts";
import { roleOf } from "../section-role.ts";
import type { Target } from "../target.ts";
import { timeBefore, wordsBefore } from "../words-before.ts";

/** The end of the time it is of, or, where something else stands in the way of comparing it, of the one that dates it; not that of a heading with several. */
export function timeOf({ time, mention }: IndexEntry, draft: Draft): string | null {
  const { target } = mention;
  if (time !== null) return time.to;
  if (target.status === "reported") {
    // 工业稳中有进，新增规上企业36家; 服务业加快发展，新增规上企业28家: each paragraph may tell of an industry.
    if (mention.manner === "deed" && OF_ANY_INDUSTRY.test(mention.key.name)) return null;
    return isReviewed(target, draft) ? timeReviewed(mention, draft) : yearBeforePlan(mention, draft);
  }
  return target.deadlineSource !== "heading" ? (target.deadline?.to ?? null) : null;
}

/** Where a report looks back; but not a rate, of which each year, place and thing has its own. */
export function isReviewed(target: Target, draft: Draft): boolean {
  const isRate = target.measurement.quantity.kind === "percent";
  return draft.profile.kind === "report" && !isRate && roleOf(draft, target.placed) === "review";
}

/** What five years came to (五年来，…公路通车里程达到480公里) is what there is at the end of the last; what was done in them is of all. */
function timeReviewed({ target, manner }: Mention, draft: Draft): string | null {
  const told = stretchReviewed(target, draft);
  const { year } = draft.profile;
  const isStock = manner === "state" && target.measurement.quantity.kind !== "money";
  return told === SEVERAL && isStock && year !== null ? `${year - 1}-12-31` : told;
}

/** The years that a review tells of without a word beside the number, or with no other than **五年**新增就业20万人. */
function stretchReviewed(target: Target, draft: Draft): string | null {
  const own = timeBefore(target, ({ kind, text }) => kind !== "recurring" && !OF_ITS_YEAR.test(text));
  if (saysSeveral(target) || own?.kind === "duration") return SEVERAL;
  if (own !== undefined || PART_OF_YEAR.test(wordsBefore(target, "sentence"))) return null;
  const stretch = stretchOf(target, draft);
  if (typeof stretch === "string" || stretch === null) return stretch;
  // 启动…，到2030年…: what there is was reached in the year that the report looks back on, whatever the paragraph above names.
  const { year } = draft.profile;
  return year !== null && stretch.to > `${year}-12-31` ? `${year - 1}-12-31` : stretch.to;
}

/** The last day of the one year that a review tells of there; null where it tells of more, or of a part. */
export function yearReviewed(target: Target, draft: Draft): string | null {
  const told = stretchReviewed(target, draft);
  return told !== null && OF_ONE_YEAR.test(told) ? told : null;
}

const OF_ONE_YEAR = /^\d{4}-12-31$/;

/** 二、发展基础: …轨道交通里程达到120公里, and elsewhere 截至2025年…: what a plan from 2026 on says there is. */
function yearBeforePlan(mention: Mention, draft: Draft): string | null {
  if (!looksForward(draft.profile.kind) || mention.manner !== "state") return null;
  return inferTime(mention, draft)?.to ?? null;
}

/** An aim with its time in its own sentence. */
export function isDatedBeside({ status, deadlineSource }: Target): boolean {
  return status === "target" && (deadlineSource === "clause" || deadlineSource === "sentence");
}

/** **五年**新增就业20万人 */
export function saysSeveral(target: Target): boolean {
  return SEVERAL_YEARS.test(wordsBefore(target, "clause"));
}

/** In the place of a day, of years that nothing tells apart. */
export const SEVERAL = "several";
