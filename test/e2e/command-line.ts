import { runBuilt } from "../cli/run-cli.ts";
import type { Problem } from "./workbench.ts";

interface Message {
  readonly line: number;
  readonly column: number;
  readonly severity: keyof typeof SEVERITIES;
  readonly ruleId: string;
  readonly message: string;
}

const SEVERITIES = { 2: "Error", 1: "Warning", 0: "Hint" } as const;
/** It shows these in the text alone. */
const UNLISTED = SEVERITIES[0];

/** What the command line finds in a draft and VS Code lists among the problems, in the order of the text. */
export async function checkOnCommandLine(text: string): Promise<Problem[]> {
  const { out } = await runBuilt({
    argv: ["check", "--format", "json", "draft.md"],
    files: { "draft.md": text },
  });
  const [{ messages }]: [{ messages: Message[] }] = JSON.parse(out);
  return messages
    .map(({ severity, message, line, column, ruleId }) => ({
      severity: SEVERITIES[severity],
      message,
      line,
      column,
      ruleId,
    }))
    .filter(({ severity }) => severity !== UNLISTED)
    .sort(inOrder);
}

export function inOrder(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column || (a.ruleId < b.ruleId ? -1 : 1);
}
