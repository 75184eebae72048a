import type { DeadlineSource } from "../draft/target.ts";
import type { InterfaceTexts } from "../messages/interface-texts.ts";
import type { LedgerEntry } from "../service/ledger.ts";
import { markdownTable, oneLine } from "./columns.ts";
import type { LedgerOptions, LedgerReport } from "./ledger-report.ts";

/** A table for each section of a file, to read in a terminal or to paste into a document. */
export function formatTargetsMarkdown(reports: readonly LedgerReport[], options: LedgerOptions): string {
  const { columns, total, empty } = options.texts.ledger;
  const header = [
    columns.line,
    columns.indicator,
    columns.reckoning,
    columns.value,
    columns.unit,
    columns.cadence,
    columns.deadline,
    columns.deadlineSource,
    columns.text,
  ];
  const tables = reports
    .filter(({ targets }) => targets.length > 0)
    .map(({ filePath, targets }) => {
      const sections = bySection(targets).map(({ title, entries }) => {
        const table = markdownTable(
          header,
          entries.map((target) => rowOf(target, options)),
        );
        return title === "" ? table : `### ${headingOf(title)}\n\n${table}`;
      });
      return [`## ${headingOf(options.nameOf(filePath))}\n`, ...sections].join("\n");
    });
  if (reports.length === 0) return "";
  if (tables.length === 0) return `${empty}\n`;
  const all = reports.flatMap(({ targets }) => targets);
  const aims = all.filter(({ status }) => status === "target");
  const datedBy = (source: DeadlineSource): number =>
    aims.filter(({ deadlineSource }) => deadlineSource === source).length;
  return `${[...tables, total(aims.length, datedBy("title"), datedBy("none"))].join("\n")}\n`;
}

/** Names of files and sections as they are, whatever Markdown would make of them: *a*_b_.md. */
function headingOf(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<]/g, "\\$&");
}

/** Entries that follow each other in one section. */
function bySection(targets: readonly LedgerEntry[]): { title: string; entries: LedgerEntry[] }[] {
  const sections: { title: string; entries: LedgerEntry[] }[] = [];
  for (const target of targets) {
    const title = target.section.join(" / ");
    const last = sections.at(-1);
    if (last?.title === title) last.entries.push(target);
    else sections.push({ title, entries: [target] });
  }
  return sections;
}

function rowOf(target: LedgerEntry, { texts }: LedgerOptions): string[] {
  return [
    String(target.place.line),
    target.indicator,
    texts.ledger.reckoning[target.reckoning],
    texts.bound[target.bound] + [target.written.value, target.written.max ?? []].flat().join("—"),
    target.written.unit,
    texts.cadence[target.cadence],
    deadlineOf(target, texts.ledger),
    target.status === "target" ? texts.deadlineSource[target.deadlineSource] : texts.status[target.status],
    target.text,
  ];
}

function deadlineOf(
  { deadline, openDeadline }: LedgerEntry,
  { period, until }: InterfaceTexts["ledger"],
): string {
  if (deadline === null) return openDeadline;
  return deadline.from === null ? until(deadline.to) : period(deadline.from, deadline.to);
}
