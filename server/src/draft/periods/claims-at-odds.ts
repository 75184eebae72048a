import type { Passage } from "../../facts/passage.ts";
import { claimHolds, type WrittenIn } from "../../facts/periods/claim-holds.ts";
import { findPeriodClaims, type PeriodClaim } from "../../facts/periods/period-claims.ts";
import type { WrittenNumber } from "../../facts/periods/written-years.ts";
import { memoise } from "../../text/memoise.ts";
import { isWithinOneOf } from "../../text/sorted-items.ts";
import { type Span, spanContains } from "../../text/span.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { roleOf } from "../section-role.ts";
import { holdsTitle, titleIn } from "../title-place.ts";
import { findTitleClaims } from "./title-claims.ts";
import { yearTold } from "./told-year.ts";

/** What a draft claims of a stretch of years and arithmetic does not bear out: 三年行动计划（2023—2026年）. */
export interface ClaimAtOdds {
  readonly placed: PlacedPassage;
  /** Where the years of a length stand: in the same passage, or in the line below a title. */
  readonly yearsIn: PlacedPassage;
  readonly claim: PeriodClaim;
  readonly writtenIn: WrittenIn;
  /** Sure where the draft says it itself; less so in a title that it quotes, which may be faulty as published. */
  readonly severity: "error" | "warning";
  /** In a passage that holds the title of the draft. */
  readonly isByTitle: boolean;
}

/** The first and the last year that a draft can have been written in; of one that tells none NaN, which nothing is out of. */
export function yearsWrittenIn({ profile: { earliestYear, latestYear } }: Draft): WrittenIn {
  return { from: earliestYear ?? Number.NaN, to: latestYear ?? Number.NaN, told: null };
}

const claimsOf = memoise((passage: Passage) => findPeriodClaims(passage.reading.text));

/** In the order of the draft, those of its title last. */
export function findClaimsAtOdds(draft: Draft): readonly ClaimAtOdds[] {
  const { title } = draft.profile;
  const writtenIn = yearsWrittenIn(draft);
  const titlePlace = memoise((placed: PlacedPassage) =>
    holdsTitle(placed, title) ? titleIn(placed, title) : null,
  );
  const inTitle = findTitleClaims(draft).filter(
    ({ placed, claim: { length } }) => !claimsOf(placed.passage).some((claim) => isOfLength(claim, length)),
  );
  return [
    ...draft.passages.flatMap((placed) =>
      claimsOf(placed.passage).flatMap((claim) => {
        const told = claim.kind === "run" ? (yearTold(placed, draft) ?? lastTold(placed, draft)) : null;
        const within = { ...writtenIn, told };
        const severity = claimHolds(claim, within) ? null : severityOf(placed, claim, titlePlace);
        return severity === null ? [] : [{ claim, placed, yearsIn: placed, severity, writtenIn: within }];
      }),
    ),
    ...inTitle
      .filter(({ claim }) => !claimHolds(claim, writtenIn))
      .map((found) => ({ severity: "error" as const, writtenIn, ...found })),
  ].map((found) => ({ isByTitle: titlePlace(found.placed) !== null, ...found }));
}

/** The year of a draft where a chapter of it looks back, if only on several years: no run of years goes on beyond it. */
function lastTold(placed: PlacedPassage, draft: Draft): number | null {
  return roleOf(draft, placed) === "review" ? draft.profile.latestYear : null;
}

/**
 * Null in the words of others, which no drafter changes. A title quoted wrong is the drafter's slip, so that it is to be
 * looked up; his own title is in his hand.
 */
function severityOf(
  placed: PlacedPassage,
  claim: PeriodClaim,
  titlePlace: (placed: PlacedPassage) => Span | null,
): "error" | "warning" | null {
  const fault = faultOf(claim);
  const { citations, quotations } = placed.passage;
  const isInTitle = isWithinOneOf(citations, fault);
  if (!isInTitle && !isWithinOneOf(quotations, fault)) return "error";
  const title = titlePlace(placed);
  if (title !== null && spanContains(title, fault)) return "error";
  return isInTitle || isInName(placed.passage, claim) ? "warning" : null;
}

/** In characters: what is longer in quotation marks is said by others. */
const LONGEST_NAME = 40;

/** Before words of others: 会议**提出**“…”. */
const SPOKEN = /(?:提出|强调|指出|要求|明确|表示|[说称：])，?$/;

/** 按照“渔港提升三年行动（2023—2026年）”部署: a name in marks, which ends with its years and is quoted as a title is. */
function isInName({ quotations, reading: { text } }: Passage, claim: PeriodClaim): boolean {
  return (
    claim.kind === "length" &&
    quotations.some(
      (quotation) =>
        spanContains(quotation, claim.years.span) &&
        quotation.end - quotation.start <= LONGEST_NAME &&
        !SPOKEN.test(text.slice(0, quotation.start).slice(-4)) &&
        text.slice(claim.years.span.end, quotation.end) === "）”" &&
        // “两年试点、三年推广行动（2023—2027年）”
        !text.slice(quotation.start, claim.years.span.start).includes("、"),
    )
  );
}

/** What a claim stands or falls with. */
function faultOf(claim: PeriodClaim): Span {
  switch (claim.kind) {
    case "run": {
      // In 2010年以来“十六连丰” the quotation marks make a name, and the year stands before them.
      const [start, end] = [claim.since.span, claim.count.span].toSorted((a, b) => a.start - b.start) as [
        Span,
        Span,
      ];
      return { start: start.start, end: end.end };
    }
    case "plan-length":
      return claim.length.span;
    case "duration":
      return claim.dates;
    case "plan-year":
      return claim.at;
    case "reversed":
    case "reversed-length":
      return claim.span;
    default:
      return claim.years.span;
  }
}

function isOfLength(claim: PeriodClaim, { span }: WrittenNumber): boolean {
  return claim.kind === "length" && claim.length.span.start === span.start;
}
