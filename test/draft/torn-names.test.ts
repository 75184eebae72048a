import assert from "node:assert/strict";
import { buildDraft } from "../../server/src/draft/build-draft.ts";

const TITLE = "# 云屏县渔业振兴三年行动计划（2024—2026年）\n\n";
const LEAD = "推进渔业医疗服务均衡布局，支持县人民医院创建渔业职业病专科，";

/** Two paragraphs, and the names of their numbers. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [`${LEAD}建设4个区域渔医`, "疗中心。提升急救能力。", ["区域渔医疗中心"]],
  [`${LEAD}建设4个国家级`, "海岛医院、6个急救站。", ["国家级海岛医院", "急救站"]],
  [`${LEAD}全县渔业上市公`, "司达到9家。", ["全县渔业上市公司"]],
  [`${LEAD}水产品网络零售额达到`, "60亿元左右，再上台阶。", ["水产品网络零售额"]],
  // A paragraph that begins anew, a line that says all, and a short line are as they stand.
  [`${LEAD}建设4个急救站`, "加强渔港管理，建设6座冷库。", ["急救站", "冷库"]],
  [`${LEAD}建设4个急救站。`, "渔企达到9家。", ["急救站", "渔企"]],
  ["建设4个急救站", "渔企达到9家。", ["急救站", "渔企"]],
];

describe("names that a converted document breaks between two paragraphs", () => {
  for (const [first, second, names] of CASES) {
    it(`${first.slice(-8)}⏎${second}`, () => {
      const { targets } = buildDraft(`${TITLE}${first}\n\n${second}\n`);
      assert.deepEqual(
        targets.map(({ measurement }) => measurement.indicator),
        names,
      );
    });
  }
});
