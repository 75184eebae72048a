import type { Command } from "commander";
import { formatRule } from "../../report/rules.ts";
import { ruleNamed } from "../option-values.ts";
import type { Session } from "../session.ts";

export function addExplain(program: Command, session: Session): void {
  const { help } = session.texts.interface;
  program
    .command("explain")
    .description(help.explain)
    .usage(help.usageOfExplain)
    .argument("<rule>", help.rule)
    .action((name: string) => session.print(formatRule(ruleNamed(name, session), session.texts)));
}
