import type { Announcement } from "./announcements.ts";
import { countedBehindNoun } from "./counted-behind-noun.ts";
import { countedInBrackets } from "./counted-in-brackets.ts";
import type { Enumeration } from "./enumeration.ts";
import { explainedCounts } from "./explained-counts.ts";
import { kindCounts } from "./kind-counts.ts";
import { gradesBefore, levelsBefore } from "./level-counts.ts";
import { bracketedAfter, listedAfter } from "./listed-after.ts";
import { namedBefore } from "./named-before.ts";
import { numberedRows } from "./numbered-rows.ts";
import { oneOfEach } from "./one-each.ts";
import { peopleCounted } from "./people-counted.ts";
import { repeatedBefore } from "./repeated-before.ts";
import { sloganCounts } from "./slogan-counts.ts";
import { bareSlogans, toldAfter } from "./told-after.ts";
import { toldInGloss } from "./told-in-gloss.ts";

/** The enumerations that stand whole in one text, which begins with a number of so many characters (一、). */
export function findEnumerations(
  text: string,
  numbering: number,
  announcements: readonly Announcement[],
): Enumeration[] {
  const slogans = bareSlogans(text);
  const before = [
    ...announcements.flatMap((announcement, index) =>
      namedBefore(text, numbering, announcement, announcements[index - 1]),
    ),
    ...slogans
      .filter(({ span }) => span.end - span.start > SHORTEST_SLOGAN)
      .flatMap((slogan) => namedBefore(text, numbering, slogan, undefined)),
  ];
  const after = announcements.flatMap((announcement) => [
    ...listedAfter(text, announcement),
    ...bracketedAfter(text, announcement),
  ]);
  const told = [...announcements, ...slogans].flatMap((announcement) => [
    ...toldAfter(text, announcement),
    ...toldInGloss(text, announcement),
  ]);
  return [
    ...before,
    ...after,
    ...told,
    ...READERS.flatMap(([sign, read]) => (text.includes(sign) ? read(text) : [])),
    ...slogans.flatMap((slogan) => repeatedBefore(text, slogan)),
  ].sort((a, b) => a.announcement.span.start - b.announcement.span.start);
}

/** Those that need no announcement, each with characters without which it finds nothing: most texts are told by them, which costs next to nothing. */
const READERS: readonly (readonly [sign: string, read: (text: string) => readonly Enumeration[]])[] = [
  ["", sloganCounts],
  ["级", levelsBefore],
  ["级", gradesBefore],
  ["", kindCounts],
  ["（共", countedInBrackets],
  ["等", countedBehindNoun],
  ["个一”", oneOfEach],
  ["名", peopleCounted],
  ["序号", numberedRows],
  ["", explainedCounts],
];

/** In characters: “三农” and its kind are words that all readers know. */
const SHORTEST_SLOGAN = 2;
