import { CONJUNCTION, PAIR } from "../../language/list-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Span } from "../../text/span.ts";
import { maskEnclosures } from "../mask-enclosures.ts";
import { leadingWord } from "../measurements/skip-leading.ts";
import { addUp } from "../quantities/add-up.ts";

/** 、 or 以及 between names, or two names in marks of their own: “甲”“乙”“丙”; C、D级 are grades of one thing. */
const NAME_SEPARATOR = /、?以及|、(?<![A-Z]、(?=[A-Z]级))|(?<=[”》])(?=[“《])/g;

/** The stretches between 、 outside brackets, quotations and titles. */
export function splitNames(text: string, span: Span): Span[] {
  const masked = maskEnclosures(text.slice(span.start, span.end));
  const names: Span[] = [];
  let start = 0;
  for (const { index, 0: separator } of allMatches(masked, NAME_SEPARATOR)) {
    names.push({ start: span.start + start, end: span.start + index });
    start = index + separator.length;
  }
  names.push({ start: span.start + start, end: span.end });
  // ，以及东港、西港两座: 以及 parts nothing where nothing stands before it.
  return names[0]?.start === names[0]?.end ? names.slice(1) : names;
}

/** By what part of the others' length either side of 和 may be shorter or longer and still be a name as they are. */
const UNEVEN = 0.25;

/** **加快推进**东港: the first of several names without what is done with it, in three words at most. */
function withoutDeeds(name: string): string {
  let at = 0;
  for (let word = 0; word < 3; word += 1) at += leadingWord(name, at, name.length);
  return name.slice(at);
}

/** Whether 和 in the last of two or more names joins two: 海洋生物、海工装备、海洋能源和海洋旅游. When in doubt, not. */
export function joinsTwo(words: readonly string[]): boolean {
  const others = words.slice(0, -1);
  const last = words.at(-1) ?? "";
  const sides = last.split(CONJUNCTION);
  // 化学药及生物制药 may be one thing.
  if (others.length < 1 || sides.length !== 2 || PAIR.test(last)) return false;
  if (joinsAlike(words)) return true;
  if (/[及与]/.test(last)) return false;
  if (others.some((name) => CONJUNCTION.test(name)) || areOfOneThing(sides, others)) return false;
  // The first name may begin with what is done: 推进东港.
  const lengths = others.slice(1).map(({ length }) => length);
  if (lengths.length === 0) {
    const { length } = withoutDeeds(others[0] as string);
    return sides.every((side) => side.length === length);
  }
  const mean = addUp(lengths) / lengths.length;
  return sides.every(({ length }) => Math.abs(length - mean) <= mean * UNEVEN);
}

/** The same where both sides are of the make of all others, which leaves no doubt: 东港、西港、南港和北港. */
export function joinsAlike(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  const sides = last.split(CONJUNCTION);
  return sides.length === 2 && !PAIR.test(last) && areOfOneMake([...words.slice(0, -1), ...sides]);
}

/** The same, or of their very length behind the first: 渔港、渔船、渔村和渔民. */
export function joinsEven(words: readonly string[]): boolean {
  const lengths = new Set(
    partLast(words)
      .slice(1)
      .map(({ length }) => length),
  );
  return joinsAlike(words) || (lengths.size === 1 && joinsTwo(words));
}

/** Three names or more that all begin or end alike: 行政处罚、行政奖励和行政监督检查; 生物产业、新能源产业和数字创意产业. */
function areOfOneMake(names: readonly string[]): boolean {
  // Before the first there may stand what is done with all.
  const last = names.at(-1) as string;
  const share = (edge: (name: string) => string, among = names): boolean =>
    among.every((name) => edge(name) === edge(last));
  return (
    (names.length > 3 &&
      (share((name) => name.slice(0, 2), names.slice(1)) ||
        share((name) => name.slice(-2)) ||
        (share((name) => name.slice(-1)) && names.every(({ length }) => length >= LONG_NAME)))) ||
    (names.length > 2 && share((name) => name.slice(-3)) && names.every(({ length }) => length > LONG_NAME))
  );
}

/** In characters: names of this length that end alike are no halves of one (生产和生活用水). */
const LONG_NAME = 4;

/**
 * Whether both sides of 和 have a character in the same place that no other name has (生产和生活, 体制改革和机制创新), or lack the ending
 * of all others (产业扶贫、就业扶贫、基础设施和公共服务).
 */
function areOfOneThing([left = "", right = ""]: readonly string[], others: readonly string[]): boolean {
  const endings = new Set(others.map((name) => name.at(-1)));
  return (
    [...left].some(
      (char, at) => at < left.length - 1 && right[at] === char && !others.some((name) => name.includes(char)),
    ) ||
    (others.length > 1 && endings.size === 1 && [left, right].some((side) => !endings.has(side.at(-1))))
  );
}

/** Three clauses or more of one length, as items have that are parted by ， alone: 三条路径：修桥铺路，通水通电，植树种草. */
export function areAlike(clauses: readonly string[]): boolean {
  const [first = ""] = clauses;
  return (
    clauses.length > 2 &&
    first.length <= LONGEST_ALIKE &&
    clauses.every((clause) => clause.length === first.length && !clause.includes("、"))
  );
}

const LONGEST_ALIKE = 12;

/** 重点开发、限制开发和禁止开发: names behind the first that end alike, none of which opens a list of its own. */
export function endAlike(names: readonly string[]): boolean {
  const [, ...others] = partLast(names);
  const ending = others.at(-1)?.slice(-2);
  return others.length > 1 && others.every((name) => name.length > 2 && name.slice(-2) === ending);
}

/** 甲、乙和丙 as three names, where 和 stands once in the last. */
function partLast(names: readonly string[]): readonly string[] {
  const sides = (names.at(-1) ?? "").split(CONJUNCTION);
  return sides.length === 2 ? [...names.slice(0, -1), ...sides] : names;
}

/** 甲和乙: the one name of a list as the two that it may be. */
export function partPair(text: string, names: readonly Span[]): readonly Span[] {
  const [name] = names;
  if (name === undefined || names.length > 1) return names;
  const words = maskEnclosures(text.slice(name.start, name.end));
  const joint = CONJUNCTION.exec(words);
  const isPair = joint !== null && !PAIR.test(words) && words.split(CONJUNCTION).length === 2;
  if (!isPair) return names;
  const middle = name.start + joint.index;
  return [
    { start: name.start, end: middle },
    { start: middle + joint[0].length, end: name.end },
  ];
}

/** Whether names hold a word in the same place. Not 落实责任制，党委负主体责任，纪委负监督责任: what holds a word in its midst, where others begin or end with it, may lead up to them. */
export function areHeldAlike(items: readonly string[], word: string): boolean {
  const isAtEdge = (item: string): boolean =>
    item.startsWith(word) || item.replace(/＿{1,62}$/, "").endsWith(word);
  return items.every(isAtEdge) || !items.some(isAtEdge);
}

/** Whether names end in the same characters, with something before them. */
export function shareEnd([first = "", ...names]: readonly string[], characters: number): boolean {
  const end = first.slice(-characters);
  return [first, ...names].every((name) => name.length > characters && name.endsWith(end));
}

/** Whether names begin with the same two characters. */
export function shareStart([first = "", ...names]: readonly string[]): boolean {
  return names.every((name) => name.slice(0, 2) === first.slice(0, 2));
}
