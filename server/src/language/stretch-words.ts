/**
 * Stretches of years and the lengths that they are held against, wherever both stand in a sentence: sources of regular
 * expressions with named groups, which facts/periods/bounded-lengths.ts reads, and what may stand between and around them.
 */

import { RANGE_DASH } from "./calendar-words.ts";
import { YEAR_COUNT } from "./time-words.ts";

/** A year in a group of that name. */
export function yearNamed(name: string): string {
  return String.raw`(?<![\d./])(?<${name}>(?:19|20)\d{2})(?!\d)`;
}

/** 2024年6月**开始**至, 自2024年1月1日**起**至, 自2024年**起**、至. */
export const STARTING = "(?:起|开始)?";

/** From one year to another: **2024—2026年**, **2024年6月至2026年5月**, **2024年起至2026年底**; not ~~2024年~~. */
export const YEARS = `(?<years>${yearNamed("from")}年?(?:(?<firstMonth>\\d{1,2})月(?:\\d{1,2}日)?)?${STARTING}、?${RANGE_DASH}${yearNamed("to")}年?(?:(?<lastMonth>\\d{1,2})月(?:\\d{1,2}日)?)?底?)`;

/** Each year by itself: **2024、2025、2026年**, **2024年、2025年**; not ~~2024年~~. */
export const ROW_OF_YEARS = `(?<years>${yearNamed("from")}年?度?[、和](?:(?:19|20)\\d{2}年?度?[、和]){0,8}${yearNamed("to")}年)`;

/** Two years in which something was measured: **由2020年的80家增加到2025年**, **从2020年的35%提高至2025年**; not ~~由2020年~~的80家. */
export const MEASURED_YEARS = `(?<years>[由从]${yearNamed("from")}年[底末]?的?[约近]?[\\d.]{1,9}[^，。；：\\d]{1,16}${yearNamed("to")}年)`;

/** How long: **三**年, **3—5**年; not 近~~三~~年, 前~~三~~年, ~~一~~年, 有~~三~~年. */
export const LENGTH_OF_YEARS = `(?<![每近前后头去满有中约])(?!一年|1年|几|若干)(?<length>${YEAR_COUNT})年`;

/** Behind a number of years that are no stretch, or not that one: 九年**义务**教育, 三年**级**, 三年**以上**, 五年**来首**次. Also 九年**一贯**制, 五年**制**, 十年**禁**渔, 三年**期贷**款, 五年**计划原定**, 五年**规划总**投资, 五年**后**, 五年**前**, 三年**多**, 三年**余**, 大学四年**生**, 三年**免费**, 三年**左右**, 三年**翻**番, 三年**平均**, 三年**滚动**, 三年**轮**换, 十年**一遇**, 五年**四次**, 三年**期专**项. */
export const NO_STRETCH =
  /^(?:级|生|制|义务|一贯|禁|期[国贷债存以专]|以[上下内]|计划原定|规划总|后|前|多|余|免费|左右|来[最首]|翻|平均|滚动|轮|一遇|[\d一二三四五六七八九十两]{1,3}次)/;

/** Between years and a length that is said of them, if behind it stands of what: 2021—2023年，**实施**五年清滩行动, 2021—2024年**本届渔协**五年任期; not 2024—2026年，~~继续实施~~五年行动. Also **，集中开展**, **启动**, **期间，组织实施**, **上届渔协**. */
export const DEED_BEFORE_LENGTH =
  /^(?:间|期间)?，?(?:(?:集中|组织)?(?:实施|开展|启动)|[本上]一?届[〇一-鿿]{0,6})$/u;
/** Behind such a length: 五年**清滩行动**, 五年**任期**, 三年**青年见习计划**; not 三年~~行动资金~~, 五年~~清滩行动前两年~~ (nor 五年行动 by itself, which may have begun before). Also 三年**渔港攻坚**, 三年**创建周期**, 三年**任务**. */
export const OF_THE_STRETCH =
  /^(?:[〇一-鿿]{2,8}(?:行动|攻坚|计划)|[〇一-鿿]{0,6}(?:任务|周期|任期))(?!资金|经费|[前后首第])/u;
/** Behind a length over which something is added up: 五年**累计**, 五年**共**建成, 五年**增**长; not 五年~~共同~~. Also 三年**合计**, 五年**年均**, 五年**新增**, 五年**下降**, 五年**提高**. */
export const SUMMED_UP = /^(?:累计|合计|共(?!同)|年均|增|新增|下降|提高)/;
/** Before a length that runs from one year into another: **保修期**三年（2024—2027年）. Also **质保期限为**, **任期**, **聘期**, **租期**, **免租期**, **合同期限**, **服务期**. */
export const BEFORE_TERM = /(?:保修|质保|[任聘租]|合同|服务)期限?为?$/;
/** Between a length and its years, at its end what is so long: 三年**创建期（**2021—2023年, 三年**清滩行动：**, 三年**的时间，即**, 三年**青年见习计划（**; not 十年~~树木：~~. Also **计划（自**, **规划（**, **方案（从**, **攻坚：**, **工程（**, **纲要（**, **意见（**, **措施（**, **目标：**, **任务：**, **安排：**, **项目（**, **战》（**, **（**. */
export const LASTS_SO_LONG =
  /^(?:(?:[^，。；：！？、（）《》年\d]|(?<=[青少老成中])年){0,18}(?:行动|计划|规划|方案|攻坚|工程|纲要|意见|措施|目标|任务|安排|项目|期|间|战))?[”》]?(?:[（：]|，即)[即自从]?$/;
/** Between a length and the years of a part of it: 五年任务的**第一阶段**（2021—2023年）, 十年规划**近期**：. Also **前半段**, **后期**, **首轮**, **中期**, **远期**, **初期**, **首批**, **第二步**, **后半程**. */
export const PART_OF_STRETCH = /阶段|[近中远前后初末]期|半[段程]|第[一二三四]|首[轮批期]/;
/** Behind the years in which something was measured, a later one: 2024年的2.3万元，**今年**有望. Also **有望**, **预计**. */
export const MEASURED_ON = /^[^。；！？]{0,60}(?:今年|有望|预计)/;

/** Between years and a length that is held against other years, or is that of another plan: 2024年至2026年**完成**五年目标的六成. Also **占**, **达到**, **超过**, **相当**, **提前**, **规划**, **计划**, **纲要**, **方案**, **行动**. */
export const OF_OTHER_YEARS = /占|完成|达到|超过|相当|提前|规划|计划|纲要|方案|行动/;

/** Behind years that are a part of the length before them, with the next part: 三年安排：2024—2025年**建设，2026年**, 2024—2025年**、2026年**, 2024—2026年**攻坚，2027—**2028年; not 三年过渡期（2024—2026年~~），2027年~~, ~~。2027年~~. */
export const GOES_ON =
  /^[^）。；！？\d][^。；！？\d]{0,40}20\d\d(?:年|[—－～~-])|^[、，]20\d\d(?:年|[—－～~-])/;

/** Behind a length right behind the title of a plan with its years: 《方案（2024—2026年）》五年**合作任务**. Also **目标**, **周期**, **行动**. */
export const OF_THE_PLAN = /^[〇一-鿿]{0,4}(?:任务|目标|周期|行动)/u;

/** A length that is the name of a plan, and no time that something was measured over: 三年**行动**. Also **规划**, **计划**, **攻坚**, **来最**好. */
export const NAMES_PLAN = /^(?:行动|规划|计划|攻坚|来最)/;
