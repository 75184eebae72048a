import { SHORTEST_RUN } from "../../facts/comparable-clauses.ts";
import { addUp } from "../../facts/quantities/add-up.ts";
import type { Draft } from "../draft.ts";
import { ASIDE_ECHOES } from "./aside-echoes.ts";
import { CHAPTER_ECHOES } from "./chapter-echoes.ts";
import type { EchoCheck, RepeatedText, RunKind } from "./echo-check.ts";
import { ITEM_ECHOES } from "./item-echoes.ts";
import type { RunPart } from "./run-part.ts";
import { holdsSentence } from "./run-sentences.ts";
import { SET_PHRASE_ECHOES, tellingWeight } from "./set-phrase-echoes.ts";
import { TABLE_ECHOES } from "./table-echoes.ts";
import { TERMS_ECHOES } from "./terms-echoes.ts";

/** Why a run that stood before may well repeat on purpose; `short`: it is a whole sentence, but shorter than most that are copied by mistake. */
export type Echo = "short" | (typeof ECHOES)[number]["echo"];

/** All reasons, those that tell most first. */
const ECHOES = [
  ...TERMS_ECHOES,
  ...ASIDE_ECHOES,
  ...SET_PHRASE_ECHOES,
  ...ITEM_ECHOES,
  ...TABLE_ECHOES,
  ...CHAPTER_ECHOES,
] as const;

/** The first reason for which a run may repeat on purpose, null where there is none. */
export function echoOf(draft: Draft, repeated: RepeatedText): Echo | null {
  const { later, copy } = repeated;
  if (addUp(copy.map(({ weight }) => weight)) < SHORTEST_RUN) return "short";
  const kind = kindOf(repeated);
  if (kind !== "beside" && tellingWeight(later) === 0) return "set-phrase";
  const echoes: readonly EchoCheck<Echo>[] = ECHOES;
  return echoes.find(({ of, holds }) => of.includes(kind) && holds(repeated, draft))?.echo ?? null;
}

function kindOf({ later, earlier, copy, original }: RepeatedText): RunKind {
  if (isBeside(copy[0], original.at(-1) ?? original[0])) return "beside";
  if (holdsSentence(later) && holdsSentence(earlier)) return "sentence";
  return tellingWeight(later) < SHORTEST_PASSAGE ? "short-clause" : "clause";
}

/** In one paragraph, unless it is so long that it holds the text of several, as in a document that lost its line ends. */
function isBeside({ placed, span }: RunPart, earlier: RunPart): boolean {
  return placed === earlier.placed && span.start - earlier.span.end < LONGEST_PARAGRAPH;
}

/** In characters. */
const LONGEST_PARAGRAPH = 1000;

/** So much is never said twice in the same words by chance. In Han, letters and digits. */
const SHORTEST_PASSAGE = 40;
