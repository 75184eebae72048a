import assert from "node:assert/strict";
import * as z from "zod/mini";
import { shareableText } from "../../server/src/draft/across/shareable-text.ts";
import { sharedPassages } from "../../server/src/draft/across/shared-runs.ts";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import type { Draft } from "../../server/src/draft/draft.ts";
import { NO_OTHER_FILES, type OtherFiles } from "../../server/src/draft/other-files.ts";
import type { Finding } from "../../server/src/lint/finding.ts";
import type { Rule } from "../../server/src/lint/rule.ts";
import { withOptions } from "../../server/src/lint/rule-options.ts";
import { lintDraft } from "../../server/src/lint/run.ts";
import { wordMessage } from "../../server/src/messages/messages.ts";
import { texts } from "../../server/src/messages/texts.ts";
import { rules } from "../../server/src/rules/index.ts";
import { applyEdits } from "../../server/src/text/edit.ts";
import { LineIndex } from "../../server/src/text/line-index.ts";
import { mark } from "./marks.ts";
import type { RuleCase } from "./rule-case.ts";

/** Fails unless the rule says of the draft exactly what the case says. */
export function checkRuleCase(rule: Rule, ruleCase: RuleCase): void {
  const { text, beside } = ruleCase;
  const findings = findIn(rule, text, ruleCase);
  assert.equal(
    mark(
      text,
      findings.map(({ span }) => span),
    ),
    mark(text, ruleCase.spans),
    "the rule must find what is marked, and nothing else",
  );

  for (const { messages } of Object.values(texts)) {
    for (const { message } of findings) assert.notEqual(wordMessage(messages, message), "");
  }
  compare(
    "messages",
    findings.map(({ message }) => wordMessage(texts.zh.messages, message)),
    ruleCase.messages,
  );
  compare(
    "severities",
    findings.map(({ severity }) => severity),
    ruleCase.severities,
  );
  const related = findings.flatMap((finding) =>
    finding.related.map(({ span, file }) => (file ? (beside ?? "") : text).slice(span.start, span.end)),
  );
  if (ruleCase.related !== null) assert.deepEqual(related, ruleCase.related, "related places");

  checkRepairs(rule, ruleCase, findings);
}

/** The first repair is the one described; and every repair leaves fewer faults than there were. */
function checkRepairs(rule: Rule, ruleCase: RuleCase, findings: readonly Finding[]): void {
  const { text, fixed } = ruleCase;
  const repairs = findings.flatMap((finding) => finding.repairs);
  if (fixed === "") assert.deepEqual(findings[0]?.repairs, [], "no repair");
  else if (fixed !== null) {
    const first = findings[0]?.repairs[0];
    assert.ok(first !== undefined, "the first finding must have a repair");
    assert.equal(applyEdits(text, first.edits), fixed, "the text after the first repair");
  }
  for (const { title, edits } of repairs) {
    const left = findIn(rule, applyEdits(text, edits), ruleCase);
    assert.ok(
      left.length < findings.length,
      `the fault is still there after “${wordMessage(texts.zh.messages, title)}”`,
    );
  }
}

function findIn(rule: Rule, text: string, { options, ruleOptions, beside }: RuleCase): Finding[] {
  const set = rule.options && ruleOptions ? withOptions(rule, z.parse(rule.options, ruleOptions)) : rule;
  assert.ok(set !== rule || ruleOptions === null, "options of a rule that has none");
  return findWith(set, buildDraft(text, options), beside);
}

/**
 * What a rule finds by itself, with or without another file beside the draft; one that judges what is done with the
 * findings of the others needs them beside it.
 */
export function findWith(rule: Rule, draft: Draft, beside: string | null): Finding[] {
  const among = rule.id === "unused-suppression" ? rules : [rule];
  const others = beside === null ? NO_OTHER_FILES : comparedWith(draft, beside);
  return lintDraft(draft, among, new Map(), undefined, others).filter(({ ruleId }) => ruleId === rule.id);
}

/** The other file is in one set with the draft. */
function comparedWith(draft: Draft, beside: string): OtherFiles {
  const file = { path: "/另一份.md", lines: new LineIndex(beside) };
  const other = buildDraft(beside);
  const shared = sharedPassages(shareableText(draft), [{ other: shareableText(other), file }]);
  return { shared, set: [{ draft: other, file }] };
}

/** Compares as many of the first values as the case gives. */
function compare(what: string, actual: readonly string[], expected: readonly string[] | null): void {
  if (expected !== null) assert.deepEqual(actual.slice(0, Math.max(1, expected.length)), expected, what);
}
