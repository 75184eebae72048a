import type { Draft } from "../draft/draft.ts";
import type { RuleId } from "../messages/rule-texts.ts";
import type { Finding } from "./finding.ts";
import type { Rule, Severity } from "./rule.ts";
import { type Severities, severityOf } from "./severities.ts";

/** A rule that threw: a fault of the program, not of the draft. */
export class RuleError extends Error {
  override readonly name = "RuleError";
  readonly ruleId: RuleId;

  constructor(ruleId: RuleId, cause: unknown) {
    super(`rule ${ruleId}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.ruleId = ruleId;
  }
}

/**
 * Everything the rules say of a draft, in the order of the text. A rule that throws costs its own findings alone;
 * its error goes to `onError`, which by default throws it on.
 */
export function lintDraft(
  draft: Draft,
  rules: readonly Rule[],
  severities: Severities,
  onError: (error: RuleError) => void = raise,
): Finding[] {
  const findings = rules.flatMap((rule) => {
    const setting = severities.get(rule.id);
    if (setting === "off") return [];
    try {
      return runRule(draft, rule, setting);
    } catch (error) {
      onError(new RuleError(rule.id, error));
      return [];
    }
  });
  return findings.sort(inReadingOrder);
}

function runRule(draft: Draft, rule: Rule, setting: Severity | undefined): Finding[] {
  return Array.from(rule.detect(draft), (state): Finding => {
    const { severity, related = [], ...explanation } = rule.explain(state, draft);
    return {
      ...explanation,
      ruleId: rule.id,
      severity: severityOf(rule, severity, setting),
      related,
      repairs: rule.repair?.(state, draft) ?? [],
    };
  });
}

function inReadingOrder(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId))
  );
}

function raise(error: RuleError): never {
  throw error;
}
