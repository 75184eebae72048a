import { CLOSES_DUTY, DUTY, DUTY_SENTENCE, FORMAL_LINE, OFFICE } from "../language/formal-lines.ts";
import { ORDINAL } from "../language/ordinal-words.ts";
import { allMatches } from "../text/all-matches.ts";
import { memoise } from "../text/memoise.ts";
import type { Span } from "../text/span.ts";
import type { Passage } from "./passage.ts";

/** A clause as it is compared with others. */
export interface ComparableClause {
  /** Where it stands in the reading text: its punctuation included, the number of its paragraph or item left out. */
  readonly span: Span;
  /** Clauses with equal keys say the same. */
  readonly key: string;
  /** 32 bits of the key: clauses with other ones say something else. */
  readonly hash: number;
  /** Han, letters and digits in it but for who is in charge; 0 in captions. */
  readonly length: number;
  /** The same without titles it cites; 0 where only days are left. */
  readonly weight: number;
  readonly opensSentence: boolean;
  readonly closesSentence: boolean;
}

/** Shorter runs of clauses are common phrases. In Han, letters and digits. */
export const SHORTEST_RUN = 20;

/** The titles a passage cites, as keys. */
export function citedTitles({ reading, citations }: Passage): string[] {
  return citations.map(({ start, end }) => comparable(reading.text.slice(start, end)).key);
}

/** The clauses of a passage that say anything, in order. */
export const comparableClauses = memoise((passage: Passage): readonly ComparableClause[] => {
  const { text } = passage.reading;
  const textStart = passage.numbering?.length ?? 0;
  const counted = isFormal(text)
    ? blank(text, [{ start: 0, end: text.length }])
    : blank(text, findDuties(text));
  const bare = blank(counted, passage.citations);
  // Asked once: texts that part near their ends take long to be told apart.
  const [countsAll, isBare] = [counted === text, bare === text];
  const telling: ComparableClause[] = [];
  for (const { clauses } of passage.sentences) {
    let last: Mutable<ComparableClause> | null = null;
    for (const { start, end } of clauses) {
      const open = Math.min(end, Math.max(start, textStart));
      const span = {
        start: open + lengthOfOrdinal(text.slice(open, Math.min(end, open + LONGEST_ORDINAL))),
        end,
      };
      const whole = comparable(text.slice(span.start, span.end));
      if (whole.length === 0) continue;
      const { length } = countsAll ? whole : comparable(counted.slice(span.start, span.end));
      const own = isBare ? whole : comparable(bare.slice(span.start, span.end));
      const weight = SAYS_NOTHING.test(own.key) ? 0 : own.length;
      const { key } = whole;
      last = {
        span,
        key,
        hash: hashOf(key),
        length,
        weight,
        opensSentence: last === null,
        closesSentence: false,
      };
      telling.push(last);
    }
    if (last !== null) last.closesSentence = true;
  }
  return telling;
});

/** In UTF-16 units. */
const LONGEST_ORDINAL = 8;

/** What numbers an item within a line says where it stands, not what it says: 一是, 二要, 1., （2）. */
function lengthOfOrdinal(text: string): number {
  return ORDINAL.exec(text)?.[0].length ?? 0;
}

/** FNV-1a over UTF-16 units. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A stretch of days, or what stands around titles. */
const SAYS_NOTHING = /^[\d年月日至起止到和及与以等根据按照依]*$/;

/** The text with each of the sorted `spans` put out of sight at its own length. */
function blank(text: string, spans: readonly Span[]): string {
  let blanked = "";
  for (const { start, end } of spans)
    blanked = blanked.concat(text.slice(blanked.length, start), "　".repeat(end - start));
  return blanked + text.slice(blanked.length);
}

/** What is compared of a reading text: Han, letters and digits, lower-cased, and the marks inside numbers. */
export function comparable(text: string): { readonly key: string; readonly length: number } {
  let key = "";
  let length = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code) || isDigit(code)) {
      length += 1;
      continue;
    }
    const char = isMark(code) ? text.charAt(at) : String.fromCodePoint(text.codePointAt(at) as number);
    const isLetter = !isMark(code) && /[\p{L}\p{Nd}]/u.test(char);
    if (isLetter) length += 1;
    const inNumber = isDigit(text.charCodeAt(at - 1)) ? (NUMBER_MARKS[char] ?? "") : "";
    const kept = isLetter ? char.toLowerCase() : inNumber;
    if (kept !== char) {
      key += text.slice(from, at) + kept;
      from = at + char.length;
    }
    at += char.length - 1;
  }
  return { key: key + text.slice(from), length };
}

/** 2.8% is not 28, and 5—8 is not 58. */
const NUMBER_MARKS: Readonly<Record<string, string>> = { ".": ".", "%": "%", "-": "-", "—": "-", "~": "-" };

/** Nearly all of a text; 々 and 〇 stand among the marks. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3005 || code === 0x3007;
}

/** ASCII, general and CJK marks, told without asking for their Unicode properties. */
function isMark(code: number): boolean {
  return code < 0x30 || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x3020);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Shorter lines without any mark are labels: signatures, names of columns, cells of a table that was lost. */
const SHORTEST_TEXT = 20;

function isFormal(text: string): boolean {
  return FORMAL_LINE.test(text) || (text.length < SHORTEST_TEXT && !/[，。；：！？、]/.test(text));
}

/** Who is in charge: （牵头单位：…；责任单位：…）, 〔市科技局牵头，市财政局配合〕, or a line or sentence that opens so. */
function findDuties(text: string): Span[] {
  const stated = MAY_STATE.test(text)
    ? allMatches(text, STATED).filter(({ 0: found }) => DUTY.test(found) || areOffices(found))
    : [];
  const told = /(?:牵头|负责)，/.test(text) ? allMatches(text, DUTY_SENTENCE) : [];
  let last = 0;
  return [...stated, ...told]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isApart = last <= start;
      last = Math.max(last, end);
      return isApart;
    });
}

/** （区科技局、区财政局，各镇人民政府）, 〔区科技局，有关部门（单位）〕 */
function areOffices(inBrackets: string): boolean {
  const names = inBrackets
    .slice(1, -1)
    .replace(BRACKETED, "")
    .split(/[、，；]/);
  return (
    names.length > 1 &&
    OFFICE.test(names[0] as string) &&
    names.every((name) => OFFICE.test(name) || CLOSES_DUTY.test(name))
  );
}

const BRACKETED = /[（〔〈][^（）〔〕〈〉]*[）〕〉]/g;

/** Most texts say nothing of the kind, which costs little to see. */
const MAY_STATE = new RegExp(`${DUTY.source}|[）〕】\\]]。?$`);

const STATED =
  /[（〔【[](?:[^（）〔〕【】[\]]|（[^（）]{0,60}）|〔[^〔〕]{0,60}〕)*(?:[）〕】\]]|$)|(?<=^|[。；）〕】\]])[一-鿿]{2,8}(?:：|(?<=单位|部门)为)(?:[^。（）]|（[^（）]{0,40}）)*/g;
