import { FALL_NOUN, LOSING, MAY_TURN } from "../../language/growth-words.ts";
import { wordsSince } from "../../text/words-since.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { REACH, type ToldSentence } from "./change-place.ts";
import { isDoubling } from "./change-terms.ts";
import type { GrowthLoss } from "./growth-statement.ts";

/** **下降**2倍, **降幅达**120%, **下降幅度为**120%; not ~~下降为~~187%. */
const LOST = new RegExp(
  `(?:(?:${LOSING})[了达近约超过]{0,3}|(?:${FALL_NOUN}|(?:${LOSING})(?:率|幅度))[了达为近约超过]{0,3})$`,
);

/** 下降**43%、36%和**157%. */
const ROW_OF_RATES = /(?:\d[\d.]{0,6}%(?:左右|以上)?[、和与及]){1,12}$/;

/** A number that says that more was lost than there is. */
export function readLoss({ text, start }: ToldSentence, change: Quantity): GrowthLoss[] {
  if (change.kind !== "multiple" && change.kind !== "percent") return [];
  const before = text.slice(Math.max(start, change.span.start - REACH), change.span.start);
  // 分别下降43%、36%和157%: what is said of the first is said of all.
  const clause = wordsSince("，。；：", before, before.length, REACH).replace(ROW_OF_RATES, "");
  const isAll = change.kind === "percent" ? change.value <= 100 : change.value < 1 || isDoubling(change);
  return isAll || !LOST.test(clause) || MAY_TURN.test(clause) ? [] : [{ kind: "loss", change }];
}
