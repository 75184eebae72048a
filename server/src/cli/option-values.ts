import { suggest } from "../config/suggest.ts";
import type { Rule } from "../lint/rule.ts";
import { LEVELS, type SeverityOrOff } from "../lint/severities.ts";
import type { RuleId } from "../messages/rule-texts.ts";
import type { Session } from "./session.ts";
import { UsageError } from "./usage-error.ts";

export const SEVERITIES = ["info", "warning", "error"] as const;

/** Reads one of a few words. */
export function choice<const Choice extends string>(
  option: string,
  choices: readonly Choice[],
  { texts }: Session,
): (value: string) => Choice {
  return (value) => {
    const found = choices.find((each) => each === value);
    if (found !== undefined) return found;
    throw new UsageError(
      texts.interface.usage.unknownChoice(option, value, choices, suggest(value, choices)),
    );
  };
}

/** Finds a rule by its name. */
export function ruleNamed(name: string, { context, texts }: Session): Rule {
  const found = context.rules.find(({ id }) => id === name);
  if (found !== undefined) return found;
  const names = context.rules.map(({ id }) => id);
  throw new UsageError(texts.interface.usage.unknownRule(name, suggest(name, names)));
}

/** Reads `rule=severity`. */
export function ruleSeverity(value: string, session: Session): [RuleId, SeverityOrOff] {
  const [, name, severity] = /^([^=]+)=(.*)$/.exec(value) ?? [];
  if (name === undefined || severity === undefined) {
    throw new UsageError(session.texts.interface.usage.severityShape(value));
  }
  return [ruleNamed(name, session).id, choice("--severity", LEVELS, session)(severity)];
}

/** Reads a whole number of 0 or more. */
export function count(option: string, { texts }: Session): (value: string) => number {
  return (value) => {
    if (/^\d{1,9}$/.test(value)) return Number(value);
    throw new UsageError(texts.interface.usage.notACount(option, value));
  };
}
