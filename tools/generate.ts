// Writes what is derived from the rules into the extension's manifest, its texts and the schema of configuration files, and
// from the language its grammar.
import { readFileSync, writeFileSync } from "node:fs";
import { rules } from "../server/src/rules/index.ts";
import { configJsonSchema } from "./config-json-schema.ts";
import { injectionGrammar } from "./injection-grammar.ts";
import { ruleSettings, ruleSettingTexts } from "./rule-settings.ts";

const root = new URL("..", import.meta.url);

function rewrite(name: string, change: (content: Record<string, unknown>) => Record<string, unknown>): void {
  const file = new URL(name, root);
  const content = change(JSON.parse(readFileSync(file, "utf8")));
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

rewrite("package.json", (manifest) => {
  const { contributes } = manifest as {
    contributes: { configuration: { properties: { "hegao.rules": { properties: object } } } };
  };
  contributes.configuration.properties["hegao.rules"].properties = ruleSettings(rules);
  return manifest;
});

for (const [name, language] of [
  ["package.nls.json", "en"],
  ["package.nls.zh-cn.json", "zh"],
] as const)
  rewrite(name, (words) => ({
    ...Object.fromEntries(Object.entries(words).filter(([key]) => !key.startsWith("rule."))),
    ...ruleSettingTexts(rules, language),
  }));

rewrite("syntaxes/hegao.markdown-injection.tmLanguage.json", () => ({ ...injectionGrammar }));

writeFileSync(
  new URL("server/schema/hegao.config.schema.json", root),
  JSON.stringify(configJsonSchema(rules)),
);
