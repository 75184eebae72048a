import { OTHER_MEASURES, REACHES_AT_END } from "../../../language/part-words.ts";

/** 贸易逆差30亿元，一般贸易出口40亿元; 保费收入39亿元，赔款支出17亿元: what is measured otherwise than a whole is no part of it, be it more or less. */
export function isOfOtherMeasure(whole: string, part: string): boolean {
  const [one = "", other = ""] = [whole, part].map((name) => name.replace(REACHES_AT_END, ""));
  return OTHER_MEASURES.some((pair) => pair.whole.test(one) && pair.part.test(other));
}
