import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import type { Quantity } from "../../facts/quantities/quantity.ts";
import { STANDS_AT } from "../../language/basis-words.ts";
import { COMPLETED } from "../../language/cues.ts";
import {
  ACTING_BODIES,
  ADDS_AREA,
  AGE_UNIT,
  ALLOCATED,
  ALLOCATED_BEFORE,
  AMOUNTS_TO,
  AREA_OF_PART,
  AREA_UNIT,
  ARGUED_FROM,
  AS_MEANS,
  BOUND_TAKEN_IN,
  CAPABILITY_BEHIND,
  CAPACITY,
  CAPPED,
  CARRIES_OUT,
  CHOOSES,
  CLASS_BY_HEADS,
  CLASS_IN_TABLE,
  CONDITION,
  DESCRIBES,
  DIVIDED_INTO,
  DIVISION_NOUN,
  DIVISION_UNITS,
  FOR_THOSE,
  GETS,
  GRANTED,
  GRANTED_AFTER,
  HELD_UNITS,
  HOLDERS,
  ITEMS_OF_TEXT,
  LAID_DOWN,
  LISTED_PROJECT,
  MADE_MEANS,
  MADE_UP_OF,
  MEANS,
  MEETING,
  NAMES_GOAL,
  OCCASION_UNITS,
  ORGANISATION,
  OWN_SHARE,
  PAID_OUT,
  PEOPLE_UNIT,
  PER_EACH_OR_BANNED,
  PLACES_COVERED,
  POINTED_AT,
  PRICE_NAME,
  PRIZE,
  PROCEDURE,
  PUT_UP,
  REACHED_BY_EACH,
  REQUIRED_OF_NEW,
  RIGHT_OF_THOSE,
  SHARE_NAMED,
  SHARED_OUT,
  SIZE_UNIT,
  SIZED_NOUN,
  STANDING_INDUSTRY,
  STEEP_LAND,
  STRENGTHENS,
  THE_PEOPLE,
  TIME_NAMED,
  TIME_SAVED,
  TO_BE_WORKED_ON,
  UNITLESS_NAMED,
  VILLAGE_BY_HOUSEHOLDS,
  VOLTAGE,
  WHEN_REACHED,
  WHOLE_PEOPLE,
} from "../../language/no-metric-words.ts";
import { lastUpTo } from "../../text/sorted-items.ts";
import { spanContains } from "../../text/span.ts";

/** A number with the words of its clause. */
interface Setting {
  readonly quantity: Quantity;
  readonly indicator: string;
  /** A name stands before the number: 占比10%以上, not 使10%以上的企业. */
  readonly isNamedBefore: boolean;
  readonly asserted: boolean;
  /** From the start of the clause to the number. */
  readonly before: string;
  /** From the number to the end of the clause. */
  readonly after: string;
  readonly whole: string;
  /** From the number to the end of its sentence. */
  readonly toEnd: string;
  /** From the start of its sentence to the clause. */
  readonly earlier: string;
}

/** Signs that a number is no outcome to be reached. Any one will do. */
const SIGNS: readonly ((setting: Setting) => boolean)[] = [
  /** 东片区、西片区面积分别为12、18平方公里，共30平方公里: how the ground is divided. */
  function isAreaOfPart({ quantity: { unit }, before, earlier }) {
    return AREA_UNIT.test(unit) && AREA_OF_PART.test(earlier + before);
  },
  /** 全员劳动生产率预期性36左右-人3…: a table that lost its rows. */
  function isOfLostTable({ before, after }) {
    return CLASS_IN_TABLE.test(before) && CLASS_IN_TABLE.test(after);
  },
  function isBoundTakenIn({ before, earlier }) {
    return BOUND_TAKEN_IN.test(earlier + before);
  },
  /** 税务、住建等5个部门办理的事项: how many of them act. */
  function isCountOfBodies({ quantity: { kind }, before, after }) {
    return kind === "count" && before.endsWith("等") && ACTING_BODIES.test(after);
  },
  function isRank({ quantity }) {
    return quantity.kind === "ordinal";
  },
  function isDivision({ quantity, indicator, after }) {
    const isUnitless =
      quantity.kind === "count" &&
      Number.isInteger(quantity.value) &&
      quantity.value < MOST_PARTS &&
      !UNITLESS_NAMED.test(indicator);
    return (
      (quantity.unit === "" ? isUnitless : DIVISION_UNITS.has(quantity.unit)) || DIVISION_NOUN.test(after)
    );
  },
  function isLengthOfTime({ quantity, indicator, before }) {
    return quantity.kind === "duration" && !TIME_SAVED.test(before) && !TIME_NAMED.test(indicator);
  },
  function isAllocation({ quantity, before, after }) {
    return (
      (quantity.kind === "percent" || quantity.kind === "fraction") &&
      (ALLOCATED.test(after) || ALLOCATED_BEFORE.test(before))
    );
  },
  function isGrant({ before, quantity, after }) {
    const given = quantity.kind === "count" ? CAPPED : GRANTED;
    return (
      (given.test(before) && !SHARE_NAMED.test(before) && quantity.text !== "全覆盖") ||
      /^最高/.test(quantity.text) ||
      GRANTED_AFTER.test(after) ||
      // 3000元/月; 500人次/年 counts.
      (quantity.kind !== "count" && after.startsWith("/"))
    );
  },
  function isOwnShare({ quantity: { kind }, before }) {
    return kind === "money" && OWN_SHARE.test(before);
  },
  function isPrice({ quantity: { kind, unit }, indicator, before }) {
    return (
      kind === "money" &&
      (PRICE_NAME.test(indicator) || (unit.includes("/") && PAID_OUT.test(before + indicator)))
    );
  },
  function isCondition({ before, after, whole, toEnd }) {
    return (
      CONDITION.test(whole) ||
      RIGHT_OF_THOSE.test(toEnd) ||
      WHEN_REACHED.test(after + toEnd.charAt(after.length)) ||
      (FOR_THOSE.test(before) && GETS.test(toEnd))
    );
  },
  /** 县级每年演练不少于1次，乡镇不少于2次: what is done is said once; 摇号60次的申请人 are told apart by it. */
  function isProcedure({ quantity: { unit }, whole, earlier, after }) {
    return OCCASION_UNITS.has(unit)
      ? PROCEDURE.test(whole) || /演练/.test(earlier) || after.startsWith("的")
      : unit === "场" && MEETING.test(whole);
  },
  function isPrize({ before }) {
    return PRIZE.test(before);
  },
  function isCountOfPlaces({ quantity: { kind }, after }) {
    return kind === "count" && PLACES_COVERED.test(after);
  },
  function isShareOfWorkOrBan({ quantity, before }) {
    return (
      quantity.kind !== "percent" &&
      PER_EACH_OR_BANNED.test(before) &&
      !REACHED_BY_EACH.test(before + quantity.text)
    );
  },
  /** 年龄不超过60周岁; 人均预期寿命达到80岁 is an outcome. */
  function isAge({ quantity, indicator }) {
    return AGE_UNIT.test(quantity.unit) && !indicator.includes("寿命");
  },
  function isOrganisation({ whole }) {
    return ORGANISATION.test(whole);
  },
  /** 选择东湖、西岭、南湾3个片区: tells which ones, and not how many there shall be. */
  function isCountOfNames({ quantity: { kind, value }, before }) {
    if (kind !== "count" || value < 2 || !CHOOSES.test(before)) return false;
    const names = before.split(/[、和及与]/);
    return names.length === value && names.every((name) => /^[〇一-鿿]+$/u.test(name));
  },
  function isItemOfParts({ quantity: { kind }, before, after }) {
    return kind === "count" && DIVIDED_INTO.test(before) && ITEMS_OF_TEXT.test(after);
  },
  function isListedProject({ quantity: { kind, unit, scale }, isNamedBefore, after }) {
    const isMade = (kind === "count" || kind === "measure") && scale > 1 && !PEOPLE_UNIT.test(unit);
    return isMade && !isNamedBefore && !AREA_UNIT.test(unit) && LISTED_PROJECT.test(after);
  },
  function isPutUpForChoice({ quantity: { kind }, before, toEnd }) {
    return kind === "count" && /推荐/.test(before) && PUT_UP.test(toEnd);
  },
  function isPartInBrackets({ quantity: { kind }, before }) {
    return kind === "count" && MADE_UP_OF.test(before);
  },
  function isCountOfRules({ quantity: { kind }, before, after }) {
    return kind === "count" && LAID_DOWN.test(after) && CARRIES_OUT.test(before);
  },
  function isRequirement({ quantity: { kind, unit }, earlier, before }) {
    return (kind !== "count" || unit === "") && REQUIRED_OF_NEW.test(earlier + before);
  },
  function isMeans({ before, after, asserted }) {
    if (MADE_MEANS.test(before) && AS_MEANS.test(after)) return true;
    if (STRENGTHENS.test(before) && STANDING_INDUSTRY.test(after)) return true;
    return !asserted && MEANS.test(before) && !COMPLETED.test(before);
  },
  function isSaidElsewhere({ before, after }) {
    return POINTED_AT.test(before) || ARGUED_FROM.test(after);
  },
  function isCapacity({ before }) {
    return CAPACITY.test(before);
  },
  /** 亿元以上项目, 投资超亿元项目, 20亿元、占地500亩的项目, …占比10%以上的企业 (but 使90%以上的企业达标), 45人以上大班额. */
  function isSize({ quantity: { kind, unit, text, bound, value }, isNamedBefore, before, after }) {
    if (STANDS_AT.test(after) || NAMES_GOAL.test(after)) return false;
    const isBounded = /^[超逾过]|(?:以上|以下|以内|级)$/.test(text);
    if (kind === "percent" || kind === "fraction")
      return (
        DESCRIBES.test(after) &&
        !SHARED_OUT.test(before) &&
        ((isNamedBefore && bound !== "exact") || (AMOUNTS_TO.test(before) && /^[的或]/.test(after)))
      );
    if (unit === "" && isCrowd({ before, after })) return true;
    if (value >= LARGE_PEOPLE && PEOPLE_UNIT.test(unit) && WHOLE_PEOPLE.test(after)) return true;
    if (bound !== "exact" && HELD_UNITS.has(unit) && isNamedBefore && HOLDERS.test(after)) return true;
    if (unit === "户" && bound !== "exact" && VILLAGE_BY_HOUSEHOLDS.test(after)) return true;
    if (unit === "人") return bound !== "exact" && CLASS_BY_HEADS.test(after);
    if (kind !== "money" && kind !== "measure") return false;
    if (VOLTAGE.test(unit) || (unit === "度" && STEEP_LAND.test(after))) return true;
    if (DESCRIBES.test(after) || (kind === "money" && SIZED_NOUN.test(after))) return true;
    if (AREA_UNIT.test(unit) && (ADDS_AREA.test(before) || (!isBounded && TO_BE_WORKED_ON.test(after))))
      return false;
    if (CAPABILITY_BEHIND.test(after)) return false;
    return (isBounded || SIZE_UNIT.test(unit)) && /^(?!大关|[并且和及])[〇一-鿿“]{2}/u.test(after);
  },
];

/** 830万云屏人民, 人口20万以上的县, 总投资3万亿的项目: how many live somewhere, or what kind of place or thing it is. */
function isCrowd({ before, after }: Pick<Setting, "before" | "after">): boolean {
  return (
    DESCRIBES.test(after) || THE_PEOPLE.test(after) || (before.endsWith("人口") && CLASS_BY_HEADS.test(after))
  );
}

/** No text and no thing is divided into so many: 用户超千万 counts users. */
const MOST_PARTS = 1000;

/** No group of people is so large but a whole people. */
const LARGE_PEOPLE = 8e8;

/** How far from a number its clause is searched for signs: no clause needs more, and work stays linear. */
const FAR = 400;

/** Whether a number is a threshold, grant, price, frequency, duty, size or name rather than an outcome. */
export function isNoMetric({ reading, quotations, sentences }: Passage, measurement: Measurement): boolean {
  const { quantity, indicator, subject, expression, asserted, clause, sentence } = measurement;
  const quotation = lastUpTo(quotations, quantity.core.start, (span) => span);
  if (quotation !== undefined && spanContains(quotation, quantity.core)) return true;
  const from = Math.max(clause.start, quantity.span.start - FAR);
  const to = Math.min(clause.end, quantity.span.end + FAR);
  const { start, end } = sentences[sentence]?.span ?? clause;
  const setting = {
    quantity,
    indicator,
    isNamedBefore: subject !== "" || quantity.span.start - expression.start >= 2,
    asserted,
    before: reading.text.slice(from, quantity.span.start),
    after: reading.text.slice(quantity.span.end, to),
    whole: reading.text.slice(from, to),
    earlier: reading.text.slice(Math.max(start, clause.start - FAR), clause.start),
    toEnd: reading.text.slice(quantity.span.end, Math.min(end, quantity.span.end + FAR)),
  };
  return SIGNS.some((holds) => holds(setting));
}
