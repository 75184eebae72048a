import { CONJUNCTION } from "../../language/list-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { wordsSince } from "../../text/words-since.ts";
import { maskEnclosures } from "../mask-enclosures.ts";
import { toAnnouncement } from "./announcements.ts";
import { type Enumeration, REACH } from "./enumeration.ts";
import { joinsTwo } from "./listed-names.ts";
import { furthestSlip, SEVERAL } from "./odds.ts";

/** 青樟、云屏、石桥（共3个）: behind the measure nothing is named that the listed could hold more of. */
const COUNT =
  /(?<=（)共计?(?<numeral>\d{1,3}|[二两三四五六七八九十]{1,3})(?<measure>[个家项座所处种条件类名])(?=）)/g;
/** Of more names than these 和 parts only the last. */
const LONG_LIST = 9;

/** The names before a bracket that holds nothing but how many they are. */
export function countedInBrackets(text: string): Enumeration[] {
  return allMatches(text, COUNT).flatMap(({ index: start, 0: whole, groups }): Enumeration[] => {
    const { numeral = "", measure = "" } = groups ?? {};
    const announcement = toAnnouncement(start + whole.indexOf(numeral), numeral, measure);
    const { value } = announcement;
    const end = start - 1;
    const row = wordsSince("，。；：！？\n", text, end, REACH);
    const names = maskEnclosures(row).split("、");
    const fewest = names.length + (joinsTwo(names) ? 1 : 0);
    const last = names.at(-1) as string;
    const most = names.length + (LONG_LIST < names.length ? last : row).split(CONJUNCTION).length - 1;
    const isCounted =
      names.length >= SEVERAL && row.length < REACH && !names.some((name) => /\d|等|^$/.test(name));
    const apart = Math.max(fewest - value, value - most);
    if (!isCounted || apart > furthestSlip(value)) return [];
    return [{ announcement, list: { start: end - row.length, end }, fewest, most }];
  });
}
