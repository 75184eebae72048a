import { type Draft, type PlacedPassage, spanInSource } from "../draft/draft.ts";
import { findGrowthApart, type GrowthApart } from "../draft/growth/growth-apart.ts";
import { isGrowthOfYear } from "../draft/growth/growth-of-year.ts";
import { stepsAround } from "../draft/growth/steps-around.ts";
import { findTabledGrowth } from "../draft/growth/tabled-growth.ts";
import { holds } from "../facts/growth/growth-holds.ts";
import type { GrowthChange, GrowthStatement } from "../facts/growth/growth-statement.ts";
import { findGrowthStatements } from "../facts/growth/growth-statements.ts";
import { reckon } from "../facts/growth/reckon-growth.ts";
import type { Passage } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantities/quantity.ts";
import { isOfOthers } from "../facts/words-of-others.ts";
import { defineRule } from "../lint/rule.ts";
import { suggestReplacement } from "../repairs/replacement.ts";
import { suggestValue } from "../repairs/value-replacement.ts";
import { memoiseWhere } from "../text/memoise.ts";

interface Mismatch {
  readonly placed: PlacedPassage;
  readonly statement: GrowthStatement;
  /** Where its numbers are told in several places: those, with what tells all of them. */
  readonly apart?: GrowthApart;
}

/** The statements about change of a passage that are false or whose years it does not say, but for those in the words of others. */
const doubtfulIn = memoiseWhere(
  ({ quantities }) => quantities.length > 0,
  (passage: Passage) =>
    findGrowthStatements(passage).filter(
      (statement) =>
        (isOpen(statement) || !holds(statement, passage.reading.text)) &&
        !isOfOthers(passage, faultOf(statement).span),
    ),
);

export default defineRule<Mismatch>({
  id: "growth-mismatch",
  category: "number",
  scope: "document",
  severity: "error",
  basis: "增长几倍＝（现值－基数）÷基数；百分数之差为百分点；减少不超过百分之百",

  *detect(draft) {
    for (const placed of draft.passages) {
      for (const doubtful of doubtfulIn(placed.passage)) {
        if (isGrowthOfYear(doubtful, placed, draft.profile)) continue;
        const statement = isOpen(doubtful) ? withSteps(doubtful, placed, draft) : doubtful;
        if (!holds(statement, placed.passage.reading.text)) yield { placed, statement };
      }
    }
    for (const apart of [...findGrowthApart(draft), ...findTabledGrowth(draft)]) {
      const { places, fault, statement, text } = apart;
      const { placed, span } = places[fault];
      if (!isOfOthers(placed.passage, span) && !holds(statement, text)) yield { placed, statement, apart };
    }
  },

  explain({ placed, statement, apart }) {
    const { text } = apart ?? placed.passage.reading;
    const inSource = ({ span }: Quantity) => spanInSource(placed, span);
    const placeOf = (role: "base" | "result", number: Quantity) => {
      const place = apart?.places[role];
      return place === undefined ? inSource(number) : spanInSource(place.placed, place.span);
    };
    const span =
      apart === undefined
        ? inSource(faultOf(statement))
        : spanInSource(placed, apart.places[apart.fault].span);
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
      {
        span: placeOf("base", statement.base),
        message: { id: "growth-mismatch/base", args: {} },
      },
    ] as const;
    if (statement.kind === "move") {
      const rises = statement.direction === "up";
      return statement.base.kind === "ordinal"
        ? { span, message: { id: "growth-mismatch/rank", args: { base, result, rises: !rises } }, related }
        : { span, message: { id: "growth-mismatch/move", args: { base, result, rises } }, related };
    }
    const { arithmetic, inPoints } = reckon(statement, text);
    const args = { base, result, arithmetic, stated: statement.change.text };
    const reached = {
      span: placeOf("result", statement.result),
      message: { id: "growth-mismatch/result", args: {} },
    } as const;
    return {
      span,
      message: { id: messageOf(statement, inPoints), args },
      related: [...related, reached],
    };
  },

  repair({ placed, statement, apart }, draft) {
    // Of numbers in several places nobody knows which is wrong.
    if (statement.kind !== "change" || apart !== undefined) return [];
    const { change } = statement;
    const { inPoints, value } = reckon(statement, placed.passage.reading.text);
    if (!inPoints) return value === null ? [] : suggestValue(draft, placed, change, value);
    const sign = { start: change.core.end - 1, end: change.core.end };
    return suggestReplacement(draft, placed, change.core, [[sign, "个百分点"]]);
  },
});

function messageOf({ manner }: GrowthChange, inPoints: boolean) {
  if (manner === "share") return "growth-mismatch/share" as const;
  return inPoints ? ("growth-mismatch/points" as const) : ("growth-mismatch" as const);
}

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
