import type { Command } from "commander";
import type { Given } from "../config/resolve-settings.ts";
import type { Rule } from "../lint/rule.ts";
import type { Severities, SeverityOrOff } from "../lint/severities.ts";
import type { RuleId } from "../messages/rule-texts.ts";
import { ruleNamed, ruleSeverity } from "./option-values.ts";
import type { Session } from "./session.ts";

/** Options that choose rules and their levels; they win over the configuration. */
export interface RuleChoices {
  /** Empty for all. */
  readonly rule: readonly Rule[];
  readonly severity: Severities;
}

export function addRuleChoices(command: Command, session: Session): Command {
  const { help } = session.texts.interface;
  const addRule = (name: string, before: Rule[]): Rule[] => [...before, ruleNamed(name, session)];
  const addSeverity = (value: string, before: Severities): Severities =>
    new Map([...before, ruleSeverity(value, session)]);
  return command
    .option("--rule <rule>", help.onlyRule, addRule, [])
    .option("--severity <rule=level>", help.setSeverity, addSeverity, new Map<RuleId, SeverityOrOff>());
}

export function givenBy({ rule, severity }: RuleChoices): Given {
  return { ...(rule.length === 0 ? {} : { only: rule.map(({ id }) => id) }), severities: severity };
}
