import * as z from "zod/mini";
import type { Rule } from "../lint/rule.ts";
import { LEVELS } from "../lint/severities.ts";
import type { RuleId } from "../messages/rule-texts.ts";

export const CONFIG_FILE = "hegao.config.json";

/** The year a document is of; the editor's setting takes the same. */
export const documentYear = z.int().check(z.gte(1949), z.lte(2100));

/**
 * What a configuration file may hold, given the rules there are. The types, the validation and the published JSON schema
 * come from here; `interface.config.keys` in messages/ says what each key means.
 */
export function configSchema(rules: readonly Rule[]) {
  const ruleEntries = z.strictObject(
    Object.fromEntries(rules.map((rule) => [rule.id, z.optional(ruleEntry(rule))])) as Record<
      RuleId,
      z.ZodMiniOptional<ReturnType<typeof ruleEntry>>
    >,
  );
  const patterns = () => z.array(z.string());
  return z.strictObject({
    $schema: z.optional(z.string()),
    extends: z.optional(z.enum(["plan", "none"])),
    rules: z.optional(ruleEntries),
    overrides: z.optional(z.array(z.strictObject({ files: patterns(), rules: ruleEntries }))),
    ignore: z.optional(patterns()),
    sets: z.optional(z.record(z.string().check(z.minLength(1)), patterns())),
    documentYear: z.optional(documentYear),
  });
}

export type ConfigFile = z.infer<ReturnType<typeof configSchema>>;

/** A level; for a rule that has options, a level with them as well. */
function ruleEntry({ options }: Rule) {
  const level = z.enum(LEVELS);
  return options === undefined ? level : z.union([level, z.tuple([level, options])]);
}
