import type { InterfaceTexts } from "../messages/interface-texts.ts";
import type { LedgerEntry } from "../service/ledger.ts";
import type { LedgerOptions, LedgerReport } from "./ledger-report.ts";

/** Empty where there is nothing to say. Of a column of days: ISO dates, or words where no day can be known. */
export type LedgerCell = string | number;

export interface LedgerColumn {
  readonly id: keyof InterfaceTexts["ledger"]["columns"];
  readonly kind: "text" | "number" | "day";
  read(entry: LedgerEntry, file: string, texts: InterfaceTexts): LedgerCell;
}

/** The ledger as one table for all files: where it stands, what is to be reached, by when, and what says so. */
export const LEDGER_COLUMNS: readonly LedgerColumn[] = [
  { id: "file", kind: "text", read: (_, file) => file },
  { id: "line", kind: "number", read: ({ place }) => place.line },
  { id: "section", kind: "text", read: ({ section }) => section.join(" / ") },
  { id: "indicator", kind: "text", read: ({ indicator }) => indicator },
  { id: "text", kind: "text", read: ({ text }) => text },
  { id: "reckoning", kind: "text", read: ({ reckoning }, _, texts) => texts.ledger.reckoning[reckoning] },
  { id: "bound", kind: "text", read: ({ bound }, _, texts) => texts.bound[bound] },
  { id: "value", kind: "number", read: ({ written }) => written.value },
  { id: "max", kind: "number", read: ({ written }) => written.max ?? "" },
  { id: "unit", kind: "text", read: ({ written }) => written.unit },
  { id: "cadence", kind: "text", read: ({ cadence }, _, texts) => texts.cadence[cadence] },
  { id: "status", kind: "text", read: ({ status }, _, texts) => texts.status[status] },
  { id: "from", kind: "day", read: ({ deadline }) => deadline?.from ?? "" },
  { id: "to", kind: "day", read: ({ deadline, openDeadline }) => deadline?.to ?? openDeadline },
  {
    id: "deadlineSource",
    kind: "text",
    // Only an aim can lack its year.
    read: ({ status, deadlineSource }, _, texts) =>
      status === "target" ? texts.deadlineSource[deadlineSource] : "",
  },
  // To sort by: one indicator in several sections or files, however each words it, and its numbers without 万 and 亿.
  { id: "standardName", kind: "text", read: ({ standardName }) => standardName },
  { id: "scaledValue", kind: "number", read: ({ value }) => value },
  { id: "scaledUnit", kind: "text", read: ({ unit }) => unit },
];

/** A row for each entry, in the order of the files and of their text, which keeps what one section says together. */
export function ledgerRows(
  reports: readonly LedgerReport[],
  { texts, nameOf }: LedgerOptions,
): LedgerCell[][] {
  return reports.flatMap(({ filePath, targets }) =>
    targets.map((entry) => LEDGER_COLUMNS.map(({ read }) => read(entry, nameOf(filePath), texts))),
  );
}
