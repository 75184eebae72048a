import type { Measurement } from "../../facts/measurements/measurement.ts";
import { skipLeading } from "../../facts/measurements/skip-leading.ts";
import { OPENING_HAVING, OPENING_VERB } from "../../language/deed-words.ts";
import {
  ABBREVIATION,
  ADDED_WITHIN,
  AS_SHARE,
  COMES_INTO_USE,
  DESCRIPTION,
  DESCRIPTIONS,
  FILLERS,
  GENERIC_NAME,
  IN_ALL,
  IS_FIRM,
  MADE_BEFORE_USE,
  MADE_BEHIND,
  NATIONAL_TITLE,
  NEWLY_ENTERED,
  NO_NAME,
  NUMBER_CLOSING,
  OPENING_DATE,
  PRODUCED,
  RATE_OF_ANYTHING,
  SHARE_WITHIN,
  SHORT_KIND,
  SIZE_OF_COUNTED,
  SUMMED_UP,
  TOTALS,
  UNSPECIFIC_UNITS,
  WHEREABOUTS,
  WHOLE_AREA,
} from "../../language/indicator-key-words.ts";
import { standardWording } from "../../language/indicator-synonyms.ts";
import { LEADS_UP, RANK_OPENING } from "../../language/indicator-words.ts";
import { MEASURE_ALONE } from "../../language/subject-words.ts";
import { comparedUnit } from "../../language/units.ts";
import { memoise } from "../../text/memoise.ts";

/** What a number counts, in a form in which the same indicator reads the same wherever it stands. */
export interface IndicatorKey {
  /** Without scope, level, brackets, 的 and words for number, in its standard wording: 创新平台. */
  readonly name: string;
  /** Of which rank: 国家级, 省级以上. Empty where none is said. */
  readonly level: string;
  /** The whole area that the words name: 区 for 全区 and 我区. Empty where they name none. */
  readonly area: string;
  /** The verb between the area and the name, or behind it: 全县**打造**精品民宿集群, **现有**创新平台, 服务站**建设**. Empty where there is none. */
  readonly verb: string;
  /** Units that count the same kind of thing share a class. */
  readonly unitClass: string;
}

export const readIndicatorKey = memoise((measurement: Measurement): IndicatorKey => {
  const { indicator, subject, quantity } = measurement;
  const isCount = quantity.kind === "count";
  // 新登记企业20家，总数达180家: what there is are no new ones.
  const isAll = isCount && measurement.measure === "level";
  const words =
    (LEADS_UP.exec(subject)?.[1] ?? "") + (isAll ? indicator.replace(NEWLY_ENTERED, "") : indicator);
  const deed = isCount ? (MADE_BEHIND.exec(words)?.[0] ?? "") : "";
  const things = words.slice(0, words.length - deed.length);
  const key = readName(
    (isCount ? things.replace(DESCRIPTIONS, "").replace(NUMBER_CLOSING, "") : things).replace(
      PRODUCED,
      "$<what>产量",
    ),
  );
  return {
    // 惠及经营主体2万户次: how often, and not how many.
    unitClass:
      isCount && IS_FIRM.test(key.name) && !quantity.unit.endsWith("次")
        ? FIRMS
        : comparedUnit(quantity.unit),
    ...key,
    verb: key.verb || deed,
  };
});

const FIRMS = comparedUnit("家");

/** What a name says, however it is worded: the same for 高企, 全县高新技术企业数量 and 高新技术企业总数 but for the area. */
export function readName(words: string): Omit<IndicatorKey, "unitClass"> {
  const bare = words
    .replace(/（[^（）]*）?/g, "")
    .replace(/[“”‘’「」『』·\s]/g, "")
    .replace(OPENING_DATE, "");
  const [scope = "", area = ""] = WHOLE_AREA.exec(bare) ?? WHEREABOUTS.exec(bare) ?? [];
  const inArea = bare.slice(scope.length);
  const verb = (scope === "" ? OPENING_HAVING : OPENING_VERB).exec(inArea)?.[0] ?? "";
  // 全区计划筹集住房: an area before the words that lead up to a name makes them no part of it.
  const lead = scope === "" || verb !== "" ? verb.length : skipLeading(inArea, 0, inArea.length);
  const unscoped = inArea
    .slice(lead)
    .replace(MADE_BEFORE_USE.test(verb) ? COMES_INTO_USE : "", "")
    .replace(ADDED_WITHIN, "")
    .replace(SUMMED_UP, "")
    .replace(DESCRIPTION, "");
  const level = RANK_OPENING.exec(unscoped)?.[0] ?? "";
  const name = standardWording(
    unscoped.slice(level.length).replace(FILLERS, "").replace(SHARE_WITHIN, "占$1比重"),
  );
  return {
    name,
    level: NATIONAL_TITLE.test(name) ? "" : level.replace(/及以上的?$/, "以上").replace(/的$/, ""),
    area,
    verb,
  };
}

/** 城镇**新增**就业 is what 新增城镇就业 is: the name says what is done, in its midst. */
export function saysAdded(indicator: string): boolean {
  return ADDED_WITHIN.test(indicator);
}

/** The same for every wording of an indicator, whatever area it is of: 省级以上创新平台 for 全区省级及以上各类创新平台数量. */
export function standardName({ level, name }: Pick<IndicatorKey, "level" | "name">): string {
  return level + name;
}

/** What all numbers of one indicator share, however and whenever they are measured. */
export const indicatorId = memoise(
  ({ name, level, unitClass }: IndicatorKey): string => `${standardTotal(name)}|${level}|${unitClass}`,
);

/** 粮食总产量 is 粮食产量. */
export function standardTotal(name: string): string {
  return name.replace(IN_ALL, (words) => TOTALS[words] ?? words);
}

/** Whether a name means one thing wherever it stands, beside such a unit or where all of it is counted: 创新平台, and not 项目. */
export function meansOneThing({ name, level, area }: IndicatorKey, unit: string, isOfAll: boolean): boolean {
  if (NO_NAME.test(level + name)) return false;
  if (level !== "") return name.length >= 2;
  if (isGeneric(name)) return false;
  if (ABBREVIATION.test(name) || name.length >= SHORTEST_NAME) return true;
  const isOfKind = name.length < 3 || SHORT_KIND.test(name);
  // 全县培训渔民1.2万人次, 全县码头总数60个: the area and the unit, or that it is of all, say what the two characters leave open.
  if (area !== "" && name.length >= 2 && (isOfAll || !UNSPECIFIC_UNITS.has(unit))) return true;
  if (!UNSPECIFIC_UNITS.has(unit)) return !isOfKind;
  return unit === "个" && !isOfKind;
}

/** Whether everything may have what a name says, whatever the size or the share of it. */
function isGeneric(name: string): boolean {
  const bare = name.replace(AS_SHARE, "").replace(SIZE_OF_COUNTED, "");
  return GENERIC_NAME.test(bare) || MEASURE_ALONE.test(bare) || RATE_OF_ANYTHING.test(bare);
}

/** Shortest name, in characters, that means one thing wherever it stands. */
const SHORTEST_NAME = 4;
