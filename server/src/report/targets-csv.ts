import type { LedgerOptions, LedgerReport } from "./ledger-report.ts";

/** One row a number, for a spreadsheet: RFC 4180, with the byte order mark without which Excel garbles Chinese. */
export function formatTargetsCsv(reports: readonly LedgerReport[], { texts, nameOf }: LedgerOptions): string {
  const { columns } = texts.ledger;
  const header = [
    columns.file,
    columns.line,
    columns.section,
    columns.indicator,
    columns.text,
    columns.value,
    columns.max,
    columns.unit,
    columns.cadence,
    columns.status,
    columns.from,
    columns.to,
    columns.deadlineSource,
  ];
  const rows = reports.flatMap(({ filePath, targets }) =>
    targets.map((target) => [
      nameOf(filePath),
      target.place.line,
      target.section.join(" / "),
      target.indicator,
      target.text,
      target.value,
      target.max ?? "",
      target.unit,
      texts.cadence[target.cadence],
      texts.status[target.status],
      target.deadline?.from ?? "",
      target.deadline?.to ?? "",
      texts.deadlineSource[target.deadlineSource],
    ]),
  );
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(cellOf).join(",")}\r\n`).join("")}`;
}

function cellOf(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
