import { KIND_OF_PLACE } from "../../../language/area-words.ts";
import { KIND_NAME } from "../../../language/division-words.ts";
import {
  BEGINS,
  CARRIED_ON,
  CLASS_OR_TRADE,
  CLASSED,
  ENDED,
  ENDS_IN_PLACE,
  GRADE_OF_NAME,
  HOLDS_REST,
  LEVEL_ALONE,
  LEVEL_BEFORE,
  LEVEL_OR_FIELD,
  LEVEL_WORD,
  NOT_DONE,
  OF_LEVEL,
  OPPOSITE_BEFORE,
  OVERLAPPING,
  RANGED,
  RANK_NAME,
  RANKED_BY_SIZE,
  RELATION,
  REMAINDER,
  REST,
  STAGE_OR_DEED,
  STAGE_TOLD,
  STANDS_AT,
} from "../../../language/part-words.ts";
import { PLACE_NAME } from "../../../language/place-share-words.ts";
import { areOfOneDivision, divideOneThing, divideTwoThings, goUpInRank, tellApart } from "./divisions.ts";
import { areSizesApart } from "./size-classes.ts";

/**
 * Whether a thing can be in two parts, as their names tell: parts that are not surely apart may overlap all the same; `hardly`: their names say that they may, but who lists
 * so many seldom means so.
 */
export type Apartness = "surely" | "likely" | "hardly" | "no";

export function readApartness(names: readonly string[]): Apartness {
  const areApart = areSizesApart(names);
  if (areApart !== null) return areApart ? "surely" : "no";
  if (divideOneThing(names) || divideByDone(names) || REST.test(names.at(-1) ?? "")) return "surely";
  const common = commonEnding(names);
  // 老城区、临澜区: what a place is called divides nothing.
  // 工业投资、城市建设投资、农林及其他投资: what is left besides them is told, so they divide one whole.
  const isOfTwo = divideTwoThings(names) && !arePlaces(names) && !HOLDS_REST.test(names.at(-1) ?? "");
  const shared = commonBeginning(names);
  const told = withoutShared(names);
  const overlap = told.some((name) => overlaps(name, shared, common)) || isOfTwo || areOfTwoMakes(names);
  // 世界500强企业8家，中国500强企业5家: the larger are among both, whatever all names end in.
  if (!areIntroducedAlike(names) || overlap || names.some((name) => RANKED_BY_SIZE.test(name))) return "no";
  if (names.some((name) => RANK_NAME.test(name)) || oneHoldsAnother(names) || goUpInRank(names)) return "no";
  // 育种类52项、加工类49项: who puts things into kinds puts each into one.
  return names.every((name) => KIND_NAME.test(name)) ? "surely" : "likely";
}

/** In a list of some of a whole. Of three and more, published reports hardly ever name two that overlap because of the level or the field that is told with them. */
export function readApartnessOfSome(names: readonly string[]): Apartness {
  if (areDividedTwice(names)) return "no";
  const told = readApartness(names);
  if (told !== "no") return told;
  // 社区服务站80个、农村互助点140个; not 一级指标19个、二级指标91个, as each of the first has some of the second.
  const mayHold = names.some((name) => GRADE_OF_NAME.test(name) || RANGED.test(name));
  if ((tellApart(names) || areOfTwoLevels(names)) && !mayHold) return "likely";
  if (names.length < FEWEST_TOLD) return told;
  return mayHoldEachOther(names) || !areIntroducedAlike(names) || areOfTwoMakes(names) ? "no" : "hardly";
}

/** What tells each of several from the others, and so makes none of them hold another, left out: the stages of 续建、计划开工, the levels of 国家部署任务、省级自主任务. */
function withoutShared(names: readonly string[]): readonly string[] {
  if (areStagesApart(names)) return names.map((name) => name.replace(BEGINS, ""));
  const levels = names.map((name) => LEVEL_BEFORE.exec(name)?.[0]);
  const areOfLevels = !levels.includes(undefined) && new Set(levels).size === names.length;
  return areOfLevels ? names.map((name) => name.replace(LEVEL_WORD, "")) : names;
}

/** 乡镇服务中心12个、村级互助院40个: each of another level, and another thing; 示范乡镇2个、示范村11个: each a place of another level. */
function areOfTwoLevels(names: readonly string[]): boolean {
  const areApart = (words: readonly (string | undefined)[]): boolean =>
    !words.includes(undefined) && new Set(words).size === words.length;
  const endings = names.map((name) => name.slice(-2));
  return (
    (areApart(names.map((name) => STANDS_AT.exec(name)?.[0])) && areApart(endings)) ||
    areApart(names.map((name) => ENDS_IN_PLACE.exec(name)?.[0]))
  );
}

/** 国家级12项、省级10项、渔业类9项; 市级示范社30家、水产类40家: 续建项目12个、渔业项目18个: some by their level, their class or their stage and others not, so that one thing may be in two. */
function areDividedTwice(names: readonly string[]): boolean {
  const named = names.filter((name) => !REMAINDER.test(name));
  const isMixed = (tells: RegExp, alike: RegExp): boolean =>
    named.some((name) => tells.test(name)) && !named.every((name) => alike.test(name));
  return (
    isMixed(CLASSED, CLASS_OR_TRADE) || isMixed(LEVEL_ALONE, OF_LEVEL) || isMixed(STAGE_TOLD, STAGE_OR_DEED)
  );
}

/** Whether one of several may be among another, for more than the level or the field that is told with it. */
export function mayHoldEachOther(names: readonly string[]): boolean {
  return mayBeAmongAnother(names) || (divideTwoThings(names) && !areUnlikeThings(names));
}

/** The same for what one of the names alone says. */
export function mayBeAmongAnother(names: readonly string[]): boolean {
  const bare = names.map((name) => name.replace(LEVEL_OR_FIELD, ""));
  return (
    bare.some((name) => OVERLAPPING.test(name) || RANGED.test(name)) ||
    names.some((name) => SIZES.some((words) => words.test(name))) ||
    oneHoldsAnother(names)
  );
}

/** 重点实验室、创新中心、国际合作平台: three and more that each are another thing, whatever else is told of one. */
function areUnlikeThings(names: readonly string[]): boolean {
  return names.length >= FEWEST_TOLD && new Set(names.map((name) => name.slice(-2))).size === names.length;
}

const FEWEST_TOLD = 3;
const SIZES: readonly RegExp[] = [RANGED, RANK_NAME, RANKED_BY_SIZE];

/** 外出农民工、本地农民工, 重点养殖项目、重点加工项目: what all names begin with or end in tells none apart, but for sizes, which hold each other. */
function overlaps(name: string, shared: number, common: number): boolean {
  return (
    isBefore(OVERLAPPING.exec(name.slice(shared)), name.length - shared - common) ||
    isBefore(RANGED.exec(name), name.length - common)
  );
}

function isBefore(found: RegExpExecArray | null, end: number): boolean {
  return found !== null && found.index < end;
}

/** 续建60个、计划开工40个、前期30个: what goes on from earlier years, what begins and what will, where nothing ends. */
export function areStagesApart(names: readonly string[]): boolean {
  return names.some((name) => CARRIED_ON.test(name)) && !names.some((name) => ENDED.test(name));
}

/** How many characters all names begin with alike. */
function commonBeginning([first = "", ...others]: readonly string[]): number {
  if (others.length === 0) return 0;
  let length = 0;
  while (length < first.length && others.every((name) => name.startsWith(first.slice(0, length + 1))))
    length += 1;
  return length;
}

/** 出口总额、对邻国出口: what ends with the whole name of another is a part of that, but for 非金属矿、金属矿, 满意、基本满意. */
function oneHoldsAnother(names: readonly string[]): boolean {
  const plain = names.map((name) => name.replace(/总[额量值数]$/, ""));
  return plain.some(
    (name, at) =>
      name.length > 1 &&
      plain.some(
        (other, index) =>
          index !== at &&
          other !== name &&
          other.endsWith(name) &&
          !OPPOSITE_BEFORE.test(other.slice(0, -name.length)),
      ),
  );
}

/** How many characters all names end in alike; of 亿元以上、10亿元以上 none, as these hold each other. */
export function commonEnding(names: readonly string[]): number {
  const [first = "", ...others] = names;
  if (others.length === 0) return 0;
  let length = 0;
  while (length < first.length && others.every((name) => name.endsWith(first.slice(-length - 1))))
    length += 1;
  return /以[上下内]$/.test(first) ? 0 : length;
}

/** 完成、未完成: the last says of the rest that it is not what another is. */
export function divideByDone(names: readonly string[]): boolean {
  const [, deed] = NOT_DONE.exec(names.at(-1) ?? "") ?? [];
  return deed !== undefined && names.slice(0, -1).some((name) => name.includes(deed));
}

/** Whether names are of one make: 海水养殖、淡水养殖. */
export function haveOneEnding(names: readonly string[]): boolean {
  const [first = "", ...others] = names.filter((name) => !REMAINDER.test(name)).map((name) => name.slice(-2));
  return first.length === 2 && others.every((ending) => ending === first);
}

/** 医师20人、护士30人、东港卫生技术人员8人、西港卫生技术人员9人: some say what people do, and others, which end alike, where. */
function areOfTwoMakes(names: readonly string[]): boolean {
  // 金属矿、非金属矿 are told apart by 非 alone.
  const isOpposite = (name: string): boolean => name.startsWith("非") && names.includes(name.slice(1));
  const named = names.filter((name) => !REMAINDER.test(name) && !isOpposite(name));
  return (
    !areOfOneDivision(named) &&
    named.some((name) => {
      const ending = name.slice(-LONG_ENDING);
      const alike = named.filter((other) => other.endsWith(ending)).length;
      return ending.length === LONG_ENDING && isSeveral(alike, named.length);
    })
  );
}

/** In characters: longer than 项目 and 企业, which may be left out. */
const LONG_ENDING = 5;

function isSeveral(some: number, all: number): boolean {
  return some > 1 && all - some > 1;
}

/** Whether parts are not divided in two ways, one by purpose and one by place. What is said of the first may hold for all: 用于交通2亿元、水利3亿元. */
export function areIntroducedAlike(names: readonly string[]): boolean {
  const [first, ...others] = names.map((name) => RELATION.exec(name)?.[0]);
  return others.every((relation) => relation === first || relation === undefined);
}

/** 石桥镇、云岭乡 */
export function arePlaces(names: readonly string[]): boolean {
  return names.every((name) => name.length > 2 && PLACE_NAME.test(name) && !KIND_OF_PLACE.test(name));
}
