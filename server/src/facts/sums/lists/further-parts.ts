import { REACHES_AT_END, SPENT_NAME, TAKEN_IN, TERMS } from "../../../language/part-words.ts";
import { clauseBefore } from "../../clause-before.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { arePlaces, commonEnding } from "./disjoint-names.ts";
import { divideOneThing } from "./divisions.ts";
import { nameInList } from "./noun-behind.ts";
import { opensWithDeed, opensWithVerb } from "./opens-with-deed.ts";
import type { Part } from "./part-list.ts";

/** Names so short hold no statement of their own: 教育、医疗; not 企业集团发展到. */
const BARE_NAME = /^[^，。；：\d]{0,4}$/;
/** In characters, of what names that go on with each other end in. */
const SHORTEST_ENDING = 2;
/** Fewer names with their numbers need not be a list. */
const FEWEST_LISTED = 4;

/**
 * The parts up to the first behind ， that says something else: 新增人才900人、其中博士40人，**新增技师5万人** behind 、其中; elsewhere what is as
 * much as the whole and is called otherwise than the parts before (其中上市企业25家，**行业协会发展到108家**).
 */
export function ownParts(
  text: string,
  total: Quantity,
  parts: readonly Part[],
  isAside: boolean,
): readonly Part[] {
  const at = parts.findIndex((part, index) => {
    if (index === 0 || text[part.words.start - 1] !== "，") return false;
    const upTo = parts.slice(0, index + 1);
    const names = upTo.map(({ name }) => lastOf(name));
    if (divideOneThing(names) || arePlaces(names)) return false;
    return isAside || (part.quantity.value >= total.value && !areOfOneKind(text, total, upTo, names));
  });
  return at < 0 ? parts : parts.slice(0, at);
}

/** 完成投资50亿元，其中**总投资**80亿元的港区开工; 新增企业20家，其中渔企**累计**60家: of what is more than the whole, in terms that its own words do not have. */
export function isOnOtherTerms(text: string, total: Quantity, { name, words, quantity }: Part): boolean {
  // 其中，渔业总产值和增加值分别达: of a number that is dealt out only the name says it.
  const own = words === quantity.core ? name : text.slice(words.start, quantity.span.start);
  const said = clauseBefore(text, total.span.start);
  return TERMS.some((terms) => terms.test(own) && !terms.test(said));
}

/** Whether the last part goes on with those before it. */
function areOfOneKind(
  text: string,
  total: Quantity,
  parts: readonly Part[],
  names: readonly string[],
): boolean {
  // 财政收入80亿元，其中预算收入30亿元，预算支出90亿元
  if (TAKEN_IN.test(clauseBefore(text, total.span.start)) && SPENT_NAME.test(names.at(-1) ?? ""))
    return false;
  if (names.every((name) => BARE_NAME.test(name))) return true;
  const isName = parts.map((part) => isBareName(text, part));
  if (parts.length >= FEWEST_LISTED && !isName.includes(false)) return true;
  const [last = "", ...others] = names.map((name) => name.replace(REACHES_AT_END, "")).reverse();
  // 其中渔业收入突破百亿元大关，达361亿元: of what was named.
  if (last === "") return true;
  const whole = nameInList(text, total).replace(REACHES_AT_END, "");
  return others.some((other) => endAlike(last, other, whole)) && !isDeed(text, parts.at(-1));
}

/** 省级渔业保护区、市级渔业保护区, of 渔业保护区; not 省级种质保护区, as the other ends like the whole. */
function endAlike(name: string, other: string, whole: string): boolean {
  return commonEnding([name, other]) >= Math.max(SHORTEST_ENDING, commonEnding([other, whole]));
}

/** 疾病防治院1404个: a name and its number, and nothing that is done. */
function isBareName(text: string, part: Part): boolean {
  const { words, quantity } = part;
  const name = text.slice(words.start, quantity.span.start);
  return quantity.span.end === words.end && !REACHES_AT_END.test(name) && !isDeed(text, part);
}

function isDeed(text: string, part: Part | undefined): boolean {
  if (part === undefined) return false;
  const words = text.slice(part.words.start, part.words.end);
  return opensWithVerb(words) || opensWithDeed(words);
}

/** 东湾、西湾和**南湾渔民**: the last of several that share a number. */
function lastOf(name: string): string {
  return name.replace(/^.*[、和]/su, "");
}
