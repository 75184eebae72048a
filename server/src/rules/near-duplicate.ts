import type { WordChange } from "../draft/align-words.ts";
import type { Draft } from "../draft/draft.ts";
import { type Listed, listFirst } from "../draft/list-first.ts";
import { changedSpans } from "../draft/repeats/changed-words.ts";
import { findNearClauses } from "../draft/repeats/near-clauses.ts";
import { findNearRepeats, type NearRepeat } from "../draft/repeats/near-repeats.ts";
import type { RunPart } from "../draft/repeats/run-part.ts";
import { runSpan, sourceWords } from "../draft/repeats/run-span.ts";
import { defineRule } from "../lint/rule.ts";
import { deleteRun } from "../repairs/delete-run.ts";
import type { Span } from "../text/span.ts";

/** More differences than this are only counted. */
const MOST_SHOWN = 3;

interface State extends NearRepeat, Listed {
  /** How many, null for a sentence. */
  readonly clauses: number | null;
}

/** A sentence that stands twice but for numbers or a few words, or clauses but for one number or word. */
export default defineRule<State>({
  id: "near-duplicate",
  category: "duplicate",
  scope: "document",
  severity: "warning",
  basis: "《党政机关公文处理工作条例》第十九条第三项：内容简洁，文字精练",
  detect: (draft) =>
    listFirst([
      ...findNearRepeats(draft).map((repeat) => ({ clauses: null, ...repeat })),
      ...findNearClauses(draft),
    ]),
  explain({ copy, original, changes, isEcho, clauses, copies, more }, draft) {
    const differences = changes
      .slice(0, MOST_SHOWN)
      .map((change) => differenceOf(draft, change, original, copy));
    return {
      span: runSpan([copy], [original]),
      severity: isEcho ? "info" : "warning",
      message: { id: "near-duplicate", args: { differences, count: changes.length, clauses, copies, more } },
      related: [{ span: runSpan([original], [copy]), message: { id: "duplicate-first", args: {} } }],
    };
  },
  repair({ copy }, draft) {
    const edits = deleteRun(draft, [copy]);
    if (edits === null) return [];
    return [{ title: { id: "duplicate-delete", args: {} }, edits, safe: false }];
  },
});

function differenceOf(draft: Draft, change: WordChange, original: RunPart, copy: RunPart) {
  const spans = changedSpans(change, original.placed, copy.placed);
  const textOf = ({ placed }: RunPart, span: Span | null): string =>
    span === null ? "" : sourceWords(draft, placed, span);
  return { earlier: textOf(original, spans.earlier), later: textOf(copy, spans.later) };
}
