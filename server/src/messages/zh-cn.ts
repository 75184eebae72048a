/** `copies` is how often the text stands in all, where further copies are not reported one by one. */
interface DuplicateText {
  readonly text: string;
  readonly copies: number | null;
}

const atLength = (copies: number | null): string =>
  copies === null ? "" : `全文共${copies}处，后面的不再逐一列出。`;

/** Chinese texts: what is wrong, why it matters, what to do. */
export const zhCn = {
  "undated-target": ({ target }: { target: string }) =>
    `目标“${target}”没有写到哪一年完成，本段、本节和标题里也找不到年限，无法考核。请补上年限，如“到××××年，……”。`,
  "undated-target/title": ({ target, from, to }: { target: string; from: number; to: number }) =>
    `目标“${target}”只有标题的${from}—${to}年可作年限。如果是到${to}年完成，写明更好。`,
  "undated-target/sibling": ({ target, from, to }: { target: string; from: number; to: number }) =>
    `目标“${target}”没有写年限，而同级各节都写了；只靠标题的${from}—${to}年，说不清哪一年完成。请补上，如“到${to}年，……”。`,
  "undated-target/sibling-deadline": (_: object) => "同级的这一节写了年限",
  "undated-target/repair": ({ year }: { year: number }) => `在这一句的目标前加“到${year}年，”`,

  replace: ({ from, to }: { from: string; to: string }) => `把“${from}”改为“${to}”`,

  "conflicting-values": ({
    indicator,
    first,
    second,
    year,
  }: {
    indicator: string;
    first: string;
    second: string;
    year: string;
  }) =>
    `${year}年“${indicator}”前面写的是${first}，这里写的是${second}。同一指标只能有一个数，请核对后统一。`,
  "conflicting-values/first": (_: object) => "前面写的数",

  "annual-total-mismatch": ({
    verb,
    each,
    years,
    product,
    total,
  }: {
    verb: string;
    each: string;
    years: number;
    product: string;
    total: string;
  }) => `每年${verb}${each}×${years}年＝${product}，文中为${total}。请核对年度数、年数和总数。`,
  "annual-total-mismatch/yearly": (_: object) => "每年的数写在这里",

  "parts-total-mismatch": ({ sum, total, more }: { sum: string; total: string; more: boolean }) =>
    `分项与总数对不上：${sum}，${more ? "多" : "少"}于总数${total}。请核对总数和各个分项。`,
  "parts-total-mismatch/part": ({ part, total }: { part: string; total: string }) =>
    `分项${part}多于总数${total}。部分不会大于整体，请核对这两个数。`,
  "parts-total-mismatch/total": (_: object) => "总数",
  "parts-total-mismatch/part-here": (_: object) => "分项",

  "count-mismatch": ({ announced, listed, open }: { announced: string; listed: number; open: boolean }) =>
    `说的是“${announced}”，列出的${open ? "已有" : "是"}${listed}项。请数一数，改正数字，或者补上漏掉的、删去多余的。`,
  "count-mismatch/listed": (_: object) => "列在这里",

  "period-mismatch": ({ length, years, counted }: { length: string; years: string; counted: number }) =>
    `“${length}”与“${years}”对不上：首尾都算，${years}是${counted}年。请核对年数和起止年份。`,
  "period-mismatch/plan": ({
    plan,
    years,
    from,
    to,
  }: {
    plan: string;
    years: string;
    from: number;
    to: number;
  }) => `${plan}是${from}—${to}年，文中为${years}。请核对起止年份。`,
  "period-mismatch/reversed": ({ from, to }: { from: number; to: number }) =>
    `起止年份颠倒：${from}年在${to}年之后。请核对年份。`,
  "period-mismatch/run": ({
    since,
    until,
    least,
    most,
    count,
    unit,
  }: {
    since: number;
    until: number;
    least: number;
    most: number;
    count: number;
    unit: string;
  }) =>
    count > most
      ? `从${since}年算起，到${until}年最多是${most}${unit}，文中为${count}${unit}。请核对年份和次数。`
      : `从${since}年算起，到${until}年至少是${least}${unit}，文中为${count}${unit}。请核对年份和次数。`,
  "period-mismatch/horizon": ({
    years,
    from,
    to,
    planned,
  }: {
    years: number;
    from: number;
    to: number;
    planned: number;
  }) => `这里说用${years}年时间，而标题的${from}—${to}年是${planned}年。请统一。`,
  "period-mismatch/other": (_: object) => "与这里对不上",
  "period-mismatch/title": (_: object) => "标题写的期限",

  "duplicate-paragraph": ({ text, copies }: DuplicateText) =>
    `整段与前文重复：“${text}”。${atLength(copies)}请保留一处；日后修改时，两处容易改得不一样。`,
  "duplicate-sentence": ({ text, copies }: DuplicateText) =>
    `这句话与前文重复：“${text}”。${atLength(copies)}请保留一处，或者换个说法。`,
  "duplicate-clause": ({ text, copies }: DuplicateText) =>
    `这几个分句与前文重复：“${text}”。${atLength(copies)}如不是有意重申，请保留一处。`,
  "duplicate-first": (_: object) => "第一次出现在这里",
  "duplicate-delete": (_: object) => "删去这一处重复的文字",

  "unknown-suppression": ({ rule }: { rule: string }) =>
    `没有“${rule}”这条规则，这条注释对它不起作用。规则名见 hegao rules。`,
  "unknown-suppression/command": ({ word }: { word: string }) =>
    `看不懂“${word}”，这条注释不起作用。可以写 hegao-disable-next-line、hegao-disable-line、hegao-disable、hegao-enable、hegao-disable-file。`,
  "unused-suppression": ({ rule }: { rule: string | null }) =>
    `这条注释没有略过任何${rule === null ? "" : `“${rule}”的`}问题。问题已经改好的，请删去注释，免得略过以后的问题。`,
  "unused-suppression/enable": (_: object) =>
    "前面没有与这条 hegao-enable 对应的 hegao-disable，它不起作用。请删去，或者核对规则名。",
  "suppression/delete": (_: object) => "删去这条注释",
  "suppression/delete-rule": ({ rule }: { rule: string }) => `从注释中删去“${rule}”`,
  "unparsed-markdown": (_: object) =>
    "从这里到下一个空行，标记太多或嵌套太深，没有按 Markdown 解析，只当普通文字逐行检查。请检查是否有没配对的 * _ [ 或多余的 >。",

  // What the editor offers beside repairs
  "suppress-here": ({ rule }: { rule: string }) => `略过这一处“${rule}”（加一条注释，写明理由）`,
  "suppress-reason": (_: object) => "已核对，无误",
  "fix-all": (_: object) => "改正全部可以放心自动改正的问题",
  "with-choices": ({ title, more }: { title: string; more: number }) => `${title}（另有${more}种可选）`,
  "setting-ignored": ({ setting }: { setting: string }) => `设置不对，没有采用：${setting}`,

  // Files that could not be checked
  "file-missing": (_: object) => "没有这个文件或目录。请核对路径。",
  "access-denied": (_: object) => "没有读取权限，没有检查。请检查文件或目录的权限。",
  "read-failed": ({ detail }: { detail: string }) => `读取失败，没有检查（${detail}）。`,
  "no-file-matched": (_: object) =>
    "没有找到要检查的文件（目录中只找 .md 和 .markdown，跳过 .gitignore 忽略的）。",
  "not-utf8": ({ encoding }: { encoding: string | null }) =>
    `不是 UTF-8 编码（${encoding === null ? "编码认不出，常见的是 GB18030" : `看来是 ${encoding}`}），没有检查。请在编辑器中另存为 UTF-8 编码。`,
  "not-text": (_: object) => "不是文本文件，没有检查。",
  "rule-failed": ({ ruleId, detail }: { ruleId: string; detail: string }) =>
    `程序内部出错：规则 ${ruleId} 没有查完（${detail}）。其他规则的结果不受影响，请把这一行报告给开发者。`,
  "reading-failed": ({ detail }: { detail: string }) =>
    `程序内部出错，没有检查（${detail}）。请把这一行报告给开发者。`,
};
