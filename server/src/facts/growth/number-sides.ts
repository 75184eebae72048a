import type { Quantity } from "../quantities/quantity.ts";

/** Numbers that play one part in a statement, each for its own name: 分别由**3座和5座**提高到**8座和12座**. */
export type Side = readonly Quantity[];

/** Between two of them: 和 of 12家和20家, /月、 of 330元/月、2640元/年. */
const BESIDE = /^(?:\/[月年日])?[和、与及]$/;

/** The numbers of a sentence, those that stand beside each other together. */
export function besideEachOther(numbers: readonly Quantity[], text: string): Side[] {
  const sides: Quantity[][] = [];
  for (const number of numbers) {
    const side = sides.at(-1);
    const last = side?.at(-1);
    const isOfSide =
      last !== undefined &&
      last.unit === number.unit &&
      BESIDE.test(text.slice(last.span.end, number.span.start));
    if (isOfSide) side?.push(number);
    else sides.push([number]);
  }
  return sides;
}

/** The first of each side, the second of each; none where the sides are not equally long. */
export function dealtOut(sides: readonly Side[]): Quantity[][] {
  const [first = []] = sides;
  return sides.every(({ length }) => length === first.length)
    ? first.map((_, index) => sides.map((side) => side[index] as Quantity))
    : [];
}

/** Between two numbers that change at once: 由3座**和**5座提高到8座和12座; not 新增5家~~、总数达到~~60家. */
const JOINED = /^[和、与及][^，。；、由从总达]{0,4}$/;

/** Whether two sides change at once. */
export function areJoined(text: string, before: Side, after: Side): boolean {
  return JOINED.test(text.slice(endOf(before), startOf(after)));
}

export function startOf(side: Side): number {
  return (side[0] as Quantity).span.start;
}

export function endOf(side: Side): number {
  return (side.at(-1) as Quantity).span.end;
}
