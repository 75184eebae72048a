import { normalize } from "node:path";
import type { Command } from "commander";
import pico from "picocolors";
import type { Rule, Severity } from "../../lint/rule.ts";
import type { Severities, SeverityOrOff } from "../../lint/severities.ts";
import type { RuleId } from "../../messages/rule-texts.ts";
import { countSeverities, type FileReport, reportFile } from "../../report/file-report.ts";
import { formatJson } from "../../report/json.ts";
import { formatStylish } from "../../report/stylish.ts";
import { checkDocument } from "../../service/document.ts";
import { EXIT } from "../exit-codes.ts";
import { openDocuments } from "../open-documents.ts";
import { choice, count, ruleNamed, ruleSeverity, SEVERITIES } from "../option-values.ts";
import type { Session } from "../session.ts";

interface CheckOptions {
  readonly format: "stylish" | "json";
  /** Empty for all. */
  readonly rule: readonly Rule[];
  readonly severity: Severities;
  readonly level: Severity;
  readonly maxWarnings: number;
  readonly stdinFilename?: string;
}

export function addCheck(program: Command, session: Session): void {
  const { help } = session.texts.interface;
  const addRule = (name: string, before: Rule[]): Rule[] => [...before, ruleNamed(name, session)];
  const addSeverity = (value: string, before: Severities): Severities =>
    new Map([...before, ruleSeverity(value, session)]);
  program
    .command("check")
    .description(help.check)
    .usage(help.usageOfCommand)
    .argument("[paths...]", help.paths)
    .option(
      "--format <format>",
      help.formatOfCheck,
      choice("--format", ["stylish", "json"], session),
      "stylish",
    )
    .option("--rule <rule>", help.onlyRule, addRule, [])
    .option("--severity <rule=level>", help.setSeverity, addSeverity, new Map<RuleId, SeverityOrOff>())
    .option("--level <level>", help.level, choice("--level", SEVERITIES, session), "warning")
    .option(
      "--max-warnings <n>",
      help.maxWarnings,
      count("--max-warnings", session),
      Number.POSITIVE_INFINITY,
    )
    .option("--stdin-filename <file>", help.stdinFilename)
    .action((paths: string[], options: CheckOptions) => check(session, paths, options));
}

async function check(session: Session, paths: readonly string[], options: CheckOptions): Promise<void> {
  const { context, texts } = session;
  const settings = {
    rules: options.rule.length === 0 ? context.rules : options.rule,
    severities: options.severity,
  };
  const reports: FileReport[] = [];
  for await (const opened of openDocuments(session, paths, options.stdinFilename)) {
    if (!opened.ok) {
      await session.warnOf(opened.problem);
      continue;
    }
    const { document } = opened;
    const { findings, problems } = checkDocument(document, settings);
    for (const problem of problems) await session.warnOf(problem);
    reports.push(reportFile(normalize(document.path), document, findings, texts.messages));
  }
  await session.print(FORMATS[options.format](reports, session, options));

  const counts = countSeverities(reports);
  const tooMany = counts.warning > options.maxWarnings;
  if (tooMany)
    await session.warn(texts.interface.report.tooManyWarnings(counts.warning, options.maxWarnings));
  if (counts.error > 0 || tooMany) session.endWith(EXIT.findings);
}

type Format = (reports: readonly FileReport[], session: Session, options: CheckOptions) => string;

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
