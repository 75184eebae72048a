import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Label, parseLabels } from "./label.ts";

export interface LabelledDocument {
  readonly name: string;
  readonly text: string;
  readonly labels: readonly Label[];
  /** First and last of the lines that were labelled; null where the whole document was. */
  readonly lines: readonly (readonly [first: number, last: number])[] | null;
}

/**
 * `NAME.tsv` of a folder of labels, each with `published/NAME.md` of a folder of documents. Of a long document only
 * the stretches of lines in `NAME.range` may be labelled: first and last, tab-separated, one stretch a line.
 */
export function readLabelledDocuments(labels: string, corpus: string): LabelledDocument[] {
  return readdirSync(labels)
    .filter((file) => file.endsWith(".tsv") && !file.endsWith(".faults.tsv"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -".tsv".length);
      return {
        name,
        text: readFileSync(join(corpus, "published", `${name}.md`), "utf8").replace(/^\ufeff/, ""),
        labels: parseLabels(readFileSync(join(labels, file), "utf8")),
        lines: readStretches(join(labels, `${name}.range`)),
      };
    });
}

function readStretches(path: string): LabelledDocument["lines"] {
  if (!existsSync(path)) return null;
  return readFileSync(path, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => {
      const [first = 0, last = 0] = line.split("\t").map(Number);
      return [first, last] as const;
    });
}
