import { createScanner, type Node, type ParseError, printParseErrorCode } from "jsonc-parser";
import type { JsonFault } from "../messages/messages.ts";
import type { ConfigFault } from "./configuration.ts";

/** By the parser's names for its errors. */
const FAULTS: Readonly<Record<string, JsonFault>> = {
  InvalidSymbol: "symbol",
  PropertyNameExpected: "name",
  ValueExpected: "value",
  ColonExpected: "colon",
  CommaExpected: "comma",
  CloseBraceExpected: "brace",
  CloseBracketExpected: "bracket",
  EndOfFileExpected: "end",
  UnexpectedEndOfComment: "comment",
  UnexpectedEndOfString: "quote",
};

/** A parser calls itself once a level, and its stack has an end. A configuration has six levels. */
const MOST_LEVELS = 100;

/** The bracket with which a text nests deeper than it may be parsed; null where none does. */
export function depthFault(text: string): ConfigFault | null {
  const scanner = createScanner(text, true);
  let levels = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const start = scanner.getTokenOffset();
    // No other token begins with a bracket.
    if ("{[".includes(text.charAt(start))) levels += 1;
    if ("}]".includes(text.charAt(start))) levels -= 1;
    if (levels > MOST_LEVELS) {
      return { span: { start, end: start + 1 }, message: { id: "config-syntax", args: { fault: "deep" } } };
    }
  }
  return null;
}

/** Signs of Chinese typing in place of those of JSON. */
const FULL_WIDTH = /[，：“”‘’｛｝［］【】；]/;

/** What is wrong with a text that is no JSON; without an error, it holds nothing. */
export function syntaxFault(text: string, error: ParseError | undefined): ConfigFault {
  const { offset, length } = error ?? { offset: 0, length: 0 };
  const span = { start: offset, end: offset + length };
  const sign = FULL_WIDTH.exec(text.slice(offset, offset + Math.max(1, length)))?.[0];
  if (sign !== undefined) return { span, message: { id: "config-full-width", args: { sign } } };
  const known = error && FAULTS[printParseErrorCode(error.error)];
  const fault = text.trim() === "" ? "empty" : (known ?? "other");
  return { span, message: { id: "config-syntax", args: { fault } } };
}

/** Names that stand twice in one object: JSON takes the last, a reader the first. */
export function findRepeatedKeys(node: Node): ConfigFault[] {
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((child) => {
    const inside = findRepeatedKeys(child);
    const key = child.type === "property" ? child.children?.[0] : undefined;
    if (key === undefined) return inside;
    const isRepeated = seen.has(key.value);
    seen.add(key.value);
    const span = { start: key.offset, end: key.offset + key.length };
    return isRepeated
      ? [{ span, message: { id: "config-repeated-key", args: { key: key.value } } }, ...inside]
      : inside;
  });
}
