import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { type CodeServer, type Start, startCodeServer } from "./code-server.ts";

/** Where Debian's Chromium is; another may be named. */
const executablePath = process.env.HEGAO_CHROMIUM ?? "/usr/bin/chromium";

/** Room for every row of the Problems view: what would have to be scrolled to is not in the page. */
const TALL = { width: 1400, height: 3000 };

/** Bytes of the longest message by which the two ends only tell that they are alive and that no file has changed. */
const CHATTER = 128;

/** Run in the page, whose promise is to be awaited after the key. */
const WATCH_FOR_SQUIGGLE = `window.squiggleAfterKey = new Promise((resolve) => {
  let pressed;
  addEventListener("keydown", () => (pressed = performance.now()), { capture: true, once: true });
  const observer = new MutationObserver(() => {
    if (pressed === undefined || document.querySelector(".squiggly-error") === null) return;
    observer.disconnect();
    resolve(performance.now() - pressed);
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
}); undefined`;

/** A place in a draft, as the status bar counts it: from 1. */
export interface Cursor {
  readonly line: number;
  readonly column: number;
}

/** A row of the Problems view. */
export interface Problem extends Cursor {
  readonly severity: string;
  readonly message: string;
  readonly ruleId: string;
}

export interface OpenWorkbench extends Start {
  /** File of the workspace to show first, with the cursor there. */
  readonly file: string;
  readonly cursor?: Cursor;
  readonly size?: { readonly width: number; readonly height: number };
}

/** A VS Code window with a draft open, driven by keyboard and read as it is shown. */
export class Workbench {
  readonly page: Page;
  readonly #server: CodeServer;
  /** When the server's end said something last. */
  #heard = Date.now();

  private constructor(page: Page, server: CodeServer) {
    this.page = page;
    this.#server = server;
    page.on("websocket", (socket) => {
      socket.on("framereceived", ({ payload }) => {
        if (payload.length > CHATTER) this.#heard = Date.now();
      });
    });
  }

  static async open({ file, cursor, size, ...start }: OpenWorkbench): Promise<Workbench> {
    const server = await startCodeServer(start);
    let browser: Browser | undefined;
    try {
      browser = await chromium.launch({ executablePath });
      const page = await browser.newPage({ viewport: size ?? TALL });
      page.setDefaultTimeout(20_000);
      const workbench = new Workbench(page, server);
      await workbench.show(file, cursor);
      return workbench;
    } catch (error) {
      await browser?.close();
      await server.stop();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.page.context().browser()?.close();
    await this.#server.stop();
  }

  /** Loads the window anew with one draft in it. */
  async show(file: string, { line, column }: Cursor = { line: 1, column: 1 }): Promise<void> {
    const { url, workspace } = this.#server;
    const payload = [
      ["openFile", `vscode-remote://${new URL(url).host}${workspace}/${file}:${line}:${column}`],
      ["gotoLineMode", "true"],
    ];
    const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
    await this.page.goto(`${url}/?${query}`);
    await this.page.locator(".monaco-editor .view-line").first().waitFor();
  }

  /** Closes all editors; what was found in their drafts leaves the Problems view. */
  async closeAll(): Promise<void> {
    await this.press("Control+k", "Control+w");
    await this.page.locator(".editor-group-container.empty").waitFor();
  }

  /**
   * Waits until the server's end has fallen silent: all findings have come, all extensions have started. Until then VS
   * Code drops a quick-fix request that is under way whenever an extension registers quick fixes for anything, as its own
   * for Git and JSON do after ours (CodeActionModel._update).
   */
  async settle(): Promise<void> {
    while (Date.now() - this.#heard < 2000) await sleep(100);
  }

  /** Shows a draft of the workspace in the same window, or goes to another place in the one at hand. */
  async openFile(file: string, { line, column }: Cursor): Promise<void> {
    await this.press("Control+p");
    await this.#inputReady();
    await this.type(file);
    // Files that were open before are listed until it has searched; Enter takes the first.
    await this.page
      .locator(".quick-input-list .monaco-list-row[data-index='0']", { hasText: file })
      .waitFor();
    await this.type(`:${line}:${column}`);
    await this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: file }).waitFor();
    await this.press("Enter");
    await this.page.locator(".tab.active", { hasText: file }).waitFor();
    await this.cursorAt({ line, column });
  }

  /** Runs a command by its name. */
  async run(command: string): Promise<void> {
    await this.press("F1");
    await this.#inputReady();
    await this.type(command);
    await this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: command }).waitFor();
    await this.press("Enter");
  }

  /** Opens a new draft that is no file yet. */
  async openUntitled(): Promise<void> {
    await this.run("New Untitled Text File");
    await this.page.locator(".tab.active", { hasText: "Untitled" }).waitFor();
    await this.run("Change Language Mode");
    await this.#inputReady();
    await this.type("Markdown");
    await this.page
      .locator(".quick-input-list .monaco-list-row.focused", { hasText: "(markdown)" })
      .waitFor();
    await this.press("Enter");
    await this.page.locator(".editor-instance .monaco-editor.focused").waitFor();
  }

  /** Waits until the extension's item in the status bar says that, and gives it. */
  async status(text: string): Promise<Locator> {
    const item = this.page.locator(`[id="hegao.hegao-vscode.hegao.status"]`, { hasText: text });
    await item.waitFor();
    return item;
  }

  /** Waits until a tab is in front. */
  async tab(label: string): Promise<void> {
    await this.page.locator(".tab.active", { hasText: label }).waitFor();
  }

  /** Waits until the page of a webview says that. */
  async webview(text: string): Promise<void> {
    await this.page
      .frameLocator("iframe.webview")
      .frameLocator("iframe")
      .getByText(text, { exact: false })
      .first()
      .waitFor();
  }

  /** Ends the language server, as a crash would, and waits for another. */
  async killLanguageServer(): Promise<void> {
    const before = await this.#languageServer();
    process.kill(before, "SIGKILL");
    for (let tries = 0; tries < 200; tries++) {
      const now = await this.#server.languageServers();
      if (now.length === 1 && now[0] !== before) return;
      await sleep(100);
    }
    throw new Error("no other language server runs after 20 s");
  }

  /** Keeps the language server from reading what it is told. */
  async holdLanguageServer(): Promise<void> {
    process.kill(await this.#languageServer(), "SIGSTOP");
  }

  async #languageServer(): Promise<number> {
    const [id, ...others] = await this.#server.languageServers();
    if (id === undefined || others.length > 0) throw new Error("not one language server runs");
    return id;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Keys pressed earlier would go into the draft. */
  async #inputReady(): Promise<void> {
    await this.page.locator(".quick-input-widget input:focus").waitFor();
  }

  /** Waits for the cursor to be there, in the text. */
  async cursorAt({ line, column }: Cursor): Promise<void> {
    await this.page.getByText(`Ln ${line}, Col ${column}`, { exact: true }).waitFor();
    await this.page.locator(".editor-instance .monaco-editor.focused").waitFor();
  }

  /** The squiggles in sight. */
  squiggles(level: "error" | "warning"): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${level}`);
  }

  /** Milliseconds from a key press to the first error squiggle, as the page itself counts them. */
  async waitForSquiggle(key: string): Promise<number> {
    await this.page.evaluate(WATCH_FOR_SQUIGGLE);
    await this.press(key);
    return this.page.evaluate<number>("window.squiggleAfterKey");
  }

  /** What VS Code says of how long an extension took to start. */
  async activation(extension: string): Promise<string> {
    await this.run("Show Running Extensions");
    const row = this.page.locator(".runtime-extensions-editor .monaco-list-row", { hasText: extension });
    return row.locator(".activation-time").innerText();
  }

  /** Waits until a line of the draft holds that. */
  async shows(text: string): Promise<void> {
    await this.page.locator(".monaco-editor .view-line", { hasText: text }).first().waitFor();
  }

  /** Opens the Problems view and reads it, again until it is as wanted or stays otherwise for 10 s. */
  async problems(wanted: (problems: readonly Problem[]) => boolean): Promise<Problem[]> {
    const rows = this.page.locator(".markers-panel .monaco-list-row[aria-level='2']");
    if (!(await this.page.locator(".markers-panel").isVisible())) await this.press("Control+Shift+M");
    for (let tries = 0; ; tries++) {
      const labels = await rows.evaluateAll((all) => all.map((row) => [row.ariaLabel, row.textContent]));
      const problems = labels.map(([label, text]) => problemOf(label ?? "", text ?? ""));
      if (tries === 100 || wanted(problems)) return problems;
      await sleep(100);
    }
  }

  /** Asks for completions at the cursor and takes the one with that label. */
  async complete(label: string): Promise<void> {
    await this.press("Control+Space");
    await this.page.locator(".suggest-widget .monaco-list-row", { hasText: label }).first().click();
  }

  /** Asks for quick fixes at the cursor once, and gives the titles offered; none where the editor says there are none. */
  async quickFixes(): Promise<string[]> {
    await this.press("Control+.");
    const rows = this.page.locator(".action-widget .monaco-list-row.action");
    const none = this.page.locator(".monaco-editor-overlaymessage");
    await rows.or(none).first().waitFor();
    return rows.allInnerTexts();
  }

  /** Takes the quick fix with those words in its title, from the keyboard. */
  async takeQuickFix(words: string): Promise<void> {
    const titles = await this.quickFixes();
    const at = titles.findIndex((title) => title.includes(words));
    if (at < 0) throw new Error(`no “${words}” among ${titles.join(", ")}`);
    for (let step = 0; step < at; step++) await this.press("ArrowDown");
    await this.page.locator(".action-widget .monaco-list-row.focused", { hasText: words }).waitFor();
    await this.press("Enter");
    await this.page.locator(".action-widget .monaco-list-row.action").first().waitFor({ state: "detached" });
  }

  /** Saves the draft at hand and gives what is in the file once that is as wanted, or after 10 s. */
  async save(file: string, wanted: (text: string) => boolean): Promise<string> {
    await this.press("Control+s");
    for (let tries = 0; ; tries++) {
      const text = await readFile(join(this.#server.workspace, file), "utf8");
      if (tries === 100 || wanted(text)) return text;
      await sleep(100);
    }
  }
}

function problemOf(label: string, text: string): Problem {
  const [, severity = "", message = "", line, column] =
    /^(\w+): ([\s\S]*) at line (\d+) and character (\d+)\./.exec(label) ?? [];
  const [, ruleId = ""] = /hegao([a-z-]+)\[Ln \d+, Col \d+\]$/.exec(text) ?? [];
  return { severity, message, line: Number(line), column: Number(column), ruleId };
}
