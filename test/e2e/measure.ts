// Prints what a drafter waits for in VS Code: the extension's start, a squiggle after the key that made the fault, and the
// menu for Ctrl+. at the moment at which VS Code asks by itself.
import { setTimeout as sleep } from "node:timers/promises";
import { Workbench } from "./workbench.ts";

const ROUNDS = 20;
const LENGTH = 20_000;

/** Its parts are more than the total as soon as the last number has one digit more. */
const SUM_LINE = "到2026年，安排书屋专项26项，其中新建类12项、改造类1项。";
const AFTER_LAST_DIGIT = { line: 3, column: SUM_LINE.indexOf("项。") + 1 };

const WRONG = `# 临澜区乡村书屋三年行动方案（2024—2026年）\n\n${SUM_LINE.replace("1项。", "19项。")}\n`;
const AT_TOTAL = { line: 3, column: SUM_LINE.indexOf("26项") + 1 };
/** Around the quarter of a second after the cursor moved at which VS Code asks for its light bulb, in ms. */
const FIRST_DELAY = 228;
const LAST_DELAY = 251;

const workbench = await Workbench.open({
  files: { "plan.md": planOf(LENGTH), "wrong.md": WRONG },
  file: "plan.md",
  cursor: AFTER_LAST_DIGIT,
});
try {
  await workbench.settle();
  const waits: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    waits.push(await workbench.waitForSquiggle("9"));
    await workbench.press("Backspace");
    await workbench.squiggles("error").first().waitFor({ state: "detached" });
    await sleep(500);
  }
  waits.sort((a, b) => a - b);
  const at = (share: number): string => (waits[Math.floor(share * (waits.length - 1))] ?? 0).toFixed(0);
  console.log(`key press to squiggle, plan of ${LENGTH} characters, delay of 200 ms included:`);
  console.log(`  median ${at(0.5)} ms, nine of ten within ${at(0.9)} ms, longest ${at(1)} ms`);
  console.log(
    `Ctrl+. at VS Code's own moment: ${await lostMenus()} of ${LAST_DELAY - FIRST_DELAY + 1} menus lost`,
  );
  console.log(`start of the extension: ${await workbench.activation("Hegao")}`);
} finally {
  await workbench.close();
}

/**
 * How often no menu comes, one try for each delay. VS Code drops a question by itself where the machine stands still for
 * half a second just then, so this is no test.
 */
async function lostMenus(): Promise<number> {
  await workbench.openFile("wrong.md", AT_TOTAL);
  await workbench.squiggles("error").first().waitFor();
  let lost = 0;
  for (let delay = FIRST_DELAY; delay <= LAST_DELAY; delay++) {
    await workbench.press(delay % 2 === 0 ? "ArrowRight" : "ArrowLeft");
    await sleep(delay);
    const titles = await workbench.quickFixes().catch(() => []);
    if (!titles[0]?.includes("31项")) lost++;
    await workbench.press("Escape");
    await sleep(700);
  }
  return lost;
}

/** A plan of that many characters, no two paragraphs of which are alike. */
function planOf(length: number): string {
  const paragraphs = ["# 临澜区乡村书屋三年行动方案（2024—2026年）", SUM_LINE];
  for (let size = 0, index = 1; size < length; index++) {
    const paragraph = `（${index}）第${index}片区由${index % 7}号工作组负责，到2026年，新建书屋${index + 3}个，藏书量达到${index + 11}万册，每年开展阅读活动${index + 20}场。${"请居民小组把意见写清楚。".slice(0, index % 12)}`;
    paragraphs.push(paragraph);
    size += paragraph.length;
  }
  return `${paragraphs.join("\n\n")}\n`;
}
