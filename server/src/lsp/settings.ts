import type { Rule } from "../lint/rule.ts";
import { LEVELS, type Severities, type SeverityOrOff } from "../lint/severities.ts";
import type { RuleId } from "../messages/rule-texts.ts";

/** The section `hegao` of an editor's settings. */
export interface EditorSettings {
  readonly enable: boolean;
  /** Milliseconds of rest after a change before diagnostics are sent unasked. */
  readonly delay: number;
  /** Whether drafts are compared with the files of the workspace. */
  readonly across: boolean;
  readonly severities: Severities;
  readonly documentYear?: number;
}

const DEFAULT_DELAY = 200;

/** Reads settings as they come. What is missing or makes no sense keeps its default; `reject` hears of the latter. */
export function readSettings(
  value: unknown,
  rules: readonly Rule[],
  reject: (setting: string) => void,
): EditorSettings {
  const { enable, delay, across, rules: levels, documentYear } = asRecord(value);
  const take = <T>(name: string, given: unknown, isValid: (it: unknown) => it is T): T | undefined => {
    if (given === undefined || given === null) return undefined;
    if (isValid(given)) return given;
    reject(`${name}: ${JSON.stringify(given)}`);
    return undefined;
  };
  const year = take("documentYear", documentYear, isCount);
  const severities = new Map<RuleId, SeverityOrOff>();
  for (const [name, level] of Object.entries(asRecord(levels))) {
    const rule = rules.find(({ id }) => id === name);
    const severity = take(`rules.${name}`, level, isLevel);
    if (rule === undefined) reject(`rules.${name}`);
    else if (severity !== undefined) severities.set(rule.id, severity);
  }
  return {
    enable: take("enable", enable, isSwitch) ?? true,
    delay: take("delay", delay, isCount) ?? DEFAULT_DELAY,
    across: take("across", across, isSwitch) ?? false,
    severities,
    ...(year === undefined ? {} : { documentYear: year }),
  };
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function isSwitch(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isLevel(value: unknown): value is SeverityOrOff {
  return LEVELS.some((level) => level === value);
}
