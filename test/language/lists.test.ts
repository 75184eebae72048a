import assert from "node:assert/strict";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import { findGrowthStatements } from "../../server/src/facts/growth/growth-statements.ts";
import { readAmount } from "../../server/src/language/amounts.ts";
import { BASIS, FORMALITY } from "../../server/src/language/common-ground.ts";
import { type DocumentKind, kindOfTitle } from "../../server/src/language/document-kinds.ts";
import * as lines from "../../server/src/language/formal-lines.ts";
import {
  continuesName,
  isContinued,
  isQuotedName,
  isSizeOfCounted,
} from "../../server/src/language/number-names.ts";
import { APPEAL, MOTTO, OPENS_LIST_OF_AIMS, SET_PHRASE } from "../../server/src/language/set-phrases.ts";
import { alternativesOf } from "./alternatives.ts";

/** Lists of whole lines and clauses, whose examples are too long for a comment: what each holds, and what it leaves alone. */
const LISTS: Readonly<Record<string, readonly [pattern: RegExp, reads: string[], leaves: string[]]>> = {
  "lines that repeat by nature": [
    lines.FORMAL_LINE,
    [
      "（图片来源：云屏县融媒体中心）",
      "来源：云屏发布",
      "表3泊位分布",
      "2024年3月1日",
      "——2024年3月1日在县人民代表大会上",
      "联系电话：0531-1234567",
      "附件2：任务分解表",
      "问：渔民怎么申报？",
      "责任单位 县渔业局",
    ],
    ["图纸报县渔业局备案", "2024年3月1日前完成8座泊位", "县渔业局负责", "问题：码头不足"],
  ],
  "who is in charge": [
    lines.DUTY,
    [
      "牵头单位：县渔业局",
      "责任单位为县渔业局",
      "责任分工：见附件",
      "（县渔业局负责）",
      "〔各镇落实〕",
      "（县渔业局牵头，年底前完成）",
    ],
    ["县渔业局负责人参加", "负责码头改造"],
  ],
  "a sentence that says no more": [
    lines.DUTY_SENTENCE,
    ["县渔业局牵头，县财政局、各镇按职责分工负责。", "建设泊位8个。县渔业局负责，各镇配合。"],
    ["县渔业局牵头建设泊位8个。"],
  ],
  "the day under a letter": [
    lines.DATE_LINE,
    ["2024年3月1日", "（2024年3月1日）", "二〇二四年三月一日"],
    ["2024年3月", "2024年3月1日前"],
  ],
  "a box beside the text": [lines.BOX_TITLE, ["专栏3 航道工程", "专栏三 航道工程"], ["专栏作家"]],
  "explanations of words": [
    lines.GLOSSARY_TITLE,
    [
      "名词解释",
      "附件3：名词解释",
      "《报告》有关用语说明".replace("《报告》", "报告"),
      "《政府工作报告》名词解释",
      "《政府工作报告》有关内容名词注释",
      "注释：",
      "附注：",
    ],
    ["名词解释见附件", "报告", "《政府工作报告》起草说明"],
  ],
  "an annex": [
    lines.ANNEX_TITLE,
    ["附件", "附件2", "附件2：", "附件1：任务分解表", "附录三", "附件2 2024年任务分解表"],
    ["附件：1.任务分解表", "附件1中的任务", "附件1、附件2"],
  ],
  "a list of deeds": [
    lines.DEEDS_TITLE,
    ["2026年十件民生实事", "云屏县2026年惠民实事项目", "2026年为民办实事工作目标"],
    ["办好民生实事", "2026年，办好民生实事", "2026年十件民生实事全部办结"],
  ],
  "a motto": [
    MOTTO,
    ["建设“水清、岸绿、鱼肥”的云屏"],
    ["建设“水清岸绿”的云屏", "形成“一个平台、一套制度”的体系", "“港城”、“渔城”"],
  ],
  "an appeal": [APPEAL, ["让我们更加紧密地团结起来"], ["让渔民放心"]],
  "the list of aims": [
    OPENS_LIST_OF_AIMS,
    ["主要预期目标是：", "发展主要目标是：", "预期目标：", "全年发展目标为"],
    ["围绕这一目标", "完成预期目标任务"],
  ],
  "words of guidance": [
    SET_PHRASE,
    [
      "以新发展理念为指导",
      "以推动高质量发展为主题",
      "贯彻全会精神",
      "落实重要指示要求",
      "坚持党的领导",
      "在市委的坚强领导下",
      "高举伟大旗帜",
      "落实科学发展观",
      "完成省下达任务",
      "落实中央八项规定",
      "自觉接受人大及其常委会监督",
      "肃清流毒",
      "立足新发展阶段",
      "统筹发展和安全",
      "增强“四个意识”",
      "推进“一主六双”战略",
      "以优异成绩迎接盛会",
      "建设现代化都市",
      "谱写新篇章",
    ],
    ["建设泊位8个", "落实“十四五”规划", "接受渔民监督", "举办以海洋为主题的展览"],
  ],
  "what a document rests on": [
    BASIS,
    ["为深入贯彻全县渔业大会部署", "落实县政府要求", "根据县政府部署", "按照县政府要求"],
    ["县政府根据", "为渔民服务"],
  ],
  "what its form demands": [
    FORMALITY,
    [
      "现将方案印发给你们",
      "请认真贯彻执行",
      "特此通知",
      "制定本方案",
      "经县政府同意",
      "本方案自印发之日起施行",
      "有效期三年",
      "各位代表",
      "请予审议",
      "表示衷心感谢",
    ],
    ["建设泊位8个", "现有泊位8个", "代表建议20件"],
  ],
};

describe("lists of lines and clauses", () => {
  for (const [name, [pattern, reads, leaves]] of Object.entries(LISTS)) {
    const finds = ({ source, flags }: RegExp, text: string): boolean =>
      new RegExp(source, flags.replace(/[gy]/g, "")).test(text);
    it(name, () => {
      for (const text of reads) assert.ok(finds(pattern, text), text);
      for (const text of leaves) assert.ok(!finds(pattern, text), `not ${text}`);
      for (const alternative of alternativesOf(pattern))
        assert.ok(
          reads.some((text) => finds(alternative, text)),
          `nothing for ${alternative.source}`,
        );
    });
  }
});

describe("kinds of documents", () => {
  const KINDS: Readonly<Record<DocumentKind, string[]>> = {
    plan: [
      "云屏县渔业三年行动计划（2024—2026年）",
      "云屏县渔港改造实施方案",
      "云屏县国民经济和社会发展规划纲要",
      "云屏县海洋经济发展规划",
      "2024年渔业工作要点",
      "清网专项行动",
      "2024年重点任务清单",
      "政府工作报告任务分工",
      "关于制定云屏县第十五个五年规划的建议",
      "2024年渔业工作安排",
      "关于印发《云屏县渔业行动计划》的通知",
    ],
    policy: [
      "关于发展渔业的意见",
      "支持渔业的若干措施",
      "渔港管理办法",
      "关于开展清网的决定",
      "渔船管理规定",
      "渔业扶持政策",
      "渔港管理办法实施细则",
      "关于渔港规划的批复",
      "关于开展清网的通知",
    ],
    report: ["云屏县政府工作报告"],
    review: [
      "2023年渔业工作总结",
      "2023年统计公报",
      "云屏县概况",
      "关于渔港建设的情况汇报",
      "2023年渔业工作情况",
      "关于渔港建设情况的报告",
      "关于清网的通报",
      "2023年预算执行情况",
    ],
    other: [
      "《云屏县渔业行动计划》解读",
      "渔业补贴问答",
      "县渔业局局长答记者问",
      "云屏渔业新闻",
      "座谈会实录",
      "渔业发展综述",
      "县长访谈",
    ],
  };
  for (const [kind, titles] of Object.entries(KINDS))
    for (const title of titles)
      it(`${title}: ${kind}`, () => {
        assert.equal(kindOfTitle(title), kind);
      });

  it("none, where the title says none", () => {
    assert.deepEqual(["云屏县渔业", "计划内渔船", "报告会场布置"].map(kindOfTitle), [null, null, null]);
  });
});

describe("amounts", () => {
  const AMOUNTS: readonly (readonly [before: string, amount: string, value: number, unit: string])[] = [
    ["产值", "翻一番", 2, "倍"],
    ["产值", "翻了两番", 4, "倍"],
    ["养老服务", "全覆盖", 100, "%"],
    ["到2026年实现", "倍增", 2, "倍"],
    ["占渔船", "半数", 50, "%"],
    ["超过", "一半", 50, "%"],
    ["最低", "七五折", 7.5, "折"],
    ["占", "七成五", 7.5, "成"],
    ["占", "百分之五", 5, "%"],
    ["占", "三分之二", 2 / 3, ""],
    ["占", "1/3", 1 / 3, ""],
    ["约", "一又三分之二", 5 / 3, ""],
    ["增长", "5%—8%", 5, "%"],
    ["新建", "1至2家", 1, "家"],
    ["培训", "5—10万人", 50_000, "人"],
    ["占", "5%和8%之间", 5, "%"],
    ["占", "3.1个和2.3个百分点", 3.1, "个百分点"],
    ["历时", "3个多月", 3, "个月"],
    ["历时", "2个半小时", 2.5, "个小时"],
    ["历时", "2年半", 2.5, "年"],
    ["新增", "30+家", 30, "家"],
  ];
  for (const [before, amount, value, unit] of AMOUNTS)
    it(`${before}${amount}: ${value} ${unit}`, () => {
      const found = readAmount(before + amount, before.length);
      assert.equal(found?.unit, unit);
      assert.ok(Math.abs((found?.value ?? 0) - value) < 1e-9, String(found?.value));
    });

  const OTHERS: readonly (readonly [before: string, word: string])[] = [
    ["实施", "翻番计划"],
    ["产业", "倍增计划"],
    ["无禁区、", "全覆盖、零容忍"],
    ["用了", "一半时间"],
    ["抗生素", "半数量"],
  ];
  for (const [before, word] of OTHERS)
    it(`none in ${before}${word}`, () => {
      assert.equal(readAmount(before + word, before.length)?.unit || "", "");
    });

  it("a change from one amount to another is no range", () => {
    assert.equal(readAmount("50家到80家", 0)?.max, undefined);
    assert.equal(readAmount("减少20%至30%", 2)?.max, undefined);
  });
});

describe("ways of saying from what to what, and by how much", () => {
  /** Of each form of the table: the numbers of the base, of the result and of the change between them. */
  const FORMS: Readonly<Record<string, readonly [base: string, result: string, change: string | null]>> = {
    "增长30%，由50家增加到65家": ["50家", "65家", "30%"],
    "翻一番，由50家增加到100家": ["50家", "100家", "翻一番"],
    "由50家增加到150家，增长2倍": ["50家", "150家", "2倍"],
    "由50家增加到150家，是原来的3倍": ["50家", "150家", "3倍"],
    "从50家到100家，翻一番": ["50家", "100家", "翻一番"],
    "2020年为50家，到2025年达到150家，增长2倍": ["50家", "150家", "2倍"],
    "企业150家，比上年的50家增长2倍": ["50家", "150家", "2倍"],
    "企业达到150家，是上年的50家的3倍": ["50家", "150家", "3倍"],
    "在50家的基础上翻一番，达到100家": ["50家", "100家", "翻一番"],
    由50家增加到150家: ["50家", "150家", null],
  };
  for (const [text, [base, result, change]] of Object.entries(FORMS))
    it(text, () => {
      const { passages } = buildDraft(`企业${text}。\n`);
      const found = passages.flatMap(({ passage }) => findGrowthStatements(passage));
      const said = found.find(({ kind }) => kind !== "loss");
      assert.ok(said !== undefined && said.kind !== "loss");
      assert.deepEqual([said.base.text, said.result.text], [base, result]);
      assert.equal(said.kind === "change" ? said.change.text : null, change);
    });
});

describe("numerals that are part of a name", () => {
  const at = (text: string): number => text.search(/\d/);
  for (const text of ["PM2.5", "C919", "每10人", "第14届", "1个200亿产业集群"])
    it(`${text} goes on`, () => {
      const start = text === "1个200亿产业集群" ? 2 : at(text);
      assert.ok(continuesName(text, start, text.includes("亿")));
    });
  for (const text of ["新增10家", "86项+30项", "增速为-3.2"])
    it(`${text} does not`, () => {
      assert.ok(!continuesName(text, text.length - (/\d+\.?\d*\D*$/.exec(text)?.[0].length ?? 0), false));
    });
  it("sizes of what is counted, codes and quoted names", () => {
    assert.ok(isSizeOfCounted("11项10千伏工程", 3));
    assert.ok(!isSizeOfCounted("新建10千伏线路", 2));
    assert.deepEqual(
      ["5G", "10:58", "6号", "1级", "30家"].map((text) => isContinued(text, text.search(/\D/))),
      [true, true, true, true, false],
    );
    assert.ok(isQuotedName("“26条”", 1, 4));
    assert.ok(!isQuotedName("“新增26家”", 3, 6));
  });
});
