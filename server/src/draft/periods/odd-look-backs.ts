import { formOf, readGroups } from "../../facts/periods/named-groups.ts";
import type { WrittenNumber } from "../../facts/periods/written-years.ts";
import { TELLS_SINCE_WHEN, YEARS_LOOKED_BACK_ON } from "../../language/period-words.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Draft, PlacedPassage } from "../draft.ts";

interface LookBack {
  readonly placed: PlacedPassage;
  readonly length: WrittenNumber;
}

/** 六年来，, once in a report that says 五年来， again and again. */
export interface OddLookBack extends LookBack {
  readonly usual: LookBack;
}

const FORM = formOf(YEARS_LOOKED_BACK_ON);
/** So often it is how long the report says that it looks back. */
const USUAL = 3;
/** In years: 三年来 in a report of five years tells of what began in between. */
const SLIP = 1;
/** In characters: how far around it stands since when such a length is. */
const AROUND = 80;

/**
 * The one length at odds with how long a report says again and again that it looks back. In published reports thousands are as the others
 * are, and those few that are not tell of an epidemic, or of what began in a year that they name.
 */
export function findOddLookBacks({ passages }: Draft): OddLookBack[] {
  const all = passages.flatMap((placed) => lookBacksIn(placed));
  const byLength = groupBy(all, ({ length }) => length.value);
  const [usual] = [...byLength.values()].filter((group) => group.length >= USUAL);
  const first = usual?.[0];
  if (usual === undefined || first === undefined || all.length !== usual.length + 1) return [];
  return all
    .filter((each) => Math.abs(each.length.value - first.length.value) === SLIP && !tellsSinceWhen(each))
    .map((odd) => ({ usual: first, ...odd }));
}

function tellsSinceWhen({ placed, length: { span } }: LookBack): boolean {
  const { text } = placed.passage.reading;
  return TELLS_SINCE_WHEN.test(text.slice(Math.max(0, span.start - AROUND), span.end + AROUND));
}

function lookBacksIn(placed: PlacedPassage): LookBack[] {
  const { text } = placed.passage.reading;
  if (!text.includes("年来，")) return [];
  return readGroups(text, FORM, (groups): LookBack | null => {
    const length = groups.number("length");
    return length === null ? null : { placed, length };
  });
}
