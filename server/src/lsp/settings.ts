import * as z from "zod/mini";
import { documentYear } from "../config/config-schema.ts";
import type { Rule } from "../lint/rule.ts";
import { LEVELS, type Severities, type SeverityOrOff } from "../lint/severities.ts";
import type { RuleId } from "../messages/rule-texts.ts";

/** The name of the section of an editor's settings. */
export const SECTION = "hegao";

/** What the section holds. */
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

/** As the manifest of the extension bounds it. */
const delay = z.int().check(z.gte(0), z.lte(10_000));

/** Reads settings as they come. What is missing or makes no sense keeps its default; `reject` hears of the latter. */
export function readSettings(
  value: unknown,
  rules: readonly Rule[],
  reject: (setting: string) => void,
): EditorSettings {
  const given = asRecord(value);
  const take = <T>(name: string, setting: unknown, schema: z.ZodMiniType<T>): T | undefined => {
    const parsed = z.nullish(schema).safeParse(setting);
    if (!parsed.success) reject(`${name}: ${JSON.stringify(setting)}`);
    return parsed.data ?? undefined;
  };
  const year = take("documentYear", given.documentYear, documentYear);
  const severities = new Map<RuleId, SeverityOrOff>();
  for (const [name, level] of Object.entries(asRecord(given.rules))) {
    const rule = rules.find(({ id }) => id === name);
    const severity = take(`rules.${name}`, level, z.enum(LEVELS));
    if (rule === undefined) reject(`rules.${name}`);
    else if (severity !== undefined) severities.set(rule.id, severity);
  }
  return {
    enable: take("enable", given.enable, z.boolean()) ?? true,
    delay: take("delay", given.delay, delay) ?? DEFAULT_DELAY,
    across: take("across", given.across, z.boolean()) ?? false,
    severities,
    ...(year === undefined ? {} : { documentYear: year }),
  };
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
