import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
/** What install.sh made. */
const installed = process.env.HEGAO_WORKBENCH ?? join(root, "node_modules/.cache/workbench");
const entry = join(installed, "node_modules/code-server/out/node/entry.js");

/** A VS Code workbench served at a port of this machine, with a workspace and the packaged extension. */
export interface CodeServer {
  readonly url: string;
  /** The folder that is open; its files may be read, and are gone once it is stopped. */
  readonly workspace: string;
  /** Process ids of the language servers that the extension has started and that run. */
  readonly languageServers: () => Promise<number[]>;
  readonly stop: () => Promise<void>;
}

export interface Start {
  /** Files to put into the workspace, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** User settings; by default those of someone who has set nothing. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Starts with folders of its own: what an earlier run left unsaved must not come back. */
export async function startCodeServer({ files, settings = {} }: Start): Promise<CodeServer> {
  const folder = await mkdtemp(join(tmpdir(), "hegao-workbench-"));
  const workspace = join(folder, "workspace");
  const userData = join(folder, "user-data");
  await mkdir(join(userData, "User"), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, name)), { recursive: true });
    await writeFile(join(workspace, name), text);
  }
  await writeFile(join(userData, "User/settings.json"), JSON.stringify(settings));
  await writeFile(join(folder, "config.yaml"), "");

  const port = await freePort();
  const folders = ["--user-data-dir", userData, "--extensions-dir", join(folder, "extensions")];
  const options = [
    ["--auth", "none"],
    ["--bind-addr", `127.0.0.1:${port}`],
    ["--config", join(folder, "config.yaml")],
    ["--disable-telemetry", "--disable-update-check", "--disable-proxy"],
    ["--disable-getting-started-override", "--disable-workspace-trust"],
  ].flat();
  const env = {
    ...process.env,
    PATH: [join(installed, "bin"), process.env.PATH].join(delimiter),
    // No marketplace: nothing is looked up on the network.
    EXTENSIONS_GALLERY: "{}",
  };
  await promisify(execFile)("node", [entry, ...folders, "--install-extension", packagedExtension()], { env });

  // A process group of its own, so that the extension hosts end with it.
  const child = spawn("node", [entry, ...options, ...folders, workspace], {
    env,
    detached: true,
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const languageServers = (): Promise<number[]> => processesOf(join(folder, "extensions"), "node-server.js");
  const url = `http://127.0.0.1:${port}`;
  try {
    await Promise.race([
      untilHealthy(`${url}/healthz`),
      ended.then(([code]) => Promise.reject(new Error(`code-server ended with ${code}`))),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, workspace, languageServers, stop };
}

/** Processes that run a script of a folder. */
async function processesOf(folder: string, script: string): Promise<number[]> {
  const ids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const commands = await Promise.all(
    ids.map((id) => readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "")),
  );
  return ids
    .filter((_, index) => commands[index]?.includes(folder) && commands[index]?.includes(script))
    .map(Number);
}

/** What `npm run package` made. */
function packagedExtension(): string {
  return join(root, `hegao-vscode-${manifest.version}.vsix`);
}

async function untilHealthy(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await sleep(100);
  }
  throw new Error(`${url} did not answer within 30 s`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
