import assert from "node:assert/strict";
import { parseDisputedLabels, withDisputed } from "../../tools/labels/disputed-labels.ts";
import { scorePairs } from "../../tools/labels/figures.ts";
import { judge } from "../../tools/labels/judgements.ts";
import { parseLabels } from "../../tools/labels/label.ts";
import { pairReadings } from "../../tools/labels/pairs.ts";

const TEXT = `# 云屏县水产加工行动方案（2024—2026年）

## 一、主要目标

到2026年，🐟育苗场达到12家，冷库容量提高5%—8%。

## 二、重点任务

新建码头3座。截至2023年底，渔船达到90艘。`;

const HEADINGS = "id\tline\tcol\ttext\tstatus\tunit\tvalue\tindicator\tdeadline\twhere";

const LABELS = [
  "1\t5\t13\t12家\ttarget\t家\t12\t育苗场\t2026\tsentence",
  "2\t5\t23\t5%\ttarget\t%\t5..8\t冷库容量\t2026\tsentence",
  "3\t5\t26\t8%\tpart\t\t\t\t\t",
  "4\t9\t5\t3座\ttarget\t个\t3\t码头\t2025\tnone",
  "5\t9\t21\t90艘\ttarget\t艘\t90\t渔船\t2026\ttitle",
];

const document = {
  name: "云屏",
  text: TEXT,
  labels: parseLabels([HEADINGS, ...LABELS].join("\n")),
  lines: null,
};

describe("scoring the reader against labels", () => {
  it("says where a reading differs from its label, and how", () => {
    const differing = pairReadings(document).flatMap((pair) =>
      judge(pair)
        .filter(({ agrees }) => !agrees)
        .map(({ question, wanted, read }) => `${pair.label?.text} ${question}: ${wanted} → ${read}`),
    );
    assert.deepEqual(differing, [
      "3座 unit: 个 → 座",
      "3座 year: 2025 → 2026",
      "3座 place: none → title",
      "90艘 target: target → reported",
    ]);
  });

  it("counts so many right of so many", () => {
    const figures = scorePairs(pairReadings(document));
    assert.deepEqual(
      Object.entries(figures).map(([name, { right, of }]) => `${name} ${right}/${of}`),
      [
        "targets: precision 3/3",
        "targets: recall 3/4",
        "targets: F1 6/7",
        "found targets: value 3/3",
        "found targets: unit 2/3",
        "found targets: indicator 3/3",
        "found targets: year 2/3",
        "found targets: place of the year 2/3",
        "undated-target speaks on undated 1/1",
        "undated-target warns of undated 0/1",
        "undated-target leaves dated alone 2/2",
      ],
    );
  });

  it("counts a reading that no label stands for against precision", () => {
    const fewer = { ...document, labels: document.labels.slice(1) };
    assert.deepEqual(scorePairs(pairReadings(fewer))["targets: precision"], { right: 2, of: 3 });
  });

  it("asks nothing of lines that were not labelled", () => {
    const upper = { ...document, labels: document.labels.slice(0, 3), lines: [[1, 6]] as const };
    assert.deepEqual(scorePairs(pairReadings(upper))["targets: precision"], { right: 2, of: 2 });
  });

  it("reads a disputed label as we argue, and only there", () => {
    const disputed = parseDisputedLabels(
      [
        "file\tline\tcolumn\treading\treason",
        "云屏\t9\t5\tunit=座 deadline=2026 where=title\tr",
        "云屏\t9\t21\tstatus=reported\tr",
      ].join("\n"),
    );
    const figures = scorePairs(pairReadings(withDisputed(document, disputed)));
    assert.ok(Object.values(figures).every(({ right, of }) => right === of));
  });
});
