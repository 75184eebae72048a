import { countsAs, does, verbsThat } from "./verbs.ts";

/**
 * Words beside a numeral by which it is told whether it counts things, ranks one, points at some or belongs to a name. To
 * extend a list, add the word where its example fits.
 */

/**
 * Verbs of making, behind which 百 and 千 count things by themselves: **培育**百家领军企业, **形成**百项产品; not ~~开展~~百名专家下乡.
 * Also **新增**千个场景, **制定**百项标准.
 */
export const MAKING_VERB = new RegExp(
  `(?:${[...verbsThat((verb) => countsAs("all")(verb) || does("makes")(verb)), "开拓|制定|实施|遴选"].join("|")})$`,
);

/**
 * Verbs of making, and of the stage that things come to, after which a single Chinese numeral counts them (建成三个, 新增两家). Elsewhere 三个, 两项 and their kind are
 * mostly parts of slogans (三个代表, 两个维护) or point at a list, and are left alone: **新建**两座, **共**三处; not ~~坚持~~两个确保.
 */
export const COUNTING_VERB = new RegExp(
  `(?:${[...verbsThat((verb) => does("makes")(verb) || does("stage")(verb)), "增加|培育|储备|举办|设立|落户|入选|开通|共|共计|达到|每年|全年|累计"].join("|")})$`,
);

/** What is made by the hundred; 培育百家~~公园计划~~ has its name from a round number: 培育百家**领军企业**. */
export const MADE = /^(?![^，。；、]{0,20}(?:工程|计划|行动))[\u3400-\u9fff“]/;

/** Measure words of things that are made: 百**家**, 千**个**; not 百~~人~~团队. */
export const THING_UNIT = /^[家个项名所座处款种件支套]$/;

/** With Chinese numerals these number a meeting or name a document: 十四**届**, 二十**条**; not 二十~~座~~. */
export const SERIAL_UNIT = /^[届次条期批]$/;

/** Which one, not how many: 二**期**, 五**类**; not 二~~座~~. */
export const CLASS_UNIT = /^[期批类]$/;

/** Points at some of what was said or is known: **这**两个, **前**三项, **上述**三项; not 平~~台~~两个. */
export const POINTING = /[这那前后上下以第每各任另其此]$|(?:以上|上述|下列|其中|其他)$/;

/**
 * Characters before 前 with which it says when and not among which: **目**前三项, **此**前两次; not 位~~居~~前十.
 */
export const BEFORE_IN_TIME = /[目当之以提年此日期月面底先事产售生]/;

/** What a place among others is counted in: 第4**位**, 前三**名**; not 第4~~批~~. */
export const PLACE_UNIT = /[位名]/y;
/** The same of the foremost: 前10**强**, 前10**%**. */
export const TOP_UNIT = /[强位名%]/y;

/**
 * Names of those who are counted by 人, unit or no unit: 5.6万贫困**人口**, 3万**渔民**, 2万在校**学生**, 4万**职工**.
 * Also 1万**村民**, 600**学员**, 300**船员**, 2万**劳动力**, 10万**群众**.
 */
export const PEOPLE = /人|[渔农牧居村移市]民|[职员农民]工(?![业程])|学[生员]|[船队社店]员|劳动力|群众/;
