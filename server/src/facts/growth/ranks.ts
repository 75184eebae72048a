import { RANKED_FROM } from "../../language/growth-words.ts";
import { wordsSince } from "../../text/words-since.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { ToldNumbers, ToldSentence } from "./change-place.ts";
import type { Direction, GrowthChange, GrowthMove } from "./growth-statement.ts";
import type { SaidWords } from "./match-form.ts";

/** 由第5位上升到第2位, 排名由35名提升到20名, 由35名提升15位: whether what moves is a rank. */
export function areRanks({ text }: ToldSentence, { base, change }: ToldNumbers): boolean {
  if (base.kind === "ordinal") return true;
  if (!mayBeRank(base)) return false;
  if (change !== undefined) return change.kind === "count";
  return (
    base.kind === "count" && RANKED_FROM.test(wordsSince("。；：", text, base.span.start, RANKED_BEFORE))
  );
}

/** How far before a rank its sentence may say that it is one, in characters. */
const RANKED_BEFORE = 60;

/** Null where the words do not say which way ranks move, or the numbers are none. */
export function toRankStatement(
  sentence: ToldSentence,
  { base, result, change }: ToldNumbers,
  { moves, changes }: Pick<SaidWords, "moves" | "changes">,
): GrowthChange | GrowthMove | null {
  if (change === undefined) return rankMove(asRank(base), asRank(result), moves);
  const isOfRanks =
    change.kind === "count" &&
    changes !== null &&
    countsRanks(sentence, base, change) &&
    !isOverYears(sentence, result, change);
  return isOfRanks ? rankChange({ base, result, change }, changes) : rankMove(base, result, moves);
}

function asRank(number: Quantity): Quantity {
  return { ...number, kind: "ordinal" };
}

/** 由第5位上升到第2位，上升3位: ranks rise by falling. Without 第 only the numbers tell a rank (由5位上升到2位) from a count (由5名增加到8名). */
function rankChange(
  { base, result, change }: Pick<GrowthChange, "base" | "result" | "change">,
  said: "up" | "down",
): GrowthChange {
  const isRank = base.kind === "ordinal" ? said === "up" : result.value < base.value;
  const direction = isRank ? "down" : "up";
  return { kind: "change", base, result, change, direction, manner: "by", steps: [], open: null };
}

/** 提升9位, 提升9个位次; not 新增9个. */
function countsRanks({ text }: ToldSentence, base: Quantity, { unit, span }: Quantity): boolean {
  return unit === base.unit || RANK_UNIT.test(unit) || /^[位名]次/.test(text.slice(span.end, span.end + 2));
}

/** 由第12位跃升到第19位: a rank rises by falling. */
function rankMove(base: Quantity, result: Quantity, moves: Direction | null): GrowthMove | null {
  if (moves === null || base.kind !== "ordinal" || result.kind !== "ordinal") return null;
  return { kind: "move", base, result, direction: moves === "up" ? "down" : "up" };
}

/** 由第9位前进到第6位，五年前移9位: a change over years of its own. */
function isOverYears({ text }: ToldSentence, { span }: Quantity, change: Quantity): boolean {
  return text.slice(span.end, change.core.start).includes("年");
}

/** 由第5位上升到第2位, 从35名提升到20名: what ranks are told in, and people too. */
const RANK_UNIT = /^[位名]$/;

export function mayBeRank({ unit }: Quantity): boolean {
  return RANK_UNIT.test(unit);
}
