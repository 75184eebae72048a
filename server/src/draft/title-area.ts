import { NO_PART, TITLE_AREA } from "../language/area-words.ts";

/** What an annex opens with: 附件1：. */
export const ANNEX = /^附[件表录]?[\d一二三四五六七八九十]{0,3}[：:.、\s]{0,3}/;

/**
 * The area that a title begins with, down to the smallest: 云屏县 of 青樟市云屏县水产科技三年行动方案. A body that speaks for
 * itself is one too (云屏县水产集团), an office is not (云屏县海洋发展局). Empty where the title names none, or the whole.
 */
export function readTitleArea(title: string): string {
  const names = title.replace(ANNEX, "").replace(NO_PART, "　").matchAll(TITLE_AREA);
  return Array.from(names, ([name]) => name).at(-1) ?? "";
}
