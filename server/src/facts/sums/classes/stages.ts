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
} from "../../../language/progress-words.ts";
import { clauseBefore } from "../../clause-before.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { isItemOfRow } from "../lists/totals-before.ts";
import type { ClassPart, Manner } from "./manner.ts";

/** In characters, of what stands before and behind the number of a stage. */
const LONGEST_STAGE = 16;

/** How far things have come, by what stands before a number at the end of its clause, and else behind it. */
const STAGES: readonly { readonly name: string; readonly before: RegExp; readonly behind: RegExp }[] = [
  {
    name: "left",
    before: new RegExp(`^(?:目前)?(?:${NOT_DONE_WITH})[^，。；：、\\d]{0,6}$`),
    // 4个**仍需继续推进**
    behind: new RegExp(`^(?:项目|工程|任务|问题|事项)?(?:${NOT_DONE_WITH})`),
  },
  {
    name: "done",
    // 已**完成**80项, 确保**开工建设**6所: nothing but the stage, with no thing of its own.
    before: new RegExp(
      `^(?:[^，。；：、\\d]{0,6}(?:年|月底?|目前|其中))?(?:现|均)?已?(?:确保|力争)?(?:${DONE_WITH}){1,2}(?:建设|施工|改造|整改|办理)?(?:的)?[有为]?$`,
    ),
    // 6个**完成阶段性任务**
    behind: new RegExp(`^(?:项目|工程|任务|问题|事项)?(?:均?已|顺利)?(?:${DONE_WITH})`),
  },
];
/** Before a number whose stage stands behind it: 2025年**有**6个完成, 青石港**等**6个项目竣工. */
const BARE_BEFORE = /^(?:其中|目前|20\d{2}年)?(?:已?有|其中)?$|等$/;

/** 签约项目117个，已开工93个; 确定任务12项，6项完成，6项仍在推进: none is more than the whole, and what is done with and what is left are no more together. */
export const BY_STAGE: Manner = {
  most: 8,
  furthest: 60,
  passesOver: true,
  mayBeWhole: (text, total, before) =>
    total.kind === "count" &&
    !BEGINS_OR_ENDS.test(saidBefore(text, total)) &&
    !isItemOfRow(text, before, total),
  tell(text, _, { span, core }) {
    const before = clauseBefore(text, span.start).replace(/^.*、/, "");
    const behind = text.slice(core.end, core.end + LONGEST_STAGE);
    const isAlone = /^[，。；、）]/.test(behind);
    if (!isAlone && !BARE_BEFORE.test(before)) return null;
    const stage = STAGES.find((each) => (isAlone ? each.before.test(before) : each.behind.test(behind)));
    return stage === undefined ? null : { name: stage.name, subject: "" };
  },
  apartness(text, total, parts) {
    const [first, second] = parts as [ClassPart, ClassPart | undefined];
    const said = saidBefore(text, total);
    const last = (parts.at(-1) as ClassPart).quantity.core.end;
    // 超额完成, 含往年遗留30处: others are counted with them.
    if (COUNTS_OTHERS.test(said) || COUNTS_OTHERS.test(text.slice(last, last + LONGEST_STAGE))) return null;
    const isBoth = parts.length === 2 && first.name === "done" && second?.name === "left";
    if (isBoth && isRest(wordsAround(text, first.quantity), wordsAround(text, second.quantity)))
      return "likely";
    const since = text.slice(total.core.end, first.quantity.span.start);
    const words = clauseBefore(since, since.length);
    // 推进东湾港等20个项目，确保西湾港等52个项目投产: where both are told by examples they may be of two lists.
    if (words.endsWith("等")) return null;
    const isOfThem =
      (WORKED_AT.test(said) && SINCE_THEN.test(words)) || (FOUND.test(said) && PUT_RIGHT.test(words));
    return isOfThem ? "no" : null;
  },
};

function saidBefore(text: string, { span }: Quantity): string {
  return clauseBefore(text, span.start).slice(-LONGEST_STAGE);
}

function wordsAround(text: string, { span, core }: Quantity): string {
  return (
    clauseBefore(text, span.start) +
    text.slice(core.end, core.end + LONGEST_STAGE).replace(/[，。；].*$/su, "")
  );
}

/** 已开工93个，在建65个: what was begun is on the way, unless it is said of the rest. */
function isRest(done: string, left: string): boolean {
  // 已整改280个，正在整改60个, 已完成整改280个: nothing is both.
  const [, deed] = /正在([〇一-鿿]{2})/u.exec(left) ?? [];
  if (deed !== undefined && [`已${deed}`, `完成${deed}`].some((end) => done.includes(end))) return true;
  return SAYS_REST.test(left) || (!MAY_GO_ON.test(done) && !GOES_ON_AFTER.test(left));
}
