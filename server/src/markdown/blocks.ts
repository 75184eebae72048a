import type { ListItem, Node, PhrasingContent, Root, RootContent, Table, TableCell, TableRow } from "mdast";
import { type Span, spansOverlap } from "../text/span.ts";
import type { Block, MarkPair, ParagraphBlock, Prose } from "./block.ts";
import { type Inline, joinInline, readInline, readPlainInline, spanOf } from "./inline.ts";
import { joinLines, splitLines } from "./lines.ts";
import { type Container, groupLines } from "./logical-paragraphs.ts";

/** What a stretch of Markdown holds. Offsets count from the start of its source. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly html: readonly Span[];
}

const TOP: Container = { listDepth: 0, quoted: false, column: 0, marker: null, item: null };

const LIST_MARKER = /^(?:[-+*]|\d{1,9}[.)])/;
const LONGEST_MARKER = "123456789.".length;

/** Reads a tree whose positions count from `origin` before the start of `source`. */
export function readBlocks(tree: Root, source: string, origin = 0): Blocks {
  const blocks: Block[] = [];
  const html: Span[] = [];

  const inline = (nodes: readonly PhrasingContent[]): Inline => {
    const read = readInline(nodes, source, origin);
    html.push(...read.html);
    return read;
  };
  const visit = (node: RootContent, container: Container): void => {
    const span = trimSpan(source, spanOf(node, origin));
    switch (node.type) {
      case "heading": {
        const prose = readProse(inline(node.children), source, span);
        if (prose.text !== "") blocks.push({ type: "heading", depth: node.depth, span, prose });
        break;
      }
      case "paragraph":
        blocks.push(...readParagraphs(inline(node.children), source, span, container));
        break;
      case "table":
        blocks.push(...readTable(node, source, origin, container, inline));
        break;
      case "blockquote": {
        const column = columnOf(node) + "> ".length;
        const inside = { ...container, quoted: true, column, marker: null, item: null };
        for (const child of node.children) visit(child, inside);
        break;
      }
      case "list":
        for (const item of node.children) {
          const inside = {
            ...container,
            listDepth: container.listDepth + 1,
            column: contentColumn(item),
            marker: null,
            item: null,
          };
          const { start } = spanOf(item, origin);
          const whole = { start, end: withoutEmptyLines(source, spanOf(lastLeaf(item), origin)).end };
          const marker = LIST_MARKER.exec(source.slice(start, start + LONGEST_MARKER))?.[0] ?? null;
          for (const child of item.children) {
            visit(child, child === item.children[0] ? { ...inside, marker, item: whole } : inside);
          }
        }
        break;
      case "html":
        html.push(withoutEmptyLines(source, span));
        break;
    }
  };
  for (const node of tree.children) if (spanOf(node, origin).start >= 0) visit(node, TOP);
  return { blocks, html };
}

/** A table, and the lines right below it as the text that they are. */
function readTable(
  table: Table,
  source: string,
  origin: number,
  container: Container,
  inline: (nodes: readonly PhrasingContent[]) => Inline,
): Block[] {
  return runsOfRows(table.children, source, origin).flatMap(({ rows, areLines, end }): Block[] => {
    const spans = rows.map((row) => spanOf(row, origin));
    // Dashes under a header are no row, and belong to it.
    const span = trimSpan(source, {
      start: (spans[0] as Span).start,
      end: end ?? spanOf(table, origin).end,
    });
    const cells = rows.map((row) => row.children);
    if (areLines) {
      const lines = cells.map((row) => inline(row.flatMap(({ children }) => children)));
      return readParagraphs(joinInline(lines, spans), source, span, container);
    }
    const read = (cell: TableCell): Prose => readProse(inline(cell.children), source, spanOf(cell, origin));
    return [{ type: "table", span, rows: cells.map((row) => row.map(read)) }];
  });
}

interface RunOfRows {
  readonly rows: readonly TableRow[];
  /** They are lines of text. */
  readonly areLines: boolean;
  /** Where the next run begins; null for the last. */
  readonly end: number | null;
}

/**
 * The rows of a table, and apart from them the lines below it, which Markdown takes for rows until one is blank: what has no `|`, a drafter
 * has written as text. The marks under the header of a further table are no row.
 */
function runsOfRows(rows: readonly TableRow[], source: string, origin: number): RunOfRows[] {
  const runs: { rows: TableRow[]; areLines: boolean; end: number | null }[] = [];
  for (const row of rows) {
    const { start, end } = spanOf(row, origin);
    const words = source.slice(start, end);
    const areLines = runs.length > 0 && !words.includes("|");
    const run = runs.at(-1);
    if (run === undefined || run.areLines !== areLines) {
      if (run !== undefined) run.end = start;
      runs.push({ rows: [row], areLines, end: null });
    } else if (areLines || runs.length === 1 || run.rows.length > 1 || !isUnderHeader(words)) {
      run.rows.push(row);
    }
  }
  return runs;
}

function isUnderHeader(words: string): boolean {
  return words.includes("--") && /^[ \t|:-]+$/.test(words);
}

/**
 * The last block of a container that is none itself. The parser lets containers reach too far, and takes into list items
 * tags that stand before them on the line.
 */
function lastLeaf(container: RootContent): RootContent {
  let last = container;
  while (last.type === "listItem" || last.type === "list" || last.type === "blockquote") {
    const children: readonly RootContent[] = last.children;
    const child = children.findLast((each) => each.type !== "html" || columnOf(each) > columnOf(container));
    if (child === undefined) break;
    last = child;
  }
  return last;
}

function trimSpan(source: string, span: Span): Span {
  const text = source.slice(span.start, span.end);
  return { start: span.end - text.trimStart().length, end: span.start + text.trimEnd().length };
}

/** Unclosed HTML or code takes along the empty lines after it, with the marks of the quote it stands in. */
function withoutEmptyLines(source: string, span: Span): Span {
  const text = source.slice(span.start, span.end);
  let tail = text.length;
  while (tail > 0 && /[\s>]/.test(text[tail - 1] as string)) tail -= 1;
  const lineEnd = text.slice(tail).search(/[\r\n]/);
  return lineEnd < 0
    ? trimSpan(source, span)
    : trimSpan(source, { start: span.start, end: span.start + tail + lineEnd });
}

/** Reads a source that holds no Markdown, or none that is to be understood. */
export function readPlainBlocks(source: string): Blocks {
  const span = { start: 0, end: source.length };
  return { blocks: readParagraphs(readPlainInline(source, span), source, span, TOP), html: [] };
}

/** Reads a source that is one heading with `#` and no Markdown behind its marks, which end at `words`. */
export function readPlainHeading(source: string, words: number): Blocks {
  const span = trimSpan(source, { start: 0, end: source.length });
  const prose = readProse(readPlainInline(source, { start: words, end: source.length }), source, {
    start: words,
    end: source.length,
  });
  const depth = source.search(/[^#]/);
  return { blocks: prose.text === "" ? [] : [{ type: "heading", depth, span, prose }], html: [] };
}

/** Reads a source that is one table with no Markdown in its cells. */
export function readPlainTable(source: string, cells: readonly (readonly Span[])[]): Blocks {
  const rows = cells.map((row) => row.map((span) => readProse(readPlainInline(source, span), source, span)));
  return {
    blocks: [{ type: "table", span: trimSpan(source, { start: 0, end: source.length }), rows }],
    html: [],
  };
}

function readProse(inline: Inline, source: string, span: Span): Prose {
  const lines = splitLines(inline, source, span).filter((line) => line.pieces.length > 0);
  return joinLines(lines, inline.protectedSpans, inline.emphasis);
}

function readParagraphs(inline: Inline, source: string, span: Span, container: Container): ParagraphBlock[] {
  const { listDepth, quoted, marker, item } = container;
  let at = 0;
  let pair = 0;
  return groupLines(splitLines(inline, source, span), container).map((lines, index) => {
    const own = {
      start: (lines[0] as (typeof lines)[0]).span.start,
      end: (lines.at(-1) as (typeof lines)[0]).span.end,
    };
    const protectedSpans: Span[] = [];
    for (; at < inline.protectedSpans.length; at += 1) {
      const candidate = inline.protectedSpans[at] as Span;
      if (spansOverlap(candidate, own)) protectedSpans.push(candidate);
      if (candidate.end > own.end) break;
    }
    // Pairs may be nested; those that reach beyond this paragraph are met again in the next.
    const emphasis: MarkPair[] = [];
    while (pair < inline.emphasis.length && (inline.emphasis[pair] as MarkPair).close.end <= own.start)
      pair += 1;
    for (let next = pair; next < inline.emphasis.length; next += 1) {
      const candidate = inline.emphasis[next] as MarkPair;
      if (candidate.open.start >= own.end) break;
      if (candidate.close.end > own.start) emphasis.push(candidate);
    }
    return {
      type: "paragraph",
      span: own,
      prose: joinLines(lines, protectedSpans, emphasis),
      listDepth,
      quoted,
      marker: index === 0 ? marker : null,
      item: index === 0 ? item : null,
    };
  });
}

/** Columns here count characters from 0. */
function columnOf(node: Node): number {
  return (node.position?.start.column ?? 1) - 1;
}

/** Where the content of a list item begins: behind its marker, or two columns in if it begins on a later line. */
function contentColumn(item: ListItem): number {
  const first = item.children[0];
  const sameLine = first !== undefined && first.position?.start.line === item.position?.start.line;
  if (!sameLine) return columnOf(item) + "- ".length;
  // A task box stands before the content, and the lines below begin under it.
  return columnOf(first) - (typeof item.checked === "boolean" ? "[ ] ".length : 0);
}
