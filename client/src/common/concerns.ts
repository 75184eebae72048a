import type { ListedRule } from "./rule-list.ts";

/** What a drafter wants counted: targets without years, numbers that disagree, text that stands twice. */
export type Concern = "undated" | "conflict" | "repeat" | "other";

/** How many findings there are of each concern, given the id of the rule of each finding. */
export function countConcerns(
  found: readonly string[],
  rules: readonly ListedRule[],
): Record<Concern, number> {
  const categories = new Map(rules.map(({ id, category }) => [id, category]));
  const counts = { undated: 0, conflict: 0, repeat: 0, other: 0 };
  for (const id of found) counts[concernOf(id, categories.get(id))]++;
  return counts;
}

function concernOf(id: string, category: string | undefined): Concern {
  if (id === "undated-target") return "undated";
  if (category === "number") return "conflict";
  return category === "duplicate" ? "repeat" : "other";
}
