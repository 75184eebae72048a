import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

export interface CorpusDocument {
  /** Path below the corpus folder, with `/`. */
  readonly name: string;
  readonly text: string;
}

/** Real documents to read and run on: the Markdown files of the folder that `HEGAO_CORPUS` names, null without. */
export function readCorpus(): CorpusDocument[] | null {
  const folder = process.env.HEGAO_CORPUS;
  if (folder === undefined || folder === "") return null;
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && !path.endsWith("README.md"))
    .sort()
    .map((path) => ({
      name: relative(folder, join(folder, path)).split(sep).join("/"),
      text: readFileSync(join(folder, path), "utf8").replace(/^\ufeff/, ""),
    }));
}
