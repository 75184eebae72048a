import type { Severity } from "../lint/rule.ts";
import { countSeverities, type FileReport, type WordedFinding, type WordedRepair } from "./file-report.ts";

const LEVELS: Readonly<Record<Severity, 0 | 1 | 2>> = { error: 2, warning: 1, info: 0 };

/** ESLint's shape: every file with its messages and counts, one piece a file and one for the end. */
export async function* formatJson(reports: AsyncIterable<FileReport>): AsyncGenerator<string> {
  let before = "[";
  for await (const report of reports) {
    yield before + JSON.stringify(fileOf(report));
    before = ",";
  }
  yield before === "[" ? "[]\n" : "]\n";
}

function fileOf({ filePath, findings }: FileReport): object {
  const counts = countSeverities(findings);
  return {
    filePath,
    messages: findings.map((finding) => messageOf(finding, filePath)),
    errorCount: counts.error,
    warningCount: counts.warning,
    infoCount: counts.info,
  };
}

function messageOf(finding: WordedFinding, filePath: string): object {
  const { repairs, related, severity, ruleId, message, line, column, endLine, endColumn } = finding;
  const fix = repairs.find(({ safe }) => safe);
  return {
    ruleId,
    severity: LEVELS[severity],
    message,
    line,
    column,
    endLine,
    endColumn,
    ...(fix === undefined ? {} : { fix: fixOf(fix) }),
    suggestions: repairs.filter((repair) => repair !== fix).map(fixOf),
    related: related.map((place) => ({ filePath, ...place })),
  };
}

function fixOf({ title, edits }: WordedRepair): object {
  return { title, edits };
}
