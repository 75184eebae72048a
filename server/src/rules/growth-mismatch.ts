import { type Draft, type PlacedPassage, spanInSource } from "../draft/draft.ts";
import { stepsAround } from "../draft/totals/steps-around.ts";
import {
  findGrowthStatements,
  type GrowthChange,
  type GrowthStatement,
} from "../facts/growth/growth-statements.ts";
import { holds, reckon } from "../facts/growth/reckon-growth.ts";
import type { Passage } from "../facts/passage.ts";
import { defineRule } from "../lint/rule.ts";
import { suggestReplacement } from "../repairs/replacement.ts";
import { suggestValue } from "../repairs/value-replacement.ts";
import { memoise } from "../text/memoise.ts";
import { isWithinOneOf } from "../text/sorted-items.ts";

interface Mismatch {
  readonly placed: PlacedPassage;
  readonly statement: GrowthStatement;
}

/** The statements about change of a passage that are false or whose years it does not say, but for those in the words of others. */
const doubtfulIn = memoise((passage: Passage) =>
  findGrowthStatements(passage).filter(
    (statement) =>
      (isOpen(statement) || !holds(statement, passage.reading.text)) &&
      !isWithinOneOf(passage.quotations, faultOf(statement).span) &&
      !isWithinOneOf(passage.citations, faultOf(statement).span),
  ),
);

export default defineRule<Mismatch>({
  id: "growth-mismatch",
  category: "number",
  scope: "chunk",
  severity: "error",
  basis: "增长几倍＝（现值－基数）÷基数；百分数之差为百分点；减少不超过百分之百",

  *detect(draft) {
    for (const placed of draft.passages) {
      for (const doubtful of doubtfulIn(placed.passage)) {
        const statement = isOpen(doubtful) ? withSteps(doubtful, placed, draft) : doubtful;
        if (!holds(statement, placed.passage.reading.text)) yield { placed, statement };
      }
    }
  },

  explain({ placed, statement }) {
    const { text } = placed.passage.reading;
    const span = spanInSource(placed, faultOf(statement).span);
    if (statement.kind === "loss") {
      const { text: stated, kind } = statement.change;
      return {
        span,
        message: { id: "growth-mismatch/loss", args: { stated, multiple: kind === "multiple" } },
      };
    }
    const base = statement.base.text;
    const result = statement.result.text;
    const related = [
      { span: spanInSource(placed, statement.base.span), message: { id: "growth-mismatch/base", args: {} } },
    ] as const;
    if (statement.kind === "move") {
      const args = { base, result, rises: statement.direction === "up" };
      return { span, message: { id: "growth-mismatch/move", args }, related };
    }
    const { arithmetic, inPoints } = reckon(statement, text);
    const args = { base, result, arithmetic, stated: statement.change.text };
    const reached = {
      span: spanInSource(placed, statement.result.span),
      message: { id: "growth-mismatch/result", args: {} },
    } as const;
    return {
      span,
      message: { id: inPoints ? "growth-mismatch/points" : "growth-mismatch", args },
      related: [...related, reached],
    };
  },

  repair({ placed, statement }, draft) {
    if (statement.kind !== "change") return [];
    const { change } = statement;
    const { inPoints, value } = reckon(statement, placed.passage.reading.text);
    if (!inPoints) return value === null ? [] : suggestValue(draft, placed, change, value);
    const sign = { start: change.core.end - 1, end: change.core.end };
    return suggestReplacement(draft, placed, change.core, [[sign, "个百分点"]]);
  },
});

function isOpen(statement: GrowthStatement): statement is GrowthChange {
  return statement.kind === "change" && statement.open !== null;
}

/** With the years that the draft says around it; none where it says none, and so nothing to judge by. */
function withSteps(statement: GrowthChange, placed: PlacedPassage, draft: Draft): GrowthChange {
  return { ...statement, steps: stepsAround(statement, placed, draft.profile) };
}

function faultOf(statement: GrowthStatement) {
  return statement.kind === "move" ? statement.result : statement.change;
}
