import assert from "node:assert/strict";
import fc from "fast-check";
import { buildDraft, DraftMemo } from "../../server/src/draft/build-draft.ts";
import { spanInSource } from "../../server/src/draft/draft.ts";
import type { Finding } from "../../server/src/lint/finding.ts";
import { lintDraft } from "../../server/src/lint/run.ts";
import { rules } from "../../server/src/rules/index.ts";
import { applyEdits } from "../../server/src/text/edit.ts";
import type { Span } from "../../server/src/text/span.ts";

/** Pieces of plans, so that random drafts hold headings, aims, sums, repeats, litter and rare characters. */
const pieces = [
  "# 云屏县水产科技三年行动方案（2024—2026年）\n\n",
  "## 一、主要目标\n\n",
  "二、重点任务\n",
  "（一）壮大企业。",
  "1. 选育品种。",
  "- ",
  "> ",
  "到2026年，",
  "每年新增水产企业8家以上，",
  "水产企业达到24家以上；",
  "共96项，其中育种类52项、加工类49项。",
  "三年累计培训船员900人次。",
  "由20家增加到40家，增长2倍。",
  "2025年，水产企业达到20万家。",
  "形成育种、养殖、加工三大方向。",
  "组织企业与食品院所共建中试车间，开发即食贝类和海藻零食；",
  "𠮷村🚢码头**扩容**`3座`，",
  "爭取實現(xiàn)增長11%以上。",
  "《云屏县规划（2021—2025年）》",
  "“十四五”期间，",
  "634 家",
  "\n",
  "\n\n",
  "\r\n",
  "　　",
  "| 指标 | 2025年 |\n|---|---|\n| 育苗场 | 10家 |\n",
  "<!-- 注 -->",
  "```\n",
  "\\*&amp;",
];
const draftText = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));
const edits = fc.array(fc.record({ at: fc.nat(), drop: fc.nat(20), put: fc.constantFrom("", ...pieces) }), {
  maxLength: 6,
});

const find = (text: string, among = rules): readonly Finding[] =>
  lintDraft(buildDraft(text), among, new Map());

function* spansOf(text: string): Generator<Span> {
  const draft = buildDraft(text);
  for (const target of draft.targets) {
    yield spanInSource(target.placed, target.measurement.expression);
    yield spanInSource(target.placed, target.measurement.quantity.span);
  }
  for (const finding of find(text)) {
    yield finding.span;
    for (const { span } of finding.related) yield span;
    for (const repair of finding.repairs) for (const edit of repair.edits) yield edit.span;
  }
}

function splitsCharacter(text: string, offset: number): boolean {
  return /[\udc00-\udfff]/.test(text[offset] ?? "") && /[\ud800-\udbff]/.test(text[offset - 1] ?? "");
}

describe("laws of drafts", () => {
  it("every span lies in the text, is not turned around and splits no character", () => {
    fc.assert(
      fc.property(draftText, (text) => {
        for (const { start, end } of spansOf(text)) {
          assert.ok(start >= 0 && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
          assert.ok(!splitsCharacter(text, start) && !splitsCharacter(text, end));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("the draft after any edits, and what all rules find in it, are those of the text read from scratch", () => {
    fc.assert(
      fc.property(draftText, edits, (start, changes) => {
        const memo = new DraftMemo();
        let text = start;
        lintDraft(buildDraft(text, {}, memo), rules, new Map());
        for (const { at, drop, put } of changes) {
          const from = text.length === 0 ? 0 : at % text.length;
          text = text.slice(0, from) + put + text.slice(from + drop);
          const [draft, fresh] = [buildDraft(text, {}, memo), buildDraft(text)];
          assert.deepEqual(draft, fresh);
          assert.deepEqual(lintDraft(draft, rules, new Map()), lintDraft(fresh, rules, new Map()));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("the same text gives the same findings", () => {
    fc.assert(
      fc.property(draftText, (text) => {
        assert.deepEqual(find(text), find(text));
      }),
      { numRuns: 100 },
    );
  });

  it("a year put in clears every undated target of its sentence", () => {
    const undated = rules.filter((rule) => rule.id === "undated-target");
    fc.assert(
      fc.property(draftText, (text) => {
        const before = find(text, undated);
        const [first] = before;
        const repair = first?.repairs[0];
        if (first === undefined || repair === undefined) return;
        const cleared = before.filter(
          ({ repairs }) => repairs[0]?.edits[0]?.span.start === repair.edits[0]?.span.start,
        );
        const after = find(applyEdits(text, repair.edits), undated);
        assert.ok(after.length <= before.length - cleared.length);
      }),
      { numRuns: 300 },
    );
  });
});
