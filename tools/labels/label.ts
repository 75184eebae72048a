import type { TargetStatus } from "../../server/src/draft/target.ts";

/** Where a deadline stands, as labels tell it: list, table, heading and section are one. */
export type LabelPlace = "clause" | "sentence" | "paragraph" | "section" | "title" | "none";

/** One quantity of a document as a person reads it. */
export interface Label {
  /** Both from 1; the column counts characters. */
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** `part`: the second half of a range, which the first half carries. */
  readonly status: TargetStatus | "part";
  /** What is counted, in short; empty where the label does not say. */
  readonly indicator: string;
  readonly unit: string;
  /** Scaled; null where nothing is counted. */
  readonly value: number | null;
  /** Upper end of a range. */
  readonly max: number | null;
  /** Of a target: the year it is due in, null for one that nothing dates. */
  readonly year: number | null;
  readonly where: LabelPlace;
}

/** Reads a table of labels: tab-separated, a line of headings, no quoting. */
export function parseLabels(table: string): Label[] {
  return table
    .split(/\r?\n/)
    .slice(1)
    .filter((row) => row !== "")
    .map((row) => {
      const [, line, column, text = "", status, unit, value, indicator = "", deadline, where] =
        row.split("\t");
      return {
        line: Number(line),
        column: Number(column),
        text,
        status: status as Label["status"],
        indicator,
        ...readReading({ unit, value, deadline, where }),
      };
    });
}

type Reading = Pick<Label, "unit" | "value" | "max" | "year" | "where">;

/** The cells that say how a quantity is read: `2..3` is a range, `2026-06` a deadline. */
export function readReading(cells: Readonly<Record<string, string | undefined>>): Reading {
  const [low = "", high = ""] = (cells.value ?? "").split("..");
  const year = Number.parseInt(cells.deadline ?? "", 10);
  return {
    unit: cells.unit ?? "",
    value: low === "" ? null : Number(low),
    max: high === "" ? null : Number(high),
    year: Number.isNaN(year) ? null : year,
    where: (cells.where || "none") as LabelPlace,
  };
}
