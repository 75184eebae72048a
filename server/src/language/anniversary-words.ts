/**
 * Words for what has anniversaries. To extend the list, add an event with its year.
 */

/**
 * What happened in a year that everybody knows: **新中国成立**75周年, **建党**100周年, **建军**节, **改革开放**40周年, 中国人民**抗日战争胜利**,
 * **红军长征胜利**, **香港回归**, **澳门回归**.
 * Also **中国共产党成立**, **建国**, **人民解放军建军**, **联合国成立**, **和平共处五项原则发表**, **西藏和平解放**, **五四运动**.
 */
export const KNOWN_EVENTS: readonly { readonly words: string; readonly year: number }[] = [
  { words: "(?:中华人民共和国|新中国|共和国)成立|建国", year: 1949 },
  { words: "(?:中国共产党|党的?)(?:成立|诞生)|建党", year: 1921 },
  { words: "(?:中国)?人民解放军(?:建军|成立)|建军", year: 1927 },
  { words: "改革开放", year: 1978 },
  { words: "(?:中国人民)?抗日战争(?:暨世界反法西斯战争)?胜利", year: 1945 },
  { words: "红军长征胜利", year: 1936 },
  { words: "香港回归(?:祖国)?", year: 1997 },
  { words: "澳门回归(?:祖国)?", year: 1999 },
  { words: "联合国成立", year: 1945 },
  { words: "和平共处五项原则(?:提出|发表)", year: 1954 },
  { words: "西藏和平解放", year: 1951 },
  { words: "五四运动", year: 1919 },
];

/** Behind such an event, how many years it is past: 改革开放**45年**来, 新中国成立**以来的70多年**间; not 改革开放~~45周年~~. */
export const YEARS_SINCE =
  "(?:以来)?的?(?<count>\\d{2,3}|[一二三四五六七八九十]{1,3})(?<about>[多余])?年(?=来|间|的|，)";

/** What a draft may say of a year of its own: 2003年**成立**, 1996年**建县**, 1994年**启动**开发. Also **设立**, **撤地设市**, **建校**, **挂牌**, **开园**, **创办**, **开埠**. */
export const BEGUN =
  /(?:建[市县区州省校院场港台社]|设[市县区立]|成立|创[建办立]|诞生|启动|挂牌|开[园馆办通业埠港])/;

/** When somebody lived, before what is kept of it: 林舟**（1904—1961）诞辰**, **（1904—1961）逝世**. Also **（1904—1961）同志牺牲**. */
export const LIVED =
  /（(?<born>1[5-9]\d\d)年?[—~至-]{1,2}(?<died>(?:1[5-9]|20)\d\d)年?）(?:同志|先生|烈士)?(?:(?<birth>诞辰)|逝世|牺牲)$/;

/**
 * Says of a year that it has an anniversary, also with other things that it is: **2024年是**开局之年，是新中国成立75周年; not ~~2024年庆祝~~. Tried on the text from
 * the year on.
 * Also **2024年正值**, **2024年恰逢**, **2024年迎来**, **2024年，也是**.
 */
export const HAS_ANNIVERSARY = /^\d{4}年，?(?:也?是|正值|恰逢|将?迎来)/;

/**
 * Says it of the year of the document, on the words from 今年 up to the event: **今年是**新中国成立75周年, **今年是开局之年，是**新中国成立75周年, **今年，是**, **今年也是**,
 * **今年恰逢**, **今年正值**, **今年将迎来**, **今年是中国**红军长征胜利80周年; not ~~今年是实施迎接~~建国50周年工程最关键的一年. Also **今年是开局之年，又是**, **今年是伟大的**.
 */
export const THIS_YEAR_HAS =
  /今年，?(?:也?是|正值|恰逢|将?迎来)(?:[^。；！？]{0,100}[，、](?:[也又还更]?是|正值|恰逢|将?迎来|和))?(?:我国|中国|伟大的?)?$/;

/** Says of something begun in a year told before that its anniversary is that of the document's year: 1978年建市、**今年迎来建市**40周年, **今年也是青樟1978年建市**40周年; not 今年举办1998年创立的渔博会. Also **今年是建县**, **今年，正值建县**, **今年恰逢建县**. */
export const THIS_YEAR_HAS_BEGUN =
  /今年，?(?:也?是|正值|恰逢|将?迎来)(?:[^，。；！？\d]{0,10}\d{4}年)?[^，。；！？\d]{2,14}$/;

/** Before an event whose anniversary the document is written for, with the word for that: **以优异成绩庆祝**, **以优异的成绩迎接**. */
export const WRITTEN_FOR = /以优[异秀]的?(?:成绩|成果)(庆祝|迎接|喜迎|献礼)$/;

/** Before an event whose anniversary is kept about the year of the document: **庆祝**建党, **迎接**, **纪念**, **庆祝建党100周年、**建军. */
export const KEPT = /(?:庆祝|迎接|喜迎|纪念)(?:[^，。；：！？、和及与]{2,14}周年(?:[、和及与]|以及)){0,6}$/;
/** Behind an anniversary or the last of several, of one kept about the year of the document: 建党95周年**庆祝活动**, **系列活动**, **之际**, **为契机**, **等系列庆祝活动**. Also **为重要契机**, **为重大契机**, **等重大活动**. */
export const KEPT_BEHIND =
  /^(?:(?:[、和及与]|以及)[^，。；：！？、和及与]{2,14}周年){0,6}(?:等?(?:系列|重大|主题)?(?:庆祝|纪念)?(?:系列)?活动|之际|为(?:重[要大])?契机)/;
/** Behind an anniversary, of one that was kept at some time: 建党95周年**大会**, **座谈会**. */
export const KEPT_ONCE = /^(?:大会|座谈会|讲话)/;

/** Says of a year gone by what was done for an anniversary in it: **一年来**，…庆祝新中国成立75周年. Also **过去**的2024年, **去年**. */
export const LOOKS_BACK = /一年来|过去|去年/;

/** Behind an anniversary, since when it is, and until when: 建县70周年**（1956年建县）**, 诞辰120周年**（1904—2024年）**; not ~~（1956年~~以来. Also **（1956年设立）**, **（1956年成立）**, **（1956年创办）**. */
export const YEARS_BEHIND =
  /^（(?<since>(?:1[89]|20)\d\d)年?(?:(?:[—~至-]{1,2}(?<kept>20\d\d)年?)|(?<=年)(?:建|设|成立|创)[^（）\d]{0,6})）/;
