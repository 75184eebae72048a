import type { PlacedPassage } from "./draft.ts";

/** A heading and what stands under it, to the next heading of its level or a higher one. */
export interface Section {
  /** The passage that opens the section, null for the whole document. */
  readonly opening: PlacedPassage | null;
  /** Words of the heading, its number included; for a run-in heading the first sentence alone. Empty if the line is only numbered text. */
  readonly title: string;
  readonly level: number;
  readonly parent: Section | null;
  readonly children: readonly Section[];
}
