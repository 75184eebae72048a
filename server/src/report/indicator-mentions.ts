import type { InterfaceTexts } from "../messages/interface-texts.ts";
import type { IndicatorMention, Verdict } from "../service/indicator-mentions.ts";
import { markdownTable } from "./columns.ts";

/** The mentions of an indicator as a table, each with why it is, or is not, compared. */
export function formatMentions(
  mentions: readonly IndicatorMention[],
  { number: texts }: InterfaceTexts,
): string {
  const { columns } = texts;
  return markdownTable(
    [columns.place, columns.indicator, columns.text, columns.year, columns.verdict],
    mentions.map((mention) => [
      placeText(mention),
      mention.indicator,
      mention.text,
      mention.year === null ? "" : String(mention.year),
      verdictText(mention.verdict, texts),
    ]),
  );
}

export function verdictText(verdict: Verdict, texts: InterfaceTexts["number"]): string {
  switch (verdict.kind) {
    case "compared":
      return texts.compared(
        verdict.places.map((place) => placeText({ place })),
        verdict.more,
      );
    case "silent":
      return texts.silent(texts.silence[verdict.silence]);
    case "alone":
      return verdict.differences.length === 0
        ? texts.alone
        : texts.differs(verdict.differences.map((name) => texts.difference[name]));
  }
}

function placeText({ place }: Pick<IndicatorMention, "place">): string {
  return `${place.line}:${place.column}`;
}
