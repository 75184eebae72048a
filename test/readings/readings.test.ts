import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import { type Draft, spanInSource } from "../../server/src/draft/draft.ts";
import { readIndicatorKey } from "../../server/src/draft/indicators/indicator-key.ts";
import type { Target } from "../../server/src/draft/target.ts";
import { resolveDay } from "../../server/src/facts/times/resolve-day.ts";
import type { Time } from "../../server/src/facts/times/time.ts";
import { type Span, spanContains } from "../../server/src/text/span.ts";
import { type ReadingCase, readGroups } from "./read-cases.ts";

/** What each column of a table says of a number, in the words of the tables. */
const OF_NUMBER: Readonly<Record<string, (target: Target) => string>> = {
  数: ({ measurement }) => measurement.quantity.text,
  值: ({ measurement: { quantity } }) => [quantity.value, quantity.max ?? []].flat().join("~"),
  单位: ({ measurement }) => measurement.quantity.unit,
  界: ({ measurement }) => BOUNDS[measurement.quantity.bound],
  类: ({ measurement }) => KINDS[measurement.quantity.kind],
  指标: ({ measurement }) => measurement.indicator,
  名从: ({ measurement }) => NAME_SOURCES[measurement.namedBy],
  名: ({ measurement }) => readIndicatorKey(measurement).name,
  级: ({ measurement }) => readIndicatorKey(measurement).level,
  域: ({ measurement }) => readIndicatorKey(measurement).area,
  计法: ({ measurement }) => MEASURES[measurement.measure],
  频次: ({ measurement }) => CADENCES[measurement.cadence],
  判断: ({ status }) => STATUSES[status],
  期限: ({ deadline }) => (deadline === null ? "无" : `${deadline.from ?? ""}~${deadline.to}`),
  出处: ({ deadlineSource }) => SOURCES[deadlineSource],
};

const BOUNDS = { exact: "", "at-least": "至少", "at-most": "至多", about: "约", nearly: "近", over: "过" };
const KINDS = {
  count: "个数",
  money: "金额",
  percent: "百分数",
  "percentage-point": "百分点",
  multiple: "倍数",
  fraction: "分数",
  duration: "时长",
  measure: "度量",
  ordinal: "位次",
};
const MEASURES = {
  level: "存量",
  increment: "新增",
  cumulative: "累计",
  growth: "增速",
  decline: "降幅",
  share: "占比",
};
const NAME_SOURCES = {
  row: "排列",
  "number-before": "前数",
  "state-before": "前句",
  own: "旁边",
  "counted-before": "前物",
  "deed-before": "前事",
  purpose: "用途",
  none: "无",
};
const CADENCES = {
  once: "一次",
  yearly: "每年",
  "half-yearly": "每半年",
  quarterly: "每季度",
  monthly: "每月",
  weekly: "每周",
  daily: "每天",
};
const STATUSES = { target: "目标", reported: "成绩", neither: "都不是" };
const SOURCES = {
  clause: "小句",
  sentence: "句",
  paragraph: "段",
  list: "列表",
  table: "表",
  heading: "标题",
  section: "本节",
  title: "文题",
  none: "无",
};

/** The same of a time, in a document of a given year. */
const OF_TIME: Readonly<Record<string, (time: Time, year: number | null) => string>> = {
  时间: ({ text }) => text,
  类: ({ kind }) => TIME_KINDS[kind],
  起: ({ from }, year) => (from === null ? "" : String(resolveDay(from, year))),
  止: ({ to }, year) => (to === null ? "" : String(resolveDay(to, year))),
  注: ({ past, attributive, ambiguous }) =>
    (past ? "往" : "") + (attributive ? "定" : "") + (ambiguous ? "疑" : ""),
};

const TIME_KINDS = { deadline: "期限", period: "时段", point: "时点", recurring: "周期", duration: "时长" };

for (const name of readdirSync(import.meta.dirname).sort()) {
  if (!name.endsWith(".md") || name === "README.md") continue;
  const markdown = readFileSync(new URL(name, import.meta.url), "utf8");
  describe(`readings: ${markdown.slice(2, markdown.indexOf("\n"))}`, () => {
    for (const { title, columns, cases } of readGroups(markdown)) {
      describe(title, () => {
        for (const one of cases) it(one.name, () => assert.deepEqual(read(one, columns), one.rows));
      });
    }
  });
}

/** What is read between `start` and `end` of the draft, in the columns of the table. */
function read({ draft: text, start, end }: ReadingCase, columns: readonly string[]): string[] {
  const draft = buildDraft(text);
  return columns[0] === "时间"
    ? timesWithin(draft, { start, end }).map((time) => row(columns, OF_TIME, time, draft.profile.year))
    : draft.targets
        .filter(({ placed, measurement }) =>
          spanContains({ start, end }, spanInSource(placed, measurement.quantity.span)),
        )
        .map((target) => row(columns, OF_NUMBER, target));
}

function timesWithin({ passages }: Draft, within: Span): Time[] {
  return passages.flatMap((placed) =>
    placed.passage.times.filter(({ span }) => spanContains(within, spanInSource(placed, span))),
  );
}

function row<Rest extends readonly unknown[]>(
  columns: readonly string[],
  says: Readonly<Record<string, (...fact: Rest) => string>>,
  ...fact: Rest
): string {
  return columns.map((column) => `${column}：${says[column]?.(...fact) ?? "没有这一栏"}`).join(" ");
}
