import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import { indicatorIndex } from "../../server/src/draft/indicators/indicator-index.ts";

setFlagsFromString("--allow-natives-syntax");
/** Whether the engine keeps two objects in one layout. */
const areAlike = new Function("one", "other", "return %HaveSameMap(one, other)") as (
  one: object,
  other: object,
) => boolean;

/** One object of each layout. */
function layoutsOf(objects: readonly object[]): object[] {
  const layouts: object[] = [];
  for (const one of objects) if (!layouts.some((other) => areAlike(one, other))) layouts.push(one);
  return layouts;
}

/** Objects of one kind are written in a few places of the code. */
const FEW = 5;

const DRAFT = buildDraft(
  `# 云屏县渔业振兴三年行动计划（2024—2026年）\n\n${Array.from(
    { length: 40 },
    (_, at) =>
      `到2026年，建成冷链仓库${at + 10}座，水产加工产值达到${at + 20}亿元，新增育苗企业${at + 3}家。\n\n`,
  ).join("")}`,
);

describe("objects of one kind", () => {
  const entries = indicatorIndex(DRAFT);
  const kinds: readonly (readonly [string, readonly object[]])[] = [
    ["entries of the index", entries],
    ["mentions", entries.map(({ mention }) => mention)],
    ["keys", entries.map(({ mention }) => mention.key)],
    ["targets", DRAFT.targets],
    ["measurements", DRAFT.targets.map(({ measurement }) => measurement)],
  ];
  for (const [name, objects] of kinds)
    it(`are laid out alike: ${name}`, () => {
      assert.ok(objects.length > 20, `${objects.length} found`);
      assert.ok(layoutsOf(objects).length <= FEW, `${layoutsOf(objects).length} layouts`);
    });
});
