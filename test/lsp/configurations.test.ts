import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { rules } from "../../server/src/rules/index.ts";
import { memoryHost } from "../../server/src/service/memory-host.ts";
import { inFolder } from "../cli/run-cli.ts";
import { DRAFT } from "../config/cases.ts";
import { COMMANDS, PULL, PUSH, startProcess, TestClient } from "./client.ts";

const uri = "file:///plans/a.md";
const CONFIG = "file:///plans/hegao.config.json";
const PATH = "/plans/hegao.config.json";
const config = (levels: Record<string, string>): string => JSON.stringify({ rules: levels });
const ALL_OFF = JSON.stringify({ extends: "none" });
const BROKEN = '{\n  "rules": { "undatd-target": "off" },\n  "x": 1\n}';

describe("configuration files, in the editor", () => {
  let files: Record<string, string>;
  let client: TestClient;
  const codes = async (of = uri): Promise<unknown> => (await client.pullItems(of)).map(({ code }) => code);
  const reloaded = async (content: string | null): Promise<void> => {
    if (content === null) delete files[PATH];
    else files[PATH] = content;
    const { refreshes } = client;
    await client.changeFile(CONFIG);
    await client.until(() => client.refreshes > refreshes);
  };
  beforeEach(async () => {
    files = {};
    client = TestClient.inProcess({ rules, host: memoryHost(files) });
    await client.initialize(PULL);
  });

  it("are watched, and take effect at once", async () => {
    await client.until(() => client.registered.includes("workspace/didChangeWatchedFiles"));
    await client.open(uri, DRAFT);
    const before = await client.pull(uri);
    assert.ok(before.kind === "full" && before.items.length === 2);
    await reloaded(config({ "undated-target": "off" }));
    const after = await client.pull(uri, before.resultId);
    assert.ok(after.kind === "full");
    assert.deepEqual(
      after.items.map(({ code }) => code),
      ["duplicate-paragraph"],
    );
    assert.equal((await client.pull(uri, after.resultId)).kind, "unchanged");
    await reloaded(null);
    assert.deepEqual(await codes(), ["undated-target", "duplicate-paragraph"]);
  });

  it("win over the editor's settings, which hold for drafts that none governs", async () => {
    files[PATH] = config({ "duplicate-paragraph": "error" });
    client.settings = { rules: { "undated-target": "off", "duplicate-paragraph": "info" } };
    await client.open(uri, DRAFT);
    const found = (await client.pullItems(uri)).map(({ code, severity }) => `${code} ${severity}`);
    assert.deepEqual(found, ["undated-target 2", "duplicate-paragraph 1"]);
    for (const other of ["file:///drafts/a.md", "untitled:Untitled-1", "vscode-vfs://github/plans/a.md"]) {
      await client.open(other, DRAFT);
      assert.deepEqual(await codes(other), ["duplicate-paragraph"]);
    }
  });

  it("do not switch on what the editor has switched off", async () => {
    files[PATH] = BROKEN;
    client.settings = { enable: false };
    await client.open(uri, DRAFT);
    assert.deepEqual(await codes(), []);
    assert.deepEqual([client.published, client.shown], [[], []]);
  });

  it("that are wrong are shown in the file and once in a message, and no draft of theirs is checked", async () => {
    files[PATH] = BROKEN;
    await client.open(uri, DRAFT);
    await client.open("file:///plans/b.md", DRAFT);
    await client.open("file:///drafts/c.md", DRAFT);
    assert.deepEqual(await codes(), []);
    assert.deepEqual(await codes("file:///plans/b.md"), []);
    assert.deepEqual(await codes("file:///drafts/c.md"), ["undated-target", "duplicate-paragraph"]);
    const [published] = await client.until(() => client.published.length > 0 && client.published);
    assert.equal(published?.uri, CONFIG);
    assert.deepEqual(
      published?.diagnostics.map(({ range, severity, source, message }) => [
        `${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character}`,
        severity,
        source,
        String(message).replace(/。.*/, ""),
      ]),
      [
        ["1:13-1:28", 1, "hegao", "没有“undatd-target”这条规则"],
        ["2:2-2:5", 1, "hegao", "没有“x”这一项"],
      ],
    );
    await client.until(() => client.shown.length > 0);
    await reloaded(`${BROKEN}\n`);
    await codes();
    await codes("file:///plans/b.md");
    assert.equal(client.shown.length, 1);
    assert.match(
      client.shown[0] ?? "",
      /^配置文件 \/plans\/hegao\.config\.json 有错，它管的稿子暂时没有检查。第 2 行：没有“undatd-target”这条规则。.*另外还有 1 处。$/,
    );
  });

  it("that are put right, or gone, are shown no more", async () => {
    for (const mended of [config({ "undated-target": "off" }), null]) {
      files[PATH] = BROKEN;
      await client.open(uri, DRAFT);
      await codes();
      await client.until(() => client.published.at(-1)?.diagnostics.length === 2);
      await reloaded(mended);
      await codes();
      await client.until(() => client.published.at(-1)?.diagnostics.length === 0);
      assert.equal(client.published.at(-1)?.uri, CONFIG);
      await client.close(uri);
    }
  });

  it("that are wrong are shown no more when their last draft is closed", async () => {
    files[PATH] = BROKEN;
    await client.open(uri, DRAFT);
    await codes();
    await client.close(uri);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0);
  });

  it("leave the outline of drafts that are not checked", async () => {
    files[PATH] = JSON.stringify({ ignore: ["*.md"] });
    await client.open(uri, DRAFT);
    assert.deepEqual(await codes(), []);
    assert.equal((await client.symbols(uri)).length, 1);
  });

  it("are read again with every check, for clients that watch nothing", async () => {
    const own = TestClient.inProcess({ rules, host: memoryHost(files) });
    await own.initialize(PUSH, { initializationOptions: { settings: { delay: 5 } } });
    await own.open(uri, DRAFT);
    const first = await own.until(() => own.published[0]);
    assert.equal(first.diagnostics.length, 2);
    files[PATH] = ALL_OFF;
    await own.change(uri, 2, { text: `${DRAFT}\n` });
    const second = await own.until(() => own.published[1]);
    assert.deepEqual([second.version, second.diagnostics], [2, []]);
    assert.deepEqual(own.registered, []);
  });

  it("hold for drafts with spaces and Chinese in their addresses", async () => {
    files["/计划 一/hegao.config.json"] = ALL_OFF;
    const address = "file:///%E8%AE%A1%E5%88%92%20%E4%B8%80/a.md";
    await client.open(address, DRAFT);
    assert.deepEqual(await codes(address), []);
  });

  it("hold for drafts on drives and servers of Windows", async () => {
    files["c:/plans/hegao.config.json"] = ALL_OFF;
    files["//server/plans/hegao.config.json"] = ALL_OFF;
    for (const address of ["file:///c%3A/plans/a.md", "file://server/plans/x/a.md"]) {
      await client.open(address, DRAFT);
      assert.deepEqual(await codes(address), [], address);
    }
  });

  for (const [name, command] of Object.entries(COMMANDS)) {
    it(`are read from this machine's files: ${name}`, async () => {
      await inFolder({ "hegao.config.json": ALL_OFF }, async (folder) => {
        const process = startProcess(command);
        const own = TestClient.of(process);
        await own.initialize(PULL);
        const address = pathToFileURL(`${folder}/稿 1.md`).href;
        await own.open(address, DRAFT);
        assert.deepEqual(await own.pullItems(address), []);
        await writeFile(`${folder}/hegao.config.json`, "{}");
        assert.equal((await own.pullItems(address)).length, 2);
        process.kill();
      });
    });
  }
});

describe("whether a draft is checked", () => {
  const host = (files: Record<string, string>) => ({ rules, host: memoryHost(files) });

  it("is told to a client that wants to know, whenever it changes", async () => {
    const files: Record<string, string> = { [PATH]: BROKEN };
    const client = TestClient.inProcess(host(files));
    await client.initialize(PULL, { initializationOptions: { states: true } });
    await client.open(uri, DRAFT);
    const told = async (): Promise<string | undefined> => {
      await client.pull(uri);
      await client.pull(uri);
      return client.states.splice(0).join("|");
    };
    assert.equal(await told(), `${uri} broken ${CONFIG}`);
    files[PATH] = JSON.stringify({ ignore: ["*.md"] });
    assert.equal(await told(), `${uri} ignored ${CONFIG}`);
    files[PATH] = "{}";
    assert.equal(await told(), `${uri} checked ${CONFIG}`);
    await client.change(uri, 2, { text: "甲" });
    assert.equal(await told(), "");
    delete files[PATH];
    assert.equal(await told(), `${uri} checked null`);
    client.settings = { enable: false };
    await client.configure(null);
    assert.equal(await told(), `${uri} off null`);
    await client.close(uri);
    await client.open(uri, DRAFT);
    assert.equal(await told(), `${uri} off null`);
  });

  it("is told to nobody else", async () => {
    const client = TestClient.inProcess(host({ [PATH]: BROKEN }));
    await client.initialize(PULL);
    await client.open(uri, DRAFT);
    await client.pull(uri);
    assert.deepEqual(client.states, []);
  });
});
