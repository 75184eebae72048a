import { type Draft, spanInSource } from "../draft/draft.ts";
import type { Section } from "../draft/outline.ts";
import type { DeadlineSource, Target } from "../draft/target.ts";
import { defineRule } from "../lint/rule.ts";
import { spansOverlap } from "../text/span.ts";

interface UndatedTarget {
  readonly target: Target;
  /** The first undated target of the sentence: one year put before its clause dates them all. */
  readonly first: Target;
  /** Set where the sections beside this one date their targets and this one does not. */
  readonly datedSibling: Target | null;
}

/** Sources that date a target at its section or nearer. */
const DATED_NEARBY: ReadonlySet<DeadlineSource> = new Set([
  "clause",
  "sentence",
  "paragraph",
  "list",
  "table",
  "heading",
  "section",
]);

/** Share of sibling sections that must date their targets before one that does not stands out. */
const MOST = 3 / 4;

export default defineRule<UndatedTarget>({
  id: "undated-target",
  category: "target",
  scope: "document",
  severity: "warning",
  basis: "目标应当有数量、有时限（SMART 原则；规划编制通行做法）",

  *detect(draft) {
    if (!looksForward(draft)) return;
    const sections = groupBySection(draft.targets.filter((target) => target.status === "target"));
    let first: Target | undefined;
    for (const target of draft.targets) {
      if (target.status !== "target" || !lacksYear(target, draft)) continue;
      if (first === undefined || !inSameSentence(first, target)) first = target;
      yield { target, first, datedSibling: datedSibling(target, sections) };
    }
  },

  explain({ target, datedSibling: sibling }, draft) {
    const { placed, measurement } = target;
    const span = spanInSource(placed, measurement.expression);
    const text = placed.passage.reading.text.slice(measurement.expression.start, measurement.expression.end);
    const period = draft.profile.period;
    if (target.deadlineSource === "none" || period === null) {
      return { span, message: { id: "undated-target", args: { target: text } } };
    }
    const years = { target: text, from: period.from, to: period.to };
    if (sibling === null)
      return { span, severity: "info", message: { id: "undated-target/title", args: years } };
    return {
      span,
      message: { id: "undated-target/sibling", args: years },
      related:
        sibling.governing === null
          ? []
          : [
              {
                span: spanInSource(sibling.governing.placed, sibling.governing.time.span),
                message: { id: "undated-target/sibling-deadline", args: {} },
              },
            ],
    };
  },

  repair({ first }, draft) {
    const { period } = draft.profile;
    if (period === null) return [];
    const { placed, measurement } = first;
    const { passage } = placed;
    const start = clauseStart(first);
    const at = spanInSource(placed, { start, end: measurement.quantity.span.end }).start;
    const edit = { span: { start: at, end: at }, text: `到${period.to}年，` };
    const enclosed = [...passage.quotations, ...passage.citations].some(
      (span) => span.start < start && start < span.end,
    );
    const protectedHere = passage.protectedSpans.some((span) =>
      spansOverlap(
        { start: span.start + placed.offset, end: span.end + placed.offset },
        { start: at, end: at + 1 },
      ),
    );
    if (enclosed || protectedHere) return [];
    return [
      { title: { id: "undated-target/repair", args: { year: period.to } }, edits: [edit], safe: false },
    ];
  },
});

/** The rule speaks in plans, and in the forward half of reports; news and reviews owe nobody a deadline. */
function looksForward(draft: Draft): boolean {
  return draft.profile.kind === "plan" || draft.profile.kind === "report";
}

function lacksYear(target: Target, draft: Draft): boolean {
  if (target.deadlineSource === "none") return target.reason !== "document";
  const { period } = draft.profile;
  return (
    target.deadlineSource === "title" &&
    target.governing === null &&
    period !== null &&
    period.from < period.to
  );
}

function inSameSentence(a: Target, b: Target): boolean {
  return a.placed === b.placed && a.measurement.sentence === b.measurement.sentence;
}

function groupBySection(targets: readonly Target[]): Map<Section, Target[]> {
  const groups = new Map<Section, Target[]>();
  for (const target of targets) {
    const group = groups.get(target.placed.section);
    if (group === undefined) groups.set(target.placed.section, [target]);
    else group.push(target);
  }
  return groups;
}

/** A target of a section beside this one that is dated there, if most of at least two such sections date theirs. */
function datedSibling(target: Target, groups: ReadonlyMap<Section, readonly Target[]>): Target | null {
  if (target.deadlineSource !== "title") return null;
  const { section } = target.placed;
  const siblings = (section.parent?.children ?? []).filter((other) => other !== section && groups.has(other));
  const dated = siblings.flatMap((other) => {
    const found = groups.get(other)?.find((candidate) => DATED_NEARBY.has(candidate.deadlineSource));
    return found === undefined ? [] : [found];
  });
  return siblings.length >= 2 && dated.length >= MOST * siblings.length ? (dated.at(-1) ?? null) : null;
}

/** Start of the clause a target stands in, behind a list number that opens the line. */
function clauseStart({ placed, measurement }: Target): number {
  const { clause } = measurement;
  return clause.start === 0 ? (placed.passage.numbering?.length ?? 0) : clause.start;
}
