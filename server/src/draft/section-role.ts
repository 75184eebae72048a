import { GUIDING_HEADING, REVIEW_HEADING } from "../language/cues.ts";
import type { PlacedPassage } from "./draft.ts";
import type { Section } from "./outline.ts";

/**
 * What a passage is there for: `review` looks back; `guiding` says in general what other sections say in detail, be it
 * before the first heading, under one like 总体要求, or before the subsections of a chapter; all else is `body`.
 */
export type SectionRole = "review" | "guiding" | "body";

export function roleOf({ section, passage }: PlacedPassage): SectionRole {
  if (section.opening === null) return section.children.length > 0 ? "guiding" : "body";
  const isChapter = section.parent?.opening === null;
  for (let at: Section = section; at.opening !== null; at = at.parent as Section) {
    if (REVIEW_HEADING.test(at.title)) return "review";
    if (GUIDING_HEADING.test(at.title)) return "guiding";
  }
  return isChapter && section.children.length > 0 && passage !== section.opening.passage ? "guiding" : "body";
}
