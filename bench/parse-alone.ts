import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified().use(remarkParse).freeze();

/** What all is measured against: remark-parse on the whole text, without any extension. */
export function parseAlone(text: string): unknown {
  return processor.parse(text);
}
