import { DIVISIONS, type Division, KIND_NAME } from "../../../language/division-words.ts";
import { AND_BEYOND, REMAINDER } from "../../../language/part-words.ts";

/** Whether the names tell one thing apart by values that exclude each other: 省级项目、市级项目; 男、女、其他. */
export function divideOneThing(names: readonly string[]): boolean {
  const named = names.filter((name) => !REMAINDER.test(name));
  return named.length > 1 && (areYears(named) || DIVISIONS.some((division) => isDividedBy(division, named)));
}

/** 国有院团、民营剧场: whether each of several begins with another value of one division, whatever else it says. */
export function tellApart(names: readonly string[]): boolean {
  return (
    names.length > 1 &&
    DIVISIONS.some(
      (division) =>
        tellsAllApart(division, names) &&
        names.every((name) => readValue(division.values, name)?.lead === ""),
    )
  );
}

/** 全国建议、全国提案、省建议、省提案: whether each name has a value of one and the same division. */
export function areOfOneDivision(names: readonly string[]): boolean {
  return DIVISIONS.some(({ values }) => names.every((name) => readValue(values, name) !== null));
}

/** Whether the names are all the values of a division that there are: 男、女, but not 省级、市级, which are two of its ranks. */
export function divideWholly(names: readonly string[]): boolean {
  return DIVISIONS.some(({ values, ranked, open }) => {
    return !open && !ranked && names.length === values.length && isDividedBy({ values, ranked }, names);
  });
}

/**
 * Whether they are ranks down to that of a city, as lower ones are seldom counted: 省级、市级, but not 国家级、省级; nor of 县级专科, of which those are the better; nor
 * 创建省级、市级, which is done with some.
 */
export function divideDown(whole: string, names: readonly string[]): boolean {
  return DIVISIONS.some(({ values, ranked, lowest = values.length - 1 }) => {
    const readings = ranked && isDividedBy({ values, ranked }, names) ? readValues(values, names) : [];
    const least = Math.max(-1, ...readings.map(({ rank }) => rank));
    const ownRank = readValue(values, whole)?.rank ?? least;
    return least >= lowest && ownRank <= least && readings.every(({ lead }) => lead === "");
  });
}

/** 省级以上改革试点, of 国家级 and 省级: whether the names are all ranks from the highest to that which the whole reaches down to. */
export function divideUpTo(whole: string, names: readonly string[]): boolean {
  return DIVISIONS.some(({ values, ranked }) => {
    if (!ranked || names.length < 2 || !isDividedBy({ values, ranked }, names)) return false;
    const reached = readValue(values, whole.replace(/(?:及其?)?以上.*/su, ""));
    return (
      /以上/.test(whole) &&
      reached?.thing === "" &&
      names.every((name, rank) => readValue(values, name)?.rank === rank) &&
      reached.rank === names.length - 1
    );
  });
}

/** 市级以上渔港 of 市级 and 省级: whether the names go up in rank from the lowest that the whole reaches down to, so that by it those alone are meant. */
export function divideUpFrom(whole: string, names: readonly string[]): boolean {
  return DIVISIONS.some(({ values, ranked }) => {
    if (!ranked || !/以上/.test(whole) || !isDividedBy({ values, ranked }, [...names].reverse()))
      return false;
    const lowest = readValue(values, whole.replace(/(?:及其?)?以上.*/su, ""));
    return lowest !== null && readValue(values, names[0] ?? "")?.rank === lowest.rank;
  });
}

/** Whether the names are each of the values that one division has: 第一产业、第二产业、第三产业; 铁路、公路、水路、民航, but for pipelines, which carry no people. */
export function nameAll(names: readonly string[]): boolean {
  return DIVISIONS.some(({ values, ranked, enough = values.length }) => {
    return !ranked && names.length >= enough && isDividedBy({ values, ranked }, names);
  });
}

/** Whether the names are some of the values that one division has, so that there may be things of the others: 工业项目、服务业项目, beside those of farming. */
export function leaveOut(names: readonly string[]): boolean {
  return DIVISIONS.some(({ values, ranked }) => {
    return !ranked && names.length < values.length && isDividedBy({ values, ranked }, names);
  });
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

/** 出口80亿元、一般贸易70亿元: each part is told apart by what says nothing of the other; 上级资金3亿元、建安费用4亿元: the one is, and the other is of another make. */
export function divideTwoThings(names: readonly string[]): boolean {
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

/** 移动电话用户80万户，其中5G用户50万户；**宽带用户**30万户: what has another value of a division than the whole, which has one alone, is no part of it. */
export function isOfOtherKind(whole: string, name: string): boolean {
  return DIVISIONS.some(({ values, ranked, open }) => {
    if (ranked || open) return false;
    const [one, ...others] = values.filter((value) => value.test(whole));
    return one !== undefined && others.length === 0 && !one.test(name) && readValue(values, name) !== null;
  });
}

/** 省级平台32家、国家级平台25家: what is of the higher rank may be among those named before it. */
export function goUpInRank(names: readonly string[]): boolean {
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
    // 办复市人大代表建议、市政协提案: what is done is said once.
    readings.every(({ lead }) => first.lead.endsWith(lead))
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
