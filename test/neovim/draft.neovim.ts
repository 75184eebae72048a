import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { inFolder, runBuilt } from "../cli/run-cli.ts";

const DRAFT = [
  "# 临澜区乡村书屋三年行动方案（2024—2026年）",
  "",
  "（一）把书屋建到村口。到2026年，新建乡村书屋12个，藏书量达到8万册。",
  "",
  "（二）让书流动起来。到2026年，每年开出流动书车200趟以上。",
  "",
  "（三）请能人进书屋。年度培训乡村阅读推广人60名以上。",
  "",
  "三年共安排书屋专项26项，其中新建类12项、改造类19项。",
  "",
].join("\n");

/** As Neovim keeps it: from 0, columns in bytes of UTF-8. */
interface NeovimDiagnostic {
  readonly lnum: number;
  readonly col: number;
  readonly end_lnum: number;
  readonly end_col: number;
  readonly severity: number;
  readonly code: string;
  readonly message: string;
}

/** What Neovim showed before and after it took the first of the actions with these titles, and the file it wrote. */
interface Seen {
  readonly before: readonly NeovimDiagnostic[];
  readonly titles: readonly string[];
  readonly after: readonly NeovimDiagnostic[];
  readonly written: string;
}

/** As the command line's JSON has it: from 1, columns in UTF-16 units. */
interface Message {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: 0 | 1 | 2;
  readonly ruleId: string;
  readonly message: string;
}

/** Errors, warnings and infos, the last of which are hints to an editor. */
const SEVERITIES = { 2: 1, 1: 2, 0: 4 } as const;

describe("Neovim on the language server", () => {
  it("shows what the command line finds, has a year put in and writes the file", async () => {
    const { before, titles, after, written } = await mendInNeovim();
    assert.deepEqual(before, await checkOnCommandLine(DRAFT));
    assert.match(titles[0] ?? "", /到2026年/);
    assert.equal(written, DRAFT.replace("年度培训", "到2026年，年度培训"));
    assert.deepEqual(after, await checkOnCommandLine(written));
    assert.ok(after.length < before.length);
  });
});

async function mendInNeovim(): Promise<Seen> {
  return inFolder({ "plan.md": DRAFT }, async (folder) => {
    const [draft, report] = [join(folder, "plan.md"), join(folder, "seen.json")];
    const script = join(import.meta.dirname, "attach.lua");
    await promisify(execFile)("nvim", ["--headless", "--clean", "-n", draft, "-c", `luafile ${script}`], {
      env: { ...process.env, HEGAO_SEEN: report, XDG_STATE_HOME: folder },
      timeout: 50_000,
    });
    const { before, titles, after } = JSON.parse(await readFile(report, "utf8"));
    const written = await readFile(draft, "utf8");
    return { before: before.map(pick).sort(inOrder), titles, after: after.map(pick).sort(inOrder), written };
  });
}

async function checkOnCommandLine(text: string): Promise<NeovimDiagnostic[]> {
  const run = { argv: ["check", "--format", "json", "plan.md"], files: { "plan.md": text } };
  const [{ messages }]: [{ messages: Message[] }] = JSON.parse((await runBuilt(run)).out);
  const lines = text.split("\n");
  const bytes = (line: number, column: number): number =>
    Buffer.byteLength((lines[line - 1] ?? "").slice(0, column - 1));
  return messages
    .map(({ line, column, endLine, endColumn, severity, ruleId, message }) => ({
      lnum: line - 1,
      col: bytes(line, column),
      end_lnum: endLine - 1,
      end_col: bytes(endLine, endColumn),
      severity: SEVERITIES[severity],
      code: ruleId,
      message,
    }))
    .sort(inOrder);
}

function pick({ lnum, col, end_lnum, end_col, severity, code, message }: NeovimDiagnostic): NeovimDiagnostic {
  return { lnum, col, end_lnum, end_col, severity, code, message };
}

function inOrder(a: NeovimDiagnostic, b: NeovimDiagnostic): number {
  return a.lnum - b.lnum || a.col - b.col;
}
