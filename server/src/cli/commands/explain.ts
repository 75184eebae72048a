import type { Command } from "commander";
import { oneLine } from "../../report/columns.ts";
import { formatMentions } from "../../report/indicator-mentions.ts";
import { formatRule } from "../../report/rules.ts";
import { mentionsNamed } from "../../service/indicator-mentions.ts";
import { openDocuments } from "../open-documents.ts";
import { ruleNamed } from "../option-values.ts";
import type { Session } from "../session.ts";
import { UsageError } from "../usage-error.ts";

interface ExplainOptions {
  readonly indicator?: string;
  readonly stdinFilename?: string;
}

export function addExplain(program: Command, session: Session): void {
  const { help, usage } = session.texts.interface;
  program
    .command("explain")
    .description(help.explain)
    .usage(help.usageOfExplain)
    .argument("[rule-or-paths...]", help.ruleOrPaths)
    .option("--indicator <name>", help.indicator)
    .option("--stdin-filename <file>", help.stdinFilename)
    .action((args: string[], options: ExplainOptions) => {
      if (options.indicator !== undefined) return explainIndicator(session, options.indicator, args, options);
      const [name, ...others] = args;
      if (name === undefined) throw new UsageError(usage.missingArgument("rule"));
      if (others.length > 0) throw new UsageError(usage.tooManyArguments);
      return session.print(formatRule(ruleNamed(name, session), session.texts));
    });
}

/** Where an indicator stands in each document, and which of its numbers are held against each other. */
async function explainIndicator(
  session: Session,
  name: string,
  paths: readonly string[],
  { stdinFilename }: ExplainOptions,
): Promise<void> {
  const { interface: texts } = session.texts;
  const tables: string[] = [];
  for await (const { document } of openDocuments(session, paths, stdinFilename)) {
    const mentions = mentionsNamed(document, name);
    const heading = `## ${oneLine(session.nameOf(document.path))}`;
    if (mentions.length > 0) tables.push(`${heading}\n\n${formatMentions(mentions, texts)}`);
  }
  await session.print(tables.length === 0 ? `${texts.number.none(oneLine(name))}\n` : tables.join("\n"));
}
