import type { Colors } from "picocolors/types.js";
import type { Severity } from "../lint/rule.ts";
import { atLeast } from "../lint/severities.ts";
import type { InterfaceTexts } from "../messages/interface-texts.ts";
import { oneLine, padEnd, padStart, widest } from "./columns.ts";
import { countSeverities, type FileReport, type SeverityCounts, type WordedFinding } from "./file-report.ts";

export interface StylishOptions {
  /** What weighs less is counted, not printed. */
  readonly level: Severity;
  readonly texts: InterfaceTexts;
  readonly colors: Colors;
  /** How a file is named to the reader. */
  readonly nameOf: (filePath: string) => string;
}

/** Severities in the order of the summary. */
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const INK = { error: "red", warning: "yellow", info: "cyan" } as const;
/** Longer messages push the rule's name out of its column instead of widening it for all. */
const MESSAGE_WIDTH = 56;

/**
 * For people at a terminal: files, each with its findings in the order of the text, and a summary; a piece each. Empty without
 * files.
 */
export async function* formatStylish(
  reports: AsyncIterable<FileReport>,
  options: StylishOptions,
): AsyncGenerator<string> {
  let seen: Seen = { files: 0, anyShown: false, counts: countSeverities([]) };
  for await (const { filePath, findings } of reports) {
    const shown = findings.filter(({ severity }) => atLeast(severity, options.level));
    seen = {
      files: seen.files + 1,
      anyShown: seen.anyShown || shown.length > 0,
      counts: countSeverities(findings, seen.counts),
    };
    if (shown.length === 0) continue;
    const name = options.colors.underline(oneLine(options.nameOf(filePath)));
    yield linesOf([name, ...formatFindings(shown, options), ""]);
  }
  if (seen.files > 0) yield linesOf(summary(seen, options));
}

/** What the summary tells of. */
interface Seen {
  readonly files: number;
  readonly anyShown: boolean;
  readonly counts: SeverityCounts;
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

function formatFindings(
  findings: readonly WordedFinding[],
  { texts, colors, nameOf }: StylishOptions,
): string[] {
  const places = widest(findings.map(positionOf));
  const labels = widest(findings.map(({ severity }) => texts.severity[severity]));
  const messages = Math.min(MESSAGE_WIDTH, widest(findings.map(({ message }) => oneLine(message))));
  const indent = " ".repeat(2 + places + 2);
  return findings.flatMap((finding) => [
    [
      `  ${padStart(positionOf(finding), places)}`,
      colors[INK[finding.severity]](padEnd(texts.severity[finding.severity], labels)),
      padEnd(oneLine(finding.message), messages),
      colors.dim(finding.ruleId),
    ].join("  "),
    ...finding.related.map((place) =>
      colors.dim(
        `${indent}${texts.report.related} ${place.filePath === undefined ? "" : `${oneLine(nameOf(place.filePath))}:`}${positionOf(place)} ${oneLine(place.message)}`,
      ),
    ),
  ]);
}

function summary({ files, anyShown, counts }: Seen, { level, texts, colors }: StylishOptions): string[] {
  const all = counts.error + counts.warning + counts.info;
  if (all === 0) return [colors.green(texts.report.clean(files))];
  const hidden = SEVERITIES.filter((severity) => !atLeast(severity, level) && counts[severity] > 0)
    .map((severity) => texts.report.count(counts[severity], texts.severity[severity]))
    .join(texts.report.join);
  return [
    anyShown
      ? colors.bold(texts.report.total(files, all, counts.error, counts.warning, counts.info))
      : colors.green(texts.report.nothingShown(files)),
    ...(hidden === "" ? [] : [texts.report.hidden(hidden)]),
  ];
}

function positionOf({ line, column }: { readonly line: number; readonly column: number }): string {
  return `${line}:${column}`;
}
