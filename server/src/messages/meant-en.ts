/** A suggestion in English, to follow a sentence; empty where there is none. */
export function meant(suggestion: string | null): string {
  return suggestion === null ? "" : ` Did you mean “${suggestion}”?`;
}
