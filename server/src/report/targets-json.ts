import type { LedgerReport } from "./ledger-report.ts";

export function formatTargetsJson(reports: readonly LedgerReport[]): string {
  const files = reports.map(({ filePath, targets }) => ({
    filePath,
    targets: targets.map(
      ({ place, standardName: _, written: __, reckoning: ___, openDeadline: ____, ...entry }) => ({
        ...entry,
        ...place,
      }),
    ),
  }));
  return `${JSON.stringify(files)}\n`;
}
