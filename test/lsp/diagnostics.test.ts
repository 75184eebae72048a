import assert from "node:assert/strict";
import { mock } from "node:test";
import { ConfigurationRequest, type Diagnostic, type Range } from "vscode-languageserver-protocol/node";
import { defineRule } from "../../server/src/lint/rule.ts";
import { rules } from "../../server/src/rules/index.ts";
import { findsWord } from "../lint/finds-word.ts";
import { PULL, PUSH, startProcess, TestClient } from "./client.ts";
import { CONFLICT, DATED, UNDATED } from "./drafts.ts";

const uri = "file:///plans/a.md";

function range(line: number, from: number, to: number): Range {
  return { start: { line, character: from }, end: { line, character: to } };
}

const at = (line: number, character: number): Range => range(line, character, character);

/** Rule and place of each, as `rule line:from-to`. */
function placesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ code, range: { start, end } }) => `${code} ${start.line}:${start.character}-${end.character}`,
  );
}

const UNDATED_PLACES = ["undated-target 8:8-20", "undated-target 8:23-30"];

describe("diagnostics for a client that asks for them", () => {
  let process: ReturnType<typeof startProcess>;
  let client: TestClient;
  before(async () => {
    process = startProcess();
    client = TestClient.of(process);
    await client.initialize(PULL, {
      initializationOptions: { rulePage: "https://rules.example/{rule}.html" },
    });
  });
  after(() => process.kill());
  beforeEach(async () => {
    client.settings = {};
    await client.close(uri);
  });

  it("carry rule, severity, words, page, other places and repairs", async () => {
    await client.open(uri, CONFLICT, 7);
    const [diagnostic, ...more] = await client.pullItems(uri);
    assert.deepEqual(more, []);
    assert.deepEqual(diagnostic, {
      range: range(2, 19, 22),
      severity: 1,
      code: "conflicting-values",
      codeDescription: { href: "https://rules.example/conflicting-values.html" },
      source: "hegao",
      message:
        "2026年“全区省级以上创新平台”前面写的是35家，这里写的是53家。同一指标只能有一个数，请核对后统一。",
      relatedInformation: [{ location: { uri, range: range(0, 19, 22) }, message: "前面写的数" }],
      data: {
        version: 7,
        repairs: [
          { title: "把“53家”改为“35家”", safe: false, edits: [{ range: range(2, 19, 22), newText: "35家" }] },
          { title: "把“35家”改为“53家”", safe: false, edits: [{ range: range(0, 19, 22), newText: "53家" }] },
        ],
      },
    });
  });

  it("map error, warning and info to error, warning and hint", async () => {
    await client.open(uri, UNDATED.replace(/到2026年，/g, "") + CONFLICT.replaceAll("\n", "\n\n"));
    const severities = new Set(
      (await client.pullItems(uri)).map(({ code, severity }) => `${code} ${severity}`),
    );
    assert.deepEqual(severities, new Set(["undated-target 4", "conflicting-values 1"]));
  });

  it("go when the year is typed in, and come back when it is deleted", async () => {
    await client.open(uri, UNDATED);
    assert.deepEqual(placesOf(await client.pullItems(uri)), UNDATED_PLACES);
    for (const [index, typed] of [..."到2026年，"].entries()) {
      await client.change(uri, index + 2, { range: at(8, 8 + index), text: typed });
    }
    assert.deepEqual(await client.pullItems(uri), []);
    await client.change(uri, 20, { range: range(8, 8, 15), text: "" });
    assert.deepEqual(placesOf(await client.pullItems(uri)), UNDATED_PLACES);
  });

  it("are not sent again while they are the same", async () => {
    await client.open(uri, UNDATED);
    const first = await client.pull(uri);
    assert.ok(first.kind === "full" && first.resultId !== undefined);
    assert.deepEqual(await client.pull(uri, first.resultId), { kind: "unchanged", resultId: first.resultId });
    await client.change(uri, 2, { range: at(0, 2), text: "新" });
    const second = await client.pull(uri, first.resultId);
    assert.equal(second.kind, "full");
    assert.notEqual(second.resultId, first.resultId);
    await client.close(uri);
    await client.open(uri, DATED, 2);
    assert.equal((await client.pull(uri, second.resultId)).kind, "full");
  });

  it("are never sent unasked", async () => {
    await client.open(uri, UNDATED);
    await client.pull(uri);
    assert.deepEqual(client.published, []);
  });

  /** Columns count UTF-16 units of the text as the client has it. */
  const places: Readonly<Record<string, [text: string, place: string]>> = {
    "rare characters and emoji": ["𠮷🚢错", "0:4-5"],
    "emphasis and links": ["**甲**[乙](#)错", "0:11-12"],
    "lines that end with CR and LF": ["甲\r\n\r\n乙\r\n错", "3:0-1"],
    "lines that end with CR": ["甲\r乙错", "1:1-2"],
    "a byte order mark": ["\ufeff甲错", "0:2-3"],
    "a byte order mark above": ["\ufeff甲\n错", "1:0-1"],
  };
  for (const [name, [text, place]] of Object.entries(places)) {
    it(`stand in the right columns: ${name}`, async () => {
      const own = TestClient.inProcess({ rules: [findsWord("undated-target", "错")] });
      await own.initialize(PULL);
      await own.open(uri, text);
      assert.deepEqual(placesOf(await own.pullItems(uri)), [`undated-target ${place}`]);
    });
  }

  it("stay in place while a text with a byte order mark is edited", async () => {
    const own = TestClient.inProcess({ rules: [findsWord("undated-target", "错")] });
    await own.initialize(PULL);
    await own.open(uri, "\ufeff甲错");
    await own.change(uri, 2, { range: at(0, 1), text: "𠮷" });
    assert.deepEqual(placesOf(await own.pullItems(uri)), ["undated-target 0:4-5"]);
    await own.change(uri, 3, { range: range(0, 0, 1), text: "" });
    assert.deepEqual(placesOf(await own.pullItems(uri)), ["undated-target 0:3-4"]);
  });

  it("follow the settings, which the client is asked for", async () => {
    await client.until(() => client.registered.includes("workspace/didChangeConfiguration"));
    await client.open(uri, UNDATED);
    const before = await client.pull(uri);
    const severities = async (settings: object | null): Promise<unknown> => {
      const { refreshes } = client;
      client.settings = settings;
      await client.configure(null);
      await client.until(() => client.refreshes > refreshes);
      return (await client.pullItems(uri)).map(({ severity }) => severity);
    };
    assert.deepEqual(await severities({ rules: { "undated-target": "error" } }), [1, 1]);
    assert.deepEqual(await severities({ rules: { "undated-target": "off" } }), []);
    assert.deepEqual(await severities({ enable: false }), []);
    assert.deepEqual(await severities(null), [2, 2]);
    assert.notEqual((await client.pull(uri)).resultId, before.kind === "full" ? before.resultId : "");
    const odd = {
      enable: 1,
      rules: { "no-such-rule": "error", "undated-target": "loud" },
      documentYear: 1234,
      delay: 1e9,
    };
    assert.deepEqual(await severities(odd), [2, 2]);
    await client.until(() =>
      client.logged.some((line) => line.includes('hegao.rules.undated-target: "loud"')),
    );
    assert.ok(client.logged.some((line) => line.includes("hegao.rules.no-such-rule")));
    for (const odd of ["hegao.enable: 1", "hegao.documentYear: 1234", "hegao.delay: 1000000000"])
      assert.ok(client.logged.some((line) => line.includes(odd)));
  });

  it("do not wait for ever for settings, and follow them when they come", async () => {
    mock.timers.enable({ apis: ["setTimeout"] });
    try {
      const own = TestClient.inProcess();
      let answer: (settings: object) => void = () => {};
      let isAsked = false;
      own.connection.onRequest(ConfigurationRequest.type, async () => {
        isAsked = true;
        return [await new Promise<object>((resolve) => (answer = resolve))];
      });
      await own.initialize(PULL);
      await own.open(uri, UNDATED);
      const report = own.pullItems(uri);
      while (!isAsked) await new Promise((resolve) => setImmediate(resolve));
      mock.timers.tick(3000);
      assert.deepEqual(placesOf(await report), UNDATED_PLACES);
      assert.equal((await own.pullItems(uri)).length, 2);
      answer({ rules: { "undated-target": "off" } });
      await own.until(() => own.refreshes > 0);
      assert.deepEqual(await own.pullItems(uri), []);
    } finally {
      mock.timers.reset();
    }
  });

  it("read the year of the document from the settings", async () => {
    client.settings = { documentYear: 2024 };
    await client.open(uri, "# 云屏县水产科技三年行动方案\n\n## 主要目标\n\n培训渔民2000人次。\n");
    assert.match(String((await client.pullItems(uri))[0]?.message), /2024—2026年/);
  });

  it("are none once the document is closed", async () => {
    await client.open(uri, UNDATED);
    assert.equal((await client.pullItems(uri)).length, 2);
    await client.close(uri);
    assert.deepEqual(await client.pull(uri), { kind: "full", items: [] });
  });

  it("speak the client's language", async () => {
    const languages = {
      "zh-cn": /没有写年限/,
      "zh-TW": /没有写年限/,
      en: /names no year/,
      "en-GB": /names no year/,
      fr: /没有写年限/,
    };
    for (const [locale, words] of Object.entries(languages)) {
      const own = TestClient.inProcess();
      await own.initialize(PULL, { locale });
      await own.open(uri, UNDATED);
      assert.match(String((await own.pullItems(uri))[0]?.message), words, locale);
    }
  });

  it("speak the language that was asked for, whatever the client's own", async () => {
    for (const [language, words] of Object.entries({ zh: /没有写年限/, en: /names no year/ })) {
      const own = TestClient.inProcess();
      const locale = language === "zh" ? "en" : "zh-cn";
      await own.initialize(PULL, { locale, initializationOptions: { language } });
      await own.open(uri, UNDATED);
      assert.match(String((await own.pullItems(uri))[0]?.message), words, language);
    }
  });

  it("leave out what the client cannot show", async () => {
    const own = TestClient.inProcess();
    await own.initialize(
      { textDocument: { diagnostic: {} } },
      { initializationOptions: { rulePage: "x:{rule}" } },
    );
    await own.open(uri, CONFLICT);
    const [diagnostic] = await own.pullItems(uri);
    assert.ok(diagnostic !== undefined);
    assert.ok(!("relatedInformation" in diagnostic) && !("codeDescription" in diagnostic));
  });

  it("lack only those of a rule that throws, which the log tells once", async () => {
    const broken = defineRule({
      ...findsWord("period-mismatch", "甲"),
      detect: () => {
        throw new RangeError("out of bounds");
      },
    });
    const own = TestClient.inProcess({ rules: [broken, ...rules] });
    await own.initialize(PULL);
    await own.open(uri, UNDATED);
    assert.deepEqual(placesOf(await own.pullItems(uri)), UNDATED_PLACES);
    await own.change(uri, 2, { range: at(0, 2), text: "新" });
    assert.deepEqual(placesOf(await own.pullItems(uri)), UNDATED_PLACES);
    await own.open("file:///plans/b.md", UNDATED);
    await own.pullItems("file:///plans/b.md");
    assert.equal(own.logged.filter((line) => line.includes("out of bounds")).length, 2);
  });
});

describe("diagnostics for a client that waits for them", () => {
  async function started(settings: object): Promise<TestClient> {
    const client = TestClient.inProcess();
    await client.initialize(PUSH, { initializationOptions: { settings } });
    return client;
  }

  it("come by themselves, with the version they are for", async () => {
    const client = await started({ delay: 5 });
    await client.open(uri, UNDATED, 3);
    const first = await client.until(() => client.published[0]);
    assert.deepEqual([first.uri, first.version, placesOf(first.diagnostics)], [uri, 3, UNDATED_PLACES]);
  });

  it("come once for many changes, for the last of them, and are not taken away before", async () => {
    const client = await started({ delay: 30 });
    await client.open(uri, UNDATED);
    await client.until(() => client.published.length === 1);
    for (const [index, typed] of [..."到2026年，"].entries()) {
      await client.change(uri, index + 2, { range: at(8, 8 + index), text: typed });
    }
    await client.until(() => client.published.length === 2);
    assert.deepEqual(
      client.published.map(({ version, diagnostics }) => [version, diagnostics.length]),
      [
        [1, 2],
        [8, 0],
      ],
    );
  });

  it("are taken away when the document is closed, and none follow", async () => {
    const client = await started({ delay: 5 });
    await client.open(uri, UNDATED);
    await client.until(() => client.published.length === 1);
    await client.change(uri, 2, { range: at(0, 2), text: "新" });
    await client.close(uri);
    await client.until(() => client.published.length === 2);
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.deepEqual(client.published.at(-1), { uri, diagnostics: [] });
    assert.equal(client.published.length, 2);
  });

  it("follow settings that are sent along", async () => {
    const client = await started({ rules: { "undated-target": "error" } });
    await client.open(uri, UNDATED);
    const first = await client.until(() => client.published[0]);
    assert.equal(first.diagnostics[0]?.severity, 1);
    await client.configure({ hegao: { enable: false } });
    const second = await client.until(() => client.published[1]);
    assert.deepEqual(second.diagnostics, []);
  });
});
