import fc from "fast-check";

/** Bits of Markdown that mean something to a parser, and text that must come through unharmed. */
const BITS = [
  ..."甲乙丙丁。；，",
  ..."0123456789",
  ..."*_`~[]()<>!#|\\&-+=:.\t",
  "  ",
  "    ",
  "\u3000",
  "\u00a0",
  "\u3000\u3000",
  "𠀀",
  "👨‍👩‍👧",
  "**",
  "***",
  "~~~",
  "```",
  "````",
  "``",
  "![",
  "](",
  "](#a)",
  "[甲]",
  "[甲][乙]",
  "[甲]: #\n",
  "[乙]: <#>\n",
  "> [乙]: #\n",
  "[Ab]",
  "[aB]: # '甲'\n",
  "<br>",
  "<b>",
  "</b>",
  "<div>",
  "</div>\n",
  "<!--",
  "-->",
  "<?",
  "?>",
  "<!A",
  "<![CDATA[",
  "]]>",
  "<pre>",
  "</pre>",
  "<script",
  "<https://a.cn>",
  "&amp;",
  "&nbsp;",
  "&emsp;",
  "&#50;",
  "&#x4e00;",
  "&#10;",
  "&bogus;",
  "\\*",
  "\\|",
  "\\\n",
  "到2026年，",
  "全区培育企业30家以上，建成示范园区5个，带动就业1200人，产值突破15亿元，",
  "\0",
  "\f",
  "\u2028",
  "\ufeff",
];

/** What lines begin with. */
const OPENINGS = [
  "",
  "",
  "",
  " ",
  "  ",
  "   ",
  "    ",
  "\t",
  "\u3000\u3000",
  "- ",
  "-\t",
  "-",
  "* ",
  "+   ",
  "1. ",
  "2) ",
  "10. ",
  "  - ",
  "   1. ",
  "> ",
  ">",
  "> > ",
  "> - ",
  "- > ",
  "- - ",
  "# ",
  "## ",
  "```",
  "~~~",
  "  ```",
  "- ```",
  "> ```",
  "<!-- ",
  "  <!-- ",
  "- <!-- ",
  "-->",
  "<div>",
  "</div>",
  "<pre>",
  "</pre>",
  "| ",
  "| 甲 | 乙 |\n|---|---|\n| ",
  "| 丙 | 1\\|2 |",
  "---",
  "===",
  "* * *",
  "[甲]: #",
  "一、",
  "（二）",
  "---\n",
];

const ENDS = [
  "\n",
  "\n",
  "\n",
  "\n\n",
  "\n\n",
  "\n\n\n",
  "\r\n",
  "\r\n\r\n",
  "\r",
  "  \n",
  "\n \t\n",
  "\n\u3000\n",
];

/** A line of Markdown, rarely well formed. */
export const line = fc
  .tuple(
    fc.constantFrom(...OPENINGS),
    fc.array(fc.constantFrom(...BITS), { maxLength: 6 }),
    fc.constantFrom(...ENDS),
  )
  .map(([opening, bits, end]) => opening + bits.join("") + end);

/** Markdown of every kind. */
export const soup: fc.Arbitrary<string> = fc.array(line, { maxLength: 14 }).map((lines) => lines.join(""));

/** Lines that open, close and contain, with hardly any text: what cutting into chunks must get right. */
export const skeleton: fc.Arbitrary<string> = fc
  .array(
    fc
      .tuple(
        fc.constantFrom(...words("| | |  |   |      |\t|- |-|* |1. |5. |10) |  - |> |> - |   > ")),
        fc.constantFrom(
          ...words(
            "| |```|~~~~|````js|<!--|-->|<pre>|</pre>|<div>|<b>|</i>|</i> x|<?|?>|<!A|>|`|**|---|===|# a",
          ),
          ...words("[a]: #|[a]: # '|[a]|'|甲"),
          "| a |",
          "|-|",
        ),
        fc.constantFrom("甲", "", "", "", "  "),
        fc.constantFrom("\n", "\n", "\n\n", "\n\n", "\r\n\r\n", "\r"),
      )
      .map((parts) => parts.join("")),
    { maxLength: 9 },
  )
  .map((lines) => lines.join(""));

/** Tables with bars at both ends of their lines, as editors write them, and such as miss being one by a cell. */
export const tables: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom("\n", "\n", "\r\n", "\r"))
  .chain(([columns, end]) => {
    const row = (cells: readonly string[], count = columns): fc.Arbitrary<string> =>
      fc
        .tuple(
          fc.array(fc.constantFrom(...cells), { minLength: count, maxLength: count }),
          fc.constantFrom("|", "|", "|", "", "| ", "|\t", "||"),
        )
        .map(([inside, bar]) => `|${inside.join("|")}${bar}`);
    const rows = fc.array(fc.oneof(row(CELLS), row(CELLS), row(CELLS, columns + 1), row(CELLS, 1)), {
      maxLength: 4,
    });
    return fc
      .tuple(row(CELLS), row(DASHES), rows, fc.constantFrom("", end, `${end}甲`))
      .map(([header, dashes, body, tail]) => [header, dashes, ...body].join(end) + tail);
  });

const CELLS = [
  ...words("| | 甲 |丙　　|　|12|-|--- |:|> a|# a|- b|1. c|~~a~~|!|]|]:|="),
  ..."\t\f\u2028\ufeff\0",
  "**甲**",
  "[甲]",
  "1\\",
];
const DASHES = ["-", "---", " :-- ", ":-:", "--:\t", "---", "---", "- -"];

function words(list: string): string[] {
  return list.split("|");
}
