import { basename, extname, normalize } from "node:path";
import type { Command } from "commander";
import type { LedgerOptions, LedgerReport } from "../../report/ledger-report.ts";
import { formatTargetsCsv } from "../../report/targets-csv.ts";
import { formatTargetsJson } from "../../report/targets-json.ts";
import { formatTargetsMarkdown } from "../../report/targets-markdown.ts";
import { listTargets, type StatusFilter } from "../../service/ledger.ts";
import { openDocuments } from "../open-documents.ts";
import { choice } from "../option-values.ts";
import { Output } from "../output.ts";
import type { Session } from "../session.ts";
import { UsageError } from "../usage-error.ts";

const NAMES = ["md", "csv", "json", "xlsx"] as const;
type Format = (typeof NAMES)[number];
type Formatter = (reports: readonly LedgerReport[], options: LedgerOptions) => string | Promise<Uint8Array>;
const FORMATS: Readonly<Record<Format, Formatter>> = {
  md: formatTargetsMarkdown,
  csv: formatTargetsCsv,
  json: formatTargetsJson,
  // Loaded when asked for: it brings a library along.
  xlsx: async (reports, options) =>
    (await import("../../report/targets-xlsx.ts")).formatTargetsXlsx(reports, options),
};

interface TargetsOptions {
  readonly format?: Format;
  readonly output?: string;
  readonly status: StatusFilter;
  readonly stdinFilename?: string;
}

export function addTargets(program: Command, session: Session): void {
  const { help } = session.texts.interface;
  program
    .command("targets")
    .description(help.targets)
    .usage(help.usageOfCommand)
    .argument("[paths...]", help.paths)
    .option("--format <format>", help.formatOfTargets, choice("--format", NAMES, session))
    .option("--output <file>", help.output)
    .option("--status <status>", help.statusOption, choice("--status", ["target", "all"], session), "target")
    .option("--stdin-filename <file>", help.stdinFilename)
    .action((paths: string[], options: TargetsOptions) => targets(session, paths, options));
}

async function targets(session: Session, paths: readonly string[], options: TargetsOptions): Promise<void> {
  const output = new Output(session, options.output);
  const format = options.format ?? formatNamedBy(options.output ?? "", session);
  if (format === "xlsx") output.expectsBinary();
  for (const path of paths) output.spares(path);
  const reports: LedgerReport[] = [];
  for await (const { document } of openDocuments(session, paths, options.stdinFilename)) {
    output.spares(document.path);
    reports.push({ filePath: normalize(document.path), targets: listTargets(document, options.status) });
  }
  const nameOf = (filePath: string): string => session.nameOf(filePath);
  await output.write(await FORMATS[format](reports, { texts: session.texts.interface, nameOf }));
}

/** Who writes to 台账.xlsx wants a workbook, and to 台账.docx what there is not. */
function formatNamedBy(file: string, { texts }: Session): Format {
  const named = NAMES.find((name) => file.toLowerCase().endsWith(`.${name}`));
  if (named !== undefined || extname(file) === "") return named ?? "md";
  const names = NAMES.map((name) => `*.${name}`);
  throw new UsageError(texts.interface.usage.unknownChoice("--output", basename(file), names, null));
}
