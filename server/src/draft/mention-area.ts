import { AIM_HEADING } from "../language/cues.ts";
import { ASSERTING_WORDS, USING_WORDS } from "../language/indicator-words.ts";
import { allMatches } from "../text/all-matches.ts";
import { memoise } from "../text/memoise.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import type { Mention } from "./mentions.ts";
import type { Target } from "./target.ts";
import { wordsBefore } from "./words-before.ts";

/** Whether a number is of the whole that a document is about, of some part of it, or may be of either. */
export type MentionArea = "whole" | "part" | "open";

/** Read from the scope in the name (全区), from the section (主要目标), and from areas and bodies that act in its sentence before the number, or are named above its table. */
export function readMentionArea({ target, key }: Mention, { passages }: Draft): MentionArea {
  if (key.area !== "") return "whole";
  const { section, index } = target.placed;
  const { title } = section;
  if (isUnderPart(passages)[index]) return "part";
  if (namesPart(wordsBeforeName(target)) || namesPart(title)) return "part";
  return AIM_HEADING.test(title) ? "whole" : "open";
}

/** What its sentence says before the number and its name: the name of an indicator is no area (上市公司, 自然保护区). */
function wordsBeforeName(target: Target): string {
  const { expression, quantity } = target.measurement;
  const words = wordsBefore(target, "sentence");
  return words.slice(0, Math.max(0, words.length - Math.max(0, quantity.core.start - expression.start)));
}

/** For each passage whether it is a cell of a table whose caption or lead-in names a part. */
const isUnderPart = memoise((passages: readonly PlacedPassage[]): readonly boolean[] => {
  let above = "";
  let under: boolean | null = null;
  return passages.map(({ passage: { cell, reading } }) => {
    if (cell !== null) {
      under ??= namesPart(above) && !NAMES_WHOLE.test(above);
      return under;
    }
    above = reading.text;
    under = null;
    return false;
  });
});

/** An area or a body near the start of a clause, with something said of it; or alone, as a heading. */
const PLACE =
  /(?<=^|[，。；：、）])[^，。；：、（）]{0,8}(?:区|县|镇|乡|街道|集团|公司|大学(?!生)|学院|医院|研究[院所]|产业园|基地)(?=[\p{Script=Han}“]|$)/gu;
/** Ends of words for a kind of area or body, after which no name need stand: 景区, 保护区, 示范区, 基地. */
const KIND_OF_PLACE =
  /(?:[景园牧灾山库矿街学湾片校港灌产厂林渔农旧沉户设分]|开发|保护|示范|功能|集聚|试验|先行|建成|合作|管理)区$|(?:公司|集团|大学|学院|医院|研究[院所]|产业园|基地)$/;
/** A kind whoever it is: 上市公司, 三级甲等医院. */
const CLASS_OF_BODY =
  /(?:上市|跨国|职业|[级等类型性式化流])(?:公司|集团|大学|学院|医院|研究[院所]|产业园|基地)$/;
const NAMES_WHOLE = /[全我本][省市区县镇乡州]/;
/** Areas that are the whole, no area at all, or everywhere. */
const NO_PART =
  /(?:全|我|本|各|该|辖|地|社|小|市|城|州|郊|强)[省市区县镇乡州]|区域|[县镇区]域|[乡城]镇|乡村|区块链|[返回还家故]乡|集镇|贫困[县乡村]|文明[县村]镇?|[省市区县乡镇州](?=级|直|委|政府|属|长|内|外|城|道|际|位|间)/g;

/** What an annex opens with: 附件1：. */
export const ANNEX = /^附[件表录]?[\d一二三四五六七八九十]{0,3}[：:.、\s]{0,3}/;
/** One of the names that stand one behind the other at the front of a title. */
const TITLE_AREA =
  /\p{Script=Han}{1,7}?(?:省|市|区|县|州|旗|镇|乡|街道|集团|公司|大学|学院|医院|研究[院所])/guy;

/**
 * The area that a title begins with, down to the smallest: 云屏县 of 青樟市云屏县水产科技三年行动方案. A body that speaks for
 * itself is one too (云屏县水产集团), an office is not (云屏县海洋发展局). Empty where the title names none, or the whole.
 */
export function readTitleArea(title: string): string {
  const names = title.replace(ANNEX, "").replace(NO_PART, "　").matchAll(TITLE_AREA);
  return Array.from(names, ([name]) => name).at(-1) ?? "";
}

/**
 * Whether words tell of a part of the whole: a named area or body, whatever is to be done with it (支持高新区建设), or a kind
 * of them that acts itself (园区加快集聚). What is made, raised or used is neither: 提升景区品质, 培育上市公司, 依托临江大学.
 */
function namesPart(text: string): boolean {
  const said = text.replace(NO_PART, "　");
  return allMatches(said, PLACE).some(({ 0: words, index }) => {
    if (CLASS_OF_BODY.test(words) || words.search(USING_WORDS) >= 0) return false;
    if (!KIND_OF_PLACE.test(words) || SUPPORTING.test(words)) return true;
    return words.search(ASSERTING_WORDS) < 0 && !IS_COUNTED.test(said.slice(index + words.length));
  });
}

/** 自然保护区达到4处: a kind that is counted is an indicator itself. */
const IS_COUNTED = /^(?:总数|数量)?(?:达|为|增|突破|超|\d)/;
/** 支持云屏大学建设…: the one that is supported acts itself. */
const SUPPORTING = /^(?:大力|积极|全力|重点)?(?:支持|推动|鼓励|引导|指导)/;
