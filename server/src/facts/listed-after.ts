import { JOINT } from "../language/list-words.ts";
import type { Announcement } from "./announcements.ts";
import { type Enumeration, REACH } from "./enumeration.ts";
import { areAlike, joinsTwo } from "./listed-names.ts";
import { maskEnclosures } from "./mask-enclosures.ts";

// ── 以下三项：A；B；C。 ──

/** No other number stands in between: in 11个镇**分为三类：** the list is of the three. */
const LEAD_IN_END =
  /^(?:[^，。；：！？“”（）、\d一二两三四五六七八九十]{0,14}：|[^，。；：！？“”（）、\d一二两三四五六七八九十的]{0,8}(?:，?(?:分别|依次)(?:是|为)：?|，?即：?))/;

export function listedAfter(text: string, announcement: Announcement): Enumeration[] {
  const rest = text.slice(announcement.span.end, announcement.span.end + REACH);
  const leadIn = LEAD_IN_END.exec(rest)?.[0];
  if (leadIn === undefined) return [];
  const start = announcement.span.end + leadIn.length;
  const body = maskEnclosures(rest.slice(leadIn.length));
  const stop = body.search(/[。！？]|$/);
  const items = body.slice(0, stop);
  if (stop === body.length && start + stop < text.length) return [];
  if (
    /[：…]|[等；]$|(?:^|[；，、])(?:[一二三四五六七八九十]+[是要]|第[一二三四五六七八九十]|首先|其一|[（(]?[\d一二三四五六七八九十]+[）)]|[①-⑳])/.test(
      items,
    )
  )
    return [];
  const counts = ["；", "，", "、"].map((mark) => items.split(mark).length);
  const [clauses = 1, commas = 1, names = 1] = counts;
  if (clauses < 2 && (commas > 1 || names < 2) && !areAlike(items.split("，"))) return [];
  const conjunctions = clauses > 1 ? 0 : (items.match(JOINT)?.length ?? 0);
  const readings = counts.filter((count) => count > 1);
  if (areShares(items.split(/[；，、]/), announcement)) return [];
  const isJoined = clauses < 2 && commas < 2 && joinsTwo(items.split("、"));
  return [
    {
      announcement,
      list: { start, end: start + stop },
      fewest: Math.min(...readings) + (isJoined ? 1 : 0),
      most: Math.max(...readings) + conjunctions,
    },
  ];
}

// ── 8个镇街（A、B、C） ──

const BRACKETED =
  /^[^，。；：！？“”（）、\d一二两三四五六七八九十的]{1,8}（(?:即|指|分别[是为])?([^（）。；：，]{5,200})）/;

/** The names in brackets behind what they are, if several and one too many or too few at most: brackets may hold examples. */
export function bracketedAfter(text: string, announcement: Announcement): Enumeration[] {
  const { end } = announcement.span;
  const [whole = "", names = ""] = BRACKETED.exec(text.slice(end, end + REACH)) ?? [];
  const items = names.split("、");
  const apart = Math.abs(items.length - announcement.value);
  if (items.length < SEVERAL || apart > 1 || /\d|等$|^(?:含|包括|其中|如|不)/.test(names)) return [];
  const start = end + whole.length - 1 - names.length;
  const most = items.length + (names.match(JOINT)?.length ?? 0);
  return [{ announcement, list: { start, end: start + names.length }, fewest: items.length, most }];
}

/** Two in brackets are often no list: 5个县（市、区）. */
const SEVERAL = 3;

/** 12个乡镇：8个镇、3个乡、1个街道: every item has a number of its own, of the same measure or all making the announced one. */
function areShares(items: readonly string[], { value, measure }: Announcement): boolean {
  const shares = items.map((item) => /(\d{1,4})(\p{Script=Han})/u.exec(item));
  if (shares.some((share) => share === null)) return false;
  const sum = shares.reduce((total, share) => total + Number(share?.[1]), 0);
  return sum === value || shares.every((share) => share?.[2] === measure);
}
