import type { Command } from "commander";
import { formatRulesJson, formatRulesTable } from "../../report/rules.ts";
import { rules } from "../../rules/index.ts";
import { choice } from "../choices.ts";
import type { Session } from "../session.ts";

const FORMATS = { md: formatRulesTable, json: formatRulesJson } as const;

export function addRules(program: Command, session: Session): void {
  const texts = session.texts.interface;
  program
    .command("rules")
    .description(texts.help.rules)
    .usage(texts.help.usageOfRules)
    .option("--format <format>", texts.help.formatOfRules, choice("--format", ["md", "json"], texts), "md")
    .action(({ format }: { format: keyof typeof FORMATS }) =>
      session.print(FORMATS[format](rules, session.texts)),
    );
}
