import { OVER_SO_MANY_YEARS, SUM_BEHIND_YEARS, YEAR_OF_PART } from "../../../language/part-words.ts";
import { DEALT_OUT } from "../../../language/series-words.ts";
import { readSmallNumber } from "../../../language/small-number.ts";
import { clauseBefore } from "../../clause-before.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { type CountedSentence, partOf } from "../lists/part-list.ts";
import { rowInTurn } from "../lists/parts-in-turn.ts";
import { isForEach } from "../lists/rates.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** How far before a number its year may be said, in characters. */
const REACH = 24;

/**
 * What was done in each year and what in all of them: 2024年新建10家、2025年新建15家，两年共新建25家; 2024—2026年分别新建20座、30座、30座，三年累计新建80座;
 * 两年新建25家，其中2024年10家、2025年15家.
 */
export function partsByYear({ text, numbers }: CountedSentence): SumStatement[] {
  const statements: SumStatement[] = [];
  for (let at = 0; at < numbers.length; at += 1) {
    const told = runFrom(text, numbers, at);
    const run = told.length > 1 ? told : rowDealtOut(text, numbers, at);
    // 2026年、2027年各改造500户，2028年400户、2029年300户: those behind what each of several brings are not all.
    const before = numbers[at - 1];
    if (run.length < 2 || (before !== undefined && isForEach(text, before))) continue;
    const total =
      totalBehind(text, run, numbers[at + run.length], run === told) ?? totalBefore(text, run, before);
    const parts = run.map((quantity) => partOf(quantity));
    if (total !== null) statements.push(toStatement(text, total, parts, "all", "surely"));
    at += run.length - 1;
  }
  return statements;
}

/** The numbers from `at` on that are each of the year after the last. */
function runFrom(text: string, numbers: readonly Quantity[], at: number): readonly Quantity[] {
  const first = numbers[at] as Quantity;
  let year = yearOf(text, first, numbers[at - 1]);
  let end = at + 1;
  while (year !== null && end < numbers.length) {
    const next = numbers[end] as Quantity;
    if (!countAlike(next, first) || yearOf(text, next, numbers[end - 1]) !== year + 1) break;
    year += 1;
    end += 1;
  }
  return numbers.slice(at, end);
}

function yearOf(text: string, number: Quantity, before: Quantity | undefined): number | null {
  const { span } = number;
  if (isForEach(text, number)) return null;
  const words = text.slice(Math.max(before?.span.end ?? 0, span.start - REACH), span.start);
  const [, year] = YEAR_OF_PART.exec(words) ?? [];
  return year === undefined ? null : Number(year);
}

/** 分别新建20座、30座、30座: which years they are of only their sum tells. */
function rowDealtOut(text: string, numbers: readonly Quantity[], at: number): readonly Quantity[] {
  const first = numbers[at] as Quantity;
  if (!DEALT_OUT.test(clauseBefore(text, first.span.start))) return [];
  const row = rowInTurn(text, numbers, at);
  return row.every((quantity) => countAlike(quantity, first)) ? row : [];
}

/** A total that says no number of years is of those that are told before it, unless it is 累计, which may be older. */
function totalBehind(
  text: string,
  run: readonly Quantity[],
  next: Quantity | undefined,
  areTold: boolean,
): Quantity | null {
  const last = run.at(-1) as Quantity;
  if (next === undefined || !countAlike(next, last)) return null;
  const said = SUM_BEHIND_YEARS.exec(text.slice(last.span.end, next.span.start))?.groups;
  if (said === undefined) return null;
  if (said.years === undefined) return areTold && said.sum !== "累计" ? next : null;
  return readSmallNumber(said.years) === run.length ? next : null;
}

function totalBefore(text: string, run: readonly Quantity[], before: Quantity | undefined): Quantity | null {
  if (before === undefined || !countAlike(before, run[0] as Quantity)) return null;
  const [, years = ""] = OVER_SO_MANY_YEARS.exec(clauseBefore(text, before.span.start)) ?? [];
  return readSmallNumber(years) === run.length ? before : null;
}
