import { AMONG_THEM } from "../../../language/part-words.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import { nounBehind } from "../lists/noun-behind.ts";
import { opensWithDeed } from "../lists/opens-with-deed.ts";
import { type CountedSentence, partOf } from "../lists/part-list.ts";
import { isForEach } from "../lists/rates.ts";
import { isIncrease } from "../lists/rises.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/** 101项标准中83项已经落实: how many among those that have just been counted. */
export function partsAmong({ text, numbers }: CountedSentence): SumStatement[] {
  return numbers.flatMap((total, at): SumStatement[] => {
    const part = numbers[at + 1];
    if (part === undefined || !countAlike(total, part)) return [];
    if (!AMONG_THEM.test(text.slice(total.span.end, part.span.start))) return [];
    if (!isOfNoun(nounBehind(text, total), nounBehind(text, part))) return [];
    const isElse = [total, part].some((each) => isForEach(text, each) || isIncrease(text, each));
    return isElse ? [] : [toStatement(text, total, [partOf(part)], "some")];
  });
}

/** 12个县中9个**县**, 9个**完成**, 9个**已**: of the noun that was counted, as far as the words tell. */
function isOfNoun(noun: string, words: string): boolean {
  const own = noun.replace(/中.{0,3}$/, "").at(-1) ?? "";
  return (
    words === "" || words.startsWith(own) || opensWithDeed(words) || /^(?:已|均|为|是|达|被|获)/.test(words)
  );
}
