import type { Rule } from "../lint/rule.ts";
import { defaultOptions } from "../lint/rule-options.ts";
import type { Texts } from "../messages/texts.ts";

/** What may be set of a rule: each option, what it does and what it is where nothing is set. */
export function listOptions(rule: Rule, { interface: words, rules }: Texts): string[] {
  const about = rules[rule.id].options ?? {};
  return Object.entries(defaultOptions(rule) ?? {}).map(([name, value]) =>
    words.rules.option(name, about[name] ?? "", JSON.stringify(value)),
  );
}
