import type { Draft } from "../draft/draft.ts";
import { linesOf } from "../draft/draft-lines.ts";
import {
  findSuppressionComments,
  ruleNamed,
  type Suppression,
  type SuppressionComment,
} from "../draft/suppression-comments.ts";
import { type RuleId, ruleIds } from "../messages/rule-texts.ts";
import type { Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";

/** Findings divided by the comments of their draft. Each stands in one of the two lists, in the order given. */
export interface SuppressionOutcome {
  readonly reported: readonly Finding[];
  readonly suppressed: readonly Finding[];
  /** What comments say to no effect. */
  readonly idle: readonly Suppression[];
}

/** A stretch in which findings of one rule are kept back if they begin there. */
interface Reach {
  readonly span: Span;
  readonly ruleId: RuleId;
  readonly by: Suppression;
}

/** Keeps back what the comments of a draft say. The findings are in the order of the text. */
export function suppress(draft: Draft, findings: readonly Finding[]): SuppressionOutcome {
  const suppressions = findSuppressionComments(draft).flatMap(suppressionsOf);
  if (suppressions.length === 0) return { reported: findings, suppressed: [], idle: [] };
  const effective = new Set<Suppression>();
  const reaches = findReaches(draft, suppressions, effective);
  const reported: Finding[] = [];
  const suppressed: Finding[] = [];
  const active = new Map<RuleId, Reach>();
  let next = 0;
  for (const finding of findings) {
    const at = finding.span.start;
    for (; next < reaches.length && (reaches[next] as Reach).span.start <= at; next += 1) {
      const reach = reaches[next] as Reach;
      const before = active.get(reach.ruleId);
      if (before === undefined || before.span.end < reach.span.end) active.set(reach.ruleId, reach);
    }
    const reach = active.get(finding.ruleId);
    if (reach !== undefined && at < reach.span.end) {
      suppressed.push(finding);
      effective.add(reach.by);
    } else {
      reported.push(finding);
    }
  }
  return { reported, suppressed, idle: suppressions.filter((each) => !effective.has(each)) };
}

/**
 * Whether the rules that finished were enough to call a suppression idle. One that names no rule is about the document:
 * rules that were not asked because they are about others are not waited for.
 */
export function isJudged(
  suppression: Suppression,
  finished: ReadonlySet<RuleId>,
  unasked: ReadonlySet<RuleId>,
): boolean {
  const rules = rulesOf(suppression);
  const isHeard = (id: RuleId): boolean => finished.has(id) || (suppression.rule === null && unasked.has(id));
  return suppression.comment.kind !== null && rules.length > 0 && rules.every(isHeard);
}

function suppressionsOf(comment: SuppressionComment): Suppression[] {
  if (comment.rules.length === 0) return [{ comment, rule: null }];
  return comment.rules.map((rule) => ({ comment, rule }));
}

function rulesOf({ rule }: Suppression): readonly RuleId[] {
  if (rule === null) return ruleIds;
  const id = ruleNamed(rule);
  return id === undefined ? [] : [id];
}

/** Where each suppression holds, by start; an `enable` that ends something goes to `effective`. */
function findReaches(
  draft: Draft,
  suppressions: readonly Suppression[],
  effective: Set<Suppression>,
): Reach[] {
  const whole = { start: 0, end: draft.text.length };
  const lines = linesOf(draft);
  const blocks = draft.markdown.chunks.flatMap(({ offset, content }) =>
    content.blocks.map(({ span }) => ({ start: offset + span.start, end: offset + span.end })),
  );
  const reaches: Reach[] = [];
  const open = new Map<RuleId, Reach>();
  const close = (reach: Reach, end: number): void => {
    reaches.push({ ...reach, span: { start: reach.span.start, end } });
    open.delete(reach.ruleId);
  };
  let block = 0;
  for (const by of suppressions) {
    const { kind, span } = by.comment;
    while (block < blocks.length && (blocks[block] as Span).start < span.end) block += 1;
    const keepBack = (within: Span | undefined): void => {
      if (within === undefined) return;
      for (const ruleId of rulesOf(by)) reaches.push({ span: within, ruleId, by });
    };
    switch (kind) {
      case "disable-file":
        keepBack(whole);
        break;
      case "disable-next-line":
        keepBack(blocks[block]);
        break;
      case "disable-line":
        keepBack(lines.lineSpan(lines.lineAt(span.start)));
        break;
      case "disable":
        for (const ruleId of rulesOf(by)) {
          if (!open.has(ruleId)) open.set(ruleId, { span: { start: span.end, end: whole.end }, ruleId, by });
        }
        break;
      case "enable":
        for (const ruleId of rulesOf(by)) {
          const reach = open.get(ruleId);
          if (reach === undefined) continue;
          close(reach, span.start);
          effective.add(by);
        }
        break;
    }
  }
  for (const reach of open.values()) reaches.push(reach);
  return reaches.sort((a, b) => a.span.start - b.span.start);
}
