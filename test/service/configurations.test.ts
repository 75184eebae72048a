import assert from "node:assert/strict";
import * as z from "zod/mini";
import { applySettings, type Origin } from "../../server/src/config/resolve-settings.ts";
import { defineRule } from "../../server/src/lint/rule.ts";
import { rules } from "../../server/src/rules/index.ts";
import { Configurations, settingsOf } from "../../server/src/service/configurations.ts";
import { memoryHost } from "../../server/src/service/memory-host.ts";
import { findsWord } from "../lint/finds-word.ts";

const OFF = JSON.stringify({ extends: "none" });

/** Which file governs a draft, and how. */
async function governor(
  files: Record<string, string>,
  path: string,
  denied?: string[],
): Promise<string | null> {
  const governance = await new Configurations(memoryHost(files, denied), rules).look()(path);
  if (governance === null) return null;
  return governance.kind === "broken" ? `broken ${governance.broken.path}` : governance.configuration.path;
}

describe("finding the configuration of a draft", () => {
  it("goes up from its directory, on every system", async () => {
    assert.equal(await governor({ "/p/hegao.config.json": OFF }, "/p/q/r/a.md"), "/p/hegao.config.json");
    assert.equal(await governor({ "/hegao.config.json": OFF }, "/a.md"), "/hegao.config.json");
    assert.equal(await governor({ "C:/hegao.config.json": OFF }, "C:/p/a.md"), "C:/hegao.config.json");
    assert.equal(await governor({ "/q/hegao.config.json": OFF }, "/p/a.md"), null);
  });

  it("takes no directory of that name for one", async () => {
    const files = { "/p/hegao.config.json/b": "", "/hegao.config.json": OFF };
    assert.equal(await governor(files, "/p/a.md"), "/hegao.config.json");
  });

  it("takes one that cannot be read for a broken one, not for none", async () => {
    const files = { "/p/hegao.config.json": OFF, "/hegao.config.json": OFF };
    const denied = ["/p/hegao.config.json"];
    assert.equal(await governor(files, "/p/a.md", denied), "broken /p/hegao.config.json");
  });

  it("gives the same object until the file is another, which only another look sees", async () => {
    const files: Record<string, string> = { "/p/hegao.config.json": OFF };
    const configurations = new Configurations(memoryHost(files), rules);
    const first = await configurations.look()("/p/a.md");
    const governing = configurations.look();
    assert.equal(await governing("/p/q/b.md"), first);
    files["/p/hegao.config.json"] = "{}";
    assert.equal(await governing("/p/a.md"), first);
    assert.notEqual(await configurations.look()("/p/a.md"), first);
  });
});

describe("the settings of a draft", () => {
  const optional = defineRule({
    ...findsWord("undated-target", "错"),
    options: z.strictObject({ word: z._default(z.string(), "甲"), least: z._default(z.int(), 1) }),
  });
  const known = [optional, findsWord("count-mismatch", "错"), findsWord("period-mismatch", "错")];
  const file = {
    rules: { "undated-target": ["error", { word: "乙" }], "count-mismatch": "off" },
    overrides: [{ files: ["a.md"], rules: { "undated-target": "info" } }],
  };
  const text = JSON.stringify(file, null, 1);
  const place = (line: number, override: number | null = null): Origin => ({
    kind: "file",
    path: "/hegao.config.json",
    line,
    override,
  });

  async function resolved(given: Parameters<typeof settingsOf>[3]) {
    const host = memoryHost({ "/hegao.config.json": text });
    const governance = await new Configurations(host, known).look()("/a.md");
    assert.ok(governance?.kind === "configured");
    return settingsOf(known, governance.configuration, "/a.md", given);
  }

  it("say where each comes from; a level alone leaves the options as they were set before", async () => {
    const { ruleSettings } = await resolved({ severities: new Map([["period-mismatch", "info"]]) });
    const lineOf = (part: string): number => text.slice(0, text.lastIndexOf(part)).split("\n").length;
    assert.deepEqual(Object.fromEntries(ruleSettings), {
      "undated-target": {
        severity: { value: "info", origin: place(lineOf('"undated-target"'), 1) },
        options: { value: { word: "乙", least: 1 }, origin: place(3) },
      },
      "count-mismatch": {
        severity: { value: "off", origin: place(lineOf('"count-mismatch"')) },
        options: null,
      },
      "period-mismatch": { severity: { value: "info", origin: { kind: "given" } }, options: null },
    });
  });

  it("let a rule that is asked for run though the file turns it off, and only such", async () => {
    const { severities } = applySettings(known, await resolved({ only: ["count-mismatch"] }));
    assert.deepEqual(
      [...severities],
      [
        ["undated-target", "off"],
        ["count-mismatch", "warning"],
        ["period-mismatch", "off"],
      ],
    );
  });
});
