import type { Span } from "../text/span.ts";

/** A number that is written as no number can be. */
export interface OddNumber {
  readonly span: Span;
  /** Two words of scale in an order that nobody reads (亿万元), or a point too many (12.5.3亿元). */
  readonly kind: "scale" | "point";
}

const UNIT = "(?=[万亿%元家个项人名户亩吨套座台件]|公里|平方|千瓦|公顷)";
const ODD = new RegExp(
  `(?<=\\p{Script=Han})(?:(?<scale>\\d[\\d.]{0,12}(?:亿万|万万|亿亿|万千万)${UNIT})|(?<point>\\d{1,6}\\.\\d{1,4}\\.\\d{1,4})(?![.\\d])${UNIT})`,
  "gu",
);

/** Spares nearly all texts the closer look. */
const MAY_BE_ODD = /[亿万][万亿千]|\d\.\d{1,4}\.\d/;

/** The odd numbers of a text. They follow words: 1.2.3 at the start of a line or sentence numbers it. */
export function findOddNumbers(text: string): OddNumber[] {
  if (!MAY_BE_ODD.test(text)) return [];
  return Array.from(text.matchAll(ODD), ({ index, 0: found, groups }): OddNumber => {
    const kind = groups?.scale === undefined ? "point" : "scale";
    return { span: { start: index, end: index + found.length }, kind };
  });
}
