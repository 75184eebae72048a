import assert from "node:assert/strict";
import type { Diagnostic } from "vscode-languageserver-protocol/node";
import { rules } from "../../server/src/rules/index.ts";
import { memoryHost } from "../../server/src/service/memory-host.ts";
import { PULL, TestClient } from "./client.ts";

const PLAN = "file:///plans/1.md";
const ANNEX = "file:///plans/附件1.md";
const plan = (value: number): string =>
  `# 云屏县水产业发展三年行动方案（2024—2026年）\n\n## 一、主要目标\n\n到2026年，全县水产加工企业达到${value}家。\n`;
const annex = (value: number): string =>
  `# 附件1：云屏县水产业主要指标说明（2024—2026年）\n\n到2026年，全县水产加工企业达到${value}家。\n`;
const CONFIG = JSON.stringify({ sets: { 方案: ["*.md"] } });

describe("drafts of one set in the editor", () => {
  let files: Record<string, string>;
  let client: TestClient;
  const start = async (): Promise<void> => {
    client = TestClient.inProcess({ rules, host: memoryHost(files) });
    client.settings = { delay: 0 };
    await client.initialize(PULL, { workspaceFolders: [{ uri: "file:///plans", name: "plans" }] });
  };
  const conflicts = async (of: string): Promise<Diagnostic[]> =>
    (await client.pullItems(of)).filter(({ code }) => code === "conflicting-values");
  const eventually = async (count: number, of: string): Promise<Diagnostic[]> => {
    for (;;) {
      const { refreshes } = client;
      const found = await conflicts(of);
      if (found.length === count) return found;
      await client.until(() => client.refreshes > refreshes);
    }
  };
  beforeEach(() => {
    files = { "/plans/hegao.config.json": CONFIG, "/plans/1.md": plan(120), "/plans/附件1.md": annex(150) };
  });

  it("are told, in the later of two, what the earlier says otherwise, and where", async () => {
    await start();
    await client.open(ANNEX, annex(150));
    const [found] = await eventually(1, ANNEX);
    assert.match(String(found?.message), /1\.md/);
    assert.deepEqual(
      found?.relatedInformation?.map(({ location }) => [location.uri, location.range.start.line]),
      [[PLAN, 4]],
    );
    await client.open(PLAN, plan(120));
    assert.deepEqual(await conflicts(PLAN), []);
  });

  it("are held against each other as they are in the editor", async () => {
    await start();
    await client.open(ANNEX, annex(150));
    await client.open(PLAN, plan(150));
    await eventually(0, ANNEX);
    await client.change(PLAN, 2, { text: plan(180) });
    await eventually(1, ANNEX);
    await client.change(ANNEX, 2, { text: annex(180) });
    await eventually(0, ANNEX);
  });

  it("are held against nothing as soon as the configuration knows no set", async () => {
    await start();
    await client.open(ANNEX, annex(150));
    await eventually(1, ANNEX);
    files["/plans/hegao.config.json"] = "{}";
    await client.changeFile("file:///plans/hegao.config.json");
    await eventually(0, ANNEX);
  });
});
