import { type PlacedPassage, spanInSource } from "../draft/draft.ts";
import { areaOf, entriesBySeries, type IndexEntry } from "../draft/indicator-index.ts";
import type { Mention } from "../draft/mentions.ts";
import { readWriting } from "../facts/number-writing.ts";
import { findOddNumbers, type OddNumber } from "../facts/odd-numbers.ts";
import type { Passage } from "../facts/passage.ts";
import { textWithUnit } from "../facts/written-number.ts";
import { defineRule } from "../lint/rule.ts";
import { suggestReplacement } from "../repairs/replacement.ts";
import { memoise } from "../text/memoise.ts";
import { isWithinOneOf } from "../text/sorted-items.ts";
import { type Span, spanContains } from "../text/span.ts";

type Jump =
  | { readonly kind: "odd"; readonly placed: PlacedPassage; readonly number: OddNumber }
  | { readonly kind: "jump"; readonly usual: Mention; readonly mention: Mention };

/** How far, in powers of ten, two values of one indicator lie apart where 万 and 亿, or nothing and 万, were mixed up. */
const APART = { least: 3.3, most: 4.7 };

/** The odd numbers of a passage, but for those in the words of others. */
const oddNumbersOf = memoise(({ reading, citations, quotations }: Passage) =>
  findOddNumbers(reading.text).filter(
    ({ span }) => !isWithinOneOf(citations, span) && !isWithinOneOf(quotations, span),
  ),
);

export default defineRule<Jump>({
  id: "scale-jump",
  category: "number",
  scope: "document",
  severity: "warning",
  basis: "同一指标的数量级应前后相当；万、亿不叠用，小数点只有一个",

  *detect(draft) {
    for (const placed of draft.passages) {
      for (const number of oddNumbersOf(placed.passage)) yield { kind: "odd", placed, number };
    }
    for (const entries of entriesBySeries(draft).values()) {
      if (
        entries.length < 2 ||
        !entries.some(({ mention }) => isApart((entries[0] as IndexEntry).mention, mention))
      )
        continue;
      const mentions = entries
        .map(({ mention }) => mention)
        .filter((mention) => areaOf(draft)(mention) !== "part");
      const [first] = mentions;
      const sorted = mentions.map(amountOf).sort((a, b) => a - b);
      const middle = sorted[(sorted.length - 1) >> 1] as number;
      // Of two nobody knows which is right: the later is reported.
      const usual = mentions.length === 2 ? first : mentions.find((mention) => amountOf(mention) === middle);
      for (const mention of mentions) {
        if (usual !== undefined && isApart(usual, mention)) yield { kind: "jump", usual, mention };
      }
    }
  },

  explain(state, draft) {
    if (state.kind === "odd") {
      const span = spanInSource(state.placed, state.number.span);
      const args = { number: draft.text.slice(span.start, span.end), kind: state.number.kind };
      return { span, message: { id: "scale-jump/odd", args } };
    }
    const { usual, mention } = state;
    const { quantity, indicator } = mention.target.measurement;
    const other = usual.target.measurement.quantity;
    const times = Math.round(Math.max(quantity.value / other.value, other.value / quantity.value));
    return {
      span: spanInSource(mention.target.placed, quantity.span),
      message: {
        id: "scale-jump",
        args: { indicator, value: textWithUnit(quantity), other: textWithUnit(other), times },
      },
      related: [
        {
          span: spanInSource(usual.target.placed, other.span),
          message: { id: "scale-jump/other", args: {} },
        },
      ],
    };
  },

  /** 万 for 亿 or the other way round, where that puts both in one order of magnitude. */
  repair(state, draft) {
    if (state.kind === "odd") return [];
    const { placed, measurement } = state.mention.target;
    const { core } = measurement.quantity;
    const word = /[万亿]/.exec(written(placed, core));
    const usual = /[万亿]/.exec(
      written(state.usual.target.placed, state.usual.target.measurement.quantity.core),
    )?.[0];
    if (word === null || usual === undefined || usual === word[0]) return [];
    const at = core.start + word.index;
    return suggestReplacement(draft, placed, core, [[{ start: at, end: at + 1 }, usual]]);
  },
});

function written({ passage }: PlacedPassage, { start, end }: Span): string {
  return passage.reading.text.slice(start, end);
}

function amountOf({ target }: Mention): number {
  return target.measurement.quantity.value;
}

function isApart(a: Mention, b: Mention): boolean {
  const apart = Math.abs(Math.log10(amountOf(a) / amountOf(b)));
  if (!(apart >= APART.least && apart <= APART.most) || isTogether(a, b)) return false;
  return scaleOf(a) !== scaleOf(b);
}

function scaleOf({ target: { placed, measurement } }: Mention): number {
  return readWriting(placed.passage.reading.text, measurement.quantity).scale;
}

function isTogether({ target: a }: Mention, { target: b }: Mention): boolean {
  return a.placed === b.placed && spanContains(a.measurement.clause, b.measurement.quantity.core);
}
