import assert from "node:assert/strict";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import { lintDraft } from "../../server/src/lint/run.ts";
import { rules } from "../../server/src/rules/index.ts";
import { countMatches } from "../facts/count-matches.ts";

/** What a rule about numbers looks for, to be repeated without end: in one clause, in one paragraph, a paragraph each. */
const PIECES = [
  "由50家增加到150家，增长3倍，",
  "到2026年，全区水产加工企业达到230家，",
  "每年新增冷库20座，三年累计新增90座，",
  "用5年时间、",
  "共116项，其中甲86项、乙30项，",
  "三个方面：一是甲；二是乙；",
  "做到“三个到位”：甲到位、",
  "占比60%、",
  "三年（2023—2026年）",
  "力争到2021年底，全县冷库达到60座；",
  "自2015年以来连续",
  "到2030年，水产加工产值达到50亿元、比2027年翻一番，",
  "办好三项实事：1.修路；2.架桥；3.建港；4.通航；",
];
const ENDS = ["", "。", "\n\n"];
const TITLE = "# 临澜区渔业行动计划（2024—2026年）\n\n";

/** Pieces in the shorter text; the longer one has four times as many. */
const FEW = 100;

const numberRules = rules.filter(({ category }) => category === "number" || category === "target");

/** How many expressions the rules about numbers try on a text that repeats a piece. */
function countTried(piece: string, count: number): number {
  const draft = buildDraft(TITLE + piece.repeat(count));
  return countMatches(() => lintDraft(draft, numberRules, new Map()));
}

describe("rules about numbers", () => {
  for (const piece of PIECES) {
    it(`read in linear time what repeats without end: ${piece}`, () => {
      for (const end of ENDS) {
        const [once, fourfold] = [countTried(piece + end, FEW), countTried(piece + end, FEW * 4)];
        assert.ok(fourfold <= once * 5, `${once} expressions tried, then ${fourfold}`);
      }
    });
  }
});
