import type { GrowthForm, GrowthRole } from "../../language/growth-forms.ts";
import { REACH } from "./change-place.ts";
import type { Direction } from "./growth-statement.ts";

/** What the words of a form say besides: which way the numbers move, which way they gain and change, and whether that recurs. */
export interface SaidWords {
  readonly moves: Direction | null;
  readonly gains: Direction | null;
  readonly changes: Direction | null;
  readonly yearly: boolean;
}

/** Null where the words before the numbers and between them are not those of a form. */
export function matchForm(
  { order, lead, between }: Pick<GrowthForm, "order" | "lead" | "between">,
  before: string,
  words: readonly string[],
): SaidWords | null {
  const links = matchAll(between, words);
  const matches = links && matchAll([lead], [before])?.concat(links);
  if (!matches) return null;
  const at = (role: GrowthRole): Direction | null => directionOf(matches[order.indexOf(role)] ?? null);
  return {
    moves: at("result"),
    gains: at("gain"),
    changes: at("change") ?? at("base"),
    yearly: matches.some(({ groups }) => groups?.yearly !== undefined),
  };
}

/** What patterns find in words, each in its own; null where one finds nothing, or nothing so near. */
function matchAll(patterns: readonly RegExp[], words: readonly string[]): RegExpExecArray[] | null {
  const matches: RegExpExecArray[] = [];
  for (const pattern of patterns) {
    const link = words[matches.length] ?? "";
    const match = link.length > REACH ? null : pattern.exec(link);
    if (match === null) return null;
    matches.push(match);
  }
  return matches;
}

function directionOf(match: RegExpExecArray | null): Direction | null {
  if (match?.groups?.up !== undefined) return "up";
  return match?.groups?.down === undefined ? null : "down";
}
