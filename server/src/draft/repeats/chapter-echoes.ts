import { DATE_LINE } from "../../language/formal-lines.ts";
import { APPEAL, OPENS_LIST_OF_AIMS } from "../../language/set-phrases.ts";
import type { Draft } from "../draft.ts";
import { glossaryStart } from "../glossary.ts";
import { roleOf } from "../section-role.ts";
import { CLAUSES, type EchoCheck, type RepeatedText } from "./echo-check.ts";
import { mayBeOfOneSubject } from "./one-subject.ts";
import type { RunPart } from "./run-part.ts";
import { textBefore, textOf } from "./run-place.ts";

/** The chapters of a document say the same things: in general and in detail, of what was done and of what is to come. */
export const CHAPTER_ECHOES = [
  // A box beside the text says again what the text says.
  { echo: "box", of: ["sentence"], holds: isBoxed },
  // Said among all aims, and again where it is dealt with or for another year.
  { echo: "restated", of: CLAUSES, holds: isAmongAims },
  // The call with which a report ends says again what it is all for.
  { echo: "appeal", of: CLAUSES, holds: isAppeal },
  // Below 名词解释, where words of the text are explained in words of the text.
  {
    echo: "explained",
    of: CLAUSES,
    holds: ({ copy: [first] }, { passages }) => first.placed.index > glossaryStart(passages),
  },
  // A letter that is signed and dated says what it sends, and so does what it sends.
  { echo: "announced", of: CLAUSES, holds: isAnnounced },
  // Said in general and again in detail, or of the year gone by and again of the year to come.
  { echo: "restated", of: ["short-clause"], holds: isRestated },
] as const satisfies readonly EchoCheck[];

function isBoxed({ copy: [later], original: [earlier] }: RepeatedText, draft: Draft): boolean {
  return (roleOf(draft, later.placed) === "box") !== (roleOf(draft, earlier.placed) === "box");
}

/** How far before a clause its paragraph is searched, in characters. */
const FAR = 600;

function isAmongAims({ copy: [later], original: [earlier] }: RepeatedText): boolean {
  const parts = [later, earlier];
  return (
    parts.every((part) => /\d/.test(textOf(part))) &&
    // 主要预期目标是：…, where all that is aimed at is listed, whatever each aim is about.
    parts.filter((part) => OPENS_LIST_OF_AIMS.test(textBefore(part, FAR))).length === 1
  );
}

/** 让我们…: in its own sentence. */
function isAppeal({ copy: [later], original: [earlier] }: RepeatedText, draft: Draft): boolean {
  const words = textBefore(later, FAR);
  return (
    APPEAL.test(words.slice(words.lastIndexOf("。") + 1)) &&
    (textBefore(earlier, LONGEST_PARAGRAPH).includes("为指导") || roleOf(draft, earlier.placed) === "guiding")
  );
}

/** In characters. */
const LONGEST_PARAGRAPH = 1000;

function isAnnounced({ copy: [to], original }: RepeatedText, { passages }: Draft): boolean {
  const from = original.at(-1) ?? original[0];
  return passages
    .slice(from.placed.index + 1, Math.min(to.placed.index, LONGEST_LETTER))
    .some(({ passage }) => DATE_LINE.test(passage.reading.text));
}

/** In passages, the title and the signatures included. */
const LONGEST_LETTER = 40;

/** Words amid another subject restate nothing. */
function isRestated({ copy, original }: RepeatedText, draft: Draft): boolean {
  const [later, earlier] = [roleOf(draft, copy[0].placed), roleOf(draft, original[0].placed)];
  const isGeneral = later === "guiding" || earlier === "guiding" || opensSectionOf(original[0], copy[0]);
  return (isGeneral || later !== earlier) && mayBeOfOneSubject(copy, original);
}

/** （二）修建码头。…… above 1., 2. and 3., one of which says it in detail. */
function opensSectionOf({ placed }: RunPart, { placed: { section } }: RunPart): boolean {
  let at = section.parent;
  while (at !== null && at.opening !== placed) at = at.parent;
  return at !== null;
}
