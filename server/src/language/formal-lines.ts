/** Lines that repeat by nature: captions, the day and occasion under the title of a speech, fields of a form, enclosures, questions of an interview. */
export const FORMAL_LINE =
  /^(?:[（(]?(?:图片|照片|图表|资料|数据)?来源：.*|[图表][\d一二三四五六七八九十][^。；]*|[—（]*\d{4}年\d{1,2}月\d{1,2}日(?!前)[^，。；]*|(?:主送|抄送|抄报|分送|联系人|联系电话|联系方式|咨询电话|电话|传真|邮箱|地址)：.*|附件\d{0,2}[：、.].*|问：.*|(?:主办|协办|牵头|配合|责任|主管|参与|完成|参加)(?:单位|部门|领导|时限)\s.*)$/;

/** Says in brackets, or in a line or sentence that opens so, who is in charge and until when: 责任单位：…, 牵头单位为…, …负责）, …牵头，…. */
export const DUTY =
  /(?:单位|部门|领导|责任人|负责人)[：为]|(?:责任分工|任务分工|职责分工|完成时[限间]|时限要求)：|(?:负责|牵头|配合|参与|参加|落实)[）〕】\]]|(?:牵头|负责)[，。；]/;

/** An office or a body by the end of its name: 区科技**局**, 各镇人民**政府**, 市渔业**公司**; not ~~船坞~~. */
export const OFFICE = /(?:[委厅局办部院会社处署]|政府|办公室|公司|银行|单位|中心|集团|部门)等?$/;

/** What the list of them may close with: 各镇**按职责**抓好落实, **长期推进**, **2026年10月底前完成**. */
export const CLOSES_DUTY =
  /按照?(?:各自)?职责|^(?:长期|持续)(?:推进|实施|坚持)$|^\d{4}年[^，。；]{0,8}前(?:完成)?$/;

/** A sentence that says no more than that: 区科技局牵头，区财政局、区交通运输局按职责分工负责。 */
export const DUTY_SENTENCE =
  /(?<=^|[。；）〕】\]])[^，。；：]{2,40}(?:牵头|负责)，[^。；]{0,200}(?:负责|配合|参与|参加)(?=[。；]|$)/g;

/** The day under a letter. */
export const DATE_LINE =
  /^[（(]?(?:\d{4}|[一二]〇?[〇零○一二三四五六七八九]{2,3})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日[）)]?$/;

/** Opens a box beside the text: 专栏3 航道工程. */
export const BOX_TITLE = /^专栏[\d一二三四五六七八九十]/;

/** Opens the explanations of words at the end of a document: 名词解释, 《报告》有关用语说明, 附注. */
export const GLOSSARY_TITLE =
  /^(?:(?:附[件录]\d{0,2}[：:. 、]?)?[（(]?(?:(?:《[^《》]{0,16}报告》中?)?(?:相关|有关)?(?:内容)?(?:名词|术语|词语|用语|概念)|报告).{0,4}(?:解释|说明|注释|释义)[）)]?|[附注][注释]：?)$/;

/**
 * Stands over the list of deeds at the end of a report, with the year and without a number of its own: 2026年十件民生实事, 云屏县2026年惠民实事项目;
 * not the item that speaks of them (（五）办好民生实事).
 */
export const DEEDS_TITLE =
  /^[^，。；：（]{0,16}\d{4}年[^，。；：]{0,16}实事(?:[^，。；：]{0,8}(?:项目|目标|任务|清单|安排|计划|分工))?$/;

/** Stands over an annex: 附件, 附件2, 附件1：任务分解表, 附录三; not the list of annexes (附件：1.任务分解表) nor what is said of one (附件1中的任务). */
export const ANNEX_TITLE =
  /^附[件录](?:[\d一二三四五六七八九十]{0,3}：?|[\d一二三四五六七八九十]{1,3}[：. ]?(?:(?:\d{4}[—~-])?\d{4}年)?[^\d，。；：、为中所的和至~—-][^，。；：、]*)$/;
