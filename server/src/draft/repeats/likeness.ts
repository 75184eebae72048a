import type { Time } from "../../facts/times/time.ts";
import { GRANTED } from "../../language/no-metric-words.ts";
import { OFFICE_DAYS } from "../../language/provision-words.ts";
import { SET_PHRASE } from "../../language/set-phrases.ts";
import { VERB } from "../../language/verb-words.ts";
import { type Span, spanContains, spansOverlap } from "../../text/span.ts";
import { isNumber, type Word, type WordChange, wordsOf } from "../align-words.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { initialTimes } from "../initial-times.ts";
import { roleOf } from "../section-role.ts";
import type { Target } from "../target.ts";
import { targetsIn } from "../targets-by-passage.ts";
import { isAnnexed } from "./annexed.ts";
import { changedSpans } from "./changed-words.ts";
import { areNamedApart } from "./named-apart.ts";
import { isRepeatedProvision } from "./repeated-provision.ts";
import type { RunPart } from "./run-part.ts";
import { textOf } from "./run-place.ts";

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
  const stage = stageChange(copy, original);
  if (stage !== null) {
    const isOnlyChange = changes.every(({ later }) =>
      later.every(({ span }) => spanContains(stage.span, span)),
    );
    if (!isOnlyChange) return "parallel";
    if (stage.isOfAnotherYear) return "echo";
  }
  const words = textOf(copy);
  const numbers = changes.filter(holdNumbers);
  // 其中，出口…: its subject is said before.
  if (numbers.length > 0 && /^其中/.test(words)) return "parallel";
  if (areNamedApart(copy, original) || [copy, original].every(isReckoned)) return "parallel";
  const isRenamed = changes.some((change) => isRenaming(change, copy, original));
  const hasWords = changes.some(({ earlier, later }) => holdsWords(earlier) || holdsWords(later));
  if (hasWords && numbers.length > 0)
    return isRenamed || copy.placed === original.placed ? "parallel" : "echo";
  if (isRenamed) return areParallel(copy, original) ? "parallel" : "echo";
  return isMeant(draft, copy, original, changes) ||
    isOfOtherNumbers(numbers, copy) ||
    (numbers.length === 0 && (isAnnexed(draft, copy, original) || isOtherDeed(changes))) ||
    copy.placed.passage.quoted !== original.placed.passage.quoted ||
    roleOf(draft, copy.placed) !== roleOf(draft, original.placed)
    ? "echo"
    : "copy";
}

/** Whether what differs, or what is said, tells of another time, of terms, or of what everybody says. */
export function isMeant(
  draft: Draft,
  copy: RunPart,
  original: RunPart,
  changes: readonly WordChange[],
): boolean {
  const numbers = changes.filter(holdNumbers);
  const isOfAnotherTime = numbers.some(({ earlier, later }) => {
    const [before, now] = [useOf(draft, original, earlier), useOf(draft, copy, later)];
    return before?.status !== now?.status || before?.deadline?.to !== now?.deadline?.to;
  });
  const isGrant = [textOf(copy), textOf(original)].every(
    (sentence) => GRANTED.test(sentence) && /\d/.test(sentence),
  );
  const isSetPhrase = numbers.length === 0 && SET_PHRASE.test(textOf(copy));
  return (
    isOfAnotherTime ||
    isGrant ||
    isSetPhrase ||
    (numbers.length > 0 && isAnswer(copy, original)) ||
    numbers.some(({ later }) => later.some((word) => isNumber(word) && isOfOffice(copy, word))) ||
    isRepeatedProvision(draft, [copy], [original])
  );
}

function isOfOffice({ placed: { passage } }: RunPart, { span: { end } }: Word): boolean {
  return OFFICE_DAYS.test(passage.reading.text.slice(end, end + 4));
}

/** What came of a numbered item is told right below it: 3．新建码头20座。 and 新建码头22座。 */
function isAnswer({ placed, isWhole }: RunPart, original: RunPart): boolean {
  const { opening, passages } = placed.section;
  return isWhole && opening === original.placed && passages[1] === placed;
}

/** Whether the time that opens it, or is said before it, is another. */
export function isOfOtherStage(copy: RunPart, original: RunPart): boolean {
  return stageChange(copy, original) !== null;
}

/**
 * A formula (人均用水量=全年用水量/常住人口×100%), or a row of a table that lost its lines (渔业 1378 -7.7 10.7): those are alike
 * wherever they reckon alike.
 */
const isReckoned = (part: RunPart): boolean => /[=÷]|×100|^[^，。；：]* -?\d[\d.]*$/.test(textOf(part));

/** Several numbers, and each is another: the pattern of a sentence, filled in for something else. */
function isOfOtherNumbers(changes: readonly WordChange[], { placed: { passage }, span }: RunPart): boolean {
  const changed = changes.flatMap(({ later }) => later.filter(isNumber)).length;
  return changes.length > 1 && changed === wordsOf(passage.reading.text, span).filter(isNumber).length;
}

/** Words are left out at one place and others put in at another: …并入住建局, and 不再保留…: it says something else of the same. */
function isOtherDeed(changes: readonly WordChange[]): boolean {
  const isOnly = (words: readonly Word[], none: readonly Word[]): boolean =>
    words.length >= FEWEST_OF_DEED && none.length === 0;
  return (
    changes.some(({ earlier, later }) => isOnly(earlier, later)) &&
    changes.some(({ earlier, later }) => isOnly(later, earlier))
  );
}

/** In characters. */
const FEWEST_OF_DEED = 3;

const holdNumbers = ({ earlier, later }: WordChange): boolean =>
  earlier.some(isNumber) || later.some(isNumber);

const holdsWords = (words: readonly Word[]): boolean => words.some((word) => !isNumber(word));

/** Other words in the place of words, unless they only say another way what is done: 推动…, 加快…. */
function isRenaming(change: WordChange, copy: RunPart, original: RunPart): boolean {
  const { earlier, later } = change;
  if (!holdsWords(earlier) || !holdsWords(later)) return false;
  const spans = changedSpans(change, original.placed, copy.placed);
  const isVerb = ({ passage }: PlacedPassage, span: Span | null): boolean =>
    span !== null && VERB.test(passage.reading.text.slice(span.start, span.end));
  return !isVerb(original.placed, spans.earlier) || !isVerb(copy.placed, spans.later);
}

/** In one paragraph, or each all that an item of one list says. */
function areParallel(copy: RunPart, original: RunPart): boolean {
  if (copy.placed === original.placed) return true;
  const [{ section }, { section: other }] = [copy.placed, original.placed];
  return copy.isWhole && original.isWhole && section.opening !== null && section.parent === other.parent;
}

/**
 * The time that opens the later sentence, or in one paragraph the last that opened a sentence before it, where the earlier
 * sentence stands under another: 到2025年，…。到2027年，….
 */
function stageChange(copy: RunPart, original: RunPart): { span: Span; isOfAnotherYear: boolean } | null {
  const isOneParagraph = copy.placed === original.placed;
  const [before, now] = [stageOf(original, isOneParagraph), stageOf(copy, isOneParagraph)];
  if (now === null || (before === null && !isOneParagraph)) return null;
  if (before !== null && isSameTime(before, now)) return null;
  return { span: now.span, isOfAnotherYear: before?.to?.year !== now.to?.year || now.to === null };
}

function stageOf({ placed: { passage }, span }: RunPart, isHeldOn: boolean): Time | null {
  const opening = initialTimes(passage).findLast(({ span: time }) => {
    const sentence = passage.sentences.findLast((other) => other.span.start <= time.start);
    const [clause] = sentence?.clauses ?? [];
    return time.start < span.end && clause !== undefined && time.start < clause.end;
  });
  return opening && (isHeldOn || opening.span.start >= span.start) ? opening : null;
}

function isSameTime(one: Time, other: Time): boolean {
  return one.text === other.text;
}

/** What a number is to the document, null where it measures nothing. */
function useOf(draft: Draft, { placed }: RunPart, words: readonly Word[]): Target | null {
  const number = words.find(isNumber);
  if (number === undefined) return null;
  return (
    targetsIn(draft, placed).find(({ measurement }) =>
      spansOverlap(measurement.quantity.span, number.span),
    ) ?? null
  );
}
