import type { GrowthForm } from "../../language/growth-forms.ts";
import { RISES_BY_FALLING } from "../../language/growth-words.ts";
import { wordsSince } from "../../text/words-since.ts";
import { REACH, type ToldNumbers, type ToldSentence } from "./change-place.ts";
import { type GrowthStatement, isOnItsWay } from "./growth-statement.ts";
import type { SaidWords } from "./match-form.ts";
import { isOfOtherBase, isOfOtherTime, isSinceLastYear } from "./other-stretch.ts";
import { areRanks, mayBeRank, toRankStatement } from "./ranks.ts";
import { countYearlySteps, readOpenSteps } from "./yearly-steps.ts";

/** What numbers say of a change in the words of a form; null where it does not say enough to be judged. */
export function toStatement(
  { change: wording }: Pick<GrowthForm, "change">,
  { moves, changes, yearly }: SaidWords,
  { base, result, change }: ToldNumbers,
  sentence: ToldSentence,
): GrowthStatement | null {
  const numbers = { base, result, change };
  if (areRanks(sentence, numbers)) return toRankStatement(sentence, numbers, { moves, changes });
  // 由80周岁拓展到70周岁: more are meant, and the number falls.
  const isAge = base.unit.endsWith("岁");
  const mayFall =
    isAge || RISES_BY_FALLING.test(wordsSince("，。；：", sentence.text, base.span.start, REACH));
  const move =
    moves === null || mayBeRank(base) || mayFall
      ? null
      : ({ kind: "move", base, result, direction: moves } as const);
  if (change === undefined || wording === null || (move !== null && !isOnItsWay(move))) return move;
  const pair = { kind: "change", base, result, change, steps: [], open: null } as const;
  if (wording === "share") return { direction: "up", manner: "share", ...pair };
  if (isOfOtherBase(sentence, pair)) return null;
  if (wording === "multiple" || wording === "doubling") return { direction: "up", manner: "times", ...pair };
  if (changes === null || isOfOtherTime(sentence, pair) || isSinceLastYear(sentence, pair)) return null;
  if (isOfOtherThing(sentence, pair)) return null;
  if (!yearly) return { direction: changes, manner: "by", ...pair };
  const place = { ...sentence, base, result, change };
  const steps = countYearlySteps(place);
  const open = steps.length > 0 ? null : readOpenSteps(place);
  return steps.length === 0 && open === null
    ? null
    : { direction: changes, manner: "yearly", ...pair, steps, open };
}

/** 渔企由36家发展到126家，新增27家冷链检测中心: what is counted behind is no gain of theirs. */
function isOfOtherThing({ text }: ToldSentence, { base, change }: ToldNumbers): boolean {
  if (change?.kind !== "count") return false;
  const [thing = ""] = /^[〇一-鿿]{3,}/u.exec(text.slice(change.span.end, change.span.end + REACH)) ?? [];
  return thing !== "" && !wordsSince("。；：", text, base.span.start, REACH).includes(thing.slice(-2));
}
