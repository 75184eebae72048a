import type { Passage } from "../../facts/passage.ts";

/** The number of a line: its own, or that of the Markdown list item that it opens. */
export function numberOf({
  numbering,
  marker,
}: Passage): { readonly style: string; readonly value: number } | null {
  if (numbering !== null) return numbering;
  const value = Number.parseInt(marker ?? "", 10);
  return Number.isNaN(value) ? null : { style: "marker", value };
}
