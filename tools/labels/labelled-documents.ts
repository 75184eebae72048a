import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Label, parseLabels } from "./label.ts";

export interface LabelledDocument {
  readonly name: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

/** `NAME.tsv` of a folder of labels, each with `published/NAME.md` of a folder of documents. */
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
      };
    });
}
