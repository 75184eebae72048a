import { type CellNumber, type ColumnSum, findColumnSums, writeColumnSum } from "../draft/column-sums.ts";
import { type PlacedPassage, spanInSource } from "../draft/draft.ts";
import { addUp } from "../facts/add-up.ts";
import type { Passage } from "../facts/passage.ts";
import type { SumStatement, SumTerm } from "../facts/sum-statement.ts";
import { findSumStatements } from "../facts/sum-statements.ts";
import { upperEnd } from "../facts/upper-end.ts";
import { writeSum } from "../facts/write-sum.ts";
import { defineRule } from "../lint/rule.ts";
import { suggestValue } from "../repairs/value-replacement.ts";
import { memoise } from "../text/memoise.ts";
import { isWithinOneOf } from "../text/sorted-items.ts";
import type { Span } from "../text/span.ts";

type StatedMismatch = { readonly placed: PlacedPassage; readonly statement: SumStatement } & (
  | { readonly kind: "part"; readonly part: SumTerm }
  | { readonly kind: "sum"; readonly sum: number }
);
type Mismatch = StatedMismatch | { readonly kind: "column"; readonly column: ColumnSum };

/** The sum statements of a passage, but for those in the words of others, which no drafter changes. */
const statementsOf = memoise(({ reading, sentences, quantities, quotations }: Passage) =>
  findSumStatements(reading.text, sentences, quantities).filter(
    ({ total }) => !isWithinOneOf(quotations, total.quantity.core),
  ),
);

export default defineRule<Mismatch>({
  id: "parts-total-mismatch",
  category: "number",
  scope: "chunk",
  severity: "error",
  basis: "部分不大于整体，各部分之和等于整体（核稿通行要求）",

  *detect(draft) {
    for (const placed of draft.passages) {
      for (const statement of statementsOf(placed.passage)) {
        yield* findMismatches(placed, statement);
      }
    }
    for (const column of findColumnSums(draft)) {
      if (!addsUp(column)) yield { kind: "column", column };
    }
  },

  explain(state) {
    if (state.kind === "column") {
      const { total, parts, sum } = state.column;
      const place = ({ placed, quantity }: CellNumber): Span => spanInSource(placed, quantity.span);
      return {
        span: place(total),
        severity: "warning",
        message: {
          id: "parts-total-mismatch/column",
          args: {
            sum: writeColumnSum(state.column),
            total: total.quantity.text,
            more: sum > total.quantity.value,
          },
        },
        related: parts.map((part) => ({
          span: place(part),
          message: { id: "parts-total-mismatch/part-here", args: {} } as const,
        })),
      };
    }
    const { placed, statement } = state;
    const place = (term: SumTerm): Span => spanInSource(placed, term.quantity.span);
    const { total, parts } = statement;
    if (state.kind === "part") {
      return {
        span: place(state.part),
        severity: isOpen(total) ? "warning" : "error",
        message: {
          id: "parts-total-mismatch/part",
          args: { part: state.part.written, total: total.written },
        },
        related: [{ span: place(total), message: { id: "parts-total-mismatch/total", args: {} } }],
      };
    }
    const sum = writeSum(statement, state.sum);
    const isLikely = statement.apart === "likely";
    return {
      span: place(total),
      severity: isSurelyWrong(statement) && !isOpen(total) ? "error" : "warning",
      message: {
        id: "parts-total-mismatch",
        args: { sum, total: total.written, more: state.sum > total.quantity.value, isLikely },
      },
      related: parts.map((part) => ({
        span: place(part),
        message: { id: "parts-total-mismatch/part-here", args: {} } as const,
      })),
    };
  },

  repair(state, draft) {
    if (state.kind === "column") {
      const { total, sum } = state.column;
      return suggestValue(draft, total.placed, total.quantity, sum);
    }
    if (state.kind === "part" || state.statement.total.implied) return [];
    return suggestValue(draft, state.placed, state.statement.total.quantity, state.sum);
  },
});

/** More than a whole goes into none; less may have been left out, and some may have been counted twice. */
function isSurelyWrong({ extent, apart, total }: SumStatement): boolean {
  return apart === "surely" && (extent === "some" || total.implied);
}

/** Parts that exceed their total by more than half of it were divided in two ways (过夜游客, 省外游客), unless nothing can be in two. */
const FURTHEST = 1.5;
const FURTHEST_APART = 2;

/** How far what is 约 or 以上 reaches beyond its number, as nobody writes a part that is larger; a sum of several may be rounder. */
const OPEN_TO_PART = 1.1;
const OPEN_TO_SUM = 1.3;

function findMismatches(placed: PlacedPassage, statement: SumStatement): StatedMismatch[] {
  const { total, parts, extent, apart } = statement;
  const tooLarge = parts.filter(
    (part) =>
      part.quantity.unit === total.quantity.unit &&
      lowerEnd(part) > mostOf(total, OPEN_TO_PART) + total.tolerance + part.tolerance,
  );
  if (tooLarge.length > 0) return tooLarge.map((part) => ({ kind: "part", placed, statement, part }));
  if (parts.length < 2 || apart === "no") return [];
  const sum = addUp(parts.map(({ quantity }) => quantity.value));
  const least = addUp(parts.map(lowerEnd));
  const tolerance = addUp([total, ...parts].map((term) => term.tolerance));
  if (sum > total.quantity.value * (apart === "surely" ? FURTHEST_APART : FURTHEST)) return [];
  const most = mostOf(total, OPEN_TO_SUM);
  const isShort =
    extent === "all" && [total, ...parts].every(isExact) && sum < total.quantity.value - tolerance;
  return isShort || least > most + tolerance ? [{ kind: "sum", placed, statement, sum }] : [];
}

/** Whether a column comes to its total, or to so little or so much of it that it was added up in another way. */
function addsUp({ total: { quantity }, sum, tolerance, isOnTop }: ColumnSum): boolean {
  const { value } = quantity;
  if (isOnTop && sum < value) return true;
  if (quantity.bound !== "exact" || sum > value * FURTHEST || value > sum * FURTHEST) return true;
  return Math.abs(sum - value) <= tolerance * (1 + 1e-9);
}

/** The most that a total can stand for; where its words leave that open, what lies within a share of its number. */
function mostOf({ quantity }: SumTerm, share: number): number {
  const end = upperEnd(quantity);
  return Number.isFinite(end) ? end : quantity.value * share;
}

function isOpen({ quantity }: SumTerm): boolean {
  return !Number.isFinite(upperEnd(quantity));
}

/** By what part of it a number may fall short of 约 and 近. */
const ROUGHNESS = 0.1;

/** The least that a part can stand for; 不超过 leaves it open. */
function lowerEnd({ quantity: { bound, value } }: SumTerm): number {
  if (bound === "at-most") return 0;
  return bound === "about" || bound === "nearly" ? value * (1 - ROUGHNESS) : value;
}

function isExact({ quantity: { bound, max } }: SumTerm): boolean {
  return bound === "exact" && max === undefined;
}
