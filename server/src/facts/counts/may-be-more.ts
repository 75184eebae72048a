import { CONJUNCTION, PLACE_NAME } from "../../language/list-words.ts";
import { wordsSince } from "../../text/words-since.ts";
import type { Announcement } from "./announcements.ts";
import type { Counted } from "./counted-noun.ts";
import { REACH } from "./enumeration.ts";
import type { Row } from "./row-of-names.ts";
import { withoutLead } from "./verb-in-name.ts";

/** Whether names that are too few for a number prove nothing, since they may hold more or not be all. */
export function mayBeMore(text: string, row: Row, counted: Counted, { value, span }: Announcement): boolean {
  return (
    mayHoldMore(row, counted, value) ||
    goesOnBefore(text, row, value) ||
    GOES_ON.test(text.slice(span.end, span.end + LONGEST_GOING_ON)) ||
    COUNTED_ITSELF.test(row.words.at(-1) ?? "")
  );
}

/** 博物馆、科技楼、新区四所**学校、公园等项目**: the number is of the last alone; not 四大**平台、三个中心**. */
const GOES_ON = /^[^，。；：！？、（）”]{0,12}、[^，。；\d一二三四五六七八九十]{2,30}[，。；]/;
/** In characters. */
const LONGEST_GOING_ON = 45;
/** 县、镇、村**三级**5类服务点: what stands right before is counted by a number of its own. */
const COUNTED_ITSELF = /[两二三四五六七八九十\d][级类]$/;

/** Two that are of different makes, or places (东港、石桥镇三大项目); all in one quotation, and two less than counted. */
function mayHoldMore({ words, isQuoted, isMade }: Row, { phrases }: Counted, value: number): boolean {
  if (isQuoted) return value > words.length + 1;
  const [first = "", second = ""] = words;
  if (isMade || words.length !== 2 || CONJUNCTION.test(second)) return false;
  const own = withoutLead(first);
  const areAlike =
    [own.length, first.length - VERB_BEFORE].includes(second.length) || own.slice(-2) === second.slice(-2);
  return !areAlike || (!phrases && PLACE_NAME.test(own) && PLACE_NAME.test(second));
}

/** In characters, of nearly all verbs that stand before a list. */
const VERB_BEFORE = 2;

/** 修路、架桥，**通水、通电、通网**五项工程: with the clause before the names are as many, and only the mark between them is wrong. */
function goesOnBefore(text: string, { words, spans }: Row, value: number): boolean {
  const start = spans[0]?.start ?? 0;
  // 甲增效、两个带头人、乙改善六大工程: a name that holds a number ends no list.
  if (text.charAt(start - 1) === "、") return true;
  if (text.charAt(start - 1) !== "，") return false;
  const before = wordsSince("，。；：！？\n", text, start - 1, REACH);
  return before.includes("、") && before.split("、").length + words.length === value;
}
