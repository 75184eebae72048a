import { type CellStyle, type CellValue, rangeRef, writeXlsx } from "hucre/xlsx";
import { widest } from "./columns.ts";
import type { LedgerOptions, LedgerReport } from "./ledger-report.ts";
import { LEDGER_COLUMNS, type LedgerCell, type LedgerColumn, ledgerRows } from "./targets-table.ts";

/**
 * The ledger as a workbook of one sheet, whatever the number of files, so that all can be sorted and filtered together.
 * Numbers are numbers, in the unit of their column (2.8 and %, not 0.028); days are days, so that a filter groups
 * them by year.
 */
export async function formatTargetsXlsx(
  reports: readonly LedgerReport[],
  options: LedgerOptions,
): Promise<Uint8Array> {
  const { columns, sheet } = options.texts.ledger;
  const header = LEDGER_COLUMNS.map(({ id }) => columns[id]);
  const rows = ledgerRows(reports, options);
  const styles = new Map(header.map((_, column) => [`0,${column}`, { style: HEADER }]));
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (Number.isInteger(cell)) styles.set(`${index + 1},${column}`, { style: WHOLE_NUMBER });
    });
  });
  return writeXlsx({
    defaultFont: FONT,
    properties: { created: NO_DAY, modified: NO_DAY },
    sheets: [
      {
        name: sheet,
        columns: LEDGER_COLUMNS.map(({ kind }, column) => ({
          style: STYLES[kind],
          width: widthOf([header[column] ?? "", ...rows.map((row) => String(row[column]))]),
        })),
        rows: [header, ...rows.map((row) => row.map(cellValue))],
        cells: styles,
        freezePane: { rows: 1 },
        autoFilter: { range: rangeRef(0, 0, rows.length, header.length - 1) },
        pageSetup: {
          orientation: "landscape",
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: "$1:$1",
        },
      },
    ],
  });
}

/** The same ledger is the same file on any day. */
const NO_DAY = new Date(0);

/** What Excel sets Chinese in; where it is missing, others stand in. */
const FONT = { name: "等线", size: 11 };

const HEADER: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFE8EEF4" } },
  alignment: { vertical: "center", wrapText: true },
};
const STYLES: Readonly<Record<LedgerColumn["kind"], CellStyle>> = {
  text: { alignment: { vertical: "top", wrapText: true } },
  number: { alignment: { vertical: "top" } },
  day: { alignment: { vertical: "top" }, numFmt: "yyyy-mm-dd" },
};
/** 1,500,000,000 rather than 1.5E+09. */
const WHOLE_NUMBER: CellStyle = { ...STYLES.number, numFmt: "#,##0" };

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

function cellValue(cell: LedgerCell, column: number): CellValue {
  if (cell === "") return null;
  return LEDGER_COLUMNS[column]?.kind === "day" && ISO_DAY.test(`${cell}`)
    ? new Date(`${cell}T00:00:00Z`)
    : cell;
}

/** In digits, of which two are as wide as a Han character: as wide as what is in it, within what a screen can show. */
function widthOf(texts: readonly string[]): number {
  return Math.min(44, Math.max(8, widest(texts) + 3));
}
