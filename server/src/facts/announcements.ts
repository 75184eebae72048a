import { readSmallNumber } from "../language/small-number.ts";
import { allMatches } from "../text/all-matches.ts";
import { memoise } from "../text/memoise.ts";
import type { Span } from "../text/span.ts";
import type { Passage } from "./passage.ts";

/** A number of things that a text says it will list, or has listed: 三大(板块), 8个(方面). Spans count in the reading text. */
export interface Announcement {
  /** Numeral and measure word: 三大, 8个, 四方面. */
  readonly span: Span;
  readonly numeral: Span;
  readonly value: number;
  /** What stands behind the numeral: 大, 个, 项, 方面. */
  readonly measure: string;
  /** Opens a quotation, as a name does: “十大工程”. */
  readonly quoted: boolean;
  /** 三, not 3. */
  readonly inWords: boolean;
}

/** Twenty-nine at most: longer lists stand in annexes and are not announced in words. */
const NUMERAL =
  "二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[二两三四五六七八九]|(?<!\\.)(?:[12]\\d|[2-9])";

/**
 * A numeral with a word that counts things of one kind. Not numerals that go on before (第三个, 近10个, 1.5个, 每两个, 新三类) or
 * behind (3个月, 2个百分点, 三大于), nor 十大 and its kind as prizes give them (全国十大, 党的二十大). The first look, for
 * a numeral, spares most of a text all others.
 */
const ANNOUNCEMENT = new RegExp(
  "(?=[\\d二两三四五六七八九十])" +
    `(?<![第每前后近约超逾上数几多各的两首批届到至—~\\d,〇零一二三四五六七八九十百千万亿]|(?<![更创革])新|专栏|附件|[图表])(?<numeral>${NUMERAL})` +
    "(?<measure>大(?![于型学会致多力幅量约概胆赛]|中小?型|小[型微]|兴安岭|别山|运河|湾区)|方面|领域|环节|" +
    "个(?!月|百分|千分|工作日|小时|季度|学期|年|亿|万|多|以上|以下|[。；：、]|）(?!$)|，(?!分别|依次|[^，。；：]{0,4}如下))|" +
    "项(?!目|、|）(?!$)|(?<=\\d项)(?!，[^，。；：]{0,4}如下|：$)[，。；：])|位(?=一体)|[张支套道本篇](?=[^，。；：“”]{1,6}”)|[条点](?![，；、）]|[余多]|以上)|[类种件步家座所处](?![，。；、）]|[余多]|以上))",
  "g",
);

export function findAnnouncements(text: string): Announcement[] {
  return allMatches(text, ANNOUNCEMENT).map((match) => {
    const { numeral = "", measure = "" } = match.groups ?? {};
    const start = match.index;
    return {
      span: { start, end: start + match[0].length },
      numeral: { start, end: start + numeral.length },
      value: readSmallNumber(numeral) ?? 0,
      measure,
      quoted: text[start - 1] === "“",
      inWords: !/\d/.test(numeral),
    };
  });
}

/** The announced numbers of a passage, read once for all who ask. */
export const announcementsOf = memoise((passage: Passage) => findAnnouncements(passage.reading.text));
