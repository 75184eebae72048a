import type { InterfaceTexts } from "./interface-texts.ts";
import { meant } from "./meant-en.ts";

export const interfaceEn: InterfaceTexts = {
  severity: { error: "error", warning: "warning", info: "hint" },
  category: {
    target: "target",
    number: "number",
    duplicate: "duplicate",
    structure: "structure",
    typography: "typography",
    reference: "reference",
  },
  status: { target: "target", reported: "reported", neither: "neither" },
  cadence: { once: "once", yearly: "yearly" },
  bound: {
    exact: "",
    "at-least": "at least",
    "at-most": "at most",
    about: "about",
    nearly: "nearly",
    over: "over",
  },
  deadlineSource: {
    clause: "clause",
    sentence: "sentence",
    paragraph: "paragraph",
    list: "list",
    table: "table",
    heading: "heading",
    section: "section",
    title: "title",
    none: "none",
  },

  help: {
    program:
      "Checks drafts of Chinese policy documents in Markdown: targets without years, numbers that disagree, text that stands twice.",
    usageTitle: "Usage:",
    argumentsTitle: "Arguments:",
    optionsTitle: "Options:",
    commandsTitle: "Commands:",
    globalOptionsTitle: "Global options:",
    usage: "<command> [options]",
    usageOfCommand: "[options] [paths…]",
    usageOfRules: "[options]",
    usageOfExplain: "[options] <rule> | --indicator <name> [paths…]",
    usageOfConfig: "[options] <file>",
    usageOfInit: "[options]",
    usageOfLsp: "[options]",
    usageOfHelp: "[command]",
    examples:
      "Examples:\n  hegao check plan.md      check a file\n  hegao check              check all drafts in the current directory\n  hegao targets plan.md    list the targets of a file",
    version: "show the version",
    help: "show this help",
    helpCommand: "show the help of a command",
    language: "language of the output: zh (Chinese, the default) or en (English)",
    check: "check files and list the faults",
    targets: "list the targets: number, year and place of each",
    rules: "list the rules",
    explain:
      "explain a rule: what it finds, why, and what to do; or an indicator: where it stands, which numbers are compared, and why",
    config: "list the settings that hold for a file, and where each comes from",
    file: "the file in question",
    init: "write a commented configuration file, hegao.config.json, into the current directory",
    lsp: "run as a language server, for editors",
    stdio: "talk on standard input and output (the default, and the only way)",
    paths:
      "files, directories or globs; directories are searched for .md and .markdown files, without those that .gitignore or the configuration ignores; none is the current directory; - is standard input",
    rule: "a rule's name, see hegao rules",
    ruleOrPaths: "a rule's name, see hegao rules; with --indicator the files or folders to look in",
    indicator: "list where this indicator stands, and what each number is compared with, or why with none",
    formatOfCheck: "stylish (the default) or json",
    formatOfTargets: "md (the default), csv, json or xlsx; with --output what the file name ends with",
    formatOfRules: "md (the default) or json",
    onlyRule: "run this rule only; may be repeated",
    setSeverity: "set a rule's severity: off, info, warning or error; may be repeated",
    level: "what stylish prints: error, warning (the default) or info; the rest is counted",
    maxWarnings: "more than N warnings fail as well (exit 1)",
    output: "write to this file instead of showing it",
    stdinFilename: "report standard input (-) under this name",
    across: "compare the files with each other too, for forty equal characters or more",
    statusOption: "target (the default), or all to list reported and other numbers too",
  },

  usage: {
    emptyPath: "A path is empty. To check the current directory, give no path, or “.”.",
    unknownCommand: (name, suggestion) =>
      suggestion === null
        ? `There is no command “${name}”. To check a file: hegao check ${name}`
        : `There is no command “${name}”.${meant(suggestion)}`,
    unknownOption: (name, suggestion) =>
      `There is no option “${name}”.${meant(suggestion)} See --help for all options.`,
    unknownRule: (name, suggestion) =>
      `There is no rule “${name}”.${meant(suggestion)} See hegao rules for all rules.`,
    unknownChoice: (option, value, choices, suggestion) =>
      `${option} cannot be “${value}”; it can be ${choices.join(", ")}.${meant(suggestion)}`,
    severityShape: (value) =>
      `--severity is written RULE=LEVEL, as in --severity undated-target=error, not “${value}”.`,
    notACount: (option, value) => `${option} takes a whole number of 0 or more, not “${value}”.`,
    missingValue: (option) => `The option “${option}” lacks its value.`,
    missingArgument: (name) => `The argument “${name}” is missing.`,
    tooManyArguments: "Too many arguments. See --help for the usage.",
    stdinFilenameAlone: "--stdin-filename goes with -, which stands for standard input.",
    binaryOnTerminal: "A spreadsheet cannot be shown here. Say where to keep it: --output targets.xlsx",
    outputIsInput: (name) =>
      `--output cannot be “${name}”: it is among the files that are read, and would be lost. Choose another name or folder.`,
    other: (detail) => `Wrong usage: ${detail}`,
  },

  report: {
    related: "see",
    clean: (files) => `${files} file(s) checked, nothing found.`,
    nothingShown: (files) => `${files} file(s) checked, nothing to show.`,
    total: (files, all, errors, warnings, infos) =>
      `${files} file(s) checked, ${all} finding(s) (errors ${errors}, warnings ${warnings}, hints ${infos}).`,
    hidden: (hidden) => `Not shown: ${hidden}; see them with --level info.`,
    count: (count, severity) => `${count} ${severity}(s)`,
    tooManyWarnings: (count, limit) =>
      `${count} warning(s), more than the ${limit} that --max-warnings allows.`,
    join: ", ",
  },

  ledger: {
    sheet: "targets",
    columns: {
      file: "file",
      line: "line",
      section: "section",
      indicator: "indicator",
      text: "text",
      bound: "bound",
      value: "value",
      max: "max",
      unit: "unit",
      cadence: "cadence",
      status: "status",
      from: "from",
      to: "to",
      deadline: "deadline",
      deadlineSource: "deadline from",
      standardName: "standard name",
    },
    until: (to) => `by ${to}`,
    period: (from, to) => `${from} to ${to}`,
    total: (targets, byTitle, undated) =>
      `${targets} target(s), ${byTitle} dated by the title alone, ${undated} without a year.`,
    empty: "No targets found.",
  },

  number: {
    columns: { place: "place", indicator: "indicator", text: "text", year: "year", verdict: "compared" },
    measure: {
      level: "stock",
      increment: "increase",
      cumulative: "sum",
      growth: "rate of change",
      share: "share",
    },
    bound: {
      exact: "",
      "at-least": "at least ",
      "at-most": "at most ",
      about: "about ",
      nearly: "nearly ",
      over: "over ",
    },
    named: (indicator, value) => `${indicator}: ${value}`,
    due: (to, source) => `due ${to} (${source})`,
    join: " · ",
    elsewhere: "This indicator also stands in",
    other: (line, text, year) => `line ${line}: ${text}${year === null ? "" : ` (${year})`}`,
    more: (count) => `${count} more`,
    arithmetic: (formulas) => `Arithmetic: ${formulas.join("; ")}`,
    compared: (places, more) => `compared with ${places.join(", ")}${more === 0 ? "" : ` and ${more} more`}`,
    silent: (why) => `not compared: ${why}`,
    alone: "nothing to compare it with",
    differs: (differences) => `not compared: another place differs in ${differences.join(", ")}`,
    difference: {
      level: "level",
      unit: "unit",
      measure: "measure",
      cadence: "cadence",
      verb: "verb",
      status: "status",
      time: "time",
    },
    silence: {
      "not-a-metric": "a condition, a standard, a length of time or the like, not an indicator's number",
      unit: "a rate, a multiple or a rank",
      subject: "the words before narrow it",
      cell: "the headers of its cell do not give indicator, unit and year",
      part: "a part, or what it was before",
      "one-of-two-aims": "one of two aims set at once",
      "in-turn": "one of several told in turn",
      name: "its name may mean anything",
      "inherited-name": "its name stands with an earlier number",
      "no-time": "the text does not say of which year it is",
      "part-of-area": "it is of one place or body within the whole",
    },
    none: (name) => `No number of “${name}” found.`,
  },

  rules: {
    columns: { id: "rule", severity: "severity", category: "category", summary: "what it finds" },
    severity: "severity",
    what: "what it finds",
    why: "why",
    remedy: "what to do",
    basis: "basis",
    options: "options",
    option: (name, text, value) => `${name}: ${text} The default is ${value}.`,
    beside: "another file",
    wrong: "with the fault",
    right: "mended",
  },

  config: {
    columns: { key: "key", value: "value", origin: "from" },
    governed: (path) => `configuration: ${path}`,
    ungoverned: "No configuration governs it: all but what the command line says is the default.",
    ignored: "ignored, not checked",
    notIgnored: "not ignored",
    unset: "as the draft says",
    default: "default",
    given: "command line",
    place: (path, line, override) =>
      `${path}:${line}${override === null ? "" : ` (number ${override} of the overrides)`}`,
    options: (rule) => `options of ${rule}`,
    created: (path) =>
      `Wrote ${path}. It governs the drafts in this directory and below; its comments say what can be changed.`,
    exists: (path) => `There is a ${path} already; it was left as it is.`,
    notCreated: (path, detail) => `${path} cannot be written: ${detail}`,
    keys: {
      file: "Configuration of Hegao: it governs the drafts in this directory and below; the one nearest to a draft decides.",
      extends:
        "Where to start: plan (the default) has each rule at its own level, none has them all off but those listed under rules.",
      rules: "The level of each rule: off, info, warning or error. Rules not listed keep their own.",
      overrides:
        "Other rules for some files: files says for which, rules what. Where several match, the later one decides.",
      files: "Which files, as in .gitignore, from the directory of the configuration.",
      ignore: "Which files are not checked, as in .gitignore, from the directory of the configuration.",
      sets: "Which files are one work, such as a plan and its annexes: a name, and its files as in .gitignore. Checked together, they must give the same indicator, scope and year one number; without it, each file is checked by itself.",
      documentYear:
        "The year the drafts belong to, which tells what has been done from what is to be done. Seldom needed: number, title and date of signing tell.",
    },
    examples: {
      files: "reports/",
      ignore: "archive/",
      set: "fishery plan",
      setFiles: ["/plan.md", "/annex*.md"],
    },
  },

  unwritten: {
    missing: (name) =>
      `“${name}” was not written: there is no such folder. Make it, or choose another place.`,
    denied: (name) =>
      `“${name}” was not written: no permission, or another program (Excel, perhaps) has it open. Close it, or choose another name.`,
    failed: (name, detail) => `“${name}” was not written: ${detail}. Choose another name.`,
  },
  problem: (name, message) => `${name}: ${message}`,
  internalError: (detail) => `internal error: ${detail}`,
};
