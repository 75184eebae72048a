import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readCorpus } from "../corpus/documents.ts";
import { checkOnCommandLine, inOrder } from "./command-line.ts";
import { type Problem, Workbench } from "./workbench.ts";

const EXAMPLE = readFileSync(
  new URL("../../examples/云屏县水产科技三年行动方案.md", import.meta.url),
  "utf8",
);

/** The parts are more than the total as soon as the last number has one digit more, 改造类19项. */
const SUM_LINE = "到2026年，安排书屋专项26项，其中新建类12项、改造类1项。";
const SUM = `# 临澜区乡村书屋三年行动方案（2024—2026年）\n\n${SUM_LINE}\n`;
const AT_TOTAL = { line: 3, column: SUM_LINE.indexOf("26项") + 1 };
const AT_LAST_DIGIT = { line: 3, column: SUM_LINE.indexOf("1项。") + 2 };

/** A target without a year where the sections beside it give theirs. */
const UNDATED = [
  "# 临澜区乡村书屋三年行动方案（2024—2026年）",
  "",
  "（一）把书屋建到村口。到2026年，新建乡村书屋12个，藏书量达到8万册。",
  "",
  "（二）让书流动起来。到2026年，每年开出流动书车200趟以上。",
  "",
  "（三）请能人进书屋。年度培训乡村阅读推广人60名以上。",
  "",
].join("\n");
const IN_TARGET = { line: 7, column: 18 };

/** A plan with one line left to write. */
const UNFINISHED = "# 临澜区乡村书屋三年行动方案（2024—2026年）\n\n## 一、主要目标\n\n";

const seeds = (readCorpus() ?? []).filter(({ name }) => name.startsWith("seeds/"));
const seedFiles = Object.fromEntries(seeds.map(({ name, text }) => [name.slice("seeds/".length), text]));

const CONFIG = "governed/hegao.config.json";
const LEVEL_LINE = '  "rules": { "undated-target": "off" },';
const UNDATED_OFF = `{\n  // 年限另外核对。\n${LEVEL_LINE}\n}\n`;
const AFTER_LEVEL = { line: 3, column: LEVEL_LINE.indexOf('off"') + "off".length + 1 };

describe("a draft in VS Code", () => {
  let workbench: Workbench;

  before(async () => {
    const files = {
      "example.md": EXAMPLE,
      "sum.md": SUM,
      "undated.md": UNDATED,
      "unfinished.md": UNFINISHED,
      ...seedFiles,
      "governed/governed.md": UNDATED,
      [CONFIG]: UNDATED_OFF,
    };
    workbench = await Workbench.open({ files, file: "example.md" });
    await workbench.settle();
  });

  after(() => workbench.close());

  it("has its faults in the Problems view, as on the command line", async () => {
    const found = await checkOnCommandLine(EXAMPLE);
    assert.ok(found.length > 5);
    const shown = await workbench.problems((problems) => problems.length === found.length);
    assert.deepEqual(shown.sort(inOrder), found);
  });

  it("has fixes for the first Ctrl+. after it was opened, and is mended by Enter", async () => {
    await workbench.openFile("undated.md", IN_TARGET);
    await workbench.squiggles("warning").first().waitFor();
    assert.match((await workbench.quickFixes())[0] ?? "", /到2026年/);
    await workbench.press("Enter");
    await workbench.shows("到2026年，年度培训");
    // Leaves the choice of years that the fix puts there, with the year it proposes.
    await workbench.press("Tab");
    await workbench.squiggles("warning").first().waitFor({ state: "detached" });
    const mended = UNDATED.replace("年度培训", "到2026年，年度培训");
    assert.equal(await workbench.save("undated.md", (text) => text === mended), mended);
    // The view lists what is in the example, too, which is still open.
    const isLeft = ({ line }: Problem): boolean => line === IN_TARGET.line;
    assert.ok(!(await workbench.problems((problems) => !problems.some(isLeft))).some(isLeft));
  });

  it("has fixes for the first Ctrl+. after each key that made a fault", async () => {
    await workbench.openFile("sum.md", AT_LAST_DIGIT);
    for (let round = 1; round <= 5; round++) {
      await workbench.press("9");
      await workbench.squiggles("error").first().waitFor();
      await workbench.openFile("sum.md", AT_TOTAL);
      assert.match((await workbench.quickFixes())[0] ?? "", /31项|parts-total-mismatch/, `round ${round}`);
      await workbench.press("Escape");
      await workbench.openFile("sum.md", { ...AT_LAST_DIGIT, column: AT_LAST_DIGIT.column + 1 });
      await workbench.press("Backspace");
      await workbench.squiggles("error").first().waitFor({ state: "detached" });
    }
  });

  it("takes a snippet for a target, which holds no fault", async () => {
    await workbench.openFile("unfinished.md", { line: 5, column: 1 });
    await workbench.type("mb");
    await workbench.complete("达到目标");
    await workbench.shows("到2026年，全县高新技术企业达到80家以上。");
    const written = `${UNFINISHED}到2026年，全县高新技术企业达到80家以上。`;
    assert.equal(await workbench.save("unfinished.md", (text) => text === written), written);
    await workbench.closeAll();
    await workbench.openFile("unfinished.md", { line: 5, column: 1 });
    await workbench.settle();
    assert.deepEqual(await workbench.problems((problems) => problems.length === 0), []);
  });

  for (const { name, text } of seeds)
    it(`has the faults of ${name} as the command line finds them`, async () => {
      const found = await checkOnCommandLine(text);
      await workbench.closeAll();
      await workbench.openFile(name.slice("seeds/".length), { line: 1, column: 1 });
      await workbench.settle();
      const shown = await workbench.problems((problems) => problems.length === found.length);
      assert.deepEqual(shown.sort(inOrder), found);
    });

  it("follows its configuration file when that is saved, and waits while that is wrong", async () => {
    const level = async (typed: string, deleted: number, column: number): Promise<void> => {
      await workbench.openFile("hegao.config.json", { line: AFTER_LEVEL.line, column });
      for (let key = 0; key < deleted; key++) await workbench.press("Backspace");
      await workbench.type(typed);
      const wanted = UNDATED_OFF.replace('"off"', `"${typed}"`);
      assert.equal(await workbench.save(CONFIG, (text) => text === wanted), wanted);
    };
    await workbench.openFile("governed.md", IN_TARGET);
    await level("error", "off".length, AFTER_LEVEL.column);
    await workbench.openFile("governed.md", IN_TARGET);
    await workbench.squiggles("error").first().waitFor();
    // A key short: the editor itself knows the levels, from the schema, and so does the server.
    await level("eror", "error".length, AFTER_LEVEL.column + 2);
    const isOfLevel = ({ line }: Problem): boolean => line === AFTER_LEVEL.line;
    const problems = await workbench.problems((all) => all.filter(isOfLevel).length === 2);
    assert.deepEqual(
      problems
        .filter(isOfLevel)
        .map(({ message }) => /不能是“eror”|not accepted/.exec(message)?.[0])
        .sort(),
      ["not accepted", "不能是“eror”"],
    );
    await workbench.openFile("governed.md", IN_TARGET);
    await workbench.squiggles("error").first().waitFor({ state: "detached" });
  });
});
