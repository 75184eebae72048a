import { type PlacedPassage, spanInSource } from "../draft/draft.ts";
import { type Listed, listFirst } from "../draft/list-first.ts";
import { type DoubledWords, findDoubledWords } from "../facts/doubled-words.ts";
import { defineRule } from "../lint/rule.ts";
import { isKept } from "../repairs/replacement.ts";
import type { Span } from "../text/span.ts";

interface State extends Listed {
  readonly placed: PlacedPassage;
  readonly doubled: DoubledWords;
}

/** Words typed or pasted twice in a row: 进一步进一步, 的的. */
export default defineRule<State>({
  id: "repeated-words",
  category: "duplicate",
  scope: "chunk",
  severity: "warning",
  basis: "《党政机关公文处理工作条例》第十九条第三项：表述准确，文字精练",
  detect({ passages }) {
    const prose = passages.filter(({ passage }) => passage.kind !== "cell");
    return listFirst(
      prose.flatMap((placed) => findDoubledWords(placed.passage).map((doubled) => ({ placed, doubled }))),
    );
  },
  explain({ placed, doubled: { words, spare, again }, more }) {
    const [{ start, end }] = spare;
    return {
      span: spanInSource(placed, again),
      message: { id: "repeated-words", args: { words, more } },
      related: [
        {
          span: spanInSource(placed, { start, end: Math.min(end, start + words.length) }),
          message: { id: "duplicate-first", args: {} },
        },
      ],
    };
  },
  repair({ placed, doubled: { spare, again } }, { text }) {
    const startOf = ({ start }: Span): number => spanInSource(placed, { start, end: start + 1 }).start;
    // With Markdown marks or a line end among the words, a cut might leave half of a pair.
    if (/[*_`[\]<>\r\n]/.test(text.slice(startOf(spare[0]), spanInSource(placed, again).end))) return [];
    if (spare.some((span) => isKept({ placed, span }))) return [];
    const edits = spare.map((span) => ({
      span: { start: startOf(span), end: startOf({ start: span.end, end: span.end + 1 }) },
      text: "",
    }));
    return [{ title: { id: "repeated-words/delete", args: {} }, edits, safe: false }];
  },
});
