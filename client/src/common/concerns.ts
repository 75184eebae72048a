/** What a drafter wants counted: targets without years, numbers that disagree, text that stands twice. */
export type Concern = "undated" | "conflict" | "repeat" | "other";

const CONCERNS: Readonly<Record<string, Concern>> = {
  "undated-target": "undated",
  "conflicting-values": "conflict",
  "annual-total-mismatch": "conflict",
  "parts-total-mismatch": "conflict",
  "count-mismatch": "conflict",
  "period-mismatch": "conflict",
  "duplicate-paragraph": "repeat",
  "duplicate-sentence": "repeat",
  "duplicate-clause": "repeat",
};

export function concernOf(rule: string): Concern {
  return CONCERNS[rule] ?? "other";
}

/** How many findings there are of each concern, given the rule of each finding. */
export function countConcerns(rules: readonly string[]): Record<Concern, number> {
  const counts = { undated: 0, conflict: 0, repeat: 0, other: 0 };
  for (const rule of rules) counts[concernOf(rule)]++;
  return counts;
}
