import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import { readConfiguration } from "../../server/src/config/read-configuration.ts";
import { startingFile } from "../../server/src/config/starting-file.ts";
import { defineRule } from "../../server/src/lint/rule.ts";
import { defaultOptions } from "../../server/src/lint/rule-options.ts";
import { languages, texts } from "../../server/src/messages/texts.ts";
import { rules } from "../../server/src/rules/index.ts";
import { settingsOf } from "../../server/src/service/configurations.ts";
import { configJsonSchema } from "../../tools/config-json-schema.ts";
import { findsWord } from "../lint/finds-word.ts";

const PATH = "/plans/hegao.config.json";

describe("the published schema", () => {
  it("is as `npm run generate` writes it", () => {
    const file = new URL("../../server/schema/hegao.config.schema.json", import.meta.url);
    assert.deepEqual(JSON.parse(readFileSync(file, "utf8")), configJsonSchema(rules));
  });

  it("says of every key and rule what it means, in Chinese first", () => {
    const described = JSON.stringify(configJsonSchema(rules)).matchAll(/"description":"([^"]+)"/g);
    const descriptions = [...described].map(([, text = ""]) => text);
    const options = rules.flatMap((rule) => Object.keys(defaultOptions(rule) ?? {}));
    assert.equal(descriptions.length, 8 + 2 * (rules.length + options.length) + 1);
    for (const text of descriptions) assert.match(text, /^[^\\]*\p{Script=Han}[^\\]*\\n[A-Z]/u);
  });

  it("offers a rule with options alone, or with them", () => {
    const rule = defineRule({
      ...findsWord("undated-target", "错"),
      options: z.strictObject({ least: z._default(z.int().check(z.gte(1), z.lte(9)), 3) }),
    });
    const { properties } = configJsonSchema([rule]) as {
      properties: { rules: { properties: { "undated-target": { anyOf: [object, { items: object[] }] } } } };
    };
    const [level, pair] = properties.rules.properties["undated-target"].anyOf;
    assert.deepEqual(level, { type: "string", enum: ["off", "info", "warning", "error"] });
    assert.deepEqual(pair.items, [
      level,
      {
        type: "object",
        properties: { least: { default: 3, type: "integer", minimum: 1, maximum: 9 } },
        additionalProperties: false,
      },
    ]);
  });
});

describe("the options of the rules", () => {
  it("are each worded in all languages, and no others", () => {
    for (const rule of rules)
      for (const language of languages)
        assert.deepEqual(
          Object.keys(texts[language].rules[rule.id].options ?? {}),
          Object.keys(defaultOptions(rule) ?? {}),
        );
  });
});

describe("the example in README", () => {
  it("is a right configuration, in each of its parts", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const [, example = ""] = /```jsonc\n(.*?)```/s.exec(readme) ?? [];
    const reading = readConfiguration(PATH, example, rules);
    assert.ok(reading.ok);
    const { rules: levels, overrides, ignore } = reading.configuration;
    assert.deepEqual([levels.length, overrides.length, ignore?.value.ignores("归档/a.md")], [2, 1, true]);
  });
});

describe("the file to start from", () => {
  for (const language of languages) {
    const text = startingFile(rules, texts[language]);
    const read = (content: string) => {
      const reading = readConfiguration(PATH, content, rules);
      assert.ok(reading.ok, JSON.stringify(reading));
      return reading.configuration;
    };

    it(`changes nothing as it is (${language})`, () => {
      const { ruleSettings, documentYear, ignored } = settingsOf(rules, read(text), "/plans/a.md", {});
      assert.deepEqual(
        [...ruleSettings.values()].map(({ severity }) => severity),
        rules.map(({ severity }) => ({ value: severity, origin: { kind: "default" } })),
      );
      assert.deepEqual([documentYear.value, ignored.value], [null, false]);
    });

    it(`holds examples that are right, of every rule (${language})`, () => {
      const examples = text.replace(/^( *)\/\/ (?=["{])/gm, "$1");
      const configuration = read(examples);
      assert.deepEqual(
        configuration.rules.map(({ ruleId, severity }) => [ruleId, severity]),
        rules.map(({ id, severity }) => [id, severity]),
      );
      assert.equal(configuration.overrides.length, 1);
      assert.notEqual(configuration.documentYear, null);
      assert.notEqual(configuration.ignore, null);
      assert.equal(configuration.sets.length, 1);
    });
  }
});
