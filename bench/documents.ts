import { readCorpus } from "../test/corpus/documents.ts";
import { generatePlan } from "./generated-plan.ts";

/** One megabyte of UTF-8, in characters of three bytes. */
const MEGABYTE = 350_000;

/** Real documents where `HEGAO_CORPUS` names a folder of them, else plans of our own wording. */
export function readDocuments(): readonly string[] {
  return (
    readCorpus()?.map(({ text }) => text) ??
    Array.from({ length: 40 }, (_, index) => generatePlan(4_000 + 500 * index))
  );
}

/** One draft of about a megabyte: documents put together, taken from all over the collection, or one generated plan. */
export function largeDraft(): string {
  const corpus = readCorpus();
  if (corpus === null) return generatePlan(MEGABYTE);
  let draft = "";
  for (let index = 0; draft.length < MEGABYTE && index < corpus.length; index += 1) {
    draft += `${corpus[(index * STRIDE) % corpus.length]?.text}\n\n`;
  }
  return draft;
}

/** A prime, so that every document has its turn. */
const STRIDE = 37;
