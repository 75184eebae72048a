import { isWithinOneOf } from "../text/sorted-items.ts";
import type { Span } from "../text/span.ts";
import type { Passage } from "./passage.ts";

/** Whether a place of a passage lies in the title of a document or in quotation marks: no drafter changes what others said. */
export function isOfOthers(
  { citations, quotations }: Pick<Passage, "citations" | "quotations">,
  span: Span,
): boolean {
  return isWithinOneOf(citations, span) || isWithinOneOf(quotations, span);
}
