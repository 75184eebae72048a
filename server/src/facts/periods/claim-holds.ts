import type { PeriodClaim } from "./period-claims.ts";

/** The first and the last year that a document can have been written in. */
export interface WrittenIn {
  readonly from: number;
  readonly to: number;
  /** The one year that the chapter of a claim looks back on; null where it tells of others too. */
  readonly told: number | null;
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
      // 自2024年起连续三年保持增长 may be meant to be so, but where only what was is told.
      if (claim.mayBeAhead && writtenIn.told === null) return true;
      const { least, most } = runBounds(claim, writtenIn);
      // 从2024年起，连续三年每年安排500万元 in a plan of 2024: the run is yet to come.
      return claim.since.value >= writtenIn.from || !(claim.count.value > most || claim.count.value < least);
    }
  }
}

/**
 * How often something yearly can have come round since its first year, and until when. The first year may count or not, and
 * a text may be of the year before its date; editions may have been skipped. Without a document year nothing is out of bounds.
 */
export function runBounds(
  { since, fromStart, leftOut, unit }: Extract<PeriodClaim, { kind: "run" }>,
  { from, to, told }: WrittenIn,
): { readonly until: number; readonly least: number; readonly most: number } {
  // What a year brought is told when it is over, but an edition of the next may be told as well.
  const until = unit === "年" && told !== null ? Math.min(told, to) : to;
  return {
    until,
    least: fromStart ? Math.max(1, from - since.value - 1 - leftOut) : 1,
    most: until - since.value + 1,
  };
}
