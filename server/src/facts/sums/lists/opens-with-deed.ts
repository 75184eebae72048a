import { OPENING_DEED, OPENING_VERB } from "../../../language/deed-words.ts";
import { LEADING_WORD } from "../../../language/indicator-words.ts";
import { matchAt } from "../../../language/match-at.ts";

/** **新增**公路200公里, **升级改造**小区: what is done, and not what something is called. */
export function opensWithDeed(words: string): boolean {
  return OPENING_DEED.test(words) || OPENING_VERB.test(words);
}

/** **共建**平台14项: the same of whatever may stand before a name, of two characters and more. */
export function opensWithVerb(words: string): boolean {
  return matchAt(LEADING_WORD, words, 0).length > 1;
}
