import { formOf, type NamedGroups, readGroups } from "../../facts/periods/named-groups.ts";
import type { WrittenNumber } from "../../facts/periods/written-years.ts";
import { EDITION_AHEAD, EDITION_HELD, EDITION_TO_COME } from "../../language/period-words.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { roleOf } from "../section-role.ts";

/** Which edition of an event a draft tells of. */
export interface Edition {
  readonly placed: PlacedPassage;
  readonly count: WrittenNumber;
  /** As many characters behind 届 as may be its name. */
  readonly name: string;
}

/** One that is yet to be held, though it or a later one was held already, or several between were not: 成功举办第三届渔博会, 办好第二届渔博会; 办好第七届渔博会. */
export interface EditionsAtOdds {
  readonly held: Edition;
  readonly toCome: Edition;
}

/** In characters: shorter names are of several events. */
const SHORTEST_NAME = 4;
/** Nobody tells of more, held or to come: work stays linear. */
const MOST_EDITIONS = 60;

export function findEditionsAtOdds(draft: Draft): EditionsAtOdds[] {
  const { passages, profile } = draft;
  const looksAhead = (placed: PlacedPassage): boolean => roleOf(draft, placed) !== "review";
  const isReport = profile.kind === "report";
  const held = passages.flatMap((placed) => editionsIn(placed, HELD)).slice(0, MOST_EDITIONS);
  if (held.length === 0) return [];
  const toCome = passages.flatMap((placed) => editionsIn(placed, TO_COME)).slice(0, MOST_EDITIONS);
  // 举办第四届渔博会: only in the half of a report that looks ahead is it yet to be held.
  const ahead = passages
    .flatMap((placed) => (isReport && looksAhead(placed) ? editionsIn(placed, AHEAD) : []))
    .slice(0, MOST_EDITIONS);
  return [
    ...toCome.flatMap((edition) => atOdds(edition, held)),
    ...ahead.flatMap((edition) =>
      atOdds(
        edition,
        held.filter(({ placed }) => !looksAhead(placed)),
      ),
    ),
  ];
}

function atOdds(edition: Edition, held: readonly Edition[]): EditionsAtOdds[] {
  const other = held.find(
    (each) =>
      isBefore(each, edition) &&
      areOfOneEvent(each, edition) &&
      !mayFollow(edition.count.value - each.count.value, edition.name === each.name),
  );
  return other === undefined ? [] : [{ held: other, toCome: edition }];
}

/** The next, or the one after it, where one in between may have been held elsewhere; a name that goes on may be of another event of the same time. */
function mayFollow(apart: number, isOneName: boolean): boolean {
  return apart >= (isOneName ? 1 : 0) && apart <= FURTHEST;
}

const FURTHEST = 2;

function isBefore(one: Edition, other: Edition): boolean {
  const [a, b] = [one.placed.index, other.placed.index];
  return a < b || (a === b && one.count.span.start < other.count.span.start);
}

/** 渔博会, 渔博会开幕: one is all of the other's beginning. */
function areOfOneEvent({ name }: Edition, other: Edition): boolean {
  const [short, long] = [name, other.name].toSorted((a, b) => a.length - b.length) as [string, string];
  return short === long || (short.length >= SHORTEST_NAME && long.startsWith(short));
}

const HELD = EDITION_HELD.map(formOf);
const TO_COME = [formOf(EDITION_TO_COME)];
const AHEAD = [formOf(EDITION_AHEAD)];

function editionsIn(placed: PlacedPassage, forms: readonly RegExp[]): readonly Edition[] {
  const { text } = placed.passage.reading;
  // Few passages do, and this is looked for at every key press.
  if (!text.includes("届")) return [];
  return forms.flatMap((form) =>
    readGroups(text, form, (groups): Edition | null => {
      const count = groups.number("count") ?? firstOf(groups);
      // 渔博会等活动
      const [name = ""] = (groups.text("name") ?? "").split("等", 1);
      return count === null ? null : { placed, name, count };
    }),
  );
}

/** 首 of 首届. */
function firstOf(groups: NamedGroups): WrittenNumber | null {
  return groups.text("first") === undefined ? null : { span: groups.span("first"), value: 1 };
}
