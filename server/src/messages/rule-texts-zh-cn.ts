import type { RuleText } from "./rule-texts.ts";

export const ruleTextsZhCn = {
  "unparsed-markdown": {
    summary: "一段 Markdown 的标记太多或嵌套太深，只当普通文字检查。",
    why: "这一段里的标题、列表和表格没有认出来，检查不如别处准确。",
    remedy: "检查这一段有没有不配对的 *、_、[，或者层层嵌套的 > 和列表；在长列表里空一行、分成几段也可以。",
  },
  "undated-target": {
    summary: "写了数量的目标，没有写明到哪一年完成。",
    why: "没有年限的指标无法分解到年度，也无法考核是否按期完成。",
    remedy: "在这一句的第一个目标前写明年限，例如“到2026年，……”；确实不设年限的，改成不带数量的表述。",
  },
  "deadline-outside-period": {
    summary: "目标的时限在计划期以外。",
    why: "计划管不到的年份，没有人负责落实，也无法考核。",
    remedy: "核对年份；更长远的目标写明“展望”，或者写明出自哪个规划。",
  },
  "milestone-regression": {
    summary: "后一年的目标比前一年的目标或现状还低。",
    why: "逐年增长的指标不升反降，多半是数字或年份写错。",
    remedy: "核对两处的数和年份；确实要减少的，写明“下降到”。",
  },
  "conflicting-values": {
    summary: "同一个指标、同一个时间，前后写了两个不同的数。",
    why: "读的人不知道以哪个数为准，分解任务和考核时会各执一词。",
    remedy: "与提供数据的单位核对，把两处改成同一个数；如果口径不同，把口径写进指标名称。",
  },
  "annual-total-mismatch": {
    summary: "每年的数乘以年数，与写明的总数对不上。",
    why: "总数和年度数至少有一个写错，按哪一个安排任务结果都不同。",
    remedy: "核对年度数、年数和总数，改正写错的一个；本来就不是简单相乘的，写明计算办法。",
  },
  "growth-mismatch": {
    summary: "增长或下降的幅度，与写明的基数和结果对不上。",
    why: "增长几倍与增长到几倍、百分点与百分数容易混淆，幅度写错会夸大或缩小成绩。",
    remedy: "用结果减基数再除以基数，核对幅度；百分数之差写“百分点”；减少不超过100%。",
  },
  "parts-total-mismatch": {
    summary: "各分项相加，与写明的总数对不上。",
    why: "总数或某个分项写错、漏写，数据经不起核对。",
    remedy: "逐项核对；分项没有列全的，用“其中”引出，或者写明还有哪些。",
  },
  "count-mismatch": {
    summary: "前面说有几项，后面列出的项数不同。",
    why: "多半是增删了内容而没有改前面的数，也可能漏掉了一项。",
    remedy: "数一数列出的各项，改正前面的数，或者补上漏掉的、删去多余的。",
  },
  "period-mismatch": {
    summary: "写明的年数，与起止年份算出的年数不同。",
    why: "计划期不清楚，目标的完成时限就不清楚。",
    remedy: "核对起止年份和年数，改正写错的一个；首尾两年都算在内。",
  },
  "scale-jump": {
    summary: "同一个指标的数相差上万倍，或者数字写得不成数。",
    why: "万和亿写混、小数点多写一个，数就差了几个数量级。",
    remedy: "核对单位和数量级，改正写错的一处。",
  },
  "impossible-share": {
    summary: "覆盖率、占比一类的数超过了100%。",
    why: "部分不会大于整体，多半是数字写错，或者把增长写成了占比。",
    remedy: "核对数字；说的是增长或者完成进度，写明“增长”“完成”。",
  },
  "duplicate-paragraph": {
    summary: "同一段文字在文中出现了不止一次。",
    why: "多半是拼接文稿时粘贴了两遍，以后修改时容易只改一处。",
    remedy: "保留一处，删去另一处；确需重复的，改成“见前文”一类的说法。",
  },
  "duplicate-sentence": {
    summary: "同一个句子在文中出现了不止一次。",
    why: "多半是拼接文稿时粘贴了两遍，以后修改时容易只改一处。",
    remedy: "保留一处，删去另一处，再通读上下文是否连贯。",
  },
  "duplicate-clause": {
    summary: "同样的一串分句在文中出现了不止一次。",
    why: "多半是修改时留下的旧文字，读起来像是没有校对。",
    remedy: "删去后面的一处，再检查留下的标点。",
  },
  "near-duplicate": {
    summary: "同一句话写了两遍，只有数字、名称或几个字不同。",
    why: "两处相近而数字不同，执行的人不知道以哪一处为准。",
    remedy: "核对不同的地方，以一处为准，删去另一处；确实是两件事的，把不同之处写明。",
  },
  "repeated-words": {
    summary: "同样的词语或标点连着写了两遍。",
    why: "多半是修改或粘贴时留下的，读起来像是没有校对。",
    remedy: "删去一个。",
  },
  "duplicate-heading": {
    summary: "同一级的两个标题相同。",
    why: "读者分不清两处各管什么，任务也容易重复下达。",
    remedy: "把内容并到一处，或者改一个标题。",
  },
  "duplicate-across-files": {
    summary:
      "两份文件里有四十个字以上的相同文字（用 hegao check --across，或在编辑器里打开 hegao.across 才查）。",
    why: "照搬别处的文字，常与本地实际不符，也看不出任务是谁的。",
    remedy: "引用的加引号、写明出处；照搬的按本地实际改写；确需相同的，加注释略过。",
    options: {
      minimum: "相同文字不足多少字不报，最少 40。",
      ignoreQuotations: "引文（引号里二十个字以上的话、引用的整段）不算相同文字。",
      ignoreTitles: "书名号里的文件名不算。",
      ignoreBases: "行文依据（为贯彻落实……、根据……）不算。",
      ignoreFormalities: "印发语、施行日期、报告开头和致谢的话不算。",
      ignoreSetPhrases: "套话（以……为指导、……会议精神）不算。",
      ignoreWords: "自定的语句：含有其中一句的分句不算。",
    },
  },
  "unknown-suppression": {
    summary: "用来略过检查的注释写错了规则名或命令。",
    why: "写错的注释不起作用，想略过的问题还会报出来。",
    remedy: "改成正确的规则名（见 hegao rules）或命令，如 hegao-disable-next-line；不需要的，删去注释。",
  },
  "unused-suppression": {
    summary: "用来略过检查的注释没有略过任何问题。",
    why: "问题改好后留下的注释，会把以后新出的问题也一起略过。",
    remedy: "删去这条注释；放错了位置的，移到有问题的那一段前面。",
  },
} satisfies Record<string, RuleText>;
