import { type Figure, shareOf } from "./figures.ts";
import { judge } from "./judgements.ts";
import type { LabelledDocument } from "./labelled-documents.ts";
import type { Pair } from "./pairs.ts";

/** Each answer that differs from its label, a line each: `file:line:column question: wanted → read`, and the text around. */
export function* describeDisagreements(
  { name, text }: LabelledDocument,
  pairs: readonly Pair[],
): Generator<string> {
  const lines = text.split(/\r?\n/);
  const placed = pairs.map((pair) => ({ ...pair, ...placeOf(pair) }));
  placed.sort((a, b) => a.line - b.line || a.column - b.column);
  for (const { line, column, length, ...pair } of placed) {
    const differing = judge(pair).filter(({ agrees }) => !agrees);
    if (differing.length === 0) continue;
    const chars = [...(lines[line - 1] ?? "")];
    const at = column - 1;
    const around = [
      chars.slice(Math.max(0, at - AROUND), at),
      chars.slice(at, at + length),
      chars.slice(at + length, at + length + AROUND),
    ].map((part) => part.join(""));
    yield `${name}:${line}:${column} ${differing.map(({ question, wanted, read }) => `${question}: ${wanted} → ${read}`).join(", ")}`;
    yield `    ${around[0]}⟦${around[1]}⟧${around[2]}`;
  }
}

/** How many characters are shown on either side. */
const AROUND = 40;

function placeOf({ label, reading }: Pair): { line: number; column: number; length: number } {
  if (label !== null) return { line: label.line, column: label.column, length: label.text.length };
  const place = reading?.entry.place ?? { line: 0, column: 0, endColumn: 0 };
  return { line: place.line, column: place.column, length: place.endColumn - place.column };
}

/** Figures in columns, one table for each way of counting. */
export function formatFigures(tables: Readonly<Record<string, Readonly<Record<string, Figure>>>>): string {
  return Object.entries(tables)
    .flatMap(([heading, figures]) => [
      heading,
      ...Object.entries(figures).map(([name, figure]) => `  ${name.padEnd(36)}${formatFigure(figure)}`),
    ])
    .join("\n");
}

function formatFigure(figure: Figure): string {
  const share = `${(shareOf(figure) * 100).toFixed(1)} %`;
  return `${share.padStart(8)}  ${figure.right} / ${figure.of}`;
}
