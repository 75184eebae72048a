import type { Draft } from "../draft/draft.ts";
import { NO_OTHER_FILES, type OtherFiles } from "../draft/other-files.ts";
import type { RuleId } from "../messages/rule-texts.ts";
import type { Finding } from "./finding.ts";
import { withoutRedundant } from "./redundant-findings.ts";
import type { OpenRepair, Repair, Rule } from "./rule.ts";
import { defaultOptions } from "./rule-options.ts";
import { type Severities, severityOf } from "./severities.ts";
import { isJudged, suppress } from "./suppressions.ts";

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
 * What the rules say of a draft and no comment in it keeps back, in the order of the text. A rule that throws costs its
 * own findings alone; its error goes to `onError`, which by default throws it on. Rules about a whole workspace run only
 * where it is known what other files say too.
 */
export function lintDraft(
  draft: Draft,
  rules: readonly Rule[],
  severities: Severities,
  onError: (error: RuleError) => void = raise,
  others: OtherFiles = NO_OTHER_FILES,
): Finding[] {
  const { findings, finished } = runRules(draft, rules, severities, onError, others);
  const { reported, idle } = suppress(draft, findings);
  const judge = rules.find(({ id }) => id === "unused-suppression" && finished.has(id));
  if (judge === undefined || idle.length === 0) return [...reported];
  const unasked = new Set(rules.flatMap((rule) => (hasSeenAll(rule, others) ? [] : [rule.id])));
  const unused = idle.filter((suppression) => isJudged(suppression, finished, unasked));
  return [...reported, ...explainStates(draft, judge, unused, severities)].sort(inReadingOrder);
}

/** What the rules say of a draft, comments or not, each thing once, and which of them came to their end and had all to see that they ask for. */
export function runRules(
  draft: Draft,
  rules: readonly Rule[],
  severities: Severities,
  onError: (error: RuleError) => void = raise,
  others: OtherFiles = NO_OTHER_FILES,
): { readonly findings: readonly Finding[]; readonly finished: ReadonlySet<RuleId> } {
  const finished = new Set<RuleId>();
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (severities.get(rule.id) === "off" || !isAsked(rule, others)) continue;
    try {
      const states = rule.detect(draft, defaultOptions(rule), others);
      for (const finding of explainStates(draft, rule, states, severities)) findings.push(finding);
      if (hasSeenAll(rule, others)) finished.add(rule.id);
    } catch (error) {
      onError(new RuleError(rule.id, error));
    }
  }
  return { findings: withoutRedundant(findings.sort(inReadingOrder), rules), finished };
}

function isAsked({ scope }: Rule, { shared }: OtherFiles): boolean {
  return scope !== "workspace" || shared !== null;
}

/** A rule about a set looks at a document by itself too, and then may have more to say. */
function hasSeenAll(rule: Rule, others: OtherFiles): boolean {
  return isAsked(rule, others) && (rule.scope !== "set" || others.set !== null);
}

function explainStates(
  draft: Draft,
  rule: Rule,
  states: Iterable<unknown>,
  severities: Severities,
): Finding[] {
  const setting = severities.get(rule.id);
  return Array.from(states, (state): Finding => {
    const { severity, related = [], ...explanation } = rule.explain(state, draft);
    const repairs = rule.repair?.(state, draft) ?? [];
    return {
      ruleId: rule.id,
      severity: severityOf(rule, severity, setting),
      related,
      repairs: repairs.filter((repair) => !isOpen(repair)),
      openRepairs: repairs.filter(isOpen),
      ...explanation,
    };
  });
}

function isOpen(repair: Repair | OpenRepair): repair is OpenRepair {
  return "blank" in repair;
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
