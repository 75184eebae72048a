import type { Rule } from "../lint/rule.ts";
import { ruleExamples } from "../messages/rule-examples.ts";
import type { Texts } from "../messages/texts.ts";
import { markdownTable, padEnd, widest } from "./columns.ts";
import { listOptions } from "./rule-options.ts";

export function formatRulesMarkdown(rules: readonly Rule[], texts: Texts): string {
  const { columns } = texts.interface.rules;
  return markdownTable(
    [columns.id, columns.severity, columns.category, columns.summary],
    rules.map(({ id, severity, category }) => [
      id,
      texts.interface.severity[severity],
      texts.interface.category[category],
      texts.rules[id].summary,
    ]),
  );
}

export function formatRulesJson(rules: readonly Rule[], texts: Texts): string {
  const entries = rules.map(({ id, severity, category, scope, basis }) => ({
    id,
    severity,
    category,
    scope,
    basis,
    ...texts.rules[id],
    example: ruleExamples[id],
  }));
  return `${JSON.stringify(entries)}\n`;
}

/** Everything there is to say of one rule. */
export function formatRule(rule: Rule, texts: Texts): string {
  const { id, severity, category, basis } = rule;
  const { interface: words, rules } = texts;
  const labels = words.rules;
  const { summary, why, remedy } = rules[id];
  const rows = [
    [labels.severity, `${words.severity[severity]} · ${words.category[category]}`],
    [labels.what, summary],
    [labels.why, why],
    [labels.remedy, remedy],
    [labels.basis, basis],
    ...listOptions(rule, texts).map((option) => [labels.options, option] as const),
  ] as const;
  const width = widest(rows.map(([label]) => label));
  const { wrong, right, beside } = ruleExamples[id];
  return [
    id,
    "",
    ...rows.map(([label, text]) => `${padEnd(label, width)}  ${text}`),
    "",
    ...(beside === undefined ? [] : [labels.beside, indent(beside), ""]),
    labels.wrong,
    indent(wrong),
    "",
    labels.right,
    indent(right),
    "",
  ].join("\n");
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}
