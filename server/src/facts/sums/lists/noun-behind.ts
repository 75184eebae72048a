import { wordsSince } from "../../../text/words-since.ts";
import type { Quantity } from "../../quantities/quantity.ts";

/** In characters. */
const LONGEST = 14;

/** What stands behind a number up to the next mark: 28项**重大工程**. */
export function nounBehind(text: string, { core }: Pick<Quantity, "core">): string {
  const behind = /^[^，、；：。（）！“”\d]{0,14}/.exec(text.slice(core.end, core.end + LONGEST))?.[0] ?? "";
  // 3项服务措施和6项入境措施
  return /\d/.test(text.charAt(core.end + behind.length)) ? behind.replace(/[和与及]$/, "") : behind;
}

/** The words of an item of a list without its number: 新建雨量站(60个), (60个)雨量站. */
export function nameInList(text: string, { core }: Quantity): string {
  const behind = /^[^，、；：。（）\d]{0,20}/.exec(text.slice(core.end, core.end + 20))?.[0] ?? "";
  return wordsSince("，、；：。（）", text, core.start, 30) + behind;
}
