/**
 * What headings say of the numbers under them. Each pattern is tried on a heading alone; of a table's headers tells
 * `table-words.ts`.
 */

/**
 * Headings over what has been: 一、工作**回顾**, **发展基础**, “十三五”**目标如期实现**, 全面**完成了**各项任务, 朝着宏伟目标阔步前进**的五年**; but 确保~~目标全面实现~~, “十五五”是打基础~~的五年~~. The nearest
 * heading that names a year or one of these words decides.
 * Also **实现了**, **取得了**, **迈出了**, **迈上了**, **创造了**, **赢得了**, **夺取了**.
 */
export const REVIEW_HEADING =
  /(?<!确保[^，。]{0,12})目标(?:任务)?(?:如期|提前|顺利|圆满|胜利|全面|基本)(?:全面|圆满|顺利)?(?:实现|完成|达成)|(?:完成|实现|取得|创造|迈[出上]|赢得|夺取)了|回顾|成效|成绩|成果|成就|发展基础|现状|进展|总结|主要做法|过去|问题|执行情况|完成情况|工作情况|发展环境|形势|基本情况|背景|历程|(?<!是[^，。]{0,40})的[三四五]年$/;

/**
 * Opens a heading over work to be done, whatever it says of results: **促进**科技成果转化, **优化**发展环境; not ~~推进~~情况, ~~全面完成了~~各项任务.
 * Also **加强**监管, **推进**改革, **提升**能力, **全力**以赴, **实施**“十四五”规划, **奋力**谱写新篇章, **切实**做好, **扎实**推进, **增强**解决问题的能力.
 */
export const OPENS_TASK =
  /^(?!.{0,6}[成现得造出上取]了)(?:实施|奋力|切实|扎实|增强|加[快强大]|促进|推[进动]|提[升高]|优化|解决|巩固|强化|完善|健全|深化|构建|打造|培育|营造|改善|着力|大力|全[面力]|聚焦|开展|拓展|扩大|保障|整治|化解|防范|做好|抓好|支持|鼓励)(?!情况|成效|进展|现状|工作)/;

/** Says of results that they are still hoped for: 使群众**共享发展成果**, 让发展**成果更多惠及**群众, 取得**更大成效**, 发展**成果普惠**共享; not 取得新~~成效~~. Also **成果全民共享**, 以优异**成绩迎接**新年. */
export const HOPES_FOR_RESULTS =
  /(?:共享|更[大多好])[^，。]{0,8}(?:成效|成绩|成果)|(?:成效|成绩|成果)(?:(?:全民)?共享|普惠|惠及|更多|迎接)/;

/**
 * Headings that only plans have, whole: **主要目标**, **重点任务**; not ~~主要成效~~.
 * Also **目标任务**, **保障措施**.
 */
export const PLAN_HEADING =
  /^(?:主要|工作|总体|发展|行动|年度)(?:目标|任务)$|^重点任务$|^目标任务$|^保障措施$/;

/** Headings over how each thing is to be, for good: **建设标准**, **配置标准**, **技术要求**, 投放点**设置规范**; not ~~总体要求~~. */
export const STANDARD_HEADING =
  /(?:建设|配[置备套]|设[置计]|技术|验收|认定|评价|测评|储备|运行|管护)(?:标准|要求|规范|参数)$/;

/** Headings over how long all the work takes: **工期**安排, **实施期限**; not ~~实施步骤~~. */
export const TERM_HEADING = /工期|(?:建设|实施|行动|规划|创建|执行|计划)(?:期限|周期|年限|期$)/;

/** The same in words right before the time: **建设期为**2025年6月至2026年12月, **实施期限：**2025—2027年, **工期自**2025年6月, **目标年为**2027年. */
export const TERM_STATED =
  /(?:工期|目标年|(?:建设|实施|行动|规划|创建|执行|计划|试点)(?:期限|周期|年限|期))[为是：]?[自从]?$/;

/**
 * Headings over what the work costs and who pays, or how large what is built will be: **投资估算**, **资金安排**, 主要**技术经济指标**;
 * what comes in is an aim: ~~招商引资~~.
 * Also **经济技术指标**.
 */
export const FIGURES_HEADING =
  /(?:投资|资金|经费|费用)(?:估算|测算|概算|匡算|预算|需求|筹措|来源|安排|构成|保障)|(?:技术经济|经济技术)指标/;

/** Headings over steps in the order in which they are taken: 实施**步骤**, **工作阶段**, **实施阶段**; not ~~进度安排~~, which may be of several works, ~~新阶段~~. */
export const STEPS_HEADING = /步骤|(?:工作|实施|推进)阶段/;

/** Headings over the goals themselves, where every number is one: 主要**目标**, 考核**指标**. */
export const GOAL_HEADING = /目标|指标|预期/;

/** Headings over what shall be: 2025年工作**安排**, **下一步**打算, 2025年**工作任务**, “十五五”**发展规划**; not ~~发展规划执行情况~~. */
export const AIM_HEADING =
  /目标|指标|打算|安排|下一步|今后|明年|展望|预期|发展思路|总体要求|总体思路|工作思路|工作计划|工作任务|工作重点|重点工作|发展规划$/;

/**
 * Opens a paragraph that says outright what is aimed at, which a report does where its second half begins: **今年经济社会发展的主要预期目标**是：…,
 * **政府工作总体要求**是：…, **全市奋斗目标**为：…; not ~~年初确定的主要预期目标~~是：….
 */
export const OPENS_AIMS =
  /^(?![^。：]{0,36}(?:年初|过去|去年|上年|以来|20\d\d))[^。：]{0,36}(?:总体要求|(?:主要|预期|奋斗)目标)(?=[是为]：)/;

/**
 * Those of them that only look ahead, whatever stands above: **下一步**工作, **明年**目标; not 锚定~~目标~~抓产业, ~~重点工作~~推进情况.
 * Also **打算**, **今后**, **展望**, **来年**, **下阶段**, **下半年**.
 */
export const NEXT_HEADING = /打算|下一步|下一?阶段|下半年|今后|[明来]年|展望/;

/** Those that are over the aims themselves: 发展**目标**, （三）工作**思路**; not 紧扣目标~~抓产业~~. Also **总体要求**. */
export const NAMES_AIM = /(?:目标|思路|总体要求)$/;

/** Headings over what holds for all that follows: 一、**总体要求**, （二）工作**思路**. */
export const GUIDING_HEADING = /总体要求|指导思想|指导方针|基本原则|思路|目标|要求$/;

/** Headings of a plan over work to be done: 重点**任务**, **加强**水环境治理. */
export const TASK_HEADING =
  /任务|工程|行动|举措|措施|计划|提升|建设|推进|推动|加强|实施|培育|打造|发展|构建|完善|优化|强化|深化|加快|健全/;

/** Headings over how what was promised came out: 民生实事**完成情况**, 重点工作**落实情况**. Also **办理情况**, **执行情况**, **兑现情况**, **进展情况**. */
export const REPORTS_ON_PROMISES = /(?:完成|落实|办理|执行|兑现|进展)情况/;

/** Lines over what is done for people in the year they name: 2025年县十件**民生实事**, 2025年**为民实事项目清单**; not 办好~~民生实事，~~. Also **惠民实事**. */
export const DEEDS_HEADING = /(?:[惠为]民|民生)实事(?:项目)?(?:清单)?$/;

/**
 * Lines over the half of a report that the year in them is of, by what they end in: 2025年主要**任务**, 关于2025年的**工作**, 2025年工作**部署**; not 2024年~~工作报告~~.
 * Also 2025年工作**建议**, 2025年工作**意见**.
 */
export const WORK_OF_YEAR = /(?:任务|工作|部署|建议|意见)$/;

/** Headings over one of several industries: （一）做强智能**制造产业**, 壮大生物医药**产业集群**; not ~~现代产业~~. Also **制造业**, **服务业**. */
export const NAMES_INDUSTRY =
  /(?<!做[大强优]|壮大|发展|培育|振兴|现代|新兴|主导|特色|优势|支柱|重点|传统|未来|富民|各)(?:产业|制造业|服务业)(?:链|集群)?(?:[。：]|$)/;

/**
 * Headings of a plan under which numbers are rules: **资金**管理, **申报**条件, **附则**.
 * Also **支持政策**.
 */
export const RULE_HEADING =
  /附则|申报|评分|考核|奖惩|管理办法|(?<!(?:完善|健全|优化|构建)[^，。]{0,6})支持政策|政策支持|扶持|适用范围|名词解释|资金/;

/** What heads the steps of a plan with their dates: **实施步骤**, **进度安排**. Also **工作步骤**, **时间安排**, **步骤安排**, **阶段安排**, **工作进度**. */
export const SCHEDULE_HEADING = /(?:实施|工作)步骤|(?:进度|时间|步骤|阶段)安排|工作进度/;

/** What tells headings over grades apart: **Ⅱ**级响应, **红色**预警, **较大**事故, **一**级风险. Also **特别重大**事故, **重大**事故, **一般**事故; not ~~一~~批项目. */
export const GRADE = /特别重大|[重较]大|一般|[红橙黄蓝]色|[Ⅰ-Ⅹ一二三四五六](?=级)/;

/** Under it each paragraph is about a place: 二、**空间布局**. Also 优化渔业**布局**. */
export const LAYOUT_HEADING = /布局$/;
