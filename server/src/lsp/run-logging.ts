import type { Connection } from "vscode-languageserver";

/** Starts work that nobody waits for. What goes wrong with it is logged, and costs nothing else. */
export type Run = (work: () => unknown) => void;

export function runLogging({ console }: Pick<Connection, "console">): Run {
  return (work) => {
    void (async () => {
      try {
        await work();
      } catch (error) {
        console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
    })();
  };
}
