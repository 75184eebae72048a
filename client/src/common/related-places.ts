/** A stretch of a document; lines and characters count from 0, the end is excluded. */
export interface Place {
  readonly uri: string;
  readonly start: Point;
  readonly end: Point;
}

export interface Point {
  readonly line: number;
  readonly character: number;
}

/**
 * The place to go to from the cursor: the next of all places that the findings under it link together, in the order of
 * the text and round again. `findings` gives for each its own place and the related ones, so that k copies of one
 * paragraph, each linked to the first alone, are one round. Undefined where the cursor stands on no linked place.
 */
export function nextPlace(
  findings: readonly (readonly Place[])[],
  uri: string,
  cursor: Point,
): Place | undefined {
  const here = findings.filter((places) => places.some((place) => holds(place, uri, cursor)));
  const round = linkedPlaces(findings, here.flat()).sort(inOrder);
  if (round.length < 2) return undefined;
  // Of places within each other, the cursor is in the innermost.
  const at = round.findLastIndex((place) => holds(place, uri, cursor));
  return round[(at + 1) % round.length];
}

/** All places reachable over shared places. */
function linkedPlaces(findings: readonly (readonly Place[])[], from: readonly Place[]): Place[] {
  const neighbours = new Map<string, Place[]>();
  for (const places of findings)
    for (const place of places) {
      const known = neighbours.get(keyOf(place));
      if (known === undefined) neighbours.set(keyOf(place), [...places]);
      else known.push(...places);
    }
  const reached = new Map<string, Place>();
  const open = [...from];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (reached.has(keyOf(place))) continue;
    reached.set(keyOf(place), place);
    open.push(...(neighbours.get(keyOf(place)) ?? []));
  }
  return [...reached.values()];
}

function keyOf({ uri, start, end }: Place): string {
  return [start.line, start.character, end.line, end.character, uri].join(" ");
}

function holds(place: Place, uri: string, point: Point): boolean {
  return place.uri === uri && compare(place.start, point) <= 0 && compare(point, place.end) <= 0;
}

function inOrder(a: Place, b: Place): number {
  return a.uri === b.uri ? compare(a.start, b.start) : a.uri < b.uri ? -1 : 1;
}

function compare(a: Point, b: Point): number {
  return a.line - b.line || a.character - b.character;
}
