import assert from "node:assert/strict";
import type { Nodes, Root } from "mdast";
import { buildDraft, DraftMemo, type DraftOptions } from "../../server/src/draft/build-draft.ts";
import type { Finding } from "../../server/src/lint/finding.ts";
import type { Repair } from "../../server/src/lint/rule.ts";
import { lintDraft } from "../../server/src/lint/run.ts";
import type { Block } from "../../server/src/markdown/block.ts";
import { findFrontMatter } from "../../server/src/markdown/front-matter.ts";
import { parseMarkdown } from "../../server/src/markdown/parse.ts";
import { rules } from "../../server/src/rules/index.ts";
import { applyEdits, type TextEdit } from "../../server/src/text/edit.ts";
import { LineIndex } from "../../server/src/text/line-index.ts";
import { type Span, spansOverlap } from "../../server/src/text/span.ts";

/** Fails unless every repair of everything found in a text mends its fault and nothing else. Returns how many there were. */
export function checkRepairs(text: string, options: DraftOptions = {}): number {
  const memo = new DraftMemo();
  const findingsOf = (source: string): readonly Finding[] =>
    lintDraft(buildDraft(source, options, memo), rules, new Map());
  const findings = findingsOf(text);
  const kept = keptStretches(text);
  const known = new Set<string>();
  for (const finding of findings) {
    for (const repair of finding.repairs) {
      // One year is as good as another.
      const key = JSON.stringify([finding.ruleId, repair.edits]).replace(/到\d{4}年/g, "到年");
      if (known.has(key)) continue;
      known.add(key);
      try {
        checkEdits(text, repair, kept);
        const after = applyEdits(text, repair.edits);
        const found = findingsOf(after);
        checkFindings(text, finding, repair, findings, after, found);
        if (repair.title.id === "duplicate-delete") checkBlocks(text, repair, after);
      } catch (error) {
        const edits = repair.edits.map(
          ({ span, text: to }) => `${show(text.slice(span.start, span.end))} → ${show(to)}`,
        );
        const place = text.slice(0, finding.span.start).split(/\r\n?|\n/).length;
        throw new Error(`line ${place} ${finding.ruleId}: ${edits.join("; ")}: ${(error as Error).message}`, {
          cause: error,
        });
      }
    }
  }
  return known.size;
}

const show = (text: string): string => JSON.stringify(text);

/** In bounds, in order, apart from each other, through no character or line end, and into nothing that is another's. */
function checkEdits(text: string, { edits }: Repair, kept: readonly Kept[]): void {
  assert.ok(edits.length > 0);
  let from = 0;
  for (const { span } of edits) {
    assert.ok(
      from <= span.start && span.start <= span.end && span.end <= text.length,
      "not in order or in bounds",
    );
    from = span.end;
    for (const at of [span.start, span.end]) {
      assert.ok(
        !/^[\ud800-\udbff][\udc00-\udfff]$|^\r\n$/.test(text.slice(at - 1, at + 1)),
        "through a character",
      );
    }
    for (const { whole, wholly } of kept) {
      const touches = span.start < whole.end && whole.start < span.end;
      const takesAll = span.start <= whole.start && whole.end <= span.end;
      assert.ok(!touches || (wholly && takesAll), `into ${show(text.slice(whole.start, whole.end))}`);
    }
  }
}

/** What no edit may enter; some of it may go as a whole, with the text it stands in. */
interface Kept {
  readonly whole: Span;
  readonly wholly: boolean;
}

function keptStretches(text: string): Kept[] {
  const kept: Kept[] = [];
  const from = findFrontMatter(text)?.end ?? 0;
  if (from > 0) kept.push({ whole: { start: 0, end: from }, wholly: false });
  const visit = (node: Nodes): void => {
    const start = from + (node.position?.start.offset ?? 0);
    const end = from + (node.position?.end.offset ?? 0);
    const isFootnote = /^\[\^[^\]]+\]$/.test(text.slice(start, end));
    if (KEPT.has(node.type) && !isFootnote) kept.push({ whole: { start, end }, wholly: false });
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(parseMarkdown(text.slice(from)) as Root);
  for (const { index, 0: found } of text.matchAll(/《[^《》\r\n]*》|“[^“”\r\n]*”/g))
    kept.push({ whole: { start: index, end: index + found.length }, wholly: true });
  return kept;
}

const KEPT: ReadonlySet<string> = new Set([
  "code",
  "inlineCode",
  "link",
  "linkReference",
  "image",
  "definition",
]);

/** The finding is gone, and no rule of another kind finds more than it did. */
function checkFindings(
  text: string,
  finding: Finding,
  { title, edits }: Repair,
  before: readonly Finding[],
  after: string,
  found: readonly Finding[],
): void {
  const kindOf = ({ ruleId }: Finding): string => (DUPLICATES.test(ruleId) ? "duplicate" : ruleId);
  const nameOf = (each: Finding, source: string): string =>
    `${kindOf(each)} ${each.message.id} ${source.slice(each.span.start, each.span.end)}`;
  const count = (findings: readonly Finding[], source: string): number =>
    findings.filter((each) => nameOf(each, source) === nameOf(finding, text)).length;
  const countKind = (findings: readonly Finding[], kind: string): number =>
    findings.filter((each) => kindOf(each) === kind).length;
  const words = text.slice(finding.span.start, finding.span.end);
  const copies = (source: string): number => source.split(words).length;
  // Without one of many copies, another may be found in its place; but there is one less.
  const isGone =
    count(found, after) < count(before, text) ||
    (title.id === "duplicate-delete" && copies(after) < copies(text));
  assert.ok(isGone, "still there");
  const kinds = new Set(found.map(kindOf));
  kinds.delete(kindOf(finding));
  for (const kind of kinds) {
    if (countKind(found, kind) <= countKind(before, kind)) continue;
    assert.ok(!DELETES.has(title.id), `${kind} arises`);
    // A year governs the paragraphs that follow, too.
    if (title.id === "undated-target/repair") continue;
    const touches = found.some(
      (each) =>
        kindOf(each) === kind &&
        [each, ...each.related].some(({ span }) =>
          linesOf(edits, after).some((line) => spansOverlap(line, span)),
        ),
    );
    assert.ok(touches, `${kind} arises elsewhere`);
  }
}

/** The lines of a text on which edits left something. */
function linesOf(edits: readonly TextEdit[], after: string): Span[] {
  const lines = new LineIndex(after);
  let grown = 0;
  return edits.map(({ span, text }) => {
    const line = lines.lineSpan(lines.lineAt(span.start + grown));
    grown += text.length - (span.end - span.start);
    return line;
  });
}

/**
 * What goes with these was said before, so nothing new is said. A sentence with a year, number or word put right is another,
 * and others may judge it where it stands.
 */
const DELETES: ReadonlySet<string> = new Set([
  "duplicate-delete",
  "suppression/delete",
  "suppression/delete-rule",
]);

const DUPLICATES = /^(?:near-)?duplicate/;

/** What is left is what stood there, in the same lists, quotations and order, and only what an edit takes whole is gone. */
function checkBlocks(text: string, { edits }: Repair, after: string): void {
  const isGone = ({ span }: PlacedBlock): boolean =>
    edits.some((edit) => edit.span.start <= span.start && span.end <= edit.span.end);
  const old = blocksOf(text).filter((block) => !isGone(block));
  const left = blocksOf(after);
  left.forEach((block, at) => {
    const from = old[at];
    assert.ok(
      from !== undefined && isFrom(block, from),
      `${show(from?.words ?? "")} became ${show(block.words)}`,
    );
  });
  assert.equal(left.length, old.length, "blocks are lost");
}

interface PlacedBlock {
  readonly place: string;
  readonly words: string;
  readonly span: Span;
}

function blocksOf(text: string): PlacedBlock[] {
  return buildDraft(text).markdown.chunks.flatMap(({ offset, content }) =>
    content.blocks.map((block) => ({
      ...describe(block),
      span: { start: offset + block.span.start, end: offset + block.span.end },
    })),
  );
}

function describe(block: Block): { readonly place: string; readonly words: string } {
  if (block.type === "table")
    return { place: "table", words: JSON.stringify(block.rows.map((row) => row.map(({ text }) => text))) };
  const words = block.prose.text.normalize("NFKC").replace(/\s/g, "");
  if (block.type === "heading") return { place: `h${block.depth}`, words };
  return { place: `${block.listDepth} ${block.quoted} ${block.marker?.replace(/\d+/, "1")}`, words };
}

/** Whether a block is another one, or what is left of it; numbers at its head and the mark at its end may be new. */
function isFrom(block: PlacedBlock, old: PlacedBlock): boolean {
  if (block.place !== old.place) return false;
  const [words, all] = [block, old].map(({ words: each }) =>
    each.replace(/^[（(]?[一二三四五六七八九十\d]+/, "").replace(/[。；，！]$/, ""),
  );
  let at = 0;
  for (const char of words ?? "") {
    at = (all ?? "").indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
