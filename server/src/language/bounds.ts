import { groupBy } from "../text/group-by.ts";

/** How the stated number bounds the real one; an `exact` number has no mark. */
export type BoundMark = "at-least" | "at-most" | "about" | "nearly" | "over";

export interface BoundReading {
  /** Where the mark starts (before a number) or ends (after it). */
  readonly at: number;
  readonly bound: BoundMark;
}

export interface BoundWord {
  readonly word: string;
  readonly bound: BoundMark;
  /** Characters beside the word that make another one of it: 节约, 附近, 以上海. */
  readonly not: string;
  /** Before a number: only where it has no digit (上百). After one: only for measures (3年多, not 3户多). */
  readonly starred: boolean;
  /** Before a number: the same, or where it is huge (产值过200亿元, not 去过3次). */
  readonly huge: boolean;
}

/** Words before a number. In brackets: what before them makes another word (节约). `*`: only before 百, 千, 万, 亿; `^`: before 200亿 too. */
const BEFORE_WORDS = {
  "at-least":
    "不少于 不低于 不得少于 不得低于 不小于 大于等于 大于或等于 大于或者等于 至少 至少有 至少为 最少 ≥ >=",
  "at-most":
    "不超过 不超出 不高于 不多于 不大于 小于等于 小于或等于 小于或者等于 不得超过 不得高于 至多 最多 最多为 最高 最高可至 最高可达 低于(不) 少于(不) 小于(不) 不到 不足 ≤ <= <",
  over: "超过(不) 超过了(不) 突破 突破了 首破 超(不高赶反首) 逾 大于(不) 多于(不) 高于(不) 过^(超不通经跨走度) >",
  about: "约(节签契预条公履违合制集大) 约为 大约 大概 约达",
  nearly: "近(附最邻临靠接将亲) 将近 接近 上*(以线网海马陆路场市)",
} as const;

/** Words after the unit. In brackets: what after them makes another word (以上海). `*`: not after measure words of things. */
const AFTER_WORDS = {
  "at-least": "以上(海述) 及以上 （含）以上 以上（含）",
  "at-most": "以下(简称措方几问任) 及以下 以内 之内",
  over: "余* 多*",
  about: "左右(岸两) 上下(游级联)",
} as const;

/** By the character next to the number, longest first. */
type BoundIndex = ReadonlyMap<string, readonly BoundWord[]>;

export const BOUNDS_BEFORE: BoundIndex = indexWords(BEFORE_WORDS, -1);
export const BOUNDS_AFTER: BoundIndex = indexWords(AFTER_WORDS, 0);

/** `edge` picks the character next to the number. */
function indexWords(table: Readonly<Partial<Record<BoundMark, string>>>, edge: 0 | -1): BoundIndex {
  const words = (Object.entries(table) as [BoundMark, string][]).flatMap(([bound, list]) =>
    Array.from(
      list.matchAll(/([^\s()*^]+)([*^]?)(?:\(([^)]+)\))?/g),
      ([, word = "", star, not = ""]): BoundWord => ({
        word,
        bound,
        not,
        starred: star !== "",
        huge: star === "^",
      }),
    ),
  );
  words.sort((a, b) => b.word.length - a.word.length);
  return groupBy(words, ({ word }) => word.at(edge) as string);
}

/** The bound word that ends at `at`: 不少于, 突破, 近. `bare`: the number has no digit (百, 千万); `huge`: it is of 亿. */
export function readBoundBefore(text: string, at: number, bare: boolean, huge = false): BoundReading | null {
  for (const { word, bound, not, starred, huge: orHuge } of BOUNDS_BEFORE.get(text.charAt(at - 1)) ?? []) {
    const start = at - word.length;
    const isKept = !starred || bare || (orHuge && huge);
    if (start < 0 || !isKept || !text.startsWith(word, start)) continue;
    if (start === 0 || !not.includes(text.charAt(start - 1))) return { at: start, bound };
  }
  return null;
}

/** The longest verb that may stand between 至少 and its number: 至少高标准建设1个. */
const LONGEST_VERB = 6;
const BOUND_AHEAD = /(至少|最少)|(至多|最多)/;

/** The bound that an adverb says with a verb between it and the number at `at`: **至少**建成1个. None reaches over `floor`. */
export function readBoundAhead(text: string, at: number, floor: number): BoundMark | null {
  const words = text.slice(Math.max(floor, at - LONGEST_VERB - 2), at).replace(NO_VERB, "");
  const found = BOUND_AHEAD.exec(words);
  return found === null ? null : found[1] === undefined ? "at-most" : "at-least";
}

/** Up to the last mark or number there is no verb of the number that follows. */
const NO_VERB = /^.*[\d一二两三四五六七八九十百千万亿，。；：、（）“”]/;

/** The bound word that starts at `at`: 以上, 左右. `counted`: the unit is a measure word of things. */
export function readBoundAfter(text: string, at: number, counted: boolean): BoundReading | null {
  for (const { word, bound, not, starred } of BOUNDS_AFTER.get(text.charAt(at)) ?? []) {
    if ((starred && counted) || !text.startsWith(word, at)) continue;
    const end = at + word.length;
    if (end === text.length || !not.includes(text.charAt(end))) return { at: end, bound };
  }
  return null;
}
