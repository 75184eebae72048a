import { PLACE_BEFORE_NAME, PLACE_NAMED } from "../../language/area-words.ts";
import {
  AREA_OPENING,
  BARE_MEASURE,
  BARE_RANK,
  CALLED_INDICATOR,
  CARRIED_OUT_BEFORE,
  GOAL_ALONE,
  LEADING_WORD,
  LED_BY,
  PROJECTS,
  RANK_OPENING,
  RATE_ALONE,
  SENTENCE_SUBJECT,
  SHARE_OF_BEFORE,
  SPREAD_BEFORE,
  WHERE_ALONE,
  WHOLE_ECONOMY,
  WORKS_BEFORE,
} from "../../language/indicator-words.ts";
import { CONJUNCTION } from "../../language/list-words.ts";
import { matchAt } from "../../language/match-at.ts";
import { BRINGS_LAST, REACHES_LAST_WORD } from "../../language/measure-words.ts";
import { BARE_THINGS, FIELD_OPENING } from "../../language/noun-words.ts";
import { EACH_OF } from "../../language/subject-words.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import { type Span, spanOf } from "../../text/span.ts";
import type { Sentence } from "../passage.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { Time } from "../times/time.ts";
import { measuredSubject } from "./measured-subject.ts";
import type { Measure, Measurement } from "./measurement.ts";
import { namesPartOnly } from "./names-part-only.ts";
import { LONGEST_LINK } from "./skip-linking.ts";

/** Where a sentence is read. */
interface Surroundings {
  readonly text: string;
  readonly sentence: Sentence;
  readonly clause: Span;
  readonly quantity: Quantity;
  readonly times: readonly Time[];
  readonly bodyStart: number;
}

/** A name with what it is of, where it does not say so itself: by its sentence or the numbers before it. */
export function completeName(
  name: string,
  earlier: (places: number) => Measurement | undefined,
  around: Surroundings,
): string {
  const there = inPlace(name, earlier, around) || ofThemAll(name, earlier(1), around);
  if (there !== "") return there;
  const before = earlier(1)?.indicator ?? "";
  const completed = (name === "" ? "" : forEach(around)) + goOnWith(name, before);
  const subject = BARE_MEASURE.test(name) ? subjectOf(around) : "";
  const of = subject || measuredSubject(name, { before: earlier(1), ...around });
  // 渔港建设方面，提出8项**工程**
  if (BARE_THINGS.test(name) && around.quantity.kind === "count") return fieldOf(around) + completed;
  // 水产加工产业集群，产业规模突破60亿元
  if (of !== "") return of + (/产业(?:集群|链)?$/.test(of) ? name.replace(/^产业/, "") : name);
  if (around.quantity.text === "全覆盖" && WHERE_ALONE.test(name))
    return completed + saidBefore(SPREAD_BEFORE, around);
  // 经济增速是一项综合指标，今年目标定为6%
  if (GOAL_ALONE.test(name)) return saidBefore(CALLED_INDICATOR, around) + completed;
  if (RATE_ALONE.test(name)) return saidBefore(CARRIED_OUT_BEFORE, around) + completed;
  if (name !== "投资") return completed;
  return (projectsOf(earlier(1)) || projectsOf(earlier(2)) || saidBefore(WORKS_BEFORE, around)) + completed;
}

/** What a sentence says at its front to be about: **渔港建设方面**，提出8项工程. */
function fieldOf({ text, sentence, bodyStart }: Surroundings): string {
  const from = Math.max(sentence.span.start, bodyStart);
  const field = FIELD_OPENING.exec(text.slice(from, from + LONGEST_COMPLETED))?.[1];
  return field === undefined ? "" : `${field}的`;
}

/** 全县**经济增长**6%: without its growth the name is of nothing that has a number. */
export function withGrowth(name: string, measure: Measure | null): string {
  return WHOLE_ECONOMY.test(name) && measure === "growth" ? `${name}增长` : name;
}

/** 东港区完成棚改项目6个，**高新区**完成3个; 城区污水处理率达到95%、**建制镇**85%: what the last number is of, in another place. */
function inPlace(
  name: string,
  earlier: (places: number) => Measurement | undefined,
  { text, clause, quantity: { kind, unit, span } }: Surroundings,
): string {
  if ((unit === "" && kind !== "fraction") || !placesOf(name).every((place) => PLACE_NAMED.test(place)))
    return "";
  const before = text.slice(Math.max(clause.start, span.start - LONGEST_LINK), span.start);
  const isDone = BRINGS_LAST.test(before) && before.replace(BRINGS_LAST, "").endsWith(name);
  const isReached = kind === "money" && REACHES_LAST_WORD.test(before);
  const isShare = kind === "percent" || kind === "fraction";
  if (!isShare && !isDone && !isReached) return "";
  const model =
    [1, 2, 3].map(earlier).find((one) => one?.quantity.unit === (isShare ? "%" : unit))?.indicator ?? "";
  // 东港区、北湾县**水产增加值**
  const places = placesOf(model);
  const own = places.slice(0, -1).every((place) => PLACE_NAMED.test(place)) ? (places.at(-1) ?? "") : model;
  const of = own.replace(PLACE_BEFORE_NAME, "");
  return of.length >= 2 && !PLACE_NAMED.test(model) ? name + of : "";
}

function placesOf(name: string): readonly string[] {
  return name.split("、").flatMap((place) => place.split(CONJUNCTION));
}

/** 实施渔业课题80项，七成**由企业牵头**; 完成9个渔镇管网建设，实现**渔镇**全覆盖: what is said of the things just counted. */
function ofThemAll(
  name: string,
  before: Measurement | undefined,
  { quantity: { kind, text } }: Surroundings,
): string {
  if (before?.quantity.kind !== "count" || before.indicator.length > LONGEST_COMPLETED) return "";
  if ((kind === "percent" || kind === "fraction") && LED_BY.test(name)) return before.indicator + name;
  if (text !== "全覆盖" || !name.split(/[、和]/).every((place) => PLACE_NAMED.test(place))) return "";
  return before.indicator.startsWith(name) ? before.indicator : name + before.indicator;
}

/** 省级以上平台12家、**国家级**2家; 工业投资增长8%、**占固定资产投资比重**达到15%: the name goes on with the one before it. */
function goOnWith(name: string, before: string): string {
  if (before === "" || before.length > LONGEST_COMPLETED) return name;
  if (BARE_RANK.test(name)) {
    if (namesPartOnly(before)) return name;
    // 全县地标产品20个，其中省级8个: the area stands first.
    const area = AREA_OPENING.exec(before)?.[0] ?? "";
    return area + name + before.slice(area.length).replace(RANK_OPENING, "");
  }
  return SHARE_OF_BEFORE.test(name) ? before.split("占", 1)[0] + name : name;
}

const LONGEST_COMPLETED = 24;

/** What a sentence is about, for a bare measure in it: **水产加工产业**聚焦精深加工，实现产值60亿元. */
function subjectOf({ text, sentence, times, bodyStart }: Surroundings): string {
  const from = Math.max(sentence.span.start, bodyStart);
  const first = times[firstFrom(times, from, spanOf)]?.span;
  const opening = first?.start === from ? first.end : from;
  const words = text.slice(opening, opening + LONGEST_COMPLETED).replace(/^，?[把将]?/, "");
  return matchAt(LEADING_WORD, words, 0).length < 2 ? (SENTENCE_SUBJECT.exec(words)?.[0] ?? "") : "";
}

/** **每个县**建成渔港1座: a number for each of many is not that of all. */
function forEach({ text, clause, quantity: { kind, core } }: Surroundings): string {
  if (kind !== "count" && kind !== "measure") return "";
  return EACH_OF.exec(text.slice(Math.max(clause.start, core.start - FAR), core.start))?.[0] ?? "";
}

/** How far before a number its clause is searched: no clause needs more, and work stays linear. */
const FAR = 120;

/** 实施渔港项目100个，完成**投资**30亿元: whose investment it is. */
function projectsOf(counted: Measurement | undefined): string {
  if (counted?.quantity.kind !== "count" || counted.indicator.length > LONGEST_COMPLETED) return "";
  return PROJECTS.exec(counted.indicator)?.[1] ?? "";
}

/** 推进**渔港工程**建设，2025年完成投资30亿元: what the clause before says, a time in between or not. */
function saidBefore(pattern: RegExp, { text, sentence, clause, times }: Surroundings): string {
  const from = Math.max(sentence.span.start, clause.start - FAR);
  const between = times.findLast(({ span }) => span.start < clause.start)?.span;
  const end = between?.end === clause.start - 1 ? between.start : clause.start;
  return pattern.exec(text.slice(from, end))?.[1] ?? "";
}
