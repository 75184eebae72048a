import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import type { CodeAction, Diagnostic, Range } from "vscode-languageserver-protocol/node";
import { texts } from "../../server/src/messages/texts.ts";
import { reportFile, type WordedFinding } from "../../server/src/report/file-report.ts";
import { rules } from "../../server/src/rules/index.ts";
import { checkDocument, openText } from "../../server/src/service/document.ts";
import { LineIndex } from "../../server/src/text/line-index.ts";
import { type RuleCase, readRuleCases } from "../rules/rule-case.ts";
import { applyAction } from "./apply-action.ts";
import { PULL, startProcess, TestClient } from "./client.ts";

const folder = new URL("../rules/", import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .flatMap((name) =>
    readRuleCases(readFileSync(new URL(name, folder), "utf8")).cases.map((each) => ({
      ...each,
      name: `${name.slice(0, -".md".length)}: ${each.name}`,
    })),
  );

const SEVERITIES = { error: 1, warning: 2, info: 4 } as const;

/** What the command line finds, said as the protocol says it; the data of repairs is compared apart. */
function diagnosticOf(finding: WordedFinding, uri: string): Omit<Diagnostic, "data"> {
  const rangeOf = (place: Omit<WordedFinding["related"][number], "message">): Range => ({
    start: { line: place.line - 1, character: place.column - 1 },
    end: { line: place.endLine - 1, character: place.endColumn - 1 },
  });
  const { ruleId, severity, message, related } = finding;
  return {
    range: rangeOf(finding),
    severity: SEVERITIES[severity],
    code: ruleId,
    source: "hegao",
    message,
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map((place) => ({
            location: { uri, range: rangeOf(place) },
            message: place.message,
          })),
        }),
  };
}

function findByCommandLine({ text, options }: RuleCase): readonly WordedFinding[] {
  const opened = openText("a.md", text, options);
  assert.ok(opened.ok);
  const { findings } = checkDocument(opened.document, { rules, severities: new Map(), sets: [] });
  return reportFile("a.md", opened.document, findings, texts.zh.messages).findings;
}

describe("the cases of the rules, through the language server", () => {
  let process: ReturnType<typeof startProcess>;
  let client: TestClient;
  before(async () => {
    process = startProcess();
    client = TestClient.of(process);
    await client.initialize(PULL);
  });
  after(() => process.kill());

  for (const [index, ruleCase] of cases.entries()) {
    it(ruleCase.name, async () => {
      const uri = `file:///cases/${index}.md`;
      const { text } = ruleCase;
      client.settings = ruleCase.options;
      await client.open(uri, text);
      const diagnostics = await client.pullItems(uri);
      const expected = findByCommandLine(ruleCase);
      assert.deepEqual(
        diagnostics.map(({ data: _, ...diagnostic }) => diagnostic),
        expected.map((finding) => diagnosticOf(finding, uri)),
      );
      const lines = new LineIndex(text);
      const repairs = diagnostics.flatMap(({ data }) =>
        data.repairs.map(
          ({
            title,
            safe,
            edits,
          }: {
            title: string;
            safe: boolean;
            edits: { range: Range; newText: string }[];
          }) => ({
            title,
            safe,
            edits: edits.map(({ range: { start, end }, newText }) => ({
              range: [start, end].map(({ line, character }) => lines.offset({ line, column: character })),
              text: newText,
            })),
          }),
        ),
      );
      assert.deepEqual(
        repairs,
        expected.flatMap((finding) => finding.repairs),
      );
      for (const diagnostic of diagnostics) await checkActions(uri, text, diagnostic);
    });
  }

  /** There is something to do about every fault; and keeping it back leaves it unsaid. */
  async function checkActions(uri: string, text: string, { range, code }: Diagnostic): Promise<void> {
    const actions = await client.actions(uri, range);
    assert.notEqual(actions.length, 0, `${code}: no action`);
    const suppress = actions.find(({ title }) => title.startsWith("略过") && title.includes(`“${code}”`));
    if (suppress === undefined) return;
    const count = (items: readonly Diagnostic[]): number => items.filter((each) => each.code === code).length;
    const before = count(await client.pullItems(uri));
    await client.change(uri, 2, { text: applyAction(text, uri, suppress as CodeAction) });
    assert.ok(count(await client.pullItems(uri)) < before, `${code}: still there`);
    await client.change(uri, 3, { text });
  }
});
