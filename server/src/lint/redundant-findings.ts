import { spanContains } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { atLeast } from "./severities.ts";

/**
 * Findings without those that another tells already: one of the same category that weighs as much, reaches at least as far
 * here, and points at the same other place. A sentence that nearly stood before is one finding, with no more for its equal clauses.
 */
export function withoutRedundant(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const categories = new Map(rules.map(({ id, category }) => [id, category]));
  const areAlike = (one: Finding, other: Finding): boolean =>
    categories.get(one.ruleId) === categories.get(other.ruleId);
  const outermost = [...findings].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const redundant = new Set<Finding>();
  let open: Finding[] = [];
  for (const finding of outermost) {
    open = open.filter(({ span }) => span.end > finding.span.start);
    if (open.some((other) => areAlike(other, finding) && tells(other, finding))) redundant.add(finding);
    else if (finding.related.length > 0) open.push(finding);
  }
  return findings.filter((finding) => !redundant.has(finding));
}

function tells(other: Finding, finding: Finding): boolean {
  return (
    other.ruleId !== finding.ruleId &&
    finding.related.length > 0 &&
    atLeast(other.severity, finding.severity) &&
    spanContains(other.span, finding.span) &&
    finding.related.every(({ span, file }) =>
      other.related.some((place) => place.file === file && spanContains(place.span, span)),
    )
  );
}
