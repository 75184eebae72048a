import assert from "node:assert/strict";
import type { Diagnostic } from "vscode-languageserver-protocol/node";
import { rules } from "../../server/src/rules/index.ts";
import { memoryHost } from "../../server/src/service/memory-host.ts";
import { MOST_FILES } from "../../server/src/service/neighbours.ts";
import { PULL, PUSH, TestClient } from "./client.ts";

const uri = "file:///plans/a.md";
const BORROWED =
  "县海洋发展局会同县工信局建立梯度培育库，每年遴选养殖装备企业，在用海、融资、检测方面给予支持，并由专人负责联系。";
const OTHER = `完善配套政策。\n\n${BORROWED}\n`;
const DRAFT = `${BORROWED}\n`;
const FOLDERS = { workspaceFolders: [{ uri: "file:///plans", name: "plans" }] };

describe("drafts compared with the files of the workspace", () => {
  let files: Record<string, string>;
  let client: TestClient;
  const start = async (capabilities = PULL, more: object = FOLDERS): Promise<void> => {
    client = TestClient.inProcess({ rules, host: memoryHost(files) });
    client.settings = { across: true, delay: 0 };
    await client.initialize(capabilities, more);
  };
  const shared = async (of = uri): Promise<Diagnostic[]> =>
    (await client.pullItems(of)).filter(({ code }) => code === "duplicate-across-files");
  /** Waits until so many findings are there, asking again whenever the server says so. */
  const eventually = async (count: number, of = uri): Promise<Diagnostic[]> => {
    for (;;) {
      const { refreshes } = client;
      const found = await shared(of);
      if (found.length === count) return found;
      await client.until(() => client.refreshes > refreshes);
    }
  };
  /** Does something of which there is no news, and gives the server time to be wrong. */
  const noNews = async (work: Promise<void>): Promise<void> => {
    const { refreshes } = client;
    await work;
    await client.pull(uri);
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(client.refreshes, refreshes);
  };
  beforeEach(() => {
    files = { "/plans/a.md": "", "/plans/b/other.md": OTHER };
  });

  it("are told of the words of another file, and where they stand", async () => {
    await start();
    await client.open(uri, DRAFT);
    const [found] = await eventually(1);
    assert.match(String(found?.message), /与“other\.md”里的文字相同/);
    assert.deepEqual(found?.relatedInformation, [
      {
        location: {
          uri: "file:///plans/b/other.md",
          range: { start: { line: 2, character: 0 }, end: { line: 2, character: BORROWED.length } },
        },
        message: "另一份文件里的文字",
      },
    ]);
  });

  it("are not, unless asked for", async () => {
    await start();
    client.settings = { delay: 0 };
    await noNews(client.open(uri, DRAFT));
    assert.deepEqual(await shared(), []);
    client.settings = { across: true, delay: 0 };
    await client.configure(null);
    await eventually(1);
    client.settings = { delay: 0 };
    await client.configure(null);
    await eventually(0);
  });

  it("keep what still holds while typed in, and lose at once what does not", async () => {
    await start();
    await client.open(uri, DRAFT);
    await eventually(1);
    await client.change(uri, 2, { text: `首先。\n\n${DRAFT}` });
    assert.deepEqual(
      (await shared()).map(({ range }) => range.start.line),
      [2],
    );
    await client.change(uri, 3, { text: `首先。\n\n${DRAFT.replace("每年遴选", "分批认定")}` });
    assert.deepEqual(await shared(), []);
    await client.change(uri, 4, { text: `${DRAFT}\n` });
    await eventually(1);
  });

  it("are compared with other drafts as they are in the editor, and with files as they are saved", async () => {
    const other = "file:///plans/b/other.md";
    await start();
    await client.open(uri, DRAFT);
    await eventually(1);
    await client.open(other, "另起炉灶。\n");
    await eventually(0);
    await client.change(other, 2, { text: DRAFT });
    const [found] = await eventually(1);
    assert.equal(found?.relatedInformation?.[0]?.location.range.start.line, 0);
    await eventually(1, other);
    await client.close(other);
    files["/plans/b/other.md"] = "另起炉灶。\n";
    await client.changeFile(other);
    await eventually(0);
  });

  it("follow the configuration that governs them", async () => {
    files["/plans/hegao.config.json"] = JSON.stringify({ rules: { "duplicate-across-files": "error" } });
    await start();
    await client.open(uri, DRAFT);
    assert.deepEqual(
      (await eventually(1)).map(({ severity }) => severity),
      [1],
    );
    for (const config of [
      { rules: { "duplicate-across-files": "off" } },
      { rules: { "duplicate-across-files": ["warning", { ignoreWords: ["梯度培育库", "遴选", "由专人"] }] } },
      { ignore: ["b/**"] },
    ]) {
      files["/plans/hegao.config.json"] = JSON.stringify(config);
      await client.changeFile("file:///plans/hegao.config.json");
      await eventually(0);
      files["/plans/hegao.config.json"] = "{}";
      await client.changeFile("file:///plans/hegao.config.json");
      await eventually(1);
    }
  });

  it("are told so unasked, where the client does not ask", async () => {
    await start(PUSH);
    client.settings = { across: true, delay: 0 };
    await client.configure({ hegao: client.settings });
    await client.open(uri, DRAFT);
    const told = await client.until(() =>
      client.published.find(({ diagnostics }) =>
        diagnostics.some(({ code }) => code === "duplicate-across-files"),
      ),
    );
    assert.equal(told.uri, uri);
  });

  it("are compared with nothing where there is no folder", async () => {
    await start(PULL, {});
    await noNews(client.open(uri, DRAFT));
    assert.deepEqual(await shared(), []);
  });

  it("are compared with so many files and no more, which is said", async () => {
    for (let index = 0; index < MOST_FILES; index += 1) files[`/plans/0/${index}.md`] = "另起炉灶。\n";
    await start();
    await client.open(uri, DRAFT);
    await client.until(() => client.logged.some((line) => line.includes(`${MOST_FILES}`)));
    assert.deepEqual(await shared(), []);
  });
});
