import { GRANTED } from "../language/cues.ts";
import { SET_PHRASE } from "../language/set-phrases.ts";
import { memoise } from "../text/memoise.ts";
import { spansOverlap } from "../text/span.ts";
import { isNumber, type Word, type WordChange } from "./align-words.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import { initialTimes } from "./initial-times.ts";
import type { RunPart } from "./repeats.ts";
import { roleOf } from "./section-role.ts";
import type { Target } from "./target.ts";

/**
 * What to make of two sentences that nearly say the same. `parallel`: one pattern on purpose, with another subject or for
 * another year (县级…。市级…。); `echo`: perhaps on purpose; `copy`: one was made from the other.
 */
export type Likeness = "copy" | "echo" | "parallel";

export function likenessOf(
  draft: Draft,
  copy: RunPart,
  original: RunPart,
  changes: readonly WordChange[],
): Likeness {
  const [words, earlierWords] = [textOf(copy), textOf(original)];
  if (isOfLaterStage(copy, original)) return "parallel";
  const numbers = changes.filter(({ earlier, later }) => earlier.some(isNumber) || later.some(isNumber));
  const hasNumbers = numbers.length > 0;
  const hasWords = changes.some(({ earlier, later }) =>
    [...earlier, ...later].some((word) => !isNumber(word)),
  );
  const isRenamed = changes.some(({ earlier, later }) => hasName(earlier) && hasName(later));
  if (hasWords && hasNumbers) return isRenamed || areBeside(copy, original) ? "parallel" : "echo";
  // 其中，出口…: its subject is said before.
  if (hasNumbers && /^其中/.test(words)) return "parallel";
  if (isRenamed) return areBeside(copy, original) ? "parallel" : "echo";
  const uses = numbers.map(({ earlier, later }) => [
    useOf(draft, original, earlier),
    useOf(draft, copy, later),
  ]);
  const isOfAnotherTime = uses.some(
    ([before, now]) => before?.status !== now?.status || before?.deadline?.to !== now?.deadline?.to,
  );
  const isGrant = [words, earlierWords].every((sentence) => GRANTED.test(sentence) && /\d/.test(sentence));
  const isSetPhrase = !hasNumbers && SET_PHRASE.test(words);
  return isOfAnotherTime ||
    isGrant ||
    isSetPhrase ||
    roleOf(draft, copy.placed) !== roleOf(draft, original.placed)
    ? "echo"
    : "copy";
}

const textOf = ({ placed, span }: RunPart): string => placed.passage.reading.text.slice(span.start, span.end);

const hasName = (words: readonly Word[]): boolean => words.some((word) => !isNumber(word));

/** In one paragraph, or in items of one list. */
function areBeside({ placed }: RunPart, { placed: other }: RunPart): boolean {
  return (
    placed === other || (placed.section.opening !== null && placed.section.parent === other.section.parent)
  );
}

/** 用三年时间，…。用五年时间，…: another time opens between the two. */
function isOfLaterStage({ placed, span }: RunPart, original: RunPart): boolean {
  if (placed !== original.placed) return false;
  return initialTimes(placed.passage).some(
    (time) => time.span.start >= original.span.end && time.span.end <= span.end,
  );
}

/** What a number is to the document, null where it measures nothing. */
function useOf(draft: Draft, { placed }: RunPart, words: readonly Word[]): Target | null {
  const number = words.find(isNumber);
  if (number === undefined) return null;
  const inPassage = targetsOf(draft).get(placed) ?? [];
  return inPassage.find(({ measurement }) => spansOverlap(measurement.quantity.span, number.span)) ?? null;
}

const targetsOf = memoise((draft: Draft): ReadonlyMap<PlacedPassage, readonly Target[]> => {
  const targets = new Map<PlacedPassage, Target[]>();
  for (const target of draft.targets) {
    const known = targets.get(target.placed);
    if (known === undefined) targets.set(target.placed, [target]);
    else known.push(target);
  }
  return targets;
});
