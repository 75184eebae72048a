import {
  KEPT_AT,
  LEADS_UP_TO_NAME,
  MARKS_TOTAL,
  OF_GRAIN,
  OF_OTHER_TIME,
  OF_SOME_GRAIN,
  REACHES_AT_END,
} from "../../../language/part-words.ts";
import { clauseBefore } from "../../clause-before.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { type CountedSentence, partOf } from "../lists/part-list.ts";
import { isForEach } from "../lists/rates.ts";
import { isIncrease } from "../lists/rises.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** In numbers, how far from a total a part of it may stand. */
const FURTHEST = 8;
/** In characters: shorter names, as 产量, are of any thing. */
const SHORTEST_NAME = 4;

/**
 * 新能源汽车产量155万辆、汽车总产量200万辆; 全社会研发投入20亿元，企业研发投入15亿元: a number that its name calls a total, or that is of all grain, and in the same sentence one whose
 * name says more than that. Nothing else is told of them than that the one is in the other.
 */
export function partsOfNamedTotal({ text, numbers }: CountedSentence): SumStatement[] {
  return numbers.flatMap((total, at): SumStatement[] => {
    const whole = nameOf(text, total);
    const isPartName = partNames(whole);
    if (isPartName === null || isElse(text, total, whole)) return [];
    const near = numbers.slice(Math.max(0, at - FURTHEST), at + 1 + FURTHEST);
    return near.flatMap((part): SumStatement[] => {
      const own = nameOf(text, part);
      if (!isPartName(own) || !countAlike(part, total) || isElse(text, part, own)) return [];
      return [toStatement(text, total, [partOf(part)], "some")];
    });
  });
}

/** What names say of a part of what has such a name; null where that is no total. */
function partNames(whole: string): ((own: string) => boolean) | null {
  const { measure } = OF_GRAIN.exec(whole)?.groups ?? {};
  if (measure !== undefined) return (own) => OF_SOME_GRAIN.exec(own)?.groups?.measure === measure;
  const name = whole.replace(MARKS_TOTAL, "");
  if (name === whole || name.length < SHORTEST_NAME) return null;
  return (own) => own.length > name.length && own.endsWith(name) && !MARKS_TOTAL.test(own);
}

/** What a number is of: **汽车总产量**达到200万辆. */
function nameOf(text: string, { core }: Quantity): string {
  const words = clauseBefore(text, core.start)
    .replace(/（[^（）]*）/g, "")
    .replace(/^.*、/su, "");
  return words.replace(REACHES_AT_END, "").replace(KEPT_AT, "").replace(LEADS_UP_TO_NAME, "");
}

/** What each has, by how much it grew, and what is new or of other years. */
function isElse(text: string, quantity: Quantity, name: string): boolean {
  return isForEach(text, quantity) || isIncrease(text, quantity) || OF_OTHER_TIME.test(name);
}
