import { CONJUNCTION, WORD_OF_SENTENCE } from "../../language/list-words.ts";
import { partNames } from "./count-names.ts";
import { shareEnd } from "./listed-names.ts";
import { SEVERAL } from "./odds.ts";
import { lacksEndingOfRest, STRETCH } from "./one-list.ts";
import type { Row } from "./row-of-names.ts";
import { holdsDeed, isOfSentence, startsWithVerb } from "./verb-in-name.ts";

/**
 * Whether 、 parts more names before 等 than the number behind it, whatever their make: of five thousand such rows in published text eighteen
 * have more, and all of them are of a sentence, or of two lists.
 */
export function areTooManyOpen(text: string, value: number, row: Row): boolean {
  const { words, spans, end } = row;
  const [, ...others] = words;
  const shortest = Math.min(...others.map(({ length }) => length));
  // 建设路、东港路: no verb where the others are as short.
  const tellsDeed = (name: string): boolean => name.length > shortest && isOfSentence(name);
  const isJoined = words.some((name) => CONJUNCTION.test(name)) && !areOfPairs(words);
  const isOfDeeds = others.every(startsWithVerb);
  const isSentence =
    !shareEnd(words, 2) &&
    others.some((name) => WORD_OF_SENTENCE.test(name) || (!isOfDeeds && tellsDeed(name)));
  return (
    !isSentence &&
    // 城区、集镇、渔村以及码头、园区: what 以及 opens may be one of them; 东港、西港分别建设冷库、码头等2个.
    !/以及|分别/.test(text.slice(spans[0]?.start, end)) &&
    // 渔船产业、海藻、贝类和鱼类产业, 青石路、解放路至东港: what is parted may be one.
    !(isJoined && lacksEndingOfRest(words)) &&
    !(words.some((name) => STRETCH.test(name)) && !words.every((name) => STRETCH.test(name))) &&
    !beginsBehindJoint(row, text, value) &&
    !beginsAmid(words, value) &&
    !shareHead(words, value)
  );
}

/** Whether as many names as are counted stand at the end, the first of which holds what leads up to them: 县里、乡里**筹建渔港、冷库、码头**等3个. */
function beginsAmid(words: readonly string[], value: number): boolean {
  const counted = words.slice(-value);
  const [opening = "", ...rest] = counted;
  const before = words.slice(0, -value);
  const end = opening.slice(-2);
  return (
    opening.length > LONGER * Math.max(...rest.map(({ length }) => length)) ||
    // 由水利局、交通局负责渔港设施改造、农村道路硬化
    (!shareEnd(words, 2) && leadsByVerb(opening) && !rest.some(leadsByVerb)) ||
    // 新建、扩建青樟渔港、云屏渔港
    (!end.endsWith("”") && shareEnd(counted, 2) && !before.every((name) => name.endsWith(end))) ||
    // 县、乡、村教育、医疗
    (words.slice(1, -1).some(({ length }) => length === 1) && (rest.at(-1) ?? "").length > 1)
  );
}

/** 渔港建设、管护、经营、养殖尾水治理 as two: as many names as are counted are long, and the others are words that go with one of them. */
function shareHead(words: readonly string[], value: number): boolean {
  const long = words.filter(({ length }) => length >= LONG_NAME).length;
  const short = words.filter(({ length }) => length <= SHORT_WORD).length;
  return long === value && short > 1 && long + short === words.length;
}

const LONGER = 1.5;
/** In characters. */
const LONG_NAME = 4;
const SHORT_WORD = 3;

/** 交通局**负责**渔港改造; not 促进渔港改造. */
function leadsByVerb(name: string): boolean {
  // 渔业增加值 is no deed.
  return !startsWithVerb(name) && holdsDeed(name.slice(0, -1).replace(/增加$/, ""));
}

/** Whether as many names as are counted stand behind a 和, which may open a list of its own: 东段、西段和**青樟、白溪**两座. In a list of pairs it opens none. */
export function beginsBehindJoint({ words, spans }: Row, text: string, value: number): boolean {
  if (areOfPairs(words)) return false;
  const joints = partNames(words.slice(-1)).length - 1;
  return words.slice(0, -1).some((name, index) => {
    const behind = words.length - index;
    const opens = CONJUNCTION.test(name) || text.endsWith("以及", spans[index]?.start);
    return opens && behind <= value && value <= behind + joints;
  });
}

/** 材料科学与技术、海洋科学与技术、渔业科学与技术 */
function areOfPairs(words: readonly string[]): boolean {
  return words.filter((name) => CONJUNCTION.test(name)).length >= SEVERAL;
}
