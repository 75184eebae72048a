import { DIVIDED_BY, KIND_NAME } from "../../language/division-words.ts";
import { LEADING_WORD } from "../../language/indicator-words.ts";
import { matchAt } from "../../language/match-at.ts";
import { BEARS_AMOUNT, REST, SEVERAL_OWNERS, THOSE_THAT_REACH } from "../../language/part-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import type { Span } from "../../text/span.ts";
import { maskEnclosures } from "../mask-enclosures.ts";
import { addUp } from "../quantities/add-up.ts";
import { countAlike } from "../quantities/count-alike.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { isOfOtherKind } from "./disjoint-names.ts";
import { isOnOtherTerms, ownParts } from "./further-parts.ts";
import {
  beforeOtherDeed,
  type CountedSentence,
  clauseBefore,
  coreOf,
  isYearlyAlone,
  listEnd,
  type Part,
  REACH,
  readParts,
  visibleQuantities,
} from "./part-list.ts";
import { continueParts } from "./parts-continued.ts";
import { partsInColumns } from "./parts-in-columns.ts";
import { partsDealtOut } from "./parts-in-turn.ts";
import { isIncrease, isRiseEnd } from "./rises.ts";
import { type SumStatement, toStatement } from "./sum-statement.ts";
import {
  dealParts,
  isForEach,
  isHeldElsewhere,
  mayBeOfNearer,
  nameInList,
  namesakeBefore,
} from "./totals-of-parts.ts";

const BEHIND = new RegExp(
  `其中(?!的|\\d[\\d.]{0,5}%[^，。；\\d]{0,3}[达在])(?:\\[\\d{1,3}\\])?(?:包括|有|含)?[，：]?|(?<=[，（])(?:(?<holds>包[括含])|主要包括|(?<bears>由(?=${BEARS_AMOUNT}))|(?<=（)含(?=[^（）]{0,24}\\d)|(?<whole>分别[为是有]|分为|由(?=[^。；]{4,200}(?:组成|构成))))：?|(?<=^|[，。；])(?<way>${DIVIDED_BY})`,
  "g",
);

/** 项目19个，由甲9个、乙10个组成; 问题60个，分为甲类30个、乙类30个: divides all there is, whether 共 says so or not. */
const MAKES_UP: ReadonlySet<string> = new Set(["由", "分为"]);

/** 共116项，其中甲86项、乙30项: a word that says so stands between what is divided and its parts. */
export function partsBehindTotals(sentence: CountedSentence): SumStatement[] {
  const { text, span, before, quantities } = sentence;
  const connectives = allMatches(text.slice(span.start, span.end), BEHIND).map(
    ({ index, 0: found, groups }) => ({
      start: span.start + index,
      end: span.start + index + found.length,
      whole: groups?.whole,
      holds: groups?.holds !== undefined,
      // 由中央承担10亿元、省承担12亿元: nobody bears what another does.
      apart: groups?.bears === undefined ? undefined : ("likely" as const),
      way: groups?.way,
    }),
  );
  return connectives.flatMap(({ start, end, whole, holds, apart, way }, index): SumStatement[] => {
    const list = { start: end, end: listEnd(text, end, connectives[index + 1]?.start ?? span.end) };
    // 实施项目116项。其中，省级86项: what is divided may stand in the sentence before, if there is one.
    const earlier = before.start < span.start ? before : { start, end: start };
    // 总装机80万千瓦。其中，风电30万千瓦，光电20万千瓦。其中，可再生能源50万千瓦: of all, and not of the last part.
    const isAgain = start === span.start && text.slice(earlier.start, start).includes("其中");
    const where = start === span.start ? earlier : { start: span.start, end: start };
    const columns = partsInColumns(
      text,
      { start: end, end: Math.min(span.end, end + REACH) },
      where,
      quantities,
    );
    if (columns !== null) {
      const { totals, parts } = columns;
      return totals.map((total, at) => toStatement(text, total, parts[at] ?? [], "some"));
    }
    const listed = partsDealtOut(text, list, quantities) ?? readParts(sentence, list);
    const parts = whole === undefined ? beforeOtherDeed(text, listed) : listed;
    const totals = totalsOf(sentence, where, parts, start, way !== undefined);
    const [only] = parts;
    const further =
      totals.length === 0 && only !== undefined && whole === undefined && way === undefined
        ? namesakeBefore(text, quantities, only, where.end)
        : undefined;
    if (further !== undefined) return [toStatement(text, further, parts.slice(0, 1), "some")];
    const dealt = [...dealParts(text, totals, parts)];
    const isOfAll = ({ span }: Quantity): boolean =>
      /[共总计]/.test(clauseBefore(text, span.start).slice(-8));
    return dealt
      .filter(
        ([total, own]) =>
          risesWith(text, total, own) &&
          isNear(text, total, where.end) &&
          !isReachedByEach(text, total) &&
          !isYearlyAlone(text, total, parts) &&
          (whole === undefined || isOfAll(total) || (MAKES_UP.has(whole) && own.length > 1)),
      )
      .flatMap(([total, dealtOut]): SumStatement[] => {
        const own = ownParts(text, total, dealtOut, text[start - 1] === "、").filter(
          (part) =>
            !(isAgain && part.quantity.value > total.value) &&
            !isOnOtherTerms(text, total, part) &&
            !isHeldElsewhere(text, quantities, total, part) &&
            !mayBeOfNearer(text, quantities, total, part, start),
        );
        if (own.length === 0) return [];
        const isOneList = dealt.length === 1 && own.length === dealtOut.length;
        const continued = isOneList ? continueParts(sentence, total, own, list.end) : own;
        const all = upToWhole(total, continued).filter(({ name, words }) => {
          // …，其中5G移动电话用户56万户；宽带用户29万户: what stands apart may be of something else.
          return text[words.start - 1] !== "；" || !isOfOtherKind(nameInList(text, total), name);
        });
        if (all.length === 0) return [];
        // 问题60个，分为甲类30个、乙类20个: who does not say that he counts all may leave some out.
        const leavesNone = all.length > 1 && REST.test(all.at(-1)?.name ?? "");
        const sum = addUp(all.map(({ quantity }) => quantity.value));
        // 预算120亿元，实际完成130亿元。其中，税收90亿元；非税40亿元: of what they come to.
        if (totals.some((other) => other !== total && other.value === sum)) return [];
        if (
          isMadeUpFurtherOn(total, sum, itemsWithin(quantities, { start: list.start, end: span.end }, coreOf))
        )
          return [];
        if (NEGATIVE.test(text.slice(total.core.start - 2, list.end))) return [];
        const saysAll = whole === "由" || (whole !== undefined && isOfAll(total));
        const isWhole =
          leavesNone ||
          (saysAll && dealt.length === 1) ||
          (isOneList && ((holds && isClosed(text, all)) || namesThemAll(text, total, all)));
        return [toStatement(text, total, all, isWhole ? "all" : "some", apart)];
      });
  });
}

/** 库容10亿立方米，分别为甲库3亿、乙库2亿，丙库4亿和丁库1亿: with the numbers behind the list there are as many as the total says. */
function isMadeUpFurtherOn(total: Quantity, sum: number, behind: readonly Quantity[]): boolean {
  if (sum >= total.value) return false;
  const alike = behind.filter((quantity) => countAlike(quantity, total));
  const all = addUp(alike.map(({ value }) => value));
  return Math.abs(all - total.value) <= total.value * 1e-6;
}

/** 34家机构，包括12家育苗中心、6家检测中心和9家培训网点: each begins with its number, the last behind 和, and no 等 says that there are more. */
function isClosed(text: string, parts: readonly Part[]): boolean {
  const last = parts.at(-1) as Part;
  return (
    parts.length > 2 &&
    parts.every(({ quantity, words }) => quantity.span.start === words.start) &&
    /[和与及]/.test(text.charAt(last.words.start - 1)) &&
    !text.slice(last.words.start, last.words.end).includes("等") &&
    /[，。；）]/.test(text.charAt(last.words.end))
  );
}

/** 实验站、育苗中心和良种场共108家，其中实验站27家、育苗中心26家、良种场55家: what is counted is named in a row, as its parts are. */
function namesThemAll(text: string, total: Quantity, parts: readonly Part[]): boolean {
  const said = clauseBefore(text, total.span.start);
  if (said.includes("等")) return false;
  const names = said.split(/[、和及与]/);
  const row = names.slice(-parts.length);
  return (
    parts.length > 1 &&
    row.length === parts.length &&
    parts.every(
      ({ name }, at) => row[at]?.includes(name.slice(0, SHORTEST_NAME)) && name.length >= SHORTEST_NAME,
    )
  );
}

/** In characters. */
const SHORTEST_NAME = 2;

/** 上级补助收入**-268**万元 */
const NEGATIVE = /\p{Script=Han}[-−－]\d/u;

/** The numbers before a connective that its parts may be of. */
function totalsOf(
  sentence: CountedSentence,
  where: Span,
  parts: readonly Part[],
  at: number,
  isWay: boolean,
): readonly Quantity[] {
  const { text } = sentence;
  const first = parts[0]?.quantity;
  if (first === undefined) return [];
  const counted = totalsBefore(sentence, where, first);
  // 入选项目23个，其中创新类14名、创业类9名: what is put into kinds may be counted by those who do it.
  const areKinds = parts.length > 1 && parts.every(({ name }) => KIND_NAME.test(name));
  const found =
    areKinds && counted.length === 0 ? totalsBefore(sentence, where, { ...first, unit: "个" }) : counted;
  // 甲类90亿元；乙类20亿元。按用途分，…: the last of a list is not what is divided in another way.
  if (isWay && isListOf(sentence, where, first)) {
    const most = Math.max(...parts.map(({ quantity }) => quantity.value));
    return found.filter(({ value }) => value >= most);
  }
  // 甲35个（其中新建30个）、乙46个（其中新建24个）: a bracket divides the number it stands behind.
  const bracketed = found.filter(({ span }) => text[at - 1] === "（" && span.end === at - 1);
  return bracketed.length > 0 ? bracketed : found;
}

/** 来访120批次，其中初访70批次、重访50批次、集体访12批次: who has divided the whole goes on to divide it in another way. */
function upToWhole({ value, bound }: Quantity, parts: readonly Part[]): readonly Part[] {
  if (bound !== "exact") return parts;
  const at = parts.findIndex(
    (_, index) =>
      index > 0 && addUp(parts.slice(0, index + 1).map(({ quantity }) => quantity.value)) === value,
  );
  return at < 0 ? parts : parts.slice(0, at + 1);
}

function isListOf({ quantities }: CountedSentence, where: Span, first: Quantity): boolean {
  return itemsWithin(quantities, where, coreOf).filter((each) => countAlike(each, first)).length > 1;
}

/** 保有量由80万辆增至120万辆，其中电动的由5万辆增至30万辆: what only parts come to may be of another day. */
function risesWith(text: string, total: Quantity, parts: readonly Part[]): boolean {
  return isRiseEnd(text, total) || !parts.some(({ quantity }) => isRiseEnd(text, quantity));
}

/** In characters, of what stands behind a number. */
const LONGEST_BEHIND = 30;

/** 30户企业产值超亿元，其中甲集团达到80亿元; 收入超20亿元的县5个，其中云屏县60亿元: what each has passed, and not all together. */
function isReachedByEach(text: string, { bound, kind, span, core }: Quantity): boolean {
  const isPassed = bound === "over" || text.endsWith("过", core.start);
  if (!isPassed && bound !== "at-least") return false;
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

/** The numbers before the connective that may be what is divided; as a rule it is the last. */
function totalsBefore(
  { text, quantities }: CountedSentence,
  { start, end: at }: Span,
  part: Quantity,
): Quantity[] {
  const floor = Math.max(start, at - REACH);
  // One ； may stand before the connective: 收入219702亿元，增长1.3%；其中，税收收入……
  const from = floor + text.slice(floor, at - 1).lastIndexOf("；") + 1;
  const masked = maskEnclosures(text.slice(from, at));
  return visibleQuantities(quantities, { start: from, end: at }, masked).filter(
    (quantity) =>
      (countAlike(quantity, part) || mayBothBeFirms(quantity, part)) &&
      !isIncrease(text, quantity) &&
      !isForEach(text, quantity),
  );
}

/** 新增市场主体7500户，其中企业1200家: 户 counts those of whatever kind. */
function mayBothBeFirms({ unit }: Quantity, { unit: other }: Quantity): boolean {
  return (unit === "户" && other === "家") || (unit === "家" && other === "户");
}

/** Whether nothing but remarks on the total and further figures stand between it and its parts. */
function isNear(text: string, total: Quantity, at: number): boolean {
  const [, ...between] = text.slice(total.core.end, at).split(/[，、；。]/);
  return between.every(
    (words) => /\d/.test(words) || (words.length <= 10 && matchAt(LEADING_WORD, words, 0).length < 2),
  );
}
