import type { Rule } from "../lint/rule.ts";
import annualTotalMismatch from "./annual-total-mismatch.ts";
import conflictingValues from "./conflicting-values.ts";
import countMismatch from "./count-mismatch.ts";
import deadlineOutsidePeriod from "./deadline-outside-period.ts";
import duplicateAcrossFiles from "./duplicate-across-files.ts";
import duplicateClause from "./duplicate-clause.ts";
import duplicateHeading from "./duplicate-heading.ts";
import duplicateParagraph from "./duplicate-paragraph.ts";
import duplicateSentence from "./duplicate-sentence.ts";
import growthMismatch from "./growth-mismatch.ts";
import impossibleShare from "./impossible-share.ts";
import milestoneRegression from "./milestone-regression.ts";
import nearDuplicate from "./near-duplicate.ts";
import partsTotalMismatch from "./parts-total-mismatch.ts";
import periodMismatch from "./period-mismatch.ts";
import repeatedWords from "./repeated-words.ts";
import scaleJump from "./scale-jump.ts";
import undatedTarget from "./undated-target.ts";
import unknownSuppression from "./unknown-suppression.ts";
import unparsedMarkdown from "./unparsed-markdown.ts";
import unusedSuppression from "./unused-suppression.ts";

/** Every rule, in the order in which they are listed. */
export const rules: readonly Rule[] = [
  undatedTarget,
  deadlineOutsidePeriod,
  milestoneRegression,
  conflictingValues,
  annualTotalMismatch,
  growthMismatch,
  partsTotalMismatch,
  countMismatch,
  periodMismatch,
  scaleJump,
  impossibleShare,
  duplicateParagraph,
  duplicateSentence,
  duplicateClause,
  nearDuplicate,
  repeatedWords,
  duplicateHeading,
  duplicateAcrossFiles,
  unknownSuppression,
  unusedSuppression,
  unparsedMarkdown,
];
