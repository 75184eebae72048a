/** Opens the list of all that is aimed at: 主要**预期目标是：**, 今年经济社会发展**主要目标是**：; not ~~围绕这一目标~~. Also **发展目标：**. */
export const OPENS_LIST_OF_AIMS = /(?:预期|发展|主要)目标(?:[是为]：?|：)/;

/**
 * Words of guidance and allegiance. Clauses that hold one are said again wherever a text opens, turns or closes, word for
 * word and on purpose.
 */
export const SET_PHRASE = new RegExp(
  [
    // 以…思想为指导, 贯彻…全会精神, 落实…重要指示要求
    "为指导|(?:党的|党代会|届|全会|讲话|会议|指示|批示)[^，]{0,12}精神|重要(?:指示|论述|讲话|要求|嘱托)",
    "习近平|党中央|党的?领导|坚强领导|伟大旗帜|科学发展观|中央[^，]{0,6}规定",
    // 以推动高质量发展为主题，以改革创新为根本动力; but not 以海洋为主题的展览
    "以[^，]{2,24}为(?:主题|主线|根本动力|根本目的)(?!的)",
    // 自觉接受人大监督、民主监督，肃清…流毒
    "人大[^，]{0,8}监督|民主监督|[流余]毒",
    // 立足新发展阶段, 坚持稳中求进工作总基调, 更好发挥政府作用
    "发展(?:理念|格局|阶段)|总基调|总要求|在资源配置中|政府作用|统筹(?:推进)?(?:发展|疫情防控|稳增长|“)",
    // 完成省下达任务
    "下达的?(?:目标)?任务",
    // 增强“四个意识”, 推进“一主六双”战略
    "“(?!十.五)[^“”]{0,8}[一二两三四五六七八九十](?:个|[^“”]{1,4}[一二两三四五六七八九十])[^“”]{1,8}”",
    // 以优异成绩迎接…胜利召开, 谱写现代化建设新篇章
    "以优异(?:的)?成绩|胜利召开|周年|现代化(?:国家|强国|建设新|[^，]{0,4}(?:都市|篇章))|新(?:篇章|局面|征程)",
  ].join("|"),
);

/** Calls upon all to do what was set out: **让我们**更加紧密地团结起来; not ~~让渔民~~放心. */
export const APPEAL = /让我们/;

/** A motto of several parts: 建设**“水清、岸绿、鱼肥”**的云屏. A text says it where it looks back, sets out and ends, and on purpose; not ~~“水清岸绿”~~ alone, nor what a thing consists of (“一个平台、一套制度”). */
export const MOTTO = /“(?!一个)[^“”、，]{2,14}、[^“”、，]{2,14}、[^“”，]{2,30}”/;
