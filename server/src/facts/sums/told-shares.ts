import { LEADS_UP_TO_NAME, MARKS_TOTAL, REACHES_AT_END } from "../../language/part-words.ts";
import {
  NAMED_WHOLE,
  RATE_OF_DONE,
  SHARE_OF_IT,
  SHARE_OF_NAMED,
  TELLS_OWN_SHARE,
  TO_NUMBER_OF_WHOLE,
  TO_SHARE_OF_NUMBER,
} from "../../language/shared-whole-words.ts";
import { firstAnswer, type Steps } from "../../text/first-answer.ts";
import { clauseBefore } from "../clause-before.ts";
import { countAlike } from "../quantities/count-alike.ts";
import { readWriting } from "../quantities/number-writing.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { isForEach } from "./lists/rates.ts";
import { isIncrease } from "./lists/rises.ts";
import type { SumStatement } from "./lists/sum-statement.ts";

/** A part and its whole, with the percentage that the one is said to be of the other. */
export interface ToldShare {
  readonly total: Quantity;
  readonly part: Quantity;
  readonly share: Quantity;
  /** In percent, as the two numbers have it. */
  readonly actual: number;
}

/** A percentage, and where it stands among the numbers of its text. */
interface Place {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly statements: readonly SumStatement[];
  readonly share: Quantity;
  readonly at: number;
}
type Sides = Pick<ToldShare, "total" | "part">;

/** Percentages that cannot be what a part is of its whole, both of which are told beside them. */
export function findToldShares(
  text: string,
  quantities: readonly Quantity[],
  statements: readonly SumStatement[],
): ToldShare[] {
  return quantities.flatMap((share, at): ToldShare[] => {
    if (at < 2 || share.kind !== "percent" || share.unit !== "%" || isOpen(share)) return [];
    const sides = firstAnswer(WAYS, { text, quantities, statements, share, at });
    if (sides === null || [sides.total, sides.part].some((each) => isElse(text, each))) return [];
    const actual = (100 * sides.part.value) / sides.total.value;
    const isOff = Math.abs(actual - share.value) > SLACK + roundingOf(text, sides, share);
    // Who is so far off tells of something else.
    const isShare = actual <= MOST && actual > share.value / FURTHEST && actual < share.value * FURTHEST;
    return isOff && isShare ? [{ share, actual, ...sides }] : [];
  });
}

/** In percentage points, by how much a share may be off for reasons that nobody tells. */
const SLACK = 1;
const MOST = 101;
const FURTHEST = 3;

const WAYS: Steps<[Place], Sides> = [besideWhole, ofStatement, ofNamed, ofDone];

/** 任务62项，已完成57项。实事16项，15项已完成，完成率94%: another sentence tells of something else, unless it goes on with 其中. */
function isOverWithin(text: string, { total, part }: Sides, share: Quantity): boolean {
  const from = Math.min(total.core.end, part.core.end);
  return /[。！](?!其中)/.test(text.slice(from, share.core.start));
}

/** 新能源装机338万千瓦，占514万千瓦总装机的65.8%. */
function besideWhole({ text, quantities, share, at }: Place): Sides | null {
  const [part, total] = quantities.slice(at - 2, at);
  if (part === undefined || total === undefined || !areAlike(part, total)) return null;
  const toWhole = text.slice(part.span.end, total.span.start);
  const toShare = text.slice(total.span.end, share.span.start);
  return TO_NUMBER_OF_WHOLE.test(toWhole) && TO_SHARE_OF_NUMBER.test(toShare) ? { total, part } : null;
}

/** 增加值12533亿，占生产总值（4.4万亿元）的比重28%: 亿 alone is money beside money. */
function areAlike(part: Quantity, total: Quantity): boolean {
  const isBare = part.unit === "" && part.scale >= 1e8;
  return countAlike(part, total) || (isBare && total.kind === "money");
}

/** 渔船120艘，其中新建60艘，占50%: of the total of a sum, which is no part itself whose share is told (60艘，占50%，其中铁壳30艘，占25%). */
function ofStatement(place: Place): Sides | null {
  const { text, quantities, statements, share, at } = place;
  const part = quantities[at - 1] as Quantity;
  if (!SHARE_OF_IT.test(text.slice(part.span.end, share.span.start))) return null;
  const total = statements.find(
    ({ total: { implied }, parts }) =>
      !implied && parts.some(({ quantity, times }) => times === 1 && quantity.core.start === part.core.start),
  )?.total.quantity;
  return total === undefined || tellsOwnShare(text, total) ? null : { total, part };
}

function tellsOwnShare(text: string, { span }: Quantity): boolean {
  return TELLS_OWN_SHARE.test(text.slice(span.end, span.end + LONGEST_OWN));
}

/** In characters. */
const LONGEST_OWN = 24;
/** In characters, of a name that one whole alone has: 生产值, and not 投资. */
const TELLING = 3;
/** In numbers, from a part back to its whole. */
const NEAR = 12;

/** 生产总值90亿元，……渔业增加值30亿元，占生产总值的比重为33.3%: of the last number before that has the name. */
function ofNamed({ text, quantities, share, at }: Place): Sides | null {
  const part = quantities[at - 1] as Quantity;
  const { whole } = SHARE_OF_NAMED.exec(text.slice(part.span.end, share.span.start))?.groups ?? {};
  const name = bareName(whole ?? "");
  if (name.length < 2) return null;
  const total = quantities
    .slice(Math.max(0, at - NEAR), at - 1)
    .findLast((each) => countAlike(each, part) && nameOf(text, each) === name);
  if (total === undefined || tellsOwnShare(text, total)) return null;
  // 甲项目总投资2亿元。乙项目完成投资8600万元，占总投资的54%: each sentence may tell of its own by so short a name.
  return name.length < TELLING && isOverWithin(text, { total, part }, share) ? null : { total, part };
}

/** 任务117项，已完成93项，完成率79.5%: what was done, as the rate says, of the number before. */
function ofDone({ text, quantities, share, at }: Place): Sides | null {
  const before = text.slice(Math.max(0, share.span.start - LONGEST_OWN), share.span.start);
  const { deed } = RATE_OF_DONE.exec(before)?.groups ?? {};
  if (deed === undefined) return null;
  const near = quantities.slice(Math.max(0, at - NEAR), at);
  const done = near.findLastIndex((each) => {
    const said = clauseBefore(text, each.span.start);
    return said.includes(deed) && !said.includes(`未${deed}`);
  });
  const part = near[done];
  const total = near
    .slice(0, Math.max(0, done))
    .findLast((each) => part !== undefined && countAlike(each, part));
  if (part === undefined || total === undefined) return null;
  // 市里下达50户，县里自加压力60户，已完成58户，完成率116%; 完成率104%（年度计划50亿元）: of another number than the last.
  const isOfAnother =
    text[share.span.end] === "（" ||
    near.some(
      (each) => countAlike(each, part) && Math.abs((100 * part.value) / each.value - share.value) <= SLACK,
    );
  // 交付保障房19万套，其中专项借款项目交付10万套、交付率84%; （预备181项），开工106项: of what was done, or of a part, is no rate.
  const isOther =
    clauseBefore(text, total.span.start).includes(deed) ||
    /[。；）]/.test(text.slice(total.core.end, part.core.start));
  return isOther || isOfAnother || isOverWithin(text, { total, part }, share) ? null : { total, part };
}

function nameOf(text: string, { core }: Quantity): string {
  const words = clauseBefore(text, core.start)
    .replace(/（[^（）]*）/g, "")
    .replace(/^.*、/su, "");
  return bareName(words.replace(REACHES_AT_END, "").replace(LEADS_UP_TO_NAME, ""));
}

/** 全县**生产总值**, 进出口(总)**额**. */
function bareName(name: string): string {
  return name.replace(NAMED_WHOLE, "").replace(MARKS_TOTAL, "");
}

/** What a share may be off for the rounding of all three numbers. */
function roundingOf(text: string, { total, part }: Sides, share: Quantity): number {
  const ofShare = halfOfLast(text, share);
  const ofPart = (100 * halfOfLast(text, part)) / total.value;
  const ofTotal = (100 * part.value * halfOfLast(text, total)) / total.value ** 2;
  return ofShare + ofPart + ofTotal;
}

/** Things counted one by one are not rounded. */
function halfOfLast(text: string, quantity: Quantity): number {
  const { grain } = readWriting(text, quantity);
  return quantity.kind === "count" && grain <= 1 ? 0 : grain / 2;
}

function isElse(text: string, quantity: Quantity): boolean {
  return (
    quantity.kind === "percent" || isOpen(quantity) || isForEach(text, quantity) || isIncrease(text, quantity)
  );
}

function isOpen({ bound, max }: Quantity): boolean {
  return bound !== "exact" || max !== undefined;
}
