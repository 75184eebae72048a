import { readSmallNumber } from "../../language/small-number.ts";
import {
  FUTURE_LENGTHS,
  MONTHS_AHEAD,
  NAMED_LENGTH,
  PAST_LENGTHS,
  PLAN_TERM,
  RECURRING,
  SUMMED_LENGTH,
  TERM_OF_OFFICE,
  USED_UP,
  YEAR_COUNT,
  YEAR_OF_PLAN,
} from "../../language/time-words.ts";
import type { TimeForm } from "./time-form.ts";

function lengthForm(source: string, past: boolean, attributive = false): TimeForm {
  return {
    pattern: new RegExp(source.replaceAll("COUNT", YEAR_COUNT), "g"),
    read({ more, ...groups }) {
      const words = Object.values(groups).find((value) => value !== undefined);
      const years = words === undefined ? undefined : countYears(words);
      return {
        kind: "duration",
        // 两年半来; of 两年多来 nobody can tell.
        years: years !== undefined && more === "半" ? years + HALF : years,
        past,
        attributive,
        ambiguous: words !== undefined && (more === "多" || ROUGH_COUNT.test(words)),
      };
    },
  };
}

const HALF = 0.5;
/** 3—5, 三五, 几: more than one number of years. */
const ROUGH_COUNT = /[—~至到几干-]|^[一二三四五六七八九]{2}/;

/** The number of years meant; of a range its upper end, by which all is due. 三五 is three to five. */
export function countYears(words: string): number | undefined {
  const last =
    words
      .replace(/个$/, "")
      .split(/[—~至到-]/)
      .at(-1) ?? "";
  if (last === "半") return 0.5;
  return readSmallNumber(last) ?? readSmallNumber(last.slice(-1)) ?? undefined;
}

/** 第三年: of the plan. */
export const NTH_YEAR: TimeForm = {
  pattern: new RegExp(YEAR_OF_PLAN, "g"),
  read: ({ nth }) => ({ kind: "duration", years: readSmallNumber(nth ?? "") ?? undefined, isLastOnly: true }),
};

/** 本届政府任期内: nobody but they can tell the day. */
export const IN_OFFICE: TimeForm = {
  pattern: new RegExp(TERM_OF_OFFICE, "g"),
  read: () => ({ kind: "deadline" }),
};

/** 规划期内: the document knows its years. */
export const OF_PLAN: TimeForm = {
  pattern: new RegExp(PLAN_TERM, "g"),
  read: ({ end, close }) => ({
    kind: "deadline",
    ofPlan: end === undefined && close === undefined ? "whole" : "end",
  }),
};

export const RHYTHM: TimeForm = {
  pattern: new RegExp(RECURRING.join("|"), "g"),
  read: () => ({ kind: "recurring" }),
};

/** 6个月内. */
export const MONTHS: TimeForm = {
  pattern: new RegExp(MONTHS_AHEAD, "g"),
  read: ({ months }) => ({ kind: "duration", years: (readSmallNumber(months ?? "") ?? 12) / 12 }),
};

/** 三年来, 用3年时间, 今后五年. */
export const LENGTHS: readonly TimeForm[] = [
  ...PAST_LENGTHS.map((source) => lengthForm(source, true)),
  lengthForm(USED_UP, true),
  ...FUTURE_LENGTHS.map((source) => lengthForm(source, false)),
  lengthForm(NAMED_LENGTH, false, true),
  lengthForm(SUMMED_LENGTH, false, true),
];
