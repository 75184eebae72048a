import type { Colors } from "picocolors/types.js";
import type { Severity } from "../lint/rule.ts";
import { atLeast } from "../lint/severities.ts";
import type { InterfaceTexts } from "../messages/interface-texts.ts";
import { oneLine, padEnd, padStart, widest } from "./columns.ts";
import { countSeverities, type FileReport, type WordedFinding } from "./file-report.ts";

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

/** For people at a terminal: files, each with its findings in the order of the text, and a summary. Empty without files. */
export function formatStylish(reports: readonly FileReport[], options: StylishOptions): string {
  if (reports.length === 0) return "";
  const sections = reports.flatMap((report) => {
    const shown = report.findings.filter(({ severity }) => atLeast(severity, options.level));
    if (shown.length === 0) return [];
    const name = options.colors.underline(oneLine(options.nameOf(report.filePath)));
    return [[name, ...formatFindings(shown, options), ""]];
  });
  return [...sections.flat(), ...summary(reports, sections.length > 0, options), ""].join("\n");
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

function summary(
  reports: readonly FileReport[],
  anyShown: boolean,
  { level, texts, colors }: StylishOptions,
): string[] {
  const counts = countSeverities(reports);
  const files = reports.length;
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
