import type { Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import { TOLD_OF_AREA } from "../../language/area-words.ts";
import {
  ANY_INDUSTRY,
  FOR_EACH_HEAD,
  INDUSTRY,
  OF_ANY_INDUSTRY,
  OF_ONE_INDUSTRY,
  OPENS_WITH_INDUSTRY,
} from "../../language/field-words.ts";
import { allMatches } from "../../text/all-matches.ts";
import { memoise } from "../../text/memoise.ts";
import { wordsBefore } from "../words-before.ts";
import type { Mention } from "./mentions.ts";

/** Whether two numbers of one name are of two industries: 造船产业…，先进产能达到80%，and 渔具产业…，先进产能达到90%. */
export function areOfTwoFields(a: Mention, b: Mention): boolean {
  const [one, other] = [fieldOf(a), fieldOf(b)];
  return one !== "" && other !== "" && one !== other;
}

/**
 * The industry whose number it is, where any industry has what is counted: that which its sentence names before it, else the last
 * that a sentence before opened with. Empty where none is named, and where the name says it itself or names the whole area.
 */
function fieldOf({ target: { measurement, placed }, key }: Mention): string {
  if (key.area !== "" || FOR_EACH_HEAD.test(key.name) || OF_ONE_INDUSTRY.test(key.name)) return "";
  if (!(OF_ANY_INDUSTRY.test(key.name) || isToldOfOne(placed.passage, key.name))) return "";
  const field = fieldInPassage(measurement, placed.passage);
  return key.name.includes(field) ? "" : field;
}

/** 渔具产业。到2030年，研发投入占比达到3%: in a paragraph that opens so, all but what an area alone has is of that industry. */
function isToldOfOne({ reading: { text } }: Passage, name: string): boolean {
  return OPENS_WITH_INDUSTRY.test(text.slice(0, LONGEST_OPENING)) && !TOLD_OF_AREA.test(name);
}

const fieldInPassage = memoise((measurement: Measurement, passage: Passage): string => {
  const { expression, quantity, sentence } = measurement;
  if (passage.cell !== null) return "";
  const before = wordsBefore({ placed: { passage }, measurement }, "sentence");
  const words = before.slice(0, before.length - Math.max(0, quantity.core.start - expression.start));
  return lastIndustry(words) || (fieldsOpened(passage)[sentence] ?? "");
});

/** For each sentence of a passage the industry that the last before it opens with. */
const fieldsOpened = memoise(({ sentences, reading: { text } }: Passage): readonly string[] => {
  let last = "";
  return sentences.map(({ span: { start } }) => {
    const opened = last;
    last = lastIndustry(text.slice(start, start + LONGEST_OPENING)) || last;
    return opened;
  });
});

/** In characters, of what a sentence is about. */
const LONGEST_OPENING = 16;

function lastIndustry(words: string): string {
  return (
    allMatches(words, INDUSTRY)
      .map(({ groups }) => groups?.name ?? "")
      .findLast((name) => !ANY_INDUSTRY.test(name)) ?? ""
  );
}
