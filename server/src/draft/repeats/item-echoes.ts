import type { Draft } from "../draft.ts";
import { CLAUSES, type EchoCheck, type RepeatedText } from "./echo-check.ts";
import { areNamedApart } from "./named-apart.ts";
import { isOfRules } from "./repeated-provision.ts";
import type { RunPart, RunParts } from "./run-part.ts";
import { closesPassage, opensItem } from "./run-place.ts";
import { holdsSentence } from "./run-sentences.ts";
import type { PlacedClause } from "./telling-clauses.ts";

/** Items are named and then told, and those beside each other are made alike. */
export const ITEM_ECHOES = [
  // 四是修建码头。 among what is to be done, and 四、修建码头。 where it is told.
  { echo: "listed", of: ["sentence"], holds: isListedAndTold },
  // A short sentence with a number, below names of their own: 东港码头。……年吞吐量达50万吨。
  {
    echo: "own",
    of: ["sentence"],
    holds: ({ copy, original }) => copy.length === 1 && areNamedApart(copy[0], original[0]),
  },
  // A sentence that opens a numbered item as its title, and the same words where it is told or summed up.
  { echo: "titled", of: [...CLAUSES, "beside"], holds: isTitled },
  // The words with which items beside each other open or close.
  { echo: "refrain", of: ["short-clause"], holds: isRefrain },
  // Documents that lay down rules state them item by item.
  { echo: "term", of: ["short-clause"], holds: isTermOfNext },
] as const satisfies readonly EchoCheck[];

function isListedAndTold({ copy, original: [earlier] }: RepeatedText): boolean {
  const [later] = copy;
  return (
    copy.length === 1 && ((isListed(earlier) && opensItem(later)) || (opensItem(earlier) && isListed(later)))
  );
}

function isListed({ placed, span }: RunPart): boolean {
  const { text } = placed.passage.reading;
  return /^.{0,2}[一二三四五六七八九十]是/.test(text.slice(Math.max(0, span.start - 3), span.start + 3));
}

/** What is a sentence of its own in both places is no summary. */
function isTitled({ later, earlier, copy, original }: RepeatedText): boolean {
  return (
    (isTitle(later, copy) && !holdsSentence(earlier)) || (isTitle(earlier, original) && !holdsSentence(later))
  );
}

/** （五）修建码头，更新渔船。, and more behind or below it. */
function isTitle(run: readonly PlacedClause[], [part, ...more]: RunParts): boolean {
  const isSentence = run.every(({ clause }, at) => clause.closesSentence === (at === run.length - 1));
  if (!isSentence || more.length > 0) return false;
  const { section } = part.placed;
  return opensItem(part) && (!part.isWhole || section.passages.length > 1 || section.children.length > 0);
}

/** Two items beside each other open or close with it; articles open with the same case anywhere. */
function isRefrain({ copy, original }: RepeatedText, draft: Draft): boolean {
  const places = [copy.at(-1) as RunPart, original.at(-1) as RunPart] as const;
  if (copy.length > 1) return false;
  const [item, before] = places.map(({ placed }) => placed.section);
  const areBeside = item?.parent === before?.parent;
  const areArticles =
    isOfRules(draft) && places.every(({ placed }) => placed.passage.numbering?.style === "article");
  return (
    (areBeside && places.every(closesPassage)) ||
    ((areBeside || areArticles) && item !== before && places.every(opensItem))
  );
}

function isTermOfNext({ copy, original }: RepeatedText, { passages, profile: { kind } }: Draft): boolean {
  const [item, before] = [copy[0].placed.section, original[0].placed.section];
  if (kind === "plan" || kind === "report") return false;
  if (item.opening === null || before.opening === null || item === before) return false;
  let last = passages[item.opening.index - 1]?.section ?? null;
  while (last !== null && last !== before) last = last.parent;
  return last !== null && item.parent === before.parent;
}
