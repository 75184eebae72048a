import { CONJUNCTION, HOLDS_BOTH } from "../../language/list-words.ts";
import type { Announcement } from "./announcements.ts";
import { shareEnd } from "./listed-names.ts";
import { lengthsApart, MUCH_ALIKE } from "./odds.ts";
import type { Row } from "./row-of-names.ts";
import { endsWithVerb, holdsSentence, startsWithVerb, withoutVerbs } from "./verb-in-name.ts";

/** Whether nothing among the names before a number tells that some are of another list, or of a sentence that leads up to one. */
export function areOfOneList(
  text: string,
  { value, quoted, measure }: Announcement,
  { words, spans, end }: Row,
): boolean {
  const [first = "", ...others] = words;
  const last = others.at(-1) ?? "";
  const done = others.filter(startsWithVerb).length;
  return !(
    // 保工资、保运转、保民生和保“三大任务”: what is quoted is one of them.
    (quoted && CONJUNCTION.test(last)) ||
    // 东港、西港分别建设冷库、码头两项
    text.slice(spans[0]?.start, end).includes("分别") ||
    // 加强与“双湾”“双港”产业、交通、市场三个对接; 推广渔业所、水产院科研、中试、生产“三位一体”经验
    (/“/.test(first) && !/“/.test(last)) ||
    measure === "位" ||
    isOfAnotherLength(withoutVerbs(first), others, value) ||
    // 东段、西段以及青樟、白溪、云岭; 解放路至东港
    text.slice(spans[0]?.start, end).includes("以及") ||
    words.some((name) => STRETCH.test(name)) ||
    (words.some((name) => CONJUNCTION.test(name)) && lacksEndingOfRest(words)) ||
    // 青石桥、白溪桥、东段和西段两座; 青石、白溪和国内外两个市场: of two the last name may be both.
    (value === 2 && (quoted || measure === "类" || CONJUNCTION.test(last) || HOLDS_BOTH.test(last))) ||
    // 县人大、县政协领导包抓渔具、海藻两大产业: the second of three names says by its length that a sentence stands in it.
    (value === 2 && lengthsApart(others) > MUCH_ALIKE) ||
    // 整合客运、打造东湖、西湖; 重点扶持、优先发展捕捞、冷链; 在东港、西港建设
    (done > 0 && done < others.length) ||
    // of a name that ends in what is quoted the verb before it is part: 政策落实“最后一公里”
    others.slice(0, -1).some(holdsSentence) ||
    (holdsSentence(last) && !last.endsWith("”")) ||
    endsWithVerb(first) !== endsWithVerb(last) ||
    (endsWithVerb(last) && !shareEnd(words, 2)) ||
    endsInAnotherMake(words, value)
  );
}

/** 青石路至东港: from one to the other, which may be read as both. */
export const STRETCH = /[至到—~]/;

/** 青樟省、白溪市、**东港、西港、南港**: as many as are counted are of one make at the end, and what stands before them of another. */
function endsInAnotherMake(words: readonly string[], value: number): boolean {
  const counted = words.slice(-value);
  const [last = ""] = counted.slice(-1);
  const before = words.slice(0, -value).filter((name) => name.at(-1) !== last.at(-1));
  return shareEnd(counted, 1)
    ? before.length > 0
    : lengthsApart(counted) === 0 && before.some(({ length }) => length !== last.length);
}

/** 青樟市红树林种质资源库、**白溪东滩、云岭、石桥**: the first is so much longer than as many as are counted that it is of another list. */
export function isOfAnotherLength(first: string, others: readonly string[], value: number): boolean {
  return others.length === value && first.length > LONGER * Math.max(...others.map(({ length }) => length));
}

const LONGER = 1.6;

/** Whether one name lacks the ending of all others: 青樟线、东线高速、西线高速, 天然气、石油和盐化工产业、食品产业. */
export function lacksEndingOfRest(names: readonly string[]): boolean {
  const end = names.at(-1)?.slice(-2) ?? "";
  return names.filter((name) => !name.endsWith(end)).length === 1;
}
