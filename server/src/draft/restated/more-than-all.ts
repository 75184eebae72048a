import { quantitiesAgree } from "../../facts/quantities/quantities-agree.ts";
import { ADDS_TO_OTHERS, ALL_YEAR } from "../../language/restating-words.ts";
import { SEVERAL_YEARS } from "../../language/time-words.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Draft } from "../draft.ts";
import { areaOf, type IndexEntry, indicatorIndex } from "../indicators/indicator-index.ts";
import { indicatorId } from "../indicators/indicator-key.ts";
import { sayTwoSubjects } from "../indicators/mention-subject.ts";
import { givenValue, isCell } from "../indicators/mention-values.ts";
import type { NumberTwice } from "../numbers-of.ts";
import { wordsBefore } from "../words-before.ts";
import { isReviewed, yearReviewed } from "./told-time.ts";

/**
 * **全年**新增渔业合作社72家, and elsewhere in the same look back 新增渔业合作社108家: whatever part, effort or list the second is told of, a year has no more
 * in some of it than in all. That the larger is of several years is kept out by what its paragraphs tell of; more than twice as much is another thing.
 */
export function findMoreThanAll(draft: Draft): NumberTwice[] {
  if (draft.profile.kind !== "report") return [];
  const named = groupBy(indicatorIndex(draft), (entry) => (isOfYear(entry, draft) ? seriesOf(entry) : null));
  return [...named.values()].flatMap((entries): NumberTwice[] => {
    if (entries.length > MOST_MENTIONS) return [];
    const all = entries.find((entry) => isOfAll(entry, draft));
    const more = all && entries.find((entry) => isMore(entry, all, draft));
    const [first, second] = entries.filter((entry) => entry === all || entry === more);
    return first === undefined || second === undefined
      ? []
      : [{ first: first.mention.target, second: second.mention.target }];
  });
}

/** A name with more numbers has one for each of many things. */
const MOST_MENTIONS = 12;

function seriesOf({ mention: { key, target } }: IndexEntry): string {
  const { measure, quantity } = target.measurement;
  return [indicatorId(key), measure, quantity.unit].join("|");
}

/** What one year that the report looks back on brought, or what there was; nothing says that it adds to another or is of several years. */
function isOfYear({ mention }: IndexEntry, draft: Draft): boolean {
  const { target, obstacle } = mention;
  return (
    target.status === "reported" &&
    obstacle === null &&
    target.measurement.measure !== "cumulative" &&
    !isCell(mention) &&
    isReviewed(target, draft) &&
    !SEVERAL_YEARS.test(wordsBefore(target, "sentence")) &&
    !ADDS_TO_OTHERS.test(wordsBefore(target, "clause")) &&
    yearReviewed(target, draft) !== null
  );
}

/** **全年**新增渔业合作社72家, of no part that its sentence names. */
function isOfAll({ mention }: IndexEntry, draft: Draft): boolean {
  return ALL_YEAR.test(wordsBefore(mention.target, "clause")) && areaOf(draft)(mention) !== "part";
}

function isMore({ mention }: IndexEntry, { mention: all }: IndexEntry, draft: Draft): boolean {
  const [some, most] = [givenValue(mention), givenValue(all)];
  return (
    some > most &&
    some < most * FARTHEST &&
    mention.target.placed !== all.target.placed &&
    yearReviewed(mention.target, draft) === yearReviewed(all.target, draft) &&
    !sayTwoSubjects(mention, all) &&
    !quantitiesAgree(mention.target.measurement.quantity, all.target.measurement.quantity)
  );
}

const FARTHEST = 2;
