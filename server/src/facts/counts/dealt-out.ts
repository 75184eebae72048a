import { HIDES_NAMES, LEVELS_IN_ROW } from "../../language/dealt-out-words.ts";
import { CONJUNCTION } from "../../language/list-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { memoise } from "../../text/memoise.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import { type Span, spanOf } from "../../text/span.ts";
import { wordsSince } from "../../text/words-since.ts";
import type { Passage } from "../passage.ts";
import type { Quantity } from "../quantities/quantity.ts";

/** Names in a row, and the numbers that 分别 deals out to them. */
export interface DealtOut {
  readonly names: Span;
  readonly values: Span;
  /** How many names there are, if no 和 joins two of them, and at most: a row may begin in the clause before, and a row of levels does not. */
  readonly fewest: number;
  readonly most: number;
  /** How many numbers there are. */
  readonly dealt: number;
}

/** 海带、紫菜、贝类产量分别达到8万吨、5万吨、2万吨. In published text names and numbers so written differ in number once in thousands. */
export const dealtOut = memoise(({ reading: { text }, quantities, cell }: Passage): readonly DealtOut[] =>
  cell !== null
    ? []
    : allMatches(text, /分别/g).flatMap(({ index }): DealtOut[] => {
        const names = namesBefore(text, index);
        const values = names === null ? null : valuesBehind(text, index + 2, quantities);
        return names === null || values === null ? [] : [{ ...names, ...values }];
      }),
);

/** In characters, of a row of names and of one of them: work stays linear. */
const LONGEST_ROW = 120;
const LONGEST_NAME = 20;

function namesBefore(text: string, at: number): Pick<DealtOut, "names" | "fewest" | "most"> | null {
  const words = wordsBefore(text, at);
  if (words === "") return levelsBefore(text, at - 1);
  const start = at - words.length;
  const quoted = QUOTED_ROW.exec(words);
  if (quoted !== null) return quotedBefore(start, quoted);
  const names = words.split("、");
  const areNames = names.every((name) => name.length > 0 && name.length <= LONGEST_NAME);
  if (names.length < 2 || !areNames || HIDES_NAMES.test(words)) return null;
  return { names: { start, end: at }, fewest: fewestOf(names), most: Number.POSITIVE_INFINITY };
}

/** Of 县政府、县府办印发的文件、县政府召开的会议 two or more say whose they are: one that does not may say so of the next. */
function fewestOf(names: readonly string[]): number {
  const owned = names.filter((name) => OWNED.test(name)).length;
  return owned > 1
    ? names.filter((name, at) => OWNED.test(name) || !OWNED.test(names[at + 1] ?? "")).length
    : names.length;
}

const OWNED = /.的./;

/** “白帆”“红锚”“蓝鲸”: three names or more in marks of their own. */
const QUOTED_ROW = /“[^“”、]{1,20}”(?:、?“[^“”、]{1,20}”){2,9}/;

/** 对入选“白帆”“红锚”“蓝鲸”三个名录的企业**分别**奖励3万元、2万元、1万元, in a clause that lists nothing else. */
function quotedBefore(
  from: number,
  { 0: row, index, input }: RegExpExecArray,
): Pick<DealtOut, "names" | "fewest" | "most"> | null {
  const rest = input.slice(index + row.length).replace(/^[三四五六七八九十]/, "");
  const isAlone = !/[、“”]/.test(input.slice(0, index) + rest);
  if (!isAlone || HIDES_NAMES.test(rest) || CONJUNCTION.test(rest)) return null;
  const start = from + index;
  const count = row.split("“").length - 1;
  return { names: { start, end: start + row.length }, fewest: count, most: count };
}

/** 对评为国家级、省级、市级的平台，**分别**奖励3万元、2万元、1万元. */
function levelsBefore(text: string, at: number): Pick<DealtOut, "names" | "fewest" | "most"> | null {
  const words = wordsBefore(text, at);
  const [row, another] = allMatches(words, LEVELS_IN_ROW);
  if (row === undefined || another !== undefined) return null;
  const start = at - words.length + row.index;
  const count = row[0].split("、").length;
  return { names: { start, end: start + row[0].length }, fewest: count, most: count };
}

/** The clause that goes on at `at`, or the bracket. */
function wordsBefore(text: string, at: number): string {
  return wordsSince("，。；：（）！？", text, at, LONGEST_ROW);
}

/** In characters, between 分别 and its first number, and behind the last. */
const LONGEST_VERB = 12;
const LONGEST_TAIL = 20;

function valuesBehind(
  text: string,
  from: number,
  quantities: readonly Quantity[],
): Pick<DealtOut, "values" | "dealt"> | null {
  const at = firstFrom(quantities, from, spanOf);
  const first = quantities[at];
  if (first === undefined || first.span.start - from > LONGEST_VERB) return null;
  if (!/^[^，。；：、（）\d]*$/.test(text.slice(from, first.span.start))) return null;
  let last = at;
  for (let next = quantities[last + 1]; next !== undefined; next = quantities[last + 1]) {
    const between = text.slice((quantities[last] as Quantity).span.end, next.span.start);
    if (!/^(?:[、和与及]|以及)$/.test(between) || next.kind !== first.kind) break;
    last += 1;
  }
  const { end } = (quantities[last] as Quantity).span;
  const isClosed = /^[^、和与及\d]*?(?:[，。；）]|$)/.test(text.slice(end, end + LONGEST_TAIL));
  return last > at && isClosed ? { values: { start: first.span.start, end }, dealt: last - at + 1 } : null;
}
