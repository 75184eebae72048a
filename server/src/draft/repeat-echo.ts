import { GRANTED } from "../language/cues.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import type { PlacedClause, RunPart } from "./repeats.ts";

/** Whether a run that stood before may well repeat on purpose. What returns within one paragraph never does. */
export function isEcho(
  draft: Draft,
  later: readonly PlacedClause[],
  earlier: readonly PlacedClause[],
  copy: readonly RunPart[],
  original: readonly RunPart[],
): boolean {
  if (original.at(-1)?.placed === copy[0]?.placed) return false;
  if (!holdsSentence(later) || !holdsSentence(earlier)) return true;
  return (
    isGrantOfAnother(later, copy, original) || isField(copy, original) || isLostRow(draft, copy, original)
  );
}

/** Whether a whole sentence stands in the run. */
export function holdsSentence(run: readonly PlacedClause[]): boolean {
  let opened = false;
  return run.some(({ clause }) => {
    opened ||= clause.opensSentence;
    return opened && clause.closesSentence;
  });
}

/** 按照规定给予不超过总投入30%的支持: each item of a policy states its terms, and they are often the same. */
function isGrantOfAnother(
  later: readonly PlacedClause[],
  copy: readonly RunPart[],
  original: readonly RunPart[],
): boolean {
  const [first, before] = [copy[0] as RunPart, original[0] as RunPart];
  if (first.placed.section === before.placed.section || holdsItem(first)) return false;
  return sentencesOf(later).every((sentence) => GRANTED.test(sentence) && /\d|百分之/.test(sentence));
}

/** The whole of a numbered item, and not only its terms. */
function holdsItem({ placed, isWhole }: RunPart): boolean {
  return isWhole && placed.section.opening === placed;
}

function sentencesOf(run: readonly PlacedClause[]): string[] {
  const sentences: string[] = [];
  let sentence = "";
  for (const { placed, clause } of run) {
    sentence += placed.passage.reading.text.slice(clause.span.start, clause.span.end);
    if (clause.closesSentence) {
      sentences.push(sentence);
      sentence = "";
    }
  }
  return sentence === "" ? sentences : [...sentences, sentence];
}

/** In Han, letters and digits. */
const LONGEST_FIELD = 40;

/** The name of an item and two fields at least. */
const SHORTEST_FORM = 3;

/** One short paragraph that stands at the same place in two items beside each other, as a column of a table that lost its lines. */
function isField(copy: readonly RunPart[], original: readonly RunPart[]): boolean {
  const [field, before] = [copy[0] as RunPart, original[0] as RunPart];
  if (copy.length > 1 || !field.isWhole || !before.isWhole || field.weight > LONGEST_FIELD) return false;
  const [item, other] = [field.placed.section, before.placed.section];
  return (
    item !== other &&
    item.parent === other.parent &&
    Math.min(item.passages.length, other.passages.length) >= SHORTEST_FORM &&
    placeFromEnd(field.placed) === placeFromEnd(before.placed)
  );
}

function placeFromEnd({ index, section }: PlacedPassage): number {
  return (section.passages.at(-1) as PlacedPassage).index - index;
}

/** Whole short paragraphs beside bare numbers: rows of a table that lost its lines. */
function isLostRow({ passages }: Draft, copy: readonly RunPart[], original: readonly RunPart[]): boolean {
  return [copy, original].every((run) => {
    const before = passages[(run[0] as RunPart).placed.index - 1];
    const after = passages[(run.at(-1) as RunPart).placed.index + 1];
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
