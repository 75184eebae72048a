import assert from "node:assert/strict";
import { CancellationTokenSource, ResponseError } from "vscode-languageserver-protocol/node";
import { rules } from "../../server/src/rules/index.ts";
import { memoryHost } from "../../server/src/service/memory-host.ts";
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
  "actions of a kind that is in no list": [
    "textDocument/codeAction",
    { textDocument, range, context: { diagnostics: [], only: "quickfix" } },
    INVALID_PARAMS,
  ],
  "the page of no rule": ["hegao/ruleText", { rule: "no-such-rule" }, INVALID_PARAMS],
  "the page of nothing": ["hegao/ruleText", null, INVALID_PARAMS],
  "what it does not do": ["textDocument/formatting", { textDocument }, METHOD_NOT_FOUND],
};

const other = "file:///b.md";

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
  "a change at half a place": [
    "textDocument/didChange",
    { textDocument: { uri, version: 2 }, contentChanges: [{ range: { start: {} }, text: "" }] },
  ],
  "a document without text": ["textDocument/didOpen", { textDocument: { uri: other } }],
  "a document whose text is a number": [
    "textDocument/didOpen",
    { textDocument: { uri: other, languageId: "markdown", version: 1, text: 7 } },
  ],
  "a document whose address is a number": [
    "textDocument/didOpen",
    { textDocument: { uri: 7, languageId: "markdown", version: 1, text: UNDATED } },
  ],
  "nothing opened": ["textDocument/didOpen", null],
  "nothing closed": ["textDocument/didClose", {}],
  "settings of no kind": ["workspace/didChangeConfiguration", null],
  "files that are none": ["workspace/didChangeWatchedFiles", null],
  "an unknown notification": ["hegao/noSuchThing", {}],
};

/** Addresses at which a draft is checked like any other. */
const addresses: Readonly<Record<string, string>> = {
  "with an empty part": "file:///plans//x//a.md",
  "with parts that lead up": "file:///plans/%2E%2E/plans/./y.md",
  "that is all slashes": "file://////",
  "of no kind": "\u0000%%",
  "with a mark that stands for nothing": "file:///plans/%E4%.md",
};

describe("requests", () => {
  let client: TestClient;
  let process: ReturnType<typeof startProcess>;
  before(async () => {
    process = startProcess();
    client = TestClient.of(process);
    await client.initialize(PULL);
    await client.open(uri, UNDATED);
  });
  after(() => process.kill());

  for (const [name, [method, params, answer]] of Object.entries(requests)) {
    it(`that go wrong get an answer: ${name}`, async () => {
      assert.deepEqual(await ask(client, method, params), answer);
      assert.equal((await client.pullItems(uri)).length, 2);
    });
  }

  it("for the page of a rule give Markdown", async () => {
    const page = (await ask(client, "hegao/ruleText", { rule: "undated-target" })) as { text: string };
    assert.match(page.text, /^# undated-target\n\n警告 · 指标\n\n\*\*查什么\*\* .+```markdown\n.+```\n$/s);
  });
});

/** How a client of each kind sees what is found in a draft as it is now, and that the server lives. */
const LOOKS: Readonly<Record<string, [typeof PULL, (client: TestClient, of: string) => Promise<unknown[]>]>> =
  {
    "a client that asks": [PULL, (client, of) => client.pullItems(of)],
    "a client that waits": [
      PUSH,
      async (client, of) => {
        const { length } = client.published;
        await client.change(of, length + 10, { text: UNDATED });
        const latest = () => client.published.slice(length).find((each) => each.uri === of);
        return (await client.until(latest)).diagnostics;
      },
    ],
  };

for (const [who, [capabilities, look]] of Object.entries(LOOKS)) {
  describe(`the server lives for ${who}`, () => {
    let client: TestClient;
    let process: ReturnType<typeof startProcess>;
    before(async () => {
      process = startProcess();
      client = TestClient.of(process);
      await client.initialize(capabilities, { initializationOptions: { settings: { delay: 0 } } });
      await client.open(uri, UNDATED);
    });
    after(() => process.kill());

    for (const [name, [method, params]] of Object.entries(notifications)) {
      it(`after ${name}`, async () => {
        await client.connection.sendNotification(method, params);
        assert.equal((await look(client, uri)).length, 2);
        assert.equal(process.exitCode, null);
      });
    }

    it("and says in the log what it could not take", () => {
      assert.ok(client.logged.some((line) => /^Error: textDocument\/didOpen: .*text/s.test(line)));
    });

    it("after abilities that are null", async () => {
      const own = TestClient.inProcess();
      const odd = JSON.parse('{ "textDocument": { "diagnostic": null, "hover": null }, "workspace": null }');
      const { capabilities: can } = await own.initialize(odd);
      assert.equal(can.diagnosticProvider, undefined);
    });
  });

  describe(`a draft is checked for ${who}`, () => {
    const ignoring = JSON.stringify({ ignore: ["z.md"] });
    for (const [name, address] of Object.entries(addresses)) {
      it(`at an address ${name}`, async () => {
        const host = memoryHost({ "/hegao.config.json": ignoring, "/plans/hegao.config.json": ignoring });
        const client = TestClient.inProcess({ rules, host });
        await client.initialize(capabilities, { initializationOptions: { settings: { delay: 0 } } });
        await client.open(address, UNDATED);
        assert.equal((await look(client, address)).length, 2);
      });
    }

    it("but for one below a configuration that nests without end, which is told", async () => {
      const files: Record<string, string> = { "/plans/hegao.config.json": "[".repeat(200_000) };
      const client = TestClient.inProcess({ rules, host: memoryHost(files) });
      await client.initialize(capabilities, { initializationOptions: { settings: { delay: 0 } } });
      await client.open(uri, UNDATED);
      assert.deepEqual(await look(client, uri), []);
      assert.match(await client.until(() => client.shown[0]), /第 1 行：括号套得太深/);
    });
  });
}

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
    assert.equal(await ask(client, "textDocument/diagnostic", { textDocument }), -32002);
    await client.initialize(PULL);
    assert.equal(
      await ask(client, "initialize", { processId: null, rootUri: null, capabilities: {} }),
      -32600,
    );
    await client.open(uri, UNDATED);
    assert.equal((await client.pullItems(uri)).length, 2);
  });

  it("is heard by neither kind of client if a draft is opened before", async () => {
    for (const capabilities of [PULL, PUSH]) {
      const client = TestClient.inProcess();
      await client.open(uri, UNDATED);
      await client.initialize(capabilities);
      assert.deepEqual(await client.pullItems(uri), []);
      assert.deepEqual(client.published, []);
    }
  });

  it("that was taken back is not answered", async () => {
    const client = TestClient.inProcess();
    await client.initialize(PULL);
    await client.open(uri, UNDATED);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest("textDocument/diagnostic", { textDocument }, source.token);
    source.cancel();
    await assert.rejects(answer, { code: -32800 });
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
