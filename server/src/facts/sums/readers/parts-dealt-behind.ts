import {
  COUNTED_KINDS_BEFORE,
  COUNTS_ALL,
  DEALT_TO_KINDS,
  TAKES_IN_KINDS,
} from "../../../language/part-words.ts";
import { readSmallNumber } from "../../../language/small-number.ts";
import { clauseBefore } from "../../clause-before.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { comesNear } from "../lists/comes-near.ts";
import { type CountedSentence, partOf } from "../lists/part-list.ts";
import { namesJoined, rowInTurn } from "../lists/parts-in-turn.ts";
import { isIncrease } from "../lists/rises.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

/**
 * 共设窗口12个，企业、人才、综合三类窗口分别为5个、4个、4个; 出台4批共100条措施，四批分别为28条、31条、20条、30条; 三大产业规模90亿元，甲、乙、丙分别为30亿元、30亿元和40亿元: as many numbers as kinds are
 * named or counted behind a total, which says of itself that it is of all or of so many kinds.
 */
export function partsDealtBehind({ text, numbers }: CountedSentence): SumStatement[] {
  return numbers.flatMap((total, at): SumStatement[] => {
    const first = numbers[at + 1];
    if (first === undefined || !countAlike(total, first) || isIncrease(text, total)) return [];
    const link = DEALT_TO_KINDS.exec(text.slice(total.span.end, first.span.start).slice(0, LONGEST_LINK));
    if (link === null) return [];
    const row = rowInTurn(text, numbers, at + 1).filter((part) => countAlike(part, total));
    const { row: names = "", count = "" } = link.groups ?? {};
    const counted = readSmallNumber(count);
    const isTold = counted === row.length || (counted === null && namesJoined(names).length === row.length);
    if (row.length < 2 || !isTold || !endsItsClause(text, row) || !comesNear(row, total)) return [];
    // ，四批分别为; ，包括甲、乙两类，分别为: nothing is named that might be of something else.
    const said = clauseBefore(text, total.span.start);
    const kinds = readSmallNumber(COUNTED_KINDS_BEFORE.exec(said)?.groups?.count ?? "");
    const isOfCounted = counted !== null && (names === "" || TAKES_IN_KINDS.test(names));
    const isOfAll = COUNTS_ALL.test(said) || kinds === row.length || isOfCounted;
    if (!isOfAll) return [];
    // 三类窗口分别为6个、5个、7个，其余为综合窗口: they may be some of all.
    const parts = row.map((part) => partOf(part));
    return [toStatement(text, total, parts, "some", "surely")];
  });
}

/** In characters. */
const LONGEST_LINK = 80;

function endsItsClause(text: string, row: readonly Quantity[]): boolean {
  return "，。；）".includes(text.charAt((row.at(-1) as Quantity).span.end) || "。");
}
