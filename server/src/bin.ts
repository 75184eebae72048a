#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { main } from "./cli/main.ts";
import { rules } from "./rules/index.ts";
import { nodeHost } from "./service/node-host.ts";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

process.exitCode = await main({
  argv: process.argv.slice(2),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  host: nodeHost,
  rules,
  version: manifest.version,
});
