import { FALLING_VERBS, GROWING_VERBS } from "./verbs.ts";

/**
 * Words by which a number is told to be a change, or what something rose from and to, and so no whole and no part. To
 * extend a list, add the word where its example fits.
 */

const CHANGED = [...GROWING_VERBS, ...FALLING_VERBS, "[增减][产收支]"].join("|");

/**
 * A number behind these is a change, not what there is: 比上年**增加**5家.
 * Also 比上年**多**, 额度**上浮**10万元, **减产**3万吨, **增收**2亿元, **减支**2亿元, **短收**2亿元, **超收**2亿元, 贸易**顺差**5亿元, **逆差**5亿元.
 */
export const INCREASE_BEFORE = new RegExp(
  `(?:${CHANGED}|净增|[短超]收|[顺逆]差|[上下][浮调]|(?<!至)[多少高低])了?(?:约|近|超过?)?$`,
);

/** Changes, and what they lead to, alike are no parts: **增加**5家, **增加到**50家. */
export const CHANGE_BEFORE = new RegExp(
  `(?:${CHANGED}|增|降)[到至]$|(?:${CHANGED}|净增)了?(?:约|近|超过?)?$`,
);

/** Things that are made better, and no number that rises: **改造提升**16万亩. Also **整治提升**, **巩固提升**, **改扩建提升**. */
export const MADE_BETTER = /(?:改造|整治|巩固|建)提升$/;

/** What another number is held against, and no whole of anything: 总额94亿元，**比上年的**61亿元多. Also **比去年**, **比2020年的**, **比上年同期的**. */
export const HELD_AGAINST = /[比较](?:上年|去年|20\d{2}年)(?:末|底|同期)?的?$/;

/** From 占 to a number that is said what share of it is: **占总任务**60万亩的105%, **完成预算**98万元的88%. Also **为年度计划**. Tried on the words before a number. */
export const SHARE_OF = /(?:占|完成|为)[^，。；：、\d]{0,10}$/;
/** And behind it: 占总任务60万亩**的105%**. */
export const SO_MUCH_OF_IT = /^的\d[\d.]{0,6}%/;

/** Up to where a rise begins: **由**45家, **从2020年的**45家. Also **由上年末**45家. */
export const RISING_FROM = /[由从](?:20\d{2}年(?:底|末)?的?|[^，。；：、\d由从]{0,8})$/;

/** Up to what it comes to: **由45家增加到**78家, **从45万辆增至**120万辆, **由300处减少到**20处. */
export const RISING_TO =
  /[由从][^，。；：]{1,30}?(?:[增扩升提]|发展|壮大|[减降缩])[^，。；：\d由从]{0,3}[到至为]$/;
