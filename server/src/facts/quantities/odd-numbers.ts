import { allMatches } from "../../text/all-matches.ts";
import type { Span } from "../../text/span.ts";

/** A number that is written as no number can be. */
export interface OddNumber {
  readonly span: Span;
  readonly kind: keyof typeof WRITTEN;
}

/** What cannot be read, with a unit to come. */
const WRITTEN = {
  /** Two words of scale in an order that nobody reads: 12亿万元. */
  scale: String.raw`\d[\d.]{0,12}(?:亿万|万万|亿亿|万千万)`,
  /** A point too many: 12.5.3亿元, 3..5万件. */
  point: String.raw`\d{1,6}(?:\.\d{1,4}\.\d{1,4}|\.\.\d{1,4})(?![.\d])`,
  /** Commas that part no thousands, though no list has such items as 00: 1,00,000人. Reading text has ， in them. */
  comma: String.raw`(?=\d{1,3}(?:[,，]\d{1,3}){0,4}[,，]0\d)(?!\d{1,3}(?:[,，] ?\d{3}){1,5}(?![,，\d]))\d{1,6}(?:[,，]\d{1,6}){1,5}(?![,，.\d])`,
};
const UNIT = "(?=[万亿%元家个项人名户亩吨套座台件]|公里|平方|千瓦|公顷)";
const ODD = new RegExp(
  `(?<=[〇一-鿿])(?:${Object.entries(WRITTEN)
    .map(([kind, source]) => `(?<${kind}>${source})${UNIT}`)
    .join("|")})`,
  "gu",
);

/** Spares nearly all texts the closer look. */
const MAY_BE_ODD = /[亿万][万亿千]|\d\.\d{0,4}\.\d|\d[,，]0\d/;

/** The odd numbers of a text. They follow words: 1.2.3 at the start of a line or sentence numbers it. */
export function findOddNumbers(text: string): OddNumber[] {
  if (!MAY_BE_ODD.test(text)) return [];
  return allMatches(text, ODD).map(({ index, 0: found, groups = {} }) => ({
    span: { start: index, end: index + found.length },
    kind: groups.scale !== undefined ? "scale" : groups.point !== undefined ? "point" : "comma",
  }));
}
