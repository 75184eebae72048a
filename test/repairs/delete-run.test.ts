import assert from "node:assert/strict";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import { lintDraft } from "../../server/src/lint/run.ts";
import { rules } from "../../server/src/rules/index.ts";
import { applyEdits } from "../../server/src/text/edit.ts";

/** What stands twice: A and B are sentences, C a clause. */
const A = "区科技局牵头建设公共检测平台，向全区中小企业开放共享仪器设备";
const B = "区海洋局会同澜港集团改造南湾渔港码头，逐年更新沿岸防波设施";
const C = "组织龙头企业与青樟大学共建深水网箱实验室和中试基地";
const FIRST = `${A}。\n\n${B}。\n\n另外，${C}，逐年办好船舶配套展会，引进专业服务机构，选派科技副总到企业挂职，评选示范班组和先进个人。\n\n# 正文\n\n`;
const NEXT = "<!-- hegao-disable-next-line undated-target -- 另定 -->";

/** A text below the first copies, and what it is without the second one; null where that is not certain. */
const table: Readonly<Record<string, Readonly<Record<string, [before: string, after: string | null]>>>> = {
  "lines and blank lines": {
    "a paragraph between others": ["甲。\n\nA。\n\n乙。\n", "甲。\n\n乙。\n"],
    "a paragraph at the end": ["甲。\n\nA。\n", "甲。\n"],
    "a paragraph at the end, without a last line end": ["甲。\n\nA。", "甲。"],
    "two paragraphs at the end": ["甲。\n\nA。\n\nB。", "甲。"],
    "a line between lines": ["甲。\nA。\n乙。\n", "甲。\n乙。\n"],
    "a line at the end of a paragraph": ["甲。\nA。\n\n乙。\n", "甲。\n\n乙。\n"],
    "a paragraph indented with wide spaces": ["　　甲。\n\n　　A。\n\n　　乙。\n", "　　甲。\n\n　　乙。\n"],
    "behind a hard break": ["甲。\\\nA。\n\n乙。\n", null],
    "a rule below that would make a heading of the line above": ["甲\n- A。\n---\n", "甲\n\n---\n"],
    "a table below": ["甲。\n\nA。\n\n| 乙 |\n|---|\n| 丙 |\n", "甲。\n\n| 乙 |\n|---|\n| 丙 |\n"],
  },
  lists: {
    "the last items, without a last line end": ["- 甲；\n- 乙。\n- A；\n- B；", "- 甲；\n- 乙。"],
    "an item between others": ["- 甲；\n- A；\n- 乙。\n", "- 甲；\n- 乙。\n"],
    "the last item, whose mark ends the list": [
      "- 甲；\n- 乙；\n- A。\n\n丙。\n",
      "- 甲；\n- 乙。\n\n丙。\n",
    ],
    "an item of a loose list": ["- 甲；\n\n- A；\n\n- 乙。\n", "- 甲；\n\n- 乙。\n"],
    "an item with items below": ["- 甲。\n- A。\n  - 乙\n", null],
    "an item with a second paragraph": ["1. 甲。\n2. A。\n\n   乙。\n3. 丙。\n", null],
    "an item with code": ["- 甲。\n- A。\n\n  ```\n  乙\n  ```\n", null],
    "an item on several lines": ["- 甲。\n- A。\n  B。\n- 乙。\n", "- 甲。\n- 乙。\n"],
    "an item on a line with the item above it": ["- - A。\n  - 甲。\n", null],
    "an ordered item": ["1. 甲。\n2. A。\n3. 乙。\n4. 丙。\n", "1. 甲。\n2. 乙。\n3. 丙。\n"],
    "the first ordered item": ["1. A。\n2. 甲。\n", "1. 甲。\n"],
    "an ordered item where all are 1": ["1. 甲。\n1. A。\n1. 乙。\n", "1. 甲。\n1. 乙。\n"],
    "the tenth of eleven": [
      `${Array.from({ length: 9 }, (_, at) => `${at + 1}. 项${at}。\n`).join("")}10. A。\n11. 乙。\n`,
      `${Array.from({ length: 9 }, (_, at) => `${at + 1}. 项${at}。\n`).join("")}10. 乙。\n`,
    ],
    "the only item of its lead-in": ["甲如下：\n\n- A。\n\n乙。\n", null],
    "the lead-in of a list": ["A：\n\n- 甲\n- 乙\n", null],
    "between a list and text that its item would take in": ["- 甲。\n\n> A。\n\n   乙。\n", null],
    "between two lists": ["1. 甲。\n\nA。\n\n1. 乙。\n", null],
    "an item above one that could not begin a list": ["- 甲；\n  - A。\n  2. 乙。\n", null],
    "an item with a task box": ["- [ ] 甲。\n- [ ] A。\n- [ ] 乙。\n", "- [ ] 甲。\n- [ ] 乙。\n"],
  },
  numbers: {
    "a numbered paragraph": ["（一）甲。\n\n（二）A。\n\n（三）乙。\n", "（一）甲。\n\n（二）乙。\n"],
    "a numbered paragraph with items below": ["（一）甲。\n\n（二）A。\n\n1.乙。\n\n（三）丙。\n", null],
    "a number that stood twice": ["（一）甲。\n\n（一）A。\n\n（二）乙。\n", "（一）甲。\n\n（二）乙。\n"],
    "a number in a circle": ["①甲。\n\n②A。\n\n③乙。\n", "①甲。\n\n②乙。\n"],
    "一是 and 二是": ["一是甲。\n二是A。\n三是乙。\n", null],
    "a number in bold type": [
      "**（一）甲。**\n\n（二）A。\n\n**（三）乙。**\n",
      "**（一）甲。**\n\n**（二）乙。**\n",
    ],
  },
  quotations: {
    "a paragraph of a quotation": ["> 甲。\n>\n> A。\n>\n> 乙。\n", "> 甲。\n>\n> 乙。\n"],
    "the last paragraph of a quotation": ["> 甲。\n>\n> A。\n\n乙。\n", "> 甲。\n\n乙。\n"],
    "between two quotations": ["> 甲。\n\nA。\n\n> 乙。\n", null],
    "in the words of another": ["他说：“甲，C，乙。”\n", null],
  },
  marks: {
    "bold type around the copy": ["甲。**A。**\n", "甲。\n"],
    "bold type around a paragraph": ["甲。\n\n**A。**\n\n乙。\n", "甲。\n\n乙。\n"],
    "bold type that ends before the mark": ["甲；**C**。\n", "甲。\n"],
    "bold type over more than the copy": ["**甲，C**，乙。\n", "**甲**，乙。\n"],
    "bold type that ends in the copy": [
      "**甲。区科技局牵头建设公共检测平台**，向全区中小企业开放共享仪器设备。乙。\n",
      null,
    ],
    "bold type over lines": ["**甲。\nA。\n乙。**\n", "**甲。\n乙。**\n"],
    "bold type that begins in the line": ["**A。\n乙。**\n", null],
    "two tildes": ["~~A。~~再说。\n", "再说。\n"],
    "two tildes before a line end that they make a wrap": ["甲。~~A。~~\n再说。\n", "甲。再说。\n"],
    tags: ["甲。<u>A。</u>乙。\n", null],
    "a bold number before the copy": ["**（一）甲。**A。乙。\n", "**（一）甲。**乙。\n"],
    "a link": ["甲。[A](https://example.cn)。乙。\n", null],
  },
  footnotes: {
    "called up elsewhere": [
      "甲[^2]。\n\nA。[^2]\n\n乙。\n\n[^2]: 见 附件\n",
      "甲[^2]。\n\n乙。\n\n[^2]: 见 附件\n",
    ],
    "called up by the copy alone": ["甲。\n\nA。[^2]\n\n乙。\n\n[^2]: 见 附件\n", null],
    "inside the line": ["甲[^2]。A。[^2]乙。\n\n[^2]: 见 附件\n", "甲[^2]。乙。\n\n[^2]: 见 附件\n"],
  },
  comments: {
    "above the paragraph": [`甲。\n\n${NEXT}\nA。\n\n乙。\n`, "甲。\n\n乙。\n"],
    "above the item": [`- 甲。\n${NEXT}\n- A。\n- 乙。\n`, "- 甲。\n- 乙。\n"],
    "at the end of the line": [`甲。\n\nA。${NEXT.replace("next-", "")}\n\n乙。\n`, "甲。\n\n乙。\n"],
    "around the paragraph": [
      "甲。\n\n<!-- hegao-disable undated-target -->\n\nA。\n\n<!-- hegao-enable undated-target -->\n\n乙。\n",
      null,
    ],
    "of other kinds": ["甲。\n\n<!-- 待核 -->\n\nA。\n\n乙。\n", "甲。\n\n<!-- 待核 -->\n\n乙。\n"],
  },
  clauses: {
    "between clauses": ["甲，C，乙。\n", "甲，乙。\n"],
    "at the end of a sentence": ["甲；C。乙。\n", "甲。乙。\n"],
    "behind a label": ["要求：C。乙。\n", null],
    "between spaces": ["甲。 A。 乙。\n", "甲。 乙。\n"],
    "before a break of two spaces": ["甲。 A。  \n乙。\n", "甲。  \n乙。\n"],
    "before what would open a list": ["A。- 乙\n", null],
    "before a number": ["A。（二）乙。\n", null],
  },
  "items within a line": {
    "between others": ["工作是：一是甲；二是C；三是乙。\n", "工作是：一是甲；二是乙。\n"],
    "the last": ["工作是：一是甲；二是乙；三是C。丙。\n", null],
    "the last of its paragraph": ["工作是：一是甲；二是乙；三是C。\n", "工作是：一是甲；二是乙。\n"],
    sentences: ["一要甲。二要A。三要乙。四要丙。\n", "一要甲。二要乙。三要丙。\n"],
    "numbered in brackets": ["工作是：（1）甲；（2）C；（3）乙。\n", "工作是：（1）甲；（2）乙。\n"],
    "numbered in circles": ["工作是：①甲；②C；③乙。\n", "工作是：①甲；②乙。\n"],
    "of two": ["工作是：一是甲；二是C。\n", null],
    "a part of an item": ["工作是：一是甲；二是C，丁；三是乙。\n", null],
    "two items": ["工作是：一是甲。二是A。三是B。四是乙。\n", null],
    "of a number that is given": ["抓好三件事：一是甲；二是C；三是乙。\n", null],
    "of a list that goes on below": ["一是甲。二是A。三是乙。\n四是丙。\n", null],
    "of a list that is counted wrongly": ["工作是：一是甲；二是C；二是乙。\n", null],
  },
};

describe("deleting what stands twice leaves the text as if it had never been there", () => {
  for (const [group, cases] of Object.entries(table)) {
    describe(group, () => {
      for (const [name, [before, after]] of Object.entries(cases)) {
        it(name, () => {
          for (const lineEnd of ["\n", "\r\n", "\r"]) {
            const write = (text: string): string =>
              text.replace("A", A).replace("B", B).replace("C", C).replaceAll("\n", lineEnd);
            const text = write(FIRST.replace(A, "A")) + write(before);
            const findings = lintDraft(buildDraft(text), rules, new Map()).filter(({ ruleId }) =>
              ruleId.startsWith("duplicate-"),
            );
            const [finding] = findings;
            assert.ok(finding !== undefined && findings.length === 1, `${findings.length} found`);
            const [repair] = finding.repairs;
            if (after === null) assert.equal(repair && applyEdits(text, repair.edits), undefined);
            else {
              assert.ok(repair !== undefined, "there is no repair");
              assert.equal(applyEdits(text, repair.edits), write(FIRST.replace(A, "A")) + write(after));
            }
          }
        });
      }
    });
  }
});
