import { DEALT_TO_EACH, GRANT, RATE } from "../../../language/part-words.ts";
import { clauseBefore } from "../../clause-before.ts";
import type { Quantity } from "../../quantities/quantity.ts";

/** How much each has, by the words around it, or is given: 每户2亩, 补助3000元; 补助2亿元 are all that is given, 奖励7项 are prizes, and 租赁补贴30户 are all that get one. */
export function isRate(words: string, { kind, value }: Quantity): boolean {
  return (
    RATE.test(words) ||
    (GRANT.test(kind === "count" ? words.replace(/奖励|补[助贴]/, "") : words) &&
      !(kind === "money" && value >= LARGE))
  );
}

/** 1000万元: hardly anybody gives so much to each. */
const LARGE = 1e7;

/** **人均**2000元, 每天开工**1个**, 各建**1个**: what one has, and no total. */
export function isForEach(text: string, quantity: Quantity): boolean {
  const words = clauseBefore(text, quantity.core.start);
  return isRate(words, quantity) || DEALT_TO_EACH.test(words);
}
