import { normalize } from "node:path";
import type { Command } from "commander";
import pico from "picocolors";
import type { OtherFiles } from "../../draft/other-files.ts";
import type { Severity } from "../../lint/rule.ts";
import { countSeverities, type FileReport, reportFile } from "../../report/file-report.ts";
import { formatJson } from "../../report/json.ts";
import { formatStylish } from "../../report/stylish.ts";
import { checkDocument, type Opened, openFile, unseen } from "../../service/document.ts";
import { EarlierFiles } from "../../service/earlier-files.ts";
import { EXIT } from "../exit-codes.ts";
import { type ConfiguredDocument, openDocuments, STDIN } from "../open-documents.ts";
import { choice, count, SEVERITIES } from "../option-values.ts";
import { addRuleChoices, givenBy, type RuleChoices } from "../rule-choices.ts";
import type { Session } from "../session.ts";

interface CheckOptions extends RuleChoices {
  readonly format: "stylish" | "json";
  readonly level: Severity;
  readonly maxWarnings: number;
  readonly stdinFilename?: string;
  readonly across?: true;
}

/** What is kept of a document that others are compared with. */
interface TakenDocument extends Omit<ConfiguredDocument, "document"> {
  /** Index of its report among those that are held back. */
  readonly at: number;
}

export function addCheck(program: Command, session: Session): void {
  const { help } = session.texts.interface;
  const command = program
    .command("check")
    .description(help.check)
    .usage(help.usageOfCommand)
    .argument("[paths...]", help.paths)
    .option(
      "--format <format>",
      help.formatOfCheck,
      choice("--format", ["stylish", "json"], session),
      "stylish",
    );
  addRuleChoices(command, session)
    .option("--level <level>", help.level, choice("--level", SEVERITIES, session), "warning")
    .option(
      "--max-warnings <n>",
      help.maxWarnings,
      count("--max-warnings", session),
      Number.POSITIVE_INFINITY,
    )
    .option("--stdin-filename <file>", help.stdinFilename)
    .option("--across", help.across)
    .action((paths: string[], options: CheckOptions) => check(session, paths, options));
}

async function check(session: Session, paths: readonly string[], options: CheckOptions): Promise<void> {
  let counts = countSeverities([]);
  async function* countReports(): AsyncGenerator<FileReport> {
    for await (const report of reportDocuments(session, paths, options)) {
      counts = countSeverities(report.findings, counts);
      yield report;
    }
  }
  for await (const piece of FORMATS[options.format](countReports(), session, options)) {
    await session.print(piece);
  }
  const tooMany = counts.warning > options.maxWarnings;
  if (tooMany)
    await session.warn(session.texts.interface.report.tooManyWarnings(counts.warning, options.maxWarnings));
  if (counts.error > 0 || tooMany) session.endWith(EXIT.findings);
}

/** The reports of the files in their order; those from the first on that others are compared with, once all are read. */
async function* reportDocuments(
  session: Session,
  paths: readonly string[],
  options: CheckOptions,
): AsyncGenerator<FileReport> {
  const { context, texts } = session;
  const report = async (
    { document, settings }: Pick<ConfiguredDocument, "document" | "settings">,
    others: OtherFiles,
  ): Promise<FileReport> => {
    const { findings, problems } = checkDocument(document, settings, others);
    for (const problem of problems) await session.warnOf(problem);
    return reportFile(normalize(document.path), document, findings, texts.messages, normalize);
  };
  const isTextCompared = options.across === true;
  const earlierFiles = new EarlierFiles(isTextCompared);
  const taken: TakenDocument[] = [];
  const held: FileReport[] = [];
  let piped: Opened | null = null;
  for await (const opened of openDocuments(session, paths, options.stdinFilename, givenBy(options))) {
    const { document, settings, draftOptions } = opened;
    const { sets } = settings;
    const alone = await report(opened, { ...unseen(sets), shared: isTextCompared ? [] : null });
    const isCompared = isTextCompared || sets.length > 0;
    // Of thousands of files that nothing is compared with, nothing is kept.
    if (isCompared || held.length > 0) held.push(alone);
    else yield alone;
    if (!isCompared) continue;
    earlierFiles.take(document, sets);
    taken.push({ settings, draftOptions, at: held.length - 1 });
    if (taken.length === 1 && paths.includes(STDIN)) piped = { ok: true, document };
  }
  const reopen = async (path: string, number: number): Promise<Opened> =>
    number === 0 && piped ? piped : openFile(context.host, path, taken[number]?.draftOptions);
  for await (const { number, document, others } of earlierFiles.compare(reopen)) {
    const { settings, at } = taken[number] as TakenDocument;
    held[at] = await report({ document, settings }, others);
  }
  yield* held;
}

/** Pieces to print, as the reports come. */
type Format = (
  reports: AsyncIterable<FileReport>,
  session: Session,
  options: CheckOptions,
) => AsyncIterable<string>;

const FORMATS: Readonly<Record<CheckOptions["format"], Format>> = {
  json: formatJson,
  stylish: (reports, session, { level }) =>
    formatStylish(reports, {
      level,
      texts: session.texts.interface,
      colors: pico.createColors(session.hasColors),
      nameOf: (filePath) => session.nameOf(filePath),
    }),
};
