import { allMatches } from "../../text/all-matches.ts";
import { toAnnouncement } from "./announcements.ts";
import type { Enumeration } from "./enumeration.ts";

/** 专栏：19个重点渔区及其主要品种 序号: what a table counts whose rows a converted document runs together. */
const COUNT =
  /(?<numeral>\d{1,2})(?<measure>[个项种类家条处座])(?<noun>[〇一-鿿]{2,12})[^，。；：]{0,20}序号(?=\k<noun>|[〇一-鿿]{0,20}1[〇一-鿿])/gu;
/** The number of a row, between words. */
const ROW_NUMBER = /(?<![\d.—～-])(\d{1,2})(?=[〇一-鿿“（])/gu;
/** In characters, of one row. */
const LONGEST_ROW = 400;
const FEWEST_ROWS = 5;
/** As a share of the rows: the furthest that a slip puts the number off. */
const FURTHEST_OFF = 1 / 4;

/** How many rows stand behind the number that counts them, by their own numbers from one on. */
export function numberedRows(text: string): Enumeration[] {
  return allMatches(text, COUNT).flatMap(({ index: start, 0: whole, groups }): Enumeration[] => {
    const { numeral = "", measure = "" } = groups ?? {};
    const announcement = toAnnouncement(start, numeral, measure);
    const head = start + whole.length;
    let rows = 0;
    let end = head;
    for (const { index, 1: number } of allMatches(text.slice(head), ROW_NUMBER)) {
      if (head + index - end > LONGEST_ROW) break;
      if (Number(number) !== rows + 1) continue;
      rows += 1;
      end = head + index;
    }
    const isFar = Math.abs(rows - announcement.value) > rows * FURTHEST_OFF;
    return rows < FEWEST_ROWS || isFar
      ? []
      : [{ announcement, list: { start: head, end }, fewest: rows, most: rows }];
  });
}
