import type { Rule } from "../lint/rule.ts";
import duplicateClause from "./duplicate-clause.ts";
import duplicateParagraph from "./duplicate-paragraph.ts";
import duplicateSentence from "./duplicate-sentence.ts";
import undatedTarget from "./undated-target.ts";

/** Every rule, in the order in which they are listed. */
export const rules: readonly Rule[] = [undatedTarget, duplicateParagraph, duplicateSentence, duplicateClause];
