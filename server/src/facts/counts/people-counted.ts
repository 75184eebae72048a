import { allMatches } from "../../text/all-matches.ts";
import { toAnnouncement } from "./announcements.ts";
import type { Enumeration } from "./enumeration.ts";
import { furthestSlip } from "./odds.ts";

/** 王青、李云帆、赵石**3名**教师: names as short as those of people are, three or more, before the first of whom anything may stand. */
const COUNT =
  /(?<names>[〇一-鿿]{2,3}(?:、[〇一-鿿]{2,3}(?<![省市州县区镇乡村街校部委局企]|居民|职工|学生)){2,20})(?<numeral>[2-9]|[12]\d|[两三四五六七八九十])(?<measure>名)(?=[〇一-鿿])(?![列次额])/gu;

/** People whom their number counts: nobody has several of them. */
export function peopleCounted(text: string): Enumeration[] {
  return allMatches(text, COUNT).flatMap(({ index: start, groups }): Enumeration[] => {
    const { names = "", numeral = "", measure = "" } = groups ?? {};
    const end = start + names.length;
    const announcement = toAnnouncement(end, numeral, measure);
    const count = names.split("、").length;
    const isCut = /[、等]/.test(text.charAt(start - 1)) || /第|等/.test(text.charAt(end - 1));
    return isCut || Math.abs(announcement.value - count) > furthestSlip(count)
      ? []
      : [{ announcement, list: { start, end }, fewest: count, most: count }];
  });
}
