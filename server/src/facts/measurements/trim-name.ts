import { isNumberAimedAt, isNumberBuiltOn } from "../../language/built-on.ts";
import { FALLING, RISING } from "../../language/growth-words.ts";
import {
  AREA_AROUND_OPENS,
  AREA_BEHIND,
  BARE_MEASURE,
  BOUND_OPENING,
  BY_RATE,
  COVERS_WHOM,
  CROP_AREA,
  FARES,
  FOR_WHOM_OPENS,
  MEANT_BEFORE_STAGE,
  MEASURED_CLOSING,
  MEASURED_WITHIN,
  NAME_AFTER,
  NAME_ASIDE,
  NAME_CLOSING,
  NAME_OPENING,
  NOTE_MARK,
  OUTPUT_SHARE,
  REACHED_AREA,
  REACHES_LAST,
  REACHES_SHARE_OF,
  REACHES_WITHIN,
  SUM_WITH_REMARK,
} from "../../language/indicator-words.ts";
import { CONJUNCTION } from "../../language/list-words.ts";
import { BRINGS_TO } from "../../language/noun-words.ts";
import { OBJECT } from "../../markdown/inline.ts";
import { allMatches } from "../../text/all-matches.ts";
import type { Quantity, QuantityKind } from "../quantities/quantity.ts";
import type { Time } from "../times/time.ts";
import { withoutTimes } from "../times/without-times.ts";
import { leadingWord, skipLeading, withoutLeading } from "./skip-leading.ts";

/** The words before a number as a name; none where it begins with something unread: ￼型企业. */
export function nameOf(
  text: string,
  start: number,
  end: number,
  kind: QuantityKind,
  times: readonly Time[],
): string {
  if (text[start - 1] === OBJECT) return "";
  const covered = text.startsWith("全覆盖", end) ? COVERS_WHOM.exec(text.slice(start, end)) : null;
  if (covered !== null) return String(covered[1]) + text.slice(start + covered[0].length, end);
  const from = withoutAside(text, start, end);
  // 6亿元（8000万美元）以上项目: the sum says of what kind they are.
  const sum = BOUND_OPENING.test(text.slice(from, end))
    ? (SUM_WITH_REMARK.exec(text.slice(Math.max(0, from - LONGEST_SUM), from))?.[1] ?? "")
    : "";
  if (sum !== "") return sum + text.slice(from, end);
  return trimName(withoutTimes(text, { start: from, end }, times), kind);
}

const LONGEST_SUM = 32;

/** 在新材料等领域**培育**新产品, 对困难群众**进行**培训: the last verb behind such an opening leads up to the name. 在**农机总数**达到230台的基础上. */
function withoutAside(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  if (name.length > LONGEST_ASIDE) return start;
  const last = allMatches(name, NAME_AFTER).at(-1);
  const intended = last === undefined ? 0 : last.index + last[0].length;
  if (intended > 0 && name.length - intended >= 4) return skipLeading(text, start + intended, end);
  const [opening] = NAME_ASIDE.exec(name) ?? [];
  if (opening === undefined) return start;
  // 围绕经济总量达到500亿元的目标
  if (opening !== "在" && isNumberAimedAt(text, end)) return skipLeading(text, start + opening.length, end);
  for (let at = end - 3; at > start + 2; at -= 1)
    if (leadingWord(text, at, end) > 1) return skipLeading(text, at, end);
  const isBasis = text[start] === "在" && isNumberBuiltOn(text, end);
  return isBasis ? skipLeading(text, start + 1, end) : start;
}

const LONGEST_ASIDE = 60;

/** **压缩**审批时限至3个工作日: what is done with it leads up to the name, and not to what it comes to. */
export function withoutBringing(name: string, text: string, { span }: Quantity): string {
  return /[至到]/.test(text.charAt(span.start - 1)) ? name.replace(BRINGS_TO, "") : name;
}

/** 四大主导产业**实现**产值46亿元, 开发区**实现**区域评估全覆盖; of 养老服务点实现街道全覆盖 what covers stands behind where. */
export function withoutReaching(name: string, { kind, text }: Quantity): string {
  const isMeasured = text === "全覆盖" || (kind !== "count" && MEASURED_WITHIN.test(name));
  if (!isMeasured) return name;
  const area = text === "全覆盖" ? (AREA_BEHIND.exec(name)?.[0] ?? "") : "";
  // 户籍管理和文化服务流动人口全覆盖, 收入50万元以上行政村全覆盖: what is covered may be the last alone, or such places themselves.
  if (area !== "" && (CONJUNCTION.test(name) || /以[上下内]/.test(name))) return name;
  if (area !== "") return area + name.slice(0, -area.length).replace(REACHES_LAST, "");
  const [subject = "", reached = ""] = name.split(REACHES_WITHIN);
  return REACHED_AREA.test(reached) ? reached + subject : name.replace(REACHES_WITHIN, "");
}

/** Before a fraction, that it is one by which something changed: 产量比2020年**增长**近五成. */
const CHANGES_BY = new RegExp(`(?:${RISING}|${FALLING})[了约近达超过]{0,2}$`);
/** In characters. */
const LONGEST_CHANGE = 8;

/** 经济总量达到全市**的**40%, 储备项目保持在开工项目**的**3倍 is as much as that of the whole, 生产性项目**占**50% a share of it. */
export function asShareOf(name: string, text: string, { kind, span }: Quantity): string {
  if (kind === "multiple") return name.replace(REACHES_SHARE_OF, "相当于");
  if (kind !== "percent" && kind !== "fraction") return name;
  if (text[span.start - 1] === "的") return name.replace(REACHES_SHARE_OF, "相当于");
  const isShare = kind === "fraction" && !CHANGES_BY.test(text.slice(0, span.start).slice(-LONGEST_CHANGE));
  return name.replace(/占$/, "占比").replace(OUTPUT_SHARE, isShare ? "$&占比" : "$&");
}

/** A name without the notes, the openings and the endings that say nothing of what is measured: **泊位**总数. */
export function trimName(written: string, kind: QuantityKind): string {
  const name = written.replace(NOTE_MARK, "");
  // 在建里程实现“850+”、其中运营里程
  const inPart = name.slice(name.lastIndexOf("、其中") + 1).replace(/^其中(?=.{2})/, "");
  const opened = inPart
    .replace(BOUND_OPENING, "")
    .replace(NAME_OPENING, "")
    .replace(FOR_WHOM_OPENS, "")
    .replace(AREA_AROUND_OPENS, "")
    .replace(BY_RATE, "");
  const parts = opened.split("、");
  const own = parts.slice(0, -1).some((part) => FARES.test(part)) ? withoutLeading(ofCrop(parts)) : opened;
  const trimmed = own
    .replace(kind === "count" ? NAME_CLOSING : MEASURED_CLOSING, "")
    .replace(MEANT_BEFORE_STAGE, "");
  return trimmed.length >= 2 ? trimmed : own;
}

/** 粮食播种面积保持稳定、**产量**: of the crop before it. */
function ofCrop(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  const area = parts.at(-2)?.replace(/(?:保持|基本)?稳定$|持平$/, "") ?? "";
  return BARE_MEASURE.test(last) && CROP_AREA.test(area) ? area.replace(CROP_AREA, "") + last : last;
}
