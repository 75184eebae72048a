import { readSmallNumber } from "../../language/small-number.ts";
import { yearOfDigits } from "../../language/year-digits.ts";
import { readMatches } from "../../text/for-each-match.ts";
import type { Span } from "../../text/span.ts";
import { yearsOfPlan } from "../times/moment.ts";
import type { CalendarDate, WrittenLength, WrittenNumber, WrittenYears } from "./written-years.ts";

/** A five-year plan: “十四五”, however the text names it, from 2021 to 2025. */
export interface NamedPlan {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** An expression for `readGroups`, from its source in `language/`. */
export function formOf(words: string): RegExp {
  return new RegExp(words, "dg");
}

/** What is read in the named groups of each match of a form, in order and without what is null. */
export function readGroups<Read>(
  text: string,
  form: RegExp,
  read: (groups: NamedGroups) => Read | null,
): Read[] {
  return readMatches(text, form, (match) => read(new NamedGroups(match)));
}

/** The named groups of a match, read as what they name, with their places. */
export class NamedGroups {
  readonly #match: RegExpExecArray;

  constructor(match: RegExpExecArray) {
    this.#match = match;
  }

  text(name: string): string | undefined {
    return this.#match.groups?.[name];
  }

  /** All that the form took. */
  matched(): string {
    return this.#match[0];
  }

  /** As many characters as stand before it at most. */
  before(most: number): string {
    const { index, input } = this.#match;
    return input.slice(Math.max(0, index - most), index);
  }

  span(name: string): Span {
    const [start, end] = this.#match.indices?.groups?.[name] ?? [0, 0];
    return { start, end };
  }

  number(name: string): WrittenNumber | null {
    const value = readSmallNumber(this.text(name) ?? "");
    return value === null ? null : { span: this.span(name), value };
  }

  /** A length in years, whose group is named so; `about` is that of 左右. */
  length(): WrittenLength | null {
    // 三个年度
    const written = (this.text("length") ?? "").replace(/个$/, "");
    const [least, most] = written.split(/[—~至到-]/).map(readSmallNumber);
    if (typeof least !== "number" || most === null) return null;
    const slack = this.text("about") === undefined ? 0 : 1;
    const { start } = this.span("length");
    const span = { start, end: start + written.length };
    return { span, value: least, least: least - slack, most: (most ?? least) + slack };
  }

  years(): WrittenYears {
    return { span: this.span("years"), from: this.year("from"), to: this.year("to") };
  }

  year(name: string): WrittenNumber {
    return { span: this.span(name), value: yearOfDigits(this.text(name) ?? "") };
  }

  /** The five-year plan that `FIVE_YEAR_PLAN` names, by its number in words and its years. */
  plan(): NamedPlan | null {
    const number = this.text("quoted") ?? this.text("plain") ?? this.text("full") ?? "";
    const value = readSmallNumber(number);
    if (value === null) return null;
    const [from, to] = yearsOfPlan(value);
    return { name: `“${number}五”`, from, to };
  }

  /** Year, month and day; what is not written of both is the same. */
  moment(name: string): readonly [number, number, number] {
    const part = (suffix: string): number => Number(this.text(name + suffix) ?? Number.NaN);
    return [part("Year"), part("Month"), part("Day")];
  }

  /** The date of that name; without its own year it is of the year before it, and 初 and 底 are the first and the last month. */
  dateOf(name: string, yearBefore?: number): CalendarDate | null {
    const [year, month, day] = this.moment(name);
    const edge = this.text(`${name}Edge`);
    const of = {
      year: Number.isNaN(year) ? yearBefore : year,
      month: edge === undefined ? month : edge === "初" ? 1 : 12,
    };
    return of.year === undefined || !(of.month >= 1 && of.month <= 12)
      ? null
      : { year: of.year, month: of.month, day: Number.isNaN(day) ? null : day };
  }

  /** Months from the first to the last, where both are written. */
  months(): number | null {
    const [first, last] = [this.text("firstMonth"), this.text("lastMonth")];
    if (first === undefined || last === undefined) return null;
    return (this.year("to").value - this.year("from").value) * 12 + Number(last) - Number(first) + 1;
  }
}
