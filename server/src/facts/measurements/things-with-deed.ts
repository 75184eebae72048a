import {
  DEED_ALONE,
  EXTENT_WITHIN,
  FARES_BEHIND,
  TAKES_OBJECT,
  TORN_DEED,
} from "../../language/predicate-words.ts";
import type { Time } from "../times/time.ts";
import { withoutTimes } from "../times/without-times.ts";

/**
 * What is counted, and behind it how far it gets: 企业上市 of 30家企业上市, 企业完成改制 of 30家企业完成改制. What it does is left out where it
 * says nothing of how many there are (园区高质量发展), or is torn (企业升级为国家**、**省级小巨人企业).
 */
export function thingsWithDeed(
  text: string,
  end: number,
  noun: string,
  times: readonly Time[],
): readonly [things: string, leftOut: string] {
  const whole = withoutTimes(text, { start: end - noun.length, end }, times);
  const fares = FARES_BEHIND.exec(whole);
  if (fares !== null) return [whole.slice(0, fares.index), fares[0]];
  const name = whole.replace(EXTENT_WITHIN, "");
  // 困难家庭实施“送渔到户、帮扶到人”
  if (text[end] === "“" && TORN_DEED.test(name)) return [name.replace(TORN_DEED, ""), ""];
  const taken = TAKES_OBJECT.exec(name);
  const [things, deed] = taken === null ? [name, ""] : [name.slice(0, taken.index), name.slice(taken.index)];
  // 项目建成投产
  if (deed === "" || DEED_ALONE.test(deed) || deed.endsWith("的")) return [name, ""];
  if (text[end] === "、") return [things, deed];
  // 100家企业完成投资5亿元
  return /\d/.test(text.charAt(end)) ? [`${deed}的${things}`, ""] : [name, ""];
}
