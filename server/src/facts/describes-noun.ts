import {
  BEGINS_AFTER,
  BEGINS_BEFORE,
  COMPARED_AFTER,
  COMPARED_BEFORE,
  NAMED_AFTER,
  OBJECT_AFTER,
  OBJECT_BEFORE,
  THING_MAKING_VERBS,
} from "../language/time-words.ts";
import type { Span } from "../text/span.ts";

const RELATIVE_CLAUSE = new RegExp(
  `^(?:(?!${THING_MAKING_VERBS})[^，。；：、！？（）\\d]){0,12}${THING_MAKING_VERBS}{1,3}的`,
);
const AFTER_NAMED_OR_COMPARED = new RegExp(`^(?:${NAMED_AFTER}|${COMPARED_AFTER})`);
const COMPARED = new RegExp(`${COMPARED_BEFORE}$`);
const BEGINNING = new RegExp(`${BEGINS_BEFORE}$`);
const AFTER_BEGINNING = new RegExp(`^${BEGINS_AFTER}`);
const OBJECT_OPENS = new RegExp(`${OBJECT_BEFORE}$`);
const OBJECT_CLOSES = new RegExp(`^${OBJECT_AFTER}`);
/** 2023年度预算执行情况; with a number 2023年度 says when: 2023年度新增10家. */
const NOUN_OF_YEAR = /^[^，。；：、！？（）\d的]{1,15}(?=[，。；：、！？（）的]|$)/;

/** Whether the time describes the noun after it, or is what something is compared with, and so dates nothing else. */
export function describesNoun(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 4), span.start);
  const after = text.slice(span.end, span.end + 24);
  return (
    COMPARED.test(before) ||
    AFTER_NAMED_OR_COMPARED.test(after) ||
    RELATIVE_CLAUSE.test(after) ||
    (BEGINNING.test(before) && AFTER_BEGINNING.test(after)) ||
    (OBJECT_OPENS.test(before) && OBJECT_CLOSES.test(after)) ||
    (text.slice(span.start, span.end).endsWith("年度") && NOUN_OF_YEAR.test(after))
  );
}
