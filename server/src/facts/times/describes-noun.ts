import {
  BEGINS_AFTER,
  BEGINS_BEFORE,
  COMPARED_AFTER,
  COMPARED_BEFORE,
  NAMED_AFTER,
  OBJECT_AFTER,
  OBJECT_BEFORE,
  OCCASION_AFTER,
  OCCASION_BEFORE,
  THING_MAKING_VERBS,
} from "../../language/time-words.ts";
import type { Span } from "../../text/span.ts";

const RELATIVE_CLAUSE = new RegExp(
  `^(?:(?!${THING_MAKING_VERBS})[^，。；：、！？（）\\d]){0,12}${THING_MAKING_VERBS}{1,3}的`,
);
const AFTER_NAMED_OR_COMPARED = new RegExp(`^(?:${NAMED_AFTER}|${COMPARED_AFTER})`);
const COMPARED = new RegExp(`${COMPARED_BEFORE}$`);
const BEGINNING = new RegExp(`${BEGINS_BEFORE}$`);
const AFTER_BEGINNING = new RegExp(`^${BEGINS_AFTER}`);
const OBJECT_OPENS = new RegExp(`${OBJECT_BEFORE}$`);
const OBJECT_CLOSES = new RegExp(`^${OBJECT_AFTER}`);
const OCCASION_OPENS = new RegExp(`${OCCASION_BEFORE}$`);
const OCCASION_CLOSES = new RegExp(`^${OCCASION_AFTER}`);
/** 2023年度预算执行情况; with a number 2023年度 says when: 2023年度新增10家. */
const NOUN_OF_YEAR = /^[^，。；：、！？（）\d的]{1,15}(?=[，。；：、！？（）的]|$)/;

/** How many characters beside a time these take at most. */
const FAR = { before: 12, after: 36 };

/** Whether the time describes the noun after it, or is what something is compared with, and so dates nothing else. */
export function describesNoun(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - FAR.before), span.start);
  const after = text.slice(span.end, span.end + FAR.after);
  return (
    COMPARED.test(before) ||
    AFTER_NAMED_OR_COMPARED.test(after) ||
    RELATIVE_CLAUSE.test(after) ||
    (BEGINNING.test(before) && AFTER_BEGINNING.test(after)) ||
    (OBJECT_OPENS.test(before) && OBJECT_CLOSES.test(after)) ||
    (OCCASION_CLOSES.test(after) && OCCASION_OPENS.test(before)) ||
    (text.slice(span.start, span.end).endsWith("年度") && NOUN_OF_YEAR.test(after))
  );
}
