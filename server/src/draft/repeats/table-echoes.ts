import type { Draft, PlacedPassage } from "../draft.ts";
import type { EchoCheck, RepeatedText } from "./echo-check.ts";

/** Whole short paragraphs that were the cells of a table, before it lost its lines. */
export const TABLE_ECHOES = [
  // At the same place in two items, as in a column.
  { echo: "field", of: ["sentence"], holds: isField },
  // Beside bare numbers, as in a row.
  { echo: "row", of: ["sentence"], holds: isLostRow },
] as const satisfies readonly EchoCheck[];

/** In Han, letters and digits. */
const LONGEST_FIELD = 40;

/** The name of an item and two fields at least. */
const SHORTEST_FORM = 3;

function isField({ copy, original: [before] }: RepeatedText): boolean {
  const [field] = copy;
  if (copy.length > 1 || !field.isWhole || !before.isWhole || field.weight > LONGEST_FIELD) return false;
  const [item, other] = [field.placed.section, before.placed.section];
  return (
    item !== other &&
    item.parent === other.parent &&
    Math.min(item.passages.length, other.passages.length) >= SHORTEST_FORM &&
    placeFromEnd(field.placed) === placeFromEnd(before.placed)
  );
}

/** How many passages of its section follow. */
function placeFromEnd({ index, section }: PlacedPassage): number {
  return (section.passages.at(-1) as PlacedPassage).index - index;
}

function isLostRow({ copy, original }: RepeatedText, { passages }: Draft): boolean {
  return [copy, original].every((run) => {
    const before = passages[run[0].placed.index - 1];
    const after = passages[(run.at(-1) ?? run[0]).placed.index + 1];
    return (
      run.every(({ isWhole, weight }) => isWhole && weight <= LONGEST_FIELD) &&
      [before, after].some((beside) => beside !== undefined && isBareNumber(beside))
    );
  });
}

/** 100, 50~100, 2.8%, 12个. */
function isBareNumber({ passage }: PlacedPassage): boolean {
  return passage.reading.text.length <= 20 && /^\P{L}*\d\P{L}*\p{L}{0,2}$/u.test(passage.reading.text);
}
