import { spanContains } from "../../text/span.ts";
import { isAnnexed } from "./annexed.ts";
import { ANY_APART, type EchoCheck } from "./echo-check.ts";
import type { RunPart } from "./run-part.ts";

/** What stands beside the text of a document says what the text says. */
export const ASIDE_ECHOES = [
  // An annex, or the list of deeds at the end of a report, lists what the text says.
  {
    echo: "annexed",
    of: ANY_APART,
    holds: ({ copy, original }, draft) =>
      draft.profile.kind === "report" && isAnnexed(draft, copy[0], original[0]),
  },
  {
    echo: "quoted",
    of: ANY_APART,
    holds: ({ copy, original }) => copy.every(isInQuotes) !== original.every(isInQuotes),
  },
] as const satisfies readonly EchoCheck[];

/** In a block quotation or in “…”, as where a motto is laid down. */
function isInQuotes({ placed: { passage }, span }: RunPart): boolean {
  return passage.quoted || passage.quotations.some((quotation) => spanContains(quotation, span));
}
