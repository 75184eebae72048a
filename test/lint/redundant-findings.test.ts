import assert from "node:assert/strict";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import { lintDraft } from "../../server/src/lint/run.ts";
import type { Severities } from "../../server/src/lint/severities.ts";
import { rules } from "../../server/src/rules/index.ts";

const FIRST =
  "县海洋发展局会同县工信局建立养殖装备企业梯度培育库，公开用海、融资、检测方面的办事流程，每年遴选企业20家。";
const NEAR = FIRST.replace("20家", "30家");
const EXACT = FIRST.replace(/，每年.*/, "。");

function found(text: string, severities: Severities = new Map()): string[] {
  return lintDraft(buildDraft(text), rules, severities).flatMap(({ ruleId, span }) =>
    ruleId.includes("duplicate") ? [`${ruleId} ${text.slice(span.start, span.end)}`] : [],
  );
}

describe("a fault that another finding tells already", () => {
  const draft = `${FIRST}\n\n完善制度。${NEAR}`;

  it("is not told again: equal clauses in a sentence that nearly stood before", () => {
    assert.deepEqual(found(draft), [`near-duplicate ${NEAR}`]);
  });

  it("is told where the other rule is off, or weighs less", () => {
    const clauses = [`duplicate-clause ${NEAR.replace(/，每年.*/, "")}`];
    assert.deepEqual(found(draft, new Map([["near-duplicate", "off"]])), clauses);
    assert.equal(found(draft, new Map([["near-duplicate", "info"]])).length, 2);
  });

  it("is told where it points elsewhere", () => {
    const clause = EXACT.slice(0, -1);
    const told = found(`${EXACT}\n\n${FIRST}\n\n完善制度。${NEAR}`).filter((line) => line.endsWith(clause));
    assert.deepEqual(told, [`duplicate-clause ${clause}`, `duplicate-clause ${clause}`]);
  });
});
