import {
  BEGINS_OR_ENDS,
  COUNTS_OTHERS,
  DONE_WITH,
  FOUND,
  GOES_ON_AFTER,
  MAY_GO_ON,
  NOT_DONE_WITH,
  PUT_RIGHT,
  SAYS_REST,
  SINCE_THEN,
  WORKED_AT,
} from "../../language/progress-words.ts";
import { itemsWithin } from "../../text/sorted-items.ts";
import { countAlike } from "../quantities/count-alike.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { type CountedSentence, clauseBefore, coreOf, type Part, REACH } from "./part-list.ts";
import { type SumStatement, toStatement } from "./sum-statement.ts";

/** In characters, from a total to what became of it. */
const FURTHEST = 60;
/** No more stages are told one after the other. */
const MOST_STAGES = 4;
/** In characters, of what stands before and behind the number of a stage. */
const LONGEST = 16;

/** 已**完成**80项, 确保**开工建设**6所: nothing but the stage, with no thing of its own. */
const STAGE_BEFORE = new RegExp(
  `^(?:[^，。；：、\\d]{0,6}(?:年|月底?|目前|其中))?(?:现|均)?已?(?:确保|力争)?(?:${DONE_WITH}){1,2}(?:建设|施工|改造|整改|办理)?(?:的)?[有为]?$`,
);
const LEFT_BEFORE = new RegExp(`^(?:目前)?(?:${NOT_DONE_WITH})[^，。；：、\\d]{0,6}$`);
/** 6个**完成阶段性任务**, 4个**仍需继续推进**. */
const STAGE_BEHIND = new RegExp(`^(?:项目|任务|问题|事项)?(?:均?已)?(?:${DONE_WITH})`);
const LEFT_BEHIND = new RegExp(`^(?:项目|任务|问题|事项)?(?:${NOT_DONE_WITH})`);
/** Before a number whose stage stands behind it: 2025年**有**6个完成. */
const BARE_BEFORE = /^(?:其中|目前|20\d{2}年)?(?:已?有|其中)?$/;

type Stage = "done" | "left";

/**
 * What became of things counted as a whole: 签约项目117个，已开工93个; 确定任务12项，6项完成，6项仍在推进. None is more than the whole, and what is
 * done with and what is left are no more together.
 */
export function partsByStage({ text, span, quantities }: CountedSentence): SumStatement[] {
  const within = itemsWithin(quantities, span, coreOf);
  return within.flatMap((total, index): SumStatement[] => {
    const said = clauseBefore(text, total.span.start).slice(-LONGEST);
    if (BEGINS_OR_ENDS.test(said) || total.kind !== "count" || isOneOfRow(text, within[index - 1], total))
      return [];
    const parts: Part[] = [];
    for (const quantity of within.slice(index + 1, index + 1 + 2 * MOST_STAGES)) {
      if (quantity.core.start - total.core.end > FURTHEST) break;
      if (!countAlike(quantity, total)) {
        if (parts.length > 0) break;
        continue;
      }
      const stage = stageOf(text, quantity);
      if (stage === null) break;
      parts.push({ quantity, name: stage, words: quantity.core });
    }
    const [first] = parts;
    if (first === undefined) return [];
    const last = (parts.at(-1) as Part).quantity.core.end;
    // 超额完成, 含往年遗留30处: others are counted with them.
    if (COUNTS_OTHERS.test(said) || COUNTS_OTHERS.test(text.slice(last, last + LONGEST))) return [];
    const isOver =
      parts.length === 2 &&
      first.name === "done" &&
      parts[1]?.name === "left" &&
      isRest(wordsAround(text, first.quantity), wordsAround(text, parts[1].quantity));
    const since = text.slice(total.core.end, first.quantity.span.start);
    const words = clauseBefore(since, since.length);
    const isOfThem =
      (WORKED_AT.test(said) && SINCE_THEN.test(words)) || (FOUND.test(said) && PUT_RIGHT.test(words));
    if (!isOver && !isOfThem) return [];
    return [toStatement(text, total, parts, "some", isOver ? "likely" : "no")];
  });
}

/** 签约供货项目18个、**意向项目11个**: what became of them is told of all in the row. */
function isOneOfRow(text: string, before: Quantity | undefined, total: Quantity): boolean {
  return (
    before !== undefined &&
    countAlike(before, total) &&
    /^[^，。；：]{0,14}、[^，。；：]{0,14}$/.test(
      text.slice(before.core.end, total.core.start).slice(0, REACH),
    )
  );
}

function wordsAround(text: string, { span, core }: Quantity): string {
  return (
    clauseBefore(text, span.start) + text.slice(core.end, core.end + LONGEST).replace(/[，。；].*$/su, "")
  );
}

/** 已开工93个，在建65个: what was begun is on the way, unless it is said of the rest. */
function isRest(done: string, left: string): boolean {
  if (SAYS_REST.test(left)) return true;
  return !MAY_GO_ON.test(done) && !GOES_ON_AFTER.test(left);
}

function stageOf(text: string, { span, core }: Quantity): Stage | null {
  const before = clauseBefore(text, span.start).replace(/^.*、/, "");
  const behind = text.slice(core.end, core.end + LONGEST);
  if (/^[，。；、）]/.test(behind)) {
    if (LEFT_BEFORE.test(before)) return "left";
    return STAGE_BEFORE.test(before) ? "done" : null;
  }
  if (!BARE_BEFORE.test(before)) return null;
  if (LEFT_BEHIND.test(behind)) return "left";
  return STAGE_BEHIND.test(behind) ? "done" : null;
}
