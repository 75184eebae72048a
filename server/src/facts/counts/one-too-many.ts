import { JOINT, PAIR, WORD_OF_SENTENCE } from "../../language/list-words.ts";
import type { Announcement } from "./announcements.ts";
import { shareEnd } from "./listed-names.ts";
import { ALIKE, LONG_ROW, lengthsApart, MUCH_ALIKE, type Odds, SHORT_NAME } from "./odds.ts";
import { isOfAnotherLength, lacksEndingOfRest } from "./one-list.ts";
import { isOfSentence, startsWithVerb, withoutLead, withoutVerbs } from "./verb-in-name.ts";

/**
 * Whether names that no 和 joins are one more than are counted: 水产、船舶、旅游、冷链三大产业. The last alone may be counted, or belong to the
 * number (铁人三项).
 */
export function isOneTooMany(text: string, announcement: Announcement, odds: Odds): boolean {
  const { inWords } = announcement;
  const {
    row: { words, spans, end },
    gap,
    isSure,
  } = odds;
  const [first = "", ...others] = words;
  // 城区、集镇、渔村以及码头、园区: what 以及 opens may be one of them.
  if (text.slice(spans[0]?.start, end).includes("以及")) return false;
  const isJoined = words.some((name) => !PAIR.test(name) && name.match(JOINT) !== null);
  const isOfDeeds = others.every(startsWithVerb);
  const isSentence =
    !shareEnd(words, 2) &&
    others.some((name) => (isOfDeeds ? WORD_OF_SENTENCE.test(name) : isOfSentence(name)));
  const isPlain = !inWords && areOfOneSort([withoutLead(first), ...others]);
  return gap === -1 && !isJoined && !isSentence && (isPlain || (isSure && isWhole(text, announcement, odds)));
}

/**
 * Whether names begin for certain where they are read to, and none belongs to the number (铁人三项): behind a colon, behind what is done
 * with them, or of a long row.
 */
function isWhole(text: string, { value, quoted }: Announcement, { row: { words, spans } }: Odds): boolean {
  const [first = "", ...others] = words;
  const last = others.at(-1) ?? "";
  const isBegun =
    text.charAt((spans[0]?.start ?? 0) - 1) === "：" || TELLS.test(first) || startsWithVerb(first);
  const isLastOfList = last.length > SHORT_NAME || others.some(({ length }) => length < last.length);
  const isOfFew = value > 2 || (isLastOfList && lengthsApart(others) <= ALIKE);
  const isOneSort = lengthsApart(words) <= MUCH_ALIKE;
  return (
    !quoted &&
    isOfFew &&
    isLastOfList &&
    !lacksEndingOfRest(words) &&
    !isOfAnotherLength(withoutVerbs(first), others, value) &&
    (isBegun || isOneSort || words.length >= LONG_ROW)
  );
}

/** Before the first name: 六大渔区：指东湾、西湾. */
const TELLS = /^(?:即|是?指|分别[是为])(?!导)/;

/** Whether neither the first name nor the last is of another make than the rest: not 东岭路、**东湾高速、西湾高速**, not 开渔节、赶海节、**铁人**. */
function areOfOneSort(names: readonly string[]): boolean {
  return (
    lengthsApart(names) <= ALIKE &&
    (shareEnd(names, 1) || ![names.slice(1), names.slice(0, -1)].some((some) => shareEnd(some, 1)))
  );
}
