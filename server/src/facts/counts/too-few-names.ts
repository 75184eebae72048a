import { JOINT, OF_WHOM_COUNTED } from "../../language/list-words.ts";
import type { Announcement } from "./announcements.ts";
import { areHeldByEach } from "./held-by-each.ts";
import { areQuoted, LONG_NAME, type Odds, SEVERAL, SHORT_NAME } from "./odds.ts";
import { endsWithVerb, holdsSentence } from "./verb-in-name.ts";

/**
 * Whether a number is one more than all names before it, or two more than many, whatever their make: a misread row is at odds with its
 * number by any amount, and in published text by just so much behind one of a hundred rows. Not where 的 or a verb ends the names.
 */
export function areTooFew(text: string, { span, measure, quoted, value }: Announcement, odds: Odds): boolean {
  const {
    row: { words, end },
    names,
    gap,
    isSure,
  } = odds;
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  // 依法治市和党的领导: whatever 和 joins may be two.
  const joints = words.reduce((count, name) => count + (name.match(JOINT)?.length ?? 0), 0);
  const furthest = words.length > SEVERAL && !quoted ? 2 : 1;
  if (gap < 1 || gap > furthest || value <= words.length + joints || names.length < SEVERAL) return false;
  if (text.charAt(end) === "的" || endsWithVerb(last) || WHERE.test(last)) return false;
  if (areHeldByEach(text.slice(span.end), words)) return false;
  // 与青樟渔贸局、青樟四大商会联系: a short name behind longer ones is where several are; 为实现、发展和保卫渔区四个方面: a sentence.
  if (last.length <= SHORT_NAME && first.length > LONG_NAME) return false;
  if (words.length < SEVERAL && words.some(holdsSentence)) return false;
  // 推进甲和乙、丙、丁“五大中心”建设, “甲”“乙”“四大平台”: what is quoted may be one more of them.
  if (quoted) return isSure && joints === 0 && !areQuoted(words);
  // 东港、西港、南港4座水厂, 环湖大道、滨海大道、山前大道4条支线: of places each may have several.
  return (
    isSure ||
    areAllPlaces(text, span.end, measure, names) ||
    (!OF_PLACES.test(measure) && words.slice(1).every(({ length }) => length > SHORT_NAME))
  );
}

/** Where there may be several: 东岸、西岸和环湖大道**外侧**4座泊位. */
const WHERE = new RegExp(`${OF_WHOM_COUNTED.source}|(?:[内外两]侧|沿[线岸]|境内|周边|地区)$`);

/**
 * 青樟、云屏、石桥、白溪5个县: names as short as those of places, of the kind that is counted or without any: no place has several counties. In published
 * text none of sixty such rows has another number.
 */
function areAllPlaces(text: string, at: number, measure: string, names: readonly string[]): boolean {
  const [, kind = ""] = (measure === "个" && COUNTED_PLACE.exec(text.slice(at, at + LONGEST_NOUN))) || [];
  return (
    kind !== "" &&
    names.every(
      (name, index) =>
        (index === 0 || /^[〇一-鿿]{2,4}$/u.test(name)) && (name.endsWith(kind) || !ENDS_IN_KIND.test(name)),
    )
  );
}

/** 5个**县**, 5个贫困**县**（市）; not 5个乡镇, which a county has, nor 4个专业镇 of what they make. */
const COUNTED_PLACE = /^(?:贫困)?([县区市旗])(?=[（列获被为的成实率开全，。、]|入|进|退|结)/u;
const ENDS_IN_KIND = /[省市州县区旗镇乡村街]$/;
const LONGEST_NOUN = 5;

const OF_PLACES = /^[条所家]$/;
