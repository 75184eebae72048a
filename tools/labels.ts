// Holds what Hegao reads against labels made by people: `npm run labels`, or `npm run labels -- --labels DIR` for another set.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parseDisputedLabels, withDisputed } from "./labels/disputed-labels.ts";
import { scorePairs } from "./labels/figures.ts";
import { readLabelledDocuments } from "./labels/labelled-documents.ts";
import { pairReadings } from "./labels/pairs.ts";
import { describeDisagreements, formatFigures } from "./labels/report.ts";

const { HEGAO_LABELS, HEGAO_CORPUS } = process.env;
const { values } = parseArgs({
  options: {
    labels: { type: "string", default: HEGAO_LABELS ?? "" },
    corpus: { type: "string", default: HEGAO_CORPUS ?? "" },
  },
});
if (values.labels === "" || values.corpus === "") {
  console.error("Name the folders: HEGAO_LABELS and HEGAO_CORPUS, or --labels and --corpus.");
  process.exit(2);
}

const disputed = parseDisputedLabels(
  readFileSync(new URL("../test/labels/disputed.tsv", import.meta.url), "utf8"),
);
const documents = readLabelledDocuments(values.labels, values.corpus);
for (const document of documents) {
  for (const line of describeDisagreements(document, pairReadings(document))) console.log(line);
}
console.log(
  formatFigures({
    "Against the labels as they stand": scorePairs(documents.flatMap(pairReadings)),
    "Against the labels with test/labels/disputed.tsv applied": scorePairs(
      documents.flatMap((document) => pairReadings(withDisputed(document, disputed))),
    ),
  }),
);
