import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { PhrasingContent } from "mdast";
import { allMatches } from "../text/all-matches.ts";
import type { Span } from "../text/span.ts";
import type { MarkPair } from "./block.ts";

/** A bit of running text and the source it stands for; a line end (or `<br>`) is a piece of its own, `\n`. */
export interface Piece {
  readonly text: string;
  readonly source: number;
  readonly sourceLength: number;
}

/** Inline Markdown without its marks. All lists are sorted. */
export interface Inline {
  readonly pieces: readonly Piece[];
  /** Code, links, images and references, HTML; the outermost of nested ones. */
  readonly protectedSpans: readonly Span[];
  readonly html: readonly Span[];
  readonly emphasis: readonly MarkPair[];
}

/** Stands for code, an image or a bare address. */
export const OBJECT = "\ufffc";

const LINE_BREAK = /^<br[ \t]*\/?>$/i;

/** Reads inline nodes whose positions count from `origin` before the start of `source`. */
export function readInline(nodes: readonly PhrasingContent[], source: string, origin: number): Inline {
  const pieces: Piece[] = [];
  const protectedSpans: Span[] = [];
  const html: Span[] = [];
  const emphasis: MarkPair[] = [];
  // A stack rather than recursion: nested emphasis can be deeper than calls can.
  const open = [...nodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const span = spanOf(node, origin);
    switch (node.type) {
      case "text":
        for (const piece of textPieces(source, span)) addPiece(pieces, piece);
        continue;
      case "break":
        addPiece(pieces, pieceOf("\n", { start: span.start, end: lineEndAfter(source, span.start) }));
        continue;
      case "emphasis":
      case "strong":
        emphasis.push(marksOf(span, node.type === "strong" ? 2 : 1));
        open.push(...node.children.toReversed());
        continue;
      case "link":
      case "linkReference":
        if (source[span.start] !== "<") {
          open.push(...node.children.toReversed());
          break;
        }
        addPiece(pieces, pieceOf(OBJECT, span));
        break;
      case "html":
        html.push(span);
        if (LINE_BREAK.test(node.value)) addPiece(pieces, pieceOf("\n", span));
        break;
      default:
        addPiece(pieces, pieceOf(OBJECT, span));
    }
    const last = protectedSpans.at(-1);
    if (last === undefined || last.end <= span.start) protectedSpans.push(span);
  }
  return { pieces, protectedSpans, html, emphasis };
}

/** Lines that stand in these spans of the source, as the text that they make together. */
export function joinInline(lines: readonly Inline[], spans: readonly Span[]): Inline {
  const pieces = lines.flatMap((line, at) => {
    const [before, own] = [spans[at - 1], spans[at]];
    const between = before && own ? [pieceOf("\n", { start: before.end, end: own.start })] : [];
    return [...between, ...line.pieces];
  });
  return {
    pieces,
    protectedSpans: lines.flatMap((line) => line.protectedSpans),
    html: lines.flatMap((line) => line.html),
    emphasis: lines.flatMap((line) => line.emphasis),
  };
}

function marksOf({ start, end }: Span, length: number): MarkPair {
  return { open: { start, end: start + length }, close: { start: end - length, end } };
}

/** Reads a stretch of source that holds no marks. */
export function readPlainInline(source: string, span: Span): Inline {
  return { pieces: [...textPieces(source, span)], protectedSpans: [], html: [], emphasis: [] };
}

/** Offsets of a node in the source. The parser positions every node. */
export function spanOf(
  node: PhrasingContent | { position?: PhrasingContent["position"] },
  origin: number,
): Span {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new TypeError("a node has no position");
  return { start: start - origin, end: end - origin };
}

function pieceOf(text: string, span: Span): Piece {
  return { text, source: span.start, sourceLength: span.end - span.start };
}

/** Adds a piece; a mark left out between two digits stays as one `*`, or 15**3** would read 153. */
function addPiece(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last !== undefined) {
    const end = last.source + last.sourceLength;
    if (end < piece.source && DIGIT.test(last.text.at(-1) ?? "") && DIGIT.test(piece.text[0] ?? "")) {
      pieces.push({ text: "*", source: end, sourceLength: piece.source - end });
    }
  }
  pieces.push(piece);
}

const DIGIT = /[0-9０-９]/;

/**
 * Escapes (CommonMark 2.4), character references (2.5), line ends, and marks of bold type that Markdown left: it sees
 * none in `**（一）目标。**到2026年`, because of the punctuation inside, but who wrote them meant them.
 */
const ATOM =
  /(?<!\*)\*{2,3}(?!\*)|\\[!-/:-@[-`{-~]|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z0-9]{1,31});|\r\n?|\n/g;

/** Text as written, but for what an atom stands for; indentation and quote marks of its lines are left out. */
function* textPieces(source: string, span: Span): Generator<Piece> {
  const part = source.slice(span.start, span.end);
  let from = 0;
  const plain = (end: number): Piece[] =>
    end <= from ? [] : [{ text: part.slice(from, end), source: span.start + from, sourceLength: end - from }];
  for (const match of allMatches(part, ATOM)) {
    const { index, 0: atom } = match;
    let start = index;
    let end = index + atom.length;
    const text = decodeAtom(atom);
    if (text === atom && text !== "\n") continue;
    const ends = atom === "\n" || atom.startsWith("\r");
    if (ends) while (start > from && isBlank(part[start - 1])) start -= 1;
    yield* plain(start);
    if (text !== "") yield { text, source: span.start + start, sourceLength: end - start };
    if (ends) while (isBlank(part[end]) || part[end] === ">") end += 1;
    from = end;
  }
  yield* plain(part.length);
}

/** Where the line ends that holds `from`, its end included: the parser lets a break reach into the next line. */
function lineEndAfter(source: string, from: number): number {
  const end = /\r\n?|\n/g;
  end.lastIndex = from;
  const match = end.exec(source);
  return match === null ? source.length : match.index + match[0].length;
}

/** A space or a tab, which a line may begin with. */
export function isBlank(char: string | undefined): boolean {
  return char === " " || char === "\t";
}

/** What an atom stands for; an unknown reference stands for itself. */
function decodeAtom(atom: string): string {
  if (atom.startsWith("\\")) return atom.slice(1);
  if (atom.startsWith("*")) return "";
  if (!atom.startsWith("&")) return "\n";
  if (!atom.startsWith("&#")) return decodeNamedCharacterReference(atom.slice(1, -1)) || atom;
  const hexadecimal = atom[2] === "x" || atom[2] === "X";
  return decodeCodePoint(Number.parseInt(atom.slice(hexadecimal ? 3 : 2), hexadecimal ? 16 : 10));
}

/** A character by number; those no text may hold are the replacement character. */
function decodeCodePoint(code: number): string {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\ufffd";
  const char = String.fromCodePoint(code);
  if ("\t\n\f\r".includes(char)) return " "; // it ends no line of the source
  return /[\p{Cc}\p{Noncharacter_Code_Point}]/u.test(char) ? "\ufffd" : char;
}
