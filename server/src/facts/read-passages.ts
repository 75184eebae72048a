import type { Numbering } from "../language/numbering.ts";
import { readNumbering } from "../language/read-numbering.ts";
import type { Block, Prose } from "../markdown/block.ts";
import { toReadingText } from "../text/reading-text.ts";
import { spansOverlap } from "../text/span.ts";
import { findClosingNotes } from "./closing-notes.ts";
import { findCitations, findQuotations } from "./enclosures.ts";
import { findMeasurements } from "./measurements/measurements.ts";
import type { Passage } from "./passage.ts";
import { findQuantities } from "./quantities/quantities.ts";
import { splitSentences } from "./sentences.ts";
import { findHeaderTimes, findTimes } from "./times/times.ts";

type Place = Pick<Passage, "kind" | "headingDepth" | "listDepth" | "quoted" | "marker" | "item" | "cell">;

/** The passages of one chunk, in order: headings, logical paragraphs and table cells. */
export function readPassages(blocks: readonly Block[]): Passage[] {
  let tables = 0;
  return blocks.flatMap((block): Passage[] => {
    if (block.type === "table") {
      const table = tables++;
      return block.rows.flatMap((cells, row) =>
        cells.map((prose, column) =>
          readPassage(prose, { ...PLAIN, kind: "cell", cell: { table, row, column } }),
        ),
      );
    }
    if (block.type === "heading") {
      return [readPassage(block.prose, { ...PLAIN, kind: "heading", headingDepth: block.depth })];
    }
    const { listDepth, quoted, marker, item } = block;
    return [readPassage(block.prose, { ...PLAIN, listDepth, quoted, marker, item })];
  });
}

const PLAIN: Place = {
  kind: "paragraph",
  headingDepth: 0,
  listDepth: 0,
  quoted: false,
  marker: null,
  item: null,
  cell: null,
};

function readPassage(prose: Prose, place: Place): Passage {
  const reading = toReadingText(prose);
  const { text } = reading;
  const citations = findCitations(text);
  const readTimes = place.cell?.row === 0 ? findHeaderTimes : findTimes;
  const times = readTimes(text).filter((time) => !citations.some((title) => spansOverlap(title, time.span)));
  const numbering = place.kind === "cell" ? null : readNumbering(text);
  const taken = [...citations, ...times.map((time) => time.span)];
  const quantities = findQuantities(withoutGluedNumber(text, numbering), taken);
  const sentences = splitSentences(text);
  // Written out: with place spread into it, making the object would cost as much as any reader.
  return {
    kind: place.kind,
    headingDepth: place.headingDepth,
    listDepth: place.listDepth,
    quoted: place.quoted,
    marker: place.marker,
    item: place.item,
    cell: place.cell,
    reading,
    protectedSpans: prose.protectedSpans,
    emphasis: prose.emphasis,
    numbering,
    sentences,
    citations,
    quotations: findQuotations(text),
    notes: times.length === 0 ? [] : findClosingNotes(text),
    times,
    quantities,
    measurements: findMeasurements(text, numbering?.length ?? 0, sentences, times, quantities),
  };
}

/** 3.6家企业: the number of the line and its point are no part of the number behind them. */
function withoutGluedNumber(text: string, numbering: Numbering | null): string {
  const length = numbering?.style === "digit" ? numbering.length : 0;
  const isGlued = length > 0 && /^\.\d/.test(text.slice(length - 1));
  return isGlued ? "。".repeat(length) + text.slice(length) : text;
}
