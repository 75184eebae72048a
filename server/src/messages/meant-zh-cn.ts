/** A suggestion in Chinese, empty where there is none. */
export function meant(suggestion: string | null): string {
  return suggestion === null ? "" : `您是不是要用“${suggestion}”？`;
}
