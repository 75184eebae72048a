import { spanInSource } from "../draft/draft.ts";
import { findOutlyingDeadlines, type OutlyingDeadline } from "../draft/periods/outlying-deadlines.ts";
import { findTitlePlace } from "../draft/title-place.ts";
import { defineRule } from "../lint/rule.ts";
import { suggestReplacement } from "../repairs/replacement.ts";

export default defineRule<OutlyingDeadline>({
  id: "deadline-outside-period",
  category: "target",
  scope: "document",
  severity: "warning",
  basis: "目标的完成时限应在计划期内；更远的目标写明是展望，或者写明出自哪个规划",

  *detect(draft) {
    yield* findOutlyingDeadlines(draft);
  },

  explain({ placed, time, year, heading, period, written, day }, draft) {
    const span = spanInSource(placed, time.span);
    if (period === null)
      return {
        span,
        message:
          day !== null && year === written
            ? { id: "deadline-outside-period/past-day", args: { time: time.text, day } }
            : { id: "deadline-outside-period/past", args: { time: time.text, written } },
      };
    const title =
      heading === null
        ? findTitlePlace(draft)
        : spanInSource(heading, { start: 0, end: heading.passage.reading.text.length });
    const args = { time: time.text, year, ...period };
    return {
      span,
      message: {
        id: year < period.from ? "deadline-outside-period/before" : "deadline-outside-period",
        args,
      },
      related:
        title === null ? [] : [{ span: title, message: { id: "deadline-outside-period/title", args: {} } }],
    };
  },

  repair({ placed, time, year, period }, draft) {
    const at = time.text.lastIndexOf(String(year));
    if (at < 0 || period === null || year < period.from) return [];
    const { to } = period;
    const start = time.span.start + at;
    return suggestReplacement(draft, placed, time.span, [[{ start, end: start + 4 }, String(to)]]);
  },
});
