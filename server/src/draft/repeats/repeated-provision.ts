import { PROVISION, SAID_OF_BEFORE, TERMS } from "../../language/provision-words.ts";
import type { Draft } from "../draft.ts";
import type { RunPart } from "./run-part.ts";

/**
 * Whether a run lays down what holds of something else than it did before: what every item, grant or case states for itself is
 * often the same. A whole sentence does where it points at what was said before it, or in another item of rules; clauses do
 * where their sentence names what they hold of.
 */
export function isRepeatedProvision(
  draft: Draft,
  copy: readonly RunPart[],
  original: readonly RunPart[],
): boolean {
  const [first, before] = [copy[0] as RunPart, original[0] as RunPart];
  const mayBeTerms = leavesWords(copy) || leavesWords(original);
  const mayBeRules = isOfRules(draft) && first.placed.section !== before.placed.section;
  return copy
    .flatMap(sentencesOf)
    .every(
      (sentence) =>
        SAID_OF_BEFORE.test(sentence) ||
        (mayBeTerms && sentence.length <= LONGEST_TERMS && TERMS.test(sentence)) ||
        (mayBeRules && PROVISION.test(sentence)),
    );
}

/** Longer ones hold more than terms. In characters. */
const LONGEST_TERMS = 60;

/** Whether a document lays down rules rather than tasks. */
export function isOfRules({ profile: { kind } }: Draft): boolean {
  return kind === "policy" || kind === "other";
}

const sentencesOf = ({ placed, span }: RunPart): string[] =>
  placed.passage.reading.text
    .slice(span.start, span.end)
    .split("。")
    .filter((sentence) => sentence !== "");

/** Whether words of the sentence, or of its part between semicolons, stand before or behind it. */
function leavesWords(run: readonly RunPart[]): boolean {
  const [first, last] = [run[0] as RunPart, run.at(-1) as RunPart];
  const { passage } = first.placed;
  const { text } = last.placed.passage.reading;
  const opens =
    first.span.start <= (passage.numbering?.length ?? 0) || endsPart(passage.reading.text, first.span.start);
  return !opens || (last.span.end < text.length && !endsPart(text, last.span.end));
}

const endsPart = (text: string, at: number): boolean => /[。；：！？）〕】”]/.test(text.charAt(at - 1));
