// Takes the picture of README: a draft with its squiggles, the Problems view and the quick fixes of one fault.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Workbench } from "./workbench.ts";

const root = join(import.meta.dirname, "../..");
const name = "云屏县水产科技三年行动方案.md";
const text = await readFile(join(root, "examples", name), "utf8");
const line = text.split("\n").findIndex((each) => each.includes("年度培训渔民")) + 1;
const column = (text.split("\n")[line - 1] ?? "").indexOf("2000人次") + 1;

const workbench = await Workbench.open({
  files: { [name]: text },
  file: name,
  size: { width: 1280, height: 860 },
  settings: {
    "workbench.colorTheme": "Default Light Modern",
    "workbench.secondarySideBar.defaultVisibility": "hidden",
    "chat.disableAIFeatures": true,
    "workbench.activityBar.location": "hidden",
    "window.commandCenter": false,
    "editor.fontFamily": "'Noto Sans Mono CJK SC'",
    "editor.minimap.enabled": false,
    "editor.stickyScroll.enabled": false,
  },
});
try {
  await workbench.settle();
  await workbench.press("Control+b");
  await workbench.problems((problems) => problems.length > 5);
  await workbench.openFile(name, { line, column });
  await workbench.quickFixes();
  await workbench.page.screenshot({ path: join(root, "docs/workbench.png") });
} finally {
  await workbench.close();
}
