import { isByHowMuch, type Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import {
  ACTING_PLACE,
  CLASS_OF_BODY,
  COMMON_MADE,
  FORMER_AREA,
  IS_COUNTED,
  KIND_OF_PLACE,
  NAMES_WHOLE,
  NO_PART,
  OF_BASIN,
  OF_COUNTIES,
  PARK,
  PART_AROUND,
  PART_MADE_INTO,
  PLACE,
  PLACE_HEADING,
  SHARE_OF_AREA,
  SUPPORTING,
  TOLD_OF_SOME,
} from "../../language/area-words.ts";
import { GOAL_STATED } from "../../language/cues.ts";
import { PART_BUILDS_ON } from "../../language/given-words.ts";
import { AIM_HEADING, LAYOUT_HEADING } from "../../language/heading-words.ts";
import { ASSERTING_WORDS, USING_WORDS } from "../../language/measure-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { isInOrder } from "../../text/in-order.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import type { Section } from "../outline.ts";
import type { Profile } from "../profile.ts";
import type { Target } from "../target.ts";
import { readTitleArea } from "../title-area.ts";
import { type MeasuredIn, wordsBefore } from "../words-before.ts";
import type { Mention } from "./mentions.ts";

/** Whether a number is of the whole that a document is about, of some part of it, or may be of either. */
export type MentionArea = "whole" | "part" | "open";

/** Read from the scope in the name (全区), from the section (主要目标), and from areas and bodies that act in its sentence before the number, or are named above its table. */
export function readMentionArea(mention: Mention, { passages, profile }: Draft): MentionArea {
  const { target, key } = mention;
  const { section, passage, index } = target.placed;
  if (FORMER_AREA.test(passage.reading.text.slice(0, OPENING))) return "part";
  if (key.area !== "") return "whole";
  if (isUnderPart(passages, profile.title)[index] || isToldOfPlace(mention, profile)) return "part";
  // 今年的主要预期目标是：…，城镇新增就业1.5万人
  if (GOAL_STATED.test(wordsBefore(target, "sentence"))) return "whole";
  // 在石桥等6个镇试点，覆盖面达到85%; 据石桥、青樟两个镇统计，产量达到8万吨
  if (TOLD_OF_SOME.test(wordsBefore(target, "sentence"))) return "part";
  if (isMadeIntoSomething(target, profile)) return "part";
  if (OF_COUNTIES.test(wordsBeforeName(target)) && !profile.title.includes("县")) return "part";
  if (OF_BASIN.test(wordsBeforeName(target)) && !profile.title.includes("流域")) return "part";
  if (isBaseOfPart(target) || isShareOfArea(target)) return "part";
  // 石桥码头等3个续建项目: those that the examples stand for.
  if (/等(?:共|共计)?$/.test(wordsBefore(target, "clause"))) return "part";
  if (
    isHadAnywhere(target.measurement) &&
    !PART_AROUND.test(profile.title) &&
    PART_AROUND.test(isToldAnew(target) ? titlesAbove(section) : around(mention))
  )
    return "part";
  return section.opening === null ? "open" : areaOfTitle(profile)(section.opening.passage, section.title);
}

/** Whether a part is in the area by its sentence or by what it stands under, and not only by other sentences of its paragraph. */
export function isToldOfPlace(mention: Mention, profile: Profile): boolean {
  const { measurement, placed } = mention.target;
  const isSaid = isSaidOfPart(profile)(measurement, placed.passage) && !isToldByItself(mention, profile);
  return (
    isSaid || isHeadedByPlace(placed.section, profile.title) || isLabelledByPlace(mention.target, profile)
  );
}

/** **东湾县**完成海盐总产46万吨: what reads as the name of a number opens with the part that it is of. */
export function isNamedByPart({ target: { measurement } }: Mention, { title }: Profile): boolean {
  return namesPart(measurement.indicator, title);
}

/**
 * 支持高新区发展，**新增城镇公共绿地200公顷**: a thing to be done, called by a name so long, is of what its own clause says, and not of what an earlier one
 * tells of; but 石桥镇：清理河道，修复岸线80公里 and 石桥县要发展渔业，新增规上企业8家 are of what the sentence opens with.
 */
function isToldByItself({ target, key, manner }: Mention, { title }: Profile): boolean {
  const { status, measurement } = target;
  const isDeed = manner === "deed" && status === "target" && COUNTED.has(measurement.quantity.kind);
  if (!isDeed || key.name.length < TELLS_ITSELF) return false;
  const sentence = wordsBefore(target, "sentence");
  const label = LABEL_OPENS.exec(sentence)?.[0].slice(0, -1) ?? ACTING_PLACE.exec(sentence)?.[0] ?? "";
  return !namesPart(`${label}：；${wordsBefore(target, "clause")}`, title);
}

/** 在上年接待游客120万人次的基础上，**东湾景区**增加: of what builds on it. */
export function isBaseOfPart({ placed: { passage }, measurement: { quantity } }: MeasuredIn): boolean {
  const { end } = quantity.span;
  return PART_BUILDS_ON.test(passage.reading.text.slice(end, end + LONGEST_BASE));
}

/** 生产总值80亿元，增长9%，**占全市25%**: of a part of the area. */
function isShareOfArea({ placed: { passage }, measurement: { quantity } }: MeasuredIn): boolean {
  const { end } = quantity.span;
  return SHARE_OF_AREA.test(passage.reading.text.slice(end, end + LONGEST_REMARK));
}

/** In characters, of what is said of a number behind it. */
const LONGEST_REMARK = 28;

/** In characters: 低收入渔民转产就业的基础之上，石桥滨海街道力. */
const LONGEST_BASE = 28;

/** 将东湾海工示范区建设成为一流基地，研发强度达到5%: of the area that is made so, which the title does not name. */
export function isMadeIntoSomething(target: MeasuredIn, { title }: Profile): boolean {
  const part = PART_MADE_INTO.exec(wordsBefore(target, "sentence"))?.groups?.part;
  return part !== undefined && !isShortFor(part, title);
}

/** 石桥镇：, 一是中心城区： */
const LABEL_OPENS = /^[^，。；：]{2,16}：/;

const COUNTED: ReadonlySet<string> = new Set(["count", "measure"]);

/** In characters: longer than 精品渔村. */
const TELLS_ITSELF = 6;

/** The headings of a number, how its passage opens and what its sentence says before it; 中心城区 in a name says what is counted, wherever it is. */
function around({ target, key }: Mention): string {
  const { section, passage } = target.placed;
  const end = Math.min(OPENING, target.measurement.quantity.core.start);
  const opening = passage.reading.text.slice(0, end);
  const words = [titlesAbove(section), opening, wordsBefore(target, "sentence")].join("；");
  return key.name === "" ? words : words.replaceAll(key.name, "");
}

function titlesAbove(section: Section): string {
  const titles: string[] = [];
  for (let at: Section | null = section; at !== null; at = at.parent) titles.push(at.title);
  return titles.join("；");
}

/** In characters, of what a paragraph is about. */
const OPENING = 40;

/** 生产总值增长9%, 固定资产投资20亿元: what is told of every part. */
function isGrowthOrMoney({ quantity, measure }: Measurement): boolean {
  return quantity.kind === "money" || (quantity.kind === "percent" && isByHowMuch(measure));
}

/** 以城市群为依托……，到2025年城镇化率达到65%: what opens with its year, and is no growth or sum, is told anew, of what the headings say. */
function isToldAnew({ status, deadlineSource, measurement }: Target): boolean {
  return status === "target" && deadlineSource === "clause" && !isGrowthOrMoney(measurement);
}

/** 生产总值增长9%, 固定资产投资20亿元, 失业率3%, 煤炭产量60万吨: what every area has, and no things that stand somewhere. */
function isHadAnywhere({ quantity }: Measurement): boolean {
  return HAD_ANYWHERE.has(quantity.kind);
}

const HAD_ANYWHERE: ReadonlySet<string> = new Set(["money", "percent", "measure"]);

/** Whether the sentence of a number tells of a part, which follows from its passage and the title of the document. */
const isSaidOfPart = memoise(({ title }: Profile) =>
  memoise((measurement: Measurement, passage: Passage): boolean =>
    namesPart(wordsBeforeName({ placed: { passage }, measurement }), title),
  ),
);

/** What the heading of a section says, which follows from the passage that opens it and the title of the document. */
const areaOfTitle = memoise((profile: Profile) =>
  memoise((_: Passage, title: string): MentionArea => {
    if (namesPart(title, profile.title) || namesWhatIsMade(title)) return "part";
    return AIM_HEADING.test(title) ? "whole" : "open";
  }),
);

/**
 * What its sentence says before the number and its name: the name of an indicator is no area (上市公司, 自然保护区). What
 * stands between semicolons is said of itself alone: 生产总值增长6%；**牧区转移就业1万人**；森林覆盖率达到52%.
 */
function wordsBeforeName(target: MeasuredIn): string {
  const { expression, quantity } = target.measurement;
  const sentence = wordsBefore(target, "sentence");
  const nameLength = Math.max(0, quantity.core.start - expression.start);
  const words = sentence.slice(0, Math.max(0, sentence.length - nameLength));
  const first = words.indexOf("；");
  return first < 0 ? words : words.slice(0, first) + words.slice(words.lastIndexOf("；"));
}

/** 三、东湾管理区, and under it （一）预算执行情况: all below such a heading is of that place. */
function isHeadedByPlace(section: Section, title: string): boolean {
  for (let at: Section | null = section; at !== null; at = at.parent)
    if (PLACE_HEADING.test(at.title) && namesPart(at.title, title)) return true;
  return false;
}

/** 北部地带的渔业发展, 空间布局; but 打造渔业集聚区 is what is done. */
export function isHeadedByPart({ placed }: Target): boolean {
  for (let at: Section | null = placed.section; at !== null; at = at.parent) {
    if (LAYOUT_HEADING.test(at.title)) return true;
    const part = PART_AROUND.exec(at.title);
    if (part !== null && at.title.slice(0, part.index).search(ASSERTING_WORDS) < 0) return true;
  }
  return false;
}

/** **东湾新城**。…: what the paragraph of a number is about. */
export function opensWithPart({ placed: { passage } }: Target): boolean {
  return PART_AROUND.test(passage.reading.text.slice(0, OPENING));
}

/** 东部片区。到2030年，建成示范场18家: the paragraph opens with the place that all of it is about. */
function isLabelledByPlace({ placed: { passage }, measurement }: Target, { title }: Profile): boolean {
  if (measurement.sentence === 0) return false;
  const { label = "" } = LABEL_SENTENCE.exec(passage.reading.text)?.groups ?? {};
  const isPlace = PLACE_HEADING.test(label) && label.search(ASSERTING_WORDS) < 0;
  return isPlace && !NAMES_WHOLE.test(label) && !isShortFor(label, title);
}

/** 东部片区。 */
const LABEL_SENTENCE = /^(?<label>[^，。；：]{2,16})。/;

/** For each passage whether it is a cell of a table whose caption or lead-in names a part. */
const isUnderPart = memoise((passages: readonly PlacedPassage[], title: string): readonly boolean[] => {
  let above = "";
  let under: boolean | null = null;
  return passages.map(({ passage: { cell, reading } }) => {
    if (cell !== null) {
      under ??= namesPart(above, title) && !NAMES_WHOLE.test(above);
      return under;
    }
    above = reading.text;
    under = null;
    return false;
  });
});

/**
 * Whether words tell of a part of the whole: a named area or body, whatever is to be done with it (支持高新区建设), or a kind
 * of them that acts itself (园区加快集聚). What the title names is the whole. What is made, raised or used is neither: 提升景区品质, 培育上市公司, 依托临江大学.
 */
function namesPart(text: string, title: string): boolean {
  const said = text.replaceAll(readTitleArea(title) || "　", "　").replace(NO_PART, "　");
  return allMatches(said, PLACE).some(({ 0: words, index }) => {
    if (CLASS_OF_BODY.test(words) || words.search(USING_WORDS) >= 0) return false;
    if (isShortFor(words, title)) return false;
    if (!KIND_OF_PLACE.test(words) || SUPPORTING.test(words)) return true;
    const name = words.replace(KIND_OF_PLACE, "");
    return name.search(ASSERTING_WORDS) < 0 && !IS_COUNTED.test(said.slice(index + words.length));
  });
}

/** 云屏创新区 in the plan of 云屏县滨海科技创新区. */
function isShortFor(name: string, title: string): boolean {
  return isInOrder(name, title);
}

/** A heading that says what is made by its name, 高标准建设云屏产业园, as against 打造现代产业园. */
function namesWhatIsMade(title: string): boolean {
  if (!PARK.test(title)) return false;
  const words = title.replace(PARK, "").replace(ASSERTING_WORDS, "").replace(COMMON_MADE, "");
  return (words.match(/[〇一-鿿]/gu)?.length ?? 0) > 1;
}
