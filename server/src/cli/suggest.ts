import { closest, distance } from "fastest-levenshtein";

/** What was probably meant: the nearest name, if at most a third of it is mistyped. */
export function suggest(typed: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const nearest = closest(typed.toLowerCase(), names);
  return distance(typed.toLowerCase(), nearest) <= Math.max(2, nearest.length / 3) ? nearest : null;
}
