import { type Label, readReading } from "./label.ts";
import type { LabelledDocument } from "./labelled-documents.ts";

/** A label that we think wrong: its place, the cells we would fill otherwise, and why. */
export interface DisputedLabel {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** As the columns of a table of labels are called: status, unit, value, deadline, where. */
  readonly reading: Readonly<Record<string, string>>;
  readonly reason: string;
}

/** Reads `file line column reading reason`, tab-separated under a line of headings; a reading is `status=target value=5`. */
export function parseDisputedLabels(table: string): DisputedLabel[] {
  return table
    .split(/\r?\n/)
    .slice(1)
    .filter((row) => row !== "")
    .map((row) => {
      const [file = "", line, column, reading = "", reason = ""] = row.split("\t");
      const cells = reading.split(" ").map((cell) => cell.split("="));
      return { file, line: Number(line), column: Number(column), reading: Object.fromEntries(cells), reason };
    });
}

/** The document as we would label it. */
export function withDisputed(
  document: LabelledDocument,
  disputed: readonly DisputedLabel[],
): LabelledDocument {
  const ours = disputed.filter(({ file }) => file === document.name);
  const isOurs = (label: Label) => (each: DisputedLabel) =>
    each.line === label.line && each.column === label.column;
  return {
    ...document,
    labels: document.labels.map((label) => {
      const other = ours.find(isOurs(label));
      return other === undefined ? label : relabel(label, other.reading);
    }),
  };
}

function relabel(label: Label, reading: DisputedLabel["reading"]): Label {
  const value = label.max === null ? label.value : `${label.value}..${label.max}`;
  const cells = {
    unit: label.unit,
    value: value === null ? "" : String(value),
    deadline: String(label.year ?? "none"),
    where: label.where,
    ...reading,
  };
  return { ...label, status: (reading.status ?? label.status) as Label["status"], ...readReading(cells) };
}
