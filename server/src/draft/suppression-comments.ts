import { type RuleId, ruleIds } from "../messages/rule-texts.ts";
import { memoise } from "../text/memoise.ts";
import { type Span, shiftSpan } from "../text/span.ts";
import type { Draft } from "./draft.ts";

/** What a comment reaches: the next block, its own line, all from here on, no longer, or the whole text. */
export type SuppressionKind = "disable-next-line" | "disable-line" | "disable" | "enable" | "disable-file";

/** A word of a comment and where it stands. */
export interface CommentWord {
  readonly text: string;
  readonly span: Span;
}

/** `<!-- hegao-disable-next-line undated-target -- why -->`: keeps the findings of some rules back. */
export interface SuppressionComment {
  /** Null if the word after `hegao-` is none that means something. */
  readonly kind: SuppressionKind | null;
  /** The word with `hegao-`. */
  readonly word: CommentWord;
  /** Rules as they are written, known or not; none for all rules. */
  readonly rules: readonly CommentWord[];
  readonly span: Span;
}

/** What a comment says of one rule, or of all where it names none. */
export interface Suppression {
  readonly comment: SuppressionComment;
  readonly rule: CommentWord | null;
}

const KINDS: readonly SuppressionKind[] = [
  "disable-next-line",
  "disable-line",
  "disable",
  "enable",
  "disable-file",
];

/** Every comment that speaks to Hegao, in the order of the text. Read once for each draft. */
export const findSuppressionComments = memoise((draft: Draft): readonly SuppressionComment[] =>
  draft.markdown.chunks.flatMap(({ offset, text, content }) =>
    content.html.flatMap((span) => readComments(text.slice(span.start, span.end), offset + span.start)),
  ),
);

/** The rule that a comment names, undefined if there is none of that name. */
export function ruleNamed({ text }: CommentWord): RuleId | undefined {
  return ruleIds.find((id) => id === text);
}

function readComments(html: string, offset: number): SuppressionComment[] {
  const found: SuppressionComment[] = [];
  for (let start = html.indexOf("<!--"); start >= 0; ) {
    const close = html.indexOf("-->", start + "<!--".length);
    if (close < 0) break;
    const end = close + "-->".length;
    const comment = readComment(html.slice(start, end), offset + start);
    if (comment !== null) found.push(comment);
    start = html.indexOf("<!--", end);
  }
  return found;
}

function readComment(html: string, offset: number): SuppressionComment | null {
  const [opening, word] = /^<!--\s*(hegao-[\w-]*)/.exec(html) ?? [];
  if (opening === undefined || word === undefined) return null;
  const kind = KINDS.find((each) => word === `hegao-${each}`) ?? null;
  const body = html.slice(0, -"-->".length);
  const reason = body.slice(opening.length).search(/--|——/);
  const named = reason < 0 ? body : body.slice(0, opening.length + reason);
  const rules = [...named.slice(opening.length).matchAll(/[^\s,，、]+/g)].map(({ 0: text, index }) =>
    wordAt(text, offset + opening.length + index),
  );
  const span = shiftSpan({ start: 0, end: html.length }, offset);
  return { kind, word: wordAt(word, offset + opening.length - word.length), rules, span };
}

function wordAt(text: string, start: number): CommentWord {
  return { text, span: { start, end: start + text.length } };
}
