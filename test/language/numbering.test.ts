import assert from "node:assert/strict";
import type { NumberingStyle } from "../../server/src/language/numbering.ts";
import { readNumbering } from "../../server/src/language/read-numbering.ts";

const numbered: readonly (readonly [line: string, style: NumberingStyle, value: number, marker: string])[] = [
  ["第一部分总体要求", "part", 1, "第一部分"],
  ["第二编重点任务", "part", 2, "第二编"],
  ["第三篇强化保障", "part", 3, "第三篇"],
  ["第一章总则", "chapter", 1, "第一章"],
  ["第12章附则", "chapter", 12, "第12章"],
  ["第十二节海洋经济", "section", 12, "第十二节"],
  ["第一条为规范渔港管理，制定本办法", "article", 1, "第一条"],
  ["第一百零二条本办法自公布之日起施行", "article", 102, "第一百零二条"],
  ["一、总体要求", "comma", 1, "一、"],
  ["二十一、附则", "comma", 21, "二十一、"],
  ["一.总体要求", "comma", 1, "一."],
  ["一、五年来工作回顾", "comma", 1, "一、"],
  ["二、三年行动目标", "comma", 2, "二、"],
  ["（一）主要目标", "bracket", 1, "（一）"],
  ["（十二）强化保障", "bracket", 12, "（十二）"],
  ["四）强化保障", "bracket", 4, "四）"],
  ["（一）、主要目标", "bracket", 1, "（一）、"],
  ["1.培育企业", "digit", 1, "1."],
  ["1、培育企业", "digit", 1, "1、"],
  ["116.修缮渔港", "digit", 116, "116."],
  ["1.2026年底前建成渔港", "digit", 1, "1."],
  ["1.5G基站建设", "digit", 1, "1."],
  ["5.6个产业集群", "digit", 5, "5."],
  ["8.12家企业", "digit", 8, "8."],
  ["1.1强化育种", "decimal", 1, "1.1"],
  ["3.12“渔港”改造", "decimal", 12, "3.12"],
  ["4.6.2加快改造", "subdecimal", 2, "4.6.2"],
  ["（1）培育企业", "digit-bracket", 1, "（1）"],
  ["1）培育企业", "digit-bracket", 1, "1）"],
  ["①培育企业", "circle", 1, "①"],
  ["⑳培育企业", "circle", 20, "⑳"],
  ["❸培育企业", "circle", 3, "❸"],
  ["⑵培育企业", "digit-bracket", 2, "⑵"],
  ["⒊培育企业", "digit", 3, "⒊"],
  ["㈣培育企业", "bracket", 4, "㈣"],
  ["一是强化创新", "ordinal-word", 1, "一是"],
  ["其二，强化协同", "ordinal-word", 2, "其二，"],
  ["第三，强化保障", "ordinal-word", 3, "第三，"],
];

const plain: readonly string[] = [
  "1.5万元",
  "1.5个百分点",
  "1.5个月",
  "3.2%的增速",
  "1.5GW装机",
  "2024.",
  "2024、2025年",
  "（2024）第3号",
  "一、二产业融合",
  "一、二、三产业融合发展",
  "三、四级医院",
  "5、6月份集中开工",
  "1、2号楼",
  "一是一，二是二",
  "第三条生产线投产",
  "第一节课",
  "第一书记",
  "一带一路建设",
  "（以下简称方案）",
  "总体要求",
  "",
];

describe("readNumbering", () => {
  for (const [line, style, value, marker] of numbered) {
    it(line, () => assert.deepEqual(readNumbering(line), { style, value, length: marker.length }));
  }
  for (const line of plain) {
    it(`not: ${line}`, () => assert.equal(readNumbering(line), null));
  }
});
