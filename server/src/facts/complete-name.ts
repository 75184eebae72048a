import {
  AREA_OPENING,
  BARE_MEASURE,
  BARE_RANK,
  LEADING_WORD,
  PROJECTS,
  RANK_OPENING,
  SENTENCE_SUBJECT,
  SHARE_OF_BEFORE,
} from "../language/indicator-words.ts";
import { matchAt } from "../language/match-at.ts";
import { EACH_OF } from "../language/subject-words.ts";
import { firstFrom } from "../text/sorted-items.ts";
import type { Span } from "../text/span.ts";
import { measuredSubject } from "./measured-subject.ts";
import type { Measurement } from "./measurement.ts";
import { namesPartOnly } from "./names-part-only.ts";
import type { Sentence } from "./passage.ts";
import type { Quantity } from "./quantity.ts";
import type { Time } from "./time.ts";

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
  const before = earlier(1)?.indicator ?? "";
  const completed = (name === "" ? "" : forEach(around)) + goOnWith(name, before);
  const subject = BARE_MEASURE.test(name) ? subjectOf(around) : "";
  const of = subject || measuredSubject(name, { ...around, before: earlier(1) });
  // 水产加工产业集群，产业规模突破60亿元
  if (of !== "") return of + (/产业(?:集群|链)?$/.test(of) ? name.replace(/^产业/, "") : name);
  return name === "投资" ? (projectsOf(earlier(1)) || projectsOf(earlier(2))) + completed : completed;
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
  const first = times[firstFrom(times, from, ({ span }) => span)]?.span;
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
