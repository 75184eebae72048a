import { LEADING_WORD } from "../language/indicator-words.ts";
import { matchAt } from "../language/match-at.ts";
import { readSmallNumber } from "../language/small-number.ts";
import type { Span } from "../text/span.ts";
import type { Announcement } from "./announcements.ts";
import { maskEnclosures } from "./mask-enclosures.ts";

/** An announced number and the things listed for it. Spans count in the reading text. */
export interface Enumeration {
  readonly announcement: Announcement;
  /** From the first thing listed to the last. */
  readonly list: Span;
  /** How many are listed: the fewest and the most that the list can be read as; `Infinity` where it is left open (等). */
  readonly fewest: number;
  readonly most: number;
}

/** The enumerations that stand whole in one text. */
export function findEnumerations(text: string, announcements: readonly Announcement[]): Enumeration[] {
  const before = announcements.flatMap((announcement, index) =>
    namedBefore(text, announcement, announcements[index - 1]),
  );
  const after = announcements.flatMap((announcement) =>
    announcement.quoted ? [] : listedAfter(text, announcement),
  );
  return [...before, ...after, ...findVerbCounts(text)].sort(
    (a, b) => a.announcement.span.start - b.announcement.span.start,
  );
}

/** How far a list may reach, in characters: further away nobody counts by eye, and the search stays linear. */
const REACH = 300;

// ── A、B、C三大板块; A、B等8个平台 ──

/** Measures and nouns that count the very things named before; the 3个 of 学校、医院3个项目 may count others. */
const COUNTS_NAMES = /^(?:大|方面|领域|环节)$/;
const KIND_NOUN = /^(?:方面|领域|环节|方向|板块|层面|维度|阶段|要素|抓手|关键词|类型|产业|行业)/;
/** 、 between names, or two names in marks of their own: “甲”“乙”“丙”. */
const NAME_SEPARATOR = /、|(?<=[”》])(?=[“《])/;
/** Bodies whose plans and tasks are meant: 落实中央、省三大任务. */
const BODY =
  /(?:^|[和与及])(?:中央|国家|国务院|全国|全省|省|市|州|区|县|乡|镇|村|部|局)$|(?:委|政府|中央|会议)$/;
/** Words that a name does not end with, so that the number counts something else. */
const NO_NAME_END =
  /(?:[的了和与及或在对为是被把向以从将按共至到超于占较比并且再又还即]|入选|获评|全国|全省|全市|全区|全县|[家省市区县]级|各地|首批|年度|其他|其余|另外|以及|分为|列入|纳入|召开|做实|做好|办好|抓好|围绕|聚焦|突出|坚持|落实|深化|深入|一体推进|推进|推动|打造|建成|培育|新增|引进|实施|开展|完成|实现|形成|构建|设立|组建|建立|举办|承办|争创|创成|新建|改建|扩建|增加|增至)$/;
/** 京津冀三地, 沿江两岸: names already counted once. */
const COUNTED_ALREADY = /[二两三四五六七八九十](?:地|省|市|县|区|州|岸|方|校|院|企|省市|省区|市县|县区)$/;
/** Places and fields in which there is something else to count (长江、黄河流域三大城市群), unless every name is one. */
const FIELD = /(?:流域|地区|地带|区域|沿线|沿岸|周边|一带|境内|等地|领域|行业|系统|部门|范围|层面|方面)$/;
/** A name that may be two: 甲和乙, 小学到高中. */
const JOINT = /以及|[和与及暨或到至—~]/g;
/** The furthest that a slip of the pen puts announcement and list apart. */
const SLIP = 2;

function namedBefore(
  text: string,
  announcement: Announcement,
  previous: Announcement | undefined,
): Enumeration[] {
  const { start } = announcement.span;
  const lead = /(?:等(?:共|共计)?|这)?“?$/.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? "";
  const isOpen = lead.startsWith("等");
  const end = start - lead.length;
  const from = clauseStart(text, end);
  const names = splitNames(text, { start: from, end });
  const restart = names.findLastIndex((name) => previous !== undefined && holds(name, previous.span));
  const own = names.slice(restart + 1);
  const words = own.map((name) => maskEnclosures(text.slice(name.start, name.end)));
  const last = words.at(-1) ?? "";
  if (own.length < 2 || last === "" || NO_NAME_END.test(last) || BODY.test(last)) return [];
  if (words.some((name) => /\d|等|[?：]/.test(name))) return [];
  if (COUNTED_ALREADY.test(last) || (FIELD.test(last) && !words.every((name) => FIELD.test(name)))) return [];

  const noun = text.slice(announcement.span.end, announcement.span.end + 3);
  if (!isOpen && !COUNTS_NAMES.test(announcement.measure) && !KIND_NOUN.test(noun)) return [];

  // A verb inside may open a list of its own (推进甲、打造乙、丙两大园区), or one of deeds that the number does not count.
  const verb = words.findLastIndex((name, index) => index > 0 && startsWithVerb(name));
  const conjunctions = words.reduce((count, name) => count + (name.match(JOINT)?.length ?? 0), 0);
  const fewest = own.length - Math.max(0, verb);
  const most =
    isOpen || verb > 0 ? Number.POSITIVE_INFINITY : own.length + conjunctions + (restart < 0 ? 0 : 1);
  const slip = Math.min(SLIP, own.length - 1);
  if (announcement.value > most + slip || announcement.value < fewest - SLIP) return [];
  return [{ announcement, list: { start: (own[0] as Span).start, end }, fewest, most }];
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function startsWithVerb(name: string): boolean {
  return matchAt(LEADING_WORD, name, 0).length > 1;
}

/** Where the clause that holds `end` begins: behind ，；：。 or a mark that opens and does not close before `end`. */
function clauseStart(text: string, end: number): number {
  const floor = Math.max(0, end - REACH);
  let depth = 0;
  for (let at = end - 1; at >= floor; at -= 1) {
    const char = text[at] as string;
    if ("）”》〕]".includes(char)) depth += 1;
    else if ("（“《〔[".includes(char)) {
      if (depth === 0) return at + 1;
      depth -= 1;
    } else if (depth === 0 && "，；：。！？\n".includes(char)) return at + 1;
  }
  return floor;
}

/** The stretches between 、 outside brackets, quotations and titles. */
function splitNames(text: string, span: Span): Span[] {
  const masked = maskEnclosures(text.slice(span.start, span.end));
  const names: Span[] = [];
  let start = span.start;
  for (const part of masked.split(NAME_SEPARATOR)) {
    names.push({ start, end: start + part.length });
    start += part.length + (masked[start + part.length - span.start] === "、" ? 1 : 0);
  }
  return names;
}

// ── 以下三项：A；B；C。 ──

const LEAD_IN_END = /^[^，。；：！？“”（）、]{0,14}：/;

function listedAfter(text: string, announcement: Announcement): Enumeration[] {
  const rest = text.slice(announcement.span.end, announcement.span.end + REACH);
  const leadIn = LEAD_IN_END.exec(rest)?.[0];
  if (leadIn === undefined) return [];
  const start = announcement.span.end + leadIn.length;
  const body = maskEnclosures(rest.slice(leadIn.length));
  const stop = body.search(/[。！？]|$/);
  const items = body.slice(0, stop);
  if (stop === body.length && start + stop < text.length) return [];
  if (
    /[：…]|[等；]$|(?:^|[；，、])(?:[一二三四五六七八九十]+[是要]|第[一二三四五六七八九十]|首先|其一|[（(]?[\d一二三四五六七八九十]+[）)]|[①-⑳])/.test(
      items,
    )
  )
    return [];
  const counts = ["；", "，", "、"].map((mark) => items.split(mark).length);
  const [clauses = 1, commas = 1, names = 1] = counts;
  if (clauses < 2 && (commas > 1 || names < 2)) return [];
  const conjunctions = clauses > 1 ? 0 : (items.match(JOINT)?.length ?? 0);
  const readings = counts.filter((count) => count > 1);
  return [
    {
      announcement,
      list: { start, end: start + stop },
      fewest: Math.min(...readings),
      most: Math.max(...readings) + conjunctions,
    },
  ];
}

// ── “四送四听”: so many times 送, so many times 听 ──

const VERB_COUNTS =
  /“((?:[二两三四五六七八九十][^“”，。；：、一二两三四五六七八九十\d\s个大项条类种]){1,4})”/g;

function findVerbCounts(text: string): Enumeration[] {
  return Array.from(text.matchAll(VERB_COUNTS)).flatMap((match) => {
    const at = match.index;
    const list = quotedBefore(text, at) ?? bracketedAfter(text, at + match[0].length);
    if (list === null) return [];
    const items = text.slice(list.start, list.end).split(/[、，；]/);
    const pairs = Array.from((match[1] ?? "").matchAll(/../gu), ([pair]) => ({
      numeral: pair.charAt(0),
      verb: pair.charAt(1),
    }));
    const counts = pairs.map(({ verb }) => items.filter((item) => item.startsWith(verb)).length);
    const isList =
      counts.every((count) => count > 1) && counts.reduce((sum, count) => sum + count, 0) === items.length;
    if (!isList) return [];
    return pairs.map(({ numeral, verb }, index): Enumeration => {
      const start = at + 1 + index * 2;
      const count = counts[index] as number;
      return {
        announcement: {
          span: { start, end: start + 2 },
          numeral: { start, end: start + 1 },
          value: readSmallNumber(numeral) ?? 0,
          measure: verb,
          quoted: true,
        },
        list,
        fewest: count,
        most: count,
      };
    });
  });
}

/** “送甲、送乙，听丙、听丁”为主题的“两送两听”: what the quotation before holds. */
function quotedBefore(text: string, at: number): Span | null {
  const from = Math.max(0, at - REACH);
  const found = /“([^“”]*)”[^“”，。；：、]{0,8}$/.exec(text.slice(from, at));
  if (found === null) return null;
  const start = from + found.index + 1;
  return { start, end: start + (found[1] ?? "").length };
}

/** “两送两听”（送甲、送乙，听丙、听丁）. */
function bracketedAfter(text: string, at: number): Span | null {
  const found = /^[^“”，。；：、（）]{0,8}（(?:即|指)?([^（）]*)）/.exec(text.slice(at, at + REACH));
  if (found === null) return null;
  const end = at + found[0].length - 1;
  return { start: end - (found[1] ?? "").length, end };
}
