import { addUp } from "../../facts/quantities/add-up.ts";
import { BARE_YEARS, COUNTING_FROM_NOTHING, OPENING_VERB } from "../../language/deed-words.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Draft } from "../draft.ts";
import { areaOf } from "../indicators/indicator-index.ts";
import { indicatorId } from "../indicators/indicator-key.ts";
import { mayBeOfTwoSubjects } from "../indicators/mention-subject.ts";
import { findMentions, type Mention } from "../indicators/mentions.ts";
import type { Target } from "../target.ts";
import { yearsDue, yearsSaid } from "../target-years.ts";
import { timeBefore, wordsBefore } from "../words-before.ts";
import { isForEach, isPartInBracket } from "./yearly-number.ts";
import type { YearlyPair } from "./yearly-total.ts";

/** The totals of a draft with the first yearly number of the same indicator, wherever the two stand. */
export function findYearlyApart(draft: Draft): YearlyPair[] {
  const mentions = findMentions(draft).filter(
    ({ named, target }) => named && !isResult(target) && target.measurement.quantity.max === undefined,
  );
  const yearly = groupBy(mentions.filter(isYearly), ({ key }) => indicatorId(key));
  return mentions.flatMap((total): YearlyPair[] => {
    const all = isYearly(total) ? [] : (yearly.get(indicatorId(total.key)) ?? []);
    const [each] = all;
    const years = each === undefined ? null : commonYears(each, total, draft);
    if (each === undefined || years === null) return [];
    // 企业自建每年15家，引进企业每年建5家: together they come to what one alone does not.
    const together = addUp(all.map(amountOf)) * years;
    if (all.length > 1 && together === amountOf(total)) return [];
    return [{ yearly: each.target, total: total.target, years, verb: each.verb }];
  });
}

const amountOf = ({ target }: Mention): number => target.measurement.quantity.value;

/** Results are averages at best. Who says nothing of the time may as well plan. */
function isResult({ status, reason }: Target): boolean {
  return status === "reported" && reason !== "document";
}

/** 每年培训渔民1000人次，三年培训渔民5000人次: the words nearest to a number say whether it is yearly. */
function isYearly({ target }: Mention): boolean {
  if (target.measurement.cadence !== "yearly" || isForEach(target) || isPartInBracket(target)) return false;
  // 每年种植3万株，前两年共6万株，五年15万株
  if (BARE_YEARS.test(wordsBefore(target, "clause"))) return false;
  return timeBefore(target, ({ kind }) => kind === "recurring" || kind === "duration")?.kind !== "duration";
}

/** The number of years that both numbers are of, or null where the text does not say, or says two things. */
function commonYears(yearly: Mention, total: Mention, draft: Draft): number | null {
  if (!isIncrease(total, yearly) || !areOfOneSubject(yearly, total, draft)) return null;
  const over = yearsSaid(total.target) ?? yearsDue(total.target, draft.profile);
  const saidBeside = yearly.target.placed === total.target.placed ? yearsSaid(total.target) : null;
  const of = yearsSaid(yearly.target) ?? saidBeside ?? yearsDue(yearly.target, draft.profile);
  if (of === null || over === null || of.count !== over.count) return null;
  return of.to === null || over.to === null || of.to === over.to ? of.count : null;
}

/** A stock (达到230家) is no sum of increments; 新增, 三年累计 and the like are, and so is what the yearly number's own verb says. */
function isIncrease(total: Mention, yearly: Mention): boolean {
  // 培训渔民: what is done is part of the name, and so of both.
  if (OPENING_VERB.test(total.key.name)) return true;
  if (total.target.measurement.measure === "cumulative" && yearsSaid(total.target) !== null) return true;
  // 每年新培育20家, 培育60家: what is done is of the same kind.
  const isSameDeed = total.verb === yearly.verb.replace(/^新/, "") || total.verb === yearly.verb;
  return total.manner === "deed" && (isSameDeed || COUNTING_FROM_NOTHING.test(total.verb));
}

function areOfOneSubject(yearly: Mention, total: Mention, draft: Draft): boolean {
  if (mayBeOfTwoSubjects(draft)(yearly, total)) return false;
  if (yearly.target.placed === total.target.placed) return true;
  return areaOf(draft)(yearly) !== "part" && areaOf(draft)(total) !== "part";
}
