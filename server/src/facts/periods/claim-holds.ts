import type { PeriodClaim } from "./period-claims.ts";

/** The first and the last year that a document can have been written in. */
export interface WrittenIn {
  readonly from: number;
  readonly to: number;
}

/** Whether a claim is right, or cannot be judged. */
export function claimHolds(claim: PeriodClaim, writtenIn: WrittenIn): boolean {
  switch (claim.kind) {
    case "length":
      return claim.counts.some((count) => claim.length.least <= count && count <= claim.length.most);
    case "duration":
      return claim.stated.least <= claim.dated.most && claim.dated.least <= claim.stated.most;
    case "five-year-plan":
      return claim.years.from.value === claim.from && claim.years.to.value === claim.to;
    case "plan-length":
      return claim.length.value === claim.to - claim.from + 1;
    case "plan-year":
      // 今年 in a text whose year nothing tells is of any year.
      return claim.year === null
        ? !(claim.expected < writtenIn.from || claim.expected > writtenIn.to)
        : claim.year.value === claim.expected;
    case "reversed":
    case "reversed-length":
      return false;
    case "run": {
      const { least, most } = runBounds(claim, writtenIn);
      // 从2024年起，连续三年每年安排500万元 in a plan of 2024: the run is yet to come.
      return claim.since.value >= writtenIn.from || !(claim.count.value > most || claim.count.value < least);
    }
  }
}

/**
 * How often something yearly can have come round since its first year. The first year may count or not, and a text may
 * be of the year before its date; editions may have been skipped. Without a document year nothing is out of bounds.
 */
export function runBounds(
  { since, fromStart, leftOut }: Extract<PeriodClaim, { kind: "run" }>,
  { from, to }: WrittenIn,
): { readonly least: number; readonly most: number } {
  return { least: fromStart ? Math.max(1, from - since.value - 1 - leftOut) : 1, most: to - since.value + 1 };
}
