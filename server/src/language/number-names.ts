/**
 * Places where a numeral belongs to a name, a code or a rate and counts nothing: PM2.5, C919, 0531-66661234, 7×24小时,
 * “1+4+N”, 〔2024〕6号, 3.0版, 第十四届, 每万人. They are told by what stands beside the numeral, not by a list of names.
 */

/** What ties a numeral to the word, code or formula before it. */
const TIED_BEFORE = /[A-Za-z0-9._/\\+×*:∶@#=&%_-]/;
/** What ties digits to what follows. A Latin letter that begins a unit (MW) has been read by then. */
const TIED_AFTER = /[A-Za-z0-9+×*:∶/\\@#=&_级号]/;

/** 1个200亿产业集群, 60余个10亿元以上项目, 43个50亿元以上项目: the sum says of what kind the counted things are. */
const COUNTED_CLASS = /[0-9一二两三四五六七八九十百千万][余多]?[个家项]$/;

/** What a number right behind it tells from others: 表1 口袋公园, 附件2, 专栏3, 见图4; not 人大代表3人. */
const LABELLED = /(?:(?:^|[^〇一-鿿]|[附见如])[表图]|专栏|附件) ?$/u;
const LONGEST_LABEL = 4;

/** 国道110包青段, G213元山镇至白溪段: the number of a road, and no 110包 or 213元. */
const ROAD = /[国省]道$|(?<![A-Za-z0-9])[GSXY]$/;
const ROAD_NUMBER = /^\d{3}(?!\d|[.,]\d|[条余多]|公里)/;

export function isRoadNumber(text: string, start: number): boolean {
  return (
    ROAD.test(text.slice(Math.max(0, start - 2), start)) && ROAD_NUMBER.test(text.slice(start, start + 5))
  );
}

/** True when the digits at `start` continue a word, a code or a formula. `valued`: %, money or 万 follows (GDP5000亿元). */
export function continuesName(text: string, start: number, valued: boolean): boolean {
  if (LABELLED.test(text.slice(Math.max(0, start - LONGEST_LABEL), start))) return true;
  const before = text.charAt(start - 1);
  if (before === " ") return /[0-9]/.test(text.charAt(start - 2));
  if (!TIED_BEFORE.test(before))
    return /[每第]/.test(before) || (valued && COUNTED_CLASS.test(text.slice(Math.max(0, start - 3), start)));
  if (/[A-Za-z]/.test(before)) return !valued;
  // 86项+30项 is a sum of quantities; a minus sign after a word or a mark, or before all else, is a sign.
  return !(/[+-]/.test(before) && /^$|[〇一-鿿：，、（]/u.test(text.charAt(start - 2)));
}

/** 11项10千伏工程, 2座110千伏变电站, 5台60万千瓦机组: a measure right behind a count says of what size its things are. */
const COUNTED_SIZE = /[0-9一二两三四五六七八九十百千万][个家项座条台处套艘栋]$/;

export function isSizeOfCounted(text: string, start: number): boolean {
  return COUNTED_SIZE.test(text.slice(Math.max(0, start - 2), start));
}

/** True when what follows digits without a unit makes a name, a code or a formula of them: 5G, 1+4, 10:58, 6号, 1级. */
export function isContinued(text: string, end: number): boolean {
  return TIED_AFTER.test(text.charAt(end));
}

/** “26条”, “两个维护”: a number quoted with its noun is a name. */
export function isQuotedName(text: string, start: number, end: number): boolean {
  return text[start - 1] === "“" && text[end] === "”";
}
