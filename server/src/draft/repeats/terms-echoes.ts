import { GRANTED } from "../../language/no-metric-words.ts";
import { ANY_APART, type EchoCheck, type RepeatedText } from "./echo-check.ts";
import { isRepeatedProvision } from "./repeated-provision.ts";
import type { RunPart } from "./run-part.ts";
import { holdsItem, textOf } from "./run-place.ts";
import { sentencesOf } from "./run-sentences.ts";

/** What holds of one thing and again of another is laid down for both in the same words. */
export const TERMS_ECHOES = [
  // 凡建成的，一律按总额的三成补助: each item of a policy states its terms, and they are often the same.
  { echo: "grant", of: ANY_APART, holds: isGrantOfAnother },
  // The same of what rules lay down: 提供虚假材料的，取消资格。
  {
    echo: "provision",
    of: [...ANY_APART, "beside"],
    holds: ({ copy, original }, draft) => !copy.some(holdsItem) && isRepeatedProvision(draft, copy, original),
  },
  // The same numbers for two of those dealt with in turn: 面向东部，……签约5个；面向西部，……签约5个。
  { echo: "dealt", of: ["beside"], holds: isDealtOut },
] as const satisfies readonly EchoCheck[];

function isGrantOfAnother({ later, copy: [first], original: [before] }: RepeatedText): boolean {
  if (first.placed.section === before.placed.section || holdsItem(first)) return false;
  return sentencesOf(later).every((sentence) => GRANTED.test(sentence) && /\d|百分之/.test(sentence));
}

/** What opens alike before them names another in each. */
function isDealtOut({ later, copy, original }: RepeatedText): boolean {
  const [lead, other] = [leadOf(copy[0]), leadOf(original[0])];
  const areNumbers = later.every(({ placed, clause: { span } }) => /\d/.test(textOf({ placed, span })));
  return areNumbers && lead !== "" && lead.slice(0, ALIKE) === other.slice(0, ALIKE);
}

/** In characters: 面向, 对于. */
const ALIKE = 2;

/** What stands before it since the last full stop or semicolon. */
function leadOf({ placed, span }: RunPart): string {
  const before = placed.passage.reading.text.slice(0, span.start);
  return before.slice(Math.max(...[..."。；！？"].map((mark) => before.lastIndexOf(mark))) + 1);
}
