import { isByHowMuch, isStateOnly, type Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import { NAMES_WHOLE, PLACE_ALONE } from "../../language/area-words.ts";
import { BASIS } from "../../language/basis-words.ts";
import { GOAL_LABEL, GOAL_STATED, OF_TWO_AIMS, OUTCOME_LABEL } from "../../language/cues.ts";
import {
  APPLIED_FOR,
  BEGUN,
  BROUGHT_IN_YEAR,
  COUNTING_FROM_NOTHING,
  DEED_VERB,
  HAVING,
  OPENING_DEED,
  OVERCOME,
  SAME_DEEDS,
} from "../../language/deed-words.ts";
import { looksForward } from "../../language/document-kinds.ts";
import { ADDED, BESIDE_OTHERS } from "../../language/growth-words.ts";
import { GOAL_HEADING, REPORTS_ON_PROMISES } from "../../language/heading-words.ts";
import { RECKONED_OTHERWISE, SAYS_ALL } from "../../language/indicator-key-words.ts";
import { LEADS_UP, NAMES_EACH, OPENING_INDUSTRY } from "../../language/indicator-words.ts";
import { CLOSING_DEED, MEASURE_ENDINGS, OVER_ALONE } from "../../language/measure-words.ts";
import { ROUND_IN_NAME } from "../../language/named-number-words.ts";
import { OTHERS_BEFORE } from "../../language/noun-words.ts";
import { TOLD_IN_TURN } from "../../language/series-words.ts";
import { OF_THOSE_THAT_REACH, SHARE_OF_NAME } from "../../language/share-words.ts";
import { MEASURE_ALONE } from "../../language/subject-words.ts";
import { memoise } from "../../text/memoise.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import type { Draft } from "../draft.ts";
import { areInOneSentence } from "../in-one-sentence.ts";
import { isCertainCell } from "../status/certain-cell.ts";
import type { Target } from "../target.ts";
import { timeInTurn } from "../time-in-turn.ts";
import { type MeasuredIn, timeBefore, wordsBefore } from "../words-before.ts";
import {
  type IndicatorKey,
  indicatorId,
  meansOneThing,
  readIndicatorKey,
  readName,
  saysAdded,
  standardTotal,
} from "./indicator-key.ts";
import { EACH, isBase, isOfWhole, opensClauseBehindParts } from "./part-of-whole.ts";
import { type RatesByEnding, rateCutDown, ratesByEnding } from "./rates-by-ending.ts";
import { sharesName, sumsUp } from "./shared-names.ts";

/** How a number is put: as a state reached (达到230家), as something done (新增20家), or bare (、230家). */
export type Manner = "state" | "deed" | "bare";

/** Why a number is held against no other. */
export type Obstacle =
  /** A threshold, a price, a frequency and their kind. */
  | "not-a-metric"
  /** A rate, a multiple, a rank, a length of time. */
  | "unit"
  /** Words before it narrow it: 我县运动员获得**24个**冠军. */
  | "subject"
  /** A cell whose headers do not name its indicator, unit and one year. */
  | "cell"
  /** A part, a share for each, or what something was before: 其中, 每, 由…. */
  | "part"
  /** One of two that are set at once: 基本目标, 奋斗目标. */
  | "one-of-two-aims"
  /** One of several told in turn: 分别. */
  | "in-turn"
  /** What was promised, with the result below it. */
  | "promised"
  /** A name that may mean anything: 项目. */
  | "name"
  /** Its name stands before an earlier number of the sentence. */
  | "inherited-name";

/** One place where a document gives an indicator a number. */
export interface Mention {
  readonly target: Target;
  readonly key: IndicatorKey;
  readonly manner: Manner;
  /** The verb of a deed: 新增, 储备. Empty for others. */
  readonly verb: string;
  /** Whether its name means one thing wherever it stands: 创新平台, and not 项目. */
  readonly named: boolean;
  /** Its name stands before an earlier number of the sentence: 新开工450套、建成**1600套**. */
  readonly inherits: boolean;
  /** Null where the number can be held against others; the first that stands in the way. */
  readonly obstacle: Obstacle | null;
}

/** Every number of a draft as a mention of its indicator. In the order of the text, read once for each draft. */
export const allMentions = memoise((draft: Draft): readonly Mention[] => {
  let previous: Mention | null = null;
  const mentions = draft.targets.map((target) => {
    previous = readMention(target, previous);
    return previous;
  });
  const known = new Map(
    mentions
      .filter(({ obstacle }) => obstacle === null)
      .map((mention) => [indicatorId(mention.key), mention] as const),
  );
  const titled = namesByTitle(known.values(), draft.profile.title);
  const rates = ratesByEnding(known.values());
  const isPlan = looksForward(draft.profile.kind);
  return mentions
    .map((mention) => nameByOthers(mention, known, titled))
    .map((mention) => nameRateInFull(mention, rates))
    .map((mention) => (isPlan ? nameByTitle(mention, titled) : mention));
});

/** In characters, of the words that a name shares with the title. */
const SHORTEST_TITLED = 2;

/** What the names of a draft say behind the words of its title, each with the name that says it; null where there are several. */
function namesByTitle(known: Iterable<Mention>, title: string): ReadonlyMap<string, IndicatorKey | null> {
  const titled = new Map<string, IndicatorKey | null>();
  for (const { key } of known) {
    for (let at = SHORTEST_TITLED; title.includes(key.name.slice(0, at)) && at < key.name.length; at += 1) {
      const id = indicatorId({ ...key, name: key.name.slice(at) });
      const other = titled.get(id);
      titled.set(id, other === undefined || other?.name === key.name ? key : null);
    }
  }
  return titled;
}

/**
 * 打造精深加工特色产业园区8个, in a plan for 海产品加工 whose goals count 海产品精深加工特色产业园区: a name so long, without what the title says. What a plan
 * aims at goes by one of both.
 */
function nameByTitle(mention: Mention, titled: ReadonlyMap<string, IndicatorKey | null>): Mention {
  const { key, obstacle, target } = mention;
  if (obstacle !== null || target.status !== "target" || key.name.length < LONG_NAME) return mention;
  const whole = titled.get(indicatorId(key));
  return whole ? { ...mention, key: whole } : mention;
}

/** In characters. */
const LONG_NAME = 8;

/** What the other numbers of a draft tell of a name that is too short by itself. */
function nameByOthers(
  mention: Mention,
  known: ReadonlyMap<string, Mention>,
  titled: ReadonlyMap<string, IndicatorKey | null>,
): Mention {
  const { obstacle, manner, key } = mention;
  const headed = obstacle === "name" && key.name === "" ? nameByHeading(mention) : null;
  if (headed !== null && known.has(indicatorId(headed)))
    return { ...mention, key: headed, named: true, obstacle: null };
  if (
    obstacle === "part" &&
    mention.named &&
    known.has(indicatorId(key)) &&
    opensClauseBehindParts(mention.target)
  )
    return { ...mention, obstacle: null };
  if (manner !== "state") return mention;
  // 产业规模达到100亿元, among the goals of a plan for 低空经济 that counts 低空经济产业规模.
  const whole = obstacle === "name" && isGoal(mention) ? titled.get(indicatorId(key)) : undefined;
  if (whole) return { ...mention, key: whole, named: true, obstacle: null };
  // 充电站达到90座, where 全区充电站 is counted elsewhere.
  const inArea = obstacle === "name" ? known.get(indicatorId(key)) : undefined;
  if (inArea?.key.area && meansOneThing(inArea.key, inArea.target.measurement.quantity.unit, false))
    return { ...mention, obstacle: null };
  if (obstacle !== null && obstacle !== "name") return mention;
  const industry = industryOf(mention.target.measurement, mention.target.placed.passage);
  if (industry === "") return mention;
  const named = { ...key, name: industry + key.name };
  return known.has(indicatorId(named)) ? { ...mention, key: named, named: true, obstacle: null } : mention;
}

/** 毛入学率, where its sentence speaks of 高中阶段教育 and the draft of 高中阶段教育毛入学率. */
function nameRateInFull(mention: Mention, rates: RatesByEnding): Mention {
  const whole = mention.obstacle === null ? rateCutDown(mention, rates) : null;
  return whole === null ? mention : { ...mention, key: whole };
}

/** Under a heading over goals, and not told of an industry that its sentence opens with. */
function isGoal({ target: { placed, measurement } }: Mention): boolean {
  const { title, parent } = placed.section;
  const isHeaded = GOAL_HEADING.test(title) || GOAL_HEADING.test(parent?.title ?? "");
  return isHeaded && industryOf(measurement, placed.passage) === "";
}

/** 1.**参保率**, and below it 2025年达到95%: a heading that is the name of an indicator. */
function nameByHeading({ key, target: { placed } }: Mention): IndicatorKey | null {
  const { opening, title } = placed.section;
  if (opening === null || opening === placed) return null;
  const name = readName(title.slice(opening.passage.numbering?.length ?? 0).replace(/[。：]$/, ""));
  return { unitClass: key.unitClass, ...name };
}

/** 到2026年，**海洋药物**产业成为支柱，核心企业达到30家: whose numbers a sentence gives, by what it opens with. */
const industryOf = memoise((measurement: Measurement, passage: Passage): string => {
  const words = wordsBefore({ placed: { passage }, measurement }, "sentence");
  return OPENING_INDUSTRY.exec(words)?.[1] ?? "";
});

/** What its name and its sentence say of a number that can be held against others: its name may still be too general. */
const NAMELESS: ReadonlySet<Obstacle> = new Set(["name", "inherited-name"]);

/** The numbers of a draft that can be held against other numbers; some by what stands beside them alone, not by their name. */
export const findMentions = memoise((draft: Draft): readonly Mention[] =>
  allMentions(draft).filter(({ obstacle }) => obstacle === null || NAMELESS.has(obstacle)),
);

function readMention(target: Target, previous: Mention | null): Mention {
  const own = readWording(target.measurement, target.placed.passage);
  // 新增规上企业60家，规上工业增加值增长7%: what changes is not what was done.
  const goesOn =
    own.manner === "bare" &&
    !isByHowMuch(target.measurement.measure) &&
    !own.hasOwnDeed &&
    previous !== null &&
    leadsOn(previous.target) &&
    continuesList(previous.target, target, own.saysArea ? WITHIN_LIST : LIST);
  const takesOver =
    previous !== null && (goesOn || isSizeBehind(previous.target, target) || sumsUp(target, previous.target));
  const said = takesOver ? previous : own;
  const inherits = own.inherits && previous !== null && sharesName(target, previous.target);
  if (previous !== null && own.obstacle === "part" && isKindOf(target, own, previous)) {
    const { manner, verb } = previous;
    const obstacle = findObstacle(target, { ...own, obstacle: null });
    return { target, key: own.key, named: true, inherits: false, manner, verb, obstacle };
  }
  const obstacle =
    findObstacle(target, own) ?? (own.named ? null : "name") ?? (inherits ? "inherited-name" : null);
  return { target, key: own.key, named: own.named, inherits, manner: said.manner, verb: said.verb, obstacle };
}

/** 实施5个**超10亿元**项目、30个超亿元项目: the size of what is counted says nothing of what is done, and hides nothing. */
function isSizeBehind(
  { placed, measurement }: Target,
  { placed: own, measurement: size, reason }: Target,
): boolean {
  return (
    reason === "not-a-metric" && placed === own && measurement.quantity.span.end === size.quantity.span.start
  );
}

/**
 * 创新平台达到50家，其中**国家级5家**, 充电桩1000个，其中**公共充电桩200个**: a kind of the whole by its name, of which there are as many wherever it is
 * named. Another name is narrowed by the whole: 新增高新技术企业20家，其中规上工业企业5家.
 */
function isKindOf({ placed, measurement }: Target, { key, manner }: Wording, whole: Mention): boolean {
  const { target, key: other, obstacle } = whole;
  const { text } = placed.passage.reading;
  const between = text.slice(target.measurement.quantity.span.end, measurement.expression.start);
  return (
    placed === target.placed &&
    obstacle === null &&
    manner !== "deed" &&
    (key.name === other.name
      ? key.level !== "" && key.level !== other.level
      : key.level === other.level &&
        key.name.endsWith(standardTotal(other.name).replace(HOW_MUCH_OF_IT, ""))) &&
    key.unitClass === other.unitClass &&
    /^(?:，?其中：?|[、，和]|以及)$/.test(between)
  );
}

/** What is measured of things, behind them: 铁路**里程**, of which 高速铁路 has some. */
const HOW_MUCH_OF_IT = /(?<=.{2})(?:营业|运营|通车)?(?:里程|面积|规模|总量)$/;

/** What the words around a number say of it, whatever the document makes of it. */
interface Wording extends Omit<Mention, "target"> {
  /** What is done is said in its name (加装电梯50部), or nothing can be done with it. */
  readonly hasOwnDeed: boolean;
  /** 全县新建, right before the number. */
  readonly saysArea: boolean;
}

const readWording = memoise((measurement: Measurement, passage: Passage): Wording => {
  const { text } = passage.reading;
  const { clause, expression, quantity, indicator, subject } = measurement;
  // 改造东湾路等8条道路, 新建海洋公园、10个小微公园: what is done stands before the others.
  const from = Math.max(clause.start, expression.start - FARTHEST_OTHERS);
  const others = OTHERS_BEFORE.test(text.charAt(expression.start - 1))
    ? text.slice(from, expression.start).lastIndexOf(subject)
    : -1;
  const named = subject === "" || others < 0 ? expression.start : from + others;
  const lead = text.slice(Math.max(clause.start, named - LONGEST_LEAD), named);
  const key = readIndicatorKey(measurement);
  const number = { placed: { passage }, measurement };
  const written = text.slice(expression.start, quantity.core.start);
  const inherits =
    passage.cell === null &&
    !isDealtOut(number) &&
    !saysName(text.slice(expression.start, expression.end), indicator);
  return {
    key,
    named: meansOneThing(key, quantity.unit, SAYS_ALL.test(written)),
    inherits,
    saysArea: NAMES_WHOLE.test(written),
    hasOwnDeed: OPENING_DEED.test(indicator) || CLOSING_DEED.test(indicator) || isStateOnly(quantity),
    obstacle: obstacleInWords(number),
    ...readManner(lead + (saysAdded(indicator) ? "新增" : key.verb), written, key.name),
  };
});

/** Whether name and number as written say the name, or at least how it is measured (实现**产值**60亿元, of 水产加工产业). */
function saysName(written: string, name: string): boolean {
  if (written.includes(name.slice(0, 2))) return true;
  return MEASURE_LENGTHS.some((length) => {
    const measured = name.slice(-length);
    const isOwn = length === LONGEST_MEASURE || MEASURE_ALONE.test(measured);
    return isOwn && written.startsWith(measured);
  });
}

/** In characters, of 产值 and 营业收入; so many say of any name which it is (营业里程 of 高铁营业里程). */
const LONGEST_MEASURE = 4;
const MEASURE_LENGTHS = [2, 3, LONGEST_MEASURE];

const LONGEST_LEAD = 12;

/** In characters, how far before a number those stand that it counts with others: work stays linear. */
const FARTHEST_OTHERS = 120;

function readManner(lead: string, named: string, name: string): Pick<Mention, "manner" | "verb"> {
  // 突破60项关键核心技术: more than 60 of them are no state.
  if (named.startsWith("突破") && OVERCOME.test(name)) return { manner: "deed", verb: "突破" };
  const verb = BEGUN.test(lead) ? "开工" : (DEED_VERB.exec(lead)?.[0] ?? "");
  if (HAVING.test(verb)) return { manner: "state", verb: "" };
  // 年底前达到85%: of what was named before.
  const words = named === "" ? lead : named;
  const isState = MEASURE_ENDINGS.some(([pattern, measure]) => measure === "level" && pattern.test(words));
  // 引进人才超10万人, 全年引进人才达到10万人: of what each year brings, and 码头建成超10座 of all there is.
  const isBrought =
    COUNTING_FROM_NOTHING.test(verb) && (OVER_ALONE.test(words) || BROUGHT_IN_YEAR.test(lead));
  const isDone = isBrought || verb.startsWith("新") || APPLIED_FOR.test(verb);
  if (isState && !isDone) return { manner: "state", verb: "" };
  // 企业新增20家
  if (verb === "" && ADDED.test(named)) return { manner: "deed", verb: "新增" };
  return verb === "" ? { manner: "bare", verb } : { manner: "deed", verb: SAME_DEEDS[verb] ?? verb };
}

/** Whether what is done is said before all names of a list, and not within or behind the first: 城镇**新增**就业12万人、居民收入8万元. */
function leadsOn({ measurement, placed }: Target): boolean {
  const { expression, quantity, indicator } = measurement;
  const written = placed.passage.reading.text.slice(expression.start, quantity.core.start);
  return !saysAdded(indicator) && !ADDED.test(written);
}

/** 获批科技项目15项以上、创新平台45家以上: what is said of the first item of a list holds for the next. */
function continuesList(previous: Target, target: Target, between: RegExp): boolean {
  if (!areInOneSentence(previous, target)) return false;
  const words = target.placed.passage.reading.text.slice(
    previous.measurement.expression.end,
    target.measurement.expression.start,
  );
  return between.test(words);
}

const LIST = /^[、，；和及与]*$/;
/** 新开河道40条；全县累计建成管网6公里: what names its area behind a semicolon begins anew. */
const WITHIN_LIST = /^[、，和及与]*$/;

/** 甲、乙分别达到5家、8家; 2024年、2025年企业分别达到80家、120家: each number has a name of its own, or a year and all one name. */
function isDealtOut({ placed, measurement }: MeasuredIn): boolean {
  return measurement.series?.names === "own" || timeInTurn(placed.passage, measurement) !== null;
}

const COMPARABLE_KINDS: ReadonlySet<string> = new Set([
  "count",
  "money",
  "percent",
  "percentage-point",
  "measure",
  // Of those that are no metric only what is an outcome is left: 平均受教育年限达到11.5年.
  "duration",
]);

/** 营收**过10亿**, 投资**超5000万元的** before a name. */
const OF_THAT_SIZE = /[过超破]\d[\d.]{0,6}[万亿千]{0,2}元?(?:以上)?的?$/;

/** Units of areas: 景区12**个**. */
const COUNTS_PLACES: ReadonlySet<string> = new Set(["个", "家", "处", "座", "片"]);

/** What stands in the way of comparing a number, whatever its name. */
function findObstacle(target: Target, { obstacle }: Wording): Obstacle | null {
  const { placed, reason } = target;
  if (reason === "not-a-metric") return reason;
  if (obstacle !== null) return obstacle;
  if (placed.passage.cell !== null && !isCertainCell(target)) return "cell";
  if (isPromised(target) || isFormerAim(target)) return "promised";
  return OF_TWO_AIMS.test(placed.section.title) ? "one-of-two-aims" : null;
}

/** 上一规划确定的目标是：到2020年，用水量为20万吨: what was to be reached is no result. */
function isFormerAim(target: Target): boolean {
  const isStated = target.status === "reported" && GOAL_STATED.test(wordsBefore(target, "sentence"));
  return isStated || isBesideItsOutcome(target);
}

/** 规划目标：泊位达到60个。 and, behind it or below, 完成情况：泊位为72个: the aim is over. */
function isBesideItsOutcome({ placed, measurement }: Target): boolean {
  const { isLabelled, outcome } = labelsIn(placed.passage);
  if (!isLabelled) return false;
  if (outcome !== null) return measurement.quantity.core.start < outcome;
  const { passages } = placed.section;
  const next =
    passages[firstFrom(passages, placed.index + 1, ({ index }) => ({ start: index, end: index + 1 }))];
  return next !== undefined && OUTCOME_LABEL.test(next.passage.reading.text.slice(0, LONGEST_LABEL));
}

const LONGEST_LABEL = 12;

/** Whether a passage labels an aim, and where its outcome: read once, however many numbers it has. */
const labelsIn = memoise(({ reading: { text } }: Passage) => ({
  isLabelled: GOAL_LABEL.test(text),
  outcome: OUTCOME_LABEL.exec(text)?.index ?? null,
}));

/** 1.新建泊位1000个。 and below it 新建泊位1070个。, under 2025年民生实事完成情况. */
function isPromised({ placed: { passage, section }, measurement }: Target): boolean {
  if (isPledge(passage, measurement)) return true;
  const { opening, passages, children, parent } = section;
  if (opening?.passage !== passage || passages.length === 1 || children.length > 0) return false;
  return (
    REPORTS_ON_PROMISES.test(parent?.title ?? "") || REPORTS_ON_PROMISES.test(parent?.parent?.title ?? "")
  );
}

/** 1.新建泊位1000个（县港航局负责）。新建泊位1070个。: who is to do it closes the promise, and what was done follows. */
function isPledge({ numbering, sentences, reading, quantities }: Passage, measurement: Measurement): boolean {
  const [first, ...others] = sentences;
  if (numbering === null || measurement.sentence !== 0 || first === undefined || others.length === 0)
    return false;
  const { end } = first.span;
  const isClosed = /负责）。?$/.test(reading.text.slice(Math.max(0, end - LONGEST_LABEL), end));
  const { unit } = measurement.quantity;
  return (
    isClosed &&
    !reading.text.includes("负责）", end) &&
    quantities.some((other) => other.span.start >= end && other.unit === unit)
  );
}

/** The same by the words of its sentence alone. */
export function obstacleInWords(number: MeasuredIn): Obstacle | null {
  const { placed, measurement } = number;
  const { clause, quantity } = measurement;
  if (!COMPARABLE_KINDS.has(quantity.kind)) return "unit";
  if (quantity.kind === "percentage-point" && !isSinceThen(number)) return "unit";
  if (!LEADS_UP.test(measurement.subject) && measurement.indicator.length < 6) return "subject";
  if (isWithinStretch(number)) return "subject";
  const before = wordsBefore(number, "sentence");
  // 每镇建1所学校，入学率达到95%: a rate behind it is one of all. 每生每年补助5元；增加学位500个: so is what a semicolon sets apart.
  const each =
    quantity.kind === "percent" ? wordsBefore(number, "clause") : before.slice(before.lastIndexOf("；") + 1);
  if (isOfWhole(number) || EACH.test(each) || isBase(before)) return "part";
  if (OF_TWO_AIMS.test(before)) return "one-of-two-aims";
  // 营收过10亿生产企业7家: of those alone.
  if (
    OF_THAT_SIZE.test(before.slice(0, before.length - (quantity.core.start - measurement.expression.start)))
  )
    return "subject";
  // 平均不超过800元每家企业: for how much of what, and not what for.
  if (NAMES_EACH.test(measurement.indicator)) return "part";
  // 临东地区3.5万人次: where something is, and not what.
  if (PLACE_ALONE.test(measurement.indicator) && !COUNTS_PLACES.has(quantity.unit)) return "subject";
  if (isOfThoseThatReach(number) || RECKONED_OTHERWISE.test(before)) return "subject";
  if (ROUND_IN_NAME.test(quantity.text)) return "subject";
  // 占预算收入的48%: of what it is a share, and not whose.
  if (quantity.kind === "percent" && SHARE_OF_NAME.test(wordsBefore(number, "clause"))) return "subject";
  if (isDealtOut(number)) return null;
  const { end } = quantity.span;
  const [after = ""] = placed.passage.reading.text
    .slice(end, Math.min(clause.end, end + LONGEST_BEHIND))
    .split(BASIS);
  return TOLD_IN_TURN.test(wordsBefore(number, "clause")) || TOLD_IN_TURN.test(after) ? "in-turn" : null;
}

/** 比重**较2025年**提高3个百分点: since when is said, and 高于全省3个百分点 is no change at all. */
function isSinceThen(number: MeasuredIn): boolean {
  const isSaid = timeBefore(number, ({ attributive }) => attributive) !== undefined;
  return isSaid && !BESIDE_OTHERS.test(wordsBefore(number, "clause"));
}

/** 3小时**内**降雨量达到50毫米, 5公里**内**充电桩达到30个: within how much is what tells such numbers apart. */
function isWithinStretch({
  placed: { passage },
  measurement: { indicator, expression },
}: MeasuredIn): boolean {
  if (!indicator.startsWith("内")) return false;
  const { quantities } = passage;
  const before = quantities[firstFrom(quantities, expression.start, ({ span }) => span) - 1];
  return before?.span.end === expression.start;
}

/** In characters, how far behind a number is looked for what deals it out, but for what 在…的基础上 leads up to. */
const LONGEST_BEHIND = 20;

/** **65%**的薄弱村年收入达到30万元: how many there are depends on the number behind. */
function isOfThoseThatReach({ placed: { passage }, measurement: { quantity } }: MeasuredIn): boolean {
  const { quantities, reading } = passage;
  if (quantity.kind !== "percent") return false;
  const next = quantities[firstFrom(quantities, quantity.span.end, ({ span }) => span)];
  return (
    next !== undefined &&
    OF_THOSE_THAT_REACH.test(
      reading.text.slice(quantity.span.end, Math.min(next.core.start, quantity.span.end + 40)),
    )
  );
}
