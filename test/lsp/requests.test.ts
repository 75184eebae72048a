import assert from "node:assert/strict";
import { ResponseError } from "vscode-languageserver-protocol/node";
import { PULL, PUSH, startProcess, TestClient } from "./client.ts";
import { UNDATED } from "./drafts.ts";

const uri = "file:///plans/a.md";
const textDocument = { uri };
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What came of a request: its answer, or the code of its error. */
function ask(client: TestClient, method: string, params: unknown): Promise<unknown> {
  return client.connection
    .sendRequest(method, params)
    .catch((error: unknown) => (error instanceof ResponseError ? error.code : Promise.reject(error)));
}

const INVALID_PARAMS = -32602;
const METHOD_NOT_FOUND = -32601;
const NOTHING = { kind: "full", items: [] };

/** Requests that make no sense, or ask about nothing, and what is answered. */
const requests: Readonly<Record<string, [method: string, params: unknown, answer: unknown]>> = {
  "diagnostics of a document that is not open": [
    "textDocument/diagnostic",
    { textDocument: { uri: "file:///no.md" } },
    NOTHING,
  ],
  "diagnostics of something that is no address": [
    "textDocument/diagnostic",
    { textDocument: { uri: "\u0000%%" } },
    NOTHING,
  ],
  "diagnostics of no document": ["textDocument/diagnostic", {}, INVALID_PARAMS],
  "diagnostics of a number": ["textDocument/diagnostic", { textDocument: { uri: 7 } }, INVALID_PARAMS],
  "parameters in a list": ["textDocument/diagnostic", [1, 2], INVALID_PARAMS],
  "no parameters": ["textDocument/diagnostic", null, INVALID_PARAMS],
  "actions of a document that is not open": [
    "textDocument/codeAction",
    { textDocument: { uri: "file:///no.md" }, range, context: { diagnostics: [] } },
    [],
  ],
  "actions without a range": [
    "textDocument/codeAction",
    { textDocument, context: { diagnostics: [] } },
    INVALID_PARAMS,
  ],
  "actions at half a position": [
    "textDocument/codeAction",
    { textDocument, range: { start: { line: 1 }, end: {} } },
    INVALID_PARAMS,
  ],
  "actions before the text": [
    "textDocument/codeAction",
    { textDocument, range: { start: { line: -1, character: 0 }, end: { line: 0, character: 0 } } },
    INVALID_PARAMS,
  ],
  "actions behind the text": [
    "textDocument/codeAction",
    {
      textDocument,
      range: { start: { line: 999, character: 9 }, end: { line: 9999, character: 9 } },
      context: { diagnostics: [] },
    },
    [],
  ],
  "actions in an unlikely column": [
    "textDocument/codeAction",
    {
      textDocument,
      range: { start: { line: 0, character: 99_999 }, end: { line: 0, character: 99_999 } },
      context: { diagnostics: [] },
    },
    [],
  ],
  "actions without a context": ["textDocument/codeAction", { textDocument, range }, []],
  "the outline of a document that is not open": [
    "textDocument/documentSymbol",
    { textDocument: { uri: "file:///no.md" } },
    [],
  ],
  "the outline of nothing": ["textDocument/documentSymbol", {}, INVALID_PARAMS],
  "a number in a document that is not open": [
    "textDocument/hover",
    { textDocument: { uri: "file:///no.md" }, position: range.start },
    null,
  ],
  "a number nowhere": ["textDocument/hover", { textDocument }, INVALID_PARAMS],
  "a number behind the text": [
    "textDocument/hover",
    { textDocument, position: { line: 999, character: 9 } },
    null,
  ],
  "the page of no rule": ["hegao/ruleText", { rule: "no-such-rule" }, INVALID_PARAMS],
  "the page of nothing": ["hegao/ruleText", null, INVALID_PARAMS],
  "what it does not do": ["textDocument/formatting", { textDocument }, METHOD_NOT_FOUND],
};

/** Notifications that make no sense; there is no answer to them. */
const notifications: Readonly<Record<string, [method: string, params: unknown]>> = {
  "a change of a document that is not open": [
    "textDocument/didChange",
    { textDocument: { uri: "file:///no.md", version: 2 }, contentChanges: [{ text: "" }] },
  ],
  "a change without changes": ["textDocument/didChange", { textDocument: { uri, version: 2 } }],
  "a change of something else": [
    "textDocument/didChange",
    { textDocument: { uri, version: 2 }, contentChanges: [7] },
  ],
  "a document without text": ["textDocument/didOpen", { textDocument: { uri: "file:///b.md" } }],
  "nothing opened": ["textDocument/didOpen", null],
  "nothing closed": ["textDocument/didClose", {}],
  "settings of no kind": ["workspace/didChangeConfiguration", null],
  "an unknown notification": ["hegao/noSuchThing", {}],
};

describe("requests", () => {
  let process: ReturnType<typeof startProcess>;
  let client: TestClient;
  before(async () => {
    process = startProcess();
    client = TestClient.of(process);
    await client.initialize(PULL);
    await client.open(uri, UNDATED);
  });
  after(() => process.kill());

  /** The server lives, and knows the document as it was. */
  async function lives(): Promise<void> {
    assert.equal((await client.pullItems(uri)).length, 2);
    assert.equal(process.exitCode, null);
  }

  for (const [name, [method, params, answer]] of Object.entries(requests)) {
    it(`that go wrong get an answer: ${name}`, async () => {
      assert.deepEqual(await ask(client, method, params), answer);
      await lives();
    });
  }

  for (const [name, [method, params]] of Object.entries(notifications)) {
    it(`follow notifications that go wrong: ${name}`, async () => {
      await client.connection.sendNotification(method, params);
      await lives();
    });
  }

  it("for the page of a rule give Markdown", async () => {
    const page = (await ask(client, "hegao/ruleText", { rule: "undated-target" })) as { text: string };
    assert.match(page.text, /^# undated-target\n\n警告 · 指标\n\n\*\*查什么\*\* .+```markdown\n.+```\n$/s);
  });
});

describe("what the server says it can do", () => {
  const common = {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: 2 },
    documentSymbolProvider: { label: "Hegao 核稿" },
    hoverProvider: true,
  };
  const codeActionProvider = { codeActionKinds: ["quickfix", "source.fixAll.hegao"] };
  const diagnosticProvider = {
    identifier: "hegao",
    interFileDependencies: false,
    workspaceDiagnostics: false,
  };

  const table = {
    "to a client that asks for diagnostics": [PULL, { ...common, codeActionProvider, diagnosticProvider }],
    "to a client that waits for them": [PUSH, { ...common, codeActionProvider }],
    "to a client that says nothing": [{}, common],
  } as const;
  for (const [name, [capabilities, expected]] of Object.entries(table)) {
    it(name, async () => {
      const { capabilities: actual, serverInfo } = await TestClient.inProcess().initialize(capabilities);
      assert.deepEqual(actual, expected);
      assert.equal(serverInfo?.name, "hegao");
    });
  }
});

describe("a request out of season", () => {
  it("is refused before the server is initialized, and initializing twice as well", async () => {
    const client = TestClient.inProcess();
    await client.open(uri, UNDATED);
    assert.equal(await ask(client, "textDocument/diagnostic", { textDocument }), -32002);
    await client.initialize(PULL);
    assert.equal(
      await ask(client, "initialize", { processId: null, rootUri: null, capabilities: {} }),
      -32600,
    );
    await client.open(uri, UNDATED);
    assert.equal((await client.pullItems(uri)).length, 2);
  });

  it("is refused after shutdown", async () => {
    const client = TestClient.inProcess();
    await client.initialize(PULL);
    await client.open(uri, UNDATED);
    assert.equal(await client.connection.sendRequest("shutdown"), null);
    for (const method of [
      "textDocument/diagnostic",
      "textDocument/documentSymbol",
      "textDocument/codeAction",
    ])
      assert.equal(await ask(client, method, { textDocument, range }), -32600);
  });
});
