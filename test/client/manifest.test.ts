import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countConcerns } from "../../client/src/common/concerns.ts";
import { rulesOf } from "../../client/src/common/rule-list.ts";
import { rules } from "../../server/src/rules/index.ts";
import { ruleSettings, ruleSettingTexts } from "../../tools/rule-settings.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

const manifestText = read("package.json");
const manifest = JSON.parse(manifestText);
const { contributes } = manifest;
const words = {
  en: JSON.parse(read("package.nls.json")),
  zh: JSON.parse(read("package.nls.zh-cn.json")),
} as const satisfies Record<string, Record<string, string>>;

const sources = readdirSync(join(root, "client/src"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({ path, code: read(join("client/src", path)) }));
const allMatches = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found);
const inSources = (pattern: RegExp): string[] => sources.flatMap(({ code }) => allMatches(pattern, code));
const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();

describe("extension manifest", () => {
  it("has each of its texts in both languages, and no others", () => {
    const keys = sorted(allMatches(/"%([^%"]+)%"/g, manifestText));
    assert.ok(keys.length > 20);
    assert.deepEqual(sorted(Object.keys(words.en)), keys);
    assert.deepEqual(sorted(Object.keys(words.zh)), keys);
  });

  it("names files that exist", () => {
    const { grammars = [], snippets = [], jsonValidation = [] } = contributes;
    const paths = [
      manifest.main,
      manifest.l10n,
      ...[...grammars, ...snippets].map(({ path }) => path),
      ...jsonValidation.map(({ url }: { url: string }) => url),
    ];
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  it("lists the rules as `npm run generate` writes them", () => {
    assert.deepEqual(contributes.configuration.properties["hegao.rules"].properties, ruleSettings(rules));
    for (const language of ["en", "zh"] as const)
      assert.deepEqual(
        Object.fromEntries(Object.entries(words[language]).filter(([key]) => key.startsWith("rule."))),
        ruleSettingTexts(rules, language),
      );
  });

  it("contributes the commands the client registers, all of them in the palette", () => {
    const commands = sorted(inSources(/register(?:TextEditor)?Command\("([^"]+)"/g));
    const namesOf = (entries: readonly { command: string }[]): string[] =>
      sorted(entries.map(({ command }) => command));
    assert.ok(commands.length > 0);
    assert.deepEqual(namesOf(contributes.commands), commands);
    assert.deepEqual(namesOf(contributes.menus.commandPalette), commands);
  });

  it("declares the settings that are read", () => {
    const declared = Object.keys(contributes.configuration.properties);
    const asked = inSources(/"(hegao\.enable|hegao\.rules|hegao\.delay|hegao\.documentYear)"/g);
    assert.deepEqual(
      asked.filter((name) => !declared.includes(name)),
      [],
    );
  });
});

describe("client", () => {
  it("says everything in Chinese too", () => {
    const bundle: Record<string, string> = JSON.parse(read("l10n/bundle.l10n.zh-cn.json"));
    const said = sorted(inSources(/l10n\.t\(\s*"([^"]+)"/g));
    assert.ok(said.length > 5);
    assert.deepEqual(sorted(Object.keys(bundle)), said);
    const holes = (text: string): string[] => sorted(allMatches(/(\{\d\})/g, text));
    for (const [english, chinese] of Object.entries(bundle)) assert.deepEqual(holes(chinese), holes(english));
  });

  it("counts findings by what a drafter wants to know", () => {
    const found = ["undated-target", "period-mismatch", "duplicate-clause", "count-mismatch", "of-tomorrow"];
    assert.deepEqual(countConcerns(found, rulesOf(manifest)), {
      undated: 1,
      conflict: 2,
      repeat: 1,
      other: 1,
    });
  });

  it("knows the editor and the protocol, and nothing of the server", () => {
    const imports = inSources(/(?:from|import)\s*\(?\s*"([^"]+)"/g);
    assert.ok(imports.length > 10);
    const foreign = imports.filter(
      (to) => !/^(?:vscode|vscode-languageclient(?:\/node)?|\.\.?\/(?!\.\.).*)$/.test(to),
    );
    assert.deepEqual(foreign, []);
  });

  it("has short entries", () => {
    const entries = sources.filter(({ path }) => !path.includes("common"));
    assert.deepEqual(
      entries.filter(({ code }) => code.split("\n").length > 31).map(({ path }) => path),
      [],
    );
  });
});
