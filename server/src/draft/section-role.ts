import { BOX_TITLE } from "../language/formal-lines.ts";
import { GUIDING_HEADING, REVIEW_HEADING } from "../language/heading-words.ts";
import type { NumberingStyle } from "../language/numbering.ts";
import { memoise } from "../text/memoise.ts";
import type { Draft, PlacedPassage } from "./draft.ts";
import type { Section } from "./outline.ts";

/**
 * What a passage is there for: `review` looks back; `guiding` says in general what other sections say in detail, be it
 * before the first heading, under one like 总体要求, or before the subsections of a chapter; a `box` (专栏3) lists what the
 * text around it says; all else is `body`.
 */
export type SectionRole = "review" | "guiding" | "box" | "body";

export function roleOf(draft: Draft, placed: PlacedPassage): SectionRole {
  if (boxesOf(draft).has(placed)) return "box";
  const { section, passage } = placed;
  if (section.opening === null) return section.children.length > 0 ? "guiding" : "body";
  const isChapter = section.parent?.opening === null;
  for (let at: Section = section; at.opening !== null; at = at.parent as Section) {
    if (REVIEW_HEADING.test(at.title)) return "review";
    if (GUIDING_HEADING.test(at.title)) return "guiding";
  }
  return isChapter && section.children.length > 0 && passage !== section.opening.passage ? "guiding" : "body";
}

/** What stands below a line 专栏…, up to the next heading of the text. A box may number what it lists （一）, （二）, … from the first on. */
const boxesOf = memoise((draft: Draft): ReadonlySet<PlacedPassage> => {
  const boxes = new Set<PlacedPassage>();
  let isBox = false;
  let items = 0;
  for (const placed of draft.passages) {
    const { kind, numbering, reading } = placed.passage;
    if (BOX_TITLE.test(reading.text)) {
      isBox = true;
      items = 0;
    } else if (kind === "heading" || (numbering !== null && OF_THE_TEXT.has(numbering.style))) {
      isBox = false;
    } else if (numbering?.style === "bracket") {
      items += 1;
      if (numbering.value !== items) isBox = false;
    }
    if (isBox) boxes.add(placed);
  }
  return boxes;
});

const OF_THE_TEXT: ReadonlySet<NumberingStyle> = new Set(["part", "chapter", "section", "comma"]);
