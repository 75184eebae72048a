import { PROVISION } from "../language/provision-words.ts";
import type { Draft } from "./draft.ts";
import type { RunPart } from "./repeats.ts";

/**
 * Whether a run lays down what is to be done, and does so in another item of a document of rules than it did before: each item
 * states its terms, and they are often the same.
 */
export function isRepeatedProvision(
  { profile }: Draft,
  copy: readonly RunPart[],
  original: readonly RunPart[],
): boolean {
  const [first, before] = [copy[0] as RunPart, original[0] as RunPart];
  const isOfRules = profile.kind === "policy" || profile.kind === "other";
  if (!isOfRules || first.placed.section === before.placed.section) return false;
  return copy.every(({ placed, span }) =>
    placed.passage.reading.text
      .slice(span.start, span.end)
      .split("。")
      .every((sentence) => sentence === "" || PROVISION.test(sentence)),
  );
}
