import { commonEnding } from "../../facts/sums/lists/disjoint-names.ts";
import { OF_ANY_AREA, OPENS_WITH_WHOLE, TOLD_OF_AREA } from "../../language/area-words.ts";
import { OF_ONE_INDUSTRY } from "../../language/field-words.ts";
import { BY_ONE_EFFORT } from "../../language/subject-words.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft } from "../draft.ts";
import { areInOneSentence } from "../in-one-sentence.ts";
import { areOfOneChapter } from "../outline.ts";
import { wordsBefore, wordsBeforeClause } from "../words-before.ts";
import { areaOf } from "./indicator-index.ts";
import { indicatorId } from "./indicator-key.ts";
import { allMentions, type Mention } from "./mentions.ts";
import { leadsOf, sentenceLeads } from "./sentence-leads.ts";

/** Whether two numbers of one name and one time may be of what their sentences tell of before them. */
export const areLedApart = memoise((draft: Draft) => (a: Mention, b: Mention): boolean => {
  return (
    areLedByTwo(a, b, draft) ||
    isLedByAnother(a, draft) ||
    isLedByAnother(b, draft) ||
    cameOfOneEffort(a) !== cameOfOneEffort(b)
  );
});

/**
 * 争取上级资金1.8亿元，新建道路36公里; 开展专项行动，清理垃圾1500吨: what was done with that money or in that action, and not all that was done in the year. What
 * there is then (实施提档行动，龙头企业达到80家) is all there is.
 */
export function cameOfOneEffort({ target, key, manner }: Mention): boolean {
  const { kind } = target.measurement.quantity;
  const isDone = target.status === "reported" && manner !== "state" && key.area === "";
  if (!isDone || (kind !== "count" && kind !== "measure")) return false;
  return BY_ONE_EFFORT.test(wordsBeforeClause(target));
}

/**
 * 公路货运量3亿吨，**周转量90亿吨公里**。铁路货运量2亿吨，**周转量60亿吨公里**: behind other numbers of their sentences, in one paragraph, or in two of one
 * section or chapter where the sentences, the paragraphs or the numbered texts above them begin with one measure of two things. Of one time, published
 * documents give such a pair two values nine times of ten; of two times (到2027年，企业40家，产值20亿元。到2030年，企业60家，产值50亿元) it tells nothing.
 */
export function areLedByTwo(a: Mention, b: Mention, draft: Draft): boolean {
  if (areInOneSentence(a.target, b.target) || [a, b].some(saysOfWhat)) return false;
  const [one, other] = [leadsOf(a, draft), leadsOf(b, draft)];
  if (a.target.placed === b.target.placed) return one[0] !== null && other[0] !== null;
  const isOfOneSection = a.target.placed.section === b.target.placed.section;
  if (!isOfOneSection && !areOfOneChapter(a.target.placed.section, b.target.placed.section)) return false;
  const areRates = [a, b].every(({ target }) => target.measurement.quantity.kind === "percent");
  const ofCounted = isOfOneSection ? SHORTEST_MEASURE : areRates ? LONG_MEASURE : Number.POSITIVE_INFINITY;
  return one.some(
    (lead, at) => measureTwo(lead, other[at] ?? null, ofCounted) && !isBeside(lead, a) && !isBeside(lead, b),
  );
}

/** 全市货运量, **全市**全年接待游客, 城镇化率, **海洋药物产业**产值: of an area or of an industry, whatever the sentence told of first. */
function saysOfWhat({ key: { area, name }, target }: Mention): boolean {
  return (
    area !== "" ||
    TOLD_OF_AREA.test(name) ||
    OF_ONE_INDUSTRY.test(name) ||
    OPENS_WITH_WHOLE.test(wordsBefore(target, "clause"))
  );
}

/** 光伏装机, 风电装机: one measure of two things, of which names say so much alike where things are counted. */
function measureTwo(a: Mention | null, b: Mention | null, ofCounted: number): boolean {
  if (a === null || b === null || a.key.name === b.key.name) return false;
  const areMeasured = [a, b].every(({ target }) => target.measurement.quantity.kind !== "count");
  return commonEnding([a, b].map(measureNamed)) >= (areMeasured ? SHORTEST_MEASURE : ofCounted);
}

/** As it is written, as a key says nothing of how much: 货运总量 is 货运量. */
function measureNamed({ target }: Mention): string {
  return target.measurement.indicator.replace(/总(?=量$)/, "");
}

/** 科技型中小企业300家，**高新技术企业110家**: one of a row of kinds, and not of the first. */
function isBeside(lead: Mention | null, { key, target }: Mention): boolean {
  const isCount = target.measurement.quantity.kind === "count";
  return isCount && lead !== null && commonEnding([lead.key.name, key.name]) >= SHORTEST_MEASURE;
}

/** In characters, of what two names say alike in their end: 光伏**装机**, 风电**装机**. */
const SHORTEST_MEASURE = 2;
/**
 * In another section, what is counted says nothing of what is told behind it (高新技术企业60家，研发人员800人), but of a rate, where the names say as much alike:
 * 海上**游客规模**60万人，满意率90%, 岛上**游客规模**80万人，满意率95%.
 */
const LONG_MEASURE = 4;

/**
 * 云湖研发强度达到5%，生产总值增长10%: what every area has, behind another number of its sentence whose name the document says nowhere
 * else: it may be of what that name is of.
 */
function isLedByAnother(mention: Mention, draft: Draft): boolean {
  const { key, target } = mention;
  if (
    !OF_ANY_AREA.test(key.name) ||
    OF_ONE_INDUSTRY.test(key.name) ||
    key.area !== "" ||
    target.placed.passage.cell !== null
  )
    return false;
  if (TOLD_OF_AREA.test(key.name) && target.deadlineSource === "clause") return false;
  const leader = sentenceLeads(draft).get(mention)?.first;
  if (leader === undefined || leader === mention || areaOf(draft)(leader) === "whole") return false;
  // 实施42个项目，财政收入增长5%; 海带、紫菜加工投资分别增长3%、4%: whose neither says.
  const isSeries = leader.target.measurement.series !== null && target.measurement.series !== null;
  if (leader.obstacle === "name" || isSeries || saySameField(leader, mention)) return false;
  return sentencesByName(draft).get(indicatorId(leader.key)) === 1;
}

/** 新增**规上工业**企业60家，**规上工业**增加值增长7% */
function saySameField({ key: { name: one } }: Mention, { key: { name: other } }: Mention): boolean {
  return one.slice(0, FIELD_LENGTH) === other.slice(0, FIELD_LENGTH);
}

/** In characters. */
const FIELD_LENGTH = 4;

/** How many sentences give each indicator a number. */
const sentencesByName = memoise((draft: Draft): ReadonlyMap<string, number> => {
  const sentences = new Map<string, number>();
  const last = new Map<string, Mention>();
  for (const mention of allMentions(draft)) {
    const id = indicatorId(mention.key);
    const before = last.get(id);
    if (before === undefined || !areInOneSentence(before.target, mention.target))
      sentences.set(id, (sentences.get(id) ?? 0) + 1);
    last.set(id, mention);
  }
  return sentences;
});
