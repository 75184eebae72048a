import { BETWEEN_RESULT_AND_CHANGE, FALL_NOUN, FALLING, RISE_NOUN, RISING, YEARLY } from "./growth-words.ts";

/** How all bases and then all results stand before the rates that a clause deals out over them. */
export interface DealtForm {
  /** The first numbers are what was gained, and no bases. */
  readonly gained?: true;
  /** Before the first number. */
  readonly lead: RegExp;
  /** Between two bases or two results. */
  readonly row: RegExp;
  /** From base to result. */
  readonly link: RegExp;
  /** All results stand first, and then all bases: from those to these by `link`, and from one of these to the next by this. */
  readonly backwards?: RegExp;
}

const NOUN = "[^，。；：、（）()\\d＿￣]{0,10}?";
const BECOMES = `(?:${RISING}|${FALLING}|达|到)[到至为]?了?(?:＿￣*的?)?`;

/** Up to the first of the rates: 260亿元**，分别增长**118.6%、121.4%, 80家**、年均分别增长**20%和5%. */
export const DEALT_RATES = new RegExp(
  `^${NOUN}[，、]?${BETWEEN_RESULT_AND_CHANGE}{0,4}(?:(?<yearly>${YEARLY})?(?:分别|依次|各自)(?:同比|较上年|比上年)?(?:(?<often>${YEARLY}))?(?:(?<up>${RISING}|${RISE_NOUN})|(?<down>${FALLING}|${FALL_NOUN}))[了达为约近]{0,2})$`,
);

/** Before a base that stands by its own result: 游客**由**2142万人次增加到4900万人次、花费**由上年的**152亿元增加到350亿元. */
export const FROM_ITS_BASE = /[由从](?:＿￣*的?|上年的?)?$/;
/** From there to the result: 2142万人次**增加到**4900万人次. */
export const TO_ITS_RESULT = new RegExp(`^${NOUN}${BECOMES}$`);
/** Before a result that says no base, beside another that does: 接待游客490万人**、游客花费**35亿元. */
export const RESULT_ALONE = /^[^，。；：、（）\d]{0,10}[、，和与及][^，。；：、（）\d由从比较]{0,14}$/;

export const DEALT_FORMS: readonly DealtForm[] = [
  // 企业数、产值分别由30家、10亿元增加到90家、25亿元
  {
    lead: /[由从](?:＿￣*的?|上年的?)?$/,
    row: /^[、和与及]$/,
    link: new RegExp(`^${NOUN}(?:分别)?${BECOMES}$`),
  },
  // 投放鱼苗32万尾，实现收入15亿元，比上年的22万尾、12亿元分别增长48%、25%
  {
    lead: /(?:)/,
    row: /^[，、和与][^，。；：、（）\d由从比较]{0,10}$/,
    link: new RegExp(`^${NOUN}[，、]?[比较](?:上一?年|去年|＿￣*)(?:同期)?的?$`),
    backwards: /^[、和与及]$/,
  },
  // 新增养殖企业、加工企业46家和312家，总数分别达到372家和3620家
  {
    gained: true,
    lead: /(?:新增|净增|增加)[^，。；\d]{0,20}$/,
    row: /^[、和与及][^，。；：\d]{0,8}$/,
    link: /^[^，。；：、（）\d]{0,10}[，、](?:总数量?|总量|总规模|数量)?(?:分别|依次)?(?:已)?(?:达到?|增至|增加到|突破)$/,
  },
];

/** What stands before each of two gains, of their bases and of their results: **新增甲、乙**40家**和**300家**，总数分别由**290家**和**3200家**增加到**330家**和**3500家. */
export const DEALT_GAINS: readonly RegExp[] = [
  /(?:新增|净增|增加)[^，。；\d]{0,20}$/,
  /^[、和与及][^，。；：\d]{0,8}$/,
  /^[^，。；：、（）\d]{0,10}[，、（](?:总数量?|总量|总规模|数量)?(?:分别|依次)[由从](?:＿￣*的?|上年的?)?$/,
  /^[、和与及]$/,
  new RegExp(`^${NOUN}(?:分别)?${BECOMES}$`),
  /^[、和与及]$/,
];
