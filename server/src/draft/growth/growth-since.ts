import { isByHowMuch, type Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import type { Quantity } from "../../facts/quantities/quantity.ts";
import { AS_OF_NOW } from "../../language/cues.ts";
import { IN_SUM, SO_FAR_IN_ALL } from "../../language/deed-words.ts";
import { WITHOUT_SINCE } from "../../language/growth-since-forms.ts";
import { JOINS_NAMES } from "../../language/noun-words.ts";
import { SEVERAL_YEARS } from "../../language/time-words.ts";
import { groupBy } from "../../text/group-by.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft } from "../draft.ts";
import { areInOneSentence } from "../in-one-sentence.ts";
import { areaOf, type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { inferTime, timeAround } from "../indicators/infer-time.ts";
import { mayBeOfTwoSubjects } from "../indicators/mention-subject.ts";
import { readMentionTime } from "../indicators/mention-time.ts";
import type { Mention, Obstacle } from "../indicators/mentions.ts";
import { isBase } from "../indicators/part-of-whole.ts";
import type { StatedNumber } from "../target.ts";
import { wordsBefore } from "../words-before.ts";
import { findToldGrowth, type Since, type ToldGrowth, yearAlone } from "./told-growth.ts";

/** A growth whose result stands beside it and whose base elsewhere, with all numbers of the document that may be that base. */
export interface GrowthSince {
  readonly result: { readonly placed: StatedNumber["placed"]; readonly quantity: Quantity };
  readonly change: Quantity;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** From one year to the next. */
  readonly isOverYear: boolean;
  readonly bases: readonly StatedNumber[];
}

/** In characters, of a name that may leave out its beginning in the same paragraph, and anywhere. */
const SHORTEST_NAME = 4;
const SHORTEST_APART = 5;
/** In characters, of what is written of a name at its front. */
const SHORTEST_WRITTEN = 2;
/** How many times more or less than a base that is named otherwise. */
const MOST_TIMES = 2;
/** Nothing is told so often of one indicator, nor alike in one passage or by one name: work stays linear. */
const MOST_BASES = 40;
const MOST_ALIKE = 200;

/**
 * Growth since a time at which the document tells the same indicator elsewhere: 到2030年产值达到50亿元、比2027年翻一番; 产值在2027年基础上翻一番，达到50亿元; 比目前增长近一倍;
 * 产值增长20%、达到50亿元, where a report has told what the year before came to.
 */
export function findGrowthSince(draft: Draft): GrowthSince[] {
  const told = findToldGrowth(draft);
  if (told.length === 0) return [];
  const basesFor = readBases(indicatorIndex(draft).filter(mayBeBase));
  return told.flatMap((one): GrowthSince[] => {
    const { result, change, groups } = one;
    const bases = likest(
      basesFor(one).filter(
        (base) =>
          base !== result &&
          !isOlderStart(base, one) &&
          isOfOneThing(base, one, draft) &&
          isOf(one.since, base, draft),
      ),
      one,
    );
    if (bases.length === 0 || bases.length > MOST_BASES) return [];
    const { placed, measurement } = result.mention.target;
    return [
      {
        result: { placed, quantity: measurement.quantity },
        change,
        groups,
        isOverYear: one.since === "last",
        bases: bases.map(({ mention }) => mention.target),
      },
    ];
  });
}

/** 由2020年的40家增加到60家，比上年增加6家: what it rose from is not last year's. */
function isOlderStart({ mention: { target } }: IndexEntry, { since, result }: ToldGrowth): boolean {
  return (
    since === "last" &&
    areInOneSentence(target, result.mention.target) &&
    RISES_FROM.test(wordsBefore(target, "clause"))
  );
}

const RISES_FROM = /[由从](?!去年|上一?年)[^，。；、]{0,16}$/;

/** The numbers told in what a result is told in that stand beside it or bear the name, in their order; none where those are too many to be told apart. */
function readBases(entries: readonly IndexEntry[]): (told: ToldGrowth) => readonly IndexEntry[] {
  const byPassage = groupBy(entries, ({ mention: { target } }) => target.placed);
  const byName = groupBy(entries, ({ mention }) => `${sortOf(mention.target)} ${endOf(mention)}`);
  return ({ naming, result: { mention } }) => {
    const sort = sortOf(mention.target);
    const beside = byPassage.get(mention.target.placed) ?? [];
    const named = byName.get(`${sort} ${endOf(naming.mention)}`) ?? [];
    if (beside.length > MOST_ALIKE || named.length > MOST_ALIKE) return [];
    const alike = beside.filter((base) => sortOf(base.mention.target) === sort);
    return [...new Set([...alike, ...named])].toSorted(byPlace);
  };
}

/**
 * Those that are surely meant, where there are any: told in the same paragraph or by the whole name (of 新型基础设施投资 rather than of 基础设施投资), and
 * by the same deed (新建农田 rather than 改造农田).
 */
function likest(bases: readonly IndexEntry[], told: ToldGrowth): readonly IndexEntry[] {
  const { naming, result } = told;
  const preferring = (among: readonly IndexEntry[], isLike: (base: IndexEntry) => boolean) => {
    const like = among.filter(isLike);
    return like.length > 0 ? like : among;
  };
  return preferring(
    preferring(bases, (base) => !isCut(base.mention, naming.mention)),
    (base) => NEWLY.test(base.mention.verb) === NEWLY.test(result.mention.verb),
  );
}

/** Named otherwise in another paragraph. */
function isCut(base: Mention, naming: Mention): boolean {
  return base.target.placed !== naming.target.placed && nameOf(base) !== nameOf(naming);
}

function byPlace({ mention: { target: a } }: IndexEntry, { mention: { target: b } }: IndexEntry): number {
  return (
    a.placed.index - b.placed.index || a.measurement.quantity.span.start - b.measurement.quantity.span.start
  );
}

/** What a number is told in: of others nothing can have grown to it. */
function sortOf({ measurement: { quantity } }: StatedNumber): string {
  return `${quantity.kind} ${quantity.unit}`;
}

const MAY_BE_BASE: ReadonlySet<Obstacle> = new Set(["part", "inherited-name", "name"]);

function mayBeBase({ mention: { obstacle, target } }: IndexEntry): boolean {
  const { measurement, placed } = target;
  return (
    !isByHowMuch(measurement.measure) &&
    (obstacle === null || MAY_BE_BASE.has(obstacle)) &&
    measurement.quantity.max === undefined &&
    !isOfYears(measurement, placed.passage)
  );
}

/** 五年来，人均收入超过17600元: nobody adds those up; 零售总额 is no sum of years either, and 渔企累计达到80家 are there. */
const isOfYears = memoise((measurement: Measurement, passage: Passage): boolean => {
  const number = { placed: { passage }, measurement };
  const { indicator, quantity } = measurement;
  const words = wordsBefore(number, "clause");
  const areThere = quantity.kind === "count" && SO_FAR_IN_ALL.test(words);
  return (
    (SEVERAL_YEARS.test(wordsBefore(number, "sentence")) && !PER_HEAD.test(indicator)) ||
    (!areThere && IN_SUM.test(words.replace(indicator, "")))
  );
});

/** Whether a number is told of the time since which something grew. */
function isOf(since: Since, base: IndexEntry, draft: Draft): boolean {
  const { profile } = draft;
  const { target } = base.mention;
  const time = base.time ?? readMentionTime(base.mention, draft);
  // 由50家增加到80家: what there was before the 80 is older than all that grew since last year.
  if (typeof since === "string" && isBase(wordsBefore(target, "clause"))) return false;
  if (since === "now") {
    const isUndated = time === null && target.governing === null;
    return target.status === "reported" && (isUndated || AS_OF_NOW.test(wordsBefore(target, "sentence")));
  }
  const year = since === "last" ? (profile.year ?? 0) - 1 : since;
  if (since === "last" && target.status !== "reported") return false;
  if (time !== null) return yearAlone(time) === year;
  if (target.status === "target") return false;
  const around = inferTime(base.mention, draft) ?? timeAround(target, profile);
  // “十三五”时期: 光缆达到60万公里: as many as there were at their end; of 投资60亿元 nobody knows.
  return isOfEnd(base.mention) ? around?.to === `${year}-12-31` : yearAlone(around) === year;
}

/** What there is, and not what came in or was done through the years. */
function isOfEnd({ manner, target }: Mention): boolean {
  if (manner === "deed") return false;
  return (
    target.measurement.quantity.kind !== "money" ||
    PER_HEAD.test(target.measurement.indicator) ||
    /(?:达到?|超过?|突破)$/.test(wordsBefore(target, "clause"))
  );
}

const PER_HEAD = /人均/;

/** Whether a growth is said of what a base is of: under its name, or in one paragraph under a name that may leave out its beginning. */
function isOfOneThing(base: IndexEntry, told: ToldGrowth, draft: Draft): boolean {
  const { naming, result, since } = told;
  const [from, to] = [base.mention, naming.mention];
  if (from === to || mayBeOfTwoSubjects(draft)(from, to)) return false;
  // 比目前增长一倍: what there is now is told but once.
  const { measure, cadence } = result.mention.target.measurement;
  if (isByHowMuch(measure) || cadence !== from.target.measurement.cadence) return false;
  if (since !== "now" && ![from, to].every((mention) => mention.named || isOfAll(mention))) return false;
  if (isCountedWithAnother(from) !== isCountedWithAnother(to)) return false;
  if (from.key.level !== to.key.level || !tellOneSort(from, result.mention)) return false;
  const isBeside = from.target.placed === to.target.placed;
  const names = [nameOf(from), nameOf(to)] as const;
  if (names[0] === "" || names[0] !== names[1])
    return isBeside
      ? endsAlike(names, SHORTEST_NAME)
      : endsAlike(names, SHORTEST_APART) && mayBeCutDown(base, told);
  const area = areaOf(draft);
  return isBeside || names[0].length >= SHORTEST_APART || (area(from) !== "part" && area(to) !== "part");
}

/** 人才总量达到3万人: a name that may mean anything, of all there are. */
function isOfAll({ key: { name }, target }: Mention): boolean {
  const words = wordsBefore(target, "clause");
  return name !== "" && ALL_OF_IT.some((all) => words.includes(name + all));
}

const ALL_OF_IT = ["总量", "总数", "总规模"];

/**
 * Whether a name told elsewhere may be the same cut down. Of money most names have a longer one that is of something else (地区生产总值, 人均地区生产总值), and
 * what lies on the other side of a growth, or far off, is of more or of fewer (高新技术企业, 规上高新技术企业).
 */
function mayBeCutDown({ mention: { target } }: IndexEntry, { result, groups }: ToldGrowth): boolean {
  const { kind, value } = target.measurement.quantity;
  const times = result.mention.target.measurement.quantity.value / value;
  const isOnItsWay = groups.down === undefined ? times >= 1 : times <= 1;
  return kind !== "money" && isOnItsWay && times <= MOST_TIMES && times >= 1 / MOST_TIMES;
}

/** 新建码头和**技改项目**90个、投资900亿元: of both, and 技改项目80个、投资850亿元 of one of them. */
function isCountedWithAnother({ key: { name }, target }: Mention): boolean {
  // 码头和渔企分别达到20座、60家: each has its own number.
  if (target.measurement.series?.names === "own") return false;
  const words = wordsBefore(target, "sentence");
  for (let length = name.length; length >= SHORTEST_WRITTEN; length -= 1) {
    const at = words.lastIndexOf(name.slice(0, length));
    if (at >= 0) return JOINS_NAMES.test(words.slice(0, at));
  }
  return false;
}

/** 新增市场主体2万户, 新开工项目80个 and the aim 培育企业20家 are no more than what came or comes to be, 建成企业20家 as well; the result 完成产值500亿元 is all of it. */
function tellOneSort(base: Mention, result: Mention): boolean {
  const isAimed = base.manner === "deed" && base.target.status === "target" && result.manner !== "deed";
  const areDone = base.manner === "deed" && result.manner === "deed";
  return !isAimed && (areDone || NEWLY.test(base.verb) === NEWLY.test(result.verb));
}

const NEWLY = /新|净增/;

/** 年发电量, 发电量; without 比目前, where that was taken for a part of it. */
function nameOf({ key }: Mention): string {
  return key.name.replace(WITHOUT_SINCE, "");
}

/** What names that leave out their beginnings share. */
function endOf(mention: Mention): string {
  return nameOf(mention).slice(-SHORTEST_APART);
}

/** 加工产值, 海藻加工产值. */
function endsAlike(names: readonly string[], shortest: number): boolean {
  const [short, long] = names.toSorted((a, b) => a.length - b.length) as [string, string];
  return short.length >= shortest && long.endsWith(short);
}
