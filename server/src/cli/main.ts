import { CommanderError } from "commander";
import { type Language, languages, texts } from "../messages/texts.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { createProgram } from "./program.ts";
import { Session } from "./session.ts";
import { UsageError, wordUsage } from "./usage-error.ts";
import { write } from "./write.ts";

/** Runs the command line and says with which code the process is to end. Never ends it, so that no output is cut off. */
export async function main(context: Context): Promise<ExitCode> {
  const session = new Session(context, texts[languageOf(context.argv)]);
  // Failed writes are answered where they were made.
  for (const stream of [context.stdout, context.stderr]) stream.on("error", () => {});
  const help = { out: "", err: "" };
  const program = createProgram(session, help);
  try {
    await program.parseAsync(context.argv, { from: "user" });
    return session.exitCode;
  } catch (error) {
    const { interface: words } = session.texts;
    if (error instanceof UsageError) {
      await session.warn(error.message);
    } else if (!(error instanceof CommanderError)) {
      await session.warn(
        words.internalError(error instanceof Error ? (error.stack ?? error.message) : String(error)),
      );
    } else if (error.exitCode === 0) {
      await session.print(help.out);
      return EXIT.ok;
    } else {
      await write(context.stderr, help.err || `${wordUsage(error, words)}\n`);
    }
    return EXIT.failed;
  }
}

/** The language asked for, before anything is said in it; one that is not known is answered by the program. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((argument) => /^--lang(?:=|$)/.test(argument));
  const asked = at < 0 ? undefined : (argv[at]?.split("=")[1] ?? argv[at + 1]);
  return languages.find((each) => each === asked) ?? "zh";
}
