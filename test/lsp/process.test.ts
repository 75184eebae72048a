import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { COMMANDS, PUSH, startProcess, TestClient } from "./client.ts";
import { UNDATED } from "./drafts.ts";

async function codeOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) await once(child, "exit");
  return child.exitCode;
}

const uri = "file:///plans/a.md";

for (const [name, command] of Object.entries(COMMANDS)) {
  describe(`${name}, as a process`, () => {
    it("checks a draft, shuts down and ends with 0", async () => {
      const child = startProcess(command);
      const client = TestClient.of(child);
      await client.initialize(PUSH);
      await client.open(uri, UNDATED);
      const { diagnostics } = await client.until(() => client.published[0]);
      assert.equal(diagnostics.length, 2);
      await client.connection.sendRequest("shutdown");
      await client.connection.sendNotification("exit");
      assert.equal(await codeOf(child), 0);
    });

    it("ends with 1 if it is told to without having been shut down", async () => {
      const child = startProcess(command);
      const client = TestClient.of(child);
      await client.initialize(PUSH);
      await client.connection.sendNotification("exit");
      assert.equal(await codeOf(child), 1);
    });

    it("ends when its input does", async () => {
      const child = startProcess(command);
      const client = TestClient.of(child);
      await client.initialize(PUSH);
      child.stdin.end();
      assert.equal(await codeOf(child), 1);
    });

    it("ends when the process that started it is no more", async () => {
      const parent = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]);
      const child = startProcess(command);
      const client = TestClient.of(child);
      await client.initialize(PUSH, { processId: parent.pid ?? null });
      parent.kill();
      assert.equal(await codeOf(child), 1);
    });

    it("lives through messages that are none", async () => {
      const child = startProcess(command);
      const client = TestClient.of(child);
      await client.initialize(PUSH);
      for (const body of ["{", "7", '{"jsonrpc":"2.0"}', '{"id":{},"method":7}', "[]"])
        child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      await client.open(uri, UNDATED);
      await client.until(() => client.published[0]);
      child.kill();
    });
  });
}
