import { allMatches } from "../../text/all-matches.ts";
import { toAnnouncement } from "./announcements.ts";
import type { Enumeration } from "./enumeration.ts";

const COLOUR = "[红橙黄蓝绿紫]";
/** 红、橙、黄、蓝**四色**预警, 红黄绿**三色**: nothing else is so short, and so the row is whole. */
const COUNT = new RegExp(
  `(?<![〇一-鿿]色、|${COLOUR}|[大深浅金])(?<row>${COLOUR}(?:[、和及]?${COLOUR}){1,5})(?<numeral>[两二三四五六])色`,
  "gu",
);
/** “**四色**渔卡”…发放红色“东港卡”、绿色“西港卡”、蓝色“南港卡”: in the next sentences, each with its colour. */
const SET = /“(?<numeral>[三四五六])色[^“”，。；]{1,8}”/g;
const LISTED = new RegExp(
  `(?<![、和及])${COLOUR}色[^、，。；：和及]{1,14}(?:[、和及]${COLOUR}色[^、，。；：和及]{1,14}){1,5}(?=[，。；])`,
  "gu",
);

/** How many colours are counted, and named right before their number or behind a set that is named by it. */
export function colourCounts(text: string): Enumeration[] {
  const before = allMatches(text, COUNT).map(({ index: start, groups }): Enumeration => {
    const { row = "", numeral = "" } = groups ?? {};
    const count = row.replace(/[、和及]/g, "").length;
    const end = start + row.length;
    return {
      announcement: toAnnouncement(end, numeral, "色"),
      list: { start, end },
      fewest: count,
      most: count,
    };
  });
  const [listed, another] = allMatches(text, LISTED);
  const sets = listed === undefined || another !== undefined ? [] : allMatches(text, SET);
  return [
    ...before,
    ...sets.flatMap(({ index, groups }): Enumeration[] => {
      const row = listed?.[0] ?? "";
      const start = listed?.index ?? 0;
      const count = row.split(/[、和及](?=[红橙黄蓝绿紫]色)/).length;
      return start < index
        ? []
        : [
            {
              announcement: toAnnouncement(index + 1, groups?.numeral ?? "", "色", true),
              list: { start, end: start + row.length },
              fewest: count,
              most: count,
            },
          ];
    }),
  ];
}
