/** Of what one search finds in a document no more is listed one by one: nobody reads a longer list to its end. */
const MOST_LISTED = 100;

export interface Listed {
  /** On the last that is listed: how many there are behind it. */
  readonly more: number;
}

/** The first of what was found, in order. */
export function listFirst<Found>(found: readonly Found[]): (Found & Listed)[] {
  const more = Math.max(0, found.length - MOST_LISTED);
  return found
    .slice(0, MOST_LISTED)
    .map((each, at) => ({ more: at === MOST_LISTED - 1 ? more : 0, ...each }));
}
