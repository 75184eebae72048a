import { readFrame } from "../../facts/measurements/given-frame.ts";
import { isByHowMuch } from "../../facts/measurements/measurement.ts";
import { pairsOf, shareOf } from "../../facts/measurements/telling-words.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Draft } from "../draft.ts";
import { type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { mayBeOfTwoSubjects } from "../indicators/mention-subject.ts";
import type { Obstacle } from "../indicators/mentions.ts";
import { areOfOneStretch } from "../indicators/stretch-told.ts";
import type { NumberTwice } from "../numbers-of.ts";
import type { Target } from "../target.ts";
import { wordsBefore } from "../words-before.ts";

/**
 * 粮食总产达31.4万吨, and further on 粮食总产34.1万吨: the same digits, of which two neighbours have changed places. Of two numbers of three digits that are of
 * different things chance makes such a pair once in hundreds, so here one name is enough, where other numbers would want a time and a place besides; and for
 * what is taken up (在去年34.1万吨的基础上) that its sentence has most of the name.
 */
export function findExchangedDigits(draft: Draft): NumberTwice[] {
  // What is no plan, report or review, accounts among it, has hundreds of numbers under a few names.
  if (draft.profile.kind === "other") return [];
  const written = indicatorIndex(draft).flatMap(readWritten);
  return [...groupBy(written, ({ digits, entry }) => likeness(digits, entry)).values()].flatMap((alike) =>
    alike.slice(0, MOST_ALIKE).flatMap((second, at) => {
      const first = alike.slice(0, at).find((one) => areOfOneThing(one, second, draft));
      return first === undefined ? [] : [{ first: targetOf(first), second: targetOf(second) }];
    }),
  );
}

interface Written {
  readonly entry: IndexEntry;
  /** As written, with the point. */
  readonly digits: string;
  /** 在去年300万人次的基础上: it is stated elsewhere. */
  readonly isGiven: boolean;
}

/** In numbers of the same digits and unit: work stays linear. */
const MOST_ALIKE = 20;

function targetOf({ entry }: Written): Target {
  return entry.mention.target;
}

function readWritten(entry: IndexEntry): Written[] {
  const { obstacle, target } = entry.mention;
  const { placed, measurement } = target;
  const { quantity, measure, indicator } = measurement;
  if (NOT_OF_IT.has(obstacle ?? "") || quantity.max !== undefined || isByHowMuch(measure)) return [];
  if (quantity.kind === "percent" || quantity.unit === "") return [];
  const { start, end } = quantity.core;
  const digits = NUMBER.exec(placed.passage.reading.text.slice(start, end).replaceAll(",", ""))?.[0] ?? "";
  if (significant(digits) < FEWEST_DIGITS) return [];
  const isGiven = TAKEN_UP.has(readFrame(measurement, placed.passage)?.stated ?? "");
  return isGiven || indicator.length >= SHORTEST_NAME ? [{ entry, digits, isGiven }] : [];
}

const NUMBER = /^\d[\d.]*/;

/** In characters: longer than 企业. */
const SHORTEST_NAME = 3;
/** Two digits are as often of two things. */
const FEWEST_DIGITS = 3;
/** So many that part of the name is enough. */
const MANY_DIGITS = 5;

const TAKEN_UP: ReadonlySet<string> = new Set(["result", "base"]);

const NOT_OF_IT: ReadonlySet<string> = new Set<Obstacle>(["unit", "cell", "promised"]);

function significant(digits: string): number {
  return (digits.includes(".") ? digits : digits.replace(/0{1,12}$/, "")).replace(/\./, "").length;
}

function likeness(digits: string, { mention: { target } }: IndexEntry): string {
  const { kind, unit, scale } = target.measurement.quantity;
  return [Array.from(digits).sort().join(""), digits.indexOf("."), kind, unit, scale].join("|");
}

function areOfOneThing(a: Written, b: Written, draft: Draft): boolean {
  const [one, other] = [a.entry.mention, b.entry.mention];
  return (
    one.target.placed !== other.target.placed &&
    haveChangedPlaces(a.digits, b.digits) &&
    (isTakenUp(a, b) || areStatedTwice(a, b, draft)) &&
    !mayBeOfTwoSubjects(draft)(one, other)
  );
}

/** Two neighbours, be the point between them. */
function haveChangedPlaces(a: string, b: string): boolean {
  const [one, other] = [a.replace(".", ""), b.replace(".", "")];
  const at = Array.from(one).findIndex((digit, index) => digit !== other[index]);
  return (
    at >= 0 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

/** 开行中欧班列455列, and where it is taken up 推动中欧班列运营，由2025年的545列增加. */
function isTakenUp(stated: Written, given: Written): boolean {
  const { status, measurement } = stated.entry.mention.target;
  const named = pairsOf([measurement.indicator]);
  if (!given.isGiven || stated.isGiven || status !== "reported" || named.size === 0) return false;
  return shareOf(named, pairsOf([wordsAround(given.entry.mention.target)])) >= MOST_OF_NAME;
}

const MOST_OF_NAME = 0.5;

/** What its sentence says before it and right behind. */
function wordsAround(target: Target): string {
  const { end } = target.measurement.quantity.span;
  return `${wordsBefore(target, "sentence")}|${target.placed.passage.reading.text.slice(end, end + RIGHT_BEHIND)}`;
}

/** In characters: 的基础上，力争建成及在建规模达到. */
const RIGHT_BEHIND = 20;

function areStatedTwice(a: Written, b: Written, draft: Draft): boolean {
  const [one, other] = [a.entry.mention, b.entry.mention];
  return (
    one.target.status === other.target.status &&
    areNamedAlike(a, b) &&
    mayBeOfOneTime(a.entry, b.entry) &&
    areOfOneStretch(draft)(one, other)
  );
}

function areNamedAlike(a: Written, b: Written): boolean {
  const [one, other] = [a.entry.mention, b.entry.mention];
  if (one.key.name === other.key.name) return one.named && one.key.level === other.key.level;
  const [long, short] =
    one.key.name.length < other.key.name.length
      ? [other.key.name, one.key.name]
      : [one.key.name, other.key.name];
  return significant(a.digits) >= MANY_DIGITS && short.length >= SHORTEST_NAME && long.includes(short);
}

function mayBeOfOneTime({ time: one }: IndexEntry, { time: other }: IndexEntry): boolean {
  return one === null || other === null || one.to === other.to;
}
