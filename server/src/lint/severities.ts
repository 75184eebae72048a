import type { RuleId } from "../messages/rule-texts.ts";
import type { Rule, Severity } from "./rule.ts";

/** What a rule may be set to, from lightest to heaviest. */
export const LEVELS = ["off", "info", "warning", "error"] as const satisfies readonly (Severity | "off")[];
export type SeverityOrOff = (typeof LEVELS)[number];

/** What a person set for single rules; the others keep their own severity. */
export type Severities = ReadonlyMap<RuleId, SeverityOrOff>;

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

export function atLeast(severity: Severity, level: Severity): boolean {
  return WEIGHT[severity] >= WEIGHT[level];
}

/**
 * The severity of one state of a rule. A setting replaces the rule's own severity; a state that the rule itself holds
 * for lighter than usual never grows heavier by it, it only keeps below the setting. So `--severity
 * undated-target=error` makes errors of the warnings and leaves the hints hints.
 */
export function severityOf(
  rule: Rule,
  stated: Severity | undefined,
  setting: SeverityOrOff | undefined,
): Severity {
  const own = stated ?? rule.severity;
  if (setting === undefined || setting === "off") return own;
  return atLeast(own, rule.severity) || atLeast(own, setting) ? setting : own;
}
