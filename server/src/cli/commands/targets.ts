import { normalize } from "node:path";
import type { Command } from "commander";
import type { LedgerReport } from "../../report/ledger-report.ts";
import { formatTargetsCsv } from "../../report/targets-csv.ts";
import { formatTargetsJson } from "../../report/targets-json.ts";
import { formatTargetsMarkdown } from "../../report/targets-markdown.ts";
import { listTargets, type StatusFilter } from "../../service/ledger.ts";
import { openDocuments } from "../open-documents.ts";
import { choice } from "../option-values.ts";
import type { Session } from "../session.ts";

const FORMATS = { md: formatTargetsMarkdown, csv: formatTargetsCsv, json: formatTargetsJson } as const;

interface TargetsOptions {
  readonly format: keyof typeof FORMATS;
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
    .option(
      "--format <format>",
      help.formatOfTargets,
      choice("--format", ["md", "csv", "json"], session),
      "md",
    )
    .option("--status <status>", help.statusOption, choice("--status", ["target", "all"], session), "target")
    .option("--stdin-filename <file>", help.stdinFilename)
    .action((paths: string[], options: TargetsOptions) => targets(session, paths, options));
}

async function targets(session: Session, paths: readonly string[], options: TargetsOptions): Promise<void> {
  const reports: LedgerReport[] = [];
  for await (const { document } of openDocuments(session, paths, options.stdinFilename)) {
    reports.push({ filePath: normalize(document.path), targets: listTargets(document, options.status) });
  }
  const nameOf = (filePath: string): string => session.nameOf(filePath);
  await session.print(FORMATS[options.format](reports, { texts: session.texts.interface, nameOf }));
}
