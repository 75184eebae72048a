import { type Draft, type PlacedPassage, spanInSource } from "../draft/draft.ts";
import { areaOf, entriesBySeries, indicatorIndex } from "../draft/indicators/indicator-index.ts";
import { indicatorId } from "../draft/indicators/indicator-key.ts";
import { mayBeOfTwoSubjects } from "../draft/indicators/mention-subject.ts";
import type { Mention, Obstacle } from "../draft/indicators/mentions.ts";
import type { Passage } from "../facts/passage.ts";
import { readWriting } from "../facts/quantities/number-writing.ts";
import { findOddNumbers, type OddNumber } from "../facts/quantities/odd-numbers.ts";
import { textWithUnit } from "../facts/quantities/written-number.ts";
import { isOfOthers } from "../facts/words-of-others.ts";
import { OPENING_DEED } from "../language/deed-words.ts";
import { FALLS_NEARLY_WHOLLY } from "../language/growth-words.ts";
import { GENERIC_NAME } from "../language/indicator-key-words.ts";
import { defineRule } from "../lint/rule.ts";
import { suggestReplacement } from "../repairs/replacement.ts";
import { groupBy } from "../text/group-by.ts";
import { memoiseWhere } from "../text/memoise.ts";
import { type Span, spanContains } from "../text/span.ts";

type Jump =
  | { readonly kind: "odd"; readonly placed: PlacedPassage; readonly number: OddNumber }
  | { readonly kind: "jump"; readonly usual: Mention; readonly mention: Mention };

/** How far, in powers of ten, two values of one indicator lie apart where 万 and 亿, or nothing and 万, were mixed up. */
const APART = { least: 3.3, most: 4.7 };

/** The odd numbers of a passage, but for those in the words of others. */
const oddNumbersOf = memoiseWhere(
  ({ reading }) => /\d/.test(reading.text),
  (passage: Passage) => findOddNumbers(passage.reading.text).filter(({ span }) => !isOfOthers(passage, span)),
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
    const told = new Set<Mention>();
    for (const mentions of groupsOfMentions(draft)) {
      for (const jump of jumpsAmong(mentions, draft)) {
        if (told.has(jump.mention)) continue;
        told.add(jump.mention);
        yield jump;
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

/** The mentions of each indicator measured alike; then of each name, where 万 or 亿 stands in every number. */
function* groupsOfMentions(draft: Draft): Generator<readonly Mention[]> {
  for (const entries of entriesBySeries(draft).values()) yield entries.map(({ mention }) => mention);
  const scaled = indicatorIndex(draft)
    .map(({ mention }) => mention)
    .filter((mention) => NAMED.has(mention.obstacle) && scaleOf(mention) > 1 && hasOwnName(mention));
  yield* groupBy(scaled, nameOf).values();
}

/** What stands in the way of equal values stands in none of one order: which of two aims it is, how short its name is. */
const NAMED: ReadonlySet<Obstacle | null> = new Set([null, "name", "one-of-two-aims"]);

function hasOwnName({ key: { name } }: Mention): boolean {
  return name.length > 1 && !GENERIC_NAME.test(name);
}

/** **新增**学位, **完成**培训: what is done with a thing moves no number of it by four places. */
function nameOf({ key }: Mention): string {
  const name = key.name.replace(OPENING_DEED, "");
  return indicatorId({ ...key, name: name.length > 1 ? name : key.name });
}

function* jumpsAmong(all: readonly Mention[], draft: Draft): Generator<Extract<Jump, { kind: "jump" }>> {
  if (all.length < 2) return;
  const ranked = [...all].sort((a, b) => amountOf(a) - amountOf(b));
  const [least, most] = [ranked[0], ranked.at(-1)];
  if (least === undefined || most === undefined || orderBetween(least, most) < APART.least) return;
  const inPassage = groupBy(all, ({ target }) => target.placed);
  const isOfWhole = (mention: Mention): boolean =>
    areaOf(draft)(mention) !== "part" &&
    !tellsFall(mention) &&
    (inPassage.get(mention.target.placed)?.length ?? 0) < SEVERAL;
  const mentions = all.filter(isOfWhole);
  const usual = usualOf(ranked.filter(isOfWhole), mentions[0]);
  for (const mention of mentions) {
    const other = usual.find((one) => isApart(one, mention) && !mayBeOfTwoSubjects(draft)(one, mention));
    if (other !== undefined) yield { kind: "jump", usual: other, mention };
  }
}

/** 交通支出60万元，减少1亿元，下降99.4%: its sentence says why it is so small. */
function tellsFall({ target: { measurement, placed } }: Mention): boolean {
  const { sentences, reading } = placed.passage;
  const { end } = measurement.quantity.span;
  return FALLS_NEARLY_WHOLLY.test(reading.text.slice(end, sentences[measurement.sentence]?.span.end ?? end));
}

/** What a paragraph gives so many numbers is of as many things: 小学60所，在校学生2万人；中学20所，在校学生1万人；…；专门学校1所，在校学生90人. */
const SEVERAL = 4;

/** How far from the middle, in powers of ten, numbers may lie that are as usual as it is. */
const ALIKE = 1;

/** The middle of more than two numbers, with the least and the most that are of its order. Of two nobody knows which is right: the later is reported. */
function usualOf(ranked: readonly Mention[], first: Mention | undefined): readonly Mention[] {
  const middle = ranked.length === 2 ? first : ranked[(ranked.length - 1) >> 1];
  if (middle === undefined) return [];
  const alike = ranked.filter((mention) => orderBetween(middle, mention) <= ALIKE);
  return [middle, alike[0] ?? middle, alike.at(-1) ?? middle];
}

/** In powers of ten. */
function orderBetween(a: Mention, b: Mention): number {
  return Math.abs(Math.log10(amountOf(a) / amountOf(b)));
}

function written({ passage }: PlacedPassage, { start, end }: Span): string {
  return passage.reading.text.slice(start, end);
}

function amountOf({ target }: Mention): number {
  return target.measurement.quantity.value;
}

function isApart(a: Mention, b: Mention): boolean {
  const apart = orderBetween(a, b);
  if (!(apart >= APART.least && apart <= APART.most) || isTogether(a, b)) return false;
  return scaleOf(a) !== scaleOf(b);
}

function scaleOf({ target: { placed, measurement } }: Mention): number {
  return readWriting(placed.passage.reading.text, measurement.quantity).scale;
}

function isTogether({ target: a }: Mention, { target: b }: Mention): boolean {
  return a.placed === b.placed && spanContains(a.measurement.clause, b.measurement.quantity.core);
}
