import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { does, VERBS, type VerbRole, verbsThat } from "../../server/src/language/verbs.ts";

const SOURCE = readFileSync(new URL("../../server/src/language/verbs.ts", import.meta.url), "utf8");

describe("verbs", () => {
  it("stand once each", () => {
    const words = VERBS.map(({ verb }) => verb);
    assert.deepEqual(
      words.filter((word, at) => words.indexOf(word) !== at),
      [],
    );
  });

  for (const [, comment = "", role = ""] of SOURCE.matchAll(/\/\*\* ([^/]*) \*\/\n {2}\| "(\w+)"/g)) {
    it(`${role}: ${comment}`, () => {
      const examples = Array.from(comment.matchAll(/\*\*(.+?)\*\*/g), ([, word]) => word);
      assert.notEqual(examples.length, 0, "no words in bold");
      const verbs = VERBS.filter(does(role as VerbRole)).map(({ verb }) => verb);
      for (const example of examples) assert.ok(verbs.includes(String(example)), example);
    });
  }

  for (const { verb, notBefore = "", notAfter = "" } of VERBS.filter(
    (one) => one.notBefore ?? one.notAfter,
  )) {
    const [expression = ""] = verbsThat((one) => one.verb === verb);
    it(`${verb}, ${[notBefore, notAfter].filter(Boolean).join(", ")}`, () => {
      assert.match(`，${verb}三处`, new RegExp(expression));
      for (const word of notBefore.split("|").filter(Boolean))
        assert.doesNotMatch(verb + word.replace(/\(.*/, ""), new RegExp(expression));
      for (const word of notAfter.split("|").filter(Boolean))
        assert.doesNotMatch(word + verb, new RegExp(expression));
    });
  }
});
