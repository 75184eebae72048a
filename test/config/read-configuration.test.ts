import assert from "node:assert/strict";
import * as z from "zod/mini";
import { readConfiguration } from "../../server/src/config/read-configuration.ts";
import { defineRule, type Rule } from "../../server/src/lint/rule.ts";
import { wordMessage } from "../../server/src/messages/messages.ts";
import { texts } from "../../server/src/messages/texts.ts";
import { rules } from "../../server/src/rules/index.ts";
import { findsWord } from "../lint/finds-word.ts";

/** A rule with options, under the name of a real one. */
const optional: Rule = defineRule({
  ...findsWord("undated-target", "错"),
  options: z.strictObject({
    least: z._default(z.int().check(z.gte(1), z.lte(100)), 20),
    exceptions: z._default(z.array(z.string()), []),
    strict: z._default(z.boolean(), false),
  }),
});
const known = [optional, ...rules.filter(({ id }) => id !== optional.id)];

/** What is said against a configuration: what stands at each fault, and the message in Chinese. */
function faultsIn(text: string): string[] {
  const reading = readConfiguration("/hegao.config.json", text, known);
  if (reading.ok) return [];
  for (const { message } of reading.faults) assert.notEqual(wordMessage(texts.en.messages, message), "");
  return reading.faults.map(
    ({ span, message }) => `${text.slice(span.start, span.end)} → ${wordMessage(texts.zh.messages, message)}`,
  );
}

/** Texts with what is said of them, in order: the stretch at fault, and the beginning of the message. */
const faulty: Readonly<Record<string, [text: string, ...faults: string[]]>> = {
  "nothing at all": ["", " → 文件是空的。"],
  "blank lines": ["\n \n", " → 文件是空的。"],
  "a comment alone": ["// 规则", " → 这里缺少一个值"],
  "Chinese quotes": ["{ “rules”: {} }", "“rules” → 这里用了中文的「“」。"],
  "a Chinese comma": ['{ "extends": "plan"， "rules": {} }', "， → 这里用了中文的「，」。"],
  "a Chinese colon": ['{ "extends"： "plan" }', "： → 这里用了中文的「：」。"],
  "no comma": ['{ "extends": "plan" "rules": {} }', '"rules" → 这里缺少逗号'],
  "no colon": ['{ "rules" {} }', "{ → 名称后面缺少冒号"],
  "no value": ['{ "rules": }', "} → 这里缺少一个值"],
  "a number for a name": ["{ 1: 2 }", "1 → 这里要写一个带引号的名称"],
  "a name without quotes": ["{ rules: {} }", "rules → 这里的文字没有加引号"],
  "no closing brace": ['{ "rules": {', " → 缺少右花括号"],
  "no closing bracket": ['{ "ignore": [ "a" ', " → 缺少右方括号"],
  "a string that does not end": ['{ "extends": "plan }', '"plan } → 引号没有配对'],
  "a comment that does not end": ['{ "extends": "plan" } /* 规则', "/* 规则 → 注释没有结束"],
  "something left over": ["{} {}", "{ → 内容到前面就该结束了"],
  "a list": ["[]", "[] → 这里要写一对花括号"],
  "a number": ["7", "7 → 这里要写一对花括号"],
  "an unknown key": ['{ "rule": {} }', '"rule" → 没有“rule”这一项。您是不是要用“rules”？'],
  "an unknown key like no other": [
    '{ "x": 1 }',
    '"x" → 没有“x”这一项。这里可以写的有：$schema、extends、rules、overrides、ignore、sets、documentYear。',
  ],
  "keys of tomorrow": ['{ "lexicon": [] }', '"lexicon" → 没有“lexicon”这一项。'],
  "the name every object knows": [
    '{ "__proto__": {}, "constructor": 1 }',
    '"__proto__" → 没有',
    '"constructor" → 没有',
  ],
  "an unknown rule": [
    '{ "rules": { "count-mismach": "off" } }',
    '"count-mismach" → 没有“count-mismach”这条规则。您是不是要用“count-mismatch”？',
  ],
  "an unknown level": [
    '{ "rules": { "count-mismatch": "warn" } }',
    '"warn" → 不能是“warn”，要写"off"、"info"、"warning"、"error"之一。您是不是要用“warning”？',
  ],
  "a level that is a number": ['{ "rules": { "count-mismatch": 2 } }', '2 → 这里要写"off"、"info"'],
  "options of a rule that has none": [
    '{ "rules": { "count-mismatch": ["off", {}] } }',
    '["off", {}] → 这里要写"off"',
  ],
  "an unknown level before options": [
    '{ "rules": { "undated-target": ["warn", {}] } }',
    '"warn" → 不能是“warn”',
  ],
  "an unknown level of a rule with options": ['{ "rules": { "undated-target": "of" } }', '"of" → 不能是“of”'],
  "a level without its options": [
    '{ "rules": { "undated-target": ["off"] } }',
    '["off"] → 这里至少要有 2 项',
  ],
  "more than options": [
    '{ "rules": { "undated-target": ["off", {}, 1] } }',
    '["off", {}, 1] → 这里最多 2 项',
  ],
  "an unknown option": [
    '{ "rules": { "undated-target": ["off", { "lest": 3 }] } }',
    '"lest" → 没有“lest”这一项。您是不是要用“least”？',
  ],
  "options of the wrong kind": [
    '{ "rules": { "undated-target": ["off", { "least": 1.5, "exceptions": ["a", 1], "strict": "yes" }] } }',
    "1.5 → 这里要写整数",
    "1 → 这里要写带引号的文字",
    '"yes" → 这里要写 true 或 false',
  ],
  "options out of range": [
    '{ "rules": { "undated-target": ["off", { "least": 0 }] } }',
    "0 → 这里不能小于 1",
  ],
  "an unknown preset": [
    '{ "extends": "plans" }',
    '"plans" → 不能是“plans”，要写"plan"、"none"之一。您是不是要用“plan”？',
  ],
  "patterns that are no list": ['{ "ignore": "归档/" }', '"归档/" → 这里要写一对方括号'],
  "a pattern that is no text": ['{ "ignore": [1, "归档/"] }', "1 → 这里要写带引号的文字"],
  "an override without files": [
    '{ "overrides": [{ "rules": {} }] }',
    '{ "rules": {} } → 这里缺少“files”，它不能省略',
  ],
  "an unknown rule in an override": [
    '{ "overrides": [{ "files": [], "rules": { "x": "off" } }] }',
    '"x" → 没有“x”这条规则。规则名见 hegao rules。',
  ],
  "sets without names": ['{ "sets": [["a.md"]] }', '[["a.md"]] → 这里要写一对花括号'],
  "a set that is no list": ['{ "sets": { "方案": "a.md" } }', '"a.md" → 这里要写一对方括号'],
  "a set that stands twice": ['{ "sets": { "方案": [], "方案": [] } }', '"方案" → “方案”写了两次'],
  "a year in quotes": ['{ "documentYear": "2025" }', '"2025" → 这里要写数字'],
  "a year of long ago": ['{ "documentYear": 1900 }', "1900 → 这里不能小于 1949"],
  "a year far away": ['{ "documentYear": 20255 }', "20255 → 这里不能大于 2100"],
  "a key that stands twice": ['{ "rules": {}, "rules": {} }', '"rules" → “rules”写了两次'],
  "a rule that stands twice": [
    '{ "rules": { "count-mismatch": "off", "count-mismatch": "error" } }',
    '"count-mismatch" → “count-mismatch”写了两次',
  ],
  "several faults, in their order": [
    '{ "ignore": 1, "rule": {}, "extends": 2 }',
    "1 → 这里要写一对方括号",
    '"rule" → 没有',
    "2 → 这里要写",
  ],
};

describe("a wrong configuration", () => {
  for (const [name, [text, ...expected]] of Object.entries(faulty)) {
    it(`is answered in place: ${name}`, () => {
      const faults = faultsIn(text);
      assert.deepEqual(
        faults.map((fault, index) => fault.slice(0, expected[index]?.length)),
        expected,
      );
    });
  }
});

describe("a right configuration", () => {
  it("may have comments, trailing commas and the address of its schema", () => {
    const text = '/* 说明 */ { "$schema": "./schema.json", "rules": { "count-mismatch": "off", }, } // 完';
    assert.deepEqual(faultsIn(text), []);
  });

  it("gives options their defaults, and says on which line what stands", () => {
    const text = '{\n"rules": {\n"undated-target": ["error", { "least": 3 }],\n"count-mismatch": "off" } }';
    const reading = readConfiguration("/hegao.config.json", text, known);
    assert.deepEqual(reading.ok && reading.configuration.rules, [
      {
        ruleId: "undated-target",
        severity: "error",
        options: { least: 3, exceptions: [], strict: false },
        line: 3,
      },
      { ruleId: "count-mismatch", severity: "off", options: undefined, line: 4 },
    ]);
  });
});
