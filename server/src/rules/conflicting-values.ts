import { type Draft, spanInSource } from "../draft/draft.ts";
import { readMentionArea } from "../draft/mention-area.ts";
import { readMentionTime } from "../draft/mention-time.ts";
import { findMentions, type Mention } from "../draft/mentions.ts";
import type { Section } from "../draft/outline.ts";
import { quantitiesAgree } from "../facts/quantities-agree.ts";
import { defineRule, type Repair } from "../lint/rule.ts";
import { suggestReplacement } from "../repairs/replacement.ts";
import { suggestValue } from "../repairs/value-replacement.ts";
import type { Span } from "../text/span.ts";

interface Conflict {
  readonly first: Mention;
  readonly second: Mention;
  /** The year both are of. */
  readonly year: string;
}

/** Mentions that give one indicator, in one manner and for one time, its number. */
interface Group {
  readonly year: string;
  readonly mentions: Mention[];
}

/** More values than this for what reads as one indicator, and it is a breakdown by something the name does not say. */
const MOST_VALUES = 3;

export default defineRule<Conflict>({
  id: "conflicting-values",
  category: "number",
  scope: "document",
  severity: "error",
  basis: "同一指标、同一口径、同一时间，全文应为同一个数（核稿通行要求）",

  *detect(draft) {
    for (const { year, mentions: all } of groupComparable(draft)) {
      const mentions = withoutBreakdown(all);
      const values = valuesOf(mentions);
      if (values.size < 2 || values.size > MOST_VALUES) continue;
      for (const [first, second] of findConflicts(mentions, draft)) yield { first, second, year };
    }
  },

  explain({ first, second, year }) {
    const args = {
      indicator: second.target.measurement.indicator,
      first: first.target.measurement.quantity.text,
      second: second.target.measurement.quantity.text,
      year,
    };
    return {
      span: valueInSource(second),
      message: { id: "conflicting-values", args },
      related: [{ span: valueInSource(first), message: { id: "conflicting-values/first", args: {} } }],
    };
  },

  repair({ first, second }, draft) {
    return [...take(draft, first, second), ...take(draft, second, first)];
  },
});

function groupComparable(draft: Draft): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const mention of findMentions(draft)) {
    const time = mention.inherits || !mention.named ? null : readMentionTime(mention, draft);
    if (time === null) continue;
    const { name, level, unitClass } = mention.key;
    const { quantity, cadence } = mention.target.measurement;
    // The % of a cell may stand in its header alone.
    const isShare = quantity.kind === "percent" && mention.target.measurement.measure === "level";
    const measure = isShare ? "share" : mention.target.measurement.measure;
    // A state is of a day, a deed of the whole stretch.
    const when = mention.verb === "" ? time.to : `${time.from}/${time.to}`;
    const key = [name, level, unitClass, measure, cadence, mention.verb, mention.target.status, when].join(
      "|",
    );
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { year: time.to.slice(0, 4), mentions: [mention] });
    else group.mentions.push(mention);
  }
  return groups.values();
}

function valuesOf(mentions: readonly Mention[]): ReadonlySet<number> {
  return new Set(mentions.map(({ target }) => target.measurement.quantity.value));
}

/** Rows that share a first cell and differ are told apart by a cell between: none of them is the indicator's number. */
function withoutBreakdown(mentions: readonly Mention[]): readonly Mention[] {
  const cells = mentions.filter(isCell);
  return valuesOf(cells).size > 1 ? mentions.filter((mention) => !isCell(mention)) : mentions;
}

function isCell({ target }: Mention): boolean {
  return target.placed.passage.cell !== null;
}

/**
 * A number of the whole is held against every other one that no part claims; two that may be of parts are held against
 * each other only within one section, or where their own sentences date them.
 */
function* findConflicts(group: readonly Mention[], draft: Draft): Generator<readonly [Mention, Mention]> {
  const mentions = group.flatMap((mention) => {
    const area = readMentionArea(mention, draft);
    return area === "part" ? [] : [{ mention, area }];
  });
  const whole = mentions.find(({ area }) => area === "whole")?.mention;
  const firstOf = new Map<Section | "anywhere", Mention>();
  for (const { mention } of mentions) {
    const place = isDatedItself(mention) ? "anywhere" : mention.target.placed.section;
    const other = whole ?? firstOf.get(place);
    if (other === undefined) firstOf.set(place, mention);
    else if (!agree(other, mention)) yield inOrder(other, mention);
  }
}

/** A number that its own sentence dates owes nothing to the section around it. */
function isDatedItself({ target: { deadlineSource } }: Mention): boolean {
  return deadlineSource === "clause" || deadlineSource === "sentence";
}

function agree(a: Mention, b: Mention): boolean {
  const sameSentence =
    a.target.placed === b.target.placed && a.target.measurement.sentence === b.target.measurement.sentence;
  // 全市 in a plan of a county is another area than 全县.
  const otherArea = a.key.area !== "" && b.key.area !== "" && a.key.area !== b.key.area;
  return (
    sameSentence || otherArea || quantitiesAgree(a.target.measurement.quantity, b.target.measurement.quantity)
  );
}

function inOrder(a: Mention, b: Mention): readonly [Mention, Mention] {
  const isBefore =
    a.target.placed.index - b.target.placed.index ||
    a.target.measurement.quantity.span.start - b.target.measurement.quantity.span.start;
  return isBefore <= 0 ? [a, b] : [b, a];
}

function valueInSource({ target }: Mention): Span {
  return spanInSource(target.placed, target.measurement.quantity.span);
}

/** Puts the value of one mention in the place of the other's; the words around it stay. */
function take(draft: Draft, from: Mention, to: Mention): readonly Repair[] {
  const { quantity: wanted } = from.target.measurement;
  const { quantity } = to.target.measurement;
  // A cell and running text write their units in different places.
  if (isCell(from) || isCell(to)) return suggestValue(draft, to.target.placed, quantity, wanted.value);
  const copy = { placed: from.target.placed, span: wanted.core };
  return suggestReplacement(draft, to.target.placed, quantity.core, [[quantity.core, copy]]);
}
