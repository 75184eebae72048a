import { normalize } from "node:path";
import type { Command } from "commander";
import pico from "picocolors";
import type { Severity } from "../../lint/rule.ts";
import type { SeverityOrOff } from "../../lint/severities.ts";
import type { InterfaceTexts } from "../../messages/interface-texts.ts";
import type { RuleId } from "../../messages/rule-texts.ts";
import { countSeverities, type FileReport, reportFile } from "../../report/file-report.ts";
import { formatJson } from "../../report/json.ts";
import { formatStylish } from "../../report/stylish.ts";
import { rules } from "../../rules/index.ts";
import { checkDocument } from "../../service/document.ts";
import { choice, ruleNamed } from "../choices.ts";
import { EXIT } from "../exit-codes.ts";
import { openDocuments } from "../open-documents.ts";
import type { Session } from "../session.ts";
import { UsageError } from "../usage-error.ts";

interface CheckOptions {
  readonly format: "stylish" | "json";
  readonly rule: readonly RuleId[];
  readonly severity: ReadonlyMap<RuleId, SeverityOrOff>;
  readonly level: Severity;
  readonly maxWarnings?: number;
  readonly stdinFilename?: string;
}

const SEVERITIES = ["info", "warning", "error"] as const;

export function addCheck(program: Command, session: Session): void {
  const texts = session.texts.interface;
  const { help } = texts;
  program
    .command("check")
    .description(help.check)
    .usage(help.usageOfCommand)
    .argument("[paths...]", help.paths)
    .option(
      "--format <format>",
      help.formatOfCheck,
      choice("--format", ["stylish", "json"], texts),
      "stylish",
    )
    .option(
      "--rule <rule>",
      help.onlyRule,
      (name, before: RuleId[]) => [...before, ruleNamed(name, texts)],
      [],
    )
    .option(
      "--severity <rule=level>",
      help.setSeverity,
      (value, before: CheckOptions["severity"]) => new Map([...before, readSeverity(value, texts)]),
      new Map(),
    )
    .option("--level <level>", help.level, choice("--level", SEVERITIES, texts), "warning")
    .option("--max-warnings <n>", help.maxWarnings, (value) => readCount("--max-warnings", value, texts))
    .option("--stdin-filename <file>", help.stdinFilename)
    .action((paths: string[], options: CheckOptions) => check(session, paths, options));
}

async function check(session: Session, paths: readonly string[], options: CheckOptions): Promise<void> {
  const only = new Set(options.rule);
  const settings = {
    rules: only.size === 0 ? rules : rules.filter(({ id }) => only.has(id)),
    severities: options.severity,
  };
  const reports: FileReport[] = [];
  let failed = false;
  for await (const opened of openDocuments(session, paths, options.stdinFilename)) {
    const { findings, problems } = opened.ok
      ? checkDocument(opened.value, settings)
      : { findings: [], problems: [opened.problem] };
    for (const problem of problems) await session.warnOf(problem);
    failed ||= problems.length > 0;
    if (opened.ok)
      reports.push(reportFile(normalize(opened.value.path), opened.value, findings, session.texts.messages));
  }
  await session.print(format(session, reports, options));
  const counts = countSeverities(reports);
  const { maxWarnings = Number.POSITIVE_INFINITY } = options;
  if (counts.warning > maxWarnings) {
    await session.warn(session.texts.interface.report.tooManyWarnings(counts.warning, maxWarnings));
  }
  if (failed) session.exitCode = EXIT.failed;
  else if (counts.error > 0 || counts.warning > maxWarnings) session.exitCode = EXIT.findings;
}

function format(session: Session, reports: readonly FileReport[], options: CheckOptions): string {
  if (options.format === "json") return formatJson(reports);
  const { stdout, env } = session.context;
  return formatStylish(reports, {
    level: options.level,
    texts: session.texts.interface,
    colors: pico.createColors(stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb"),
    nameOf: (filePath) => session.nameOf(filePath),
  });
}

function readSeverity(value: string, texts: InterfaceTexts): [RuleId, SeverityOrOff] {
  const [, name, level] = /^([^=]+)=(.*)$/.exec(value) ?? [];
  if (name === undefined || level === undefined) throw new UsageError(texts.usage.severityShape(value));
  return [ruleNamed(name, texts), choice("--severity", ["off", ...SEVERITIES], texts)(level)];
}

function readCount(option: string, value: string, texts: InterfaceTexts): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(texts.usage.notACount(option, value));
  return Number(value);
}
