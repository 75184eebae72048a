import * as z from "zod/mini";
import type { Rule } from "./rule.ts";

/** What a rule works with where nothing is set; undefined for a rule that has no options. */
export function defaultOptions({ options }: Rule): unknown {
  return options && z.parse(options, {});
}

/** The same rule, set to options that its schema has read. */
export function withOptions(rule: Rule, options: unknown): Rule {
  return { ...rule, detect: (draft, _, shared) => rule.detect(draft, options, shared) };
}
