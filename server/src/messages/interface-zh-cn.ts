import { meant } from "./meant-zh-cn.ts";

export const interfaceZhCn = {
  severity: { error: "错误", warning: "警告", info: "提示" },
  category: {
    target: "指标",
    number: "数字",
    duplicate: "重复",
    structure: "结构",
    typography: "格式",
    reference: "引用",
  },
  status: { target: "目标", reported: "已完成", neither: "其他" },
  cadence: { once: "一次", yearly: "每年" },
  bound: {
    exact: "",
    "at-least": "不少于",
    "at-most": "不超过",
    about: "约",
    nearly: "接近",
    over: "超过",
  },
  deadlineSource: {
    clause: "本分句",
    sentence: "本句",
    paragraph: "本段前文",
    list: "列表引语",
    table: "表头",
    heading: "标题",
    section: "本节前文",
    title: "文件标题",
    none: "未写",
  },

  help: {
    program: "核稿：检查 Markdown 写成的政策文件草稿，找出没有年限的指标、对不上的数字和重复的文字。",
    usageTitle: "用法：",
    argumentsTitle: "参数：",
    optionsTitle: "选项：",
    commandsTitle: "命令：",
    globalOptionsTitle: "通用选项：",
    usage: "<命令> [选项]",
    usageOfCommand: "[选项] [路径…]",
    usageOfRules: "[选项]",
    usageOfExplain: "[选项] <规则> | --indicator <指标> [路径…]",
    usageOfConfig: "[选项] <文件>",
    usageOfInit: "[选项]",
    usageOfLsp: "[选项]",
    usageOfHelp: "[命令]",
    examples:
      "例：\n  hegao check 方案.md      检查一个文件\n  hegao check              检查当前目录的全部草稿\n  hegao targets 方案.md    列出一个文件的指标",
    version: "显示版本号",
    help: "显示帮助",
    helpCommand: "显示某个命令的帮助",
    language: "输出的语言：zh（中文，默认）或 en（英文）",
    check: "检查文件，列出问题",
    targets: "列出指标台账：每个指标的数、年限和出处",
    rules: "列出全部规则",
    explain: "说明一条规则：查什么、为什么、怎么改；或者一个指标：写在哪里，哪些数相比，为什么",
    config: "列出对一个文件起作用的各项设置，每一项从哪里来",
    file: "要看的文件",
    init: "在当前目录写一份带说明的配置文件 hegao.config.json",
    lsp: "作为语言服务器运行，供编辑器使用",
    stdio: "用标准输入和标准输出通信（默认，也是唯一的方式）",
    paths:
      "文件、目录或通配符；目录中检查 .md 和 .markdown 文件，跳过 .gitignore 和配置文件略过的；不写是当前目录；- 是标准输入",
    rule: "规则名，见 hegao rules",
    ruleOrPaths: "规则名，见 hegao rules；有 --indicator 时是要查的文件或目录",
    indicator: "列出这个指标写在哪里，每一处与哪些数相比，或者为什么不相比",
    formatOfCheck: "输出格式：stylish（默认）或 json",
    formatOfTargets: "输出格式：md（默认）、csv、json 或 xlsx；写了 --output 时按文件名的结尾",
    formatOfRules: "输出格式：md（默认）或 json",
    onlyRule: "只用这条规则，可以写多次",
    setSeverity: "改变一条规则的级别：off（不查）、info（提示）、warning（警告）、error（错误），可以写多次",
    level: "stylish 格式显示到哪一级：error、warning（默认）或 info；其余只计数",
    maxWarnings: "警告超过 N 个时也算不通过（退出码 1）",
    output: "写到这个文件，不显示",
    stdinFilename: "标准输入（-）的内容按这个文件名报告",
    across: "还比较各个文件，找出四十个字以上的相同文字",
    statusOption: "列出哪些数：target（只列目标，默认）或 all（连同已完成的和其他的）",
  },

  usage: {
    emptyPath: "路径是空的。要检查当前目录，请不写路径，或者写“.”。",
    unknownCommand: (name: string, suggestion: string | null) =>
      suggestion === null
        ? `没有“${name}”这个命令。要检查文件，请用：hegao check ${name}`
        : `没有“${name}”这个命令。${meant(suggestion)}`,
    unknownOption: (name: string, suggestion: string | null) =>
      `没有“${name}”这个选项。${meant(suggestion)}用 --help 查看全部选项。`,
    unknownRule: (name: string, suggestion: string | null) =>
      `没有“${name}”这条规则。${meant(suggestion)}用 hegao rules 查看全部规则。`,
    unknownChoice: (option: string, value: string, choices: readonly string[], suggestion: string | null) =>
      `${option} 不能是“${value}”，可以是 ${choices.join("、")}。${meant(suggestion)}`,
    severityShape: (value: string) =>
      `--severity 要写成“规则=级别”，例如 --severity undated-target=error，不能是“${value}”。`,
    notACount: (option: string, value: string) => `${option} 要写一个不小于 0 的整数，不能是“${value}”。`,
    missingValue: (option: string) => `选项“${option}”后面缺少内容。`,
    missingArgument: (name: string) => `缺少参数“${name}”。`,
    tooManyArguments: "参数太多。用 --help 查看用法。",
    stdinFilenameAlone: "--stdin-filename 要和 - 一起用：- 表示检查标准输入。",
    binaryOnTerminal: "xlsx 表格不能显示在屏幕上。请写明存到哪个文件，例如：--output 指标台账.xlsx",
    outputIsInput: (name: string) =>
      `--output 不能是“${name}”：它在要读的文件之中，会被盖掉。请换一个文件名，或者存到别的文件夹。`,
    other: (detail: string) => `用法有误：${detail}`,
  },

  report: {
    related: "相关",
    clean: (files: number) => `检查了 ${files} 个文件，没有发现问题。`,
    nothingShown: (files: number) => `检查了 ${files} 个文件，没有要显示的问题。`,
    total: (files: number, all: number, errors: number, warnings: number, infos: number) =>
      `检查了 ${files} 个文件，共 ${all} 个问题（错误 ${errors}，警告 ${warnings}，提示 ${infos}）。`,
    hidden: (hidden: string) => `未显示的有${hidden}，加 --level info 查看。`,
    count: (count: number, severity: string) => `${severity} ${count} 个`,
    tooManyWarnings: (count: number, limit: number) =>
      `警告 ${count} 个，超过 --max-warnings 允许的 ${limit} 个。`,
    join: "、",
  },

  ledger: {
    sheet: "指标台账",
    columns: {
      file: "文件",
      line: "行",
      section: "章节",
      indicator: "指标",
      text: "原文",
      bound: "界限",
      value: "数值",
      max: "上限",
      unit: "单位",
      cadence: "频次",
      status: "性质",
      from: "起",
      to: "止",
      deadline: "年限",
      deadlineSource: "年限出处",
      standardName: "统一名称",
    },
    until: (to: string) => `到 ${to}`,
    period: (from: string, to: string) => `${from} 至 ${to}`,
    total: (targets: number, byTitle: number, undated: number) =>
      `共 ${targets} 项指标，其中 ${byTitle} 项只有标题的年限，${undated} 项没有年限。`,
    empty: "没有找到指标。",
  },

  number: {
    columns: { place: "行:列", indicator: "指标", text: "原文", year: "年份", verdict: "是否相比" },
    measure: { level: "存量", increment: "增量", cumulative: "累计", growth: "增减幅度", share: "占比" },
    bound: {
      exact: "",
      "at-least": "至少",
      "at-most": "至多",
      about: "约",
      nearly: "近",
      over: "多于",
    },
    named: (indicator: string, value: string) => `${indicator}：${value}`,
    due: (to: string, source: string) => `年限 ${to}（${source}）`,
    join: " · ",
    elsewhere: "这个指标还写在：",
    other: (line: number, text: string, year: number | null) =>
      `第${line}行：${text}${year === null ? "" : `（${year}年）`}`,
    more: (count: number) => `另有${count}处`,
    arithmetic: (formulas: readonly string[]) => `算式：${formulas.join("；")}`,
    compared: (places: readonly string[], more: number) =>
      `与 ${places.join("、")}${more === 0 ? "" : ` 等${places.length + more}处`} 相比`,
    silent: (why: string) => `不相比：${why}`,
    alone: "没有可以相比的数",
    differs: (differences: readonly string[]) => `不相比：与另一处的${differences.join("、")}不同`,
    difference: {
      level: "级别",
      unit: "单位",
      measure: "量法",
      cadence: "频次",
      verb: "动作",
      status: "性质",
      time: "时间",
    },
    silence: {
      "not-a-metric": "是条件、标准、时长一类，不是指标的数",
      unit: "是比率、倍数或名次，不能直接相比",
      subject: "前面的话限定了范围",
      cell: "表头没有写全指标、单位和年份",
      part: "是其中的一部分，或者变化前的数",
      "one-of-two-aims": "同时定了两档目标，是其中一档",
      "in-turn": "与别的数分别对应",
      name: "名称太泛，可能指别的",
      "inherited-name": "名称写在前一个数那里",
      "no-time": "看不出是哪一年的数",
      "part-of-area": "是其中一个地方或单位的数",
    },
    none: (name: string) => `没有找到“${name}”的数。`,
  },

  rules: {
    columns: { id: "规则", severity: "级别", category: "类别", summary: "查什么" },
    severity: "级别",
    what: "查什么",
    why: "为什么",
    remedy: "怎么改",
    basis: "依据",
    options: "选项",
    option: (name: string, text: string, value: string) => `${name}：${text}默认 ${value}。`,
    beside: "另一份文件",
    wrong: "有问题的写法",
    right: "改正后",
  },

  config: {
    columns: { key: "项", value: "值", origin: "出处" },
    governed: (path: string) => `配置文件：${path}`,
    ungoverned: "没有配置文件管它，除命令行写的以外都用默认值。",
    ignored: "略过，不检查",
    notIgnored: "不略过",
    unset: "看稿子自己",
    default: "默认",
    given: "命令行",
    place: (path: string, line: number, override: number | null) =>
      `${path}:${line}${override === null ? "" : `（overrides 第 ${override} 项）`}`,
    options: (rule: string) => `${rule} 的选项`,
    created: (path: string) => `写好了 ${path}。它管这个文件夹和下面各级文件夹里的稿子，按里面的说明改就行。`,
    exists: (path: string) => `已经有 ${path}，没有改动它。`,
    notCreated: (path: string, detail: string) => `${path} 写不了：${detail}`,
    /** What each key of a configuration file means. */
    keys: {
      file: "核稿的配置文件：管这个文件夹和下面各级文件夹里的稿子，离稿子最近的一份说了算。",
      extends: "从哪里开始：plan（默认）是每条规则用自己的级别；none 是全部不查，只查 rules 里写出来的。",
      rules:
        "各条规则的级别：off（不查）、info（提示）、warning（警告）、error（错误）。没有写的用默认级别。",
      overrides: "有的文件另作规定：files 是哪些文件，rules 是它们的规则。几项都对得上的，后面的说了算。",
      files: "哪些文件，写法与 .gitignore 相同，从配置文件所在的文件夹算起。",
      ignore: "不查哪些文件，写法与 .gitignore 相同，从配置文件所在的文件夹算起。",
      sets: "哪些文件是一套，如方案和它的附件：套名后面列出文件，写法与 files 相同。一起检查时，一套里同一指标、同一范围、同一年份的数要一样；不写就各查各的。",
      documentYear:
        "稿子是哪一年的，用来分清已经做到的和将要做的。一般不用写：看发文字号、标题和成文日期就知道。",
    },
    /** In the file that `init` writes: patterns of files there may be. */
    examples: { files: "总结/", ignore: "归档/", set: "水产方案", setFiles: ["/方案.md", "/附件*.md"] },
  },

  /** Why a file could not be written. */
  unwritten: {
    missing: (name: string) => `没有写成“${name}”：没有这个文件夹。请先建好文件夹，或者换一个位置。`,
    denied: (name: string) =>
      `没有写成“${name}”：没有写入权限，或者它正开着（例如在 Excel 里）。请关掉它，或者换一个文件名。`,
    failed: (name: string, detail: string) => `没有写成“${name}”：${detail}。请换一个文件名。`,
  },
  problem: (name: string, message: string) => `${name}：${message}`,
  internalError: (detail: string) => `程序内部出错：${detail}`,
};
