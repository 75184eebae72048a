import assert from "node:assert/strict";
import fc from "fast-check";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import { findRepeats } from "../../server/src/draft/repeats/repeats.ts";
import { runSpan } from "../../server/src/draft/repeats/run-span.ts";
import { repeatsOfAllPairs } from "./repeats-of-all-pairs.ts";

const SHORTEST_RUN = 20;

/** What stands twice but for short sentences, as `later text <- offset of the first copy`, without the mark at its end. */
function repeatsIn(text: string): string[] {
  const draft = buildDraft(text);
  const runs = findRepeats(draft).filter(({ echo }) => echo !== "short");
  return runs.map(({ copy, original }) => {
    const { start, end } = runSpan(copy, original);
    return `${start} ${withoutMark(text.slice(start, end))} <- ${runSpan(original, copy).start}`;
  });
}

/** The same by a search of all pairs of clauses, for texts without anything but paragraphs. */
function repeatsByPairs(text: string): string[] {
  const clauses = [...text.matchAll(/[^，；。\n]+[，；。\n]*/g)];
  const keys = clauses.map(([clause]) => withoutMark(clause));
  const symbols = keys.map((key) => keys.indexOf(key));
  const weights = keys.map((key) => key.length);
  return repeatsOfAllPairs(symbols, weights, SHORTEST_RUN).map(({ start, length, first }) => {
    const from = clauses[start]?.index ?? 0;
    const last = clauses[start + length - 1];
    const copy = text.slice(from, (last?.index ?? 0) + (last?.[0].length ?? 0));
    return `${from} ${withoutMark(copy)} <- ${clauses[first]?.index}`;
  });
}

const withoutMark = (text: string): string => text.replace(/[，；。\n]+$/, "");

describe("what stands twice in a document", () => {
  it("is what a search of all pairs of clauses finds", () => {
    const words = fc.constantFrom(
      "建码头",
      "修渔港",
      "培育龙头企业",
      "开放共享仪器设备",
      "云屏县设立中试基地",
    );
    const clause = fc.tuple(
      fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("")),
      fc.constantFrom("，", "，", "；", "。", "。\n\n"),
    );
    const text = fc
      .tuple(
        fc.array(clause, { minLength: 1, maxLength: 25 }),
        fc.array(clause, { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(30), { maxLength: 4 }),
      )
      .map(([clauses, planted, places]) =>
        places.reduce((grown, place) => grown.toSpliced(place, 0, ...planted), clauses),
      )
      .map((clauses) => `${clauses.flat().join("")}完。`);
    fc.assert(
      fc.property(text, (draft) => assert.deepEqual(repeatsIn(draft), repeatsByPairs(draft))),
      { numRuns: 300 },
    );
  });

  it("is listed nineteen times at most, however often it stands", () => {
    const one = "推动龙头企业与青樟大学共建深海养殖装备实验室。\n\n";
    const other = "选派科技副总到企业任职，协助开展部件攻关。\n\n";
    const listed = (text: string): readonly (number | null)[] =>
      findRepeats(buildDraft(text)).map(({ copies }) => copies);
    assert.deepEqual(listed(one.repeat(1000)), [...Array(18).fill(null), 1000]);
    assert.deepEqual(listed((one + other).repeat(500)), [...Array(18).fill(null), 500]);
  });

  it("is listed a hundred times at most, and the last tells of the others", () => {
    const sentences = Array.from(
      { length: 90 },
      (_, at) => `第${at}号码头由龙头企业与青樟大学共建深海养殖装备实验室。`,
    );
    const orders = Array.from({ length: 20 }, (_, order) =>
      sentences.map((_, at) => sentences[(at * (7 + 2 * order * order) + order) % sentences.length]).join(""),
    );
    const listed = findRepeats(buildDraft(orders.join("\n\n")));
    assert.equal(listed.length, 100);
    assert.deepEqual(
      listed.slice(0, 99).filter(({ more }) => more > 0),
      [],
    );
    assert.ok((listed[99]?.more ?? 0) > 200, `${listed[99]?.more} more`);
  });
});
