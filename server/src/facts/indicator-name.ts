import { STANDS_AT } from "../language/cues.ts";
import { OPENING_DEED } from "../language/deed-words.ts";
import {
  AREA_BEHIND,
  BARE_AREA,
  BARE_BEHIND_TIME,
  BARE_MEASURE,
  BEFORE_NAME,
  BEHIND_NAME,
  BOUND_OPENING,
  CAMPAIGN,
  CHANGE_BEHIND,
  CROP_AREA,
  DEED_OF_DOERS,
  DOERS,
  FARES,
  FIELD_ASIDE,
  FIRST_RANK,
  GOAL_ALONE,
  GOES_ON,
  JOINT_AFTER,
  JOINT_OPENS,
  LABEL,
  LANDMARK,
  LEADING_WORD,
  LINKING_WORD,
  MEASURED_CLOSING,
  MEASURED_WITHIN,
  NAME_AFTER,
  NAME_ASIDE,
  NAME_CLOSING,
  NAME_JOINT,
  NAME_OPENING,
  NAME_OPENS,
  NOTE_MARK,
  NOUN_AFTER,
  OPENING_PARTICLE,
  OTHERS_BEFORE,
  PROGRAMME,
  PURPOSE_OPENS,
  QUALIFYING_VERB,
  REACHED_AREA,
  REACHES_WITHIN,
  SHARE_CLOSING,
  STATE_OPENS,
  TOLD_APART,
  UNCOUNTED,
  VERB_AFTER,
} from "../language/indicator-words.ts";
import { matchAt } from "../language/match-at.ts";
import { DEED_ALONE, EXTENT_WITHIN, FARES_BEHIND, TAKES_OBJECT } from "../language/predicate-words.ts";
import { OBJECT } from "../markdown/inline.ts";
import { allMatches } from "../text/all-matches.ts";
import { findUnpaired } from "../text/brackets.ts";
import { firstFrom, itemsWithin } from "../text/sorted-items.ts";
import type { Span } from "../text/span.ts";
import type { Measurement } from "./measurement.ts";
import type { Quantity, QuantityKind } from "./quantity.ts";
import type { Time } from "./time.ts";

export interface IndicatorName extends Pick<Measurement, "expression" | "indicator" | "subject"> {
  /** Where the name of the next number may begin. */
  readonly next: number;
}

/**
 * The name before the number, or, where only verbs stand before it, the noun after: 培育**100家产业链优质企业**. It is
 * looked for from `left` to where the number `following` begins, or to the end of the clause.
 */
export function nameIndicator(
  text: string,
  left: number,
  quantity: Quantity,
  following: Quantity | undefined,
  clauseEnd: number,
  times: readonly Time[],
): IndicatorName {
  const { span, kind } = quantity;
  const [earlier, time] = latestTwo(text, times, span.start);
  const [opening, end] =
    time === undefined
      ? nameWithin(text, left, span.start)
      : nameBeside(text, Math.max(left, earlier?.span.end ?? 0), span.start, time);
  const start = kind === "percent" ? withQualifier(text, left, opening, end) : opening;
  const before = text.slice(start, end);
  // 围绕2026年实现450亿元海洋产业总产值的目标
  const isAside = NAME_ASIDE.exec(before)?.[0] === before || (kind === "count" && FIELD_ASIDE.test(before));
  const stands = end - start >= 2 && !BARE_AREA.test(before) && !isAside;
  const right = following?.span.start ?? clauseEnd;
  const landmark = matchAt(LANDMARK, text, span.end).length;
  // 实现管网全覆盖和稳定运行: what is covered is said before.
  const isLast = stands && (quantity.text.endsWith("全覆盖") || landmark > 0);
  // 云东大桥等**65个在建项目**, 学校、**50家医院**: what stands before are others.
  const isOfOthers =
    stands && !/以[上下]$/.test(quantity.text) && OTHERS_BEFORE.test(text.slice(span.start - 1, span.start));
  const after = isLast ? "" : nounAfter(text, quantity, right, !stands || isOfOthers);
  const named = stands && !(isOfOthers && after.length >= 2);
  // 投资5亿元以上项目3个: the sum says of what kind the counted things are, and is part of their name.
  const isClass =
    following?.kind === "count" && span.end + after.length === right && isSizeOf(quantity, after);
  if (named && (after.length < 2 || end < span.start || isClass)) {
    const expression = { start, end: span.end };
    return {
      expression,
      indicator: withoutReaching(nameOf(text, start, end, kind, times), quantity),
      subject: "",
      next: isClass ? start : span.end + landmark,
    };
  }
  const expression = {
    start: stands ? span.start : Math.min(start, span.start),
    end: span.end + after.length,
  };
  // 续建项目100%复工, 网络覆盖90%的村: a share is of both.
  const isOfBoth = (!stands && !isAside) || isShareOf(quantity, before, after);
  const behind =
    after === "" && !named && kind === "count" ? nounBehindRemark(text, span.end) : after.replace(OF, "");
  // 筹措7亿元**实施**就业工程
  const noun = kind === "money" ? behind.replace(PURPOSE_OPENS, "") : behind;
  const [things, leftOut] =
    after === "" ? [noun, ""] : thingsWithDeed(text, expression.end, noun, kind, times);
  const indicator = (isOfBoth && !/^[的等其每各使让将把由对向]$/.test(before) ? before : "") + things;
  return {
    expression,
    indicator: BARE_AREA.test(indicator) ? "" : trimName(indicator, kind),
    subject: stands ? before : leftOut,
    next: isClass ? Math.min(start, span.start) : expression.end,
  };
}

const OF = /^的/;

/** 187个续建项目**6月底前**复工 */
function withoutTimes(text: string, { start, end }: Span, times: readonly Time[]): string {
  let name = "";
  let at = start;
  for (const { span } of itemsWithin(times, { start, end }, spanOf)) {
    if (span.end === end) continue;
    name += text.slice(at, span.start);
    at = span.end;
  }
  return name + text.slice(at, end);
}

/**
 * What is counted, and behind it how far it gets: 企业上市 of 30家企业上市, 企业完成改制 of 30家企业完成改制. What it does is left out where it
 * says nothing of how many there are (园区高质量发展), or is torn (企业升级为国家**、**省级小巨人企业).
 */
function thingsWithDeed(
  text: string,
  end: number,
  noun: string,
  kind: QuantityKind,
  times: readonly Time[],
): readonly [things: string, leftOut: string] {
  if (isShare(kind)) return [noun, ""];
  const whole = withoutTimes(text, { start: end - noun.length, end }, times);
  const fares = FARES_BEHIND.exec(whole);
  if (fares !== null) return [whole.slice(0, fares.index), fares[0]];
  const name = whole.replace(EXTENT_WITHIN, "");
  const taken = TAKES_OBJECT.exec(name);
  const [things, deed] = taken === null ? [name, ""] : [name.slice(0, taken.index), name.slice(taken.index)];
  // 项目建成投产
  if (deed === "" || DEED_ALONE.test(deed) || deed.endsWith("的")) return [name, ""];
  if (text[end] === "、") return [things, deed];
  // 100家企业完成投资5亿元
  return /\d/.test(text.charAt(end)) ? [`${deed}的${things}`, ""] : [name, ""];
}

function isShare(kind: QuantityKind): boolean {
  return kind === "percent" || kind === "fraction";
}

/** 续建项目100%复工 is a share of the projects; the 预留 of 预留30%的泊位 is a verb. */
function isShareOf({ kind }: Quantity, before: string, after: string): boolean {
  if (!isShare(kind)) return false;
  return before.length > 2 || BARE_AREA.test(before) || !OF.test(after);
}

/** Where the name of a share starts: **新建**建筑装配化率 is of the new buildings alone. */
function withQualifier(text: string, left: number, start: number, end: number): number {
  if (!SHARE_CLOSING.test(text.slice(start, end))) return start;
  const verb = QUALIFYING_VERB.exec(text.slice(Math.max(left, start - 3), start))?.[0] ?? "";
  return start - verb.length;
}

/** The last time that starts before `offset`, with those joined to it (**2027年、2030年**), behind the one before. */
function latestTwo(
  text: string,
  times: readonly Time[],
  offset: number,
): readonly [Time | undefined, Time | undefined] {
  const next = firstFrom(times, offset, spanOf);
  const last = times[next - 1];
  if (last === undefined) return [undefined, undefined];
  let first = next - 1;
  for (; next - first < LONGEST_ROW; first -= 1) {
    const [before, here] = [times[first - 1], times[first] as Time];
    if (before === undefined || !ROW_JOINT.test(text.slice(before.span.end, here.span.start))) break;
  }
  const row = { ...last, span: { start: (times[first] as Time).span.start, end: last.span.end } };
  return [times[first - 1], row];
}

const ROW_JOINT = /^[、和及与]$/;
/** In times; no plan deals out more. */
const LONGEST_ROW = 12;

/** 5亿元以上(项目), 占比10%以上的(企业), 总投资5亿元(的项目) */
function isSizeOf({ kind, text }: Quantity, noun: string): boolean {
  return kind !== "count" && noun.length >= 2 && (/以[上下内]$|^[超过]/.test(text) || noun.startsWith("的"));
}

/** What a clause without a number is about, for a number behind it that has no name: **水质优良率**稳步提高，2026年达到95%; **高新技术企业**：2026年达到300家. */
export function nameState(text: string, clause: Span, times: readonly Time[]): string {
  const start = times[0]?.span.start === clause.start ? times[0].span.end : clause.start;
  const words = text.slice(start, clause.end);
  const name = (STATE_OPENS.exec(words) ?? PROGRAMME.exec(words) ?? LABEL.exec(words))?.[1] ?? "";
  return name.slice(skipLeading(name, 0, name.length));
}

/** What a clause without a number does, for a number behind it that only verbs stand before: **实施老旧小区改造**，全年开工8万户. */
export function nameDeed(text: string, clause: Span): string {
  const end = clause.end - 1;
  for (let at = clause.start; at < Math.min(end, clause.start + LONGEST_MANNER); at += 1) {
    if (leadingWord(text, at, end) < 2) continue;
    const name = text.slice(skipLeading(text, at, end), end);
    return /^[\p{Script=Han}A-Za-z0-9“”（）]{4,24}$/u.test(name) && !UNCOUNTED.test(name) ? name : "";
  }
  return "";
}

/** How far from the start of a clause its verb may stand: 以社区为单位**实施**. */
const LONGEST_MANNER = 8;

/** What the things counted before a number do or have: 218个**重点项目完成投资**315亿元; not 3个、2025年完成6个, of another time. */
export function nameBetween(
  text: string,
  { span }: Quantity,
  next: Quantity,
  times: readonly Time[],
): string {
  const between = { start: span.end, end: next.span.start };
  const isTimed = itemsWithin(times, between, spanOf).length > 0;
  if (isTimed && text.slice(between.start, between.end).includes("、")) return "";
  const [start, end] = nameWithin(text, between.start, between.end);
  const name = withoutTimes(text, { start, end }, times);
  return /^[^，。；、：]{2,}$/.test(name) ? trimName(name, "count") : "";
}

function spanOf({ span }: Time): Span {
  return span;
}

/** Where the name stands between the end of what was said before and a number. */
function nameWithin(text: string, from: number, to: number): readonly [start: number, end: number] {
  const opening = skipLeading(text, skipBarriers(text, from, to), to);
  // （县级）夜校, [x]培养技术员: what was skipped may have torn a pair.
  const start = skipLeading(text, skipBarriers(text, opening, to), to);
  const end = skipLinking(text, start, to);
  return [end < to ? withOwnDeed(text, from, start, end) : start, end];
}

/** **开通**公交的乡镇达到60个: what they have done is part of the name of things that are so many. */
function withOwnDeed(text: string, from: number, start: number, end: number): number {
  if (!DOERS.test(text.slice(start, end))) return start;
  return start - (DEED_OF_DOERS.exec(text.slice(Math.max(from, start - 4), start))?.[0].length ?? 0);
}

/** A time opens the words of a number (到2026年企业达到30家), unless it stands between name and number: 收入**年均**增长8%. */
function nameBeside(
  text: string,
  left: number,
  to: number,
  { span, attributive }: Time,
): readonly [start: number, end: number] {
  // 由2023年的84%提高到95%
  const behind = Math.max(left, text.startsWith("的", span.end) && span.end + 1 === to ? to : span.end);
  // 回收率较2010年提高5%: the year compared with takes its 较 or 比 along.
  const isCompared = attributive && /[较比]/.test(text.charAt(span.start - 1));
  const after = nameWithin(text, behind, to);
  const isBasis = isCompared && COMPARED_WITH.test(text.slice(...after));
  // 数据产业**年均**增速达到8%
  if (span.start > left && BARE_BEHIND_TIME.test(text.slice(...after))) {
    const [start, end] = nameWithin(text, left, span.start);
    if (end === span.start && end - start >= 2 && !BARE_AREA.test(text.slice(start, end)))
      return [start, after[1]];
  }
  if (span.start > left && (isBasis || skipLinking(text, behind, to) === behind)) {
    const before = nameWithin(text, left, isCompared ? span.start - 1 : span.start);
    if (before[1] - before[0] >= 2) return before;
  }
  if (isBasis) return [to, to];
  if (span.start <= left || !isDeedAlone(text.slice(...after))) return after;
  // “三支一扶”计划每年招募120人: what is done is no name, and need not be of what was counted before.
  const before = nameWithin(text, left, span.start);
  return CAMPAIGN.test(text.slice(...before)) ? before : after;
}

/** What of an earlier year a number is held against: 赤字规模比上年**预算**减少500亿元. */
const COMPARED_WITH = /^(?:年[初末底])?(?:预算|决算|同期|水平|基数)$/;

/** Nothing, or a verb and nothing else: 培训. */
function isDeedAlone(words: string): boolean {
  return words.length < 2 || OPENING_DEED.exec(words)?.[0] === words;
}

/** The noun right behind a counted number: 5个**省级实验室**. A verb there says what becomes of what stands before. */
function nounAfter(text: string, quantity: Quantity, right: number, isUnnamed: boolean): string {
  const { span, kind } = quantity;
  const words = text.slice(span.end, right);
  const rank = FIRST_RANK.exec(words)?.[0] ?? "";
  const noun = rank + (NOUN_AFTER.exec(words.slice(rank.length))?.[0] ?? "");
  const bare = findUnpaired(noun).reduce((first, at) => Math.min(first, at), noun.length);
  const name = withoutWhatFollows(noun.slice(0, bare));
  const bareName = name.replace(JOINT_AFTER, "");
  // 6座水库水质达标率提高到95%: what leads to the next number is no part of the name.
  const reaches = bareName !== "" && span.end + bareName.length === right && right < text.length;
  const named = reaches ? text.slice(span.end, skipLinking(text, span.end, right)) : bareName;
  // 4处供水和东岭县等3处排水: what the next number counts begins behind 和.
  const after = (LEADS_TO_NEXT.exec(named)?.[1] ?? named).replace(JOINT_AFTER, "");
  const verb = leadingWord(text, span.end, right);
  const opens =
    NAME_OPENS.test(after) ||
    (isUnnamed && ((TOLD_APART.test(after) && !DEED_ALONE.test(after)) || countsAbout(quantity, after)));
  const isVerb =
    kind === "count"
      ? (verb > 0 && !opens) || (VERB_AFTER.test(after) && !opens && !isGoalOf(noun, name))
      : verb === after.length || JOINT_OPENS.test(after);
  return isVerb || GOES_ON.test(after) || CHANGE_BEHIND.test(after) ? "" : after;
}

/** 选择11个左右**的县**; 3000架以上的数据中心 are so large each. */
function countsAbout({ text }: Quantity, noun: string): boolean {
  return noun.startsWith("的") && text.endsWith("左右");
}

const LEADS_TO_NEXT = /^([^和及与、]{2,20})[和及与][^和及与]{2,20}等$/;

/** 9.8万户**经营主体**中个体户占七成, 1.4万人以上的**新增就业**目标如期完成; nothing of 41万吨的基础上, 50亿元的良好势头, 60亿元的目标. */
function withoutWhatFollows(noun: string): string {
  if ((noun.startsWith("的") && STANDS_AT.test(noun)) || GOAL_ALONE.test(noun)) return "";
  const name = noun.replace(BEHIND_NAME, "");
  return name.length >= 2 ? name : noun;
}

/** 1.4万人以上**的城镇新增就业**目标 names what is aimed at; the 的 of others describes a thing. */
function isGoalOf(noun: string, name: string): boolean {
  return noun.startsWith("的") && noun.slice(name.length).includes("目标");
}

/** 新增2400户（累计3600户）**餐饮单位** */
function nounBehindRemark(text: string, from: number): string {
  const remark = /^（[^（），。；]{1,16}）/.exec(text.slice(from, from + 18))?.[0] ?? "";
  const end = from + remark.length;
  const noun = remark === "" ? "" : (NOUN_AFTER.exec(text.slice(end, end + 32))?.[0] ?? "");
  return noun.slice(0, Math.min(noun.length, ...findUnpaired(noun)));
}

/** Brackets, and what stands for code and pictures. */
const BARRIERS = /[（）《》〈〉“”‘’「」『』【】〔〕[\]\ufffc]/;

/** A name is read from behind what it cannot hold: half a pair of brackets, 夜校（**渔民**2000人次, or something unread. */
function skipBarriers(text: string, from: number, to: number): number {
  const words = text.slice(from, to);
  if (!BARRIERS.test(words)) return from;
  const barriers = findUnpaired(words);
  return from + barriers.reduce((last, at) => Math.max(last, at), words.lastIndexOf(OBJECT)) + 1;
}

/** The words before a number as a name; none where it begins with something unread: ￼型企业. */
function nameOf(
  text: string,
  start: number,
  end: number,
  kind: QuantityKind,
  times: readonly Time[],
): string {
  if (text[start - 1] === OBJECT) return "";
  const from = withoutAside(text, start, end);
  return trimName(withoutTimes(text, { start: from, end }, times), kind);
}

/** 四大主导产业**实现**产值46亿元, 开发区**实现**区域评估全覆盖; of 养老服务点实现街道全覆盖 what covers stands behind where. */
function withoutReaching(name: string, { kind, text }: Quantity): string {
  const isMeasured = text === "全覆盖" || (kind !== "count" && MEASURED_WITHIN.test(name));
  if (!isMeasured) return name;
  const area = text === "全覆盖" ? (AREA_BEHIND.exec(name)?.[0] ?? "") : "";
  if (area !== "") return area + name.slice(0, -area.length).replace(REACHES_LAST, "");
  const [subject = "", reached = ""] = name.split(REACHES_WITHIN);
  return REACHED_AREA.test(reached) ? reached + subject : name.replace(REACHES_WITHIN, "");
}

const REACHES_LAST = /(?:基本|全面|全部|逐步|年内)?实现$/;

function skipLeading(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const marks = matchAt(BEFORE_NAME, text, at).length;
    if (marks > 0 && at + marks <= to) {
      at += marks;
      continue;
    }
    const joint = (matchAt(NAME_JOINT, text, at) || matchAt(OPENING_PARTICLE, text, at)).length;
    if (joint > 0 && at + joint <= to - 2) {
      at += joint;
      continue;
    }
    const length = leadingWord(text, at, to);
    // A name has two characters at least, and 共享 is no 共 with a 享: one character leads only to another such word.
    if (length === 0 || at + length === to - 1) break;
    if (length === 1 && at + 1 < to && leadingWord(text, at + 1, to) === 0) break;
    at += length;
  }
  return at;
}

/** Length of the leading word that begins at `at` and ends before `to`; 0 where there is none. */
function leadingWord(text: string, at: number, to: number): number {
  const { length } = matchAt(LEADING_WORD, text, at);
  return at + length <= to ? length : 0;
}

/** The longest run of linking words before a number is shorter than this. */
export const LONGEST_LINK = 24;

function skipLinking(text: string, from: number, to: number): number {
  let end = to;
  while (end > from) {
    const tail = text.slice(Math.max(from, end - LONGEST_LINK), end);
    const length = /[（，：、“]$/.test(tail) ? 1 : (LINKING_WORD.exec(tail)?.[0].length ?? 0);
    if (length === 0) break;
    end -= length;
  }
  return end;
}

/** 在新材料等领域**培育**新产品, 对困难群众**进行**培训: the last verb behind such an opening leads up to the name. */
function withoutAside(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  if (name.length > LONGEST_ASIDE) return start;
  const last = allMatches(name, NAME_AFTER).at(-1);
  const intended = last === undefined ? 0 : last.index + last[0].length;
  if (intended > 0 && name.length - intended >= 4) return skipLeading(text, start + intended, end);
  if (!NAME_ASIDE.test(name)) return start;
  for (let at = end - 3; at > start + 2; at -= 1)
    if (leadingWord(text, at, end) > 1) return skipLeading(text, at, end);
  return start;
}

const LONGEST_ASIDE = 60;

/** 粮食播种面积保持稳定、**产量**: of the crop before it. */
function ofCrop(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  const area = parts.at(-2)?.replace(/(?:保持|基本)?稳定$|持平$/, "") ?? "";
  return BARE_MEASURE.test(last) && CROP_AREA.test(area) ? area.replace(CROP_AREA, "") + last : last;
}

/** 高中扩容提升、**增加**学位 */
function withoutLead(name: string): string {
  return name.slice(skipLeading(name, 0, name.length));
}

function trimName(written: string, kind: QuantityKind): string {
  const name = written.replace(NOTE_MARK, "");
  // 在建里程实现“850+”、其中运营里程
  const inPart = name.slice(name.lastIndexOf("、其中") + 1).replace(/^其中(?=.{2})/, "");
  const opened = inPart.replace(BOUND_OPENING, "").replace(NAME_OPENING, "");
  const parts = opened.split("、");
  const own = parts.slice(0, -1).some((part) => FARES.test(part)) ? withoutLead(ofCrop(parts)) : opened;
  const trimmed = own.replace(kind === "count" ? NAME_CLOSING : MEASURED_CLOSING, "");
  return trimmed.length >= 2 ? trimmed : own;
}
