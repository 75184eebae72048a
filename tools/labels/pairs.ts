import { spanInSource } from "../../server/src/draft/draft.ts";
import type { Severity } from "../../server/src/lint/rule.ts";
import { lintDraft } from "../../server/src/lint/run.ts";
import undatedTarget from "../../server/src/rules/undated-target.ts";
import { openText } from "../../server/src/service/document.ts";
import { type LedgerEntry, listTargets } from "../../server/src/service/ledger.ts";
import type { Label } from "./label.ts";
import type { LabelledDocument } from "./labelled-documents.ts";

/** A number as Hegao reads it: its line of the ledger, and how loudly `undated-target` speaks on it. */
export interface Reading {
  readonly entry: LedgerEntry;
  readonly undated: Severity | null;
}

/** A label and the reading of the same number. One of them may be missing, not both. */
export interface Pair {
  readonly label: Label | null;
  readonly reading: Reading | null;
}

/** Pairs the labels of a document with what Hegao reads of it, each at most once; targets choose first. */
export function pairReadings({ name, text, labels, lines: stretches }: LabelledDocument): Pair[] {
  const lines = text.split(/\r?\n/);
  const isLabelled = (line: number): boolean =>
    stretches === null || stretches.some(([first, last]) => first <= line && line <= last);
  const free = new Set(readNumbers(name, text).filter(({ entry }) => isLabelled(entry.place.line)));
  const whole = labels.filter(({ status }) => status !== "part");
  const targetsFirst = [
    ...whole.filter(({ status }) => status === "target"),
    ...whole.filter(({ status }) => status !== "target"),
  ];
  const pairs = targetsFirst.map((label): Pair => {
    const reading = closest(label, lines[label.line - 1] ?? "", free);
    if (reading !== null) free.delete(reading);
    return { label, reading };
  });
  return [...pairs, ...Array.from(free, (reading) => ({ label: null, reading }))];
}

function readNumbers(name: string, text: string): Reading[] {
  const opened = openText(name, text);
  if (!opened.ok) throw new Error(`${name} cannot be read`);
  const { document } = opened;
  const findings = lintDraft(document.draft, [undatedTarget], new Map());
  const { targets } = document.draft;
  return listTargets(document, "all").map((entry, index) => {
    const target = targets[index];
    const span = target && spanInSource(target.placed, target.measurement.expression);
    const finding = findings.find((each) => each.span.start === span?.start && each.span.end === span.end);
    return { entry, undated: finding?.severity ?? null };
  });
}

/** Of the free readings that touch a label, the one that shares most with it. */
function closest(label: Label, line: string, free: ReadonlySet<Reading>): Reading | null {
  const start = [...line].slice(0, label.column - 1).join("").length + 1;
  const end = start + label.text.length;
  let best: Reading | null = null;
  let most = 0;
  for (const reading of free) {
    const { place } = reading.entry;
    if (place.line !== label.line) continue;
    const to = place.endLine === place.line ? place.endColumn : Number.POSITIVE_INFINITY;
    const shared = Math.min(end, to) - Math.max(start, place.column);
    if (shared > most) [best, most] = [reading, shared];
  }
  return best;
}
