import assert from "node:assert/strict";
import { cutChunks } from "../../server/src/markdown/chunks.ts";

/** `‖` marks where the text is to be cut; the blank lines there belong to no chunk. */
const CASES: readonly (readonly [what: string, text: string])[] = [
  ["paragraphs", "甲\n\n‖乙\n丙\n \t\n\n‖丁\n"],
  ["line ends of every kind", "甲\r\n\r\n‖乙\r\r‖丙\n\r\n‖丁"],
  ["U+3000 is text to Markdown", "甲\n\u3000\n乙"],
  ["a fence", "甲\n```\n\n# 乙\n\n~~~\n\n````\n\n‖丙"],
  ["a fence of tildes, indented", "     ~~~~ js ``` \n\n~~~\n\n```\n\n~~~~~\n\n‖丙"],
  ["backticks behind which is another", "``` a`b\n\n‖丙"],
  ["a fence that is never closed", "```\n\n甲\n\n乙"],
  ["a comment", "<!-- 甲\n\n乙 -->\n\n‖丙"],
  ["comments that close at once", "<!-- 甲 -->\n\n‖<!-->\n\n‖丙"],
  ["HTML that keeps blank lines", "<PRE>\n\n</pre>\n\n‖<?甲\n\n?>\n\n‖<!X\n\n>\n\n‖<![CDATA[\n\n]]>\n\n‖丙"],
  ["HTML that does not", "<div>\n\n‖甲\n\n‖</div>\n\n‖<pres>\n\n‖丙"],
  ["items of a list read the same apart", "- 甲\n- 乙\n\n‖- 丙\n\n‖1. 丁\n\n‖戊"],
  ["what is indented may belong to the item", "- 甲\n\n  乙\n\n   1. 丙\n\n‖丁\n\n‖  戊"],
  ["what is left of an item's content does not", "10. 甲\n\n‖  乙"],
  ["a list in an item that begins with an empty line", "-\n   1. 甲\n\n   乙"],
  ["brackets that do not close character data", "<![CDATA[\n]]]>\n\n甲"],
  ["a fence in an item ends with it", "- 甲\n\n  ```\n  乙\n\n‖丙\n\n‖丁"],
  ["a fence below a list", "- 甲\n```\n\n乙\n\n```\n\n‖丙"],
  ["a list in a quote ends with the quote", "> - 甲\n\n‖> 乙\n\n‖  丙"],
  ["a rule is no list", "* * *\n\n‖  甲"],
  ["a fence where a list may or may not be open", "甲\n2. 乙\n   ```\n\n丙\n\n丁"],
  ["a fence where HTML may be open", "<div>\n```\n\n丙\n\n丁"],
];

describe("cutting Markdown into chunks", () => {
  for (const [what, marked] of CASES) {
    it(what, () => {
      const text = marked.replaceAll("‖", "");
      const chunks = cutChunks(text, 0).map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(
        chunks,
        marked.split("‖").map((part) => part.trimEnd()),
      );
    });
  }

  it("begins where it is told to", () => {
    assert.deepEqual(cutChunks("甲\n\n乙\n\n丙", 3), [
      { start: 3, end: 4 },
      { start: 6, end: 7 },
    ]);
  });
});
