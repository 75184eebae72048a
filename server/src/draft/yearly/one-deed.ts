import {
  BARE_DEED,
  BUILDING,
  BUILT_WITHIN,
  DEED_WORD,
  GENERAL_DEED,
  GIVING,
  NEWLY_MADE,
  OPENING_SUM,
  TAKING,
} from "../../language/deed-words.ts";
import { CAMPAIGN } from "../../language/indicator-words.ts";
import { standardName } from "../indicators/indicator-key.ts";
import { type MeasuredIn, wordsBefore } from "../words-before.ts";
import { yearsOfPair } from "./yearly-link.ts";
import type { Keyed } from "./yearly-number.ts";

/** Whether the total names what the yearly number does, or nothing, and both are come to in the same way. */
export function isOfOneThing(yearly: Keyed, total: Keyed): boolean {
  const [before, after] = [deedOf(yearly.number), deedOf(total.number)];
  const named = standardName(yearly.key);
  // 每年统筹4亿元: what was taken for a name is what is done. 每年部署15个，: one that is not said is taken over from before.
  const a = named === before || isBare(yearly.number) ? "" : named.replace(TAKING, "");
  // 共计改造, 共建|成: what is left of the words of a sum names nothing.
  const b = standardName(total.key).replace(OPENING_SUM, "").replace(TAKING, "");
  const isSameDeed = isOfOneDeed(yearly.number, total.number);
  // 三年新增泊位90个，每年新增渔用泊位10个: behind their sum, a narrower name is of some of all; before it, the sum may leave it out.
  const isFirst =
    yearly.number.measurement.quantity.span.start < total.number.measurement.quantity.span.start;
  // 每年投入2000万元，三年带动社会投资1亿元: where only the total has a name, what is done must say that it is the same.
  const isNamedAlike =
    b.length < 2 ||
    named === standardName(total.key) ||
    (a === "" ? isSameDeed : b.endsWith(a) || (isFirst && (a.endsWith(b) || isTurned(a, b)))) ||
    (isFirst && saysBefore(yearly.number, b));
  // 每年举办赛事10场，三年举办国家级赛事9场; but 每年举办3场、三年举办国家级赛事9场 name one thing.
  const isOfOneLevel =
    total.key.level === "" || total.key.level === yearly.key.level || (isFirst && isDeedAlone(yearly.number));
  const isDoneAlike =
    areDoneAlike(yearly.number, after) ||
    // 每年建设5个示范点，三年建成示范点50个
    ((b === "" || a === b) && areBuilt(yearly.number, total.number)) ||
    before === "" ||
    after === "" ||
    GENERAL_DEED.test(after);
  return isNamedAlike && isOfOneLevel && isDoneAlike;
}

/** 每年建设5个，累计建成15个; 每年新建5个，三年建成15个, which where the sum says its years counts none that were there. */
function areBuilt(yearly: MeasuredIn, total: MeasuredIn): boolean {
  const isBuilt = yearsOfPair(yearly, total) === null ? BUILDING : BUILT_WITHIN;
  return [yearly, total].every((number) => isBuilt.test(deedOf(number)));
}

/** 每年新建扩建24所、五年累计**新建**; 每年安排2亿元、累计**投入**; 每年新增20家、三年**净增**. */
export function areDoneAlike(yearly: MeasuredIn, deed: string): boolean {
  const words = wordsBefore(yearly, "clause").slice(-LONGEST_DEED);
  const each = deedOf(yearly);
  return (
    words.includes(deed) ||
    // 每年新引进和培育10家、累计新增60家
    (NEWLY_MADE.test(deed) && /新[引培建认]/.test(words)) ||
    [GIVING, NEWLY_MADE, TAKING].some((alike) => alike.test(each) && alike.test(deed))
  );
}

/** In characters: as much before a number names it. */
export const LONGEST_NAME = 16;
/** The same with what is done: 每年新增首次获批的海产品检验注册证60件. */
const LONGEST_DEED = 30;

export function isOfOneDeed(yearly: MeasuredIn, total: MeasuredIn): boolean {
  const deed = deedOf(yearly) || bareDeedOf(yearly);
  return deed !== "" && (deed === deedOf(total) || deed === bareDeedOf(total));
}

/** What stands between how often or in sum and the number, whatever it is: 每年**选拔**100名, 5年累计**选拔**800名. */
export function bareDeedOf(number: MeasuredIn): string {
  return BARE_DEED.exec(wordsBefore(number, "clause"))?.[1] ?? "";
}

/** 每年选拔100名、: nothing but what is done, and not who does it: “渔家学堂”每年培训120人次. */
export function isBare(number: MeasuredIn): boolean {
  const { end } = number.measurement.quantity.span;
  const words = wordsBefore(number, "clause");
  const deed = BARE_DEED.exec(words);
  if (deed === null || CAMPAIGN.test(words.slice(0, deed.index))) return false;
  // 每年培训渔民500人次: with whom it is done to.
  const [, said = ""] = deed;
  const done = deedOf(number);
  if (done !== "" && said !== done && said.startsWith(done)) return false;
  return /^[，、；。）]?$/.test(number.placed.passage.reading.text.charAt(end));
}

/** 每年举办3场: nothing but the verb before the number. */
function isDeedAlone(number: MeasuredIn): boolean {
  return isBare(number) && bareDeedOf(number) === deedOf(number);
}

/** 每年推动30家水产企业上云，三年共有上云企业90家: the same words in another order. */
function isTurned(name: string, other: string): boolean {
  const words = other.match(/../gu) ?? [];
  return words.length > 1 && words.length * 2 === other.length && words.every((word) => name.includes(word));
}

/** 每年拆除违建10万平方米，三年共拆除50万平方米: what was taken for the name of the sum is what is done. */
function saysBefore(yearly: MeasuredIn, words: string): boolean {
  return /^[〇一-鿿]{2,4}$/u.test(words) && wordsBefore(yearly, "clause").includes(words);
}

/** 产粮, 粮食产量: short words with a character in common that says what it is. */
export function speakOfOne(a: string, b: string): boolean {
  return [...a].some((char) => b.includes(char) && !/[产量数总新增达到为约近元]/.test(char));
}

export function deedOf(number: MeasuredIn): string {
  const words = wordsBefore(number, "clause");
  return Array.from(words.matchAll(DEED_WORD)).at(-1)?.[0] ?? "";
}
