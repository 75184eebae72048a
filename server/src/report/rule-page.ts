import type { Rule } from "../lint/rule.ts";
import { ruleExamples } from "../messages/rule-examples.ts";
import type { Texts } from "../messages/texts.ts";
import { listOptions } from "./rule-options.ts";

/** Everything there is to say of one rule, as a page of Markdown. */
export function formatRulePage(rule: Rule, texts: Texts): string {
  const { id, severity, category, basis } = rule;
  const { interface: words, rules } = texts;
  const labels = words.rules;
  const { summary, why, remedy } = rules[id];
  const { wrong, right, beside } = ruleExamples[id];
  const parts = [
    `# ${id}`,
    `${words.severity[severity]} · ${words.category[category]}`,
    `**${labels.what}** ${summary}`,
    `**${labels.why}** ${why}`,
    `**${labels.remedy}** ${remedy}`,
    `**${labels.basis}** ${basis}`,
    ...listOptions(rule, texts).map((option) => `**${labels.options}** ${option}`),
    ...(beside === undefined ? [] : [`## ${labels.beside}`, fence(beside)]),
    `## ${labels.wrong}`,
    fence(wrong),
    `## ${labels.right}`,
    fence(right),
  ];
  return `${parts.join("\n\n")}\n`;
}

function fence(draft: string): string {
  return `\`\`\`markdown\n${draft}\n\`\`\``;
}
