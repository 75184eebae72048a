import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import { AIMED_AT_FIRST } from "../../language/basis-words.ts";
import { isBuiltOn } from "../../language/built-on.ts";
import {
  BASELINE_AFTER,
  BASELINE_BEFORE,
  BEGINS_ANEW,
  COST_OR_SOURCE,
  DESCRIPTIVE,
  DRAWN_IN,
  FORECAST,
  FUNDS_NAME,
  OPENS_WITH_VERB,
  WHOLE_COST,
} from "../../language/cues.ts";
import { looksForward } from "../../language/document-kinds.ts";
import { WHOLE_COST_NAME } from "../../language/table-words.ts";
import { firstAnswer, type Steps } from "../../text/first-answer.ts";
import { initialTimes } from "../initial-times.ts";
import type { Profile } from "../profile.ts";
import { isPast } from "../resolve-time.ts";
import type { StatusReason } from "../target.ts";
import {
  AIMED,
  COMPARED,
  type DecidedStatus,
  DONE,
  GOAL,
  GONE_BY,
  MEANT,
  NOT_A_METRIC,
  OPEN,
  RULED,
  STATED_GOAL,
} from "./decided-status.ts";
import { isNoMetric } from "./no-metric.ts";
import { continuesRule, isStandingRule } from "./standing-rule.ts";
import { basisEnd, near, statusInClause } from "./status-in-clause.ts";

/** All that stands around a passage and bears on the status of its numbers. */
export interface Surroundings {
  /** What the header of its column or the headings above it say. */
  readonly stated: DecidedStatus | null;
  /** What holds where its own words say nothing. */
  readonly otherwise: DecidedStatus;
  /** What holds on from the passage before, whose last sentence goes on here; null where none does. */
  readonly broken: OpenSentence | null;
}

/** What the last sentence of a passage says, should the next go on with it. */
export interface OpenSentence {
  readonly carried: DecidedStatus | null;
  readonly asserted: boolean;
}

export interface DecidedPassage {
  /** One for each measurement, in order. */
  readonly statuses: readonly DecidedStatus[];
  /** Null where its last sentence measures nothing. */
  readonly open: OpenSentence | null;
}

/** A number of a passage, of which is asked whether it is an aim. */
interface Weighed {
  readonly passage: Passage;
  readonly measurement: Measurement;
  readonly profile: Profile;
  readonly around: Surroundings;
  readonly soFar: SoFar;
}

/** What the numbers before it in its sentence leave for the next. */
interface SoFar {
  sentence: number;
  /** What an earlier clause said that holds on. */
  carried: DecidedStatus | null;
  /** Whether the number before it lays down a rule. */
  isRule: boolean;
  /** The number before it, or of a series the first: 面积分别为12平方公里、38平方公里 says of all what it says of that. */
  leader: Measurement | null;
  /** The last number before it that is no part of one, where that is no metric. */
  without: Measurement | null;
}

/** What a number is by itself: the first step that holds decides. Steps are numbered as `StatusReason` lists what they give as reason. */
const BY_ITSELF: Steps<[Weighed], DecidedStatus> = [
  // 1. Not a metric.
  function isPartOfNoMetric({ passage, measurement, soFar }) {
    return soFar.without !== null && isPartOf(passage, measurement, soFar.without) ? NOT_A_METRIC : null;
  },
  function isOfNoMetric({ passage, measurement, soFar }) {
    soFar.without = isNoMetric(passage, measurement) ? measurement : null;
    return soFar.without && NOT_A_METRIC;
  },
  /** 由76家增加到120家: 76 are there. */
  function isWhereChangeBegins({ passage, measurement }) {
    return measurement.indicator !== "" && isBaseline(passage, measurement) ? DONE : null;
  },
];

/** The same by what its sentence says of it (the steps of `status-in-clause.ts`), null where that says nothing. */
const WITH_SENTENCE: Steps<[Weighed, DecidedStatus | null], DecidedStatus> = [
  // 1. Not a metric, unless its sentence says otherwise.
  /** 力争2024年突破100亿元 names nothing, but a number with its year is an aim or a result all the same. */
  function isNameless({ measurement }, said) {
    return measurement.indicator === "" && !DATED_REASONS.has(said?.reason) ? NOT_A_METRIC : null;
  },
  function isOfFinancing({ passage, measurement, profile }, said) {
    return said === null && isFinancing(passage, measurement, profile) ? NOT_A_METRIC : null;
  },
  function isRule({ passage, measurement, around: { otherwise }, soFar }, said) {
    if (said?.status === "target" || otherwise.status === "reported" || otherwise === GOAL) return null;
    soFar.isRule = isStandingRule(passage, measurement) || (soFar.isRule && continuesRule(measurement));
    return soFar.isRule ? NOT_A_METRIC : null;
  },
  // 3. Completed, and nothing is said of the clauses after it.
  function isComparison({ profile }, said) {
    return said === COMPARED && looksForward(profile.kind) ? said : null;
  },
  /** 资金筹措：三年计划投入28.5亿元: what it costs, whoever means to spend it. */
  function isCostOfChapter({ measurement, around: { stated } }, said) {
    return said === MEANT && stated === RULED && measurement.quantity.kind === "money" ? stated : null;
  },
  // 2. A past period that an earlier sentence opens with.
  function isLookedBackOn({ passage, measurement, profile, soFar }, said) {
    // 刚刚过去的2013年，…。预计实现生产总值650亿元: what came out, before it was counted.
    const isEstimated = said === MEANT && isForecast(passage, measurement);
    const isOpen = (said === null || isEstimated) && soFar.carried === null;
    return isOpen && leadsBack(passage, measurement, profile) ? GONE_BY : null;
  },
  // 2 to 5, of its own clause or an earlier one.
  function isSaid({ passage, measurement, profile, around: { stated }, soFar }, said) {
    const looksBack = (stated?.status ?? (profile.kind === "review" ? "reported" : null)) === "reported";
    // 争取资金 in a review is what was done: there only a coming deadline makes an aim.
    if (said !== null && (said === STATED_GOAL || said.reason !== "modality" || !looksBack))
      soFar.carried = said;
    else if (soFar.carried !== null && beginsAnew(passage, measurement, soFar.carried)) soFar.carried = null;
    return soFar.carried && unlessCost(soFar.carried, passage, measurement);
  },
  // 6 to 8. Its section, its kind of document, or nothing.
  function isOfSurroundings({ passage, measurement, around: { otherwise, broken }, soFar }) {
    const asserted = measurement.asserted || (broken?.asserted === true && measurement.clause.start === 0);
    return unlessCost(
      narrow(otherwise, passage, soFar.leader ?? measurement, asserted),
      passage,
      measurement,
    );
  },
];

/** Tells aims from results in a passage, clause by clause, by the first of the steps that decides. */
export function decideStatuses(
  passage: Passage,
  measurements: readonly Measurement[],
  around: Surroundings,
  profile: Profile,
): DecidedPassage {
  const { broken } = around;
  const soFar: SoFar = {
    sentence: broken === null ? -1 : 0,
    carried: broken?.carried ?? null,
    isRule: false,
    leader: null,
    without: null,
  };
  const statuses = measurements.map((measurement) => {
    if (measurement.sentence !== soFar.sentence)
      Object.assign(soFar, { sentence: measurement.sentence, carried: null, isRule: false, without: null });
    soFar.leader = (measurement.series?.place ?? 0) > 0 ? (soFar.leader ?? measurement) : measurement;
    return decide({ passage, measurement, profile, around, soFar });
  });
  const last = measurements.at(-1);
  const isOpen = last !== undefined && last.sentence === passage.sentences.length - 1;
  return { statuses, open: isOpen ? { carried: soFar.carried, asserted: last.asserted } : null };
}

function decide(number: Weighed): DecidedStatus {
  const { passage, measurement, around, profile } = number;
  return (
    firstAnswer(BY_ITSELF, number) ??
    firstAnswer(
      WITH_SENTENCE,
      number,
      statusInClause(passage, measurement, around.stated?.status ?? null, profile),
    ) ??
    OPEN
  );
}

/** What all of a thing costs is no aim, whatever is said of it. */
function unlessCost(decided: DecidedStatus, passage: Passage, measurement: Measurement): DecidedStatus {
  return decided.status === "target" && isWholeCost(passage, measurement) ? NOT_A_METRIC : decided;
}

/**
 * 过去一年，各项工作成绩很大。生产总值增长10%: what an earlier sentence of a report looks back on, until another time takes over. In
 * a plan the next sentence may say what is to be done about it.
 */
function leadsBack(passage: Passage, { sentence }: Measurement, profile: Profile): boolean {
  if (profile.kind !== "report") return false;
  const start = passage.sentences[sentence]?.span.start ?? 0;
  const before = initialTimes(passage).findLast(
    ({ span, kind, attributive }) => span.end <= start && kind !== "recurring" && !attributive,
  );
  return before !== undefined && isPast(before, profile);
}

/** 预计, somewhere before a number in its sentence. */
function isForecast({ reading, sentences }: Passage, { clause, quantity, sentence }: Measurement): boolean {
  const start = sentences[sentence]?.span.start ?? clause.start;
  return FORECAST.test(reading.text.slice(near(start, quantity), quantity.span.start));
}

/** Where only the surroundings speak of aims, a number must be made or reached to be one, unless they are goals. */
function narrow(
  otherwise: DecidedStatus,
  passage: Passage,
  measurement: Measurement,
  asserted: boolean,
): DecidedStatus {
  if (otherwise.status !== "target" || otherwise === GOAL || asserted) return otherwise;
  return otherwise === AIMED && isTask(passage, measurement) ? otherwise : OPEN;
}

/** 奖励不超过500万元，其中辅导备案100万元、申报受理200万元: the parts of what is no metric are none. */
function isPartOf({ reading }: Passage, { clause, quantity }: Measurement, whole: Measurement): boolean {
  return (
    quantity.unit === whole.quantity.unit &&
    whole.clause.end === clause.start &&
    reading.text.startsWith("其中", clause.start)
  );
}

/** 总投资7.2亿元，争取补助3.6亿元，申请专项债2亿元: of whom the money is, in a sentence of a plan that says what a thing costs or who is asked. */
function isFinancing(
  passage: Passage,
  { quantity, indicator, clause, sentence }: Measurement,
  { kind }: Profile,
): boolean {
  if (quantity.kind !== "money" || !looksForward(kind) || !FUNDS_NAME.test(indicator)) return false;
  const { text } = passage.reading;
  const start = passage.sentences[sentence]?.span.start ?? clause.start;
  if (DRAWN_IN.test(text.slice(near(clause.start, quantity), quantity.span.start))) return false;
  return COST_OR_SOURCE.test(text.slice(near(start, quantity), clause.start));
}

/** 由76家增加到120家, 在76家的基础上, but not 在确保76家的基础上: the number is what there is. */
function isBaseline({ reading }: Passage, { clause, quantity }: Measurement): boolean {
  const { start, end } = quantity.span;
  const before = reading.text.slice(near(clause.start, quantity), start);
  if (isBuiltOn(reading.text, end)) return !AIMED_AT_FIRST.test(before);
  const after = reading.text.slice(end, Math.min(clause.end, end + LONGEST_CHANGE));
  return BASELINE_AFTER.test(after) && BASELINE_BEFORE.test(before);
}

/** 实施60个项目，总投资30亿元: what the things named before cost in all is a result once it was, and never an aim. */
function isWholeCost({ reading, cell }: Passage, { clause, quantity, indicator }: Measurement): boolean {
  if (cell !== null && WHOLE_COST_NAME.test(indicator)) return true;
  return (
    quantity.kind === "money" &&
    WHOLE_COST.test(reading.text.slice(near(clause.start, quantity), quantity.span.start))
  );
}

/**
 * Among tasks, a number that closes its clause behind its name is what is to be done, and so are things counted right
 * behind the words that open the clause: 打通断点**17处**，更新公交车**200台以上**，清理整改**16座**小水电站。
 */
function isTask({ reading }: Passage, { clause, quantity, indicator, subject }: Measurement): boolean {
  const { span, kind } = quantity;
  if (indicator === "" || kind === "duration") return false;
  const before = reading.text.slice(near(clause.start, quantity), span.start);
  if (DESCRIPTIVE.test(before)) return false;
  const after = reading.text.slice(span.end, Math.min(clause.end, span.end + 1));
  if (kind === "count" && OPENS_WITH_VERB.test(before)) return true;
  return subject === "" && /^[，。；、]?$/.test(after);
}

/** 已建成5个，再建3个; 在现有20家、去年8家的基础上，新增30家: what was done so far does not reach on. */
function beginsAnew(
  { reading: { text }, sentences }: Passage,
  { clause, quantity, sentence }: Measurement,
  { reason }: DecidedStatus,
): boolean {
  const start = sentences[sentence]?.span.start ?? clause.start;
  if (reason !== "completed" && reason !== "past-time") return false;
  if (basisEnd(text, near(start, quantity), clause.start) !== null) return true;
  return reason === "completed" && BEGINS_ANEW.test(text.slice(clause.start, quantity.span.start));
}

/** How far behind a number, in characters, BASELINE_AFTER is looked for. */
const LONGEST_CHANGE = 16;

const DATED_REASONS: ReadonlySet<StatusReason | undefined> = new Set(["deadline", "past-time"]);
