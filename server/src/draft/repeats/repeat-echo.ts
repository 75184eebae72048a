import { SHORTEST_RUN } from "../../facts/comparable-clauses.ts";
import type { Passage } from "../../facts/passage.ts";
import { addUp } from "../../facts/quantities/add-up.ts";
import { ANNEX_TITLE, DATE_LINE, DEEDS_TITLE } from "../../language/formal-lines.ts";
import { GRANTED } from "../../language/no-metric-words.ts";
import { APPEAL, MOTTO, OPENS_LIST_OF_AIMS, SET_PHRASE } from "../../language/set-phrases.ts";
import { memoise } from "../../text/memoise.ts";
import { spanContains } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { glossaryStart } from "../glossary.ts";
import type { Section } from "../outline.ts";
import { roleOf } from "../section-role.ts";
import { areNamedApart } from "./named-apart.ts";
import { mayBeOfOneSubject } from "./one-subject.ts";
import { isOfRules, isRepeatedProvision } from "./repeated-provision.ts";
import type { RunPart } from "./repeats.ts";
import type { PlacedClause } from "./telling-clauses.ts";

/** A run of clauses that stood before, in both its places. */
export interface RepeatedText {
  readonly later: readonly PlacedClause[];
  readonly earlier: readonly PlacedClause[];
  readonly copy: readonly RunPart[];
  readonly original: readonly RunPart[];
}

/**
 * Why a run that stood before may well repeat on purpose.
 *
 * - `short`: a whole sentence, but shorter than most that are copied by mistake.
 * - `set-phrase`: little is left of it without the phrases that return in every official text.
 * - `motto`: a motto of several parts, which a text says where it looks back, sets out and ends.
 * - `grant`: 按照规定给予不超过总投入30%的支持: each item of a policy states its terms, and they are often the same.
 * - `provision`: the same of what rules lay down: 提供虚假材料的，取消资格。
 * - `dealt`: the same numbers for two of those dealt with in turn: 面向东部，……签约5个；面向西部，……签约5个。
 * - `field`: one short paragraph at the same place in two items, as a column of a table that lost its lines.
 * - `listed`: 四是修建码头。 among what is to be done, and 四、修建码头。 where it is told.
 * - `own`: a short sentence with a number, below names of their own: 东港码头。……年吞吐量达50万吨。
 * - `row`: whole short paragraphs beside bare numbers: rows of such a table.
 * - `box`: a box beside the text says again what the text says.
 * - `annexed`: an annex, or the list of deeds at the end of a report, lists what the text says.
 * - `quoted`: a quotation says what the text says.
 * - `titled`: a sentence that opens a numbered item as its title, and the same words where it is told or summed up.
 * - `appeal`: the call with which a report ends says again what it is all for.
 * - `refrain`: the words with which items beside each other open or close.
 * - `explained`: below 名词解释, where words of the text are explained in words of the text.
 * - `announced`: a letter that is signed and dated says what it sends, and so does what it sends.
 * - `restated`: said in general and again in detail, or of the year gone by and again of the year to come.
 * - `term`: documents that lay down rules state them item by item, and items beside each other are often alike.
 */
export type Echo =
  | "short"
  | "set-phrase"
  | "motto"
  | "grant"
  | "provision"
  | "dealt"
  | "field"
  | "listed"
  | "own"
  | "row"
  | "box"
  | "annexed"
  | "quoted"
  | "titled"
  | "appeal"
  | "refrain"
  | "explained"
  | "announced"
  | "restated"
  | "term";

type Check = (draft: Draft, repeated: RepeatedText) => boolean;

/** What may return word for word, however long it is. */
const OF_ANY: readonly (readonly [Echo, Check])[] = [
  ["grant", isGrantOfAnother],
  ["provision", isProvisionOfAnother],
  ["annexed", isListedInAnnex],
  ["quoted", isQuoted],
];

/** What may return within one paragraph. */
const OF_ONE_PARAGRAPH: readonly (readonly [Echo, Check])[] = [
  ["provision", isProvisionOfAnother],
  ["dealt", isDealtOut],
  ["titled", isTitled],
];

/** Whole sentences. */
const OF_SENTENCES: readonly (readonly [Echo, Check])[] = [
  ["field", isField],
  ["listed", isListedAndTold],
  [
    "own",
    (_, { copy, original }) => copy.length === 1 && areNamedApart(copy[0] as RunPart, original[0] as RunPart),
  ],
  ["row", isLostRow],
  ["box", isBoxed],
];

/** Clauses that are a whole sentence in one of the two places at most. */
const OF_CLAUSES: readonly (readonly [Echo, Check])[] = [
  ["set-phrase", (_, { later }) => isOfSetPhrases(later)],
  ["motto", isMotto],
  ["titled", isTitled],
  ["restated", isAmongAims],
  ["appeal", isAppeal],
  ["explained", isExplained],
  ["announced", isAnnounced],
];

/** And are short. */
const OF_FEW_CLAUSES: readonly (readonly [Echo, Check])[] = [
  ["refrain", isRefrain],
  ["restated", isRestated],
  ["term", isTermOfNext],
];

/**
 * The first reason for which a run may repeat on purpose, null where there is none. What returns within one paragraph only
 * does if it says of another what holds of it, too; a whole sentence seldom does; single clauses do where a text says in general, or of the past, what it says again in
 * detail.
 */
export function echoOf(draft: Draft, repeated: RepeatedText): Echo | null {
  const { later, earlier, copy, original } = repeated;
  if (copy.reduce((sum, part) => sum + part.weight, 0) < SHORTEST_RUN) return "short";
  if (isBeside(copy[0] as RunPart, original.at(-1) as RunPart))
    return OF_ONE_PARAGRAPH.find(([, holds]) => holds(draft, repeated))?.[0] ?? null;
  const weight = tellingWeight(later);
  if (weight === 0) return "set-phrase";
  const isSentence = holdsSentence(later) && holdsSentence(earlier);
  const checks = [
    ...OF_ANY,
    ...(isSentence ? OF_SENTENCES : OF_CLAUSES),
    ...(isSentence || weight >= SHORTEST_PASSAGE ? [] : OF_FEW_CLAUSES),
  ];
  return checks.find(([, holds]) => holds(draft, repeated))?.[0] ?? null;
}

/** In one paragraph, unless it is so long that it holds the text of several, as in a document that lost its line ends. */
function isBeside({ placed, span }: RunPart, earlier: RunPart): boolean {
  return placed === earlier.placed && span.start - earlier.span.end < LONGEST_PARAGRAPH;
}

/** In characters. */
const LONGEST_PARAGRAPH = 1000;

/** Less is a phrase where it stands among set phrases. In Han, letters and digits. */
const SHORTEST_TELLING = 20;

/** So much is never said twice in the same words by chance. In Han, letters and digits. */
const SHORTEST_PASSAGE = 40;

/** Little but set phrases, or mostly them, however long a row they make. */
function isOfSetPhrases(run: readonly PlacedClause[]): boolean {
  const telling = tellingWeight(run);
  const all = run.reduce((sum, { clause }) => sum + clause.weight, 0);
  return telling < SHORTEST_TELLING || (run.length >= FEWEST_OF_ROW && telling < all / 3);
}

/** Clauses. */
const FEWEST_OF_ROW = 4;

/** The weight of a run without the phrases that return in every official text. */
function tellingWeight(run: readonly PlacedClause[]): number {
  return run.reduce((sum, { placed, clause: { span, weight } }) => {
    const words = placed.passage.reading.text.slice(span.start, span.end);
    return SET_PHRASE.test(words) ? sum : sum + weight;
  }, 0);
}

/** Little beside a motto and set phrases. */
function isMotto(_: Draft, { later }: RepeatedText): boolean {
  const mottos = later.map(
    ({ placed, clause: { span } }) =>
      MOTTO.exec(placed.passage.reading.text.slice(span.start, span.end))?.[0].length ?? 0,
  );
  const said = addUp(mottos);
  return said > 0 && tellingWeight(later) - said < SHORTEST_TELLING;
}

/** In a report. */
function isListedInAnnex(draft: Draft, { copy, original }: RepeatedText): boolean {
  return draft.profile.kind === "report" && isAnnexed(draft, copy[0] as RunPart, original[0] as RunPart);
}

/**
 * Whether an annex opens between two places: what it lists is taken from the text, and other annexes are texts of their own. What opens
 * its paragraph in both is no item that was listed, but a paragraph that stands twice.
 */
export function isAnnexed({ passages }: Draft, later: RunPart, earlier: RunPart): boolean {
  if (opensPassage(later) && opensPassage(earlier)) return false;
  const last = annexTitles(passages).findLast((index) => index <= later.placed.index);
  return last !== undefined && last > earlier.placed.index;
}

/** Where lines over annexes and lists of deeds stand, in order. */
const annexTitles = memoise((passages: readonly PlacedPassage[]): readonly number[] =>
  passages.filter(({ passage }) => isAnnexTitle(passage)).map(({ index }) => index),
);

function isAnnexTitle({ kind, numbering, reading: { text } }: Passage): boolean {
  return (
    kind !== "cell" &&
    numbering === null &&
    text.length <= LONGEST_TITLE &&
    (ANNEX_TITLE.test(text) || DEEDS_TITLE.test(text))
  );
}

/** Of an annex, in characters. */
const LONGEST_TITLE = 50;

function isQuoted(_: Draft, { copy, original }: RepeatedText): boolean {
  return copy.every(isInQuotes) !== original.every(isInQuotes);
}

/** In a block quotation or in “…”, as where a motto is laid down. */
const isInQuotes = ({ placed: { passage }, span }: RunPart): boolean =>
  passage.quoted || passage.quotations.some((quotation) => spanContains(quotation, span));

/** What is a sentence of its own in both places is no summary. */
function isTitled(_: Draft, { later, earlier, copy, original }: RepeatedText): boolean {
  return (
    (isTitle(later, copy) && !holdsSentence(earlier)) || (isTitle(earlier, original) && !holdsSentence(later))
  );
}

/** （五）修建码头，更新渔船。, and more behind or below it. */
function isTitle(run: readonly PlacedClause[], [part, ...more]: readonly RunPart[]): boolean {
  const isSentence = run.every(({ clause }, at) => clause.closesSentence === (at === run.length - 1));
  if (!isSentence || part === undefined || more.length > 0) return false;
  const { section } = part.placed;
  return opensItem(part) && (!part.isWhole || section.passages.length > 1 || section.children.length > 0);
}

/** 以…为指导 stands before it in its paragraph. */
const isBehindGuide = ({ placed, span }: RunPart): boolean =>
  placed.passage.reading.text
    .slice(Math.max(0, span.start - LONGEST_PARAGRAPH), span.start)
    .includes("为指导");

/** 让我们…: in its own sentence. */
function isAppeal(draft: Draft, { copy: [first], original: [before] }: RepeatedText): boolean {
  const { placed, span } = first as RunPart;
  const words = placed.passage.reading.text.slice(Math.max(0, span.start - FAR), span.start);
  return (
    APPEAL.test(words.slice(words.lastIndexOf("。") + 1)) &&
    (isBehindGuide(before as RunPart) || roleOf(draft, (before as RunPart).placed) === "guiding")
  );
}

function isAnnounced({ passages }: Draft, { copy, original }: RepeatedText): boolean {
  const [from, to] = [original.at(-1) as RunPart, copy[0] as RunPart];
  return passages
    .slice(from.placed.index + 1, Math.min(to.placed.index, LONGEST_LETTER))
    .some(({ passage }) => DATE_LINE.test(passage.reading.text));
}

/** In passages, the title and the signatures included. */
const LONGEST_LETTER = 40;

function isTermOfNext(draft: Draft, { copy, original }: RepeatedText): boolean {
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

function isExplained(draft: Draft, { copy }: RepeatedText): boolean {
  return (copy[0] as RunPart).placed.index > glossaryStart(draft.passages);
}

/** The words with which two items beside each other open or close; articles open with the same case anywhere. */
function isRefrain(draft: Draft, { copy, original }: RepeatedText): boolean {
  const [last, before] = [copy.at(-1) as RunPart, original.at(-1) as RunPart];
  if (copy.length > 1) return false;
  const areBeside = last.placed.section.parent === before.placed.section.parent;
  const areArticles =
    isOfRules(draft) && [last, before].every(({ placed }) => placed.passage.numbering?.style === "article");
  return (
    (areBeside && [last, before].every(closesPassage)) ||
    ((areBeside || areArticles) &&
      last.placed.section !== before.placed.section &&
      [last, before].every(opensItem))
  );
}

/** Who is in charge may follow it. */
const closesPassage = ({ placed, span }: RunPart): boolean =>
  /^(?:（[^（）]*）。?)?$/.test(placed.passage.reading.text.slice(span.end));

function isBoxed(draft: Draft, { copy, original }: RepeatedText): boolean {
  const [later, earlier] = [copy, original].map(([first]) => roleOf(draft, (first as RunPart).placed));
  return (later === "box") !== (earlier === "box");
}

/** Words amid another subject restate nothing. */
function isRestated(draft: Draft, { copy, original }: RepeatedText): boolean {
  const [later, earlier] = [
    roleOf(draft, (copy[0] as RunPart).placed),
    roleOf(draft, (original[0] as RunPart).placed),
  ];

  const isGeneral =
    later === "guiding" ||
    earlier === "guiding" ||
    opensSectionOf(original[0] as RunPart, copy[0] as RunPart);
  return (isGeneral || later !== earlier) && mayBeOfOneSubject(copy, original);
}

/** An aim that is named among all the others, and again where it is dealt with or for another year. */
function isAmongAims(_: Draft, { copy, original }: RepeatedText): boolean {
  const parts = [copy[0] as RunPart, original[0] as RunPart];
  return parts.every(holdsNumber) && parts.filter(standsAmongAims).length === 1;
}

/** 主要预期目标是：…, where all that is aimed at is listed, whatever each aim is about. */
const standsAmongAims = ({ placed, span }: RunPart): boolean =>
  OPENS_LIST_OF_AIMS.test(placed.passage.reading.text.slice(Math.max(0, span.start - FAR), span.start));

const holdsNumber = ({ placed, span }: RunPart): boolean =>
  /\d/.test(placed.passage.reading.text.slice(span.start, span.end));

/** How far before a clause its paragraph is searched, in characters. */
const FAR = 600;

/** （二）修建码头。…… above 1., 2. and 3., one of which says it in detail. */
function opensSectionOf({ placed }: RunPart, { placed: { section } }: RunPart): boolean {
  let at = section.parent;
  while (at !== null && at.opening !== placed) at = at.parent;
  return at !== null;
}

/** Whether a whole sentence stands in the run. */
export function holdsSentence(run: readonly PlacedClause[]): boolean {
  let opened = false;
  return run.some(({ clause }) => {
    opened ||= clause.opensSentence;
    return opened && clause.closesSentence;
  });
}

function isGrantOfAnother(_: Draft, { later, copy, original }: RepeatedText): boolean {
  const [first, before] = [copy[0] as RunPart, original[0] as RunPart];
  if (first.placed.section === before.placed.section || holdsItem(first)) return false;
  return sentencesOf(later).every((sentence) => GRANTED.test(sentence) && /\d|百分之/.test(sentence));
}

function isProvisionOfAnother(draft: Draft, { copy, original }: RepeatedText): boolean {
  return !copy.some(holdsItem) && isRepeatedProvision(draft, copy, original);
}

/** What opens alike before them names another in each. */
function isDealtOut(_: Draft, { later, copy, original }: RepeatedText): boolean {
  const [lead, other] = [copy[0] as RunPart, original[0] as RunPart].map(leadOf) as [string, string];
  const areNumbers = later.every(({ placed, clause: { span } }) =>
    /\d/.test(placed.passage.reading.text.slice(span.start, span.end)),
  );
  return areNumbers && lead !== "" && lead.slice(0, ALIKE) === other.slice(0, ALIKE);
}

/** In characters: 面向, 对于. */
const ALIKE = 2;

/** What stands before it since the last full stop or semicolon. */
function leadOf({ placed, span }: RunPart): string {
  const before = placed.passage.reading.text.slice(0, span.start);
  return before.slice(Math.max(...[..."。；！？"].map((mark) => before.lastIndexOf(mark))) + 1);
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

function isField(_: Draft, { copy, original }: RepeatedText): boolean {
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

function isListedAndTold(_: Draft, { copy, original }: RepeatedText): boolean {
  const [later, earlier] = [copy[0] as RunPart, original[0] as RunPart];
  return (
    copy.length === 1 && ((isListed(earlier) && opensItem(later)) || (opensItem(earlier) && isListed(later)))
  );
}

function isListed({ placed, span }: RunPart): boolean {
  const { text } = placed.passage.reading;
  return /^.{0,2}[一二三四五六七八九十]是/.test(text.slice(Math.max(0, span.start - 3), span.start + 3));
}

/** Nothing is said before it in its passage: ——**这五年是**…. */
function opensPassage({ placed: { passage }, span }: RunPart): boolean {
  return !/\p{L}/u.test(passage.reading.text.slice(passage.numbering?.length ?? 0, span.start));
}

/** It is the first that a numbered item says. */
function opensItem({ placed, span }: RunPart): boolean {
  const { numbering } = placed.passage;
  return numbering !== null && span.start <= numbering.length;
}

function isLostRow({ passages }: Draft, { copy, original }: RepeatedText): boolean {
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
