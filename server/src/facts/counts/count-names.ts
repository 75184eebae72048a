import { LEADING_WORD } from "../../language/indicator-words.ts";
import { CONJUNCTION, JOINT } from "../../language/list-words.ts";
import type { Announcement } from "./announcements.ts";
import type { Counted } from "./counted-noun.ts";
import { areAlike, endAlike, joinsAlike, joinsEven, joinsTwo } from "./listed-names.ts";
import type { Row } from "./row-of-names.ts";
import { governsInside, opensWithVerb, startsWithVerb } from "./verb-in-name.ts";

/** How many names a row holds: the fewest and the most that it can be read as; `Infinity` where it is left open (等). */
export interface NamesCounted {
  readonly fewest: number;
  readonly most: number;
}

export function countNames(
  { words, others, isOpen, isQuoted, isCut, isMade }: Row,
  counted: Counted,
  { value, inWords }: Announcement,
): NamesCounted {
  const opening =
    isMade || isQuoted
      ? 0
      : Math.max(others, lastOpening(words, counted), lastDescribed(words), lastGoverned(words));
  const conjunctions = mayPart(words).reduce(
    (count, name) => count + (name.replace(DONE_TOGETHER, "").match(JOINT)?.length ?? 0),
    0,
  );
  // “清洁渔村”巩固“清洁渔港”推进: a 、 may be missing.
  const runOn = words.filter((name) => /”[^“”]+“/.test(name)).length;
  const joins = value === words.length ? proofOfTwo(isOpen, inWords) : joinsTwo;
  const fewest = words.length - opening + (joins(words.slice(opening)) ? 1 : 0);
  // 谋划、开工、在建、投产四个清单: what looks like a verb with its object is one of the names, where others are as long.
  const isLoose =
    opening > 0 &&
    !words.some(
      (name, index) => index > 0 && index !== opening && name.length >= (words[opening] as string).length,
    );
  return {
    fewest,
    most:
      isOpen || isLoose
        ? Number.POSITIVE_INFINITY
        : Math.max(fewest, words.length + conjunctions + runOn + (isCut ? 1 : 0)),
  };
}

/**
 * What tells that 和 joins two where the number agrees with the names as 、 parts them: digits (养殖、加工和销售2个产业), and numbers of what is
 * left open by 等, often count what it joins as one, so that only names of one make, or of one length, leave no doubt.
 */
function proofOfTwo(isOpen: boolean, inWords: boolean): (words: readonly string[]) => boolean {
  if (isOpen) return joinsEven;
  return inWords ? joinsTwo : joinsAlike;
}

/** **巩固和提升**金融、航运、贸易: what is done with the names joins none of them. */
const DONE_TOGETHER = new RegExp(`^(?:${LEADING_WORD.source})[和与及](?:${LEADING_WORD.source})`);

/** In characters: longer names are no names of places. */
const SHORTEST_KIND = 3;

/** In characters: no name with 和 in it is so long. */
const PHRASE = 12;

/** The names whose 和 may part two: in a long row, where 、 parts the others, only that of the last does. */
function mayPart(words: readonly string[]): readonly string[] {
  const joined = words.slice(0, -1).filter((name) => CONJUNCTION.test(name));
  // 青樟、云屏和石桥、白溪: names as short as those of places are parted anywhere.
  const areShort = joined.some((name) =>
    name.split(CONJUNCTION).every(({ length }) => length <= SHORTEST_KIND),
  );
  // 铺设管道、改造管网和新建泵站及水厂、打通断头路: phrases hold things of their own.
  const areNames = joined.every((name) => name.length < PHRASE && name.split(CONJUNCTION).length === 2);
  const isRare = words.length > SEVERAL && joined.length * 3 < words.length;
  return isRare && areNames && !areShort ? words.filter((_, index) => endsList(words, index)) : words;
}

/** 东河流域、西河流域、**南河流域和青樟**、云屏草原: what ends as the names before it is the last of its list; so may be the last name. */
function endsList(words: readonly string[], index: number): boolean {
  const [side = "", ...others] = (words[index] as string).split(CONJUNCTION);
  const before = words[index - 1];
  return (
    index === words.length - 1 ||
    (others.length > 0 && before !== undefined && side.length > 2 && before.endsWith(side.slice(-2)))
  );
}

/**
 * The name that begins the list that the number counts, at the latest: a verb inside may open a list of its own (推进甲、打造乙、丙
 * 两大园区), or one of deeds that the number does not count.
 */
function lastOpening(words: readonly string[], { deeds, done, phrases, aspects }: Counted): number {
  const others = words.slice(1);
  if (
    endAlike(words) ||
    (others.length > 2 && new Set(others.map(({ length }) => length)).size === 1) ||
    ((deeds || done) && others.every(startsWithVerb)) ||
    (phrases && (areAlike(others) || arePhrases(others)))
  )
    return 0;
  const verb = aspects ? opensWithVerb : startsWithVerb;
  return Math.max(
    0,
    words.findLastIndex(
      (name, index) =>
        index > 0 && (MODAL_INSIDE.test(name) || (index < words.length - 1 ? opensWithVerb : verb)(name)),
    ),
  );
}

/** 东港、**西港要统筹生产**、生活、生态: who is to do it stands before. */
const MODAL_INSIDE = /.(?:要|应当?|须)(?=\p{Script=Han}{3})/u;

/** 覆盖全县的大气、水、土壤: what is behind 的 may be the first of the list. */
function lastDescribed(words: readonly string[]): number {
  return words.findLastIndex((name, index) => index > 0 && /.的./.test(name));
}

/** 省委、**省政府提出推进东岸**、西岸: who does it stands before, or what else is done. */
function lastGoverned(words: readonly string[]): number {
  return Math.max(
    0,
    words.findLastIndex((name, index) => index > 0 && governsInside(name)),
  );
}

/** 分步实施、重点突破 */
function arePhrases(names: readonly string[]): boolean {
  return names.length > 1 && names.every((name) => /^\p{Script=Han}{4}$/u.test(name));
}

/** Two names may well hold three of something: 东港、西港三个泊位. */
export const SEVERAL = 3;

/** The furthest that a slip of the pen puts a number and so many names apart: of many more than of few. */
export function furthestSlip(named: number): number {
  return Math.max(2, named * 0.4);
}
