/** How often in a year what comes once in each of these: **月**, **季度**, **周**. */
export const TIMES_A_YEAR: Readonly<Record<string, number>> = { 年: 1, 季: 4, 月: 12, 周: 52 };

/**
 * Up to what comes, or is given, once in each stretch of time: **每月**补贴500元, 每人**每月**500元, **每季度举办推介会**1场, **每年资助**10个;
 * not ~~每月分别~~补贴500元. Also **每周开课**1期, **每年补助不超过投入的30%、**最高50万元.
 */
export const EACH_TIME =
  /每个?(?<unit>[年月周季])度?(?![^，。；：\d]{0,16}(?:分别|增|高于|比|减))(?:[^，。；：\d]{0,16}\d{1,3}%[^，。；：\d]{0,8}[、，])?[^，。；：\d]{0,16}$/;
/** Up to what all of them come to, in what it is said of alone: ，**累计最高**3.6万元, **全年共**24次, **全年不少于**24次, **总额**150万元, **每年共**24次; not ~~每年~~1718元. Also **合计**, **共支持**, **总计**, **一年累计**. */
export const ALL_TIMES =
  /(?<sum>(?<year>全年(?:共计?|合计|累计|总计)?|(?:每年|一年)(?:共计?|合计|累计|总计))|累计|合计|总计|共计?|总额)(?<deed>[^，。；：、\d总共第]{0,6}?)(?:最高|最多|约|达到?|为|不(?:超过|[少低]于))?$/;
/** For how long: **6个月**, **三年**, **12个月**; not 20~~26年~~, ~~第三年~~. Also **4个季度**, **10周**. */
export const FOR_HOW_LONG =
  /(?<![\d第前后近每两三二])(?<count>\d{1,2}|[一二三四五六七八九十两]{1,2})个?(?<unit>年|月|季度|周)(?!度|前|后|以上|左右|初|底|末|份|\d)/gu;
/** Says how long it goes on: 补贴**期限**为2年, **为期**6个月, **连续**补助3年. Also 支持**期**3年, 资助**年限**2年, **持续**3年. */
export const LASTS_SO_LONG = /期限|年限|为期|连续|持续|期(?=\d)/;
/** For whom what comes is, so that a sum for all of them is no sum of it: **每人**每月, **每户**, **每家企业**. Also **每名**, **每个**乡镇. */
export const FOR_EACH_ONE = /每(?:人|户|家|名|个(?![月季]))/;
/** Says that the rates differ, or that the sum is of something else: **逐年**提高, **递减**, **其中**, **分别**, **第二年**, **阶梯**, **或者**. Also **第一年**, **首年**, **递增**, **分档**. */
export const NOT_ALIKE = /逐年|递[增减]|其中|分别|第[一二三]年|首年|阶梯|分档|或/;
/** What is done with money or for somebody, whatever it is for: **支持**, **补助**, **发放**; not ~~培训~~. Also **资助**, **奖励**, **补贴**, **给予**, **举办**, **开展**, **组织**, **安排**, **企业**. */
export const DONE_ANYHOW = /支持|补[助贴]|资助|奖励|发放|给予|举办|开展|组织|安排|企业/g;
