import { allMatches } from "../../text/all-matches.ts";
import { toAnnouncement } from "./announcements.ts";
import { type Enumeration, REACH } from "./enumeration.ts";
import { SEVERAL } from "./odds.ts";

/** “五个一”: so many things, of each of which there is one. */
const COUNT = /(?<=“)(?<numeral>[二两三四五六七八九十]|十[一二三四五])(?<measure>个一)(?=”)/g;
/** “一张图、一支队伍”的, 一张图、一支队伍“: the list right before the quotation marks. */
const BEFORE = /(?<list>一[^，。；：！？“”]{2,200}?)(?:”[^，。；：“”、]{0,4})?“$/;
/** ”机制（一张图、一支队伍）, ”，即一张图、一支队伍。: the list right behind. */
const BEHIND =
  /^”[^，。；：！？“”（）、]{0,8}(?:（(?:即|指)?|：|，?即：?)(?<list>一[^。；：！？“”（）]{2,200})[）。]/;

/** A list of things that each begin with 一, before or behind the number that counts them: “一张图、一支队伍、一套制度”的“三个一”机制. */
export function oneOfEach(text: string): Enumeration[] {
  return allMatches(text, COUNT).flatMap(({ index: start, 0: whole, groups }): Enumeration[] => {
    const { numeral = "", measure = "" } = groups ?? {};
    const end = start + whole.length;
    const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
    const behind = BEHIND.exec(text.slice(end, end + REACH));
    const list = (before ?? behind)?.groups?.list ?? "";
    const items = list.split(/[、，]/);
    if (items.length < SEVERAL || !items.every((item) => /^一.{2}/.test(item))) return [];
    const from = before === null ? end + (behind?.[0] ?? "").indexOf(list) : start - before[0].length;
    return [
      {
        announcement: toAnnouncement(start, numeral, measure, true),
        list: { start: from, end: from + list.length },
        fewest: items.length,
        most: items.length,
      },
    ];
  });
}
