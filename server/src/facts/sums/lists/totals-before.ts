import { KIND_NAME } from "../../../language/division-words.ts";
import { CONDITION, ON_AVERAGE, SEVERAL_OWNERS, THOSE_THAT_REACH } from "../../../language/part-words.ts";
import type { Span } from "../../../text/span.ts";
import { clauseBefore } from "../../clause-before.ts";
import { maskEnclosures } from "../../mask-enclosures.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import { numbersWithin } from "../../quantities/numbers-within.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { opensWithVerb } from "./opens-with-deed.ts";
import { type CountedSentence, type Part, REACH, visibleQuantities } from "./part-list.ts";
import { isForEach } from "./rates.ts";
import { isIncrease, isRiseEnd } from "./rises.ts";

/** A connective at `at`, and where its total is looked for. */
interface Search {
  readonly where: Span;
  readonly parts: readonly Part[];
  readonly at: number;
  /** Whether it divides the whole in one of several ways. */
  readonly isWay: boolean;
  /** The least that each has, or that was added to it, which may be what is divided: 全体人均2万元，其中城镇3万元、农村1万元 are no parts. */
  readonly ofEach: number;
}

/** The numbers before a connective that its parts may be of. */
export function totalsBefore(
  sentence: CountedSentence,
  { where, parts, at, isWay, ofEach }: Search,
): readonly Quantity[] {
  const { text } = sentence;
  const first = parts[0]?.quantity;
  if (first === undefined) return [];
  const counted = candidatesBefore(sentence, where, first, ofEach);
  // 入选项目23个，其中创新类14名、创业类9名: what is put into kinds may be counted by those who do it.
  const areKinds = parts.length > 1 && parts.every(({ name }) => KIND_NAME.test(name));
  const found =
    areKinds && counted.length === 0
      ? candidatesBefore(sentence, where, { ...first, unit: "个" }, Number.POSITIVE_INFINITY)
      : counted;
  // 甲类90亿元；乙类20亿元。按用途分，…: the last of a list is not what is divided in another way.
  if (isWay && isListOf(sentence, where, first)) {
    const most = Math.max(...parts.map(({ quantity }) => quantity.value));
    return found.filter(({ value }) => value >= most);
  }
  // 甲35个（其中新建30个）、乙46个（其中新建24个）: a bracket divides the number it stands behind.
  const bracketed = found.filter(({ span }) => text[at - 1] === "（" && span.end === at - 1);
  return bracketed.length > 0 ? bracketed : found;
}

function isListOf({ quantities }: CountedSentence, where: Span, first: Quantity): boolean {
  return numbersWithin(quantities, where).filter((each) => countAlike(each, first)).length > 1;
}

/** The numbers before the connective that may be what is divided; as a rule it is the last. */
function candidatesBefore(
  { text, quantities }: CountedSentence,
  { start, end: at }: Span,
  part: Quantity,
  ofEach: number,
): Quantity[] {
  const floor = Math.max(start, at - REACH);
  // One ； may stand before the connective: 收入219702亿元，增长1.3%；其中，税收收入……
  const from = floor + text.slice(floor, at - 1).lastIndexOf("；") + 1;
  const masked = maskEnclosures(text.slice(from, at));
  const found = visibleQuantities(quantities, { start: from, end: at }, masked).filter(
    (quantity) =>
      (countAlike(quantity, part) || mayBothBeFirms(quantity, part) || areBothFuel(quantity, part)) &&
      (isForEach(text, quantity) ? quantity.value >= ofEach : !isIncrease(text, quantity)) &&
      !isPriceInRow(text, quantity),
  );
  const wholes = found.filter((quantity, index) => !hasBecome(text, quantity, found[index + 1]));
  // 清运24万吨，日均660吨，其中焚烧21万吨: what that is in a day or a year is no whole beside it.
  return wholes.filter((each) => each === wholes[0] || !ON_AVERAGE.test(clauseBefore(text, each.core.start)));
}

/** 能源生产能力58亿吨标准煤（其中化石能源39亿吨: the parts leave out what they are tons of. */
function areBothFuel({ unit }: Quantity, { unit: other }: Quantity): boolean {
  return unit === "吨标准煤" && other === "吨";
}

/** 110亿元**海藻园、**100亿元渔港城等项目5个，其中: what one of several things costs is no whole. */
function isPriceInRow(text: string, { kind, span }: Quantity): boolean {
  return kind === "money" && PRICED.test(text.slice(span.end, span.end + LONGEST_TOLD));
}

const PRICED = /^(?!左右|以上|以下)[〇一-鿿“][^，。；：、（）]{1,30}(?:、\d|等[^，。；\d]{0,12}\d)/u;
/** In characters, of what is told of a number right behind it. */
const LONGEST_TOLD = 40;

/** 46户企业**整合为**21户，其中: what there is no more is not divided. */
function hasBecome(text: string, { core }: Quantity, next: Quantity | undefined): boolean {
  return next !== undefined && BECAME.test(text.slice(core.end, next.core.start).slice(0, LONGEST_TOLD));
}

const BECAME = /^[^，。；：]{0,10}(?:整合|重组|合并|归并|精简|优化|调整|压减)(?:为|成|到|至)$/;

/** 新增市场主体7500户，其中企业1200家: 户 counts those of whatever kind. */
function mayBothBeFirms({ unit }: Quantity, { unit: other }: Quantity): boolean {
  return (unit === "户" && other === "家") || (unit === "家" && other === "户");
}

/** Whether nothing but remarks on the total and further figures stand between it and its parts. */
export function isNear(text: string, total: Quantity, at: number): boolean {
  const [, ...between] = text.slice(total.core.end, at).split(/[，、；。]/);
  return between.every((words) => /\d/.test(words) || (words.length <= 10 && !opensWithVerb(words)));
}

/** 保有量由80万辆增至120万辆，其中电动的由5万辆增至30万辆: what only parts come to may be of another day. */
export function risesWith(text: string, total: Quantity, parts: readonly Part[]): boolean {
  return isRiseEnd(text, total) || !parts.some(({ quantity }) => isRiseEnd(text, quantity));
}

/** In characters, of what stands behind a number. */
const LONGEST_BEHIND = 30;

/** 30户企业产值超亿元，其中甲集团达到80亿元; 年产量达20吨以上（其中渔企在50吨以上）的; 收入超20亿元的县5个，其中云屏县60亿元: what each has passed, and not all together. */
export function isReachedByEach(text: string, { bound, kind, span, core }: Quantity): boolean {
  const isPassed = bound === "over" || text.endsWith("过", core.start);
  if (!isPassed && bound !== "at-least") return false;
  if (CONDITION.before.test(clauseBefore(text, core.start)) || CONDITION.behind.test(text.slice(span.end)))
    return true;
  const behind = withoutBrackets(text.slice(span.end, span.end + LONGEST_BEHIND));
  // 3亿元以上项目20个: how large each is; 20家以上企业 are so many.
  const isSize = isPassed || kind !== "count" || behind.startsWith("的");
  if (isSize && THOSE_THAT_REACH.test(behind)) return true;
  return isPassed && SEVERAL_OWNERS.test(withoutBrackets(clauseBefore(text, core.start)));
}

/** 5个县**（市、区）**. */
function withoutBrackets(text: string): string {
  return text.replace(/（[^（）]{0,12}）/g, "");
}

/** 新建14座、**改建10座**，…; 签约项目18个、**意向项目11个**，…: an item of a list is no whole of what follows: that may be told of the whole list. */
export function isItemOfRow(text: string, before: Quantity | undefined, { core, unit }: Quantity): boolean {
  if (before === undefined || !countAlike(before, { unit })) return false;
  return /^[^，。；：]{0,20}、[^，。；：]{0,20}$/.test(
    text.slice(before.core.end, core.start).slice(0, REACH),
  );
}
