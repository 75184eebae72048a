import { type Hover, MarkupKind } from "vscode-languageserver";
import type { InterfaceTexts } from "../../messages/interface-texts.ts";
import { groupDigits } from "../../report/group-digits.ts";
import { verdictText } from "../../report/indicator-mentions.ts";
import { type NumberCard, numberAt } from "../../service/indicator-mentions.ts";
import type { ClientFeatures } from "../client-features.ts";
import { toRange } from "../convert.ts";
import type { CheckedDocument } from "../open-document.ts";

/** More places than these say no more to someone who looks at one number. */
const MOST_OTHERS = 8;

/** What is known of the number at an offset: how it is read, where its indicator stands elsewhere, what it comes to. */
export function describeNumber(
  { document, coordinates }: CheckedDocument,
  offset: number,
  texts: InterfaceTexts,
  { markdownHover }: ClientFeatures,
): Hover | null {
  const card = document === null ? null : numberAt(document, offset);
  if (card === null) return null;
  const paragraphs = [readingOf(card, texts), elsewhere(card, texts), arithmetic(card, texts)].filter(
    (paragraph) => paragraph !== "",
  );
  return {
    contents: {
      kind: markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: (markdownHover ? paragraphs.map(escapeMarkdown) : paragraphs).join("\n\n"),
    },
    range: toRange(card.mention.span, coordinates),
  };
}

function readingOf(
  { target, mention }: NumberCard,
  { number: texts, status, cadence, deadlineSource }: InterfaceTexts,
): string {
  const { measurement, deadline, governing } = target;
  const { quantity, measure } = measurement;
  const value = `${texts.bound[quantity.bound]}${[quantity.value, ...(quantity.max === undefined ? [] : [quantity.max])].map(groupDigits).join("—")}${quantity.unit}`;
  const named = mention.indicator === "" ? value : texts.named(mention.indicator, value);
  const facts = [
    texts.measure[measure],
    ...(measurement.cadence === "once" ? [] : [cadence[measurement.cadence]]),
    status[target.status],
    ...(deadline === null ? [] : [texts.due(deadline.to, deadlineSource[target.deadlineSource])]),
    ...(governing?.time.ambiguous ? [texts.otherwise(governing.time.text)] : []),
  ];
  return `${named}\n\n${facts.join(texts.join)}`;
}

function elsewhere({ mention, others }: NumberCard, { number: texts }: InterfaceTexts): string {
  const lines = others
    .slice(0, MOST_OTHERS)
    .map((other) => texts.other(other.place.line, other.text, other.year));
  const verdict = verdictText(mention.verdict, texts);
  if (others.length === 0) return verdict;
  const more = others.length > MOST_OTHERS ? [texts.more(others.length - MOST_OTHERS)] : [];
  return [texts.elsewhere, ...[...lines, ...more].map((line) => `- ${line}`), "", verdict].join("\n");
}

function arithmetic({ arithmetic }: NumberCard, { number: texts }: InterfaceTexts): string {
  return arithmetic.length === 0 ? "" : texts.arithmetic(arithmetic);
}

/** The draft's own words are shown as they are. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}
