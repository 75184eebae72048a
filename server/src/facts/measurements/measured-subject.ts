import {
  ENDS_MEASURED,
  FIELD_WORKED_AT,
  FURTHERED_FIRST,
  LENGTH_ALONE,
  MEASURE_ALONE,
  MEASURE_BESIDE_THINGS,
  MEASURE_OF_THINGS,
  PAIRED_MEASURES,
  THING_UNITS,
  TOPIC_BEFORE,
  WAYS,
} from "../../language/subject-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import type { Sentence } from "../passage.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { isByHowMuch, type Measurement } from "./measurement.ts";

/** A number of a sentence whose name says only how something is measured. */
interface Measured {
  readonly text: string;
  readonly sentence: Sentence;
  readonly clause: Span;
  readonly bodyStart: number;
  readonly quantity: Quantity;
  /** The number before it in its sentence. */
  readonly before: Measurement | undefined;
}

/** What a name that says only how something is measured is of, by what was said before; empty where nothing tells. */
export function measuredSubject(name: string, measured: Measured): string {
  const { text, quantity } = measured;
  if (LENGTH_ALONE.test(name)) return waysBefore(measured);
  const isOfKind = THING_UNITS.has(quantity.unit) && !MEASURE_OF_THINGS.test(name);
  const end = quantity.span.end;
  const ends = end === text.length || ENDS_MEASURED.test(text.slice(end, end + LONGEST_END));
  if (!MEASURE_ALONE.test(name) || isOfKind || !ends) return "";
  return (
    ofThingBefore(name, measured) ||
    fieldWorkedAt(measured) ||
    topicBefore(measured) ||
    furtheredFirst(measured)
  );
}

/** In characters, what ends such a number: 新台阶. */
const LONGEST_END = 3;

/** 粮食种植面积稳定在26万亩，**总产**达到2亿斤: the same thing, measured otherwise. */
function ofThingBefore(name: string, { text, clause, before, quantity: own }: Measured): string {
  if (before === undefined) return "";
  const { indicator, quantity } = before;
  const pair = PAIRED_MEASURES.find(({ first, next }) => first.test(indicator) && next.test(name));
  if (pair !== undefined) {
    const thing = indicator.replace(pair.first, "").replace(/^接待(?=.{2})/, "");
    return thing.length >= 2 && !thing.startsWith("占") ? thing : "";
  }
  if (indicator === "" || MEASURE_ALONE.test(indicator) || quantity.kind === "duration") return "";
  if (MEASURE_OF_THINGS.test(name)) return indicator;
  // 转移支付增加2000亿元、**规模**9万亿元: what has changed is so much.
  if (quantity.unit === own.unit && isByHowMuch(before.measure)) return indicator;
  const isListed = before.clause === clause && text[quantity.span.end] === "、";
  return isListed && THING_UNITS.has(quantity.unit) && MEASURE_BESIDE_THINGS.test(name) ? indicator : "";
}

/** 打造水产加工产业集群，推进三个项目建设，力争**产业规模**突破60亿元 */
function fieldWorkedAt({ text, sentence, clause }: Measured): string {
  const own = firstFrom(sentence.clauses, clause.start, (span) => span);
  const earlier = sentence.clauses.slice(Math.max(0, own - FARTHEST_CLAUSE), own);
  for (const { start, end } of earlier.reverse()) {
    const field = FIELD_WORKED_AT.exec(text.slice(Math.max(start, end - LONGEST_CLAUSE), end))?.[1];
    if (field !== undefined) return field;
  }
  return "";
}

/** 建成云东高速公路等项目，**通车总里程**突破100公里 */
function waysBefore({ text, sentence, clause }: Measured): string {
  const from = Math.max(sentence.span.start, clause.start - LONGEST_CLAUSE);
  return allMatches(text.slice(from, clause.start), WAYS).at(-1)?.[0] ?? "";
}

/** How many clauses before a number, and how long, that say what is worked at. */
const FARTHEST_CLAUSE = 6;
const LONGEST_CLAUSE = 80;

/** 渔具产业，提速建设两个园区。**产值**增长9%: of the industry that the sentence before opens with. */
function topicBefore({ text, sentence, clause, bodyStart }: Measured): string {
  const { start } = sentence.span;
  if (clause.start !== start || start <= bodyStart) return "";
  return TOPIC_BEFORE.exec(text.slice(Math.max(bodyStart, start - LONGEST_SENTENCE), start))?.[1] ?? "";
}

const LONGEST_SENTENCE = 200;

/** 加快**渔具产业集群**发展。紧盯目标，今年产值突破60亿元: of what the paragraph opens with, in the sentence behind that. */
function furtheredFirst({ text, sentence, bodyStart }: Measured): string {
  const opening = FURTHERED_FIRST.exec(text.slice(bodyStart, bodyStart + LONGEST_CLAUSE));
  const isNext = opening !== null && bodyStart + opening[0].length === sentence.span.start;
  return isNext ? (opening[1] ?? "") : "";
}
