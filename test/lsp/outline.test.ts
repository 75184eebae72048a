import assert from "node:assert/strict";
import type { DocumentSymbol } from "vscode-languageserver-protocol/node";
import { PULL, TestClient } from "./client.ts";

const uri = "file:///plans/a.md";

const PLAN = `# 云屏县水产科技三年行动方案（2024—2026年）

为促进水产科技，制定本方案。

一、主要目标

到2026年，选育新品种6个。

## 二、重点任务

（一）选育品种。建设育苗基地。

1. 收集种质。
- 无名的一项，只是正文。

（二）壮大企业。
引进龙头企业。

三、保障措施
`;

/** A line each: name, lines of the range, lines of the heading, indented as nested. */
function draw(symbols: readonly DocumentSymbol[], indent = ""): string[] {
  return symbols.flatMap(({ name, range, selectionRange, children }) => [
    `${indent}${name} ${range.start.line}-${range.end.line} ${selectionRange.start.line}:${selectionRange.start.character}`,
    ...draw(children ?? [], `${indent}  `),
  ]);
}

describe("outline", () => {
  it("is read from # and from Chinese numbering, with all that stands under each heading", async () => {
    const client = TestClient.inProcess();
    await client.initialize(PULL);
    await client.open(uri, PLAN);
    assert.deepEqual(draw(await client.symbols(uri)), [
      "一、主要目标 4-6 4:0",
      "二、重点任务 8-16 8:3",
      "  （一）选育品种 10-13 10:0",
      "    1. 收集种质 12-13 12:3",
      "  （二）壮大企业 15-16 15:0",
      "三、保障措施 18-18 18:0",
    ]);
  });

  it("is flat for clients that cannot nest it", async () => {
    const client = TestClient.inProcess();
    await client.initialize({});
    await client.open(uri, PLAN);
    const symbols = (await client.symbols(uri)) as unknown as { name: string; containerName?: string }[];
    assert.deepEqual(
      symbols.map(({ name, containerName }) => [name, containerName]),
      [
        ["一、主要目标", undefined],
        ["二、重点任务", undefined],
        ["（一）选育品种", "二、重点任务"],
        ["1. 收集种质", "（一）选育品种"],
        ["（二）壮大企业", "二、重点任务"],
        ["三、保障措施", undefined],
      ],
    );
  });

  it("keeps every range inside the one around it, and every heading inside its range", async () => {
    const client = TestClient.inProcess();
    await client.initialize(PULL);
    await client.open(uri, PLAN.replaceAll("\n", "\r\n"));
    const inside = ({ start, end }: DocumentSymbol["range"], outer: DocumentSymbol["range"]): boolean =>
      start.line * 1000 + start.character >= outer.start.line * 1000 + outer.start.character &&
      end.line * 1000 + end.character <= outer.end.line * 1000 + outer.end.character;
    const check = ({ range, selectionRange, children = [] }: DocumentSymbol): void => {
      assert.ok(inside(selectionRange, range));
      for (const child of children) {
        assert.ok(inside(child.range, range));
        check(child);
      }
    };
    const symbols = await client.symbols(uri);
    assert.equal(symbols.length, 3);
    symbols.forEach(check);
  });
});
