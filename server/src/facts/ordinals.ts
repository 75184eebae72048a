import { readSmallNumber } from "../language/small-number.ts";
import { readMatches } from "../text/for-each-match.ts";
import { groupBy } from "../text/group-by.ts";
import { memoise } from "../text/memoise.ts";
import type { Span } from "../text/span.ts";
import type { Passage } from "./passage.ts";

/** A number that opens an item inside running text: 一是, 二要, 第三，, 第三阶段，, 首先，, 最后，, （4）, ⑤. */
export interface Ordinal {
  readonly span: Span;
  readonly value: number;
  /** Items of one list are numbered alike: 是, 要, 第, 其, 首, （, ①. */
  readonly style: string;
}

const HAN = "[一二三四五六七八九十]{1,3}";
const ORDINAL = new RegExp(
  `(?<=^|[。！？；：，、”）\\n])(?:(?<is>${HAN})(?<word>是|要)(?!\\k<is>)|第(?<th>${HAN})(?<of>阶段|步|方面)?(?:，|：|(?<=^第${HAN})、|(?<=阶段|步|方面)(?=[（为是]))|其(?<its>${HAN})，|(?<turn>首先|其次|再次|最后)，|（(?<bracketed>\\d{1,2}|${HAN})）(?![，。；、）])|(?<circle>[①-⑳]))`,
  "g",
);

/** The items that the numbers of a passage open, in order. */
export const ordinalsOf = memoise(({ reading: { text } }: Passage): readonly Ordinal[] => {
  /** How many of 首先, 其次, 再次, 最后 stand so far: each but the first is simply the next. */
  let turns = 0;
  return readMatches(text, ORDINAL, (match): Ordinal => {
    const { is, word, th, of = "", its, turn, bracketed, circle } = match.groups ?? {};
    if (turn !== undefined) turns = turn === "首先" ? 1 : turns + 1;
    const value =
      turn !== undefined
        ? turns
        : circle === undefined
          ? (readSmallNumber(is ?? th ?? its ?? bracketed ?? "") ?? 0)
          : circle.charCodeAt(0) - "①".charCodeAt(0) + 1;
    const style =
      word ??
      (th && `第${of}`) ??
      (its && "其") ??
      (turn && "首") ??
      (bracketed && (/\d/.test(bracketed) ? "(1)" : "（一）")) ??
      "①";
    return { span: { start: match.index, end: match.index + match[0].length }, value, style };
  });
});

/** The same by their style: those of one list and of others like it. */
export const ordinalsByStyle = memoise((passage: Passage) =>
  groupBy(ordinalsOf(passage), ({ style }) => style),
);
