/** What a verb does beside a number. */
export type VerbRole =
  /** Leads up to the name of what is counted and is no part of it: in **预计**泊位8个 the name is 泊位. */
  | "leads"
  /** Says of a number behind it that it is made or reached: **培训**渔民300人. */
  | "asserts"
  /** Both: **建设**泊位8个. */
  | "brings"
  /** Stands between a name and its number: 产值**达到**15亿元. */
  | "links"
  /** Says the same of a number before it: 17个项目**落地**. */
  | "follows"
  /** Closes a name as the stage that its things have come to: 棚改**开工**80套, **建成**50套. */
  | "stage"
  /** Has an object behind the things that do it: 30家企业**完成**改制. */
  | "takes"
  /** Tells things from others of their kind where a share of them is meant: **新建**建筑装配化率. */
  | "tells"
  /** Makes what then is there: **新增**床位30张, beside so many in all. */
  | "makes"
  /** Is done every year, though it counts nothing by itself: 每年**投入**2亿元. */
  | "yearly"
  /** Says what is done, whole and with no object: **统筹**推进. */
  | "whole"
  /** Is not said without what it is done to, so that no name ends with it: **培育**三大集群; 旧城改造 is a name. */
  | "governs";

/**
 * What a number behind a verb counts: what one period brings (`new`: 新增20家), that or all there is at its end (`all`:
 * 建成20家), or things that were there and are acted upon (`treated`: 修复20处). Of these last the verb is part of the name where the
 * work itself is measured (修复面积, 整治项目), and where they are taken away (淘汰窑炉).
 */
export type Counting = "new" | "all" | "treated";

export interface Verb {
  readonly verb: string;
  readonly does: readonly VerbRole[];
  readonly counts?: Counting;
  /** What the verb alone makes of its number: 新增20家 are an increment, 增长5% is growth. */
  readonly measure?: "increment" | "growth" | "decline";
  /** Goes with 新 before it, which makes its number an increment: 新引进5家. */
  readonly anew?: true;
  /** Words that make another one of it when they follow: 参与者, 建成区. */
  readonly notBefore?: string;
  /** The same before it: 公共有轨电车. */
  readonly notAfter?: string;
}

/** Verbs of which no more is to be said than that they govern: something is missing without what they are done to. */
const GOVERNING_ALONE: readonly string[] = [
  // They say what comes of it: **做实**基础, **补齐**短板.
  ..."做实 打好 打赢 筑牢 补齐 缩小 破解".split(" "),
  // Where it goes, or beside what it stands: **列入**清单, **优于**三类.
  ..."分为 列入 融入 优于".split(" "),
  // What is kept in sight: **锚定**目标, **紧盯**短板.
  ..."围绕 突出 依托 瞄准 锚定 紧扣 紧盯 抢抓".split(" "),
  // What is held by: **践行**理念, **遵循**规律.
  ..."彰显 弘扬 践行 树立 秉持 贯彻 遵循".split(" "),
  // What somebody holds, wins or leads: **召开**会议, **荣获**称号, **谱写**篇章.
  ..."召开 承办 荣获 带领 谱写 续写".split(" "),
];

/**
 * The one place for verbs: an entry says all that a verb does, and the lists of the other files are made from here. To add
 * one, write its entry where its like stand; the test reads each word of `notBefore` behind it.
 */
const TABLE: readonly Verb[] = [
  // What a period brings: a number behind them is counted from nothing.
  { verb: "完成", does: ["brings", "links", "follows", "whole", "takes", "governs"], counts: "new" },
  { verb: "开展", does: ["brings", "follows", "whole", "takes", "governs"], counts: "new" },
  { verb: "组织", does: ["brings"], counts: "new" },
  { verb: "举办", does: ["brings", "governs"], counts: "new" },
  { verb: "实施", does: ["brings", "takes", "governs"], counts: "new" },
  { verb: "发布", does: ["brings"], counts: "new" },
  { verb: "解决", does: ["brings", "whole"], counts: "new" },
  { verb: "攻克", does: ["brings"], counts: "new" },
  { verb: "突破", does: ["brings", "links", "whole"], counts: "new" },
  { verb: "首破", does: ["brings", "links", "whole"], counts: "new" },
  {
    verb: "新增",
    does: ["brings", "links", "tells", "makes", "governs"],
    counts: "new",
    measure: "increment",
  },
  { verb: "净增", does: ["brings", "links", "makes"], counts: "new", measure: "increment" },
  { verb: "新建", does: ["brings", "tells", "makes", "governs"], counts: "new", measure: "increment" },
  { verb: "创建", does: ["brings", "makes"], counts: "new", anew: true },
  { verb: "培养", does: ["brings"], counts: "new" },
  { verb: "引进", does: ["brings", "tells", "makes", "governs"], counts: "new", anew: true },
  { verb: "引育", does: ["brings", "makes"], counts: "new" },
  { verb: "招引", does: ["brings"], counts: "new", anew: true },
  { verb: "吸引", does: ["brings"], counts: "new" },
  { verb: "储备", does: ["brings"], counts: "new", notBefore: "库|粮|肉" },
  { verb: "招录", does: ["brings"], counts: "new" },
  { verb: "招募", does: ["brings"], counts: "new" },
  { verb: "选派", does: ["brings"], counts: "new" },
  { verb: "选认", does: ["brings"], counts: "new" },
  { verb: "遴选", does: ["brings"], counts: "new" },
  { verb: "推荐", does: ["brings"], counts: "new" },
  { verb: "申报", does: ["brings"], counts: "new" },
  { verb: "获批", does: ["brings", "makes"], counts: "new", anew: true },
  { verb: "争创", does: ["brings", "governs"], counts: "new" },
  { verb: "获评", does: ["brings", "governs"], counts: "new" },
  { verb: "认定", does: ["brings", "tells", "makes"], counts: "new", anew: true },
  { verb: "改造", does: ["brings"], counts: "new", anew: true },
  { verb: "扩建", does: ["brings", "governs"], counts: "new", anew: true },
  { verb: "启动", does: ["brings", "whole"], counts: "new" },
  { verb: "开工", does: ["brings", "follows", "stage", "tells"], counts: "new", anew: true },
  { verb: "动工", does: ["brings", "follows", "stage", "tells"], counts: "new", anew: true },
  { verb: "竣工", does: ["brings", "follows", "stage", "tells"], counts: "new", anew: true },
  { verb: "投产", does: ["brings", "follows", "stage", "tells"], counts: "new" },
  { verb: "投用", does: ["brings", "follows", "stage"], counts: "new", anew: true },
  { verb: "推出", does: ["brings", "governs"], counts: "new" },
  { verb: "推广", does: ["brings", "whole"], counts: "new" },
  { verb: "推广应用", does: ["brings"], counts: "new" },
  { verb: "推广使用", does: ["brings"], counts: "new" },
  { verb: "转化", does: ["brings"], counts: "new" },
  { verb: "签约", does: ["brings", "stage", "tells"], counts: "new", anew: true },
  { verb: "落地", does: ["brings", "follows", "stage", "tells"], counts: "new", anew: true },
  { verb: "入选", does: ["brings", "takes", "governs"], counts: "new", anew: true },
  { verb: "纳入", does: ["brings", "follows", "takes", "governs"], counts: "new" },
  { verb: "培训", does: ["asserts"], counts: "new" },
  { verb: "派遣", does: ["brings"], counts: "new", notBefore: "计划|制|公司|单位|员工" },
  { verb: "选聘", does: ["brings"], counts: "new", anew: true },
  { verb: "引入", does: ["brings"], counts: "new", anew: true },
  { verb: "引留", does: ["brings"], counts: "new" },
  { verb: "育成", does: ["brings"], counts: "new" },
  { verb: "辟建", does: ["brings"], counts: "new", anew: true },
  { verb: "领办", does: ["brings"], counts: "new" },
  { verb: "评选", does: ["brings"], counts: "new", notBefore: "委|会|办法|活动|标准" },
  { verb: "发运", does: ["brings"], counts: "new", notBefore: "量" },
  { verb: "制修订", does: ["brings"], counts: "new" },
  { verb: "开复工", does: ["brings", "follows", "stage", "tells"], counts: "new", notBefore: "和|及|、" },
  { verb: "新开", does: ["brings", "makes"], counts: "new", measure: "increment" },
  { verb: "新开设", does: ["brings", "makes"], counts: "new", measure: "increment" },
  { verb: "新开办", does: ["brings", "makes"], counts: "new", measure: "increment" },
  { verb: "新开放", does: ["brings", "makes"], counts: "new", measure: "increment" },
  { verb: "新开辟", does: ["brings", "makes"], counts: "new", measure: "increment" },
  { verb: "新辟", does: ["brings", "makes"], counts: "new", measure: "increment" },
  { verb: "攻关", does: ["brings"], counts: "new", notBefore: "项目|计划|团队|任务|课题|行动|工程" },
  // What comes about or is there: their number may be all there is at the end of a period.
  { verb: "培育", does: ["brings", "governs"], counts: "all", anew: true },
  { verb: "集聚", does: ["brings"], counts: "all" },
  { verb: "聚集", does: ["brings"], counts: "all" },
  { verb: "汇聚", does: ["brings"], counts: "all" },
  { verb: "形成", does: ["brings", "governs"], counts: "all" },
  { verb: "打造", does: ["brings", "governs"], counts: "all" },
  {
    verb: "建成",
    does: ["brings", "follows", "stage", "tells", "takes", "governs"],
    counts: "all",
    notBefore: "区(?!域)",
    anew: true,
  },
  { verb: "建设", does: ["brings", "follows"], counts: "all", notBefore: "银行|用地|兵团|库(?![房区容])" },
  { verb: "搭建", does: ["brings"], counts: "all" },
  { verb: "构建", does: ["brings", "whole", "governs"], counts: "all" },
  { verb: "设立", does: ["brings", "governs"], counts: "all" },
  { verb: "组建", does: ["brings", "governs"], counts: "all" },
  { verb: "成立", does: ["brings"], counts: "all" },
  { verb: "建立", does: ["brings", "follows", "takes", "governs"], counts: "all" },
  { verb: "发展", does: ["brings"], counts: "all", notBefore: "银行|改革|的" },
  { verb: "壮大", does: ["brings"], counts: "all" },
  { verb: "共有", does: ["links"], counts: "all", notBefore: "产权", notAfter: "公" },
  { verb: "拥有", does: [], counts: "all" },
  { verb: "现有", does: [], counts: "all" },
  { verb: "已有", does: [], counts: "all" },
  { verb: "实有", does: [], counts: "all" },
  // What is done to things that are there, or for people.
  { verb: "续建", does: ["brings", "tells"], counts: "treated", notBefore: "项目|工程" },
  { verb: "检验", does: ["asserts"], counts: "treated" },
  { verb: "修复", does: ["brings", "yearly"], counts: "treated" },
  { verb: "整治", does: ["brings", "yearly", "whole"], counts: "treated" },
  { verb: "治理", does: ["brings"], counts: "treated" },
  { verb: "购置", does: ["brings"], counts: "treated", anew: true },
  { verb: "布设", does: ["brings"], counts: "treated", anew: true },
  { verb: "发放", does: ["brings", "yearly"], counts: "treated", anew: true },
  { verb: "接待", does: ["asserts"], counts: "treated" },
  { verb: "服务", does: ["asserts"], counts: "treated" },
  { verb: "投放", does: ["brings"], counts: "treated" },
  { verb: "改建", does: ["brings", "governs"], counts: "treated", anew: true },
  { verb: "修建", does: ["brings"], counts: "treated" },
  { verb: "铺设", does: ["brings"], counts: "treated" },
  { verb: "安装", does: ["brings"], counts: "treated" },
  { verb: "压减", does: ["asserts", "links"], counts: "treated", measure: "decline" },
  { verb: "更新", does: ["brings"], counts: "treated" },
  { verb: "清理", does: ["brings"], counts: "treated" },
  { verb: "种植", does: ["brings"], counts: "treated", notBefore: "业|户|大户|园" },
  { verb: "拆除", does: [], counts: "treated" },
  { verb: "关停", does: [], counts: "treated" },
  { verb: "淘汰", does: [], counts: "treated" },
  { verb: "转移", does: [], counts: "treated" },
  { verb: "帮扶", does: [], counts: "treated" },
  { verb: "救助", does: ["yearly"], counts: "treated" },
  { verb: "资助", does: ["yearly"], counts: "treated" },
  { verb: "开通", does: ["brings", "links", "takes"], counts: "treated", anew: true },
  { verb: "配备", does: ["leads", "follows"], counts: "treated" },
  { verb: "增设", does: ["brings"], counts: "treated" },
  { verb: "加装", does: ["brings"], counts: "treated" },
  { verb: "栽植", does: ["brings"], counts: "treated" },
  { verb: "接通", does: ["brings"], counts: "treated" },
  { verb: "补充", does: [], counts: "treated" },
  { verb: "设置", does: ["follows"], counts: "treated" },
  { verb: "接入", does: [], counts: "treated" },
  { verb: "开设", does: ["brings"], counts: "treated" },
  { verb: "搬迁", does: [], counts: "treated" },
  { verb: "聘任", does: ["brings"], counts: "treated" },
  { verb: "恢复", does: ["brings"], counts: "treated" },
  { verb: "消除", does: ["brings"], counts: "treated" },
  { verb: "疏浚", does: ["brings"], counts: "treated" },
  { verb: "化解", does: ["brings", "whole"], counts: "treated" },
  { verb: "采购", does: ["brings"], counts: "treated", notBefore: "人|商|额" },
  { verb: "办理", does: [], counts: "treated" },
  { verb: "选育", does: ["brings"], counts: "treated", anew: true },
  { verb: "繁育", does: ["brings"], counts: "treated" },
  { verb: "处置", does: ["brings"], counts: "treated" },
  { verb: "供应", does: ["brings"], counts: "treated", notBefore: "链|商|站|点" },
  {
    verb: "研发",
    does: ["brings"],
    counts: "treated",
    anew: true,
    notBefore: "总|经费|投入|费用|支出|强度|机构|中心|人|团队|平台|活动|设计|服务|占|与|和|及|、",
  },
  { verb: "招聘", does: ["brings"], counts: "treated", notBefore: "会" },
  { verb: "开发", does: ["brings"], counts: "treated", notBefore: "区|利用|边界|性|者|商|强度", anew: true },
  { verb: "规范", does: ["brings", "whole"], counts: "treated", notBefore: "性|化|文件|标准" },
  { verb: "偿还", does: ["brings"], counts: "treated" },
  { verb: "清偿", does: ["brings"], counts: "treated" },
  { verb: "兑现", does: ["brings"], counts: "treated" },
  { verb: "打通", does: ["brings"], counts: "treated" },
  { verb: "腾出", does: ["brings"], counts: "treated" },
  { verb: "腾退", does: ["brings"], counts: "treated" },
  { verb: "分配", does: ["brings"], counts: "treated", notBefore: "制度|格局|方案" },
  { verb: "开行", does: ["brings", "links"], counts: "treated" },
  { verb: "消化", does: ["brings"], counts: "treated", notBefore: "系统|内科|道|病|吸收|不良" },
  { verb: "释放", does: ["brings"], counts: "treated", notBefore: "量" },
  { verb: "盘活", does: ["brings"], counts: "treated" },
  // How a number changes.
  {
    verb: "提升",
    does: ["brings", "links", "whole"],
    measure: "growth",
    notBefore: "工程|行动|计划|项目|幅度",
  },
  { verb: "增长", does: ["asserts", "links"], measure: "growth" },
  { verb: "增加", does: ["brings", "links", "governs"], measure: "growth", notBefore: "值" },
  { verb: "提高", does: ["asserts", "links", "whole"], measure: "growth" },
  { verb: "扩大", does: ["brings", "links", "whole"], measure: "growth" },
  { verb: "上升", does: ["links"], measure: "growth" },
  { verb: "上涨", does: ["links"], measure: "growth" },
  { verb: "攀升", does: ["links"], measure: "growth" },
  { verb: "拉升", does: ["links"], measure: "growth" },
  { verb: "回升", does: ["links"], measure: "growth" },
  { verb: "跃升", does: ["links"], measure: "growth" },
  { verb: "下降", does: ["asserts", "links"], measure: "decline" },
  { verb: "降低", does: ["asserts", "links"], measure: "decline" },
  { verb: "减少", does: ["asserts", "links"], measure: "decline" },
  { verb: "压缩", does: ["asserts", "links"], measure: "decline" },
  { verb: "缩短", does: ["asserts", "links"], measure: "decline" },
  { verb: "缩减", does: ["links"], measure: "decline" },
  { verb: "削减", does: ["links"], measure: "decline" },
  { verb: "回落", does: ["links"], measure: "decline" },
  { verb: "收窄", does: ["links"], measure: "decline" },
  // What is reached, done or cared for, whatever its number counts.
  { verb: "实现", does: ["brings", "links", "follows", "whole", "takes", "governs"] },
  { verb: "推动", does: ["brings", "whole", "governs"] },
  { verb: "推进", does: ["brings", "whole", "takes", "governs"] },
  { verb: "促进", does: ["brings", "whole"] },
  { verb: "加快", does: ["brings", "whole"] },
  { verb: "加强", does: ["brings", "whole"] },
  { verb: "带动", does: ["brings"] },
  { verb: "撬动", does: ["brings"] },
  { verb: "达成", does: ["brings", "links"] },
  { verb: "促成", does: ["brings"] },
  { verb: "落实", does: ["brings", "whole", "governs"] },
  { verb: "安排", does: ["brings", "yearly"] },
  { verb: "投入", does: ["brings", "yearly"] },
  { verb: "拿出", does: ["brings"] },
  { verb: "出资", does: ["brings"], notBefore: "额|人|方|比例|企业|设立" },
  { verb: "增资", does: ["brings"], notBefore: "扩股|扩产|额" },
  { verb: "支持", does: ["brings", "whole"] },
  { verb: "扶持", does: ["brings"] },
  { verb: "鼓励", does: ["brings", "whole"] },
  { verb: "引导", does: ["brings", "whole"] },
  {
    verb: "参与",
    does: ["brings", "takes"],
    notBefore: "人|者|度|面|方|企业|主体|单位|机构|农户|群众|家庭|学校|村",
  },
  { verb: "部署", does: ["brings", "governs"] },
  { verb: "布局", does: ["brings"] },
  { verb: "谋划", does: ["brings"] },
  { verb: "出台", does: ["brings", "whole", "governs"] },
  { verb: "制定", does: ["brings", "whole", "governs"] },
  { verb: "筹建", does: ["brings"], counts: "new", anew: true },
  { verb: "获得", does: ["brings", "takes", "governs"] },
  { verb: "取得", does: ["brings", "takes"] },
  { verb: "购买", does: ["brings"], notBefore: "力|服务" },
  { verb: "发行", does: ["brings"], notBefore: "量|额|规模|人|价|利率" },
  { verb: "供给", does: ["brings"], notBefore: "侧|端|能力|水平|体系|量|面积" },
  { verb: "扩充", does: ["brings"] },
  { verb: "升级", does: ["leads"], notBefore: "版|改造|工程|行动|项目" },
  { verb: "升级改造", does: ["leads"], notBefore: "工程|行动|项目|任务" },
  { verb: "确定", does: ["leads"], notBefore: "性" },
  {
    verb: "主导",
    does: ["leads"],
    notBefore: "产业|产品|品种|企业|地位|权|作用|型|性|力|的|方|优势|行业|主",
  },
  { verb: "提出", does: ["leads", "governs"] },
  { verb: "创成", does: ["brings", "governs"] },
  { verb: "申创", does: ["brings"] },
  { verb: "跃上", does: ["brings", "links"] },
  { verb: "迈上", does: ["brings", "links"] },
  { verb: "登上", does: ["brings", "links"] },
  { verb: "站上", does: ["brings", "links"] },
  { verb: "跨上", does: ["brings", "links"] },
  { verb: "跨越", does: ["asserts", "links"], notBefore: "类|式|发展" },
  { verb: "达到", does: ["brings", "links", "follows", "whole", "takes"] },
  { verb: "探索", does: ["brings", "whole"] },
  { verb: "优化", does: ["brings", "whole"], notBefore: "营商|环境|率" },
  { verb: "完善", does: ["brings", "whole"] },
  { verb: "毕业", does: ["brings"], notBefore: "生|后|年|班" },
  { verb: "巩固", does: ["brings", "whole"] },
  { verb: "再建", does: ["brings"] },
  { verb: "再造", does: ["brings"] },
  { verb: "再增", does: ["brings"] },
  { verb: "再添", does: ["brings"] },
  { verb: "改扩建", does: ["brings"], counts: "new", anew: true },
  { verb: "提质改造", does: ["brings"], counts: "treated" },
  { verb: "提档升级", does: ["brings"], counts: "treated", notBefore: "工程|行动|项目|任务" },
  { verb: "提质升级", does: ["brings"], counts: "treated", notBefore: "工程|行动|项目|任务" },
  { verb: "亮化", does: ["leads"], notBefore: "工程|提升|项目|和|、|率" },
  { verb: "调整", does: ["leads"], notBefore: "后|系数|方案|幅度|面积|措施|项目|比例" },
  { verb: "重建", does: ["brings"] },
  { verb: "共建", does: ["brings", "governs"] },
  { verb: "做强", does: ["brings", "whole"] },
  { verb: "做大", does: ["brings", "whole"] },
  { verb: "重组", does: ["brings"] },
  { verb: "提供", does: ["brings", "whole"] },
  { verb: "筹措", does: ["brings"] },
  { verb: "筹集", does: ["brings", "yearly"] },
  { verb: "到位", does: ["brings"] },
  { verb: "惠及", does: ["brings", "links"], counts: "treated" },
  { verb: "划定", does: ["brings"] },
  { verb: "植树", does: ["asserts"] },
  { verb: "举行", does: ["asserts"] },
  { verb: "配置", does: ["asserts"] },
  { verb: "选择", does: ["brings"], notBefore: "权|性" },
  { verb: "选取", does: ["brings"] },
  { verb: "覆盖", does: ["asserts"] },
  { verb: "办好", does: ["brings", "governs"] },
  { verb: "办成", does: ["brings"] },
  { verb: "新办", does: ["asserts"] },
  { verb: "创收", does: ["asserts"] },
  { verb: "增收", does: ["asserts"] },
  { verb: "严守", does: ["asserts"] },
  { verb: "守住", does: ["asserts", "governs"] },
  { verb: "守牢", does: ["asserts", "governs"] },
  { verb: "坚守", does: ["asserts"] },
  { verb: "稳住", does: ["asserts"] },
  { verb: "稳定", does: ["brings", "links"], notBefore: "性|运行|脱贫|就业|供" },
  { verb: "保持", does: ["brings", "links"] },
  { verb: "维持", does: ["asserts"] },
  { verb: "控制", does: ["asserts", "links"] },
  { verb: "高达", does: ["links"], notAfter: "新|最|更" },
  { verb: "达", does: ["asserts", "links"], notBefore: "标", notAfter: "下" },
  { verb: "超", does: ["asserts", "links"] },
  { verb: "增至", does: ["asserts", "links", "governs"] },
  { verb: "提升至", does: ["asserts", "links"] },
  { verb: "降至", does: ["asserts", "links"] },
  { verb: "降为", does: ["asserts", "links"] },
  { verb: "降到", does: ["asserts", "links"] },
  { verb: "翻", does: ["asserts", "links"] },
  { verb: "不低于", does: ["asserts", "links"] },
  { verb: "不少于", does: ["asserts", "links"] },
  { verb: "不高于", does: ["asserts"] },
  { verb: "不超过", does: ["asserts", "links"] },
  { verb: "超过", does: ["asserts", "links", "whole"] },
  // Verbs of intention, and others that only lead up to a name.
  { verb: "力争", does: ["leads", "links", "whole"] },
  { verb: "争取", does: ["leads", "links", "yearly", "whole"] },
  { verb: "努力", does: ["leads", "links"] },
  { verb: "确保", does: ["leads", "links", "whole"] },
  { verb: "计划", does: ["leads"] },
  { verb: "预计", does: ["leads", "links"] },
  { verb: "预期", does: ["leads", "links"] },
  { verb: "将", does: ["leads", "links"], notBefore: "乐|军|领|近|来|其" },
  { verb: "要", does: ["leads", "links"] },
  { verb: "拟", does: ["leads", "links"], notAfter: "模|虚" },
  { verb: "做到", does: ["leads"] },
  { verb: "保证", does: ["leads"], notBefore: "金|人|书|保险" },
  { verb: "力促", does: ["leads"] },
  { verb: "进行", does: ["brings"] },
  { verb: "继续", does: ["leads"] },
  // How it is done. Adverbs that stand where such verbs do.
  { verb: "全力", does: ["leads", "whole"] },
  { verb: "大力", does: ["leads", "whole"] },
  { verb: "积极", does: ["leads", "whole"] },
  { verb: "加速", does: ["leads", "whole"] },
  { verb: "持续", does: ["leads", "links", "whole"] },
  { verb: "着力", does: ["leads", "whole"] },
  { verb: "进一步", does: ["leads", "whole"] },
  { verb: "稳步", does: ["leads", "links", "whole"] },
  { verb: "有序", does: ["leads", "whole"] },
  { verb: "深入", does: ["leads", "whole"] },
  { verb: "全面", does: ["links", "whole"] },
  { verb: "有效", does: ["whole"] },
  { verb: "切实", does: ["whole"] },
  { verb: "扎实", does: ["whole"] },
  // What else is said of things in a clause or behind their number.
  { verb: "拓展", does: ["links", "whole"] },
  { verb: "完工", does: ["brings", "follows", "stage", "tells"] },
  { verb: "在建", does: ["tells"] },
  { verb: "拟建", does: ["tells"] },
  { verb: "达标", does: ["follows"] },
  { verb: "通过", does: ["follows", "takes"] },
  { verb: "进入", does: ["takes", "governs"] },
  { verb: "成为", does: ["takes"] },
  { verb: "升级为", does: ["takes"] },
  { verb: "转为", does: ["takes"] },
  { verb: "用于", does: ["takes"] },
  { verb: "参加", does: ["takes"] },
  { verb: "享受", does: ["takes"] },
  { verb: "接受", does: ["takes"] },
  { verb: "跻身", does: ["takes", "governs"] },
  { verb: "脱贫", does: ["stage"], notBefore: "攻坚|地区|县|村|户|人口" },
  { verb: "摘帽", does: ["stage"] },
  { verb: "交付", does: ["stage"], notBefore: "使用" },
  { verb: "退出", does: ["stage"], notBefore: "机制" },
  { verb: "复工", does: ["stage"], notBefore: "复产" },
  { verb: "通车", does: ["stage"], notBefore: "里程" },
  { verb: "入库", does: ["follows"] },
  { verb: "上市", does: ["follows"] },
  { verb: "挂牌", does: ["follows"] },
  { verb: "选送", does: ["yearly"] },
  { verb: "下达", does: ["yearly"] },
  { verb: "造林", does: ["yearly"] },
  { verb: "绿化", does: ["yearly"] },
  { verb: "加大", does: ["leads", "whole"] },
  { verb: "推行", does: ["leads", "whole"] },
  { verb: "强化", does: ["leads", "whole"] },
  { verb: "健全", does: ["leads", "whole"] },
  { verb: "深化", does: ["leads", "whole", "governs"] },
  { verb: "营造", does: ["whole"] },
  { verb: "改善", does: ["leads", "whole"], notBefore: "性|型" },
  { verb: "聚焦", does: ["whole", "governs"] },
  { verb: "拓宽", does: ["leads", "whole"] },
  { verb: "保障", does: ["whole"] },
  { verb: "防范", does: ["whole"] },
  { verb: "做好", does: ["leads", "whole", "governs"] },
  { verb: "做优", does: ["leads", "whole"] },
  { verb: "抓好", does: ["leads", "whole", "governs"] },
  { verb: "坚持", does: ["whole", "governs"] },
  { verb: "加以", does: ["whole"] },
  { verb: "协调", does: ["whole"] },
  { verb: "督促", does: ["whole"] },
  { verb: "指导", does: ["whole"] },
  { verb: "统筹", does: ["whole", "governs"] },
  { verb: "编制", does: ["whole"] },
  { verb: "修订", does: ["whole"] },
  { verb: "试点", does: ["whole"] },
  { verb: "建好", does: ["leads", "whole"] },
  { verb: "用好", does: ["whole"] },
  { verb: "管好", does: ["leads", "whole"] },
  ...GOVERNING_ALONE.map((verb): Verb => ({ verb, does: ["governs"] })),
];

/** Source of 新建 and its kin in one, of which a bracket holds the others: **新（改、扩）建**渔港, **新（改）建**. */
export const NEW_OR_REBUILT = "新（[改扩迁续、或]{1,5}）建";

/** Of 更新改造 and 创新引进 the 新 is part of the word before. */
export const NO_NEW_AFTER = "更|创|革|翻";

/** The verbs of the table, and with 新 before them those that go with it. */
export const VERBS: readonly Verb[] = TABLE.flatMap((verb) =>
  verb.anew
    ? [verb, { ...verb, verb: `新${verb.verb}`, measure: "increment", notAfter: NO_NEW_AFTER }]
    : [verb],
);

/**
 * The verbs that are told by `test`, as alternatives of an expression: of two that begin alike the longer first, and those
 * with conditions behind the plain ones, which an engine compares all at once.
 */
export function verbsThat(test: (verb: Verb) => boolean): string[] {
  const told = VERBS.filter(test).sort((a, b) => b.verb.length - a.verb.length);
  const isNew = ({ notAfter }: Verb): boolean => notAfter === NO_NEW_AFTER;
  const news = told.filter(isNew).map((verb) => withCondition(verb).slice("新".length));
  const others = told.filter((verb) => !isNew(verb));
  return [
    ...(news.length === 0 ? [] : [`(?<!${NO_NEW_AFTER})新(?:${news.join("|")})`]),
    ...others.filter(isPlain).map(({ verb }) => verb),
    ...others
      .filter((verb) => !isPlain(verb))
      .map((verb) => (verb.notAfter === undefined ? "" : `(?<!${verb.notAfter})`) + withCondition(verb)),
  ];
}

/**
 * Nothing but up to four of these verbs in a row: 建成投产. Not `{1,4}`: of its first round an engine makes code of its own, in which
 * all that may follow stands behind each verb. That is a megabyte, and with so much code it compiles all later expressions to slow ones.
 */
export function inRow(verbs: readonly string[]): RegExp {
  return new RegExp(`^(?!$)(?:${verbs.join("|")}){0,4}$`);
}

function isPlain({ notBefore, notAfter }: Verb): boolean {
  return notBefore === undefined && notAfter === undefined;
}

function withCondition({ verb, notBefore }: Verb): string {
  return notBefore === undefined ? verb : `${verb}(?!${notBefore})`;
}

/** Whether a verb has a role, by itself or as one of both. */
export function does(role: VerbRole): (verb: Verb) => boolean {
  const both = role === "leads" || role === "asserts" ? "brings" : role;
  return (verb) => verb.does.includes(role) || verb.does.includes(both);
}

/** Whether what a number behind a verb counts is one of `countings`. */
export function countsAs(...countings: readonly Counting[]): (verb: Verb) => boolean {
  return ({ counts }) => counts !== undefined && countings.includes(counts);
}

/** 增长, 提高 */
export const GROWING_VERBS: readonly string[] = verbsThat(({ measure }) => measure === "growth");
/** 下降, 压减 */
export const FALLING_VERBS: readonly string[] = verbsThat(({ measure }) => measure === "decline");
