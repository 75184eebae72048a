import { endsWithVerb } from "../../facts/counts/verb-in-name.ts";
import { MADE_BY_LONG_NAME, NAMES_NO_THING, SIZE_IN_NAME } from "../../language/named-number-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Draft } from "../draft.ts";
import { numberInName } from "../number-in-name.ts";
import type { NumberTwice } from "../numbers-of.ts";
import type { StatedNumber } from "../target.ts";
import { type CalledMeasurement, readCalled } from "./called-numbers.ts";
import { findOddOnes } from "./odd-ones-out.ts";

/**
 * 云屏化工30万吨乙烯项目投产, and further on 云屏化工50万吨乙烯项目扩能: a thing is as large wherever its name says it. It is known by the words on both sides
 * of its size, or by those behind it alone where they are long.
 */
export function findSizedThings({ passages }: Draft): NumberTwice[] {
  return findOddOnes(sizesIn(passages)).filter(
    ({ first, second }) =>
      first.placed.section !== second.placed.section &&
      areOfOneOrder(first, second) &&
      !isNamedBeside(first, second) &&
      !isNamedBeside(second, first),
  );
}

/** 云屏化工30万吨乙烯项目建设、云屏化工50万吨乙烯项目开工: where both sizes are named there are two. */
function isNamedBeside({ placed, measurement: { quantity } }: StatedNumber, other: StatedNumber): boolean {
  const { text } = placed.passage.reading;
  const named = text.slice(quantity.span.start, quantity.span.end + KEY_LENGTH);
  return other.placed.passage.reading.text.includes(named);
}

/** 20万吨, and 300万吨 among the aims of five years: where one is several times the other, they are two stages or two works. */
function areOfOneOrder({ measurement: a }: StatedNumber, { measurement: b }: StatedNumber): boolean {
  const [less, more] = [a.quantity.value, b.quantity.value].toSorted((one, other) => one - other);
  return (more ?? 0) <= MOST_TIMES * (less ?? 0);
}

const MOST_TIMES = 3;

const sizesIn = readCalled((passage): readonly CalledMeasurement[] => {
  const { text } = passage.reading;
  if (passage.cell !== null) return [];
  return allMatches(text, SIZE_IN_NAME).flatMap(({ 0: written, index, groups }): CalledMeasurement[] => {
    const { times = "", number = "", scale: word = "", unit = "" } = groups ?? {};
    const [start, end] = [index + times.length, index + written.length];
    const after = text.slice(end, end + LONGEST_AFTER);
    const before = text.slice(Math.max(0, index - LONGEST_BEFORE), index).replace(/±$/, "");
    const made = MADE_BY_LONG_NAME.exec(after)?.[0] ?? "";
    const scale = word === "" ? 1 : 1e4;
    const quantity = { value: Number(number) * scale, scale, unit, kind: "measure" } as const;
    const measurement = numberInName(passage, { start, end }, quantity, after.slice(0, KEY_LENGTH));
    // Two owners make two things, however long the name of what they make.
    const owners = namesBefore(before);
    return (owners.length > 0 ? owners.map((name) => name + after.slice(0, KEY_LENGTH)) : [made])
      .filter((name) => name !== "")
      .map((name) => ({ id: `${times}${unit}|${name}`, measurement }));
  });
});

/** What stands right before a size, if it names something; or, longer, in the list before it (…直流工程、2×60万千瓦…). */
function namesBefore(before: string): readonly string[] {
  // 石桥电厂, 白溪电厂: their kind alone tells no two of them apart.
  const own = /(?:[〇一-鿿]{2,3}[厂矿园区港站场]|[〇一-鿿]{2})$/u.exec(before)?.[0];
  if (own !== undefined) return NAMES_NO_THING.test(before) || endsWithVerb(own) ? [] : [own];
  const listed = /[〇一-鿿]{6}(?=、$)/u.exec(before)?.[0];
  return listed === undefined ? [] : [listed];
}

/** In characters, as are the others. */
const KEY_LENGTH = 3;
const LONGEST_BEFORE = 16;
const LONGEST_AFTER = 16;
