import type { InterfaceTexts } from "../messages/interface-texts.ts";
import type { RuleId } from "../messages/rule-texts.ts";
import { rules } from "../rules/index.ts";
import { suggest } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

/** Reads one of a few words. */
export function choice<const Choice extends string>(
  option: string,
  choices: readonly Choice[],
  { usage }: InterfaceTexts,
): (value: string) => Choice {
  return (value) => {
    const found = choices.find((each) => each === value);
    if (found !== undefined) return found;
    throw new UsageError(usage.unknownChoice(option, value, choices, suggest(value, choices)));
  };
}

/** Reads the name of a rule. */
export function ruleNamed(name: string, { usage }: InterfaceTexts): RuleId {
  const ids = rules.map(({ id }) => id);
  const found = ids.find((id) => id === name);
  if (found !== undefined) return found;
  throw new UsageError(usage.unknownRule(name, suggest(name, ids)));
}
