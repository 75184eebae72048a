import type { Command } from "commander";
import { CONFIG_FILE } from "../../config/config-schema.ts";
import { startingFile } from "../../config/starting-file.ts";
import { HostError } from "../../service/host.ts";
import { join } from "../../service/path.ts";
import { detailOf } from "../../service/problem.ts";
import { withSlashes } from "../open-documents.ts";
import type { Session } from "../session.ts";
import { UsageError } from "../usage-error.ts";

export function addInit(program: Command, session: Session): void {
  const { help } = session.texts.interface;
  program
    .command("init")
    .description(help.init)
    .usage(help.usageOfInit)
    .action(() => init(session));
}

/** Writes a configuration file to start from, unless there is one. */
async function init(session: Session): Promise<void> {
  const { context, texts } = session;
  const { config } = texts.interface;
  try {
    const path = join(withSlashes(context.cwd), CONFIG_FILE);
    await context.host.createFile(path, startingFile(context.rules, texts));
  } catch (error) {
    throw new UsageError(
      error instanceof HostError && error.reason === "exists"
        ? config.exists(CONFIG_FILE)
        : config.notCreated(CONFIG_FILE, detailOf(error)),
    );
  }
  await session.print(`${config.created(CONFIG_FILE)}\n`);
}
