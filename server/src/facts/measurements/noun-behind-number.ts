import { FOLLOWED_UP, STANDS_AT } from "../../language/basis-words.ts";
import { NAME_OPENS } from "../../language/indicator-words.ts";
import {
  ATTRIBUTES_GO_ON,
  BEHIND_NAME,
  CHANGE_BEHIND,
  DOINGS_GO_ON,
  FIRST_RANK,
  GOAL_ALONE,
  GOES_ON,
  HALF_GOES_ON,
  JOINT_AFTER,
  JOINT_OPENS,
  NOUN_AFTER,
  NOUN_GOES_ON,
  SIZE_GOES_ON,
  TOLD_APART,
  VERB_AFTER,
} from "../../language/noun-words.ts";
import { DEED_ALONE, TAKES_OBJECT } from "../../language/predicate-words.ts";
import { findUnpaired } from "../../text/brackets.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { leadingWord } from "./skip-leading.ts";
import { skipLinking } from "./skip-linking.ts";

/** The noun right behind a counted number: 5个**省级实验室**. A verb there says what becomes of what stands before. */
export function nounAfter(text: string, quantity: Quantity, right: number, isUnnamed: boolean): string {
  const { span, kind } = quantity;
  const words = text.slice(span.end, right);
  const rank = FIRST_RANK.exec(words)?.[0] ?? "";
  const noun = rank + (NOUN_AFTER.exec(words.slice(rank.length))?.[0] ?? "");
  const bare = findUnpaired(noun).reduce((first, at) => Math.min(first, at), noun.length);
  const name = withoutWhatFollows(noun.slice(0, bare));
  const bareName = name.replace(JOINT_AFTER, "");
  // 6座水库水质达标率提高到95%: what leads to the next number is no part of the name.
  const reaches = bareName !== "" && span.end + bareName.length === right && right < text.length;
  const named = reaches ? text.slice(span.end, skipLinking(text, span.end, right)) : bareName;
  // 4处供水和东岭县3处排水: what the next number counts begins behind 和.
  const after = ((reaches ? LEADS_TO_NEXT.exec(named)?.[1] : undefined) ?? named).replace(JOINT_AFTER, "");
  const verb = leadingWord(text, span.end, right);
  const opens =
    NAME_OPENS.test(after) ||
    (isUnnamed && ((TOLD_APART.test(after) && !DEED_ALONE.test(after)) || countsAbout(quantity, after)));
  const isVerb =
    kind === "count"
      ? (verb > 0 && !opens) || (VERB_AFTER.test(after) && !opens && !isGoalOf(noun, name))
      : verb === after.length || JOINT_OPENS.test(after);
  return isVerb || GOES_ON.test(after) || CHANGE_BEHIND.test(after)
    ? ""
    : after + goesOnWith(text, quantity, after, right);
}

/** 4个渔业实验室**、技术中心和研究基地**: the number is of them all, unless another number or a verb stands among them. */
function goesOnWith(text: string, { span, kind }: Quantity, noun: string, right: number): string {
  // 900公里普通国、省道
  const isCounted = kind === "count" || (kind === "measure" && noun.endsWith("国"));
  if (!isCounted || noun === "" || TAKES_OBJECT.test(noun)) return "";
  const start = span.end + noun.length;
  const size = text[start] === "/" ? (SIZE_GOES_ON.exec(text.slice(start + 1, right))?.[0] ?? "") : "";
  if (size !== "") return `/${size}`;
  const behind = text.slice(start, right);
  const others =
    (NOUN_GOES_ON.exec(behind) ??
      ATTRIBUTES_GO_ON.exec(behind) ??
      (noun.length <= HALF_NOUN ? HALF_GOES_ON.exec(behind) : null))?.[0] ?? "";
  const doings = DOINGS_GO_ON.exec(behind)?.[0];
  if (kind === "count" && doings !== undefined && noun.length <= LONGEST_DOING) return doings;
  const starts = [...others.matchAll(/、/g)].map(({ index }) => start + index + 1);
  return starts.some((at) => leadingWord(text, at, right) > 1) || /等/.test(others) ? "" : others;
}

/** In characters, of 带动力强. */
const LONGEST_DOING = 6;

/** In characters, of a noun that what follows may be the other half of: 400个政务、**生活服务应用**. */
const HALF_NOUN = 2;

/** 选择11个左右**的县**; 3000架以上的数据中心 are so large each. */
function countsAbout({ text }: Quantity, noun: string): boolean {
  return noun.startsWith("的") && text.endsWith("左右");
}

const LEADS_TO_NEXT = /^([^和及与、]{2,20})[和及与][^和及与]{2,20}$/;

/** 9.8万户**经营主体**中个体户占七成, 1.4万人以上的**新增就业**目标如期完成; nothing of 41万吨的基础上, 50亿元的良好势头, 60亿元的目标. */
function withoutWhatFollows(noun: string): string {
  if (noun.startsWith("的") && STANDS_AT.test(noun)) return "";
  if (FOLLOWED_UP.test(noun) || GOAL_ALONE.test(noun)) return "";
  const name = noun.replace(BEHIND_NAME, "");
  return name.length >= 2 ? name : noun;
}

/** 1.4万人以上**的城镇新增就业**目标 names what is aimed at; the 的 of others describes a thing. */
function isGoalOf(noun: string, name: string): boolean {
  return noun.startsWith("的") && noun.slice(name.length).includes("目标");
}

/** 新增2400户（累计3600户）**餐饮单位** */
export function nounBehindRemark(text: string, from: number): string {
  const remark = /^（[^（），。；]{1,16}）/.exec(text.slice(from, from + 18))?.[0] ?? "";
  const end = from + remark.length;
  const noun = remark === "" ? "" : (NOUN_AFTER.exec(text.slice(end, end + 32))?.[0] ?? "");
  return noun.slice(0, Math.min(noun.length, ...findUnpaired(noun)));
}
