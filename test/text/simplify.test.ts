import assert from "node:assert/strict";
import { Converter, Locale } from "opencc-js/t2cn";
import { simplify } from "../../server/src/text/simplify.ts";

describe("simplify", () => {
  it("changes whatever OpenCC changes, unless the length would be another", () => {
    const convert = Converter({ from: "t", to: "cn" });
    const words: string[] = [];
    for (const dictionary of Locale.to.cn?.flat() ?? []) {
      if (typeof dictionary === "string")
        for (const entry of dictionary.split("|")) words.push(entry.split(" ")[0] ?? "");
    }
    assert.ok(words.length > 3000);
    for (const word of words) {
      const expected = convert(word);
      if (expected.length === word.length) assert.equal(simplify(`到${word}年`), `到${expected}年`);
    }
  });

  it("leaves simplified text as it is, and keeps the length of any", () => {
    for (const text of ["到2026年，破坏一处修复一处", "沉浸式体验", "𠮷村", ""])
      assert.equal(simplify(text), text);
    for (const text of ["實現增長", "幺麼小丑"]) assert.equal(simplify(text).length, text.length);
  });
});
