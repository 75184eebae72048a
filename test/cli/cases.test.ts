import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { type CliCase, cases } from "./cases.ts";
import { BIN, type Ended, runBuilt, runInMemory } from "./run-cli.ts";

function hold({ code, out, err }: Ended, expected: CliCase): void {
  assert.match(err, expected.err ?? /^$/);
  assert.match(out, expected.out ?? /^$/);
  assert.equal(code, expected.code);
}

describe("command line, in process", () => {
  for (const [name, expected] of Object.entries(cases)) {
    it(name, async () => hold(await runInMemory(expected), expected));
  }
});

/** What lies in files or comes through a pipe; the wording of usage is the same everywhere. */
const asProcess = Object.entries(cases).filter(
  ([, { files, stdin, argv }]) => files ?? stdin ?? argv.length < 2,
);

describe("command line, as a process", () => {
  before(() => assert.ok(existsSync(BIN), "run `npm run build` first"));

  for (const [name, expected] of asProcess) {
    it(name, async () => hold(await runBuilt(expected), expected));
  }
});
