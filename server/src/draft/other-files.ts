import type { OtherFile, SharedPassage } from "./across/shared-runs.ts";
import type { Draft } from "./draft.ts";

/** A document that the configuration puts in one set with the draft. */
export interface SetMember {
  readonly draft: Draft;
  readonly file: OtherFile;
}

/** What is known of other files while a draft is checked. */
export interface OtherFiles {
  /** What earlier files say too; null where nobody looked. */
  readonly shared: readonly SharedPassage[] | null;
  /** Earlier documents of its sets that give a number to an indicator it has too; null where nobody looked. */
  readonly set: readonly SetMember[] | null;
}

/** A draft that is in no set, and that nobody compared. */
export const NO_OTHER_FILES: OtherFiles = { shared: null, set: [] };

/** As a message calls it: without its folders. */
export function fileName({ path }: OtherFile): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
