import type { LedgerOptions, LedgerReport } from "./ledger-report.ts";
import { LEDGER_COLUMNS, type LedgerCell, ledgerRows } from "./targets-table.ts";

/** One row a number, for a spreadsheet: RFC 4180, with the byte order mark without which Excel garbles Chinese. */
export function formatTargetsCsv(reports: readonly LedgerReport[], options: LedgerOptions): string {
  const header = LEDGER_COLUMNS.map(({ id }) => options.texts.ledger.columns[id]);
  const rows = [header, ...ledgerRows(reports, options)];
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("")}`;
}

function cellOf(value: LedgerCell): string {
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet would take for a formula, and run: an apostrophe before it makes it text (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
