import assert from "node:assert/strict";
import { findsWord } from "../lint/finds-word.ts";
import { DATED, UNDATED } from "./drafts.ts";
import { Collector, runInMemory, type Stage } from "./run-cli.ts";

/** What `check --format json` prints of one file, parsed. */
async function check(text: string, stage: Stage = {}): Promise<Record<string, unknown>> {
  const { out } = await runInMemory(
    { argv: ["check", "--format", "json", "a.md"], files: { "a.md": text } },
    stage,
  );
  const files = JSON.parse(out);
  assert.equal(files.length, 1);
  return files[0];
}

/** Line, column, end line and end column of every finding of 错. */
async function placesOfMistakes(text: string): Promise<unknown> {
  const { messages } = await check(text, { rules: [findsWord("undated-target", "错")] });
  return (messages as Record<string, number>[]).map((each) => [
    each.line,
    each.column,
    each.endLine,
    each.endColumn,
  ]);
}

describe("the json of a check", () => {
  it("has ESLint's shape", async () => {
    const insert = { span: { start: 0, end: 0 }, text: "到2026年，" };
    const title = { id: "undated-target/repair", args: { year: "2026" } } as const;
    const rule = findsWord("undated-target", "错", () => ({
      severity: "error",
      message: { id: "duplicate-first", args: {} },
      related: [{ span: { start: 1, end: 3 }, message: { id: "duplicate-first", args: {} } }],
      repairs: [
        { title, edits: [insert], safe: false },
        { title, edits: [insert, { span: { start: 3, end: 4 }, text: "" }], safe: true },
      ],
    }));
    const worded = "在这一句的目标前加“到2026年，”";
    assert.deepEqual(await check("甲\n\n错", { rules: [rule] }), {
      filePath: "$/a.md",
      messages: [
        {
          ruleId: "undated-target",
          severity: 2,
          message: "第一次出现在这里",
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 2,
          fix: {
            title: worded,
            edits: [
              { range: [0, 0], text: "到2026年，" },
              { range: [3, 4], text: "" },
            ],
          },
          suggestions: [{ title: worded, edits: [{ range: [0, 0], text: "到2026年，" }] }],
          related: [
            { filePath: "$/a.md", message: "第一次出现在这里", line: 1, column: 2, endLine: 3, endColumn: 1 },
          ],
        },
      ],
      errorCount: 1,
      warningCount: 0,
      infoCount: 0,
    });
  });

  it("lists what is found in a file before the next file is read, and is whole at the end", async () => {
    const stdout = new Collector();
    let printed = "";
    const rule = findsWord("undated-target", "错", () => {
      printed = stdout.text;
      return {};
    });
    const files = { "a.md": "错", "b.md": "错" };
    const { out } = await runInMemory(
      { argv: ["check", "--format", "json"], files },
      { rules: [rule], stdout },
    );
    assert.match(printed, /a\.md/, "when b.md is checked");
    assert.deepEqual(
      JSON.parse(out).map(({ filePath }: { filePath: string }) => filePath),
      ["$/a.md", "$/b.md"],
    );
  });

  it("is an empty list where no file is checked", async () => {
    const { out } = await runInMemory({ argv: ["check", "--format", "json"], files: { "a.txt": "" } });
    assert.equal(out, "[]\n");
  });

  it("numbers severities 2, 1 and 0, and carries hints whatever --level says", async () => {
    const severities = ["error", "warning", "info"] as const;
    const rule = findsWord("undated-target", "错", (at) => ({ severity: severities[at] ?? "info" }));
    const { messages, ...counts } = await check("错错错", { rules: [rule] });
    assert.deepEqual(
      (messages as { severity: number }[]).map(({ severity }) => severity),
      [2, 1, 0],
    );
    assert.deepEqual(counts, { filePath: "$/a.md", errorCount: 1, warningCount: 1, infoCount: 1 });
  });

  it("has neither fix nor suggestion where the rule has none", async () => {
    const { messages } = await check("错", { rules: [findsWord("undated-target", "错")] });
    const [message] = messages as Record<string, unknown>[];
    assert.deepEqual([message?.fix, message?.suggestions, message?.related], [undefined, [], []]);
  });

  it("lists every file that was checked, the clean ones too", async () => {
    const { out } = await runInMemory({
      argv: ["check", "--format", "json"],
      files: { "b.md": UNDATED, "a.md": DATED },
    });
    const files = JSON.parse(out) as { filePath: string; messages: unknown[] }[];
    assert.deepEqual(
      files.map(({ filePath, messages }) => [filePath, messages.length]),
      [
        ["$/a.md", 0],
        ["$/b.md", 1],
      ],
    );
  });

  it("counts lines and columns from 1, in UTF-16 units, whatever ends the lines", async () => {
    assert.deepEqual(await placesOfMistakes("甲错"), [[1, 2, 1, 3]]);
    assert.deepEqual(await placesOfMistakes("甲\n乙\n\n丙错"), [[4, 2, 4, 3]]);
    assert.deepEqual(await placesOfMistakes("甲\r\n乙\r\n\r\n丙错\r\n"), [[4, 2, 4, 3]]);
    assert.deepEqual(await placesOfMistakes("甲\r丙错"), [[2, 2, 2, 3]]);
    assert.deepEqual(await placesOfMistakes("𠮷😀错"), [[1, 5, 1, 6]]);
    assert.deepEqual(await placesOfMistakes("\uFEFF错\n错"), [
      [1, 1, 1, 2],
      [2, 1, 2, 2],
    ]);
  });
});

describe("the json of the ledger", () => {
  const plan = [
    "# 临澜区科技创新行动方案（2024—2026年）",
    "## 一、主要目标",
    "到2026年，高新技术企业达到230家以上，研发投入增长5%—8%，设立15亿元基金。",
    "## 二、重点任务",
    "### （一）人才",
    "每年培训技术人员3000人次。",
    "## 三、工作基础",
    "截至2023年底，已建成实验室12个。",
  ].join("\n\n");

  async function list(...argv: string[]): Promise<Record<string, unknown>[]> {
    const run = { argv: ["targets", "--format", "json", ...argv], files: { "a.md": plan } };
    const [file, ...others] = JSON.parse((await runInMemory(run)).out);
    assert.deepEqual([file.filePath, others], ["$/a.md", []]);
    return file.targets;
  }

  it("says once of what the year of a report brings (年度), and yearly of what every year does", async () => {
    const report =
      "# 临澜区政府工作报告（2026年）\n\n## 三、2026年工作安排\n\n年度完成投资50亿元。每年新增泊位4个。\n";
    const { out } = await runInMemory({ argv: ["targets", "--format", "json"], files: { "a.md": report } });
    const [{ targets }] = JSON.parse(out);
    assert.deepEqual(
      targets.map(({ text, cadence }: Record<string, unknown>) => [text, cadence]),
      [
        ["投资50亿元", "once"],
        ["泊位4个", "yearly"],
      ],
    );
  });

  it("has an entry a target, in the order of the text", async () => {
    const [first, ...others] = await list();
    assert.deepEqual(first, {
      indicator: "高新技术企业",
      text: "高新技术企业达到230家以上",
      value: 230,
      unit: "家",
      bound: "at-least",
      cadence: "once",
      status: "target",
      deadline: { from: null, to: "2026-12-31" },
      deadlineSource: "sentence",
      section: ["一、主要目标"],
      line: 5,
      column: 16,
      endLine: 5,
      endColumn: 22,
    });
    assert.deepEqual(
      others.map(({ value, max, unit, cadence, deadlineSource, section }) => ({
        value,
        max,
        unit,
        cadence,
        deadlineSource,
        section,
      })),
      [
        {
          value: 5,
          max: 8,
          unit: "%",
          cadence: "once",
          deadlineSource: "sentence",
          section: ["一、主要目标"],
        },
        {
          value: 15e8,
          max: undefined,
          unit: "元",
          cadence: "once",
          deadlineSource: "sentence",
          section: ["一、主要目标"],
        },
        {
          value: 3000,
          max: undefined,
          unit: "人次",
          cadence: "yearly",
          deadlineSource: "title",
          section: ["二、重点任务", "（一）人才"],
        },
      ],
    );
  });

  it("lists what is reported as well when all is asked for", async () => {
    const statuses = (await list("--status", "all")).map(({ value, status }) => [value, status]);
    assert.deepEqual(statuses.at(-1), [12, "reported"]);
  });
});
