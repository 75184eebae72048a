import { ANNEX, BORROWED, DATED, DATED_BY_TITLE, GB18030, PLAN, UNDATED } from "./drafts.ts";
import type { Run } from "./run-cli.ts";

/** A run and what must come of it. An output that is not described must be empty. */
export interface CliCase extends Run {
  readonly code: 0 | 1 | 2;
  readonly out?: RegExp;
  readonly err?: RegExp;
}

const SET = { "hegao.config.json": '{ "sets": { "水产方案": ["方案.md", "附件*.md"] } }' };

export const cases: Readonly<Record<string, CliCase>> = {
  "warnings alone pass": {
    argv: ["check", "a.md"],
    files: { "a.md": UNDATED },
    code: 0,
    out: /^a\.md\n {2}5:3 {2}警告 {2}目标“[^\n]* {2}undated-target\n\n检查了 1 个文件，共 1 个问题（错误 0，警告 1，提示 0）。\n$/,
  },
  "a clean run says so": {
    argv: ["check"],
    files: { "a.md": DATED, "b/c.markdown": DATED },
    code: 0,
    out: /^检查了 2 个文件，没有发现问题。\n$/,
  },
  "hints are counted, not shown": {
    argv: ["check"],
    files: { "a.md": DATED_BY_TITLE },
    code: 0,
    out: /^检查了 1 个文件，没有要显示的问题。\n未显示的有提示 1 个，加 --level info 查看。\n$/,
  },
  "--level info shows hints": {
    argv: ["check", "--level", "info"],
    files: { "a.md": DATED_BY_TITLE },
    code: 0,
    out: /提示[^\n]*undated-target.*提示 1）。\n$/s,
  },
  "--level error hides warnings": {
    argv: ["check", "--level=error"],
    files: { "a.md": UNDATED },
    code: 0,
    out: /^检查了 1 个文件，没有要显示的问题。\n未显示的有警告 1 个/,
  },
  "--severity makes errors, which fail": {
    argv: ["check", "--severity", "undated-target=error"],
    files: { "a.md": UNDATED },
    code: 1,
    out: /错误.*undated-target/,
  },
  "--severity off turns a rule off": {
    argv: ["check", "--severity", "undated-target=off", "--level", "info"],
    files: { "a.md": UNDATED },
    code: 0,
    out: /没有发现问题/,
  },
  "--rule runs only the rules named": {
    argv: ["check", "--rule", "duplicate-paragraph", "--rule", "duplicate-clause"],
    files: { "a.md": UNDATED },
    code: 0,
    out: /没有发现问题/,
  },
  "--severity does not bring back a rule that --rule leaves out": {
    argv: ["check", "--rule", "count-mismatch", "--severity", "undated-target=error"],
    files: { "a.md": UNDATED },
    code: 0,
    out: /没有发现问题/,
  },
  "--across compares the files": {
    argv: ["check", "--across", "--rule", "duplicate-across-files"],
    files: { "a.md": BORROWED, "b/c.md": `完善配套政策。\n\n${BORROWED}` },
    code: 0,
    out: /^b\/c\.md\n {2}3:1 {2}警告 {2}“[^\n]*与“a\.md”里的文字相同[^\n]*\n[^\n]*相关 a\.md:1:1 另一份文件里的文字\n/,
  },
  "files are not compared unless asked for": {
    argv: ["check"],
    files: { "a.md": BORROWED, "b/c.md": BORROWED },
    code: 0,
    out: /没有发现问题/,
  },
  "--across compares standard input too": {
    argv: ["check", "-", "a.md", "--across"],
    files: { "a.md": BORROWED },
    stdin: BORROWED,
    code: 0,
    out: /^a\.md\n.*与“<stdin>”里的文字相同/,
  },
  "files of one set must agree": {
    argv: ["check"],
    files: { ...SET, "a.md": DATED, "b/方案.md": PLAN, "b/附件1.md": ANNEX, "b/附件2.md": PLAN },
    code: 1,
    out: /^b\/附件1\.md\n {2}5:16 {2}错误 {2}2026年“水产科技企业”在“方案\.md”里写的是80家，这里写的是95家。[^\n]* {2}conflicting-values\n {8}相关 b\/方案\.md:5:18 [^\n]*\n\n检查了 4 个文件，共 1 个问题/,
  },
  "as json, with the path of the other file and a suggestion for this one": {
    argv: ["check", "--format", "json"],
    files: { ...SET, "b/方案.md": PLAN, "b/附件1.md": ANNEX },
    code: 1,
    out: /"filePath":"\$\/b\/附件1\.md","messages":\[\{"ruleId":"conflicting-values","severity":2,[^[]*"suggestions":\[\{"title":"把“95”改为“80”","edits":\[[^\]]*\],"text":"80"\}\]\}\],"related":\[\{"filePath":"\$\/b\/方案\.md",[^\]]*"line":5,/,
  },
  "files of no set, or of two, need not agree": {
    argv: ["check"],
    files: {
      "hegao.config.json": '{ "sets": { "方案": ["/a.md", "/b.md"], "附件": ["/c.md", "/d.md"] } }',
      "a.md": PLAN,
      "c.md": ANNEX,
      "e.md": ANNEX,
    },
    code: 0,
    out: /没有发现问题/,
  },
  "sets of the same name under two configurations are two": {
    argv: ["check"],
    files: {
      "a/hegao.config.json": SET["hegao.config.json"],
      "b/hegao.config.json": SET["hegao.config.json"],
      "a/方案.md": PLAN,
      "b/附件.md": ANNEX,
    },
    code: 0,
    out: /没有发现问题/,
  },
  "a set holds standard input too, and lives with --across": {
    argv: ["check", "-", "方案.md", "--stdin-filename", "附件.md", "--across"],
    files: { ...SET, "方案.md": PLAN },
    stdin: ANNEX,
    code: 1,
    out: /^方案\.md\n {2}5:18 {2}错误 [^\n]*在“附件\.md”里写的是95/,
  },
  "of a set only what is checked is compared": {
    argv: ["check", "附件.md"],
    files: { ...SET, "方案.md": PLAN, "附件.md": ANNEX },
    code: 0,
    out: /没有发现问题/,
  },
  "what differs within a set can be let stand": {
    argv: ["check"],
    files: {
      ...SET,
      "方案.md": PLAN,
      "附件.md": `<!-- hegao-disable-file conflicting-values -->\n\n${ANNEX}`,
    },
    code: 0,
    out: /没有发现问题/,
  },
  "--max-warnings allows as many": {
    argv: ["check", "--max-warnings", "1"],
    files: { "a.md": UNDATED },
    code: 0,
    out: /警告 1/,
  },
  "--max-warnings fails above": {
    argv: ["check", "--max-warnings", "1"],
    files: { "a.md": UNDATED, "b.md": UNDATED },
    code: 1,
    out: /警告 2/,
    err: /^警告 2 个，超过 --max-warnings 允许的 1 个。\n$/,
  },
  "globs and names; what .gitignore names is left out unless named itself": {
    argv: ["check", "*.md", "sub", "notes.txt", "ignored.md", "--format", "json"],
    files: {
      "a.md": DATED,
      "ignored.md": DATED,
      "notes.txt": DATED,
      "other.txt": DATED,
      "sub/b.md": DATED,
      "sub/ignored.md": DATED,
      "sub/.gitignore": "ignored.md\n",
      ".gitignore": "ignored.md\n",
    },
    code: 0,
    out: /^\[\{"filePath":"\$\/a\.md"[^$]*"\$\/ignored\.md"[^$]*"\$\/notes\.txt"[^$]*"\$\/sub\/b\.md"[^$]*$/,
  },
  "standard input under a name": {
    argv: ["check", "-", "--stdin-filename", "sub/draft.md", "--format", "json"],
    stdin: UNDATED,
    code: 0,
    out: /^\[\{"filePath":"\$\/sub\/draft\.md","messages":\[\{"ruleId":"undated-target"/,
  },
  "standard input without a name, beside a file": {
    argv: ["check", "-", "a.md", "--severity", "undated-target=error"],
    files: { "a.md": UNDATED },
    stdin: UNDATED,
    code: 1,
    out: /^<stdin>\n.*\na\.md\n/s,
  },
  "standard input that is not UTF-8": {
    argv: ["check", "-"],
    stdin: GB18030,
    code: 2,
    err: /^<stdin>：不是 UTF-8 编码（看来是 GB18030），没有检查。请在编辑器中另存为 UTF-8 编码。\n$/,
  },
  "a file that is not UTF-8, and the others": {
    argv: ["check"],
    files: { "a.md": UNDATED, "b.md": GB18030 },
    code: 2,
    out: /^a\.md\n.*检查了 1 个文件，共 1 个问题/s,
    err: /^b\.md：不是 UTF-8 编码（看来是 GB18030）[^\n]*\n$/,
  },
  "a file that is not there, and the others": {
    argv: ["check", "no.md", "a.md"],
    files: { "a.md": DATED },
    code: 2,
    out: /检查了 1 个文件/,
    err: /^no\.md：没有这个文件或目录。请核对路径。\n$/,
  },
  "no file matched": {
    argv: ["check", "*.markdown"],
    files: { "a.md": DATED },
    code: 2,
    err: /^\*\.markdown：没有找到要检查的文件[^\n]*\n$/,
  },
  "a configuration file, and one nearer to a draft": {
    argv: ["check"],
    files: {
      "hegao.config.json": '{ "rules": { "undated-target": "error" } }',
      "a.md": UNDATED,
      "b/hegao.config.json": "// 空的\n{}",
      "b/c.md": UNDATED,
    },
    code: 1,
    out: /^a\.md\n {2}5:3 {2}错误 [^$]*\nb\/c\.md\n {2}5:3 {2}警告 [^$]*（错误 1，警告 1，提示 0）。\n$/,
  },
  "--severity wins over the configuration": {
    argv: ["check", "--severity", "undated-target=warning"],
    files: { "hegao.config.json": '{ "rules": { "undated-target": "off" } }', "a.md": UNDATED },
    code: 0,
    out: /警告 1/,
  },
  "--rule wins over the configuration that turns the rule off": {
    argv: ["check", "--rule", "undated-target"],
    files: { "hegao.config.json": '{ "extends": "none" }', "a.md": UNDATED },
    code: 0,
    out: /警告 1/,
  },
  "--rule leaves the level that the configuration sets": {
    argv: ["check", "--rule", "undated-target"],
    files: { "hegao.config.json": '{ "rules": { "undated-target": "error" } }', "a.md": UNDATED },
    code: 1,
    out: /错误 1/,
  },
  "a wrong configuration: its drafts are not checked, the others are": {
    argv: ["check"],
    files: {
      "a.md": UNDATED,
      "b/hegao.config.json": '{\n  "rules": { "undated-taget": "off" },\n  "ignore": "x"\n}',
      "b/c.md": UNDATED,
      "b/d/e.md": UNDATED,
    },
    code: 2,
    out: /^a\.md\n.*检查了 1 个文件，共 1 个问题/s,
    err: /^b\/hegao\.config\.json:2:14：没有“undated-taget”这条规则。您是不是要用“undated-target”？[^\n]*\nb\/hegao\.config\.json:3:13：这里要写一对方括号[^\n]*\nb\/hegao\.config\.json：配置文件有错，它管的稿子没有检查。[^\n]*\n$/,
  },
  "a configuration that is no JSON, in English": {
    argv: ["check", "--lang", "en"],
    files: { "hegao.config.json": '{ "rules": {} "ignore": [] }', "a.md": UNDATED },
    code: 2,
    err: /^hegao\.config\.json:1:15: Expected “,” between two items\.\nhegao\.config\.json: the configuration is wrong[^\n]*\n$/,
  },
  "ignored files are left out of a folder and a glob": {
    argv: ["check", ".", "b/*.md"],
    files: {
      "hegao.config.json": '{ "ignore": ["c.md"] }',
      "a.md": DATED,
      "b/c.md": UNDATED,
      "b/d.md": DATED,
    },
    code: 0,
    out: /^检查了 2 个文件，没有发现问题。\n$/,
  },
  "an ignored file that is named is not checked either, and it is said": {
    argv: ["check", "a.md", "b.md"],
    files: { "hegao.config.json": '{\n  "ignore": ["b.md"]\n}', "a.md": DATED, "b.md": UNDATED },
    code: 0,
    out: /^检查了 1 个文件，没有发现问题。\n$/,
    err: /^b\.md：没有检查：hegao\.config\.json 第 2 行的 ignore 略过了它。\n$/,
  },
  "a folder of which everything is ignored": {
    argv: ["check", "b"],
    files: { "hegao.config.json": '{ "ignore": ["b/"] }', "b/c.md": UNDATED },
    code: 2,
    err: /^b：没有找到要检查的文件[^\n]*\n$/,
  },
  "standard input is governed by the file it is named after, or by the current directory's": {
    argv: ["check", "-", "--stdin-filename", "b/c.md"],
    files: { "b/hegao.config.json": '{ "rules": { "undated-target": "error" } }' },
    stdin: UNDATED,
    code: 1,
    out: /错误 1/,
  },
  "standard input without a name is governed as a file of the current directory": {
    argv: ["check", "-"],
    files: { "hegao.config.json": '{ "rules": { "undated-target": "error" } }' },
    stdin: UNDATED,
    code: 1,
    out: /错误 1/,
  },
  "the ledger follows the configuration too": {
    argv: ["targets"],
    files: { "hegao.config.json": '{ "ignore": ["b.md"] }', "a.md": DATED, "b.md": DATED },
    code: 0,
    out: /^## a\.md\n[^$]*共 1 项指标/,
  },
  "the settings of a file, each with where it comes from": {
    argv: ["config", "总结/a.md", "--severity", "count-mismatch=info"],
    files: {
      "hegao.config.json":
        '{\n"rules": { "period-mismatch": "warning" },\n"overrides": [{ "files": ["总结/"], "rules": {\n"undated-target": "off" } }]\n}',
    },
    code: 0,
    out: /^配置文件：hegao\.config\.json\n\n\| 项 [^$]*\| undated-target +\| off +\| hegao\.config\.json:4（overrides 第 1 项） \|\n[^$]*\| conflicting-values +\| error +\| 默认 [^$]*\| count-mismatch +\| info +\| 命令行 [^$]*\| period-mismatch +\| warning +\| hegao\.config\.json:2 [^$]*\| documentYear +\| 看稿子自己 +\| 默认 [^$]*\| ignore +\| 不略过 +\| 默认 [^$]*$/,
  },
  "the settings of an ignored file": {
    argv: ["config", "a.md"],
    files: { "hegao.config.json": '{ "documentYear": 2025,\n"ignore": ["*.md"] }' },
    code: 0,
    out: /\| documentYear +\| 2025 +\| hegao\.config\.json:1 [^$]*\| ignore +\| 略过，不检查 +\| hegao\.config\.json:2 /,
  },
  "the sets of a file": {
    argv: ["config", "附件.md"],
    files: {
      "hegao.config.json": '{ "sets": {\n"全部": ["*.md"],\n"会议": ["会议/"],\n"方案": ["/附件.md"] } }',
    },
    code: 0,
    out: /\| ignore [^\n]*\n\| sets +\| 全部 +\| hegao\.config\.json:2 +\|\n\| sets +\| 方案 +\| hegao\.config\.json:4 +\|\n$/,
  },
  "the settings of a file that nothing governs": {
    argv: ["config", "a.md", "--lang", "en"],
    files: { "b/hegao.config.json": "{}" },
    code: 0,
    out: /^No configuration governs it[^$]*\| undated-target +\| warning +\| default /,
  },
  "the settings under a wrong configuration": {
    argv: ["config", "a.md"],
    files: { "hegao.config.json": "[]" },
    code: 2,
    err: /^hegao\.config\.json:1:1：这里要写一对花括号[^\n]*\nhegao\.config\.json：配置文件有错[^\n]*\n$/,
  },
  "a configuration file to start from": {
    argv: ["init"],
    files: { "a.md": DATED },
    code: 0,
    out: /^写好了 hegao\.config\.json。[^\n]*\n$/,
  },
  "a configuration file that is there already": {
    argv: ["init"],
    files: { "hegao.config.json": "{}" },
    code: 2,
    err: /^已经有 hegao\.config\.json，没有改动它。\n$/,
  },
  "an unknown rule": {
    argv: ["check", "--rule", "undatd-target"],
    code: 2,
    err: /^没有“undatd-target”这条规则。您是不是要用“undated-target”？[^\n]*\n$/,
  },
  "an unknown rule in --severity": {
    argv: ["check", "--severity", "undated=error"],
    code: 2,
    err: /^没有“undated”这条规则。您是不是要用“undated-target”？[^\n]*\n$/,
  },
  "an unknown severity": {
    argv: ["check", "--severity", "undated-target=warn"],
    code: 2,
    err: /^--severity 不能是“warn”，可以是 off、info、warning、error。您是不是要用“warning”？\n$/,
  },
  "a severity of no rule": {
    argv: ["check", "--severity", "error"],
    code: 2,
    err: /^--severity 要写成“规则=级别”/,
  },
  "an unknown format": {
    argv: ["check", "--format", "jsno"],
    code: 2,
    err: /^--format 不能是“jsno”，可以是 stylish、json。您是不是要用“json”？\n$/,
  },
  "an unknown level": {
    argv: ["check", "--level", "all"],
    code: 2,
    err: /^--level 不能是“all”，可以是 info、warning、error。/,
  },
  "an unknown option": {
    argv: ["check", "--formt", "json"],
    code: 2,
    err: /^没有“--formt”这个选项。您是不是要用“--format”？[^\n]*\n$/,
  },
  "an empty path": {
    argv: ["check", ""],
    files: { "a.md": UNDATED },
    code: 2,
    err: /^路径是空的。[^\n]*\n$/,
  },
  "a ledger of nothing that could be read": {
    argv: ["targets", "old.md"],
    files: { "old.md": GB18030 },
    code: 2,
    err: /^old\.md[^\n]*不是 UTF-8[^\n]*\n$/,
  },
  "an unknown command": { argv: ["chek"], code: 2, err: /^没有“chek”这个命令。您是不是要用“check”？\n$/ },
  "a file in place of a command": {
    argv: ["plan.md"],
    code: 2,
    err: /^没有“plan\.md”这个命令。要检查文件，请用：hegao check plan\.md\n$/,
  },
  "an unknown language": {
    argv: ["rules", "--lang", "fr"],
    code: 2,
    err: /^--lang 不能是“fr”，可以是 zh、en。\n$/,
  },
  "an option without its value": {
    argv: ["check", "--rule"],
    code: 2,
    err: /^选项“--rule <rule>”后面缺少内容。\n$/,
  },
  "a number that is none": {
    argv: ["check", "--max-warnings", "-1"],
    code: 2,
    err: /^--max-warnings 要写一个不小于 0 的整数/,
  },
  "a name for standard input that is not read": {
    argv: ["check", "--stdin-filename", "a.md"],
    code: 2,
    err: /^--stdin-filename 要和 - 一起用/,
  },
  "no rule to explain": { argv: ["explain"], code: 2, err: /^缺少参数“rule”。\n$/ },
  "no command": { argv: [], code: 2, err: /^用法： hegao .*\n {2}check {2}/s },
  help: {
    argv: ["check", "--help"],
    code: 0,
    out: /^用法： hegao check \[选项\] \[路径…\]\n.*--max-warnings/s,
  },
  version: { argv: ["--version"], code: 0, out: /^\d+\.\d+\.\d+/ },
  "the list of rules": { argv: ["rules"], code: 0, out: /\| undated-target +\| 警告 \| 指标 \| \S/ },
  "the list of rules as json": {
    argv: ["rules", "--format", "json"],
    code: 0,
    out: /^\[\{"id":"[a-z-]+","severity":"/,
  },
  "a rule explained": {
    argv: ["explain", "undated-target"],
    code: 0,
    out: /^undated-target\n.*为什么.*怎么改.*依据.*改正后/s,
  },
  "a rule explained in English": {
    argv: ["explain", "undated-target", "--lang", "en"],
    code: 0,
    out: /^undated-target\n.*what to do.*mended/s,
  },
  "two rules to explain": { argv: ["explain", "undated-target", "scale-jump"], code: 2, err: /^参数太多/ },
  "an indicator explained": {
    argv: ["explain", "--indicator", "标准化养殖场", "a.md"],
    files: {
      "a.md":
        "到2026年，全区标准化养殖场达到30个。\n\n到2026年，全区标准化养殖场达到35个。\n\n每年新增标准化养殖场5个。\n",
    },
    code: 0,
    out: /^## a\.md\n\n\| 行:列 .*\| 1:18 .*\| 2026 +\| 与 3:18 相比 .*\| 5:11 .*不相比：/s,
  },
  "an indicator that may be of two things": {
    argv: ["explain", "--indicator", "周转量", "a.md"],
    files: {
      "a.md":
        "# 云屏县2025年交通运输工作计划\n\n到2025年，公路货运量达到3亿吨，周转量达到90亿吨公里。到2025年，铁路货运量达到2亿吨，周转量达到60亿吨公里。\n",
    },
    code: 0,
    out: /90亿吨公里 .*与另一处的对象不同.*60亿吨公里 .*与另一处的对象不同/s,
  },
  "an indicator by another wording of its name": {
    argv: ["explain", "--indicator", "高企总数", "a.md"],
    files: { "a.md": "到2026年，全区国家高新技术企业达到30家。\n\n到2026年，高新技术企业数量达到35家。\n" },
    code: 0,
    out: /\| 1:20 .*\| 与 3:18 相比 .*\| 3:18 /s,
  },
  "an indicator that stands nowhere": {
    argv: ["explain", "--indicator", "冷库", "a.md"],
    files: { "a.md": DATED },
    code: 0,
    out: /^没有找到“冷库”的数。\n$/,
  },
  "English usage": { argv: ["--lang=en", "check", "--rule", "x"], code: 2, err: /^There is no rule “x”\./ },
  "the ledger for people": {
    argv: ["targets", "a.md"],
    files: { "a.md": DATED },
    code: 0,
    out: /^## a\.md\n\n### 主要目标\n\n\| 行.*\| 5 [^\n]*到 2026-12-31.*共 1 项指标，其中 0 项只有标题的年限，0 项没有年限。\n$/s,
  },
  "the ledger for spreadsheets": {
    argv: ["targets", "--format", "csv"],
    files: { "a.md": DATED },
    code: 0,
    out: /^\uFEFF文件,行,[^\r\n]*\r\na\.md,5,[^\r\n]*,2026-12-31,[^\r\n]*\r\n$/,
  },
  "the ledger kept in a file": {
    argv: ["targets", "--output", "台账.csv"],
    files: { "a.md": DATED },
    code: 0,
  },
  "the ledger in a folder that is not there": {
    argv: ["targets", "--output", "年报/台账.csv"],
    files: { "a.md": DATED },
    code: 2,
    err: /^没有写成“年报[/\\]台账\.csv”：没有这个文件夹。[^\n]*\n$/,
  },
  "the ledger over the draft": {
    argv: ["targets", "a.md", "--output", "a.md"],
    files: { "a.md": DATED },
    code: 2,
    err: /^--output 不能是“a\.md”：它在要读的文件之中，[^\n]*\n$/,
  },
  "a ledger format that is none": {
    argv: ["targets", "--format", "xls"],
    files: { "a.md": DATED },
    code: 2,
    err: /^--format 不能是“xls”，可以是 md、csv、json、xlsx。您是不是要用“xlsx”？\n$/,
  },
  "a ledger without a file": {
    argv: ["targets", "no.md"],
    code: 2,
    err: /^no\.md：没有这个文件/,
  },
};
