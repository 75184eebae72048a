import { type PlacedPassage, spanInSource } from "../draft/draft.ts";
import { findColumnSums } from "../draft/sums/column-sums.ts";
import { findIndustriesApart } from "../draft/sums/industries-apart.ts";
import { findLostRowParts } from "../draft/sums/lost-row-parts.ts";
import { findPartsBelow } from "../draft/sums/parts-below.ts";
import { type PlacedNumber, type PlacedSum, writePlacedSum } from "../draft/sums/placed-sum.ts";
import { findRowParts } from "../draft/sums/row-parts.ts";
import { findSectionSums } from "../draft/sums/section-sums.ts";
import { findShownSums } from "../draft/sums/shown-sums.ts";
import { clauseBefore } from "../facts/clause-before.ts";
import type { Passage } from "../facts/passage.ts";
import { addUp } from "../facts/quantities/add-up.ts";
import type { Quantity } from "../facts/quantities/quantity.ts";
import { upperEnd } from "../facts/quantities/upper-end.ts";
import type { SumStatement, SumTerm } from "../facts/sums/lists/sum-statement.ts";
import { findSumStatements } from "../facts/sums/sum-statements.ts";
import { findToldShares, type ToldShare } from "../facts/sums/told-shares.ts";
import { writeSum } from "../facts/sums/write-sum.ts";
import type { DocumentKind } from "../language/document-kinds.ts";
import { EACH_REACHES } from "../language/part-words.ts";
import { defineRule, type Explanation, type RelatedPlace } from "../lint/rule.ts";
import { suggestValue } from "../repairs/value-replacement.ts";
import { memoiseWhere } from "../text/memoise.ts";
import { isWithinOneOf } from "../text/sorted-items.ts";
import type { Span } from "../text/span.ts";

interface Stated {
  readonly placed: PlacedPassage;
  readonly statement: SumStatement;
}
interface PartTooLarge extends Stated {
  readonly kind: "part";
  readonly part: SumTerm;
}
interface SumAtOdds extends Stated {
  readonly kind: "sum";
  readonly sum: number;
}
type StatedMismatch = PartTooLarge | SumAtOdds;
interface ShareAtOdds {
  readonly kind: "share";
  readonly placed: PlacedPassage;
  readonly told: ToldShare;
}
type Mismatch = StatedMismatch | ShareAtOdds | { readonly kind: "placed"; readonly placed: PlacedSum };

/** The sum statements of a passage and the shares in it that are wrong, but for those in the words of others, which no drafter changes. */
const readingsOf = memoiseWhere(
  ({ reading, quantities }) => quantities.length > 1 || /\d/.test(reading.text),
  ({ reading, sentences, quantities, quotations }: Passage) => {
    const statements = findSumStatements(reading.text, sentences, quantities);
    const shares = findToldShares(reading.text, quantities, statements);
    if (statements.length + shares.length === 0) return [];
    return [
      {
        statements: statements.filter(({ total }) => !isWithinOneOf(quotations, total.quantity.core)),
        shares: shares.filter(({ share }) => !isWithinOneOf(quotations, share.core)),
      },
    ];
  },
);

export default defineRule<Mismatch>({
  id: "parts-total-mismatch",
  category: "number",
  scope: "chunk",
  severity: "error",
  basis: "部分不大于整体，各部分之和等于整体（核稿通行要求）",

  *detect(draft) {
    // Who counts in a review of statistics tells of what matters most.
    const listsAll = LIST_ALL.has(draft.profile.kind);
    for (const placed of draft.passages) {
      for (const { statements, shares } of readingsOf(placed.passage)) {
        const found = statements.flatMap((statement) =>
          findMismatches(placed, statement, listsAll ? statement.leastListed : undefined),
        );
        yield* found;
        // Which of the numbers is wrong is told once.
        const isTold = ({ part }: ToldShare): boolean =>
          found.some(({ statement: { parts } }) =>
            parts.some(({ quantity }) => quantity.core.start === part.core.start),
          );
        for (const told of shares) if (!isTold(told)) yield { kind: "share", placed, told };
      }
    }
    const columns = findColumnSums(draft);
    const wrong = columns.filter((placed) => isExceeded(placed) || !addsUp(placed));
    for (const placed of wrong) yield { kind: "placed", placed };
    const toldOf = new Set(wrong.map(({ total }) => total.placed));
    for (const placed of [...findShownSums(draft), ...findSectionSums(draft), ...findLostRowParts(draft)]) {
      if (!toldOf.has(placed.total.placed) && !addsUp(placed)) yield { kind: "placed", placed };
    }
    const totals = new Set(columns.map(({ total }) => total.placed));
    for (const placed of [...findRowParts(draft), ...findPartsBelow(draft), ...findIndustriesApart(draft)]) {
      if (!totals.has(placed.total.placed) && !addsUp(placed)) yield { kind: "placed", placed };
    }
  },

  explain(state) {
    if (state.kind === "placed") return explainPlaced(state.placed);
    if (state.kind === "share") return explainShare(state);
    return state.kind === "part" ? explainPart(state) : explainSum(state);
  },

  repair(state, draft) {
    if (state.kind === "placed") {
      const { total, parts, sum } = state.placed;
      return parts.length < 2 ? [] : suggestValue(draft, total.placed, total.quantity, sum);
    }
    if (state.kind !== "sum" || state.statement.total.implied) return [];
    return suggestValue(draft, state.placed, state.statement.total.quantity, state.sum);
  },
});

const PLACED_MESSAGES = {
  rows: "parts-total-mismatch/column",
  columns: "parts-total-mismatch/row",
  below: "parts-total-mismatch/below",
} as const;

/** Of a total and parts in places of their own: the rows of a table, headings, paragraphs, items. */
function explainPlaced(sum: PlacedSum): Explanation {
  const { of, total, parts } = sum;
  const place = ({ placed, quantity }: PlacedNumber): Span => spanInSource(placed, quantity.span);
  const [part, another] = parts;
  if (part !== undefined && another === undefined) {
    const args = { part: part.quantity.text, total: total.quantity.text };
    return {
      span: place(part),
      severity: "warning",
      message: { id: "parts-total-mismatch/part", args },
      related: [{ span: place(total), message: { id: "parts-total-mismatch/total", args: {} } }],
    };
  }
  const args = {
    sum: writePlacedSum(sum),
    total: total.quantity.text,
    more: sum.sum > total.quantity.value,
  };
  return {
    span: place(total),
    severity: "warning",
    message: { id: PLACED_MESSAGES[of], args },
    related: parts.map((each) => partHere(place(each))),
  };
}

function partHere(span: Span): RelatedPlace {
  return { span, message: { id: "parts-total-mismatch/part-here", args: {} } };
}

function explainShare({ placed, told: { total, part, share, actual } }: ShareAtOdds): Explanation {
  const args = {
    part: part.text,
    total: total.text,
    share: share.text,
    actual: `${Math.round(actual * 10) / 10}%`,
  };
  return {
    span: spanInSource(placed, share.span),
    severity: "warning",
    message: { id: "parts-total-mismatch/share", args },
    related: [
      { span: spanInSource(placed, total.span), message: { id: "parts-total-mismatch/total", args: {} } },
      partHere(spanInSource(placed, part.span)),
    ],
  };
}

function explainPart({ placed, statement: { total }, part }: PartTooLarge): Explanation {
  const place = ({ quantity }: SumTerm): Span => spanInSource(placed, quantity.span);
  return {
    span: place(part),
    severity: isOpen(total) ? "warning" : "error",
    message: { id: "parts-total-mismatch/part", args: { part: part.written, total: total.written } },
    related: [{ span: place(total), message: { id: "parts-total-mismatch/total", args: {} } }],
  };
}

function explainSum({ placed, statement, sum }: SumAtOdds): Explanation {
  const { total, parts, apart } = statement;
  const place = ({ quantity }: SumTerm): Span => spanInSource(placed, quantity.span);
  const args = {
    sum: writeSum(statement, sum),
    total: total.written,
    more: sum > total.quantity.value,
    isLikely: apart !== "surely",
  };
  return {
    span: place(total),
    severity: isSurelyWrong(statement) && !isOpen(total) ? "error" : "warning",
    message: { id: "parts-total-mismatch", args },
    related: parts.map((part) => partHere(place(part))),
  };
}

/** More than a whole goes into none; less may have been left out, and some may have been counted twice. */
function isSurelyWrong({ extent, apart, total }: SumStatement): boolean {
  return apart === "surely" && (extent === "some" || total.implied);
}

/** Of two rough numbers told together, by what share of the one the other may be more. */
const ROUGH_ALIKE = 0.05;

/** 17.5万亩左右、其中19.5万亩左右: who writes both in one manner knows which is more. */
function exceedsAsRough(total: SumTerm, part: SumTerm): boolean {
  return areRough([total, part]) && part.quantity.value > total.quantity.value * (1 + ROUGH_ALIKE);
}

function areRough(terms: readonly SumTerm[]): boolean {
  return terms.every(({ quantity }) => quantity.bound === "about");
}

/** Parts that exceed their total by more than half of it were divided in two ways (过夜游客, 省外游客), unless nothing can be in two. */
const FURTHEST = 1.5;
const FURTHEST_APART = 2;

/** How far what is 约 or 以上 reaches beyond its number, as nobody writes a part that is larger; a sum of several may be rounder. */
const OPEN_TO_PART = 1.1;
const OPEN_TO_SUM = 1.3;
/** How far a number that is 超过 may be above it: who says that more than 2.6万亿元 were cut has counted no 3万亿元. */
const OVER: readonly number[] = [OPEN_TO_SUM, 1.12, 1.05];
/** The same of 约 and 左右, which are said of what is near: the nearer, the more digits the number is given with (300亿元, 310亿元, 305亿元). */
const NEAR: readonly number[] = [1.2, 1.1, 1.03];

/** The kinds of documents that list what they count in full. */
const LIST_ALL: ReadonlySet<DocumentKind> = new Set(["report", "plan", "policy"]);

function findMismatches(
  placed: PlacedPassage,
  statement: SumStatement,
  leastListed: number | undefined,
): StatedMismatch[] {
  const { total, parts, extent, apart } = statement;
  const tooLarge = parts.filter(
    (part) =>
      part.quantity.unit === total.quantity.unit &&
      !areFloors(placed, total, part) &&
      (exceedsAsRough(total, part) ||
        lowerEnd(part) > mostOf(total, OPEN_TO_PART) + total.tolerance + part.tolerance),
  );
  if (tooLarge.length > 0) return tooLarge.map((part) => ({ kind: "part", placed, statement, part }));
  const isOne = parts.length < 2 && parts.every(({ times }) => times === 1);
  if (isOne || apart === "no") return [];
  const sum = addUp(parts.map(({ quantity }) => quantity.value));
  const least = addUp(parts.map(lowerEnd));
  const tolerance = addUp([total, ...parts].map((term) => term.tolerance));
  if (sum > total.quantity.value * (apart === "surely" ? FURTHEST_APART : FURTHEST)) return [];
  const most = mostOf(total, OPEN_TO_SUM);
  const isWhole =
    extent === "all" || (leastListed !== undefined && sum >= total.quantity.value * leastListed);
  const isShort = isWhole && [total, ...parts].every(isExact) && sum < total.quantity.value - tolerance;
  const isOver = areRough([total, ...parts])
    ? sum > total.quantity.value * (1 + ROUGH_ALIKE) + tolerance
    : least > most + tolerance;
  return isShort || isOver ? [{ kind: "sum", placed, statement, sum }] : [];
}

/** Whether one row alone has more than the row that says it is the sum of all, however they were added up. */
function isExceeded({ total, parts, tolerance }: PlacedSum): boolean {
  const most = total.quantity.value + tolerance;
  return isPrecise(total) && parts.some((part) => isPrecise(part) && part.quantity.value > most);
}

/** 收入普遍达到16万元以上，其中薄弱村超过23万元: what each has passed, and not all together. */
function areFloors(placed: PlacedPassage, total: SumTerm, part: SumTerm): boolean {
  const { kind, core } = total.quantity;
  const areOpen = kind === "money" && isOpen(total) && isOpen(part);
  return areOpen && EACH_REACHES.test(clauseBefore(placed.passage.reading.text, core.start));
}

/** Whether parts come to their total, or to so little or so much of it that it was added up in another way. */
function addsUp({ total, parts, sum, tolerance, extent }: PlacedSum): boolean {
  const { value } = total.quantity;
  if (!isPrecise(total) || (extent === "all" && !parts.every(isPrecise))) return true;
  if (parts.length > 1 && (sum > value * FURTHEST || value > sum * FURTHEST)) return true;
  const least = addUp(parts.map((part) => (isPrecise(part) ? part.quantity.value : lowerEnd(part))));
  return extent === "some"
    ? least <= value + tolerance * (1 + 1e-9)
    : Math.abs(sum - value) <= tolerance * (1 + 1e-9);
}

/** 约60.61平方公里 is as precise as it is written. */
function isPrecise({ quantity: { bound, max, text } }: PlacedNumber): boolean {
  if (max !== undefined) return false;
  return bound === "exact" || (bound === "about" && (text.match(/\d/g) ?? []).length > 2);
}

/** The most that a total can stand for; where its words leave that open, what lies within a share of its number. */
function mostOf({ quantity }: SumTerm, share: number): number {
  const end = upperEnd(quantity);
  return Number.isFinite(end) ? end : quantity.value * Math.min(share, reachOf(quantity));
}

/** By what a number that its bound leaves open may be exceeded: the less, the more digits it is given with. */
function reachOf(quantity: Quantity): number {
  if (quantity.bound === "about") return nearnessOf(quantity);
  return quantity.bound === "over" ? byDigits(OVER, quantity) : OPEN_TO_SUM;
}

function nearnessOf(quantity: Quantity): number {
  return byDigits(NEAR, quantity);
}

function byDigits(reaches: readonly number[], { text }: Quantity): number {
  const digits = Number(text.replace(/\D/g, ""))
    .toExponential()
    .replace(/\.|e.*/g, "").length;
  return reaches[Math.min(digits, reaches.length) - 1] ?? OPEN_TO_PART;
}

function isOpen({ quantity }: SumTerm): boolean {
  return !Number.isFinite(upperEnd(quantity));
}

/** By what part of it a number may fall short of 约 and 近. */
const ROUGHNESS = 0.1;

/** The least that a part can stand for; 不超过 leaves it open. */
function lowerEnd({ quantity }: Pick<SumTerm, "quantity">): number {
  const { bound, value } = quantity;
  if (bound === "at-most") return 0;
  if (bound === "about") return value * Math.max(1 - ROUGHNESS, 2 - nearnessOf(quantity));
  return bound === "nearly" ? value * (1 - ROUGHNESS) : value;
}

function isExact({ quantity: { bound, max } }: SumTerm): boolean {
  return bound === "exact" && max === undefined;
}
