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

function words(list: string): string[] {
  return list.split("|");
}
