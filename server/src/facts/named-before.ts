import { LEVELS_ACT } from "../language/area-words.ts";
import { LEADING_WORD } from "../language/indicator-words.ts";
import {
  ASPECT,
  BODY,
  CONJUNCTION,
  COUNTED_ALREADY,
  COUNTED_WITHIN,
  COUNTS_NAMES,
  DEED_NOUN,
  DONE_NOUN,
  FIELD,
  IS_COUNTED,
  JOINT,
  KIND_NOUN,
  KINDS_OF_PLACE,
  MADE_INTO,
  MADE_OF,
  MADE_WITH,
  NO_NAME_END,
  OPENS_LIST,
  PLACE_NOUN,
} from "../language/list-words.ts";
import { matchAt } from "../language/match-at.ts";
import type { Span } from "../text/span.ts";
import type { Announcement } from "./announcements.ts";
import { type Enumeration, REACH } from "./enumeration.ts";
import {
  areAlike,
  areEven,
  areOfOneLength,
  endAlike,
  joinsTwo,
  partLast,
  partPair,
  splitNames,
} from "./listed-names.ts";
import { maskEnclosures } from "./mask-enclosures.ts";

// ── A、B、C三大板块; A、B等8个平台 ──

/** The furthest that a slip of the pen puts a number and so many names apart: of many more than of few. */
function furthestSlip(named: number): number {
  return Math.max(2, named * 0.4);
}

/** What a number behind names counts, by the word that follows it. */
interface Counted {
  /** The noun behind the number, as far as two characters tell. */
  readonly noun: string;
  /** The very names, and not something that they hold. */
  readonly names: boolean;
  /** Things that are done: 修桥、铺路、通水三项行动. */
  readonly deeds: boolean;
  /** What each is said with a verb: 优化环境、促进发展、建设队伍等三个方面. */
  readonly done: boolean;
  /** Kinds that are named by phrases: 统一规划、分步实施、重点突破三项原则. */
  readonly phrases: boolean;
  /** Places: 青樟、白溪、石桥、云岭、临澜5个城市. */
  readonly places: boolean;
  /** Aspects, of which a bare verb can be one. */
  readonly aspects: boolean;
}

/** The names before a number. */
interface Row {
  /** The first of several names behind 以及, at which another list may begin: 青樟、白溪以及**石桥**、云岭、临澜; 0 where none does. */
  readonly others: number;
  readonly spans: readonly Span[];
  readonly words: readonly string[];
  readonly end: number;
  /** More may be meant than are named: A、B等8个. */
  readonly isOpen: boolean;
  /** One quotation holds them all. */
  readonly isQuoted: boolean;
  /** Another number stands among the names, and another list may end with it. */
  readonly isCut: boolean;
  /** The sentence makes the names what the number counts: 以甲、乙为两翼. */
  readonly isMade: boolean;
}

export function namedBefore(
  text: string,
  numbering: number,
  announcement: Announcement,
  previous: Announcement | undefined,
): Enumeration[] {
  const counted = readCounted(text, announcement);
  const row = readRow(text, numbering, announcement, previous, counted.names);
  if (!areNames(row.words)) return [];
  // 农村“三位一体”: the name of something that is told elsewhere.
  if (
    announcement.quoted &&
    announcement.measure === "位" &&
    announcement.value > row.words.length &&
    row.words.length < SEVERAL
  )
    return [];
  if (belongsToLast(row, announcement) || isOneOfThem(text, row, announcement)) return [];
  const { fewest, most } = countNames(row, counted);
  const { value } = announcement;
  const named = Math.max(row.words.length, fewest);
  const slip = row.isMade ? furthestSlip(named) : Math.min(furthestSlip(named), named - 1);
  // 等 counts at least what is named, however many that are.
  if (value > most + slip || (!row.isOpen && value < fewest - furthestSlip(fewest))) return [];
  if (
    !row.isOpen &&
    !row.isMade &&
    !counted.names &&
    !isShort(announcement, row, most) &&
    !isSlogan(text, announcement, row, most) &&
    !areOfKind(row.words, counted) &&
    !areShortPlaces(row.words, counted) &&
    !countsAny(announcement, row.words, fewest)
  )
    return [];
  return [{ announcement, list: { start: (row.spans[0] as Span).start, end: row.end }, fewest, most }];
}

/** Whether the number is of the last name alone: 东段、西段、石桥和白溪两座大桥; 旧城改造、打好“三大战役”, 旧城改造、青樟“三项工程”. */
function belongsToLast({ words, isOpen, isMade }: Row, { value, quoted }: Announcement): boolean {
  const last = words.at(-1) ?? "";
  const others = words.slice(0, -1);
  if (others.length === 0 || isOpen || isMade) return false;
  const isPair = value > 1 && words.length !== value && last.split(CONJUNCTION).length === value;
  const isItsPlace = last.length <= 2 && others.every((name) => name.length > 2 * last.length);
  return isPair || (quoted && words.length < value && isItsPlace);
}

/**
 * Whether the slogan is one of the names itself (接待、出国和“三公”经费), or the names stand in as many groups that begin alike
 * (服务县委、县政府和服务市场、群众“两大能力”).
 */
function isOneOfThem(text: string, { spans, end }: Row, { value, quoted }: Announcement): boolean {
  if (!quoted) return false;
  const groups = text.slice(spans[0]?.start, end).split(CONJUNCTION);
  const [first = "", ...others] = groups;
  return (
    groups.at(-1) === "" ||
    (groups.length === value && others.every((group) => first.includes(group.slice(0, 2))))
  );
}

function readCounted(text: string, { span, measure, inWords }: Announcement): Counted {
  const noun = text.slice(span.end, span.end + LONGEST_NOUN);
  const deeds = inWords && DEED_NOUN.test(noun);
  const kinds = KIND_NOUN.test(noun);
  return {
    noun: noun.slice(0, 2),
    names: COUNTS_NAMES.test(measure) || kinds || deeds,
    deeds,
    done: DONE_NOUN.test(measure + noun),
    phrases: deeds || kinds,
    places: PLACE_NOUN.test(noun),
    aspects: ASPECT.test(measure + noun),
  };
}

/** As many characters as a noun that says what is counted may have: 重点行动. */
const LONGEST_NOUN = 4;

function readRow(
  text: string,
  numbering: number,
  { span: { start } }: Announcement,
  previous: Announcement | undefined,
  mayBeQuoted: boolean,
): Row {
  const lead = /(?:等(?:共|共计)?|这|在内的)?“?$/.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? "";
  const made = madeFrom(text, start) ?? whatIs(text, start);
  const end = made?.end ?? start - lead.length;
  const opening = openingOf(text, Math.max(numbering, clauseStart(text, end)), end);
  const from = made?.start ?? behindLevels(text, opening.end);
  const names = splitNames(text, { start: from, end });
  const cut = names.findLastIndex((name) => previous !== undefined && holds(name, previous.span));
  const own = names.slice(cut + 1);
  const isOpen = lead.startsWith("等");
  const quoted = namesInQuotation(text, end);
  const isQuoted = quoted.length > 1;
  const spans = isQuoted ? quoted : mayBeQuoted && !isOpen && !lead.endsWith("“") ? partPair(text, own) : own;
  const words = spans.map((name) => maskEnclosures(text.slice(name.start, name.end)));
  const others = spans.findLastIndex(
    (name, index) => index > 0 && index < spans.length - 1 && text.endsWith("以及", name.start),
  );
  return {
    others: Math.max(0, others),
    spans,
    words,
    end,
    isOpen,
    isQuoted,
    isCut: cut >= 0 && !isQuoted,
    isMade: made !== null || opening.isOfAll,
  };
}

/** Behind what opens the list within its clause, where something does: 全县**分为滨海区**、山前区. */
function openingOf(
  text: string,
  from: number,
  to: number,
): { readonly end: number; readonly isOfAll: boolean } {
  const [first = ""] = text.slice(from, to).split("、", 1);
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

/** Numbers that belong to names: 3号线, 5G网络. */
const NUMBER_OF_NAME = /\d{1,4}(?=[号G])/g;
/** What no name holds otherwise; 等级 is no 等. */
const NO_NAME = /\d|等(?!级)|[?：]/;

/** Whether words are names, and two or more, as far as their form tells. */
function areNames(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  if (words.length < 2 || last === "" || words.some((name) => NO_NAME.test(name.replace(NUMBER_OF_NAME, ""))))
    return false;
  if (words.some((name) => COUNTED_WITHIN.test(name))) return false;
  // 就业促进、创业培育: among names as long a verb at the end is a part of the last.
  const isWholeName =
    last.length >= WHOLE_NAME && endsWithVerb(last) && !startsWithVerb(last) && areOfOneLength(words);
  if (NO_NAME_END.test(last) && !isWholeName) return false;
  if ([BODY, COUNTED_ALREADY].some((pattern) => pattern.test(last))) return false;
  return !FIELD.test(last) || words.every((name) => FIELD.test(name));
}

/** In characters: of a noun and its verb. */
const WHOLE_NAME = 4;

function countNames(
  { words, others, isOpen, isQuoted, isCut, isMade }: Row,
  counted: Counted,
): { readonly fewest: number; readonly most: number } {
  const opening =
    isMade || isQuoted ? 0 : Math.max(others, lastOpening(words, counted), lastDescribed(words));
  const conjunctions = mayPart(words).reduce(
    (count, name) => count + (name.replace(DONE_TOGETHER, "").match(JOINT)?.length ?? 0),
    0,
  );
  // 谋划、开工、在建、投产四个清单: what looks like a verb with its object is one of the names, where others are as long.
  const isLoose =
    opening > 0 &&
    !words.some(
      (name, index) => index > 0 && index !== opening && name.length >= (words[opening] as string).length,
    );
  return {
    fewest: words.length - opening + (joinsTwo(words.slice(opening)) ? 1 : 0),
    most: isOpen || isLoose ? Number.POSITIVE_INFINITY : words.length + conjunctions + (isCut ? 1 : 0),
  };
}

/** **巩固和提升**金融、航运、贸易: what is done with the names joins none of them. */
const DONE_TOGETHER = new RegExp(`(?:${LEADING_WORD.source})[和与及](?:${LEADING_WORD.source})`, "g");

/** In characters: longer names are no names of places. */
const SHORTEST_KIND = 3;

/** The names whose 和 may part two: in a long row, where 、 parts the others, only that of the last does. */
function mayPart(words: readonly string[]): readonly string[] {
  const joined = words.slice(0, -1).filter((name) => CONJUNCTION.test(name));
  // 青樟、云屏和石桥、白溪: names as short as those of places are parted anywhere.
  const areShort = joined.some((name) =>
    name.split(CONJUNCTION).every(({ length }) => length <= SHORTEST_KIND),
  );
  return words.length > SEVERAL && joined.length * 3 <= words.length && !areShort ? words.slice(-1) : words;
}

/**
 * The name that begins the list that the number counts, at the latest: a verb inside may open a list of its own (推进甲、打造乙、丙
 * 两大园区), or one of deeds that the number does not count.
 */
function lastOpening(words: readonly string[], { deeds, done, phrases, aspects }: Counted): number {
  const others = words.slice(1);
  if (
    endAlike(words) ||
    (others.length > 2 && new Set(others.map(({ length }) => length)).size === 1) ||
    ((deeds || done) && others.every(startsWithVerb)) ||
    (phrases && (areAlike(others) || arePhrases(others)))
  )
    return 0;
  const opens = aspects ? opensWithVerb : startsWithVerb;
  return Math.max(
    0,
    words.findLastIndex(
      (name, index) => index > 0 && (index < words.length - 1 ? opensWithVerb : opens)(name),
    ),
  );
}

/** 覆盖全县的大气、水、土壤: what is behind 的 may be the first of the list. */
function lastDescribed(words: readonly string[]): number {
  return words.findLastIndex((name, index) => index > 0 && /.的./.test(name));
}

/** 分步实施、重点突破 */
function arePhrases(names: readonly string[]): boolean {
  return names.length > 1 && names.every((name) => /^\p{Script=Han}{4}$/u.test(name));
}

/** 东平台、西平台三个平台, 石桥镇、云岭乡三个乡镇: the number counts what every name ends with. */
function areOfKind(words: readonly string[], { noun }: Counted): boolean {
  const isEnding = (name: string): boolean =>
    name.endsWith(noun) || (KINDS_OF_PLACE.test(noun) && noun.includes(name.slice(-1)));
  return noun.length === 2 && words.every(isEnding);
}

/** 选择青樟、白溪、石桥、云岭和临澜6个城市: a long row of names as short as places have them. */
function areShortPlaces(words: readonly string[], { places }: Counted): boolean {
  const [, ...others] = words.flatMap((name) => name.split(CONJUNCTION));
  return (
    places &&
    others.length >= LONG_ROW &&
    others.every((name) => /^\p{Script=Han}{2,3}$/u.test(name) && !startsWithVerb(name))
  );
}

/** Behind the first name, before which a verb may stand. */
const LONG_ROW = 4;

/**
 * Whether names are missing (登记、查询、变更四项制度). What the number counts is nearly always the names, whatever noun
 * follows: things that the names hold are seldom just a few more, but where the names are short, as those of places and of their
 * kinds are (学校、医院、车站五个项目).
 */
function isShort(
  { value, quoted, inWords, measure }: Announcement,
  { words, isCut }: Row,
  most: number,
): boolean {
  const mayHold = !/^[种类]$/.test(measure) && words.slice(1).some(({ length }) => length < SEVERAL);
  const missing = mayHold && !(inWords && words.length > SEVERAL) ? 1 : furthestSlip(most);
  return !quoted && !isCut && most >= SEVERAL && value > most && value <= most + missing;
}

/** 产业、人才、文化“四个振兴”, 东港、西港“三港联动”: names that are even, or of one kind, behind which a slogan counts them, whatever its noun. */
function isSlogan(
  text: string,
  { value, quoted, span, numeral, measure }: Announcement,
  { words, isCut }: Row,
  most: number,
): boolean {
  // “三通”（通水、通电、通路）: what it counts is told behind it.
  const isTold = /^[^“”，。；：]{0,6}”[^“”，。；：、]{0,6}[（：]/.test(
    text.slice(span.start, span.start + 20),
  );
  const kind = text.charAt(numeral.end);
  const areOfOneKind = endAlike(words) || (measure === "" && words.every((name) => name.endsWith(kind)));
  return (
    quoted &&
    !isTold &&
    !isCut &&
    // What 和 joins in the last name proves no number too small.
    (value > most || value < words.length) &&
    (areEven(partLast(words)) || (areOfOneKind && !/[“”]/.test(words.join(""))))
  );
}

/** Two names may well hold three of something: 东港、西港三个泊位. */
const SEVERAL = 3;

/**
 * Whether 三个 or 三项 counts the names whatever noun follows: several names may hold more of something (学校、医院5个
 * 项目), but hardly fewer, and a numeral in words counts what was just said; one in digits does where the names are of one
 * make (东港、西港、南港2座). “两项补贴” is a name itself.
 */
function countsAny(
  { measure, value, inWords, quoted }: Announcement,
  words: readonly string[],
  fewest: number,
): boolean {
  if (measure === "位" || quoted || value >= fewest) return false;
  const isLongRow = words.length > SEVERAL && value === words.length - 1;
  if (!inWords && !isLongRow && !haveOneMake(words) && !areLongNames(words) && !areEven(words)) return false;
  if (words.slice(1).some((name) => name.split(CONJUNCTION).some(holdsVerb))) return false;
  return words.every(endsWithVerb) || !words.some(endsWithVerb);
}

/** 东港、西港、南港; 青樟、白溪、石桥. */
function haveOneMake([first = "", ...others]: readonly string[]): boolean {
  const isShort = (name: string): boolean => /^\p{Script=Han}{2,3}$/u.test(name);
  return others.every((name) => name.at(-1) === first.at(-1)) || others.every(isShort);
}

/** 云屏黄酒、青樟火腿、白溪毛尖: three names or more, none so short that it may be a word for what there is more of. */
function areLongNames(words: readonly string[]): boolean {
  return words.length >= SEVERAL && words.every((name) => /^[\p{Script=Han}“”＿]{4,}$/u.test(name));
}

/** The names in the quotation that closes at `end`: 从“甲、乙、丙”三个方面. */
function namesInQuotation(text: string, end: number): Span[] {
  if (text[end - 1] !== "”") return [];
  const start = clauseStart(text, end - 1);
  return text[start - 1] === "“" ? splitNames(text, { start, end: end - 1 }) : [];
}

/** 市、区共建东湾区、西湾区: behind the verb another list begins. */
function holdsVerb(name: string): boolean {
  return Array.from({ length: Math.max(0, name.length - 3) }, (_, index) => index + 1).some(
    (at) => matchAt(LEADING_WORD, name.slice(0, -1), at).length > 1,
  );
}

function endsWithVerb(name: string): boolean {
  return [2, 3].some(
    (length) => matchAt(LEADING_WORD, name, Math.max(0, name.length - length)).length === length,
  );
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function startsWithVerb(name: string): boolean {
  return matchAt(LEADING_WORD, name, 0).length > 1;
}

/** A verb with something behind it: 建设 alone, among 规划、建设、管理三个方面, is a name. */
function opensWithVerb(name: string): boolean {
  const { length } = matchAt(LEADING_WORD, name, 0);
  return length > 1 && length < name.length;
}

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
    } else if (depth === 0 && "，；：。！？\n".includes(char)) return at + 1;
  }
  return floor;
}
