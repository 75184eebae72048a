import { quantitiesAgree } from "../../facts/quantities/quantities-agree.ts";
import { standardWording } from "../../language/indicator-synonyms.ts";
import { PART_OF_YEAR, PART_ROW, TABLE_CAPTION } from "../../language/table-words.ts";
import {
  BEFORE_AMOUNT,
  BESIDE_NAME,
  GREW_BY,
  MEASURE_OF_ROW,
  NOTE_IN_NAME,
} from "../../language/tabled-again-words.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import type { NumberTwice } from "../numbers-of.ts";
import { tablesOf, textOf } from "../table-grid.ts";
import type { Target } from "../target.ts";
import { targetsIn } from "../targets-by-passage.ts";
import { wordsBefore } from "../words-before.ts";

/**
 * 全年商品房销售面积58万平方米，下降3.5%, and below it a row 商品房销售面积 of 85: what a paragraph says and the table under it lists once more. That
 * both are of the same things and year is taken from numbers that are equal in both, at least as many as differ.
 */
export function findTabledAgain(draft: Draft): NumberTwice[] {
  return tablesOf(draft.passages).flatMap(([top = [], ...rows]): NumberTwice[] => {
    const [first] = top;
    if (first === undefined || rows.length > MOST_ROWS) return [];
    const listed = readRows(rows, draft);
    return paragraphsAbove(first, draft.passages).flatMap((paragraph) => {
      const pairs = pairUp(readParagraph(paragraph, draft), listed);
      const wrong = pairs.filter(({ agrees }) => !agrees);
      return wrong.length * 2 > pairs.length ? [] : wrong;
    });
  });
}

/** In rows, and in numbers of a paragraph: work stays bounded for each table. */
const MOST_ROWS = 100;
const MOST_NUMBERS = 60;

/** An amount and by how much it grew, as a row or a paragraph gives them. */
interface Amount {
  readonly name: string;
  /** Of a row 其中 that of the row above it. */
  readonly whole: string;
  readonly amount: Target;
  readonly growth: Target | null;
  /** A fall that is written as how much, 下降2%, and not −2%. */
  readonly fell: boolean;
}

function readRows(rows: readonly (readonly PlacedPassage[])[], draft: Draft): Amount[] {
  let whole = "";
  return rows.flatMap((row): Amount[] => {
    const written = textOf(row[0]).replaceAll(" ", "").replace(NOTE_IN_NAME, "");
    if (!PART_ROW.test(written)) whole = nameOf(written);
    const cells = row.flatMap((cell) => targetsIn(draft, cell));
    const [amount, growth = null] = cells;
    if (amount === undefined || amount.measurement.quantity.kind === "percent" || cells.length > 2) return [];
    const isGrowth = growth?.measurement.measure === "growth";
    return [{ name: nameOf(written), whole, amount, growth: isGrowth ? growth : null, fell: false }];
  });
}

function readParagraph(paragraph: PlacedPassage, draft: Draft): Amount[] {
  const { text } = paragraph.passage.reading;
  const numbers = targetsIn(draft, paragraph).slice(0, MOST_NUMBERS);
  return numbers.flatMap((amount, at): Amount[] => {
    const { quantity } = amount.measurement;
    if (quantity.kind === "percent" || PART_OF_YEAR.test(sentenceBefore(amount))) return [];
    const words = wordsBefore(amount, "clause").replace(NOTE_IN_NAME, "").replace(BEFORE_AMOUNT, "");
    const next = numbers[at + 1];
    const between = text.slice(quantity.span.end, next?.measurement.quantity.core.start);
    const grew = GREW_BY.exec(between.slice(0, LONGEST_GREW).replace(NOTE_IN_NAME, ""));
    const isGrowth = grew !== null && next?.measurement.quantity.kind === "percent";
    const fell = grew?.groups?.more === undefined;
    return [{ name: nameOf(words), whole: "", amount, growth: isGrowth ? next : null, fell }];
  });
}

function sentenceBefore({ placed: { passage }, measurement }: Target): string {
  const { start } = measurement.quantity.span;
  return passage.reading.text.slice(passage.sentences[measurement.sentence]?.span.start ?? start, start);
}

/** In characters, of 比上年末增长 with its note. */
const LONGEST_GREW = 16;

function nameOf(words: string): string {
  return standardWording(words.replace(PART_ROW, "").replace(BESIDE_NAME, "").replace(MEASURE_OF_ROW, ""));
}

interface Pair extends NumberTwice {
  readonly agrees: boolean;
}

/** The numbers of the paragraph with those of the rows that are named alike; of several for one row that which is equal in something. */
function pairUp(stated: readonly Amount[], listed: readonly Amount[]): Pair[] {
  const pairs = stated.flatMap((one) => {
    const row = mostAlike(one, listed);
    return row === null ? [] : [{ one, row }];
  });
  return [...groupBy(pairs, ({ row }) => row).values()].flatMap((alike) => {
    const held = alike.map(({ one, row }) => holdAgainst(one, row));
    // 其中，出口 of all trade, and 其中，出口 of that with one region.
    const right = held.length > 1 ? held.filter((numbers) => numbers.some(({ agrees }) => agrees)) : held;
    return right.length === 1 ? (right[0] ?? []) : [];
  });
}

function mostAlike(one: Amount, listed: readonly Amount[]): Amount | null {
  const { unit } = one.amount.measurement.quantity;
  const rows = listed.filter(({ amount }) => amount.measurement.quantity.unit === unit);
  const exact = rows.filter(({ name }) => name === one.name);
  const [row = null, another] = exact.length > 0 ? exact : rows.filter((other) => isNamedAlike(one, other));
  return one.name.length < SHORTEST_NAME || another !== undefined ? null : row;
}

/** 出口 for the row 货物出口额; 住宅投资 for the row 其中：住宅 below 房地产开发投资. */
function isNamedAlike({ name }: Amount, { name: row, whole }: Amount): boolean {
  const isKind =
    row !== "" && row !== whole && name.startsWith(row) && name.endsWith(whole.slice(-SHORTEST_NAME));
  return isKind || (row.endsWith(name) && row.length - name.length <= LONGEST_SCOPE);
}

function holdAgainst(one: Amount, row: Amount): Pair[] {
  const agrees = quantitiesAgree(one.amount.measurement.quantity, row.amount.measurement.quantity);
  const amounts = { first: one.amount, second: row.amount, agrees };
  if (one.growth === null || row.growth === null) return [amounts];
  const grew = areRoundedAlike(changeOf(one.growth, one.fell), changeOf(row.growth, row.fell));
  return [amounts, { first: one.growth, second: row.growth, agrees: grew }];
}

function changeOf({ measurement: { quantity } }: Target, fell: boolean): number {
  return fell ? -quantity.value : quantity.value;
}

/** 增长6%, and 6.1 in the table. */
function areRoundedAlike(a: number, b: number): boolean {
  const [fine, coarse] = [a, b]
    .map((value) => String(value).split(".")[1]?.length ?? 0)
    .toSorted((x, y) => y - x);
  return fine === coarse ? a === b : Math.abs(a - b) <= 0.5 * 10 ** -(coarse ?? 0);
}

/** In characters. */
const SHORTEST_NAME = 2;
/** Of 货物 before 出口. */
const LONGEST_SCOPE = 2;
/** The paragraphs right above a table, over its caption. */
function paragraphsAbove(
  { index, section }: PlacedPassage,
  passages: readonly PlacedPassage[],
): PlacedPassage[] {
  const near = passages.slice(Math.max(0, index - FARTHEST_ABOVE), index);
  const table = near.findLastIndex(({ passage }) => passage.cell !== null);
  return near
    .slice(table + 1)
    .filter((above) => above.section === section && !TABLE_CAPTION.test(textOf(above)));
}

/** In paragraphs: two, a caption and a line of the unit. */
const FARTHEST_ABOVE = 4;
