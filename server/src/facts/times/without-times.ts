import { itemsWithin } from "../../text/sorted-items.ts";
import { type Span, spanOf } from "../../text/span.ts";
import type { Time } from "./time.ts";

/** The words of a span without the times in it, but for one at its end: 187个续建项目**6月底前**复工 */
export function withoutTimes(text: string, { start, end }: Span, times: readonly Time[]): string {
  let name = "";
  let at = start;
  for (const { span } of itemsWithin(times, { start, end }, spanOf)) {
    if (span.end === end) continue;
    name += text.slice(at, span.start);
    at = span.end;
  }
  return name + text.slice(at, end);
}
