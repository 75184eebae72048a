import { normalize } from "node:path";
import type { Command } from "commander";
import { formatSettings } from "../../report/settings.ts";
import { Configurations, settingsOf } from "../../service/configurations.ts";
import { resolve } from "../../service/path.ts";
import { withSlashes } from "../open-documents.ts";
import { addRuleChoices, givenBy, type RuleChoices } from "../rule-choices.ts";
import type { Session } from "../session.ts";

export function addConfig(program: Command, session: Session): void {
  const { help } = session.texts.interface;
  const command = program
    .command("config")
    .description(help.config)
    .usage(help.usageOfConfig)
    .argument("<file>", help.file);
  addRuleChoices(command, session).action((file: string, choices: RuleChoices) =>
    showConfig(session, file, choices),
  );
}

/** Shows what would hold for a file, which need not exist. */
async function showConfig(session: Session, file: string, choices: RuleChoices): Promise<void> {
  const { context, texts } = session;
  const path = resolve(withSlashes(context.cwd), withSlashes(file));
  const governance = await new Configurations(context.host, context.rules).look()(path);
  if (governance?.kind === "broken") return session.warnOfConfiguration(governance.broken);
  const configuration = governance?.configuration ?? null;
  const settings = settingsOf(context.rules, configuration, path, givenBy(choices));
  const nameOf = (filePath: string): string => session.nameOf(normalize(filePath));
  const { config } = texts.interface;
  const heading = configuration === null ? config.ungoverned : config.governed(nameOf(configuration.path));
  await session.print(`${heading}\n\n${formatSettings(settings, { texts: texts.interface, nameOf })}`);
}
