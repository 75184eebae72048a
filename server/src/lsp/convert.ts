import {
  Position,
  Range,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Place } from "../service/place.ts";
import type { TextEdit as Edit } from "../text/edit.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";
import type { ClientFeatures } from "./client-features.ts";

/**
 * The only step between offsets and positions. Offsets count in the text without its byte order mark; positions are
 * the client's: UTF-16 columns of the text it has, in which the mark, if it is there, is the first column.
 */
export interface Coordinates {
  readonly lines: LineIndex;
  readonly hasMark: boolean;
}

export function toPosition(offset: number, { lines, hasMark }: Coordinates): Position {
  const { line, column } = lines.position(offset);
  return Position.create(line, column + markAt(line, hasMark));
}

export function toRange({ start, end }: Span, coordinates: Coordinates): Range {
  return Range.create(toPosition(start, coordinates), toPosition(end, coordinates));
}

/** A position outside the text stands for the nearest one inside. */
export function toOffset({ line, character }: Position, { lines, hasMark }: Coordinates): number {
  return lines.offset({ line, column: Math.max(0, character - markAt(line, hasMark)) });
}

export function toSpan({ start, end }: Range, coordinates: Coordinates): Span {
  return { start: toOffset(start, coordinates), end: toOffset(end, coordinates) };
}

/** A place as the service counts it. */
export function placeRange({ line, column, endLine, endColumn }: Place): Range {
  return Range.create(line - 1, column - 1, endLine - 1, endColumn - 1);
}

export function toTextEdit({ span, text }: Edit, coordinates: Coordinates): TextEdit {
  return { range: toRange(span, coordinates), newText: text };
}

/** Edits of one version of one document; snippets only for clients that take them, which take versions too. */
export function toWorkspaceEdit(
  { uri, version }: { readonly uri: string; readonly version: number },
  { documentChanges }: ClientFeatures,
  edits: (TextEdit | SnippetTextEdit)[],
): WorkspaceEdit {
  return documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits.filter((edit) => "newText" in edit) } };
}

function markAt(line: number, hasMark: boolean): number {
  return hasMark && line === 0 ? 1 : 0;
}
