import type { CommanderError } from "commander";
import type { InterfaceTexts } from "../messages/interface-texts.ts";

/** The command line was used wrongly; the message says how, in the reader's language. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Words what commander objects to. It says in English, between quotes, what it is about and what may have been meant. */
export function wordUsage({ code, message }: CommanderError, { usage }: InterfaceTexts): string {
  const subject = /'(.+?)'/.exec(message)?.[1] ?? "";
  const meant = /\(Did you mean (?:one of )?(.+?)[,?]/.exec(message)?.[1] ?? null;
  switch (code) {
    case "commander.unknownCommand":
      return usage.unknownCommand(subject, meant);
    case "commander.unknownOption":
      return usage.unknownOption(subject, meant);
    case "commander.optionMissingArgument":
      return usage.missingValue(subject);
    case "commander.missingArgument":
      return usage.missingArgument(subject);
    case "commander.excessArguments":
      return usage.tooManyArguments;
    default:
      return usage.other(message);
  }
}
