import { isByHowMuch, isStateOnly, type Measurement } from "../facts/measurement.ts";
import type { Passage } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantity.ts";
import { OF_TWO_AIMS } from "../language/cues.ts";
import { DEED_VERB, HAVING, OPENING_DEED, SAME_DEEDS } from "../language/deed-words.ts";
import { FALLING, RISING } from "../language/growth-words.ts";
import {
  BARE_MEASURE,
  GENERIC_NAME,
  LEADS_UP,
  MEASURE_ENDINGS,
  SHORT_KIND,
} from "../language/indicator-words.ts";
import { memoise } from "../text/memoise.ts";
import { firstFrom } from "../text/sorted-items.ts";
import { isCertainCell } from "./certain-cell.ts";
import type { Draft } from "./draft.ts";
import { areInOneSentence } from "./in-one-sentence.ts";
import { type IndicatorKey, indicatorId, readIndicatorKey, readName, saysAdded } from "./indicator-key.ts";
import type { Target } from "./target.ts";
import { timeInTurn } from "./time-in-turn.ts";
import { type MeasuredIn, wordsBefore } from "./words-before.ts";

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
  /** Its name stands before an earlier number of the sentence: 新开工459套、建成**1700套**. */
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
  return mentions.map((mention) => nameByOthers(mention, known));
});

/** What the other numbers of a draft tell of a name that is too short by itself. */
function nameByOthers(mention: Mention, known: ReadonlyMap<string, Mention>): Mention {
  const { obstacle, manner, key } = mention;
  const headed = obstacle === "name" && key.name === "" ? nameByHeading(mention) : null;
  if (headed !== null && known.has(indicatorId(headed)))
    return { ...mention, key: headed, named: true, obstacle: null };
  if (manner !== "state") return mention;
  // 充电站达到90座, where 全区充电站 is counted elsewhere.
  if (obstacle === "name" && known.get(indicatorId(key))?.key.area) return { ...mention, obstacle: null };
  if (obstacle !== null) return mention;
  const industry = industryOf(mention.target.measurement, mention.target.placed.passage);
  if (industry === "") return mention;
  const whole = { ...key, name: industry + key.name };
  return known.has(indicatorId(whole)) ? { ...mention, key: whole } : mention;
}

/** 1.**参保率**, and below it 2025年达到95%: a heading that is the name of an indicator. */
function nameByHeading({ key, target: { placed } }: Mention): IndicatorKey | null {
  const { opening, title } = placed.section;
  if (opening === null || opening === placed) return null;
  const name = readName(title.slice(opening.passage.numbering?.length ?? 0).replace(/[。：]$/, ""));
  return { ...name, unitClass: key.unitClass };
}

/** 到2026年，**海洋药物**产业成为支柱，核心企业达到30家: whose numbers a sentence gives, by what it opens with. */
const industryOf = memoise((measurement: Measurement, passage: Passage): string => {
  const words = wordsBefore({ placed: { passage }, measurement }, "sentence");
  return OPENING_INDUSTRY.exec(words)?.[1] ?? "";
});

const OPENING_INDUSTRY = /^(?:[到至]?20\d\d年[底末]?，)?(?:全[省市区县])?(\p{Script=Han}{2,8}?)产业/u;

/** What its name and its sentence say of a number that can be held against others: its name may still be too general. */
const NAMELESS: ReadonlySet<Obstacle> = new Set(["name", "inherited-name"]);

/** The numbers of a draft that can be held against other numbers; some by what stands beside them alone, not by their name. */
export const findMentions = memoise((draft: Draft): readonly Mention[] =>
  allMentions(draft).filter(({ obstacle }) => obstacle === null || NAMELESS.has(obstacle)),
);

function readMention(target: Target, previous: Mention | null): Mention {
  const own = readWording(target.measurement, target.placed.passage);
  const said =
    own.manner === "bare" &&
    !own.hasOwnDeed &&
    previous !== null &&
    leadsOn(previous.target) &&
    continuesList(previous.target, target)
      ? previous
      : own;
  const inherits = own.inherits && previous !== null && sharesName(target, previous.target);
  const obstacle =
    findObstacle(target, own) ?? (own.named ? null : "name") ?? (inherits ? "inherited-name" : null);
  return { target, key: own.key, named: own.named, inherits, manner: said.manner, verb: said.verb, obstacle };
}

/** What the words around a number say of it, whatever the document makes of it. */
interface Wording extends Omit<Mention, "target"> {
  /** What is done is said in its name (加装电梯50部), or nothing can be done with it. */
  readonly hasOwnDeed: boolean;
}

const readWording = memoise((measurement: Measurement, passage: Passage): Wording => {
  const { text } = passage.reading;
  const { clause, expression, quantity, indicator } = measurement;
  const lead = text.slice(Math.max(clause.start, expression.start - LONGEST_LEAD), expression.start);
  const key = readIndicatorKey(measurement);
  const number = { placed: { passage }, measurement };
  const inherits =
    passage.cell === null &&
    !isDealtOut(number) &&
    !saysName(text.slice(expression.start, expression.end), indicator);
  return {
    ...readManner(
      lead + (saysAdded(indicator) ? "新增" : key.verb),
      text.slice(expression.start, quantity.core.start),
    ),
    key,
    named: isNamed(key, quantity.unit),
    inherits,
    hasOwnDeed: OPENING_DEED.test(indicator) || isStateOnly(quantity),
    obstacle: obstacleInWords(number),
  };
});

/** Whether name and number as written say the name, or at least how it is measured (实现**产值**60亿元, of 水产加工产业). */
function saysName(written: string, name: string): boolean {
  if (written.includes(name.slice(0, 2))) return true;
  return MEASURE_LENGTHS.some((length) => {
    const measured = name.slice(-length);
    return BARE_MEASURE.test(measured) && written.startsWith(measured);
  });
}

/** In characters, of 产值 and 营业收入. */
const MEASURE_LENGTHS = [2, 3, 4];

const LONGEST_LEAD = 12;

function readManner(lead: string, named: string): Pick<Mention, "manner" | "verb"> {
  const verb = DEED_VERB.exec(lead)?.[0] ?? "";
  if (HAVING.test(verb)) return { manner: "state", verb: "" };
  // 年底前达到85%: of what was named before.
  const words = named === "" ? lead : named;
  const isState = MEASURE_ENDINGS.some(([pattern, measure]) => measure === "level" && pattern.test(words));
  if (isState && !verb.startsWith("新")) return { manner: "state", verb: "" };
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

const ADDED = /新增(?:了|达到?|超过?)?$/;

/** 获批科技项目15项以上、创新平台45家以上: what is said of the first item of a list holds for the next. */
function continuesList(previous: Target, target: Target): boolean {
  if (!areInOneSentence(previous, target)) return false;
  const between = target.placed.passage.reading.text.slice(
    previous.measurement.expression.end,
    target.measurement.expression.start,
  );
  return /^[、，；和及与]*$/.test(between);
}

/** 新开工459套、建成**1700套**: the name before the number is that of an earlier one, of which this may be a part. */
function sharesName(target: Target, previous: Target): boolean {
  return areInOneSentence(previous, target) && !SAME_NAMED.some((holds) => holds(target, previous));
}

/** When a number that has no name of its own surely has that of the number before it. */
const SAME_NAMED = [isResultOf, isNextMilestone, isSumOf, isGrowthOf];

/** 由60家**增加到300家**: the name before the base is the result's as well. */
function isResultOf({ placed, measurement }: Target, { placed: before, measurement: base }: Target): boolean {
  const { start } = base.quantity.span;
  if (placed !== before || base.clause.start !== measurement.clause.start) return false;
  const { text } = placed.passage.reading;
  return (
    /[由从](?:\d{4}年底?的)?$/.test(text.slice(Math.max(base.clause.start, start - 8), start)) &&
    BECOMES_RIGHT_AFTER.test(text.slice(base.quantity.span.end, measurement.quantity.core.start))
  );
}

/** 2024年企业达到80家，**2025年达到120家**, 6月底前达到90%；**年底前，达到95%**: a time and a number alone go on with the name of the clause before. */
function isNextMilestone(
  { placed, measurement }: Target,
  { placed: before, measurement: last }: Target,
): boolean {
  const { clause, quantity } = measurement;
  if (placed !== before || last.quantity.unit !== quantity.unit || last.clause.end > clause.start)
    return false;
  const { reading, times } = placed.passage;
  const time = times[firstFrom(times, last.clause.end, ({ span }) => span)];
  if (time === undefined || time.kind === "recurring" || time.span.end > quantity.core.start) return false;
  const words =
    reading.text.slice(last.clause.end, time.span.start) +
    reading.text.slice(time.span.end, quantity.core.start);
  return REACHES_ALONE.test(words);
}

/** All that a clause says beside its time and its number. */
const REACHES_ALONE =
  /^(?:力争|争取|确保)?到?，?(?:力争|将|预计)?(?:达到?|增至|增[加长]到|提[高升]到|突破|不(?:低|少)于|超过?)?$/;

/** 新增企业12家，**总量达到88家**, 参保率提高2个百分点，**达到95%**: what a change comes to, said right behind it. */
function isSumOf({ placed, measurement }: Target, { placed: before, measurement: change }: Target): boolean {
  const { quantity, measure } = measurement;
  const isChange =
    change.measure === "increment"
      ? change.quantity.unit === quantity.unit
      : isByHowMuch(change.measure) && !isByHowMuch(measure);
  if (placed !== before || !isChange || !standsAlone(before.passage, change)) return false;
  return COMES_TO.test(wordsFrom(change, measurement, placed.passage));
}

const COMES_TO =
  /^，(?:企业|全[省市区县])?(?:总数量?|总量|数量|总规模|规模)?(?:已|将)?(?:累计)?(?:达到?|增[加长]?[到至]|突破|提[高升][到至]|扩大[到至])$/;

/** 生产总值286亿元，**增长6.2%**: by how much what was said right before it grew. */
function isGrowthOf(
  { placed, measurement }: Target,
  { placed: before, measurement: whole }: Target,
): boolean {
  if (placed !== before || !isByHowMuch(measurement.measure) || isByHowMuch(whole.measure)) return false;
  if (whole.measure === "increment" || !standsAlone(before.passage, whole)) return false;
  return GROWS_BY.test(wordsFrom(whole, measurement, placed.passage));
}

const GROWS_BY = /^[，、]?(?:同比|比上年|较上年)?(?:增长|下降)$/;

/** Whether a number is the only one up to it in its clause: of A 12家、**B 8家** nobody knows whose total follows. */
function standsAlone({ quantities }: Passage, { clause, quantity }: Measurement): boolean {
  return quantities[firstFrom(quantities, clause.start, ({ span }) => span)] === quantity;
}

function wordsFrom(before: Measurement, { quantity }: Measurement, { reading }: Passage): string {
  return reading.text.slice(before.expression.end, quantity.core.start);
}

/** 甲、乙分别达到5家、8家; 2024年、2025年企业分别达到80家、120家: each number has a name of its own, or a year and all one name. */
function isDealtOut({ placed, measurement }: MeasuredIn): boolean {
  return measurement.series?.names === "own" || timeInTurn(placed.passage, measurement) !== null;
}

/** What a number goes over by into its result: **增加到**300家, **下降至**5%. */
const BECOMES = `(?:${RISING}|${FALLING})[到至]`;
const BECOMES_RIGHT_AFTER = new RegExp(`^${BECOMES}$`);
const HAS_BECOME = new RegExp(`\\d[^\\d]{0,6}${BECOMES}[^\\d]{0,4}$`);

const COMPARABLE_KINDS: ReadonlySet<string> = new Set([
  "count",
  "money",
  "percent",
  "measure",
  // Of those that are no metric only what is an outcome is left: 平均受教育年限达到11.5年.
  "duration",
]);

/** What stands in the way of comparing a number, whatever its name. */
function findObstacle(target: Target, { obstacle }: Wording): Obstacle | null {
  const { placed, reason } = target;
  if (reason === "not-a-metric") return reason;
  if (obstacle !== null) return obstacle;
  if (placed.passage.cell !== null && !isCertainCell(target)) return "cell";
  return OF_TWO_AIMS.test(placed.section.title) ? "one-of-two-aims" : null;
}

function obstacleInWords(number: MeasuredIn): Obstacle | null {
  const { placed, measurement } = number;
  const { clause, quantity } = measurement;
  if (!COMPARABLE_KINDS.has(quantity.kind)) return "unit";
  if (!LEADS_UP.test(measurement.subject)) return "subject";
  const before = wordsBefore(number, "sentence");
  // 每镇建1所学校，入学率达到95%: a rate behind it is one of all.
  const each = quantity.kind === "percent" ? wordsBefore(number, "clause") : before;
  if (isOfWhole(number, before) || /每(?![年百千万亿十])/.test(each) || isBase(before)) return "part";
  if (OF_TWO_AIMS.test(before)) return "one-of-two-aims";
  const after = placed.passage.reading.text.slice(
    quantity.span.end,
    Math.min(clause.end, quantity.span.end + 20),
  );
  if (isDealtOut(number)) return null;
  return /分别|依次|各(?:自|有|建|达|为)|不等/.test(wordsBefore(number, "clause") + after) ? "in-turn" : null;
}

/** 总产值达到80亿元，其中深加工**30亿元**、冷链5亿元, but not the next thing: …，培育龙头企业**20家**. Parts are counted in one unit. */
function isOfWhole({ placed: { passage }, measurement }: MeasuredIn, before: string): boolean {
  const said = before.lastIndexOf("其中");
  if (said < 0) return false;
  const { quantity } = measurement;
  const { quantities } = passage;
  const first = firstFrom(quantities, quantity.core.start - before.length + said, ({ span }) => span);
  const part = quantities[first] as Quantity;
  if (part !== quantity && part.unit !== quantity.unit && part.kind !== "percent") return false;
  // 铁路里程达到300公里，其中高铁70公里；公路里程达到1.8万公里: more than the whole is no part of it.
  const whole = quantities[first - 1];
  const isMore = whole?.unit === quantity.unit && quantity.value > whole.value;
  return !(isMore && before.lastIndexOf("；") > said);
}

/** **由60家**增加到300家, but not the result behind it. */
function isBase(before: string): boolean {
  const words = /[由从][^，。；]{0,200}$/.exec(before)?.[0];
  return words !== undefined && !HAS_BECOME.test(words);
}

/** GDP, R&D投入: Latin letters say much in little. */
const ABBREVIATION = /[A-Z]{3}|R&D/;
/** Shortest name, in characters, that means one thing wherever it stands. */
const SHORTEST_NAME = 4;

/** Units of anything: beside them a short name says too little. */
const UNSPECIFIC_UNITS: ReadonlySet<string> = new Set([..."个家项件款种所人名位%", ""]);

function isNamed({ name, level, area }: IndicatorKey, unit: string): boolean {
  if (level !== "") return name.length >= 2;
  if (GENERIC_NAME.test(name)) return false;
  if (ABBREVIATION.test(name) || name.length >= SHORTEST_NAME) return true;
  const isOfKind = name.length < 3 || SHORT_KIND.test(name);
  // 全县培训渔民1.2万人次: the area and the unit say what the two characters leave open.
  if (!UNSPECIFIC_UNITS.has(unit)) return (area !== "" && name.length >= 2) || !isOfKind;
  return unit === "个" && !isOfKind;
}
