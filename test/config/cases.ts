import { GB18030 } from "../cli/drafts.ts";

/** A draft with two faults: a target without a year, and a paragraph that stands twice. */
export const DRAFT = `# 临澜区科技创新行动方案

## 主要目标

培育科技型企业20家以上。

依托临澜湾海洋实验室和各镇渔业站，组织技术人员每周到养殖户现场指导。

依托临澜湾海洋实验室和各镇渔业站，组织技术人员每周到养殖户现场指导。
`;

/** A file system, a draft in it, and what is found there by whoever checks it. */
export interface ConfigCase {
  /** Configuration files by path. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** `/plans/a.md` where it is not given. */
  readonly path?: string;
  /** {@link DRAFT} where it is not given. */
  readonly draft?: string;
  /** The findings as `rule severity`, in the order of the text; null where the draft is not checked at all. */
  readonly found: readonly string[] | null;
}

const FAULTS = ["undated-target warning", "duplicate-paragraph warning"];
const UNDATED = ["undated-target warning"];
const REPEATED = ["duplicate-paragraph warning"];
const config = (content: object): string => JSON.stringify(content);
const at = (content: object): Record<string, string> => ({ "/plans/hegao.config.json": config(content) });
const off = (...rules: string[]): object => Object.fromEntries(rules.map((rule) => [rule, "off"]));

/** Without a title that says so, only the year of the document tells the plan's last year. */
const THREE_YEARS = "# 云屏县水产科技三年行动方案\n\n## 主要目标\n\n培训渔民2000人次。\n";

/** What a configuration means, for every face alike. */
export const configCases: Readonly<Record<string, ConfigCase>> = {
  "no configuration: each rule at its own level": { files: {}, found: FAULTS },
  "an empty one changes nothing": { files: at({}), found: FAULTS },
  "comments and trailing commas": {
    files: {
      "/plans/hegao.config.json":
        '// 说明\n{ "rules": { "undated-target": "error", /* 又 */ "duplicate-paragraph": "off", }, }\n',
    },
    found: ["undated-target error"],
  },
  "a byte order mark": { files: { "/plans/hegao.config.json": '\uFEFF{ "extends": "none" }' }, found: [] },
  "levels of rules": {
    files: at({ rules: { "undated-target": "info", "duplicate-paragraph": "error" } }),
    found: ["undated-target info", "duplicate-paragraph error"],
  },
  "from the levels of a plan": {
    files: at({ extends: "plan", rules: off("undated-target") }),
    found: REPEATED,
  },
  "from none": { files: at({ extends: "none", rules: { "undated-target": "warning" } }), found: UNDATED },
  "a file further up": {
    files: at({ rules: off("undated-target") }),
    path: "/plans/2025/县/a.md",
    found: REPEATED,
  },
  "the nearest file alone": {
    files: {
      ...at({ rules: off("undated-target") }),
      "/plans/2025/hegao.config.json": config({ rules: off("duplicate-paragraph") }),
    },
    path: "/plans/2025/a.md",
    found: UNDATED,
  },
  "a file beside, not above": {
    files: { "/plans/2024/hegao.config.json": config({ extends: "none" }) },
    found: FAULTS,
  },
  "overrides, the later one deciding": {
    files: at({
      rules: { "undated-target": "error" },
      overrides: [
        { files: ["总结/"], rules: off("undated-target", "duplicate-paragraph") },
        { files: ["*年度*.md"], rules: { "undated-target": "info" } },
      ],
    }),
    path: "/plans/总结/2025年度.md",
    found: ["undated-target info"],
  },
  "overrides for other files": {
    files: at({ overrides: [{ files: ["总结/", "/b.md"], rules: off("undated-target") }] }),
    path: "/plans/总/b.md",
    found: FAULTS,
  },
  "overrides after none": {
    files: at({
      extends: "none",
      overrides: [{ files: ["a.md"], rules: { "duplicate-paragraph": "info" } }],
    }),
    found: ["duplicate-paragraph info"],
  },
  "overrides that take back": {
    files: at({ overrides: [{ files: ["*.md", "!a.md"], rules: off("undated-target") }] }),
    found: FAULTS,
  },
  "a set, in which a comment may be about another file": {
    files: at({ sets: { 方案: ["*.md"] } }),
    draft: `<!-- hegao-disable-file conflicting-values -->\n\n${DRAFT}`,
    found: FAULTS,
  },
  "a set of other files, where that comment is about none": {
    files: at({ sets: { 方案: ["b.md"] } }),
    draft: `<!-- hegao-disable-file conflicting-values -->\n\n${DRAFT}`,
    found: ["unused-suppression warning", ...FAULTS],
  },
  "an ignored file": { files: at({ ignore: ["a.md"] }), found: null },
  "an ignored folder": { files: at({ ignore: ["归档/"] }), path: "/plans/归档/2020/a.md", found: null },
  "a file that is not ignored after all": { files: at({ ignore: ["*.md", "!a.md"] }), found: FAULTS },
  "an ignored folder with a file of its own, which alone decides": {
    files: {
      ...at({ ignore: ["归档/"] }),
      "/plans/归档/hegao.config.json": config({ rules: off("undated-target") }),
    },
    path: "/plans/归档/a.md",
    found: REPEATED,
  },
  "the year of the document": {
    files: at({ documentYear: 2024 }),
    draft: THREE_YEARS,
    found: ["undated-target info"],
  },
  "no year of the document": { files: at({}), draft: THREE_YEARS, found: UNDATED },
  "one that is no JSON": { files: { "/plans/hegao.config.json": '{ "rules": ' }, found: null },
  "one with an unknown rule": { files: at({ rules: off("undated-taget") }), found: null },
  "a broken one further up is none of this draft's business": {
    files: { "/hegao.config.json": "{", ...at({ rules: off("undated-target") }) },
    found: REPEATED,
  },
  "one in GB18030": {
    files: { "/plans/hegao.config.json": GB18030 },
    found: null,
  },
};
