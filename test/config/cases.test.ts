import assert from "node:assert/strict";
import { rules } from "../../server/src/rules/index.ts";
import { memoryHost } from "../../server/src/service/memory-host.ts";
import { runInMemory } from "../cli/run-cli.ts";
import { PULL, TestClient } from "../lsp/client.ts";
import { type ConfigCase, configCases, DRAFT } from "./cases.ts";

const PATH = "/plans/a.md";

/** What the command line finds in the draft, which is named; null if it is not among the files checked. */
async function findOnCommandLine({
  files,
  path = PATH,
  draft = DRAFT,
}: ConfigCase): Promise<string[] | null> {
  const below = (each: string): string => each.slice("/".length);
  const laidOut = Object.entries(files).map(([name, content]) => [below(name), content]);
  const { out } = await runInMemory({
    argv: ["check", "--format", "json", below(path)],
    files: { ...Object.fromEntries(laidOut), [below(path)]: draft },
  });
  const [checked] = JSON.parse(out) as { messages: { ruleId: string; severity: 0 | 1 | 2 }[] }[];
  const severities = ["info", "warning", "error"] as const;
  return checked?.messages.map(({ ruleId, severity }) => `${ruleId} ${severities[severity]}`) ?? null;
}

/** What the language server finds in the draft, which is open. It cannot say that it did not look. */
async function findInEditor({ files, path = PATH, draft = DRAFT }: ConfigCase): Promise<string[]> {
  const client = TestClient.inProcess({ rules, host: memoryHost({ ...files }) });
  await client.initialize(PULL);
  const uri = `file://${encodeURI(path)}`;
  await client.open(uri, draft);
  const severities = { 1: "error", 2: "warning", 3: "information", 4: "info" } as const;
  return (await client.pullItems(uri)).map(({ code, severity = 3 }) => `${code} ${severities[severity]}`);
}

describe("a configuration", () => {
  for (const [name, configCase] of Object.entries(configCases)) {
    it(`${name}, on the command line`, async () => {
      assert.deepEqual(await findOnCommandLine(configCase), configCase.found);
    });
    it(`${name}, in the editor`, async () => {
      assert.deepEqual(await findInEditor(configCase), configCase.found ?? []);
    });
  }
});
