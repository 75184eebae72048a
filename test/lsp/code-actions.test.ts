import assert from "node:assert/strict";
import type { CodeAction, Range, TextDocumentEdit } from "vscode-languageserver-protocol/node";
import { findsWord } from "../lint/finds-word.ts";
import { unmark } from "../rules/marks.ts";
import { applyAction } from "./apply-action.ts";
import { PULL, PUSH, TestClient } from "./client.ts";
import { CONFLICT, REPEATED, UNDATED } from "./drafts.ts";

const uri = "file:///plans/a.md";
const everything: Range = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

function at(line: number, character: number): Range {
  return { start: { line, character }, end: { line, character } };
}

function documentChangesOf({ edit }: CodeAction): TextDocumentEdit[] {
  return (edit?.documentChanges ?? []) as TextDocumentEdit[];
}

/** What a text becomes by each action offered for all of it, by the action's title. */
type Offers = Readonly<Record<string, string>>;

interface ActionCase {
  readonly text: string;
  readonly offers: Offers;
  /** For a client that takes no snippets, where that makes a difference. */
  readonly plain?: Offers;
}

const YEAR = "在这一句的目标前加“到2026年，”";
const suppress = (rule: string, reach = "这一段"): string =>
  `略过${reach}的“${rule}”（加一条注释，写明理由）`;
const comment = (rule: string): string => `<!-- hegao-disable-next-line ${rule} -- 请写明理由 -->`;
const dated = (year: number): string => UNDATED.replace("培训渔民", `到${year}年，培训渔民`);
const UNDATED_EVERYWHERE = "# 云屏县水产科技行动方案\n\n## 重点任务\n\n培训渔民2000人次。\n";
const TABLE = `# 云屏县水产科技行动方案（2024—2026年）

## 重点工作

| 指标 | 目标 |
| --- | --- |
| 培训渔民 | 2000人次 |
`;
const copy = "推动龙头企业与青樟大学共建深海养殖装备实验室；";

const cases: Readonly<Record<string, ActionCase>> = {
  "a target without a year: one of the plan's years, or a comment": {
    text: UNDATED,
    offers: {
      [`${YEAR}（另有2种可选）`]: dated(2026),
      [suppress("undated-target")]: UNDATED.replace("（三）", `${comment("undated-target")}\n（三）`),
    },
    plain: {
      [YEAR]: dated(2026),
      [YEAR.replace("2026", "2025")]: dated(2025),
      [YEAR.replace("2026", "2024")]: dated(2024),
      [suppress("undated-target")]: UNDATED.replace("（三）", `${comment("undated-target")}\n（三）`),
    },
  },
  "a target without a year in a draft that names none: a year to be filled in": {
    text: UNDATED_EVERYWHERE,
    offers: {
      [YEAR.replace("2026", "××××")]: UNDATED_EVERYWHERE.replace("培训", "到××××年，培训"),
      [suppress("undated-target")]: UNDATED_EVERYWHERE.replace("培训", `${comment("undated-target")}\n培训`),
    },
    plain: {
      [suppress("undated-target")]: UNDATED_EVERYWHERE.replace("培训", `${comment("undated-target")}\n培训`),
    },
  },
  "targets in a table: the year in the header of the column": {
    text: TABLE,
    offers: {
      "把表头“目标”改为“2026年目标”（另有2种可选）": TABLE.replace("目标 |", "2026年目标 |"),
      [suppress("undated-target", "整张表")]: TABLE.replace("| 指标", `${comment("undated-target")}\n| 指标`),
    },
    plain: {
      "把表头“目标”改为“2026年目标”": TABLE.replace("目标 |", "2026年目标 |"),
      "把表头“目标”改为“2025年目标”": TABLE.replace("目标 |", "2025年目标 |"),
      "把表头“目标”改为“2024年目标”": TABLE.replace("目标 |", "2024年目标 |"),
      [suppress("undated-target", "整张表")]: TABLE.replace("| 指标", `${comment("undated-target")}\n| 指标`),
    },
  },
  "two values: either of them": {
    text: CONFLICT,
    offers: {
      "把“53家”改为“35家”": CONFLICT.replace("53", "35"),
      "把“35家”改为“53家”": CONFLICT.replace("35", "53"),
      [suppress("conflicting-values")]: CONFLICT.replace("\n\n", `\n\n${comment("conflicting-values")}\n`),
    },
  },
  "text that stands twice: without the copy": {
    text: REPEATED,
    offers: {
      删去这一处重复的文字: copy + REPEATED.slice(copy.length).replace(copy, ""),
      [suppress("duplicate-clause")]: `${comment("duplicate-clause")}\n${REPEATED}`,
    },
  },
  "a comment without use": {
    text: "<!-- hegao-disable-next-line undated-target, duplicate-clause -- 已核对 -->\n甲。\n",
    offers: {
      "从注释中删去“undated-target”": "<!-- hegao-disable-next-line duplicate-clause -- 已核对 -->\n甲。\n",
      "从注释中删去“duplicate-clause”": "<!-- hegao-disable-next-line undated-target -- 已核对 -->\n甲。\n",
    },
  },
  "a comment that is not understood": {
    text: "甲。\n\n<!-- hegao-ignore -->\n乙。\n",
    offers: { 删去这条注释: "甲。\n\n乙。\n" },
  },
  "lines that end with CR and LF, behind a byte order mark": {
    text: `\ufeff${CONFLICT.replaceAll("\n", "\r\n")}`,
    offers: {
      "把“53家”改为“35家”": `\ufeff${CONFLICT.replace("53", "35").replaceAll("\n", "\r\n")}`,
      "把“35家”改为“53家”": `\ufeff${CONFLICT.replace("35", "53").replaceAll("\n", "\r\n")}`,
      [suppress("conflicting-values")]:
        `\ufeff${CONFLICT.replace("\n\n", `\n\n${comment("conflicting-values")}\n`).replaceAll("\n", "\r\n")}`,
    },
  },
  "nothing to object to": { text: "甲。\n", offers: {} },
};

const CLIENTS = { "a client with snippets": PULL, "a client without snippets": PUSH };

for (const [who, capabilities] of Object.entries(CLIENTS)) {
  describe(`quick fixes for ${who}`, () => {
    for (const [name, { text, offers, plain }] of Object.entries(cases)) {
      it(name, async () => {
        const client = TestClient.inProcess();
        await client.initialize(capabilities);
        await client.open(uri, text, 4);
        const actions = await client.actions(uri, everything);
        assert.deepEqual(
          Object.fromEntries(actions.map((action) => [action.title, applyAction(text, uri, action)])),
          capabilities === PULL ? offers : (plain ?? offers),
        );
        for (const action of actions) {
          assert.equal(action.kind, "quickfix");
          assert.ok((action.diagnostics?.length ?? 0) > 0);
          for (const change of documentChangesOf(action))
            assert.deepEqual(change.textDocument, { uri, version: 4 });
        }
      });
    }
  });
}

describe("quick fixes", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = TestClient.inProcess();
    await client.initialize(PULL);
  });
  const titles = (actions: readonly CodeAction[]): readonly string[] => actions.map(({ title }) => title);

  it("offer the years as choices, the last first, and the reason as a field", async () => {
    await client.open(uri, UNDATED);
    const edits = (await client.actions(uri, everything)).flatMap(
      (action) => documentChangesOf(action)[0]?.edits ?? [],
    );
    assert.deepEqual(edits, [
      { range: at(8, 8), snippet: { kind: "snippet", value: `\${1|到2026年,到2025年,到2024年|}，` } },
      {
        range: at(8, 0),
        snippet: {
          kind: "snippet",
          value: `<!-- hegao-disable-next-line undated-target -- \${1:请写明理由} -->\n`,
        },
      },
    ]);
  });

  it("offer a year to be filled in where none is known, which is never taken unseen", async () => {
    await client.open(uri, UNDATED_EVERYWHERE);
    const [action] = await client.actions(uri, everything);
    assert.ok(action !== undefined && action.isPreferred === undefined);
    assert.deepEqual(documentChangesOf(action)[0]?.edits, [
      { range: at(4, 0), snippet: { kind: "snippet", value: `到\${1:××××}年，` } },
    ]);
    const [diagnostic] = await client.pullItems(uri);
    assert.deepEqual(diagnostic?.data.repairs, []);
  });

  it("offer years of the plan, none before the document's own, and milestones only of a long plan", async () => {
    const draft = (title: string): string =>
      `# 云屏县水产科技行动方案（${title}）\n\n${"## 重点任务\n\n培训渔民2000人次。\n"}`;
    const years = async (text: string): Promise<readonly string[]> => {
      await client.close(uri);
      await client.open(uri, text);
      const [action] = await client.actions(uri, everything);
      assert.ok(action !== undefined);
      return [...JSON.stringify(documentChangesOf(action)).matchAll(/到(\d{4})年/g)].map(
        ([, year = ""]) => year,
      );
    };
    assert.deepEqual(await years(`---\ndate: 2025-03-01\n---\n${draft("2024—2026年")}`), ["2026", "2025"]);
    assert.deepEqual(await years(draft("2021—2035年")), ["2035", "2030", "2025"]);
    assert.deepEqual(await years(`---\ndate: 2025-03-01\n---\n${draft("试行")}`), ["2027", "2026", "2025"]);
    assert.deepEqual(await years(draft("试行")), []);
  });

  it("are those of what the cursor touches, at either end and between", async () => {
    await client.open(uri, UNDATED);
    const offered = await Promise.all(
      [7, 8, 14, 20, 21, 30, 31].map(async (column) => (await client.actions(uri, at(8, column))).length),
    );
    assert.deepEqual(offered, [0, 2, 2, 2, 0, 2, 0]);
  });

  it("are there the moment a change has made the fault, whatever diagnostics the client knows of", async () => {
    await client.open(uri, "甲\n");
    await client.pull(uri);
    await client.change(uri, 2, { text: UNDATED });
    const known = await client.actions(uri, at(8, 10), undefined, []);
    assert.equal(known.length, 2);
    await client.change(uri, 3, { range: at(8, 0), text: "\n\n" });
    const stale = {
      range: at(8, 10),
      message: "",
      code: "undated-target",
      data: { version: 2, repairs: [] },
    };
    const actions = await client.actions(uri, at(10, 10), undefined, [stale]);
    assert.equal(
      applyAction(`${UNDATED.replace("（三）", "\n\n（三）")}`, uri, actions[0] as CodeAction).includes(
        "到2026年，培训渔民",
      ),
      true,
    );
  });

  it("name the one repair that may be taken unseen, and none where there are two ways", async () => {
    await client.open(uri, UNDATED);
    assert.deepEqual(
      (await client.actions(uri, everything)).map(({ isPreferred }) => isPreferred),
      [true, undefined],
    );
    await client.change(uri, 2, { text: CONFLICT });
    assert.deepEqual(
      (await client.actions(uri, everything)).map(({ isPreferred }) => isPreferred),
      [undefined, undefined, undefined],
    );
  });

  it("come only if their kind is asked for", async () => {
    await client.open(uri, UNDATED);
    const count = async (...only: string[]): Promise<number> =>
      (await client.actions(uri, everything, only)).length;
    assert.deepEqual(
      await Promise.all([count("quickfix"), count(""), count("refactor"), count("source.fixAll"), count()]),
      [2, 2, 0, 0, 0],
    );
  });

  it("are none where checking is switched off", async () => {
    client.settings = { enable: false };
    await client.open(uri, UNDATED);
    assert.deepEqual(titles(await client.actions(uri, everything)), []);
  });
});

describe("keeping a finding back here", () => {
  /** Drafts with one mark around what stays a fault, and the same with the comment. */
  const places: Readonly<Record<string, [before: string, after: string]>> = {
    "in a paragraph of its own": ["甲\n\n⟦错⟧\n\n乙", "甲\n\nNEXT\n错\n\n乙"],
    "in the first line": ["⟦错⟧", "NEXT\n错"],
    "in a wrapped line": [
      "这一行很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长而没有写完\n⟦错⟧字",
      "NEXT\n这一行很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长而没有写完\n错字",
    ],
    "in a list": ["1. 甲\n1. ⟦错⟧\n1. 乙", "1. 甲\n1. 错LINE\n1. 乙"],
    "in a list inside a list": ["1. 甲\n   - ⟦错⟧", "1. 甲\n   - 错LINE"],
    "in a later paragraph of a list item": ["- 甲\n\n  ⟦错⟧", "- 甲\n\n  NEXT\n  错"],
    "in a line that a list takes along": ["- 甲。\n⟦错⟧。\n- 乙", "- 甲。\n错。LINE\n- 乙"],
    "in a quotation": ["> 甲\n>\n> ⟦错⟧", "> 甲\n>\n> NEXT\n> 错"],
    "in a line that a quotation takes along": ["> 甲。\n⟦错⟧。\n\n乙", "> 甲。\n错。LINE\n\n乙"],
    "in a heading": ["# 甲\n\n## ⟦错⟧\n\n乙", "# 甲\n\nNEXT\n## 错\n\n乙"],
    "in an underlined heading": ["⟦错⟧\n===\n", "NEXT\n错\n===\n"],
    "in a table": ["| 甲 |\n|---|\n| ⟦错⟧ |\n", "NEXT\n| 甲 |\n|---|\n| 错 |\n"],
    "under front matter": ["---\na: 1\n---\n⟦错⟧", "---\na: 1\n---\nNEXT\n错"],
    "in a paragraph indented with wide spaces": ["甲\n\n　　⟦错⟧。", "甲\n\nNEXT\n　　错。"],
    "in a later line of a paragraph": ["甲。\n⟦错⟧。\n乙", "甲。\n错。LINE\n乙"],
    "in a line that ends with a break": ["甲。\\\n⟦错⟧。\\\n乙", "甲。\\\n错。LINE\\\n乙"],
    "in a line that ends with two spaces": ["甲。\n⟦错⟧。  \n乙", "甲。\n错。LINE  \n乙"],
    "where lines end with CR": ["甲\r\r⟦错⟧\r", "甲\r\rNEXT\r错\r"],
    "in a last line without an end": ["甲\r\n\r\n⟦错⟧", "甲\r\n\r\nNEXT\r\n错"],
  };
  for (const [name, [marked, expected]] of Object.entries(places)) {
    it(name, async () => {
      const client = TestClient.inProcess({ rules: [findsWord("undated-target", "错")] });
      await client.initialize(PULL);
      const { text } = unmark(marked);
      await client.open(uri, text);
      const [action, ...more] = await client.actions(uri, everything);
      assert.ok(action !== undefined && more.length === 0);
      const after = applyAction(text, uri, action);
      const line = comment("undated-target").replace("next-", "");
      assert.equal(after, expected.replace("NEXT", comment("undated-target")).replace("LINE", line));
      await client.change(uri, 2, { text: after });
      assert.deepEqual(await client.pullItems(uri), []);
    });
  }
});

describe("fixing all", () => {
  const fixes = (rule: "undated-target" | "count-mismatch", wrong: string, right: string, safe: boolean) =>
    findsWord(rule, wrong, (at) => ({
      repairs: [
        {
          title: { id: "duplicate-delete", args: {} },
          edits: [{ span: { start: at, end: at + wrong.length }, text: right }],
          safe,
        },
      ],
    }));

  async function fixAll(text: string, rules: ReturnType<typeof fixes>[]): Promise<string | null> {
    const client = TestClient.inProcess({ rules });
    await client.initialize(PULL);
    await client.open(uri, text);
    const [action, ...more] = await client.actions(uri, everything, ["source.fixAll"]);
    assert.deepEqual(more, []);
    if (action === undefined) return null;
    assert.deepEqual([action.kind, action.title], ["source.fixAll.hegao", "改正全部可以放心自动改正的问题"]);
    return applyAction(text, uri, action);
  }

  it("takes safe repairs only", async () => {
    const rules = [fixes("undated-target", "错", "对", true), fixes("count-mismatch", "漏", "补", false)];
    assert.equal(await fixAll("甲错漏错。\r\n\r\n𠮷错", rules), "甲对漏对。\r\n\r\n𠮷对");
    assert.equal(await fixAll("甲漏", rules), null);
    assert.equal(await fixAll("甲", rules), null);
  });

  it("goes on until there are none, and gives up on two that undo each other", async () => {
    const chain = [fixes("undated-target", "错", "漏", true), fixes("count-mismatch", "漏", "补", true)];
    assert.equal(await fixAll("错漏", chain), "补补");
    const circle = [fixes("undated-target", "错", "漏", true), fixes("count-mismatch", "漏", "错", true)];
    assert.match((await fixAll("甲错", circle)) ?? "", /^甲[错漏]$/);
  });
});
