import assert from "node:assert/strict";
import { Workbench } from "./workbench.ts";

/** A target without a year where the sections beside it give theirs, and one number with two values. */
const DRAFT = [
  "# 临澜区乡村书屋三年行动方案（2024—2026年）",
  "",
  "（一）把书屋建到村口。到2026年，全区乡村书屋达到12个，藏书量达到8万册。",
  "",
  "（二）让书流动起来。到2026年，全区乡村书屋达到15个。",
  "",
  "（三）请能人进书屋。年度培训乡村阅读推广人60名以上。",
  "",
].join("\n");
const LINES = DRAFT.split("\n");
const IN_TARGET = { line: 7, column: 18 };
const IN_FIRST_VALUE = { line: 3, column: (LINES[2] ?? "").indexOf("12个") + 1 };
const IN_SECOND_VALUE = { line: 5, column: (LINES[4] ?? "").indexOf("15个") + 1 };
const NEXT_PLACE = "Go to the Other Place of the Finding";

/** More than a pipe holds, and nothing to check. */
const LONG = ["", "```", ...Array<string>(5000).fill("书".repeat(40)), "```", ""].join("\n");

describe("the extension in VS Code", () => {
  let workbench: Workbench;

  before(async () => {
    const files = {
      "draft.md": DRAFT,
      "second.markdown": DRAFT,
      "kept.md": DRAFT,
      "long.md": DRAFT + LONG,
      "archive/ignored.md": DRAFT,
      "archive/hegao.config.json": '{ "ignore": ["*.md"] }\n',
    };
    workbench = await Workbench.open({ files, file: "draft.md" });
    await workbench.settle();
  });

  after(() => workbench.close());

  it("counts in the status bar what is left, and says why a draft is not checked", async () => {
    await workbench.status("1 undated · 1 conflicting");
    await workbench.openFile("ignored.md", IN_TARGET);
    const item = await workbench.status("Hegao: not checked");
    assert.equal(await workbench.squiggles("warning").count(), 0);
    await item.click();
    await workbench.tab("hegao.config.json");
  });

  it("checks files that end with .markdown, and drafts that are no files yet", async () => {
    await workbench.openFile("second.markdown", IN_TARGET);
    await workbench.squiggles("warning").first().waitFor();
    await workbench.openUntitled();
    await workbench.type("# 临澜区乡村书屋行动方案\n\n## 重点任务\n\n培训阅读推广人60名以上。");
    await workbench.status("1 undated");
    await workbench.squiggles("warning").first().waitFor();
  });

  it("goes from one of two values to the other and back", async () => {
    await workbench.openFile("draft.md", IN_SECOND_VALUE);
    await workbench.squiggles("error").first().waitFor();
    await workbench.run(NEXT_PLACE);
    await workbench.cursorAt(IN_FIRST_VALUE);
    await workbench.run(NEXT_PLACE);
    await workbench.cursorAt(IN_SECOND_VALUE);
  });

  it("keeps a finding back from the keyboard, with the reason that is typed", async () => {
    await workbench.openFile("kept.md", IN_TARGET);
    await workbench.squiggles("warning").first().waitFor();
    await workbench.takeQuickFix("略过这一段");
    await workbench.shows("请写明理由");
    await workbench.type("每年都办");
    await workbench.squiggles("warning").first().waitFor({ state: "detached" });
    const kept = DRAFT.replace(
      "（三）",
      "<!-- hegao-disable-next-line undated-target -- 每年都办 -->\n（三）",
    );
    assert.equal(await workbench.save("kept.md", (text) => text === kept), kept);
    await workbench.status("1 conflicting");
  });

  it("comes back when its server has ended, and checks what is typed then", async () => {
    await workbench.openFile("draft.md", { line: 7, column: (LINES[6] ?? "").length + 1 });
    await workbench.squiggles("warning").first().waitFor();
    await workbench.killLanguageServer();
    await workbench.type("建成阅读角60个。");
    await workbench.status("2 undated · 1 conflicting");
  });

  it("comes back when its server has ended in the middle of a message", async () => {
    await workbench.holdLanguageServer();
    await workbench.openFile("long.md", IN_TARGET);
    await workbench.killLanguageServer();
    await workbench.status("1 undated · 1 conflicting");
  });

  it("explains the rule of the finding at the cursor on a page", async () => {
    await workbench.openFile("draft.md", IN_TARGET);
    await workbench.run("Explain the Rule");
    await workbench.tab("undated-target.md");
    await workbench.webview("查什么");
  });
});
