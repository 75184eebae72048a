import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { parseDisputedLabels } from "../../tools/labels/disputed-labels.ts";
import { type Figure, scorePairs, shareOf } from "../../tools/labels/figures.ts";
import { readLabelledDocuments } from "../../tools/labels/labelled-documents.ts";
import { pairReadings } from "../../tools/labels/pairs.ts";

/** Figures and nothing of the documents: so many right of so many. */
const SCORE = new URL("score.json", import.meta.url);
const DISPUTED = new URL("disputed.tsv", import.meta.url);
/** Set to take the figures of today as the score. */
const UPDATE = process.env.HEGAO_UPDATE !== undefined;

const { HEGAO_LABELS = "", HEGAO_CORPUS = "" } = process.env;

if (HEGAO_LABELS !== "" && HEGAO_CORPUS !== "") {
  describe("real documents that people have labelled", function () {
    this.timeout(60_000);
    const documents = readLabelledDocuments(HEGAO_LABELS, HEGAO_CORPUS);
    const figures = scorePairs(documents.flatMap(pairReadings));
    if (UPDATE) writeFileSync(SCORE, `${JSON.stringify(figures, null, 2)}\n`);
    const score: Record<string, Figure> = JSON.parse(readFileSync(SCORE, "utf8"));

    it("are scored by the figures that are kept", () => {
      assert.deepEqual(Object.keys(figures), Object.keys(score));
    });

    for (const [name, kept] of Object.entries(score)) {
      it(`are read no worse than before: ${name}`, () => {
        const figure = figures[name] as Figure;
        const says = `${figure.right} of ${figure.of}, before ${kept.right} of ${kept.of}`;
        assert.ok(shareOf(figure) >= shareOf(kept), says);
      });
    }

    it("hold each label that we dispute, with a reason", () => {
      for (const { file, line, column, reason } of parseDisputedLabels(readFileSync(DISPUTED, "utf8"))) {
        const document = documents.find(({ name }) => name === file);
        const label = document?.labels.find((each) => each.line === line && each.column === column);
        assert.ok(label !== undefined && reason !== "", `${file}:${line}:${column}`);
      }
    });
  });
}
