/** How the stated number bounds the real one; an `exact` number has no mark. */
export type BoundMark = "at-least" | "at-most" | "about" | "nearly" | "over";

export interface BoundReading {
  /** Where the mark starts (before a number) or ends (after it). */
  readonly at: number;
  readonly bound: BoundMark;
}

interface BoundWord {
  readonly word: string;
  readonly bound: BoundMark;
  /** Characters beside the word that make another one of it: 节约, 附近, 以上海. */
  readonly not: string;
  /** Only for a number without a digit: 上百, 过亿. */
  readonly bareOnly: boolean;
}

/** Words before a number. In brackets: what before them makes another word (节约). `*`: only before 百, 千, 万, 亿. */
const BEFORE = words({
  "at-least": "不少于 不低于 不得少于 不得低于 不小于 至少 最少 ≥ >=",
  "at-most":
    "不超过 不超出 不高于 不多于 不大于 不得超过 不得高于 至多 最多 低于(不) 少于(不) 小于(不) 不到 不足 ≤ <= <",
  over: "超过(不) 超过了(不) 突破 突破了 超(不高赶反首) 逾 大于(不) 多于(不) 高于(不) 过*(超不通经跨) >",
  about: "约(节签契预条公履违合制集大) 约为 大约 大概 约达",
  nearly: "近(附最邻临靠接将亲) 将近 接近 上*(以线网海马陆路场市)",
});

/** Words after the unit. In brackets: what after them makes another word (以上海). */
const AFTER = words({
  "at-least": "以上(海述) 及以上 （含）以上 以上（含）",
  "at-most": "以下(简称措方几问任) 及以下 以内 之内",
  over: "余 多(个家人样种元方项数层)",
  about: "左右(岸两) 上下(游级联)",
});

function words(table: Readonly<Partial<Record<BoundMark, string>>>): readonly BoundWord[] {
  return Object.entries(table)
    .flatMap(([bound, list]) =>
      [...list.matchAll(/([^\s()*]+)(\*?)(?:\(([^)]+)\))?/g)].map(([, word = "", star, not = ""]) => ({
        word,
        bound: bound as BoundMark,
        not,
        bareOnly: star === "*",
      })),
    )
    .sort((a, b) => b.word.length - a.word.length);
}

/** The bound word that ends at `at`: 不少于, 突破, 近. */
export function readBoundBefore(text: string, at: number, bare: boolean): BoundReading | null {
  for (const { word, bound, not, bareOnly } of BEFORE) {
    const start = at - word.length;
    if (start < 0 || (bareOnly && !bare) || !text.startsWith(word, start)) continue;
    const beside = text.charAt(start - 1);
    if (beside === "" || !not.includes(beside)) return { at: start, bound };
  }
  return null;
}

/** The bound word that starts at `at`: 以上, 左右. */
export function readBoundAfter(text: string, at: number): BoundReading | null {
  for (const { word, bound, not } of AFTER) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    const beside = text.charAt(end);
    if (beside === "" || !not.includes(beside)) return { at: end, bound };
  }
  return null;
}
