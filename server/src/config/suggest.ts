import { closest, distance } from "fastest-levenshtein";

/** What was probably meant: a name that holds what was typed, else the nearest if at most a third of it is mistyped. */
export function suggest(typed: string, names: readonly string[]): string | null {
  const word = typed.toLowerCase();
  const whole = word.length < 3 ? undefined : names.find((name) => name.includes(word));
  if (whole !== undefined || names.length === 0) return whole ?? null;
  const nearest = closest(word, names);
  const mistyped = distance(word, nearest);
  return mistyped < nearest.length && mistyped <= Math.max(2, nearest.length / 3) ? nearest : null;
}
