import { NAMED_BEFORE } from "../../language/naming-words.ts";
import type { RunPart } from "./run-part.ts";

/** 东港渔业产业园。 */
const OPENING_NAME = /^[^，。；：]{2,20}[。：]/;

/**
 * Whether two sentences with a number take up different names that open their paragraphs: 东港产业园。……园区产值达5亿元。 The number
 * is of what is named there.
 */
export function areNamedApart(copy: RunPart, original: RunPart): boolean {
  const [name, other] = [nameTakenUp(copy), nameTakenUp(original)];
  return name !== undefined && other !== undefined && name !== other;
}

function nameTakenUp({ placed, span }: RunPart): string | undefined {
  const { text } = placed.passage.reading;
  const words = text.slice(span.start, span.end);
  return /\d/.test(words) && NAMED_BEFORE.test(words)
    ? OPENING_NAME.exec(text.slice(0, span.start))?.[0]
    : undefined;
}
