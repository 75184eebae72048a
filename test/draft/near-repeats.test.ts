import assert from "node:assert/strict";
import fc from "fast-check";
import { alignWords, wordsOf } from "../../server/src/draft/align-words.ts";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import { findNearRepeats } from "../../server/src/draft/repeats/near-repeats.ts";

/** What differs, as `earlier|later` for each change. */
function changesBetween(earlier: string, later: string): string[] | null {
  const words = (text: string) => wordsOf(text, { start: 0, end: text.length });
  const join = (list: readonly { text: string }[]): string => list.map(({ text }) => text).join("");
  const changes = alignWords(words(earlier), words(later), 20);
  return changes?.map((change) => `${join(change.earlier)}|${join(change.later)}`) ?? null;
}

describe("the alignment of two sentences", () => {
  const cases: readonly [name: string, earlier: string, later: string, changes: readonly string[] | null][] =
    [
      ["a number is one word", "入驻企业230家以上", "入驻企业240家以上", ["230|240"]],
      ["with its point and its sign", "增长2.8%左右", "增长8%左右", ["2.8%|8%"]],
      ["words put in", "建立会商制度", "建立健全会商制度", ["|健全"]],
      ["words left out", "建立健全会商制度", "建立会商制度", ["健全|"]],
      ["marks count for nothing", "建立会商制度，定期通报", "建立“会商”制度；定期通报", []],
      ["what has nothing in common is not aligned", "建立部门会商制度", "改造老旧码头护岸", null],
    ];
  for (const [name, earlier, later, changes] of cases) {
    it(name, () => {
      const found = changesBetween(earlier, later);
      if (changes === null) assert.ok(found === null || found.join("").length > earlier.length);
      else assert.deepEqual(found, changes);
    });
  }
});

describe("what nearly stands twice in a document", () => {
  const words = fc.constantFrom(
    ...("渔港码头冷库网箱企业平台检测培育开放共享仪器设备联合攻关海洋牧场".match(/../g) ?? []),
  );
  const sentence = fc.array(words, { minLength: 12, maxLength: 25 }).map((parts) => parts.join(""));

  it("is found where a number was changed or a word put in, wherever it stands", () => {
    const planted = fc.record({
      others: fc.array(sentence, { maxLength: 12 }),
      before: sentence,
      after: sentence,
      place: fc.nat(30),
      added: fc.constantFrom("", "积极", "进一步"),
    });
    fc.assert(
      fc.property(planted, ({ others, before, after, place, added }) => {
        const original = `${before}，建成泊位${place + 10}个，${after}。`;
        const copy = `${before}，建成泊位${place + 11}个，${added}${after}。`;
        const draft = buildDraft(
          `${original}${others.map((other) => `${other}。`).join("\n\n")}\n\n完善制度。${copy}`,
        );
        const found = findNearRepeats(draft).some(({ copy: { placed, span } }) =>
          placed.passage.reading.text.slice(span.start, span.end).includes(`泊位${place + 11}个`),
        );
        assert.ok(found);
      }),
      { numRuns: 200 },
    );
  });

  it("is listed nineteen times at most, however many are alike", () => {
    const text = Array.from(
      { length: 1000 },
      (_, at) => `推动龙头企业与青樟大学共建深海养殖装备实验室${at + 1}个。`,
    ).join("\n\n");
    const listed = findNearRepeats(buildDraft(text)).map(({ copies }) => copies);
    assert.deepEqual(listed, [...Array(18).fill(null), 1000]);
  });

  it("is found however many sentences begin or end like it, up to as many as are remembered", () => {
    const begin = "区科技局会同区海洋局建设面向全区渔业企业的公共检测平台";
    const own = "每季度发布一次养殖装备检测能力清单和收费标准";
    const others = Array.from({ length: 47 }, (_, at) =>
      String.fromCharCode(0x6000 + 97 * at, 0x7000 + 89 * at),
    );
    for (const count of [2, 3, 4, 12, 13, 47]) {
      for (const [name, likeIt] of [
        ["begin", (word: string) => `${begin}，${word.repeat(2)}检修${word}和更新${word}养护${word}。`],
        ["end", (word: string) => `${word.repeat(2)}检修${word}和更新${word}养护${word}，${own}。`],
      ] as const) {
        const alike = others.slice(0, count).map(likeIt);
        const text = [...alike, `${begin}，${own}。`, "完善制度。", `${begin}，积极${own}。`].join("\n\n");
        const found = findNearRepeats(buildDraft(text)).map(({ copy, original }) => [
          copy.placed.index,
          original.placed.index,
        ]);
        assert.deepEqual(found, [[count + 2, count]], `${count} ${name} like it`);
      }
    }
  });

  it("is sought in three sentences, those that share most with it", () => {
    const [sites, gauges, terms, open] = [
      "逐港选定海上试验场地",
      "分批安装网箱监测仪器",
      "公布收费标准和预约办法",
      "积极面向养殖企业开放数据",
    ];
    const join = (clauses: readonly string[]): string => `${clauses.join("，")}。`;
    const inOtherOrders = [
      join([terms, open, sites, gauges]),
      join([gauges, terms, open, sites]),
      join([open, sites, gauges, terms]),
    ];
    const original = join([sites, gauges, `及时${terms}`, open]);
    const copy = join([sites, gauges, terms, open]);
    const foundBelow = (earlier: readonly string[]) =>
      findNearRepeats(buildDraft([...earlier, original, copy].join("\n\n"))).length;
    assert.deepEqual(
      [0, 2, 3].map((count) => foundBelow(inOtherOrders.slice(0, count))),
      [1, 1, 0],
    );
  });
});
