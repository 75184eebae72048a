import {
  CITIES_AND_COUNTIES,
  GRADE,
  GRADES_COUNTED,
  LEVEL_OF_GOVERNMENT,
  LEVEL_OF_TWO_KINDS,
  LEVELS_BETWEEN_MARKS,
  LEVELS_COUNTED,
  LEVELS_GO_ON,
  LEVELS_OF_ONE_NAME,
} from "../../language/area-words.ts";
import { CONJUNCTION } from "../../language/list-words.ts";
import { VERB } from "../../language/verb-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { wordsSince } from "../../text/words-since.ts";
import { toAnnouncement } from "./announcements.ts";
import type { Enumeration } from "./enumeration.ts";
import { withoutLead } from "./verb-in-name.ts";

/** How many characters LEVELS_GO_ON is tried on. */
const LONGEST_LEVELS = 8;

const ANY_LEVEL = new RegExp(LEVEL_OF_GOVERNMENT, "g");

/** The levels of government before their number. Without marks between them some may be of one name. */
export function levelsBefore(text: string): Enumeration[] {
  return allMatches(text, LEVELS_COUNTED).flatMap((match): Enumeration[] => {
    const [start, end] = match.indices?.groups?.names ?? [0, 0];
    const { names = "", numeral = "" } = match.groups ?? {};
    const goesOn = LEVELS_GO_ON.exec(text.slice(Math.max(0, start - LONGEST_LEVELS), start));
    if (goesOn !== null && !VERB.test(goesOn.groups?.words ?? "")) return [];
    const pieces = names.replace(/（[^（）]*）|级/g, "").split(/[、和]/);
    const counts = pieces.map((piece) => countLevels(piece, pieces.length > 1));
    // 全市县乡两级, 云屏县乡两级, 区地县乡村五级: the first may belong to a name before it, and without marks what stands there be a level too.
    const before = text.slice(Math.max(0, start - 2), start);
    const mayBelong = /[〇一-鿿]$/u.test(before) && !VERB.test(before);
    if (mayBelong && pieces.length === 1) return [];
    // 云屏州市三级: less than three in a row may be the end of a name.
    if (pieces.length === 1 && (counts[0]?.most ?? 0) < 3) return [];
    return [
      {
        announcement: toAnnouncement(end, numeral, "级"),
        list: { start, end },
        fewest: counts.reduce(
          (sum, { fewest }) => sum + fewest,
          (mayBelong && (counts[0]?.most ?? 0) > 1) || CITIES_AND_COUNTIES.test(names) ? -1 : 0,
        ),
        most: counts.reduce((sum, { most }) => sum + most, 0),
      },
    ];
  });
}

/** The grades before their number: 特别重大、重大、较大和一般四级. */
export function gradesBefore(text: string): Enumeration[] {
  return allMatches(text, GRADES_COUNTED).flatMap(({ index, groups }): Enumeration[] => {
    const numeral = groups?.numeral ?? "";
    const row = wordsSince("，。；：！？“”（）", text, index, LONGEST_ROW);
    const pieces = row.split("、").flatMap((name) => name.split(CONJUNCTION));
    const [first = "", ...others] = pieces;
    const own = withoutLead(first);
    const areGrades = [own, ...others].every((name) => GRADE.test(name));
    if (others.length === 0 || !areGrades) return [];
    const start = index - row.length + first.length - own.length;
    const announcement = toAnnouncement(index, numeral, "级");
    return [{ announcement, list: { start, end: index }, fewest: pieces.length, most: pieces.length }];
  });
}

/** In characters. */
const LONGEST_ROW = 60;

function countLevels(
  piece: string,
  isOfSeveral: boolean,
): { readonly fewest: number; readonly most: number } {
  const most = piece.match(ANY_LEVEL)?.length ?? 0;
  // 市、旗县区、乡镇街道三级: between marks all may be of one level.
  const pairs =
    isOfSeveral && LEVELS_BETWEEN_MARKS.test(piece)
      ? Math.max(0, most - 1)
      : (piece.match(LEVELS_OF_ONE_NAME)?.length ?? 0);
  // 县、乡镇两级: no place is both.
  return { fewest: most - pairs, most: isOfSeveral && LEVEL_OF_TWO_KINDS.test(piece) ? most - pairs : most };
}
