import { AIMED_AT_FIRST } from "../../language/basis-words.ts";
import { GIVEN_FRAMES, type GivenFrame, RED_LINE, TASK_BUILT_ON } from "../../language/given-words.ts";
import { memoise } from "../../text/memoise.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import { spanOf } from "../../text/span.ts";
import type { Passage } from "../passage.ts";
import type { Time } from "../times/time.ts";
import type { Measurement } from "./measurement.ts";
import { withoutLeading } from "./skip-leading.ts";
import { pairsOf, tellingLength } from "./telling-words.ts";

/** How a number is taken up, of what, and of when. */
export interface Framed {
  readonly stated: GivenFrame["stated"];
  /** What its words tell of it; empty where they are too few to tell a thing. */
  readonly pairs: ReadonlySet<string>;
  /** Of them those that say what is a share, where the others say of what: **海域管护人员**按巡查人员总数的2%**配备**. Null for what is no share. */
  readonly sharing: ReadonlySet<string> | null;
  readonly times: readonly Time[];
}

/** What takes a number up, 在上年接待游客300万人次的基础上; null for one that is told as new. */
export const readFrame = memoise((measurement: Measurement, passage: Passage): Framed | null => {
  if (passage.cell !== null) return null;
  const { text } = passage.reading;
  const { start, end } = measurement.quantity.span;
  const [before, behind] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  for (const frame of GIVEN_FRAMES) {
    const opened = frame.opens.exec(before);
    const closed = opened && frame.closes.exec(behind);
    if (!opened || !closed) continue;
    const words = wordsOf(before, opened, closed);
    const from = start - before.length;
    const name = { start: from + words.nameAt, end: from + words.nameAt + words.name.length };
    // 在确保80万吨的基础上 is aimed at, 用好6个国家级、2个省级基地 a list of two.
    const isList = itemsWithin(passage.quantities, name, spanOf).length > 0;
    if (isList || AIMED_AT_FIRST.test(opened[0]) || TASK_BUILT_ON.test(closed[0])) continue;
    const isShare = measurement.quantity.kind === "percent" && SHARE_OF.test(before);
    if (words.deed !== "" && !isShare) continue;
    const around = { start: from + words.start, end: end + closed[0].length - words.after.length };
    const times = itemsWithin(passage.times, around, spanOf);
    const pairs = tellingPairs(frame, words, isShare, times);
    const { lead, noun, deed } = words;
    const sharer = [lead, noun, deed];
    const isTold = isShare && frame.isOfSharer && tellingLength(sharer) > 0;
    const sharing = isTold ? pairsOf(sharer) : null;
    return { stated: frame.stated, pairs, sharing, times };
  }
  return null;
});

/** In characters, on either side of a number. */
const REACH = 60;

/** 采购金额**的**30%: of what it is a share, and not what it is. */
const SHARE_OF = /[^，。；]的$/;

interface Words {
  /** Where the clause begins in the words before the number. */
  readonly start: number;
  readonly name: string;
  /** Where the name begins in the words before the number. */
  readonly nameAt: number;
  /** What stands before the frame in its clause. */
  readonly lead: string;
  readonly noun: string;
  /** What is done by a share, right behind it: 提前预付. */
  readonly deed: string;
  /** What follows the frame. */
  readonly after: string;
  /** The name is the first of several that share a number each. */
  readonly isRow: boolean;
}

function wordsOf(before: string, opened: RegExpExecArray, closed: RegExpExecArray): Words {
  const clause = CLAUSE_END.exec(before.slice(0, opened.index))?.[0] ?? "";
  const lead = clause.replace(LISTED_BEFORE, "");
  const own = opened.groups?.name;
  const { noun = "", deed = "", after = "", row } = closed.groups ?? {};
  return {
    start: opened.index - lead.length,
    name: own ?? lead,
    nameAt: own === undefined ? opened.index - lead.length : before.length - own.length,
    lead: own === undefined ? "" : lead,
    noun,
    deed,
    after,
    isRow: row !== undefined,
  };
}

/** The words of a clause up to where it is cut. */
const CLAUSE_END = /[^，。；：！？（）]{0,60}$/;

/** Other numbers of a list: **播种面积182万亩、**产量由去年的14万吨. */
const LISTED_BEFORE = /^.*\d[^、\d]{1,6}、/;

/** Of the words within a frame; where they are too few to tell a thing, of those before or else behind it too. */
function tellingPairs(
  { stated }: GivenFrame,
  { name, lead, noun, deed, after, isRow }: Words,
  isShare: boolean,
  times: readonly Time[],
): ReadonlySet<string> {
  const readied = (words: string): string => {
    const untimed = times.reduce(
      (rest, { text }) => rest.replace(text, "|"),
      isRow ? (words.split("、")[0] ?? "") : words,
    );
    return withoutLeading(untimed);
  };
  const within = [readied(name), noun, deed];
  const wider = [
    [readied(lead), ...within],
    [...within, readied(after)],
  ];
  const fewest = stated === "rule" && !RED_LINE.test(noun) ? FEWEST_OF_RULE : FEWEST;
  const words = (isShare ? wider : [within, ...wider]).find((some) => tellingLength(some) >= fewest);
  return pairsOf(words ?? []);
}

/** In characters that tell of it: as few as tell a thing from others, and as few as tell what a rule is of. */
const FEWEST = 4;
const FEWEST_OF_RULE = 8;
