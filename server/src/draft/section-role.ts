import { GUIDING_HEADING, REVIEW_HEADING } from "../language/cues.ts";
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

/** What stands below a line 专栏…, up to the next heading of the text. */
const boxesOf = memoise((draft: Draft): ReadonlySet<PlacedPassage> => {
  const boxes = new Set<PlacedPassage>();
  let isBox = false;
  for (const placed of draft.passages) {
    const { kind, numbering, reading } = placed.passage;
    if (BOX_TITLE.test(reading.text)) isBox = true;
    else if (
      kind === "heading" ||
      (numbering !== null && /^(?:part|chapter|section|comma)$/.test(numbering.style))
    )
      isBox = false;
    if (isBox) boxes.add(placed);
  }
  return boxes;
});

const BOX_TITLE = /^专栏[\d一二三四五六七八九十]/;
