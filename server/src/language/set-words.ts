/** Words around numbers that say how many there are of a set that everybody knows: 持续提升24条重点产业链. */

/**
 * Ends of the words before such a number: what is done to things that are there, **壮大**13条重点产业链, 充分**发挥**10个驻点招商中心; not
 * ~~新增~~24条.
 * Also **提升**, **做优**, **做强**, **做大**, **深化**, **落实**, **推进**, **强化**, **聚焦**, **优化**, **支持**, **巩固**, **用好**, **运营**, **保持**, **支撑**, **围绕**, **依托**, **加快发展**, **聚力发展**, **统筹**, **抓好**, **管好**, **办好**, **做实**.
 */
export const DONE_TO_SET =
  /(?:提升|壮大|做[优强大实]|发挥|深化|落实|推进|强化|聚焦|优化|支[持撑]|巩固|[用抓管办]好|运营|保持|围绕|依托|(?:加快|聚力)发展|统筹)$/;

/** Says behind such a number how all of them fare, where nothing leads up to it: 24条重点产业链**加快**发展, **持续**壮大, **稳步**推进, **不断**提质; not 7个特色小城镇~~纳入~~名录, 9家集聚区~~实现~~提升. Also **加速**, **协同**, **蓬勃**, **增加值**, **增速**, **全部**开诊, **全面**起势, **连续**提高, **实体化**运营, **投入**运行, **运营**, **开展**. */
export const SET_FARES =
  /加[快速]|持续|稳步|不断|协同|蓬勃|增加值|增速|全[部面]|连续|实体化|投入|运[行营]|开展/;

/**
 * In the name of what each year has its own of, so that two numbers may be of two years: 重点**项目**, 老旧小区**改造**; not ~~重点产业链~~.
 * Also **工程**, **任务**, **实事**, 专项**行动**, **活动**, **课题**, **指标**, **企业**, **问题**, **试点**, **示范**, **以上**, **断面**, 村庄**整治**, 流域**治理**.
 */
export const OF_ITS_YEAR_ALONE =
  /项目|改造|整治|治理|工程|任务|实事|行动|活动|课题|指标|企业|问题|试点|示范|以上|断面/;

/** Among the words before a number: of those that are made or done now there are as many as now are: **新建**和提升9个菜市场; not ~~提升~~. Also **改造**提升, **建设**推进, **完成**, **打造**, **培育**. */
export const MADE_NOW = /新|改造|建|完成|打造|培育/;

/** Others besides those that there are: **新**组建10个, **再**建10个, **又**建10个, **增**建10个; not ~~创新~~组建. */
export const SOME_MORE = /(?<!创)新|再|又|增/;
