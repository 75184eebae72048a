import { isAbsolute, normalize, relative } from "node:path";
import { wordMessage } from "../messages/messages.ts";
import type { Texts } from "../messages/texts.ts";
import { oneLine } from "../report/columns.ts";
import type { BrokenConfiguration } from "../service/configurations.ts";
import type { Problem } from "../service/problem.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { write } from "./write.ts";

/** One run: what surrounds it, the language it speaks, and how it will end. */
export class Session {
  readonly context: Context;
  readonly texts: Texts;
  #exitCode: ExitCode = EXIT.ok;

  constructor(context: Context, texts: Texts) {
    this.context = context;
    this.texts = texts;
  }

  get exitCode(): ExitCode {
    return this.#exitCode;
  }

  /** The worst of what is asked for counts. */
  endWith(code: ExitCode): void {
    if (code > this.#exitCode) this.#exitCode = code;
  }

  /** Colours go to a terminal alone, and not where https://no-color.org is set. */
  get hasColors(): boolean {
    const { stdout, env } = this.context;
    return stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  }

  print(content: string | Uint8Array): Promise<void> {
    return write(this.context.stdout, content);
  }

  warn(line: string): Promise<void> {
    return write(this.context.stderr, `${line}\n`);
  }

  /** One line for what could not be checked; the run has failed, and goes on. */
  warnOf(problem: Problem): Promise<void> {
    this.endWith(EXIT.failed);
    return this.tellOf(problem);
  }

  /** A line for each fault of a configuration, and what it costs. */
  async warnOfConfiguration({ path, problems }: BrokenConfiguration): Promise<void> {
    for (const problem of problems) await this.warnOf(problem);
    await this.warnOf({ path, message: { id: "config-governs", args: {} } });
  }

  /** One line about a file, which is no failure. */
  tellOf({ path, message, place }: Problem): Promise<void> {
    const name = this.nameOf(normalize(path));
    const at = place === undefined ? name : `${name}:${place.line}:${place.column}`;
    return this.warn(oneLine(this.texts.interface.problem(at, wordMessage(this.texts.messages, message))));
  }

  /** A file as the reader knows it: from the current directory, or whole where it is not under that. */
  nameOf(filePath: string): string {
    if (!isAbsolute(filePath)) return filePath;
    const name = relative(this.context.cwd, filePath);
    return /^\.\.(?:[\\/]|$)/.test(name) ? filePath : name || ".";
  }
}
