import { languages, type TextDocument } from "vscode";

/** Where drafts are: on disk, here or at the far end; not yet saved; in a repository that is not cloned. */
const SCHEMES = ["file", "untitled", "vscode-vfs"];

/** The documents that are checked. */
export const draftSelector = SCHEMES.map((scheme) => ({ language: "markdown", scheme }));

export function isDraft(document: TextDocument): boolean {
  return languages.match(draftSelector, document) > 0;
}
