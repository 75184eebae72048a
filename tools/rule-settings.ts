import type { Rule } from "../server/src/lint/rule.ts";
import { LEVELS } from "../server/src/lint/severities.ts";
import { type Language, texts } from "../server/src/messages/texts.ts";

/** The rules in the extension's manifest: what the editor offers under `hegao.rules`, and what the client knows of them. */
export function ruleSettings(rules: readonly Rule[]): Record<string, object> {
  const entries = rules.map(({ id, category, severity }) => [
    id,
    {
      type: "string",
      enum: LEVELS,
      enumDescriptions: LEVELS.map((level) => `%level.${level}%`),
      default: severity,
      description: `%rule.${id}%`,
      category,
    },
  ]);
  return Object.fromEntries(entries);
}

/** The texts that go with them in one language. */
export function ruleSettingTexts(rules: readonly Rule[], language: Language): Record<string, string> {
  return Object.fromEntries(rules.map(({ id }) => [`rule.${id}`, texts[language].rules[id].summary]));
}
