import type { Command } from "commander";
import { formatRule } from "../../report/rules.ts";
import { rules } from "../../rules/index.ts";
import { ruleNamed } from "../choices.ts";
import type { Session } from "../session.ts";

export function addExplain(program: Command, session: Session): void {
  const texts = session.texts.interface;
  program
    .command("explain")
    .description(texts.help.explain)
    .usage(texts.help.usageOfExplain)
    .argument("<rule>", texts.help.rule)
    .action(async (name: string) => {
      const id = ruleNamed(name, texts);
      for (const rule of rules.filter((each) => each.id === id))
        await session.print(formatRule(rule, session.texts));
    });
}
