import { ALL_YEAR } from "../../language/restating-words.ts";
import { FOR_ONE_THING } from "../../language/subject-words.ts";
import type { Draft } from "../draft.ts";
import { areaOf, type IndexEntry } from "../indicators/indicator-index.ts";
import { areLedApart, areLedByTwo, cameOfOneEffort } from "../indicators/led-by-another.ts";
import { isHeadedByPart, isToldOfPlace, opensWithPart } from "../indicators/mention-area.ts";
import { mayBeOfTwoSubjects } from "../indicators/mention-subject.ts";
import { givenValue, isCell } from "../indicators/mention-values.ts";
import type { Mention } from "../indicators/mentions.ts";
import { sentenceLeads } from "../indicators/sentence-leads.ts";
import { areOfOneStretch } from "../indicators/stretch-told.ts";
import { areOneValue } from "../indicators/values-agree.ts";
import { wordsBefore, wordsBeforeClause } from "../words-before.ts";
import { areOffByASlip } from "./off-by-a-slip.ts";
import { isDatedBeside } from "./told-time.ts";

/**
 * In two paragraphs, and of all that a draft aims at or reports by that name no third value: whatever places and other numbers their sentences tell of before
 * them, published documents give such a name one number, unless the smaller may be some of the larger. Not so a rate of change, which every part has.
 */
export function areTheOnlyTwo(a: Mention, b: Mention, entries: readonly IndexEntry[], draft: Draft): boolean {
  const told = entries.filter(({ mention }) => isMeasuredAs(a, mention) && !isCell(mention));
  const [less, more] = givenValue(a) < givenValue(b) ? [a, b] : [b, a];
  return (
    a.target.placed !== b.target.placed &&
    new Set(told.map(({ mention }) => givenValue(mention))).size === 2 &&
    a.target.measurement.quantity.kind !== "percent" &&
    areOffByASlip(a, b) &&
    !mayBeSomeOf(less, more, draft) &&
    areOfOneStretch(draft)(a, b) &&
    !mayBeOfTwoSubjects(draft)(a, b) &&
    !areOneValue(a, b) &&
    !areLedByTwo(a, b, draft) &&
    !(areLedApart(draft)(a, b) && [a, b].some((mention) => isBehindCount(mention, draft)))
  );
}

function isMeasuredAs(one: Mention, { verb, target }: Mention): boolean {
  const { status, measurement } = one.target;
  return target.status === status && target.measurement.measure === measurement.measure && verb === one.verb;
}

/** **东湾区**新建渔塘80亩, **开展清河行动**，清理垃圾80吨, and of **全年**清理垃圾120吨 what else is told of: a larger number is none of these. */
function mayBeSomeOf(less: Mention, more: Mention, draft: Draft): boolean {
  return (
    mayBeOfPart(less, draft) ||
    (areaOf(draft)(less) === "part" && areaOf(draft)(more) === "part") ||
    cameOfOneEffort(less) ||
    FOR_ONE_THING.test(wordsBeforeClause(less.target)) ||
    (less.manner === "deed" && ALL_YEAR.test(wordsBefore(more.target, "clause")))
  );
}

/** Any place that its paragraph tells of, but not where it is due by a year that its sentence says and neither the sentence nor a heading names the place. */
function mayBeOfPart(mention: Mention, draft: Draft): boolean {
  const isSaid = isToldOfPlace(mention, draft.profile) || isHeadedByPart(mention.target);
  const isAround = areaOf(draft)(mention) === "part" || opensWithPart(mention.target);
  return isSaid || (isAround && !isDatedBeside(mention.target));
}

/** 签约**项目60个**，合同外资2亿美元: what comes of them. */
function isBehindCount(mention: Mention, draft: Draft): boolean {
  const lead = sentenceLeads(draft).get(mention)?.first;
  const { kind, unit } = (lead ?? mention).target.measurement.quantity;
  return lead?.key.name !== mention.key.name && kind === "count" && unit !== "";
}
