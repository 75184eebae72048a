import type { RuleId } from "./rule-texts.ts";

/** A draft with the fault and the same draft without it; both are checked by the tests. */
export interface RuleExample {
  readonly wrong: string;
  readonly right: string;
  /** Another file, where the fault is that it says the same. */
  readonly beside?: string;
}

export const ruleExamples: Readonly<Record<RuleId, RuleExample>> = {
  "unparsed-markdown": {
    wrong: `${">".repeat(100)} 建成冷库8座。`,
    right: "> 建成冷库8座。",
  },
  "undated-target": {
    wrong: "# 临澜区科技创新行动方案\n\n## 主要目标\n\n培训技术人员3000人次。",
    right: "# 临澜区科技创新行动方案\n\n## 主要目标\n\n到2026年，培训技术人员3000人次。",
  },
  "deadline-outside-period": {
    wrong: "# 云屏县冷链物流行动计划（2024—2026年）\n\n到2028年，全县冷库达到60座。",
    right: "# 云屏县冷链物流行动计划（2024—2026年）\n\n到2026年，全县冷库达到60座。",
  },
  "milestone-regression": {
    wrong: "到2025年，全区公共充电站达到90座；到2026年，全区公共充电站达到60座。",
    right: "到2025年，全区公共充电站达到90座；到2026年，全区公共充电站达到120座。",
  },
  "conflicting-values": {
    wrong: "到2026年，全区省级以上创新平台达到35家。\n\n到2026年，全区省级以上创新平台达到53家。",
    right: "到2026年，全区省级以上创新平台达到35家。\n\n到2026年，全区省级以上创新平台达到35家。",
  },
  "annual-total-mismatch": {
    wrong: "2024—2026年，每年新增高新技术企业20家，三年共新增80家。",
    right: "2024—2026年，每年新增高新技术企业20家，三年共新增60家。",
  },
  "growth-mismatch": {
    wrong: "全区水产加工企业由50家增加到150家，增长3倍。",
    right: "全区水产加工企业由50家增加到150家，增长2倍。",
  },
  "parts-total-mismatch": {
    wrong: "全年实施重点项目共116项，其中新建项目86项、续建项目32项。",
    right: "全年实施重点项目共116项，其中新建项目86项、续建项目30项。",
  },
  "count-mismatch": {
    wrong: "重点发展以下三大产业：\n\n1. 船舶修造\n2. 海洋食品\n3. 港口物流\n4. 滨海旅游",
    right: "重点发展以下四大产业：\n\n1. 船舶修造\n2. 海洋食品\n3. 港口物流\n4. 滨海旅游",
  },
  "period-mismatch": {
    wrong: "# 云屏县水产品加工三年行动计划（2023—2026年）",
    right: "# 云屏县水产品加工三年行动计划（2024—2026年）",
  },
  "scale-jump": {
    wrong: "2023年，全区海洋经济增加值达到86亿元。\n\n到2026年，全区海洋经济增加值达到120万元。",
    right: "2023年，全区海洋经济增加值达到86亿元。\n\n到2026年，全区海洋经济增加值达到120亿元。",
  },
  "impossible-share": {
    wrong: "到2026年，渔港监控覆盖率达到120%。",
    right: "到2026年，渔港监控覆盖率达到100%。",
  },
  "duplicate-paragraph": {
    wrong:
      "建立部门会商制度，每季度通报重点项目进展，协调解决用地用海问题。\n\n完善考核办法，结果与评优挂钩。\n\n建立部门会商制度，每季度通报重点项目进展，协调解决用地用海问题。",
    right:
      "建立部门会商制度，每季度通报重点项目进展，协调解决用地用海问题。\n\n完善考核办法，结果与评优挂钩。",
  },
  "duplicate-sentence": {
    wrong:
      "区科技局牵头建设公共检测平台，向中小企业开放共享仪器。完善收费办法。区科技局牵头建设公共检测平台，向中小企业开放共享仪器。",
    right: "区科技局牵头建设公共检测平台，向中小企业开放共享仪器。完善收费办法。",
  },
  "duplicate-clause": {
    wrong:
      "推动龙头企业与青樟大学共建深海养殖装备实验室；支持园区建设中试基地；推动龙头企业与青樟大学共建深海养殖装备实验室；引进专业服务机构。",
    right: "推动龙头企业与青樟大学共建深海养殖装备实验室；支持园区建设中试基地；引进专业服务机构。",
  },
  "near-duplicate": {
    wrong:
      "一、建设平台。改造提升云屏县科技企业孵化器，入驻企业达到230家以上。\n\n二、培育企业。改造提升云屏县科技企业孵化器，入驻企业达到240家以上。",
    right:
      "一、建设平台。改造提升云屏县科技企业孵化器，入驻企业达到240家以上。\n\n二、培育企业。落实研发费用加计扣除政策。",
  },
  "repeated-words": {
    wrong: "进一步进一步完善海洋牧场管理制度。",
    right: "进一步完善海洋牧场管理制度。",
  },
  "duplicate-heading": {
    wrong:
      "（一）强化要素保障\n\n统筹用海指标。\n\n（二）优化服务\n\n公开办事流程。\n\n（三）强化要素保障\n\n落实财政资金。",
    right:
      "（一）强化用海保障\n\n统筹用海指标。\n\n（二）优化服务\n\n公开办事流程。\n\n（三）强化资金保障\n\n落实财政资金。",
  },
  "duplicate-across-files": {
    beside:
      "依托青樟大学海工学院建设深水网箱检测中心，面向渔业企业开放仪器设备，每季度公布收费项目和使用情况，接受社会监督。",
    wrong:
      "完善配套政策。依托青樟大学海工学院建设深水网箱检测中心，面向渔业企业开放仪器设备，每季度公布收费项目和使用情况，接受社会监督。",
    right: "完善配套政策。利用云屏县水产站现有场地增设网箱检测室，优先服务本县养殖户。",
  },
  "unknown-suppression": {
    wrong: "<!-- hegao-disable-next-line undated-targets -- 年限另文下达 -->\n培训技术人员3000人次。",
    right: "<!-- hegao-disable-next-line undated-target -- 年限另文下达 -->\n培训技术人员3000人次。",
  },
  "unused-suppression": {
    wrong:
      "<!-- hegao-disable-next-line undated-target -- 年限另文下达 -->\n到2026年，培训技术人员3000人次。",
    right: "到2026年，培训技术人员3000人次。",
  },
};
