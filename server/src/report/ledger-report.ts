import type { InterfaceTexts } from "../messages/interface-texts.ts";
import type { LedgerEntry } from "../service/ledger.ts";

/** The ledger of one file. */
export interface LedgerReport {
  /** Absolute, as the system writes it. */
  readonly filePath: string;
  readonly targets: readonly LedgerEntry[];
}

export interface LedgerOptions {
  readonly texts: InterfaceTexts;
  /** How a file is named to the reader. */
  readonly nameOf: (filePath: string) => string;
}
