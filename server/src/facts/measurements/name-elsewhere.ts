import { LABEL, PROGRAMME, STATE_OPENS, UNCOUNTED } from "../../language/indicator-words.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import { type Span, spanOf } from "../../text/span.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { Time } from "../times/time.ts";
import { nameWithin } from "./name-before-number.ts";
import { leadingWord, skipLeading, withoutLeading } from "./skip-leading.ts";
import { nameOf } from "./trim-name.ts";

/** What a clause without a number is about, for a number behind it that has no name: **水质优良率**稳步提高，2026年达到95%; **高新技术企业**：2026年达到300家. */
export function nameState(text: string, clause: Span, times: readonly Time[]): string {
  const start = times[0]?.span.start === clause.start ? times[0].span.end : clause.start;
  const words = text.slice(start, clause.end);
  const name = (STATE_OPENS.exec(words) ?? PROGRAMME.exec(words) ?? LABEL.exec(words))?.[1] ?? "";
  return withoutLeading(name);
}

/** What a clause without a number does, for a number behind it that only verbs stand before: **实施老旧小区改造**，全年开工8万户. */
export function nameDeed(text: string, clause: Span): string {
  const programme = PROGRAMME.exec(text.slice(clause.start, clause.end))?.[1];
  if (programme !== undefined) return programme;
  const end = clause.end - 1;
  for (let at = clause.start; at < Math.min(end, clause.start + LONGEST_MANNER); at += 1) {
    if (leadingWord(text, at, end) < 2) continue;
    const name = text.slice(skipLeading(text, at, end), end);
    return /^[〇一-鿿A-Za-z0-9“”（）]{4,24}$/u.test(name) && !UNCOUNTED.test(name) ? name : "";
  }
  return "";
}

/** How far from the start of a clause its verb may stand: 以社区为单位**实施**. */
const LONGEST_MANNER = 8;

/** What the things counted before a number do or have: 218个**重点项目完成投资**315亿元; not 3个、2025年完成6个, of another time. */
export function nameBetween(
  text: string,
  { span }: Quantity,
  next: Quantity,
  times: readonly Time[],
): string {
  const between = { start: span.end, end: next.span.start };
  const isTimed = itemsWithin(times, between, spanOf).length > 0;
  if (isTimed && text.slice(between.start, between.end).includes("、")) return "";
  const [start, end] = nameWithin(text, between.start, between.end);
  const name = nameOf(text, start, end, "count", times);
  return /^[^，。；、：]{2,}$/.test(name) ? name : "";
}
