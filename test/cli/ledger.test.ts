import assert from "node:assert/strict";
import { readXlsx } from "hucre/xlsx";
import { runInMemory } from "./run-cli.ts";

const PLAN = [
  "# 临澜区科技创新行动方案（2024—2026年）",
  "## 一、主要目标",
  "到2026年，高新技术企业达到230家以上，研发投入增长5%—8%，设立1.5亿元基金。",
  "## 二、重点任务",
  "### （一）人才",
  "每年培训技术人员3000人次。",
  "## 三、工作基础",
  "截至2023年底，已建成实验室12个。",
].join("\n\n");
const OTHER = "# =云屏县工作方案\n\n## @目标\n\n到2025年底，气温降幅控制在-3.2%。新增冷库2座。\n";

const HEADER =
  "文件 行 章节 指标 原文 计法 界限 数值 上限 单位 频次 性质 起 止 年限出处 统一名称 换算数值 换算单位".split(
    " ",
  );

/** What the command wrote to a file of this name. */
async function ledger(name: string, ...argv: string[]): Promise<Uint8Array> {
  const run = { argv: ["targets", "--output", name, ...argv], files: { "a.md": PLAN, "+b.md": OTHER } };
  const { code, out, err, files } = await runInMemory(run);
  assert.deepEqual([code, out, err], [0, "", ""]);
  return files[name] as Uint8Array;
}

describe("what the ledger quotes", () => {
  const quoted = async (text: string, format: string): Promise<string> => {
    const argv = ["targets", "--format", format, "a.md"];
    const { out } = await runInMemory({
      argv,
      files: { "a.md": `# 云屏县工作方案（2024—2026年）\n\n${text}\n` },
    });
    return out;
  };

  it("gives a share in words in percent", async () => {
    const rows = await quoted("三分之二以上的村达到示范标准。", "csv");
    assert.match(rows, /,占比,不少于,66\.67,,%,/);
  });

  it("stands in the draft in the same characters, widths and spaces, without marks and line breaks", async () => {
    for (const [written, as] of [
      ["到2026年，覆盖率达到９５％以上。", "覆盖率达到９５％以上"],
      ["到2026年，引进企业 30 家。", "企业 30 家"],
      ["到2026年，**建成平台**20个。", "平台20个"],
      [
        "到2026年，面向沿海各镇、各村和各个渔业合作社的渔民开展养殖技能培训，培训渔民\n300人。",
        "培训渔民300人",
      ],
      ["到2026年，產值達到５～８億元。", "產值達到５～８億元"],
    ] as const) {
      for (const format of ["csv", "md", "json"])
        assert.ok((await quoted(written, format)).includes(as), written);
    }
  });

  it("leaves out the verbs between where and what, unless being new is what it is known by", async () => {
    for (const [written, name] of [
      ["到2026年，全县累计新建改造渔港管网300公里。", "全县渔港管网"],
      ["到2026年，全县打造渔港12个。", "全县渔港"],
      ["到2026年，东港新区新增渔业企业30家。", "东港新区渔业企业"],
      ["到2026年，城镇新增就业3000人。", "城镇新增就业"],
      ["到2026年，东港新区新增用地标准化比例达到30%。", "东港新区新增用地标准化比例"],
    ] as const) {
      const [report] = JSON.parse(await quoted(written, "json")) as [{ targets: { indicator: string }[] }];
      assert.deepEqual(
        report.targets.map(({ indicator }) => indicator),
        [name],
      );
    }
  });

  it("gives large numbers without a unit that of what they count", async () => {
    for (const [written, unit] of [
      ["到2026年，旅游人次突破2300万。", "人次"],
      ["到2026年，解决40万渔区居民饮水安全问题。", "人"],
      ["到2026年，渔业互联网用户超千万。", "户"],
      ["到2026年，渔业产值突破百亿。", "元"],
      ["到2026年，促进40万渔民在城镇落户。", ""],
      ["到2026年，灌溉水有效利用系数达到0.6。", ""],
    ] as const) {
      const [report] = JSON.parse(await quoted(written, "json")) as [{ targets: { unit: string }[] }];
      assert.deepEqual(
        report.targets.map((target) => target.unit),
        [unit],
        written,
      );
    }
  });

  it("keeps widths in a cell, with the name and the unit that its headers give", async () => {
    const table = "| 指标 | 2026年（家） |\n| --- | --- |\n| 規上企業 | ≥１２ |";
    assert.match(await quoted(table, "csv"), /规上企业≥１２家/);
  });
});

describe("the ledger as a workbook", () => {
  const sheets = async (...argv: string[]) =>
    (await readXlsx(await ledger("台账.xlsx", ...argv), { readStyles: true })).sheets;

  it("has one sheet with a row a target, the files named and in order", async () => {
    const [sheet, ...others] = await sheets();
    assert.deepEqual([sheet?.name, others], ["指标台账", []]);
    assert.deepEqual(sheet?.rows[0], HEADER);
    assert.deepEqual(
      sheet?.rows.slice(1).map(([file, line, section, indicator]) => [file, line, section, indicator]),
      [
        ["+b.md", 5, "@目标", "气温降幅"],
        ["+b.md", 5, "@目标", "冷库"],
        ["a.md", 5, "一、主要目标", "高新技术企业"],
        ["a.md", 5, "一、主要目标", "研发投入"],
        ["a.md", 5, "一、主要目标", "基金"],
        ["a.md", 11, "二、重点任务 / （一）人才", "培训技术人员"],
      ],
    );
  });

  it("keeps numbers as numbers in the unit beside them, and days as days", async () => {
    const [sheet] = await sheets();
    const rows = sheet?.rows.filter(([file]) => file === "a.md") ?? [];
    assert.deepEqual(
      rows.map((row) => row.slice(5, 10)),
      [
        ["达到", "不少于", 230, null, "家"],
        ["增长", null, 5, 8, "%"],
        ["完成", null, 1.5, null, "亿元"],
        ["完成", null, 3000, null, "人次"],
      ],
    );
    assert.deepEqual(
      rows.map((row) => row.slice(10, 15)),
      [
        ["一次", "目标", null, new Date("2026-12-31"), "本句"],
        ["一次", "目标", null, new Date("2026-12-31"), "本句"],
        ["一次", "目标", null, new Date("2026-12-31"), "本句"],
        ["每年", "目标", new Date("2024-01-01"), new Date("2026-12-31"), "文件标题"],
      ],
    );
  });

  it("names an indicator alike however it is worded, so that its rows can be sorted together", async () => {
    const text =
      "到2026年，全区省级及以上各类创新平台总数达到35家，规上工业企业研发投入达到9亿元。\n\n到2026年，省级以上创新平台达到35家，规模以上工业企业研发经费投入达到9亿元。\n";
    const { files } = await runInMemory({ argv: ["targets", "--output", "a.xlsx"], files: { "a.md": text } });
    const { sheets: all } = await readXlsx(files["a.xlsx"] as Uint8Array);
    assert.deepEqual(
      all[0]?.rows.slice(1).map((row) => row.slice(-3)),
      [
        ["省级以上创新平台", 35, "家"],
        ["规模以上工业企业研发经费", 900_000_000, "元"],
        ["省级以上创新平台", 35, "家"],
        ["规模以上工业企业研发经费", 900_000_000, "元"],
      ],
    );
  });

  it("keeps its header in sight, can be filtered, and shows its columns whole", async () => {
    const [sheet] = await sheets();
    assert.deepEqual(sheet?.freezePane, { rows: 1 });
    assert.equal(sheet?.autoFilter?.range, "A1:R7");
    const width = (name: string): number => sheet?.columns?.[HEADER.indexOf(name)]?.width ?? 0;
    assert.ok(width("原文") > width("单位") && width("原文") <= 44);
  });

  it("lists results as well where asked to", async () => {
    const [sheet] = await sheets("--status", "all");
    const results = sheet?.rows.filter((row) => row[HEADER.indexOf("性质")] === "已完成");
    assert.deepEqual(
      results?.map((row) => [row[4], row[14]]),
      [["实验室12个", null]],
    );
  });

  it("says how each number measures, and fills in what the headers of a table say", async () => {
    const text = [
      "# 云屏县工作方案（2024—2026年）",
      "到2026年，综合能耗下降3%，城乡居民月均收入提高20元，新增冷库8座，累计改造渔港5座，苗种自给率达到80%，改造渔船60艘。",
      "| 指标 | 2026年目标 |\n| --- | --- |\n| 水产加工产值（亿元） | ≥12.5 |\n| 渔船改造 | 改造渔船60艘 |",
    ].join("\n\n");
    const { files } = await runInMemory({ argv: ["targets", "--output", "a.xlsx"], files: { "a.md": text } });
    const { sheets: all } = await readXlsx(files["a.xlsx"] as Uint8Array);
    assert.deepEqual(
      all[0]?.rows.slice(1).map((row) => [4, 5, 7, 9].map((column) => row[column])),
      [
        ["综合能耗下降3%", "下降", 3, "%"],
        ["城乡居民月均收入提高20元", "增长", 20, "元"],
        ["冷库8座", "新增", 8, "座"],
        ["渔港5座", "累计", 5, "座"],
        ["苗种自给率达到80%", "占比", 80, "%"],
        ["渔船60艘", "完成", 60, "艘"],
        ["水产加工产值≥12.5亿元", "达到", 12.5, "亿元"],
        ["渔船60艘", "完成", 60, "艘"],
      ],
    );
  });

  it("gives the words of a time whose last day nobody can tell, among days and in every format for people", async () => {
    const text =
      "# 云屏县关于渔业发展的意见\n\n自2025年起，每年新增冷库8座。三年内建成渔港2座。到2026年，改造渔船60艘。培训渔民300人次。\n";
    const list = async (format: string) => {
      const argv = ["targets", "--output", `台账.${format}`];
      return (await runInMemory({ argv, files: { "a.md": text } })).files[`台账.${format}`] as Uint8Array;
    };
    const { sheets: all } = await readXlsx(await list("xlsx"));
    assert.deepEqual(
      all[0]?.rows.slice(1).map((row) => [row[4], row[12], row[13]]),
      [
        ["冷库8座", null, "自2025年起"],
        ["渔港2座", null, "三年内"],
        ["渔船60艘", null, new Date("2026-12-31")],
        ["培训渔民300人次", null, new Date("2026-12-31")],
      ],
    );
    const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    assert.match(decode(await list("csv")), /,目标,,自2025年起,本句,/);
    assert.match(decode(await list("md")), /\| 三年内 +\|/);
    const [{ targets }] = JSON.parse(decode(await list("json")));
    assert.equal(targets[0].deadline, null);
    assert.ok(!("openDeadline" in targets[0]));
  });

  it("is the same file on any day", async () => {
    assert.deepEqual(await ledger("台账.xlsx"), await ledger("台账.xlsx"));
  });

  it("asks for a file rather than fill the screen", async () => {
    const run = { argv: ["targets", "--format", "xlsx"], files: { "a.md": PLAN } };
    const { code, out, err } = await runInMemory(run, { isTTY: true });
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, /^xlsx 表格不能显示在屏幕上。.*--output 指标台账\.xlsx\n$/);
  });

  it("says so where it cannot be written", async () => {
    const run = { argv: ["targets", "--output", "台账.xlsx"], files: { "a.md": PLAN } };
    const { code, err } = await runInMemory(run, { denied: ["台账.xlsx"] });
    assert.equal(code, 2);
    assert.match(err, /^没有写成“台账\.xlsx”：没有写入权限，或者它正开着（例如在 Excel 里）。/);
  });
});

describe("the ledger as csv", () => {
  const lines = async (): Promise<string[]> =>
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(await ledger("台账.CSV")).split("\r\n");

  it("has the same columns, behind the mark by which Excel knows UTF-8", async () => {
    assert.equal((await lines())[0], `\uFEFF${HEADER.join(",")}`);
  });

  it("makes no formula of what a draft or a file name says, and leaves numbers alone", async () => {
    const [, row] = await lines();
    assert.match(row ?? "", /^'\+b\.md,5,'@目标,气温降幅,[^,]*,下降,,-3\.2,,%,/);
  });
});

describe("the ledger in a file", () => {
  it("is refused where the name asks for a format that there is not", async () => {
    const run = { argv: ["targets", "--output", "台账.docx"], files: { "a.md": PLAN } };
    const { code, err, files } = await runInMemory(run);
    assert.equal(code, 2);
    assert.match(err, /--output 不能是“台账\.docx”，可以是 \*\.md、\*\.csv、\*\.json、\*\.xlsx。/);
    assert.equal(files["台账.docx"], undefined);
  });

  it("shows names of files as they are", async () => {
    const { out } = await runInMemory({ argv: ["targets"], files: { "_a_b.md": PLAN } });
    assert.match(out, /^## \\_a\\_b\.md$/m);
  });
});
