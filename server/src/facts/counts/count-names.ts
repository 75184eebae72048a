import { LEADING_WORD } from "../../language/indicator-words.ts";
import { CONJUNCTION, JOINT } from "../../language/list-words.ts";
import type { Announcement } from "./announcements.ts";
import { joinsAlike, joinsEven, joinsTwo } from "./listed-names.ts";
import type { Row } from "./row-of-names.ts";

/** How many names a row holds: the fewest and the most that it can be read as; `Infinity` where it is left open (等). */
export interface NamesCounted {
  readonly fewest: number;
  readonly most: number;
}

export function countNames(row: Row, announcement: Announcement): NamesCounted {
  const { words, isOpen } = row;
  const joints = words.reduce((count, name) => count + (name.replace(LEAD, "").match(JOINT)?.length ?? 0), 0);
  // “清洁渔村”巩固“清洁渔港”推进: a 、 may be missing.
  const runOn = words.filter((name) => /”[^“”]+“/.test(name)).length;
  return {
    fewest: words.length + (surelyJoins(row, announcement) ? 1 : 0) + pairsWithin(words),
    most: isOpen ? Number.POSITIVE_INFINITY : words.length + joints + runOn,
  };
}

/** The names of a row, parted at every 和. */
export function partNames(words: readonly string[]): readonly string[] {
  return words.flatMap((name) => name.replace(LEAD, "").split(CONJUNCTION));
}

/** Whether 和 in the last name joins two beyond doubt: of names of two characters (园区、城市和社会三个层面), and of a list left open, it may join one. */
function surelyJoins({ words, isOpen, isMade }: Row, { quoted, inWords }: Announcement): boolean {
  const areLong = (words.at(-1)?.length ?? 0) >= LONG_PAIR;
  const isWhole = !isOpen && !quoted && inWords && areLong;
  return joinsAlike(words) || (isMade && joinsTwo(words)) || (isWhole && joinsEven(words));
}

/** How many names but the last are two beyond doubt: 东港、西港、**南港和北港**、新港, where all others are as long as either half. */
function pairsWithin(words: readonly string[]): number {
  const others = words.slice(1);
  const parts = others.flatMap((name) => name.split(CONJUNCTION));
  const isOneLength =
    parts.length >= LONG_ROW &&
    parts[0]?.length === PLACE_NAME &&
    parts.every(({ length }) => length === parts[0]?.length);
  return isOneLength ? others.slice(0, -1).filter((name) => CONJUNCTION.test(name)).length : 0;
}

/** So many names, of as many characters as most names of places: longer halves may be one thing (城乡融合和乡村振兴). */
const LONG_ROW = 8;
const PLACE_NAME = 2;

/** **巩固和提升**金融、航运; **有影响力和竞争力的**加工中心、研发中心; **《甲法》和《乙法》**对修路、架桥: what is done with the names, or said before them, joins none of them. */
const LEAD = new RegExp(
  `^(?:(?:${LEADING_WORD.source})[和与及](?:${LEADING_WORD.source})|[^的]{1,60}的(?=.{2})|.{1,80}》(?=[^《》]{4}))`,
);

/** In characters, of two names of three and 和. */
const LONG_PAIR = 7;
