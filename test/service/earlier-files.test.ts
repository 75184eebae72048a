import assert from "node:assert/strict";
import fc from "fast-check";
import { shareableText } from "../../server/src/draft/across/shareable-text.ts";
import type { SharedPassage } from "../../server/src/draft/across/shared-runs.ts";
import { type Document, openText } from "../../server/src/service/document.ts";
import { EarlierFiles } from "../../server/src/service/earlier-files.ts";
import { memoryHost } from "../../server/src/service/memory-host.ts";
import { Neighbours } from "../../server/src/service/neighbours.ts";

const SURELY_SHARED = 40;

const textOf = ({ draft }: Document): string => shareableText(draft).text;

function open(texts: readonly string[]): Document[] {
  return texts.map((text, at) => {
    const opened = openText(`/文件/${String(at).padStart(3, "0")}.md`, text);
    assert.ok(opened.ok);
    return opened.document;
  });
}

/** What each document shares with those before it. */
async function sharedWithEarlier(documents: readonly Document[]): Promise<(readonly SharedPassage[])[]> {
  const files = new EarlierFiles(true);
  for (const document of documents) files.take(document, []);
  const shared: (readonly SharedPassage[])[] = documents.map(() => []);
  const reopen = async (_: string, number: number) =>
    ({ ok: true, document: documents[number] as Document }) as const;
  for await (const { number, others } of files.compare(reopen)) shared[number] = others.shared ?? [];
  return shared;
}

/** The definition taken at its word: any forty characters in a row that stand in another text, and nothing besides, lie in a passage. */
function checkPassages(text: string, others: readonly string[], passages: readonly SharedPassage[]): void {
  passages.forEach(({ at, length, first, other, words }, index) => {
    assert.ok(length >= SURELY_SHARED);
    assert.equal(text.slice(at, at + length), words);
    assert.equal(other.text.slice(first, first + length), words);
    assert.ok(others.includes(other.text));
    assert.notEqual(text[at - 1] ?? "前", other.text[first - 1] ?? "后", "goes on to the left");
    assert.notEqual(text[at + length] ?? "前", other.text[first + length] ?? "后", "goes on to the right");
    const before = passages[index - 1];
    assert.ok(before === undefined || before.at + before.length < at + length, "is told of twice");
  });
  for (let at = 0; at + SURELY_SHARED <= text.length; at++) {
    const row = text.slice(at, at + SURELY_SHARED);
    if (!others.some((other) => other.includes(row))) continue;
    const isFound = passages.some((run) => run.at <= at && at + SURELY_SHARED <= run.at + run.length);
    assert.ok(isFound, `${row} is not found`);
  }
}

describe("what files share with files before them", () => {
  const words =
    "渔港码头冷库网箱企业平台检测培育开放共享仪器设备联合攻关海洋牧场岸线航道种苗饲料".match(/../g) ?? [];
  const prose = (minLength: number, maxLength: number, kinds: number) =>
    fc
      .array(fc.constantFrom(...words.slice(0, kinds)), { minLength, maxLength, size: "max" })
      .map((parts) => parts.join(""));

  /** Files made of pieces of one run, some too short to count, among words of their own. */
  const pieces = fc
    .record({ run: prose(25, 50, 20), from: fc.array(fc.nat(60), { minLength: 8, maxLength: 12 }) })
    .chain(({ run, from }) =>
      fc.array(
        fc.array(
          fc.oneof(
            fc
              .constantFrom(...from)
              .chain((start) =>
                fc
                  .constantFrom(30, 39, 40, 46, 60)
                  .map((length) => run.slice(start % run.length, (start % run.length) + length)),
              ),
            prose(1, 15, 20),
          ),
          { minLength: 2, maxLength: 7 },
        ),
        { minLength: 3, maxLength: 6 },
      ),
    );
  const files: readonly [name: string, files: fc.Arbitrary<string[][]>, runs: number][] = [
    ["pieces of one run, overlapping and too short by one", pieces, 300],
    [
      "texts of two words, where all stands everywhere",
      fc.array(fc.array(prose(25, 120, 2), { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 5 }),
      100,
    ],
  ];
  for (const [name, parts, numRuns] of files) {
    it(`is every forty characters in a row: ${name}`, () =>
      fc.assert(
        fc.asyncProperty(parts, async (all) => {
          const documents = open(all.map((each) => `${each.join("甲")}。`));
          const shared = await sharedWithEarlier(documents);
          const texts = documents.map(textOf);
          for (const [at, passages] of shared.entries())
            checkPassages(texts[at] as string, texts.slice(0, at), passages);
        }),
        { numRuns },
      ));

    it(`is the same in an editor, of all files around a draft: ${name}`, () =>
      fc.assert(
        fc.asyncProperty(parts, async (all) => {
          const documents = open(all.map((each) => `${each.join("甲")}。`));
          const host = memoryHost(Object.fromEntries(documents.map(({ path, draft }) => [path, draft.text])));
          const neighbours = new Neighbours(host, ["/文件"], () => async () => ({
            draftOptions: {},
            sets: [],
          }));
          const texts = documents.map(textOf);
          for (const [at, document] of documents.entries()) {
            const passages = await neighbours.sharedWith(document, new Map());
            checkPassages(texts[at] as string, texts.toSpliced(at, 1), passages);
          }
        }),
        { numRuns: numRuns / 5 },
      ));
  }

  it("is found behind a file with one character less of it, and behind many places of a shorter run", async () => {
    const run =
      "县海洋发展局会同县工信局建立梯度培育库每年遴选养殖装备企业在用海融资检测方面给予支持并由专人负责";
    const [short, long] = [run.slice(0, 39), run.slice(0, 46)];
    const many = Array.from({ length: 30 }, (_, at) => `${short}第${at}次`).join("。");
    const shared = await sharedWithEarlier(open([`${many}。`, `甲${long}乙。`, `丙${long}丁。`]));
    assert.deepEqual(
      shared.map((passages) => passages.map((passage) => passage.words)),
      [[], [], [long]],
    );
  });
});
