import { FUND_BEHIND_SIZE, SIZE_OF_FUND } from "../../language/restating-words.ts";
import type { Draft } from "../draft.ts";
import { type NumberTwice, numbersIn } from "../numbers-of.ts";
import { type CalledMeasurement, readCalled } from "./called-numbers.ts";
import { findOddOnes } from "./odd-ones-out.ts";

/** 设立总规模150亿元的海洋产业基金, and further on 依托总规模约80亿元的海洋产业基金: a fund is as large wherever its size stands before its name. */
export function findFundsToldTwice({ passages }: Draft): NumberTwice[] {
  return findOddOnes(fundsIn(passages));
}

const fundsIn = readCalled((passage): readonly CalledMeasurement[] => {
  const { text } = passage.reading;
  if (!text.includes("基金")) return [];
  return numbersIn(passage).flatMap((measurement): CalledMeasurement[] => {
    const { kind, span, max } = measurement.quantity;
    const isSize = kind === "money" && max === undefined;
    if (!isSize || !SIZE_OF_FUND.test(text.slice(Math.max(0, span.start - LONGEST_SIZE), span.start)))
      return [];
    const name = FUND_BEHIND_SIZE.exec(text.slice(span.end, span.end + LONGEST_NAME))?.[1];
    return name === undefined ? [] : [{ id: name, measurement: { ...measurement, indicator: name } }];
  });
});

/** In characters. */
const LONGEST_SIZE = 6;
const LONGEST_NAME = 20;
