import {
  AT_AREA,
  BARE_AREA,
  BARE_PARTICLE,
  FIELD_ASIDE,
  NAME_ASIDE,
  NOW_HAVING,
} from "../../language/indicator-words.ts";
import { matchAt } from "../../language/match-at.ts";
import { BRINGS_LAST } from "../../language/measure-words.ts";
import { SIZED_NOUN } from "../../language/no-metric-words.ts";
import {
  BARE_THINGS,
  LANDMARK,
  LEVELS_ALONE,
  MADE_OF,
  OTHERS_BEFORE,
  PURPOSE_OPENS,
  SIZE_LEADS,
  SIZE_NAMED,
  TELLS_WHICH,
} from "../../language/noun-words.ts";
import type { Quantity, QuantityKind } from "../quantities/quantity.ts";
import type { Time } from "../times/time.ts";
import type { Measurement } from "./measurement.ts";
import { nameBeforeNumber } from "./name-before-number.ts";
import { nounAfter, nounBehindRemark } from "./noun-behind-number.ts";
import { skipLinking } from "./skip-linking.ts";
import { thingsWithDeed } from "./things-with-deed.ts";
import { asShareOf, nameOf, trimName, withoutBringing, withoutReaching } from "./trim-name.ts";

export interface IndicatorName extends Pick<Measurement, "expression" | "indicator" | "subject"> {
  /** Where the name of the next number may begin. */
  readonly next: number;
}

/**
 * The name before the number, or, where only verbs stand before it, the noun after: 培育**100家产业链优质企业**. It is
 * looked for from `left` to where the number `following` begins, or to the end of the clause.
 */
export function nameIndicator(
  text: string,
  left: number,
  quantity: Quantity,
  following: Quantity | undefined,
  clauseEnd: number,
  times: readonly Time[],
): IndicatorName {
  const { span, kind } = quantity;
  const [start, end] = nameBeforeNumber(text, left, quantity, times);
  const before = text.slice(start, end);
  // 围绕2026年实现450亿元海洋产业总产值的目标
  const isAside = NAME_ASIDE.exec(before)?.[0] === before || (kind === "count" && FIELD_ASIDE.test(before));
  const right = following?.span.start ?? clauseEnd;
  // 服务好现有8.2万户商事主体: who has them acts, and is not what is counted.
  const isHad =
    kind === "count" &&
    NOW_HAVING.test(text.slice(start, span.start)) &&
    nounAfter(text, quantity, right, true).length >= 3;
  const stands = end - start >= 2 && !BARE_AREA.test(before) && !isAside && !isHad;
  const landmark = matchAt(LANDMARK, text, span.end).length;
  // 市区**完成**8个老旧小区整治, 引导企业完成3万台渔机改造: what is made stands behind the verb, who does it before.
  const isDoer = stands && kind === "count" && BRINGS_LAST.test(text.slice(end, span.start));
  // 实现管网全覆盖和稳定运行: what is covered is said before.
  const isLast = stands && (quantity.text.endsWith("全覆盖") || landmark > 0);
  // 云东大桥等**65个在建项目**, 学校、**50家医院**: what stands before are others.
  const isOfOthers =
    stands &&
    ((kind === "count" && following === undefined) || !/以[上下]$/.test(quantity.text)) &&
    OTHERS_BEFORE.test(text.slice(span.start - 1, span.start));
  const after =
    isLast || landmark > 0 ? "" : nounAfter(text, quantity, right, !stands || isOfOthers || isDoer);
  const named = stands && !((isOfOthers || isDoer) && after.length >= 2);
  // 2个产值超10亿元的产业集群
  const [kindFrom, kindTo] = ofKind(text, quantity, following, clauseEnd);
  if (!named && kindTo > kindFrom)
    return {
      expression: { start: span.start, end: kindTo },
      indicator: trimName(text.slice(kindFrom, kindTo), kind),
      subject: stands ? before : "",
      next: span.end,
    };
  // 收入8万元以上的村达到四成: what leads to the share is no part of the name.
  const reached =
    following !== undefined && isShare(following.kind) && !isShare(kind) && !after.endsWith("占")
      ? skipLinking(text, span.end, right)
      : right;
  // 投资5亿元以上项目3个, 收入8万元以上的村占四成: the sum says of what kind the things are, and is part of their name.
  const isClass =
    following !== undefined &&
    after.length >= 2 &&
    (following.kind === "count" ||
      following.text.endsWith("全覆盖") ||
      (isShare(following.kind) && (!isShare(kind) || after.endsWith("占")))) &&
    span.end + after.length === reached &&
    (isSizeOf(quantity, after) || (kind === "money" && SIZED_NOUN.test(text.slice(span.end, right + 1))));
  if (named && (after.length < 2 || end < span.start || isClass)) {
    const expression = { start, end: span.end };
    return {
      expression,
      indicator: asShareOf(
        withoutReaching(withoutBringing(nameOf(text, start, end, kind, times), text, quantity), quantity),
        text,
        quantity,
      ),
      subject: "",
      next: isClass || isOneOfTwo(text, quantity, following) ? start : span.end + landmark,
    };
  }
  const expression = {
    start: stands ? span.start : Math.min(start, span.start),
    end: span.end + after.length,
  };
  // 续建项目100%复工, 网络覆盖90%的村: a share is of both.
  const isOfBoth = (!stands && !isAside && !isHad) || isShareOf(quantity, before, after);
  const behind =
    after === "" && !named && kind === "count" ? nounBehindRemark(text, span.end) : after.replace(OF, "");
  // 筹措7亿元**实施**就业工程
  const noun = kind === "money" ? behind.replace(PURPOSE_OPENS, "") : behind;
  const [things, leftOut] =
    after === "" || isShare(kind) || MADE_OF.test(noun)
      ? [noun.replace(MADE_OF, "$2$1"), ""]
      : thingsWithDeed(text, expression.end, noun, times);
  const opening = isOfBoth && !BARE_PARTICLE.test(before) ? before.replace(AT_AREA, "") : "";
  const indicator =
    (opening || (kind === "count" || kind === "measure" ? whichOf(before, things) : "")) + things;
  return {
    expression,
    indicator: BARE_AREA.test(indicator) ? "" : trimName(indicator, kind),
    subject: stands ? before : leftOut,
    next: isClass ? Math.min(start, span.start) : expression.end,
  };
}

/** What tells, before their number, which things are counted, if their own name says nothing of it: **云东大桥等**3个项目; and at what levels: **市县两级**60个部门. */
function whichOf(before: string, things: string): string {
  if (LEVELS_ALONE.test(before)) return before;
  if (!BARE_THINGS.test(things)) return "";
  const [, first, said] = TELLS_WHICH.exec(before) ?? [];
  return first !== undefined ? `${first}等` : said !== undefined ? `${said}的` : "";
}

/** 总投资**10亿元或**1亿美元项目: the name goes on with the second sum. */
function isOneOfTwo(text: string, { span, kind }: Quantity, next: Quantity | undefined): boolean {
  return kind === "money" && next?.kind === "money" && text.slice(span.end, next.span.start) === "或";
}

/** Where the noun stands behind a number, with the size by which its things are told: 2个**产值超10亿元的产业集群**; empty where there is none. */
function ofKind(
  text: string,
  { span, kind }: Quantity,
  size: Quantity | undefined,
  clauseEnd: number,
): readonly [from: number, to: number] {
  const none = [span.end, span.end] as const;
  if (kind !== "count" || size === undefined || size.span.start - span.end > LONGEST_MEASURE) return none;
  const measure = text.slice(span.end, size.span.start);
  if (!SIZE_LEADS.test(measure)) return none;
  const noun = nounAfter(text, size, Math.min(clauseEnd, size.span.end + LONGEST_KIND), true);
  const to = size.span.end + noun.length;
  const isTold = noun.startsWith("的") || SIZE_NAMED.test(measure);
  return isTold && isSizeOf(size, noun) && !/\d/.test(text.charAt(to)) ? [span.end, to] : none;
}

/** In characters: 主营业务收入超过. */
const LONGEST_MEASURE = 10;
/** In characters, of the things behind their size: work stays bounded. */
const LONGEST_KIND = 40;

const OF = /^的/;

function isShare(kind: QuantityKind): boolean {
  return kind === "percent" || kind === "fraction";
}

/** 续建项目100%复工 is a share of the projects; the 预留 of 预留30%的泊位 is a verb. */
function isShareOf({ kind }: Quantity, before: string, after: string): boolean {
  if (!isShare(kind)) return false;
  return before.length > 2 || BARE_AREA.test(before) || !OF.test(after);
}

/** 5亿元以上(项目), 占比10%以上的(企业), 总投资5亿元(的项目) */
function isSizeOf({ kind, text }: Quantity, noun: string): boolean {
  return kind !== "count" && noun.length >= 2 && (/以[上下内]$|^[超过]/.test(text) || noun.startsWith("的"));
}
