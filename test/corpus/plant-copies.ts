/** A copy put into a document. */
export interface PlantedCopy {
  readonly kind: CopyKind;
  readonly text: string;
  /** Of the later of the two places, counted from 0. */
  readonly line: number;
  /** What was copied, and what was put in. */
  readonly source: string;
  readonly copy: string;
}

export type Unit = "clause" | "sentence" | "paragraph";
export type Change = "changed number" | "added word";

/** What is copied, and what is changed in the copy, if anything. */
export interface CopyKind {
  readonly unit: Unit;
  readonly change: Change | null;
}

/** Put into near copies. */
const WORDS = ["积极", "进一步", "有效", "全面", "稳步", "持续", "切实", "加快"];

/**
 * The document with one copy of a clause, sentence or paragraph of its own put in at a random place, or null where it has
 * none to copy. It reads lines and marks by itself, so that it errs in other ways than what is measured by it.
 */
export function plantCopy(text: string, kind: CopyKind, random: () => number): PlantedCopy | null {
  const lines = text.split("\n");
  const prose = lines.flatMap((line, at) => (isProse(line) ? [at] : []));
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  for (let attempt = 0; attempt < 50; attempt++) {
    const from = pick(prose);
    const to = pick(prose);
    if (from === undefined || to === undefined) return null;
    const source = pick(unitsOf(lines[from] as string, kind));
    const copy = source && alter(source, kind, pick, random);
    if (!source || !copy || text.split(source).length > 2) continue;
    const planted =
      kind.unit === "paragraph" ? lineAfter(lines, to, copy) : within(lines, to, copy, kind, pick);
    if (planted === null) continue;
    const original = from > to ? from + planted.added : from;
    return { kind, text: planted.lines.join("\n"), line: Math.max(original, planted.line), source, copy };
  }
  return null;
}

/** Not: headings, tables, notes under them, and who is in charge, none of which counts as a repeat. */
function isProse(line: string): boolean {
  return (
    line.length >= 40 &&
    /[。；]\s*$/.test(line) &&
    !/^\s*(?:[#|<>]|注[：:])|(?:单位|部门)[：:]|负责[）)]/.test(line)
  );
}

function unitsOf(line: string, { unit: of, change }: CopyKind): string[] {
  const body = line
    .trim()
    .replace(/^(?:[-*+]\s+|[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*|第.{1,4}条\s*)/, "");
  const units =
    of === "paragraph"
      ? [body]
      : of === "clause"
        ? body.split(/[，；。！？：,;!?]|:(?!\d)/)
        : (body.match(/[^。！？]+。/g) ?? []);
  return units.filter(
    (unit) =>
      weigh(unit) >= 20 &&
      !/^(?:\d|[一二三四五六七八九十]+是)/.test(unit) &&
      isBalanced(unit) &&
      (change !== "changed number" || /\d/.test(unit)),
  );
}

/** In characters, without titles and offices. */
function weigh(text: string): number {
  return text.replace(NAMES, "").match(/[\p{Script=Han}\p{L}\p{Nd}]/gu)?.length ?? 0;
}

const NAMES = /《[^》]*》|\p{Script=Han}{2,12}(?:部|委|局|厅|办公室)(?=[、和及]|$)/gu;

function isBalanced(unit: string): boolean {
  const count = (mark: string): number => unit.split(mark).length - 1;
  return (
    !/[*_`[\]<>"'()]/.test(unit) &&
    ["“”", "‘’", "（）", "《》"].every((pair) => count(pair.charAt(0)) === count(pair.charAt(1)))
  );
}

type Pick = <Item>(items: readonly Item[]) => Item | undefined;

function alter(source: string, { change }: CopyKind, pick: Pick, random: () => number): string | null {
  if (change === "changed number") {
    const number = pick([...source.matchAll(/\d+/g)]);
    if (number === undefined) return null;
    const other = String(Number(number[0]) + 1 + Math.floor(random() * 9));
    return source.slice(0, number.index) + other + source.slice(number.index + number[0].length);
  }
  if (change !== "added word") return source;
  const at = Math.floor(random() * (source.length - 1));
  return source.slice(0, at) + (pick(WORDS) as string) + source.slice(at);
}

interface Planted {
  readonly lines: readonly string[];
  readonly line: number;
  /** How many lines were added. */
  readonly added: number;
}

function lineAfter(lines: readonly string[], at: number, copy: string): Planted {
  return { lines: lines.toSpliced(at + 1, 0, "", copy), line: at + 2, added: 2 };
}

function within(
  lines: readonly string[],
  at: number,
  copy: string,
  { unit }: CopyKind,
  pick: Pick,
): Planted | null {
  const line = lines[at] as string;
  const isClause = unit === "clause";
  const mark = pick([...line.matchAll(isClause ? /[，；](?![”’）])/g : /。(?![”’）]|$)/g)]);
  const after = mark ? mark.index + 1 : isClause ? 0 : line.length;
  if (after === 0) return null;
  const grown = line.slice(0, after) + copy + (isClause ? (mark?.[0] ?? "") : "") + line.slice(after);
  return { lines: lines.with(at, grown), line: at, added: 0 };
}
