import type { Measurement } from "../facts/measurement.ts";
import type { Passage } from "../facts/passage.ts";
import { findQuantities } from "../facts/quantities.ts";
import { findTimes } from "../facts/times.ts";
import type { PlacedPassage } from "./draft.ts";

/** What the headers of a table say of a cell. */
export interface CellHeaders {
  /** The cell at the top of its column, null for the top row itself. */
  readonly column: Passage | null;
  /** The first cell of its row, null for the first column itself. */
  readonly row: Passage | null;
}

/** Reads tables cell by cell, in order: what a number in a cell measures, and in which unit. */
export class TableReader {
  #key = "";
  #headers: Passage[] = [];
  #row: Passage[] = [];

  enter({ passage, offset }: PlacedPassage): void {
    const { cell } = passage;
    if (cell === null) return;
    const key = `${offset}/${cell.table}`;
    if (key !== this.#key) {
      this.#key = key;
      this.#headers = [];
    }
    if (cell.column === 0) this.#row = [];
    if (cell.row === 0) this.#headers[cell.column] = passage;
    this.#row[cell.column] = passage;
  }

  headersOf({ cell }: Passage): CellHeaders {
    if (cell === null) return { column: null, row: null };
    return {
      column: cell.row === 0 ? null : (this.#headers[cell.column] ?? null),
      row: cell.column === 0 ? null : (this.#row[0] ?? null),
    };
  }

  /** A measurement of a cell with the name and the unit that its headers give; of running text as it is. */
  complete(passage: Passage, measurement: Measurement): Measurement {
    const { cell } = passage;
    if (cell === null) return measurement;
    const { row, column } = this.headersOf(passage);
    const named = [row, column].find((header) => header !== null && isName(header));
    const unit = this.#unitOf(passage);
    const { text } = passage.reading;
    const { core } = measurement.quantity;
    const [whole] =
      measurement.quantity.unit === "" && unit !== ""
        ? findQuantities(text.slice(0, core.end) + unit, [])
        : [];
    const quantity =
      whole === undefined
        ? measurement.quantity
        : { ...whole, span: measurement.quantity.span, text: measurement.quantity.text, core };
    const indicator = measurement.indicator || (named == null ? "" : withoutUnit(named.reading.text));
    return { ...measurement, quantity, indicator };
  }

  /** From a column of units, or in brackets behind the name: 研发投入（亿元）. */
  #unitOf(passage: Passage): string {
    const { row, column } = this.headersOf(passage);
    const place = this.#headers.findIndex((header) => /^(?:计量)?单位$/.test(header?.reading.text ?? ""));
    const written = place < 0 ? "" : (this.#row[place]?.reading.text ?? "");
    if (written !== "") return written;
    for (const header of [row, column]) {
      const bracket = /（([^（）]{1,8})）$/.exec(header?.reading.text ?? "")?.[1];
      if (bracket !== undefined && findTimes(bracket).length === 0) return bracket;
    }
    return "";
  }
}

/** A header that is no year, number or label of its own. */
function isName({ reading, times }: Passage): boolean {
  return (
    times.length === 0 &&
    /[\p{Script=Han}]{2}/u.test(reading.text) &&
    !/^(?:目标值?|现状值?|数值|序号|指标值?)$/.test(reading.text)
  );
}

function withoutUnit(name: string): string {
  return name.replace(/（[^（）]{1,8}）$/, "");
}
