import { DONE, NOT_YET_DONE, OPENS_REST, PART_OPENING } from "../../../language/part-words.ts";
import { clauseBefore } from "../../clause-before.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { comesNear } from "../lists/comes-near.ts";
import { type CountedSentence, partOf } from "../lists/part-list.ts";
import { isForEach } from "../lists/rates.ts";
import { isIncrease } from "../lists/rises.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** In characters, from one number to the next. */
const FURTHEST = 60;

/** In characters, of what is told of a number behind it. */
const LONGEST_BEHIND = 20;

/** 47项任务完成34项，剩余13项按时序推进, 47项任务完成34项，13项正在推进: what is done of all that there is, and what is left, in so many words or by what becomes of it. */
export function partsAndRest({ text, numbers }: CountedSentence): SumStatement[] {
  return numbers.flatMap((rest, at): SumStatement[] => {
    const [total, part] = numbers.slice(Math.max(0, at - 2), at);
    if (total === undefined || part === undefined) return [];
    const own = text.slice(part.core.end, rest.span.start);
    if (!OPENS_REST.test(own) && !isDoneAndUndone(text, total, part, rest)) return [];
    const row = [total, part, rest];
    // 水库42座，加固30座，剩余10座正在实施，2座拟降等, or 项目85个，竣工40个，在建28个，剩余17个: more than the two are told, or all stand before.
    const others = numbers.filter((other) => !row.includes(other) && countAlike(total, other));
    if (others.some((other) => areOfOneTelling(text, total, other))) return [];
    // 37件有31件完成，其中超额完成8件，取消1件，其余5件: the one before is no whole of the others.
    if (PART_OPENING.test(clauseBefore(text, total.core.start))) return [];
    const isOneTelling = areOfOneTelling(text, total, rest);
    const areNear = own.length <= FURTHEST && part.core.start - total.core.end <= FURTHEST;
    const areAlike = countAlike(total, part) && countAlike(part, rest);
    // 村庄80个，12个建成示范村，其余90个自然湾: what is left is of something else.
    const areWithin = part.value < total.value && rest.value < total.value;
    if (!isOneTelling || !areNear || !areAlike || !areWithin || row.some((each) => isElse(text, each)))
      return [];
    const parts = [part, rest];
    if (!comesNear(parts, total)) return [];
    return [
      toStatement(
        text,
        total,
        parts.map((each) => partOf(each)),
        "all",
        "surely",
      ),
    ];
  });
}

/** Whether no mark that ends what is told stands between two numbers. */
function areOfOneTelling(text: string, a: Quantity, b: Quantity): boolean {
  const [first, last] = a.core.start < b.core.start ? [a, b] : [b, a];
  return !/[。；：]/.test(text.slice(first.core.end, last.core.start));
}

function isDoneAndUndone(text: string, total: Quantity, part: Quantity, rest: Quantity): boolean {
  const between = text.slice(part.span.end, rest.span.start);
  const at = between.search(/[，、]/);
  if (at < 0 || between.includes("；")) return false;
  const [behind = ""] = /^[^，。；：]*/.exec(text.slice(rest.span.end, rest.span.end + LONGEST_BEHIND)) ?? [];
  const isDone = DONE.test(text.slice(total.span.end, part.span.start) + between.slice(0, at));
  return (
    isDone && NOT_YET_DONE.test(between.slice(at + 1) + behind) && !NOT_YET_DONE.test(between.slice(0, at))
  );
}

function isElse(text: string, quantity: Quantity): boolean {
  const { bound, max } = quantity;
  return bound !== "exact" || max !== undefined || isForEach(text, quantity) || isIncrease(text, quantity);
}
