import { AIM_HEADING } from "../language/cues.ts";
import { memoise } from "../text/memoise.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import type { Mention } from "./mentions.ts";
import { wordsBefore } from "./words-before.ts";

/** Whether a number is of the whole that a document is about, of some part of it, or may be of either. */
export type MentionArea = "whole" | "part" | "open";

/** Read from the scope in the name (全区), from the section (主要目标), and from areas and bodies that act in its sentence before the number, or are named above its table. */
export function readMentionArea({ target, key }: Mention, { passages }: Draft): MentionArea {
  if (key.area !== "") return "whole";
  const { section, index } = target.placed;
  const { title } = section;
  if (isUnderPart(passages)[index]) return "part";
  if (namesPart(wordsBefore(target, "sentence")) || namesPart(title)) return "part";
  return AIM_HEADING.test(title) ? "whole" : "open";
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

/** 支持高新区建设…, 古浪县新增…: an area or a body near the start of a clause, with something said of it; or alone, as a heading. */
const PART =
  /(?:^|[，。；：、）])[^，。；：、（）]{0,8}(?:区|县|镇|乡|街道|集团|公司|大学|学院|医院|研究[院所]|产业园|基地)(?=[\p{Script=Han}“]|$)/u;
const NAMES_WHOLE = /[全我本][省市区县镇乡州]/;
/** Areas that are the whole, no area at all, or everywhere. */
const NO_PART =
  /(?:全|我|本|各|该|辖|地|社|小|市|城|州|郊|强)[省市区县镇乡州]|区域|[县镇区]域|[乡城]镇|乡村|区块链|[省市区县乡镇州](?=级|直|委|政府|属|长|内|外)/g;

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

function namesPart(text: string): boolean {
  return PART.test(text.replace(NO_PART, "　"));
}
