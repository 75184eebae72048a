import { formOf, type NamedGroups, readGroups } from "../../facts/periods/named-groups.ts";
import type { WrittenNumber } from "../../facts/periods/written-years.ts";
import { isOfOthers } from "../../facts/words-of-others.ts";
import { LAID_DOWN_AT_SESSION, MADE_AT_SESSION } from "../../language/period-words.ts";
import type { Draft, PlacedPassage } from "../draft.ts";

/** A session of a people's congress. */
interface Session {
  readonly placed: PlacedPassage;
  /** 市, 自治区; null where it is not said whose. */
  readonly level: string | null;
  readonly congress: WrittenNumber;
  /** Null for 历次会议, all sessions of a congress. */
  readonly session: WrittenNumber | null;
}

/** A session that cannot have laid down what a report gives account of: one of a later congress, of one long gone, or that has yet to come. */
export interface SessionAtOdds {
  readonly placed: PlacedPassage;
  readonly count: WrittenNumber;
  readonly unit: "届" | "次";
  /** What the report says of the session at which it is made. */
  readonly own: WrittenNumber;
  readonly ownPlaced: PlacedPassage;
}

const OWN = formOf(MADE_AT_SESSION);
const LAID_DOWN = formOf(LAID_DOWN_AT_SESSION);
/** In passages: title and date stand before the first words of a report. */
const LINES_OF_TITLE = 8;

/**
 * What a report gives account of was laid down by its own congress, at an earlier session, or by the one before it. In published reports so
 * it is a thousand times, and otherwise once by a slip.
 */
export function findSessionsAtOdds({ passages }: Draft): SessionAtOdds[] {
  const [own] = passages.slice(0, LINES_OF_TITLE).flatMap((placed) => sessionsIn(placed, OWN));
  if (own === undefined) return [];
  return passages
    .flatMap((placed) => sessionsIn(placed, LAID_DOWN))
    .flatMap((laidDown): SessionAtOdds[] => {
      const { placed, level, congress, session } = laidDown;
      if (level !== null && level !== own.level) return [];
      const found = { placed, ownPlaced: own.placed };
      const back = own.congress.value - congress.value;
      if (back < 0 || back > 1) return [{ count: congress, unit: "届", own: own.congress, ...found }];
      const isFirst = own.session === null || own.session.value === 1;
      return back > 0 || isFirst || session === null || session.value < own.session.value
        ? []
        : [{ count: session, unit: "次", own: own.session, ...found }];
    });
}

function sessionsIn(placed: PlacedPassage, form: RegExp): Session[] {
  const { text } = placed.passage.reading;
  if (!text.includes("次会议")) return [];
  return readGroups(text, form, (groups: NamedGroups): Session | null => {
    const congress = groups.number("congress");
    if (congress === null || isOfOthers(placed.passage, congress.span)) return null;
    return { placed, level: groups.text("level") ?? null, congress, session: groups.number("session") };
  });
}
