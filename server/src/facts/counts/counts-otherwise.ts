import { CONJUNCTION } from "../../language/list-words.ts";
import type { Announcement } from "./announcements.ts";
import { SEVERAL } from "./count-names.ts";
import type { Counted } from "./counted-noun.ts";
import { areEven, endAlike, partLast } from "./listed-names.ts";
import type { Row } from "./row-of-names.ts";
import { withoutLead } from "./verb-in-name.ts";

/** Whether a number is not of all the names before it: of some of them, of none, or in a name that is told elsewhere. */
export function countsOtherwise(
  text: string,
  announcement: Announcement,
  row: Row,
  counted: Counted,
): boolean {
  return (
    isToldElsewhere(text, row, announcement) ||
    countsOnTheirOwn(text, announcement) ||
    isOfOwnList(row, announcement.value) ||
    belongsToLast(row, announcement) ||
    isOneOfThem(text, row, announcement) ||
    endsLastName(row, announcement, counted) ||
    countsLastGroup(row, announcement.value)
  );
}

/** 农村“三位一体”, 沿街、沿河、沿湖“五位一体”: the name of something that is told elsewhere. */
function isToldElsewhere(
  text: string,
  { words, end }: Row,
  { quoted, measure, value }: Announcement,
): boolean {
  const missing = value - words.length;
  return (
    measure === "位" &&
    (quoted || text[end - 1] === "”") &&
    missing > 0 &&
    (missing > 1 || words.length < SEVERAL)
  );
}

/** Whether each number is of what stands right before it: 东港二期**4个**泊位、三期2个泊位; 海洋一所**二所**. */
function countsOnTheirOwn(text: string, { span, inWords, numeral }: Announcement): boolean {
  const before = text.slice(Math.max(0, span.start - 2), span.start);
  // 新开到东港、西港客运线4条。: what is counted is named before.
  const isBehindNoun = !inWords && /^[。，；]/.test(text.slice(span.end)) && !/等[共计]{0,2}$/.test(before);
  return (
    isBehindNoun ||
    (!inWords && /^\p{Script=Han}{1,6}、[^，。；、]{0,8}\d/u.test(text.slice(span.end, span.end + 20))) ||
    (/^[一二三四五六七八九]/.test(before) && before.endsWith(text.charAt(numeral.end)))
  );
}

/** Whether the number is of the last names only, which are of one make that those before them are not of: 青樟铁路、**东线、西线、南线**三条连接线. */
function isOfOwnList({ words, isOpen, isQuoted, isMade }: Row, value: number): boolean {
  if (isOpen || isQuoted || isMade || value < SEVERAL || value >= words.length) return false;
  const own = partLast(words.slice(-value));
  if (own.length !== value) return false;
  const others = words.slice(0, -value);
  const ending = own[0]?.slice(-2) ?? "";
  if (own.every((name) => name.length > 2 && name.endsWith(ending)))
    return !others.some((name) => name.endsWith(ending.slice(-1)));
  const lengths = own.slice(1).map(({ length }) => length);
  const [least, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const unlike = Math.max(longest * UNLIKE.times, longest + UNLIKE.least);
  return longest - least <= 1 && others.every((name) => withoutLead(name).length >= unlike);
}

/** How many times as long names are that are not of the make of others, and by how many characters longer. */
const UNLIKE = { times: 2, least: 3 };

/** Whether the number is of the last name alone: 东段、西段、石桥和白溪两座大桥; 旧城改造、打好“三大战役”, 旧城改造、青樟“三项工程”. */
function belongsToLast({ words, isOpen, isMade }: Row, { value, quoted }: Announcement): boolean {
  const last = words.at(-1) ?? "";
  const others = words.slice(0, -1);
  if (others.length === 0 || isOpen || isMade) return false;
  const isPair = value > 1 && words.length !== value && last.split(CONJUNCTION).length === value;
  // 东港客运站及城区5条道路, 甲赛、乙赛、铁人三项赛: a place, or the beginning of a word that holds the number.
  const place = last.split(CONJUNCTION).at(-1) as string;
  const isItsPlace = place.length <= 2 && others.every((name) => name.length > 2 * place.length);
  return isPair || ((!quoted || words.length < value) && isItsPlace);
}

/**
 * Whether the slogan is one of the names itself (接待、出国和“三公”经费), or the names stand in as many groups that begin alike
 * (服务县委、县政府和服务市场、群众“两大能力”).
 */
function isOneOfThem(text: string, { spans, end }: Row, { value, quoted, span }: Announcement): boolean {
  if (!quoted) return false;
  // 产业转移、基地建设“五大基地”等机遇
  if (/^[^“”，。；：、]{0,6}”等/.test(text.slice(span.end, span.end + 8))) return true;
  // 基建硬仗、搬迁硬仗、住房“三保障”硬仗: the last name ends as the others do, behind it.
  const [ending = "", ...endings] = spans.slice(0, -1).map((name) => text.slice(name.end - 2, name.end));
  const behind = text.slice(span.end, span.end + 8).replace(/^.*”/, "");
  if (endings.length > 0 && behind.startsWith(ending) && endings.every((other) => other === ending))
    return true;
  const groups = text.slice(spans[0]?.start, end).split(CONJUNCTION);
  const [first = "", ...others] = groups;
  return (
    groups.at(-1) === "" ||
    (groups.length === value && others.every((group) => first.includes(group.slice(0, 2))))
  );
}

/**
 * 建成云屏采购园区、渔货电商“三大中心”: of two names so long the slogan may be the end of the second, and of more that are not of one make, and no deeds
 * (区域医疗中心、县域次中心、急诊急救“五大中心”) the end of the last.
 */
function endsLastName(
  { words, isOpen, isMade }: Row,
  { quoted, value }: Announcement,
  { noun, deeds }: Counted,
): boolean {
  if (!quoted || isOpen || isMade || words.every((name) => name.endsWith(noun))) return false;
  const names = partLast(words);
  if (names.length < SEVERAL) return (words.at(-1) as string).length >= SHORTEST_WHOLE;
  return value > names.length && !deeds && !areEven(names) && !endAlike(words);
}

/** In characters: a name so long means something without a number behind it. */
const SHORTEST_WHOLE = 4;

/** 东段、西段和青樟、白溪两座大桥: the names behind a 和 with more of them may be the list; not those behind 科教与人才强县. */
function countsLastGroup({ words, isOpen, isQuoted, isMade }: Row, value: number): boolean {
  if (isQuoted || isMade) return false;
  const joints = (words.at(-1) as string).split(CONJUNCTION).length - 1;
  return words.slice(0, -1).some((name, index) => {
    const count = words.length - index;
    const [left = "", ...right] = name.split(CONJUNCTION);
    // 青樟、云屏和石桥、白溪、云岭三个城区: places of two kinds.
    const arePlaces = count === value && [left, ...right].every(({ length }) => length <= SEVERAL);
    return (
      right.length > 0 &&
      (left.length >= SEVERAL || arePlaces) &&
      count <= value &&
      (value <= count + joints || isOpen)
    );
  });
}
