import { runBuilt } from "../cli/run-cli.ts";
import type { Problem } from "./workbench.ts";

interface Message {
  readonly line: number;
  readonly column: number;
  readonly severity: 0 | 1 | 2;
  readonly ruleId: string;
  readonly message: string;
}

const SEVERITIES = { 2: "Error", 1: "Warning", 0: "Hint" } as const;

/** What the command line finds in a draft, in the words of an English VS Code, in the order of the text. */
export async function checkOnCommandLine(text: string): Promise<Problem[]> {
  const { out } = await runBuilt({
    argv: ["check", "--format", "json", "--lang", "en", "draft.md"],
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
    .sort(inOrder);
}

export function inOrder(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column || (a.ruleId < b.ruleId ? -1 : 1);
}
