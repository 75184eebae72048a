import { ACHIEVED, AT_PACE, CUT_SHORT, DEED_WORD, DONE_UNTIL } from "../../language/deed-words.ts";
import { yearsInSentence } from "../target-years.ts";
import { type MeasuredIn, wordsBefore } from "../words-before.ts";
import { areDoneAlike, bareDeedOf, LONGEST_NAME, speakOfOne } from "./one-deed.ts";
import { linkBetween } from "./yearly-link.ts";
import { LONGEST_CLAUSE } from "./yearly-number.ts";

/** The ways in which a sum goes on from what each year adds to it, whatever each of them is called. */
export const GOES_ON = [isSummedUp, isAtPace, isAchieved, isCutShort, isDoneUntil];

/**
 * 每年培养400名、三年累计1200名教师; 年均产煤12亿吨以上、五年累计产煤60亿吨; 每年安排2亿元、累计投入6亿元支持渔业: the sum stands right behind what each
 * year adds to it.
 */
function isSummedUp(yearly: MeasuredIn, total: MeasuredIn): boolean {
  const { deed: said, years } = linkBetween(yearly, total)?.groups ?? {};
  if (said === undefined) return false;
  // 每年新增5家，累计达60家: of how many years, nobody says, nor that there was none before.
  if (said === "") return years !== undefined || yearsInSentence(total) !== null;
  // 三年累计新引进和培育12家: so many words are those of each year.
  if (said.length > LONGEST_SHORT) return wordsBefore(yearly, "clause").includes(said);
  if (areDoneAlike(yearly, said)) return true;
  const isOfOtherDeed = said.search(DEED_WORD) >= 0;
  return !isOfOtherDeed && speakOfOne(said, wordsBefore(yearly, "clause").slice(-LONGEST_NAME));
}

/** In characters, of what is done and perhaps whom it is done to. */
const LONGEST_SHORT = 4;

/** 以每年20所的规模，三年新建学校60所: it says of what behind the number. */
export function isAtPace(yearly: MeasuredIn, total: MeasuredIn): boolean {
  const { text } = yearly.placed.passage.reading;
  const { end } = yearly.measurement.quantity.span;
  const behind = text.slice(end, total.measurement.quantity.core.start);
  return behind.length < LONGEST_CLAUSE && AT_PACE.test(behind);
}

/** 年均减贫6000人，五年实现3万名贫困人口脱贫: what was done every year stands behind the sum. */
export function isAchieved(yearly: MeasuredIn, total: MeasuredIn): boolean {
  const deed = bareDeedOf(yearly);
  const { text } = yearly.placed.passage.reading;
  const { end } = total.measurement.quantity.core;
  const [behind = ""] = /^[〇一-鿿]*/u.exec(text.slice(end, end + LONGEST_NAME)) ?? [];
  return (
    deed !== "" &&
    ACHIEVED.test(wordsBetween(yearly, total)) &&
    speakOfOne(deed, behind.slice(-LENGTH_OF_DEED))
  );
}

/** 每年新建渔港20座，到2028年新建渔港100座: by then, the same in the same words. */
export function isDoneUntil(yearly: MeasuredIn, total: MeasuredIn): boolean {
  const done = DONE_UNTIL.exec(wordsBetween(yearly, total))?.groups?.done ?? "";
  return done !== "" && new RegExp(`(?:每年|年均)(?:新)?${done}$`).test(wordsBefore(yearly, "clause"));
}

const LENGTH_OF_DEED = 2;

function wordsBetween(yearly: MeasuredIn, total: MeasuredIn): string {
  const { text } = yearly.placed.passage.reading;
  return text.slice(yearly.measurement.quantity.span.end, total.measurement.quantity.core.start);
}

/** 每年引进渔业人才50名，五年引才300名: both characters of what is done stand in what is done every year. */
function isCutShort(yearly: MeasuredIn, total: MeasuredIn): boolean {
  const deed = CUT_SHORT.exec(wordsBetween(yearly, total))?.groups?.deed;
  const [, words = ""] = /(?:每年|年均)([^，。；：、\d]{2,20})$/.exec(wordsBefore(yearly, "clause")) ?? [];
  // 每年打造10个示范村，五年打造10个精品村: nothing is cut short there.
  const isCut = deed !== undefined && !words.includes(deed);
  return isCut && [...deed].every((char) => words.includes(char));
}
