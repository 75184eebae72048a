import assert from "node:assert/strict";
import { findQuantities } from "../../server/src/facts/quantities.ts";

type Expected = readonly [text: string, value: number, unit: string, bound?: string, max?: number];

/** Reading text and the quantities in it. */
const cases: readonly (readonly [string, ...Expected[]])[] = [
  [
    "培育高新技术企业230家以上，产值突破15亿元。",
    ["230家以上", 230, "家", "at-least"],
    ["突破15亿元", 1_500_000_000, "元", "over"],
  ],
  [
    "研发投入强度提高2.8个百分点，占比达到5%—8%",
    ["2.8个百分点", 2.8, "个百分点"],
    ["5%—8%", 5, "%", "exact", 8],
  ],
  [
    "近百家企业、数十个项目，服务5万余人次",
    ["近百家", 100, "家", "nearly"],
    ["数十个", 10, "个", "over"],
    ["5万余人次", 50_000, "人次", "over"],
  ],
  ["一带一路建设、三农工作和双一流高校，布局5G基站"],
];

describe("findQuantities", () => {
  for (const [text, ...expected] of cases) {
    it(text, () => {
      const found = findQuantities(text, []).map(({ text, value, unit, bound, max }) => [
        text,
        value,
        unit,
        bound,
        max,
      ]);
      const wanted = expected.map(([text, value, unit, bound = "exact", max]) => [
        text,
        value,
        unit,
        bound,
        max,
      ]);
      assert.deepEqual(found, wanted);
    });
  }
});
