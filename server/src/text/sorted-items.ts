import type { Span } from "./span.ts";

/** Index of the first of `items`, sorted by where they start, that starts at or after `offset`. */
export function firstFrom<Item>(
  items: readonly Item[],
  offset: number,
  spanOf: (item: Item) => Span,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(items[middle] as Item).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of `items`, sorted by where they start, that starts at `offset` or before it. */
export function lastUpTo<Item>(
  items: readonly Item[],
  offset: number,
  spanOf: (item: Item) => Span,
): Item | undefined {
  return items[firstFrom(items, offset + 1, spanOf) - 1];
}

/** Those of `items`, sorted and apart from each other, that lie within `span`. */
export function itemsWithin<Item>(
  items: readonly Item[],
  span: Span,
  spanOf: (item: Item) => Span,
): readonly Item[] {
  const from = firstFrom(items, span.start, spanOf);
  let to = firstFrom(items, span.end, spanOf);
  if (to > from && spanOf(items[to - 1] as Item).end > span.end) to -= 1;
  return from === to ? NONE : items.slice(from, to);
}

/** Whether one of `spans`, sorted and apart from each other, overlaps `span`. */
export function overlapsOneOf(spans: readonly Span[], span: Span): boolean {
  return overlapping(spans, span).length > 0;
}

/** Those of `spans`, sorted and apart from each other, that overlap `span`. */
export function overlapping(spans: readonly Span[], span: Span): readonly Span[] {
  const to = firstFrom(spans, span.end, (other) => other);
  let from = firstFrom(spans, span.start, (other) => other);
  if (from > 0 && (spans[from - 1] as Span).end > span.start) from -= 1;
  return from >= to ? NONE : spans.slice(from, to);
}

/** Whether one of `spans`, sorted and apart from each other, holds `span` whole. */
export function isWithinOneOf(spans: readonly Span[], span: Span): boolean {
  const last = lastUpTo(spans, span.start, (other) => other);
  return last !== undefined && span.end <= last.end;
}

const NONE: readonly never[] = [];
