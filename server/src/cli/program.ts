import { Command } from "commander";
import stringWidth from "string-width";
import { languages } from "../messages/texts.ts";
import { wrap } from "../report/columns.ts";
import { addCheck } from "./commands/check.ts";
import { addConfig } from "./commands/config.ts";
import { addExplain } from "./commands/explain.ts";
import { addInit } from "./commands/init.ts";
import { addLsp } from "./commands/lsp.ts";
import { addRules } from "./commands/rules.ts";
import { addTargets } from "./commands/targets.ts";
import { choice } from "./option-values.ts";
import type { Session } from "./session.ts";

/** The commands and their options. `printed` takes what commander itself says: help and the version. */
export function createProgram(session: Session, printed: { out: string; err: string }): Command {
  const { help } = session.texts.interface;
  const titles = new Map([
    ["Usage:", help.usageTitle],
    ["Arguments:", help.argumentsTitle],
    ["Options:", help.optionsTitle],
    ["Commands:", help.commandsTitle],
    ["Global Options:", help.globalOptionsTitle],
  ]);
  const width = (): number => Math.min(session.context.stdout.columns ?? 80, 100);
  const program = new Command("hegao")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        printed.out += text;
      },
      writeErr: (text) => {
        printed.err += text;
      },
      outputError: () => {},
      getOutHelpWidth: width,
      getErrHelpWidth: width,
    })
    .configureHelp({
      showGlobalOptions: true,
      displayWidth: stringWidth,
      boxWrap: wrap,
      styleTitle: (title) => titles.get(title) ?? title,
      subcommandTerm: (command) => command.name(),
      optionDescription: ({ description }) => description,
    })
    .description(help.program)
    .usage(help.usage)
    .addHelpText("after", `\n${help.examples}`)
    .version(session.context.version, "-V, --version", help.version)
    .helpOption("-h, --help", help.help)
    .helpCommand("help [command]", help.helpCommand)
    .option("--lang <language>", help.language, choice("--lang", languages, session));
  for (const add of [addCheck, addTargets, addRules, addExplain, addConfig, addInit, addLsp])
    add(program, session);
  return program;
}
