import { LEVELS_ACT } from "../../language/area-words.ts";
import {
  CONJUNCTION,
  IS_COUNTED,
  MADE_INTO,
  MADE_OF,
  MADE_WITH,
  OPENS_LIST,
  OPENS_LIST_AMID,
  SET_OF_WORDS,
} from "../../language/list-words.ts";
import { type Span, spanContains } from "../../text/span.ts";
import { maskEnclosures } from "../mask-enclosures.ts";
import type { Announcement } from "./announcements.ts";
import { REACH } from "./enumeration.ts";
import { partPair, splitNames } from "./listed-names.ts";

/** The names before a number. */
export interface Row {
  readonly spans: readonly Span[];
  readonly words: readonly string[];
  readonly end: number;
  /** More may be meant than are named: A、B等8个. */
  readonly isOpen: boolean;
  /** One quotation holds them all. */
  readonly isQuoted: boolean;
  /** The sentence makes the names what the number counts: 以甲、乙为两翼. */
  readonly isMade: boolean;
}

/** The names that end before an announced number; `mayBeQuoted` where one quotation may hold them all. */
export function readRow(
  text: string,
  numbering: number,
  { span: { start, end: noun } }: Announcement,
  previous: Announcement | undefined,
  mayBeQuoted: boolean,
): Row {
  const before = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  const isSet = before.endsWith("的") && SET_OF_WORDS.test(text.slice(noun, noun + LONGEST_LEAD));
  const lead = isSet ? "的" : (LEAD_TO_NUMBER.exec(before)?.[0] ?? "");
  const made = madeFrom(text, start) ?? whatIs(text, start);
  const end = made?.end ?? start - lead.length;
  const opening = openingOf(text, Math.max(numbering, clauseStart(text, end)), end);
  const from = made?.start ?? behindLevels(text, opening.end);
  const names = splitNames(text, { start: from, end });
  const cut = names.findLastIndex((name) => previous !== undefined && spanContains(name, previous.span));
  const own = [...firstBehind(text, names[cut], previous), ...names.slice(cut + 1)];
  const isOpen = /^(?:等|在内)/.test(lead);
  const quoted = namesInQuotation(text, end);
  const isQuoted = quoted.length > 1;
  const spans = isQuoted ? quoted : mayBeQuoted && !isOpen && !lead.endsWith("“") ? partPair(text, own) : own;
  const words = spans.map((name) => maskEnclosures(text.slice(name.start, name.end)));
  return {
    spans,
    words,
    end,
    isOpen,
    isQuoted,
    isMade: made !== null || opening.isOfAll,
  };
}

/** 海运 of 两大支柱产业**和海运**、海工两大新兴产业: what begins behind the noun of the number before. */
function firstBehind(text: string, name: Span | undefined, previous: Announcement | undefined): Span[] {
  if (name === undefined || previous === undefined) return [];
  const noun = text.slice(previous.span.end, name.end);
  const joint = CONJUNCTION.exec(noun);
  const start = previous.span.end + (joint === null ? 0 : joint.index + joint[0].length);
  return joint === null || start >= name.end ? [] : [{ start, end: name.end }];
}

/** Between the names and their number: 东港、西港**等**两港, 东港制度、西港制度**（以下统称“**两项制度”）. */
const LEAD_TO_NUMBER = /(?:等(?:共|共计)?|这|在内的)?“?$|（以下[统合简]称为?“?$/;
/** In characters. */
const LONGEST_LEAD = 8;

/** Behind what opens the list within its clause, where something does: 全县**分为滨海区**、山前区. */
function openingOf(
  text: string,
  from: number,
  to: number,
): { readonly end: number; readonly isOfAll: boolean } {
  const clause = text.slice(from, to);
  const amid = OPENS_LIST_AMID.exec(clause);
  if (amid !== null) return { end: from + amid.index + amid[0].length, isOfAll: false };
  const [first = ""] = clause.split("、", 1);
  const found = OPENS_LIST.exec(first);
  return {
    end: found === null ? from : from + found.index + found[0].length,
    isOfAll: found?.groups?.all !== undefined,
  };
}

/** Behind who does it together, where the clause begins with that: 市、区**协同共建东湾区**、西湾区. */
function behindLevels(text: string, from: number): number {
  return from + (LEVELS_ACT.exec(text.slice(from, from + LONGEST_LEVELS))?.[0].length ?? 0);
}

/** In characters. */
const LONGEST_LEVELS = 12;

/** 甲、乙 of 以甲、乙为(两翼), 把甲、乙作为(两大抓手); null where nothing is made what the number counts. */
function madeFrom(text: string, at: number): Span | null {
  const from = clauseStart(text, at);
  const clause = text.slice(from, at);
  const [made = ""] = MADE_INTO.exec(clause) ?? [];
  // Without 以, 为 may say what is merged or divided: 将甲、乙合并为两个处室.
  const opening = /^为/.test(made) ? MADE_WITH : MADE_OF;
  const [taken = ""] = (made !== "" && opening.exec(clause)) || [];
  return taken === "" ? null : { start: from + taken.length, end: at - made.length };
}

/** 甲、乙和丙 of 甲、乙和丙是我市的(三大支柱产业); null where the clause is no such sentence. */
function whatIs(text: string, at: number): Span | null {
  const from = clauseStart(text, at);
  const [is = ""] = IS_COUNTED.exec(text.slice(from, at)) ?? [];
  return is === "" ? null : { start: from, end: at - is.length };
}

/** The names in the quotation that closes at `end`: 从“甲、乙、丙”三个方面. */
function namesInQuotation(text: string, end: number): Span[] {
  if (text[end - 1] !== "”") return [];
  const start = clauseStart(text, end - 1);
  // “甲、乙”和推动“丙、丁”两个: one of several quotations, each of which is one name.
  const isOneOfSeveral = /”(?:(?:[、和与及]|以及)[^“”，。；：、]{0,4})?“$/.test(
    text.slice(Math.max(0, start - LONGEST_LINK), start),
  );
  return text[start - 1] === "“" && !isOneOfSeveral ? splitNames(text, { start, end: end - 1 }) : [];
}

/** In characters: between two quotations, with the marks. */
const LONGEST_LINK = 8;

/** Where the clause that holds `end` begins: behind ，；：。 or a mark that opens and does not close before `end`. */
function clauseStart(text: string, end: number): number {
  const floor = Math.max(0, end - REACH);
  let depth = 0;
  for (let at = end - 1; at >= floor; at -= 1) {
    const char = text[at] as string;
    // Behind what a note explains: [15]…, 【五大工程】….
    if (depth === 0 && ("]】".includes(char) || (char === "—" && text[at - 1] === "—"))) return at + 1;
    if ("）”》〕".includes(char)) depth += 1;
    else if ("（“《〔".includes(char)) {
      if (depth === 0) return at + 1;
      depth -= 1;
    } else if (depth === 0 && "，；：。！？→\n".includes(char)) return at + 1;
  }
  return floor;
}
