import { GRANTED } from "../language/cues.ts";
import { SET_PHRASE } from "../language/set-phrases.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import { glossaryStart } from "./glossary.ts";
import type { Section } from "./outline.ts";
import type { RunPart } from "./repeats.ts";
import { roleOf } from "./section-role.ts";
import { mayBeOfOneSubject } from "./surroundings.ts";
import type { PlacedClause } from "./telling-clauses.ts";

/**
 * Whether a run that stood before may well repeat on purpose. What returns within one paragraph never does; a whole
 * sentence seldom does; single clauses do where a text says in general, or of the past, what it says again in detail.
 */
export function isEcho(
  draft: Draft,
  later: readonly PlacedClause[],
  earlier: readonly PlacedClause[],
  copy: readonly RunPart[],
  original: readonly RunPart[],
): boolean {
  if (original.at(-1)?.placed === copy[0]?.placed) return false;
  const weight = tellingWeight(later);
  if (weight === 0 || isGrantOfAnother(later, copy, original)) return true;
  if (holdsSentence(later) && holdsSentence(earlier)) {
    return isField(copy, original) || isLostRow(draft, copy, original) || isBoxed(draft, copy, original);
  }
  return (
    weight < SHORTEST_TELLING ||
    isRefrain(copy, original) ||
    isExplained(draft, copy) ||
    isAnnounced(draft, copy, original) ||
    (weight < SHORTEST_PASSAGE && (isRestated(draft, copy, original) || isTermOfNext(draft, copy, original)))
  );
}

/** Less is a phrase where it stands among set phrases. In Han, letters and digits. */
const SHORTEST_TELLING = 20;

/** So much is never said twice in the same words by chance. In Han, letters and digits. */
const SHORTEST_PASSAGE = 40;

/** The weight of a run without the phrases that return in every official text. */
function tellingWeight(run: readonly PlacedClause[]): number {
  return run.reduce((sum, { placed, clause: { span, weight } }) => {
    const words = placed.passage.reading.text.slice(span.start, span.end);
    return SET_PHRASE.test(words) ? sum : sum + weight;
  }, 0);
}

/** A letter that is signed and dated says what it sends, and so does what it sends. */
function isAnnounced({ passages }: Draft, copy: readonly RunPart[], original: readonly RunPart[]): boolean {
  const [from, to] = [original.at(-1) as RunPart, copy[0] as RunPart];
  return passages
    .slice(from.placed.index + 1, Math.min(to.placed.index, LONGEST_LETTER))
    .some(({ passage }) => DATE_LINE.test(passage.reading.text));
}

/** In passages, the title and the signatures included. */
const LONGEST_LETTER = 40;

const DATE_LINE =
  /^[（(]?(?:\d{4}|[一二]〇?[〇零○一二三四五六七八九]{2,3})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日[）)]?$/;

/** Documents that lay down rules state them item by item, and items beside each other are often alike. */
function isTermOfNext(draft: Draft, copy: readonly RunPart[], original: readonly RunPart[]): boolean {
  const { kind } = draft.profile;
  const [item, before] = [copy, original].map(([first]) => (first as RunPart).placed.section) as [
    Section,
    Section,
  ];
  if (
    kind === "plan" ||
    kind === "report" ||
    item.opening === null ||
    before.opening === null ||
    item === before
  )
    return false;
  let last = draft.passages[item.opening.index - 1]?.section ?? null;
  while (last !== null && last !== before) last = last.parent;
  return last !== null && item.parent === before.parent;
}

/** Below 名词解释, where words of the text are explained in words of the text. */
function isExplained(draft: Draft, copy: readonly RunPart[]): boolean {
  return (copy[0] as RunPart).placed.index > glossaryStart(draft);
}

/** The words with which items beside each other close, but for who is in charge. */
function isRefrain(copy: readonly RunPart[], original: readonly RunPart[]): boolean {
  const [last, before] = [copy.at(-1) as RunPart, original.at(-1) as RunPart];
  return (
    copy.length === 1 &&
    last.placed.section.parent === before.placed.section.parent &&
    [last, before].every(({ placed, span }) =>
      /^(?:（[^（）]*）。?)?$/.test(placed.passage.reading.text.slice(span.end)),
    )
  );
}

/** A box beside the text repeats sentences of it. */
function isBoxed(draft: Draft, copy: readonly RunPart[], original: readonly RunPart[]): boolean {
  const [later, earlier] = [copy, original].map(([first]) => roleOf(draft, (first as RunPart).placed));
  return (later === "box") !== (earlier === "box");
}

/**
 * What is said in general and again in detail, or of the year gone by and again of the year to come. Words amid another
 * subject restate nothing.
 */
function isRestated(draft: Draft, copy: readonly RunPart[], original: readonly RunPart[]): boolean {
  const [later, earlier] = [
    roleOf(draft, (copy[0] as RunPart).placed),
    roleOf(draft, (original[0] as RunPart).placed),
  ];
  return (
    (later === "guiding" || earlier === "guiding" || later !== earlier) && mayBeOfOneSubject(copy, original)
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
