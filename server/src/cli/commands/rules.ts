import type { Command } from "commander";
import { formatRulesJson, formatRulesMarkdown } from "../../report/rules.ts";
import { choice } from "../option-values.ts";
import type { Session } from "../session.ts";

const FORMATS = { md: formatRulesMarkdown, json: formatRulesJson } as const;

export function addRules(program: Command, session: Session): void {
  const { context, texts } = session;
  const { help } = texts.interface;
  program
    .command("rules")
    .description(help.rules)
    .usage(help.usageOfRules)
    .option("--format <format>", help.formatOfRules, choice("--format", ["md", "json"], session), "md")
    .action(({ format }: { format: keyof typeof FORMATS }) =>
      session.print(FORMATS[format](context.rules, texts)),
    );
}
