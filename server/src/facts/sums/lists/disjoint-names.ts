import { KIND_OF_PLACE } from "../../../language/area-words.ts";
import { DIVISIONS, type Division, KIND_NAME } from "../../../language/division-words.ts";
import {
  AND_BEYOND,
  BEGINS,
  CARRIED_ON,
  ENDED,
  HOLDS_REST,
  NOT_DONE,
  OVERLAPPING,
  RANGED,
  RANK_NAME,
  RANKED_BY_SIZE,
  RELATION,
  REMAINDER,
  REST,
} from "../../../language/part-words.ts";
import { PLACE_NAME } from "../../../language/place-share-words.ts";

/** Whether a thing can be in two parts, as their names tell: parts that are not surely apart may overlap all the same. */
export type Apartness = "surely" | "likely" | "no";

export function readApartness(names: readonly string[]): Apartness {
  if (divideOneThing(names) || divideByDone(names) || REST.test(names.at(-1) ?? "")) return "surely";
  const common = commonEnding(names);
  // 老城区、临澜区: what a place is called divides nothing.
  // 工业投资、城市建设投资、农林及其他投资: what is left besides them is told, so they divide one whole.
  const isOfTwo = divideTwoThings(names) && !arePlaces(names) && !HOLDS_REST.test(names.at(-1) ?? "");
  const shared = commonBeginning(names);
  const told = areStagesApart(names) ? names.map((name) => name.replace(BEGINS, "")) : names;
  const overlap = told.some((name) => overlaps(name, shared, common)) || isOfTwo || areOfTwoMakes(names);
  // 世界500强企业8家，中国500强企业5家: the larger are among both, whatever all names end in.
  if (!areIntroducedAlike(names) || overlap || names.some((name) => RANKED_BY_SIZE.test(name))) return "no";
  if (names.some((name) => RANK_NAME.test(name)) || oneHoldsAnother(names) || goUpInRank(names)) return "no";
  // 育种类52项、加工类49项: who puts things into kinds puts each into one.
  return names.every((name) => KIND_NAME.test(name)) ? "surely" : "likely";
}

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

/** 出口总额、对邻国出口: what ends with the whole name of another is a part of that, but for 非金属矿、金属矿. */
function oneHoldsAnother(names: readonly string[]): boolean {
  const plain = names.map((name) => name.replace(/总[额量值数]$/, ""));
  return plain.some(
    (name, at) =>
      name.length > 1 &&
      plain.some(
        (other, index) =>
          index !== at && other !== name && other.endsWith(name) && !other.endsWith(`非${name}`),
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

/** 出口80亿元、一般贸易70亿元: each part is told apart by what says nothing of the other; 上级资金3亿元、建安费用4亿元: the one is, and the other is of another make. */
function divideTwoThings(names: readonly string[]): boolean {
  const named = names.filter((name) => !REMAINDER.test(name));
  if (named.every((name) => KIND_NAME.test(name)) || DIVISIONS.some((each) => tellsAllApart(each, named)))
    return false;
  const divided = DIVISIONS.filter(({ open }) => !open).map(({ values }) =>
    named.map((name) => readValue(values, name) !== null),
  );
  const tellsOnly = (at: number, other: number): boolean =>
    divided.some((isValued) => isValued[at] && !isValued[other]);
  const areUnlike = named.length === 2 && named[0]?.at(-1) !== named[1]?.at(-1);
  return named.some((_, at) =>
    named.some(
      (_, other) =>
        other > at &&
        (areUnlike
          ? tellsOnly(at, other) || tellsOnly(other, at)
          : tellsOnly(at, other) && tellsOnly(other, at)),
    ),
  );
}

/** 医师20人、护士30人、东港卫生技术人员8人、西港卫生技术人员9人: some say what people do, and others, which end alike, where. */
function areOfTwoMakes(names: readonly string[]): boolean {
  // 金属矿、非金属矿 are told apart by 非 alone.
  const isOpposite = (name: string): boolean => name.startsWith("非") && names.includes(name.slice(1));
  const named = names.filter((name) => !REMAINDER.test(name) && !isOpposite(name));
  return named.some((name) => {
    const ending = name.slice(-LONG_ENDING);
    const alike = named.filter((other) => other.endsWith(ending)).length;
    return ending.length === LONG_ENDING && isSeveral(alike, named.length);
  });
}

/** In characters: longer than 项目 and 企业, which may be left out. */
const LONG_ENDING = 5;

function isSeveral(some: number, all: number): boolean {
  return some > 1 && all - some > 1;
}

/** 移动电话用户80万户，其中5G用户50万户；**宽带用户**30万户: what has another value of a division than the whole, which has one alone, is no part of it. */
export function isOfOtherKind(whole: string, name: string): boolean {
  return DIVISIONS.some(({ values, ranked, open }) => {
    if (ranked || open) return false;
    const [one, ...others] = values.filter((value) => value.test(whole));
    return one !== undefined && others.length === 0 && !one.test(name) && readValue(values, name) !== null;
  });
}

/** 省级平台32家、国家级平台25家: what is of the higher rank may be among those named before it. */
function goUpInRank(names: readonly string[]): boolean {
  return DIVISIONS.filter(({ ranked }) => ranked).some(({ values }) => {
    const ranks = names.flatMap((name) => readValue(values, name)?.rank ?? []);
    return ranks.some((rank, at) => at > 0 && rank < (ranks[at - 1] as number));
  });
}

/** 申请中央资金、地方配套: each has another value of one division, whatever else is said of it. */
function tellsAllApart({ values, ranked }: Division, names: readonly string[]): boolean {
  const ranks = names.map((name) => readValue(values, name)?.rank);
  return !ranked && !ranks.includes(undefined) && new Set(ranks).size === names.length;
}

/** Whether parts are not divided in two ways, one by purpose and one by place. What is said of the first may hold for all: 用于交通2亿元、水利3亿元. */
export function areIntroducedAlike(names: readonly string[]): boolean {
  const [first, ...others] = names.map((name) => RELATION.exec(name)?.[0]);
  return others.every((relation) => relation === first || relation === undefined);
}

/** Whether the names tell one thing apart by values that exclude each other: 省级项目、市级项目; 男、女、其他. */
export function divideOneThing(names: readonly string[]): boolean {
  const named = names.filter((name) => !REMAINDER.test(name));
  return named.length > 1 && (areYears(named) || DIVISIONS.some((division) => isDividedBy(division, named)));
}

/** Whether names divide the very thing that is named, which is no part beside them: 资金, with 省级资金、市级资金. */
export function divideWhole(whole: string, names: readonly string[]): boolean {
  return DIVISIONS.some(
    (division) =>
      isDividedBy(division, names) &&
      !isDividedBy(division, [whole, ...names]) &&
      names.every((name) => {
        const { lead = "", thing = "" } = readValue(division.values, name) ?? {};
        // 完成审查160件，办理建议80件、提案90件: what is done with them is not done with the whole.
        return whole.includes(thing) && whole.includes(lead.slice(0, 2));
      }),
  );
}

/** 2024年30个、2025年40个; 2024年投资30亿元、2025年投资40亿元 */
export function areYears(names: readonly string[]): boolean {
  const [first] = names;
  const tail = first?.slice("2024年".length);
  const years = new Set(names.map((name) => /^20\d{2}年/.exec(name)?.[0]));
  const areAlike = names.every((name) => name.slice("2024年".length) === tail);
  // 2024年底30个、2025年底40个: what there is by then takes in what was there before.
  return (
    years.size === names.length && !years.has(undefined) && areAlike && !/^[底末前达]|累计/.test(tail ?? "")
  );
}

function isDividedBy({ values, ranked }: Division, names: readonly string[]): boolean {
  const readings = readValues(values, names);
  const [first] = readings;
  if (first === undefined) return false;
  const ranks = readings.map(({ rank }) => rank);
  const areApart = ranked
    ? ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] as number))
    : new Set(ranks).size === ranks.length;
  // 硕士及以上、本科: the highest may take in those above it.
  const things = new Set(
    readings.map(({ thing }) => thing.replace(AND_BEYOND, "")).filter((thing) => thing !== ""),
  );
  return (
    areApart &&
    things.size < 2 &&
    !readings.slice(ranked ? 1 : 0).some(({ thing }) => AND_BEYOND.test(thing)) &&
    !(ranked && /下/.test(first.thing)) &&
    readings.every(({ lead }) => lead === "" || lead === first.lead)
  );
}

/** Of all names; nothing where one has none, for which most are not even looked at. */
function readValues(values: Division["values"], names: readonly string[]): readonly ValueReading[] {
  const readings: ValueReading[] = [];
  for (const name of names) {
    const reading = readValue(values, name);
    if (reading === null) return [];
    readings.push(reading);
  }
  return readings;
}

/** 石桥镇、云岭乡 */
export function arePlaces(names: readonly string[]): boolean {
  return names.every((name) => name.length > 2 && PLACE_NAME.test(name) && !KIND_OF_PLACE.test(name));
}

interface ValueReading {
  readonly rank: number;
  /** What stands before the value, as a verb that is said once: 获批(省级项目). */
  readonly lead: string;
  /** What stands behind it: (省级)项目. */
  readonly thing: string;
}

function readValue(values: readonly RegExp[], name: string): ValueReading | null {
  for (const [rank, value] of values.entries()) {
    const found = value.exec(name);
    if (found === null) continue;
    return { rank, lead: name.slice(0, found.index), thing: name.slice(found.index + found[0].length) };
  }
  return null;
}
