import { type Draft, type PlacedPassage, spanInSource } from "../draft/draft.ts";
import { glossaryStart } from "../draft/glossary.ts";
import { listLeads } from "../draft/list-leads.ts";
import type { Section } from "../draft/outline.ts";
import type { PlanPeriod } from "../draft/profile.ts";
import { readTables } from "../draft/tables/tables.ts";
import type { DeadlineSource, Target } from "../draft/target.ts";
import type { DocumentKind } from "../language/document-kinds.ts";
import { readSmallNumber } from "../language/small-number.ts";
import { YEARS_OF_DEED } from "../language/time-words.ts";
import { defineRule } from "../lint/rule.ts";
import { suggestYears } from "../repairs/add-year.ts";
import { allMatches } from "../text/all-matches.ts";

interface UndatedTarget {
  readonly target: Target;
  /** How many more lack their year in the same column of a table. */
  readonly others: number;
  /** The first undated target of the sentence, or of the one that leads into the list: a year put before its clause dates all. */
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

/**
 * Share of sibling sections that must date their targets before one that does not stands out, and of its targets that each must: of a section that names the
 * year of one work among many, the others are as undated.
 */
const MOST = 3 / 4;

export default defineRule<UndatedTarget>({
  id: "undated-target",
  category: "target",
  scope: "document",
  severity: "warning",
  basis: "目标应当有数量、有时限（SMART 原则；规划编制通行做法）",

  *detect(draft) {
    if (!FORWARD.has(draft.profile.kind)) return;
    const siblings = groupSiblings(draft.targets.filter((target) => target.status === "target"));
    /** By their sentences. */
    const firsts = new Map<string, Target>();
    const end = Math.min(datedFrom(draft), glossaryStart(draft.passages));
    const undated = draft.targets.filter(
      (target) => target.status === "target" && lacksYear(target) && target.placed.index < end,
    );
    for (const [target, ...others] of groupByColumns(undated, draft)) {
      const sentence = sentenceKey(target.placed, target.measurement.sentence);
      const first = firsts.get(sentence) ?? firstOfLead(target, draft, firsts) ?? target;
      firsts.set(sentence, first);
      yield {
        target,
        others: others.length,
        first,
        datedSibling: target.deadlineSource === "title" ? datedSibling(target, siblings) : null,
      };
    }
  },

  explain({ target, others, datedSibling: sibling }, draft) {
    const { placed, measurement } = target;
    const span = spanInSource(placed, measurement.expression);
    const text = placed.passage.reading.text.slice(measurement.expression.start, measurement.expression.end);
    const period = periodAround(target);
    if (period === null) {
      const message = { id: "undated-target", args: { target: text, others } } as const;
      return isFirm(target, draft) ? { span, message } : { span, message, severity: "info" };
    }
    const years = { target: text, others, ...period, inTitle: target.governing === null };
    if (sibling === null || !isFirm(target, draft) || isOfAllYears(target, period))
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

  repair: ({ first }, draft) => suggestYears(draft, first, plausibleYears(first, draft)),
});

/**
 * Each target by itself, but those of a column of a table together, or of a row whose own cell should say when it is due: they
 * lack one year. First the one that is spoken of.
 */
function groupByColumns(undated: readonly Target[], draft: Draft): Iterable<[Target, ...Target[]]> {
  const groups = new Map<Target | PlacedPassage, [Target, ...Target[]]>();
  const settings = undated.some(({ placed }) => placed.passage.cell !== null)
    ? readTables(draft.passages)
    : null;
  for (const target of undated) {
    const setting = settings?.get(target.placed);
    const key = setting?.due ?? setting?.column ?? target;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [target]);
    else if (isFirm(target, draft) && !isFirm(group[0], draft)) group.unshift(target);
    else group.push(target);
  }
  return groups.values();
}

/** More years than this are offered as milestones only: in 2021—2035 those that end in 0 or 5. */
const MOST_YEARS = 5;

/** A plan that names no period is taken to run for three years from its own: five-year plans name theirs. */
const USUAL_YEARS = 3;

/** Years a target of the plan may be due in, the last year first: most targets are for the end. */
function plausibleYears(target: Target, { profile: { period: planned, year } }: Draft): number[] {
  const period = planned ?? periodAround(target);
  const to = period?.to ?? (year === null ? null : year + USUAL_YEARS - 1);
  if (to === null) return [];
  const from = Math.min(Math.max(period?.from ?? 0, year ?? 0), to);
  const years = Array.from({ length: to - from + 1 }, (_, back) => to - back);
  return years.length <= MOST_YEARS ? years : years.filter((each) => each === to || each % 5 === 0);
}

/** The rule speaks in plans and policies, and in the forward half of reports; news and reviews owe nobody a deadline. */
const FORWARD: ReadonlySet<DocumentKind> = new Set(["plan", "policy", "report"]);

/**
 * The passage from which on the year of a report is known: once a heading of its forward half has named it, the chapters behind
 * it, such as that on the government itself, are for the same year.
 */
function datedFrom({ profile, targets }: Draft): number {
  const dated = targets.find(
    ({ status, deadlineSource }) => status === "target" && deadlineSource === "heading",
  );
  return profile.kind === "report" && dated !== undefined ? dated.placed.index : Number.POSITIVE_INFINITY;
}

/** A policy may set a standing level, and 全覆盖 may be a manner of working: there the year is asked for less loudly. */
function isFirm({ measurement }: Target, draft: Draft): boolean {
  return (
    draft.profile.kind !== "policy" &&
    /[\d零〇一二两三四五六七八九十百千万亿]/.test(measurement.quantity.text)
  );
}

/** 每年培训500人, 三年培训1500人 in a plan for 2024—2026 are meant for all its years; 年度培训500人 says only how much. */
function isOfAllYears({ placed: { passage }, measurement }: Target, { from, to }: PlanPeriod): boolean {
  const { quantity, sentence, clause } = measurement;
  const { start } = passage.sentences[sentence]?.span ?? clause;
  const words = passage.reading.text.slice(Math.max(start, quantity.span.start - FAR), quantity.span.start);
  return (
    words.includes("每年") ||
    allMatches(words, YEARS_OF_DEED).some(([, years = ""]) => readSmallNumber(years) === to - from + 1)
  );
}

/** How far before a number its sentence is searched: no sentence needs more, and work stays linear. */
const FAR = 200;

function lacksYear(target: Target): boolean {
  if (target.deadlineSource === "none") return target.reason !== "document";
  const period = periodAround(target);
  return period !== null && period.from < period.to;
}

/** The years of the whole plan, as its title or its preamble gives them, where nothing nearer dates a target. */
function periodAround({ deadline, deadlineSource, governing }: Target): PlanPeriod | null {
  if (deadlineSource !== "title" || deadline === null || deadline.from === null) return null;
  // 用三年时间 in a preamble: until when is a matter of counting.
  if (governing?.time.kind === "duration") return null;
  return { from: Number(deadline.from.slice(0, 4)), to: Number(deadline.to.slice(0, 4)) };
}

function sentenceKey({ index }: PlacedPassage, sentence: number): string {
  return `${index}/${sentence}`;
}

/** The first undated target of the sentence that leads into the list of a target: 安排专项96项，其中： */
function firstOfLead(
  { placed }: Target,
  draft: Draft,
  firsts: ReadonlyMap<string, Target>,
): Target | undefined {
  const lead = listLeads(draft).get(placed);
  if (lead === undefined || !lead.passage.reading.text.endsWith("：")) return undefined;
  return firsts.get(sentenceKey(lead, lead.passage.sentences.length - 1));
}

/** The items beside each other under one heading: the targets of each, and those of them that it dates. */
interface Siblings {
  readonly holders: Map<Section, Target[]>;
  readonly dated: Map<Section, Target[]>;
}

/** Items are compared with items: a chapter of subsections is none. */
function groupSiblings(targets: readonly Target[]): Map<Section, Siblings> {
  const groups = new Map<Section, Siblings>();
  for (const target of targets) {
    const { section } = target.placed;
    if (section.parent === null || section.children.length > 0) continue;
    const group = groups.get(section.parent) ?? { holders: new Map(), dated: new Map() };
    groups.set(section.parent, group);
    addTo(group.holders, section, target);
    if (DATED_NEARBY.has(target.deadlineSource)) addTo(group.dated, section, target);
  }
  return groups;
}

function addTo(sections: Map<Section, Target[]>, section: Section, target: Target): void {
  const own = sections.get(section);
  if (own === undefined) sections.set(section, [target]);
  else own.push(target);
}

/** A target of a section beside this one that is dated there, if most of at least two such sections date theirs. */
function datedSibling(target: Target, groups: ReadonlyMap<Section, Siblings>): Target | null {
  const { section } = target.placed;
  const group = section.parent === null ? undefined : groups.get(section.parent);
  if (group === undefined || !group.holders.has(section)) return null;
  // A section that dates some of its targets does not stand out.
  if (group.dated.has(section)) return null;
  const others = group.holders.size - 1;
  const dating = [...group.dated].filter(([other, { length }]) => {
    return length >= MOST * (group.holders.get(other)?.length ?? 0);
  });
  const [first] = dating;
  if (first === undefined || others < 2 || dating.length < MOST * others) return null;
  return first[1][0] ?? null;
}
