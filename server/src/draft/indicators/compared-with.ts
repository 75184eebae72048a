import { isByHowMuch } from "../../facts/measurements/measurement.ts";
import { LAST_YEAR, ON_LAST_YEAR } from "../../language/restating-words.ts";
import { timeBefore, wordsBefore } from "../words-before.ts";
import type { Mention } from "./mentions.ts";

/** 到2025年，能耗较**2020年**下降13%, and 比**上年**下降3%: changes since two times, be they up to one. */
export function areSinceTwoTimes(a: Mention, b: Mention): boolean {
  const [one, other] = [a, b].map(comparedWith);
  return one !== undefined && other !== undefined && one !== other;
}

/** Since when something changes, where its sentence says so; all words for the year before as one. */
function comparedWith({ target }: Mention): string | undefined {
  if (!isByHowMuch(target.measurement.measure)) return undefined;
  if (ON_LAST_YEAR.test(wordsBefore(target, "clause"))) return LAST;
  const said = timeBefore(target, ({ attributive }) => attributive)?.text;
  return said !== undefined && LAST_YEAR.test(said) ? LAST : said?.replace(/[末底]$/, "");
}

const LAST = "上年";
