import { isAbsolute, normalize, relative } from "node:path";
import { wordMessage } from "../messages/messages.ts";
import type { Texts } from "../messages/texts.ts";
import type { Problem } from "../service/problem.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { write } from "./write.ts";

/** One run: what surrounds it, the language it speaks, and how it will end. */
export class Session {
  readonly context: Context;
  readonly texts: Texts;
  exitCode: ExitCode = EXIT.ok;

  constructor(context: Context, texts: Texts) {
    this.context = context;
    this.texts = texts;
  }

  print(text: string): Promise<void> {
    return write(this.context.stdout, text);
  }

  warn(line: string): Promise<void> {
    return write(this.context.stderr, `${line}\n`);
  }

  /** One line for what could not be checked. */
  warnOf({ path, message }: Problem): Promise<void> {
    const name = this.nameOf(normalize(path));
    return this.warn(this.texts.interface.problem(name, wordMessage(this.texts.messages, message)));
  }

  /** A file as the reader knows it: from the current directory. */
  nameOf(filePath: string): string {
    return isAbsolute(filePath) ? relative(this.context.cwd, filePath) || "." : filePath;
  }
}
