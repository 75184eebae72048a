import { readSmallNumber } from "../../language/small-number.ts";
import type { Span } from "../../text/span.ts";
import type { PeriodClaim } from "./period-claims.ts";
import type { CalendarDate, WrittenLength, WrittenNumber, WrittenYears } from "./written-years.ts";

/** A way of claiming something of a stretch of time, and how what it took is read. */
export interface Form {
  /** Global, with indices. */
  readonly pattern: RegExp;
  read(groups: Groups): PeriodClaim | null;
}

/** Named groups of a match with their places. */
export class Groups {
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

  span(name: string): Span {
    const [start, end] = this.#match.indices?.groups?.[name] ?? [0, 0];
    return { start, end };
  }

  number(name: string): WrittenNumber | null {
    const value = readSmallNumber(this.text(name) ?? "");
    return value === null ? null : { span: this.span(name), value };
  }

  length(): WrittenLength | null {
    const [least, most] = (this.text("length") ?? "").split(/[—~至到-]/).map(readSmallNumber);
    if (typeof least !== "number" || most === null) return null;
    const slack = this.text("about") === undefined ? 0 : 1;
    const span = this.span("length");
    return { span, value: least, least: least - slack, most: (most ?? least) + slack };
  }

  years(): WrittenYears {
    return { span: this.span("years"), from: this.year("from"), to: this.year("to") };
  }

  year(name: string): WrittenNumber {
    return { span: this.span(name), value: Number(this.text(name)) };
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

export function formOf(words: string, read: Form["read"]): Form {
  return { pattern: new RegExp(words, "dg"), read };
}
