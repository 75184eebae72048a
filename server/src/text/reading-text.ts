import { allMatches } from "./all-matches.ts";
import { type MappedText, withoutSpans, withText } from "./mapped-text.ts";
import { simplify } from "./simplify.ts";
import type { Span } from "./span.ts";

/**
 * The one form in which every reader sees a text: simplified characters, ASCII letters, digits and %, Chinese
 * punctuation, no line wraps, no stray spaces, no litter of phonetic annotation. The way back to the source is kept.
 *
 * - `，；：（）？！` stand for their ASCII forms, but `,` and `:` between digits stay (12,500 and 10:58).
 * - `~` stands for every wave dash, `—` for every long dash; `-` stays.
 * - A space or wrap is kept, as one space, only between two ASCII letters or digits.
 */
export function toReadingText(mapped: MappedText): MappedText {
  const folded = withText(mapped, simplify(foldWidth(mapped.text)));
  return withoutSpans(folded, [...litter(folded.text)]);
}

/** Full-width letters and digits, and punctuation of either width, in one form. Keeps the length. */
function foldWidth(text: string): string {
  return text.replace(FOLDABLE, (char, at: number) => {
    if (char === ",") return isThousandsComma(text, at) ? "," : "，";
    if (char === "，") return ",";
    if (char === ":") return isBetweenDigits(text, at) ? ":" : "：";
    const fixed = FOLDED[char];
    if (fixed !== undefined) return fixed;
    const code = char.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : " ";
  });
}

/**
 * All that has another form: Chinese punctuation, by far the most frequent, is left out, but for a comma of thousands. In several classes, for
 * an engine compares with a class in place only where it has few parts.
 */
const FOLDABLE =
  /[＂-＇＊＋－-９＜-＞＠-～]|[　\u00a0\u2002-\u200a\u202f\t\r\n]|[〜∼–―─﹪,;:()?!]|(?<=[0-9０-９])，(?=[0-9０-９]{3}(?![0-9０-９]))/g;

const FOLDED: Readonly<Record<string, string>> = {
  ";": "；",
  "(": "（",
  ")": "）",
  "?": "？",
  "!": "！",
  "～": "~",
  "〜": "~",
  "∼": "~",
  "–": "—",
  "―": "—",
  "─": "—",
  "﹪": "%",
};

const DIGIT = /[0-9０-９]/;

function isBetweenDigits(text: string, at: number): boolean {
  return DIGIT.test(text[at - 1] ?? "") && DIGIT.test(text[at + 1] ?? "");
}

function isThousandsComma(text: string, at: number): boolean {
  return isBetweenDigits(text, at) && /^[0-9０-９]{3}(?![0-9０-９])/.test(text.slice(at + 1, at + 5));
}

const LITTER = / +|（[a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,5}）/g;

/** Spaces that separate no Latin words or numbers, and pinyin in brackets after the character it annotates. */
function* litter(text: string): Generator<Span> {
  for (const match of allMatches(text, LITTER)) {
    const { index, 0: found } = match;
    const end = index + found.length;
    if (found.startsWith(" ")) {
      const separates = /[0-9A-Za-z]/.test(text[index - 1] ?? "") && /[0-9A-Za-z]/.test(text[end] ?? "");
      yield { start: separates ? index + 1 : index, end };
    } else if (/[〇一-鿿]/u.test(text[index - 1] ?? "")) {
      yield { start: index, end };
    }
  }
}
