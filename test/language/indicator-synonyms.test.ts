import assert from "node:assert/strict";
import { SYNONYMS, standardWording } from "../../server/src/language/indicator-synonyms.ts";

describe("wordings of one indicator", () => {
  for (const [standard, list] of Object.entries(SYNONYMS)) {
    it(`${standard}: ${list}`, () => {
      for (const [, wording = "", notBefore] of list.matchAll(/([^\s()]+)(?:\(([^)]+)\))?/g)) {
        assert.equal(standardWording(wording), standardWording(standard), wording);
        for (const word of notBefore?.split("|") ?? [])
          assert.equal(standardWording(wording + word), wording + word);
      }
    });
  }

  for (const apart of [
    ["技术合同成交额", "技术合同交易额"],
    ["研发经费", "研发费用"],
    ["研发投入", "研发投入强度"],
    ["全社会研发投入", "规上企业研发投入"],
    ["城镇登记失业率", "城镇调查失业率"],
  ] as const)
    it(`${apart.join(" and ")} stay apart`, () => {
      assert.notEqual(standardWording(apart[0]), standardWording(apart[1]));
    });
});
