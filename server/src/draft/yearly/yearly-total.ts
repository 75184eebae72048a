import type { Target } from "../target.ts";

/** A number of a pair. In the glossary of a document, which holds no targets, nobody says whether it is an aim. */
export type YearlyNumber = Pick<Target, "placed" | "measurement" | "status">;

/** What is done every year, and what it comes to in so many years: 每年培训船员400人次, 三年累计培训1200人次. */
export interface YearlyTotal {
  readonly yearly: YearlyNumber;
  readonly total: YearlyNumber;
  /** Two at least. */
  readonly years: number;
  /** The yearly number is an average, which the sum equals but for rounding: 年均400人次. */
  readonly isAverage: boolean;
  /** What is done every year: 培训. Empty where no verb says it. */
  readonly verb: string;
  /** The sum is so far above that no rounding explains it, and that nobody can say which of the numbers is wrong. */
  readonly isFar?: true;
}

/** Where the words around the yearly number are not read yet. */
export type YearlyPair = Omit<YearlyTotal, "isAverage" | "isFar">;
