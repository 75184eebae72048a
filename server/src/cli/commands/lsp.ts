import type { Command } from "commander";
import type { Session } from "../session.ts";

export function addLsp(program: Command, session: Session): void {
  const { help } = session.texts.interface;
  program
    .command("lsp")
    .description(help.lsp)
    .usage(help.usageOfLsp)
    .option("--stdio", help.stdio)
    .action(async () => {
      // Loaded here, so that no other command waits for it.
      const { serve } = await import("../language-server.ts");
      serve(session.context);
    });
}
