import { clauseBefore } from "../../facts/clause-before.ts";
import { countAlike } from "../../facts/quantities/count-alike.ts";
import type { Quantity } from "../../facts/quantities/quantity.ts";
import {
  LEVER,
  NAMED_SHARE,
  RATIO_OF_TWO,
  REST_OF_NAMED,
  SHARE_OF_BEARER,
} from "../../language/shared-whole-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Span } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";

/** A number that follows from another place, which says otherwise. */
export interface ExpectedNumber {
  readonly placed: PlacedPassage;
  readonly quantity: Quantity;
  /** What it should be, as it is written. */
  readonly expected: string;
  /** From what it follows. */
  readonly from: { readonly placed: PlacedPassage; readonly span: Span };
}

/** Shares that are not what a ratio or the share of the rest leaves, and money that is not what a ratio brings in. */
export function findExpectedNumbers({ passages }: Pick<Draft, "passages">): ExpectedNumber[] {
  return passages.flatMap((placed, index) => {
    const { cell, reading, quantities } = placed.passage;
    if (cell !== null || quantities.length === 0) return [];
    return [
      ...(/[剩其余]/.test(reading.text) ? restsAtOdds(passages, placed, index) : []),
      ...(RATIO.test(reading.text) ? [...sharesOfRatio(placed), ...moneyDrawn(placed)] : []),
    ];
  });
}

const RATIO = /\d[:：∶]\d/;

function isExact({ bound, max }: Quantity): boolean {
  return bound === "exact" && max === undefined;
}

// ── 面向社会招生的比例为90%, and in a paragraph near by 面向社会招生后剩余的10%学位 ──

/** Paragraphs, back to the share that leaves a rest; and so many characters of what is done with both. */
const FURTHEST = 6;
const NAME = 8;
/** In percentage points. */
const OFF = 0.5;
/** In characters, of the words before a share. */
const LONGEST = 48;

function restsAtOdds(
  passages: readonly PlacedPassage[],
  placed: PlacedPassage,
  index: number,
): ExpectedNumber[] {
  const { text } = placed.passage.reading;
  return placed.passage.quantities.flatMap((rest): ExpectedNumber[] => {
    if (rest.kind !== "percent" || !isExact(rest)) return [];
    const before = text.slice(Math.max(0, rest.span.start - LONGEST), rest.span.start);
    const name = REST_OF_NAMED.exec(before)?.groups?.name?.slice(-NAME);
    if (name === undefined) return [];
    const near = passages.slice(Math.max(0, index - FURTHEST), index + 1);
    const from = near.flatMap((other) => {
      const share = other.passage.quantities.find(
        (each) => each.kind === "percent" && isExact(each) && isShareOf(other, each, name),
      );
      return share === undefined ? [] : [{ placed: other, share }];
    });
    const [found] = from;
    const left = found === undefined ? 0 : 100 - found.share.value;
    if (found === undefined || from.length > 1 || Math.abs(left - rest.value) < OFF) return [];
    return [
      {
        placed,
        quantity: rest,
        expected: `${left}%`,
        from: { placed: found.placed, span: found.share.span },
      },
    ];
  });
}

function isShareOf({ passage: { reading } }: PlacedPassage, { span }: Quantity, name: string): boolean {
  return NAMED_SHARE.exec(clauseBefore(reading.text, span.start))?.groups?.name?.endsWith(name) ?? false;
}

// ── 由省、市按2∶8比例分成，即省得20%、市得80% ──

/** In characters, from a ratio to a share of one of the two. */
const REACH = 80;

function sharesOfRatio(placed: PlacedPassage): ExpectedNumber[] {
  const { text } = placed.passage.reading;
  return allMatches(text, RATIO_OF_TWO).flatMap((match): ExpectedNumber[] => {
    const { one = "", other = "", a = "", b = "" } = match.groups ?? {};
    const end = match.index + match[0].length;
    const all = Number(a) + Number(b);
    const shares = placed.passage.quantities.filter(
      (each) =>
        each.kind === "percent" && isExact(each) && each.core.start > end && each.core.start < end + REACH,
    );
    return shares.flatMap((quantity): ExpectedNumber[] => {
      const own = SHARE_OF_BEARER.exec(text.slice(end, quantity.span.start))?.groups?.who ?? "";
      // 中央政府, 中央留成部分: the first characters say who it is.
      const [isOne, isOther] = [one, other].map((name) => own.includes(name.slice(0, 2)));
      if (isOne === isOther) return [];
      const actual = (100 * Number(isOne ? a : b)) / all;
      if (Math.abs(actual - quantity.value) < OFF) return [];
      const span = { start: match.index, end };
      return [{ placed, quantity, expected: `${Math.round(actual * 10) / 10}%`, from: { placed, span } }];
    });
  });
}

// ── 筹集80亿元资金，按1∶4撬动社会资本形成400亿元投入 ──

function moneyDrawn(placed: PlacedPassage): ExpectedNumber[] {
  const { text } = placed.passage.reading;
  return allMatches(text, LEVER).flatMap((match): ExpectedNumber[] => {
    const end = match.index + match[0].length;
    const money = placed.passage.quantities.filter((each) => each.kind === "money" && isExact(each));
    const quantity = money.find(({ span }) => span.start === end);
    const base = money.findLast(({ core }) => core.end <= match.index);
    if (quantity === undefined || base === undefined || !countAlike(base, quantity)) return [];
    const gap = text.slice(base.core.end, match.index);
    if (gap.length > REACH || /[。；]/.test(gap) || base.scale !== quantity.scale) return [];
    const drawn = (base.value * Number(match.groups?.b)) / Number(match.groups?.a);
    const sums = [drawn, drawn + base.value];
    if (sums.some((sum) => Math.abs(sum - quantity.value) < sum * ROUND)) return [];
    const unit = quantity.text.replace(/^[\d.,]+/, "");
    const expected = sums.map((sum) => `${Math.round(sum / quantity.scale)}${unit}`).join("或");
    return [{ placed, quantity, expected, from: { placed, span: { start: match.index, end } } }];
  });
}

/** As a share of a sum, by how much it may be rounded. */
const ROUND = 0.05;
