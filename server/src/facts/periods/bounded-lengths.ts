import {
  DEED_BEFORE_LENGTH,
  GOES_ON,
  LASTS_SO_LONG,
  LENGTH_OF_YEARS,
  MEASURED_ON,
  MEASURED_YEARS,
  NAMES_PLAN,
  NO_STRETCH,
  OF_OTHER_YEARS,
  OF_THE_PLAN,
  OF_THE_STRETCH,
  PART_OF_STRETCH,
  ROW_OF_YEARS,
  SUMMED_UP,
  YEARS,
} from "../../language/stretch-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { firstFrom } from "../../text/sorted-items.ts";
import { formOf, type NamedGroups, readGroups } from "./named-groups.ts";
import type { PeriodClaim } from "./period-claims.ts";
import type { WrittenLength, WrittenYears } from "./written-years.ts";

type LengthClaim = Extract<PeriodClaim, { kind: "length" }>;

/** Years that bound a length. */
interface Stretch {
  readonly years: WrittenYears;
  /** How long they may be said to be. */
  readonly counts: readonly number[];
}

/** A manner in which years and a length may stand in a sentence. */
interface Link {
  readonly form: RegExp;
  readonly counts: (groups: NamedGroups) => readonly number[];
  readonly yearsFirst: boolean;
  /** All that stands between the two. */
  readonly between: RegExp;
  /** What may not stand there, behind the length or before it. */
  readonly unless?: RegExp;
  readonly behind?: RegExp;
  readonly unlessBehind: RegExp;
  readonly before?: RegExp;
  /** What may not stand behind the years. */
  readonly unlessAfter?: RegExp;
  /** How long the length may be, where of a longer one some years alone may have been measured. */
  readonly most?: number;
}

/** In years: of a longer length some alone may have been measured. */
const MOST_TOLD = 9;

const RANGE = formOf(YEARS);
const ROW = formOf(ROW_OF_YEARS);
const MEASURED = formOf(MEASURED_YEARS);
const LENGTH = formOf(LENGTH_OF_YEARS);

const LINKS: readonly Link[] = [
  // 2021—2025年三年创建周期
  {
    form: RANGE,
    counts: countsOfRange,
    yearsFirst: true,
    between: /^(?:间|期间)?$/,
    unlessBehind: NO_STRETCH,
  },
  // 2021年至2024年，渔业产值连续五年增长
  {
    form: RANGE,
    counts: countsOfRange,
    yearsFirst: true,
    between: /^(?!度)(?:间|期间)?(?:，(?!连续))?[^，。；：！？、（）《》年\d]{0,14}连续$/,
    unless: OF_OTHER_YEARS,
    unlessBehind: NO_STRETCH,
  },
  // 2021—2024年本届渔协五年任期; 2021—2023年，实施五年清滩行动
  {
    form: RANGE,
    counts: countsOfRange,
    yearsFirst: true,
    between: DEED_BEFORE_LENGTH,
    behind: OF_THE_STRETCH,
    unlessBehind: NO_STRETCH,
  },
  // 2021—2023年，全县五年累计
  {
    form: RANGE,
    counts: countsOfRange,
    yearsFirst: true,
    between: /^(?!度)(?:间|期间)?，?[^，。；：！？、（）《》年\d]{1,8}$/,
    unless: OF_OTHER_YEARS,
    behind: SUMMED_UP,
    unlessBehind: NO_STRETCH,
  },
  // 《方案（2023—2025年）》五年合作任务
  {
    form: RANGE,
    counts: countsOfRange,
    yearsFirst: true,
    between: /^）》$/,
    behind: OF_THE_PLAN,
    unlessBehind: NO_STRETCH,
  },
  // 2023、2024年连续三年
  {
    form: ROW,
    counts: countsOfRow,
    yearsFirst: true,
    between: /^度?，?[^，。；：！？、（）《》年\d]{0,12}连续$/,
    unless: OF_OTHER_YEARS,
    unlessBehind: NO_STRETCH,
  },
  // 2023、2024年三年累计
  {
    form: ROW,
    counts: countsOfRow,
    yearsFirst: true,
    between: /^度?$/,
    behind: SUMMED_UP,
    unlessBehind: NO_STRETCH,
  },
  // 三年创建期（2021—2025年）; 三年任务：2021—2025年
  {
    form: RANGE,
    counts: countsOfRange,
    yearsFirst: false,
    between: LASTS_SO_LONG,
    unless: PART_OF_STRETCH,
    unlessBehind: NO_STRETCH,
    unlessAfter: GOES_ON,
  },
  // 由2020年的80家增加到2025年的120家，五年累计新建
  {
    form: MEASURED,
    counts: countsBetween,
    yearsFirst: true,
    between: /^[^。；！？]{0,60}，$/,
    behind: SUMMED_UP,
    unlessBehind: NAMES_PLAN,
  },
  // 五年来，……由2020年的80家增加到2025年
  {
    form: MEASURED,
    counts: countsOfMeasured,
    yearsFirst: false,
    between: /^[^。；！？]{0,120}$/,
    before: /(?:^|[。；！])$/,
    unlessBehind: NAMES_PLAN,
    unlessAfter: MEASURED_ON,
    most: MOST_TOLD,
  },
];

/** In characters: how far around a length words are read. */
const NEAR = 8;
const FURTHEST = 120;

/** The numbers of years that stand in one sentence with the years they are said of, nothing between that either may be of instead. */
export function findBoundedLengths(text: string): LengthClaim[] {
  const lengths = readGroups(text, LENGTH, (groups) => groups.length());
  if (lengths.length === 0) return [];
  return LINKS.flatMap((link) => {
    const stretches = readGroups(text, link.form, (groups) => stretchOf(groups, link));
    return stretches.flatMap(({ years, counts }): LengthClaim[] => {
      const length = lengthBeside(text, years, lengths, link);
      if (length === null) return [];
      const isRun = text.slice(0, length.span.start).endsWith("连续");
      return [
        { kind: "length", length, years, counts: isRun && link.form === RANGE ? upTo(counts) : counts },
      ];
    });
  });
}

function stretchOf(groups: NamedGroups, { counts }: Link): Stretch | null {
  const years = groups.years();
  const fair = counts(groups);
  return years.to.value > years.from.value && fair.length > 0 ? { years, counts: fair } : null;
}

/** The length that stands next to some years as the link says. */
function lengthBeside(
  text: string,
  { span }: WrittenYears,
  lengths: readonly WrittenLength[],
  { yearsFirst, between, unless, behind, unlessBehind, before, unlessAfter, most = 99 }: Link,
): WrittenLength | null {
  const at = firstFrom(lengths, span.start, (length) => length.span);
  const length = lengths[yearsFirst ? at : at - 1];
  if (length === undefined) return null;
  const [start, end] = yearsFirst ? [span.end, length.span.start] : [length.span.end + 1, span.start];
  if (end < start || end - start > FURTHEST) return null;
  const gap = text.slice(start, end);
  const after = text.slice(length.span.end + 1, length.span.end + 1 + NEAR);
  const isLinked =
    between.test(gap) &&
    !/(?:19|20)\d\d年/.test(gap) &&
    !(unless?.test(gap) ?? false) &&
    (behind?.test(after) ?? true) &&
    !unlessBehind.test(after) &&
    length.value <= most &&
    !(unlessAfter?.test(text.slice(span.end, span.end + FURTHEST)) ?? false) &&
    (before?.test(text.slice(Math.max(0, length.span.start - NEAR), length.span.start)) ?? true);
  return isLinked ? length : null;
}

/** 2021—2025年 are five; 2021年至2025年 may be four as well, and with months what these come to. */
function countsOfRange(groups: NamedGroups): readonly number[] {
  const steps = groups.year("to").value - groups.year("from").value;
  const months = groups.months();
  if (months !== null)
    return [Math.round(months / 12), Math.floor(months / 12), Math.ceil(months / 12), steps + 1];
  return /[至到]/.test(groups.matched()) ? [steps + 1, steps] : [steps + 1];
}

/** 2023、2024年 are two, where none is left out. */
function countsOfRow(groups: NamedGroups): readonly number[] {
  const count = groups.year("to").value - groups.year("from").value + 1;
  return allMatches(groups.matched(), /(?:19|20)\d\d/g).length === count ? [count] : [];
}

/** Between two years lie as many, or one more if both count. */
function countsBetween(groups: NamedGroups): readonly number[] {
  const steps = groups.year("to").value - groups.year("from").value;
  return [steps + 1, steps];
}

/** As many, or so many more that nobody can have counted wrong: 五年来，…由2023年的80家增加到2025年. */
function countsOfMeasured(groups: NamedGroups): readonly number[] {
  const [count = 0, steps = 0] = countsBetween(groups);
  const longer = Array.from({ length: MOST_TOLD }, (_, index) => index + 1);
  return [count, steps, ...longer.filter((length) => count <= MEASURED_LATER * length)];
}

const MEASURED_LATER = 0.6;

/** A run may lie anywhere within some years. */
function upTo(counts: readonly number[]): readonly number[] {
  const most = Math.max(...counts);
  return Array.from({ length: most }, (_, index) => most - index);
}
