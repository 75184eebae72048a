import type { Passage } from "../../facts/passage.ts";
import type { WrittenNumber } from "../../facts/periods/written-years.ts";
import { ENDS_NAMED_LENGTH, IS_OVER, NAMED_LENGTH } from "../../language/period-words.ts";
import { readSmallNumber } from "../../language/small-number.ts";
import { allMatches } from "../../text/all-matches.ts";
import { groupBy } from "../../text/group-by.ts";
import { wordsSince } from "../../text/words-since.ts";
import type { Draft, PlacedPassage } from "../draft.ts";

/** How many years the name of a plan gives it: 渔港提质**三年**行动. */
export interface PlanLength {
  readonly placed: PlacedPassage;
  readonly length: WrittenNumber;
}

/** Two lengths for one name. */
export interface PlanLengths {
  readonly first: PlanLength;
  /** The one that fewer places say, or the later one. */
  readonly odd: PlanLength;
}

/** The name of a plan with the number of years in it, as one passage gives it. */
interface NamedLength {
  readonly name: string;
  readonly length: WrittenNumber;
}

const LENGTH = new RegExp(NAMED_LENGTH, "g");
/** As far as its clause is read around a name, in characters. */
const NEAR = 40;

/** Plans that a document names in several places, in one of them with another length: 渔港提质三年行动, 渔港提质五年行动. */
export function findPlanLengths({ passages }: Draft): PlanLengths[] {
  const named = passages.flatMap((placed) => lengthsIn(placed.passage).map((plan) => ({ placed, ...plan })));
  return [...groupBy(named, ({ name }) => name).values()].flatMap((all): PlanLengths[] => {
    const byLength = [...groupBy(all, ({ length }) => length.value).values()];
    const [first, odd, other] = byLength.toSorted((a, b) => b.length - a.length);
    // A plan may be made anew with another length, but hardly be named by both alike.
    return first?.[0] !== undefined && odd?.[0] !== undefined && odd.length === 1 && other === undefined
      ? [{ first: first[0], odd: odd[0] }]
      : [];
  });
}

function lengthsIn({ reading: { text } }: Passage): readonly NamedLength[] {
  if (!ENDS_NAMED_LENGTH.test(text)) return [];
  return allMatches(text, LENGTH).flatMap(({ index, groups }): NamedLength[] => {
    const { name = "", length = "", kind = "" } = groups ?? {};
    const start = index + name.length;
    const value = readSmallNumber(length);
    const span = { start, end: start + length.length };
    const clause =
      wordsSince("，。；", text, index, NEAR) +
      (/^[^，。；]*/.exec(text.slice(index, index + NEAR))?.[0] ?? "");
    // 三年行动圆满收官 in a look back, 五年行动 in what is ahead: one after the other.
    return value === null || IS_OVER.test(clause) ? [] : [{ name: name + kind, length: { span, value } }];
  });
}
