/**
 * Ways of saying how often or how long something has been going on since a year: sources of regular expressions with named
 * groups, which facts/periods/ and draft/periods/ read.
 */

import { yearNamed as year } from "./stretch-words.ts";
import { YEAR_COUNT } from "./time-words.ts";

/** Who was there from the first year on can have been there so often: 创办, 举办. */
const FOUNDED = "(?:创立|创办|创建|创设|创始|始办|始创|设立|首办|首次举办|首届|举办|开办|启动)";
const BY_NOW = "(?:至今|今年|本届|本次|目前|现已|迄今|已)";
/** 第 tells that the n-th is meant, so it may stand before. */
const NTH = YEAR_COUNT.replace("第", "");

/** What began in a year: 2018年**起**, 2018年**启动以来**, 2018年**首次突破500家以来**; a year of its own begins something else. */
const BEGUN = "(?:(?!(?:19|20)\\d{2}年)[^，。；：！？]){0,20}(?:起|开始|以来)";
/** What has run ever since: 1994年**建成**，已运行30年. */
const BEGAN_TO_BE =
  "(?:建成|投运|投产|投用|运行|通车|开通|通航|通水|并网|成立|设立|挂牌|创[办建立]|建[站院校馆园厂区县市港]|开工|动工|开[园馆业]|实施|启动|撤县设[市区])";
/** 连续七年**获评**: what only years gone by can bring. */
const WON =
  "(?:获评|荣获|获得|获批|获省|获国|蝉联|入选|上榜|位居|位列|稳居|居|被[^，。；：\\d]{0,12}(?:评|授|列|认定|确定|表彰)|优秀)";
/** 连续四年**保持**国家标准, 连续四年全省**第一**: what years gone by brought, or years to come are meant to. */
const CAME = "(?:[^，。；：！？\\d]{0,8}(?:保持|稳定|位|居|排|增|减|降|升|优于|高于|低于|超|实现|达到|第一))";
/** 连续实施三年行动计划: the years are in a name. */
const OF_NO_PLAN = "(?!级|[^，。；：\\d]{0,8}(?:行动|计划|攻坚|工程|方案|规划|任期|期))";
/** One a year: **每年一届**, **每年举办一届**, **一年一次**. */
const YEARLY = "(?<yearly>(?:每|一)年(?:举办)?一[届次])";
/** What it is reckoned from: **创办于2018年**, **2018年创办**, **2018年起**. */
const HELD_SINCE = `(?:(?:${FOUNDED}|始)于${year("founded")}年|(?<!\\d)${year("since")}年(?:创立|创办|创设|始创|首办|首次举办|起))`;
/** The same where what began then is its first edition: 自**2018年创办以来**; not 自~~2018年起~~, which may have been held before, though not each year. */
const HELD_FROM = `(?:(?:${FOUNDED}|始)于${year("founded")}年|${year("since")}年${FOUNDED}(?:以来|后)?)`;
/** Every year, with a word of holding it or the one that it makes: **每年举办**, **每年都举办一届**, **一年一次**. */
const HELD_EACH_YEAR = "(?:每|一)年(?:都|均)?(?:(?:举办|举行|召开)(?:一[届次])?|一[届次])";
/** When an edition was held, and that it was: **2024年成功举办了**, **至今已举办**, **今年迎来**. */
const WAS_HELD =
  "(?:截?[至到])?(?:(?:19|20)\\d{2}年底?|今年|去年|目前|今)?(?:已经?)?(?:成功|圆满|顺利)?(?:举办|举行|召开|迎来)了?";
/** What comes round, and comes: 每年一届的**灯会迎来**第六届, 每年一届的**渔博会成功举办**第六届. */
const COMES_ROUND =
  "(?:(?!期间|[与和]|同步)[^，。；！？\\d]){0,20}?(?:迎来|举办|举行|召开|开幕|闭幕|已是|正是|是)了?";

/**
 * How often or how long something has been going on since a year: **自2004年起连续20年**, **创办于2018年，至今已连续举办六届**; not ~~2004年举办20届~~, ~~从2024年起连续5年，每年~~安排.
 * Also **从2004年开始，已连续20届**, **2018年创办以来，今年第六届**, **创办于2018年、一年一届的第六届**, **始于2018年的第六届**, **2018年创办、每年一届的第六届**, **自2018年以来增量连续六年**, **自2018年以来，先后连续举办六届**,
 * **自2018年首次突破500家以来连续六年**, **2018年启动以来，连续六年**, **2018年首次申报以来连续六年**获评, **2018年起每年举办一届的渔博会成功举办第六届**, **创办于2018年、每年一届的灯会迎来第六届**, **第六届渔歌节（2018年创办、每年一届）**, 自**2018年创办以来每年举办一届，2024年成功举办第七届**, **始于2018年，每年一届，至今已举办七届**, **2018年首次举办，每年都举办，今年迎来第七届**,
 * **自2018年以来实现“六连**丰”, **自1994年建成以来连续运行30年**, **1994年建成，至今已安全运行30年**, **成立于1994年，已走过30年**, **1993年建区，建区30年来**, **2019年以来的五年**间,
 * **自1996年建成以来，已运行30年**, **2015年成功申办第19届运动会。8年来**，, **2015年，渔业产值首次突破百亿。8年来**，, **自2018年以来连续第六年**, **连续举办六届渔博会（2018年首届）**, **连续六年获评（自2018年起）**, **连续六届渔博会（始于2018年）**, **2021年上线的渔港云连续三年入选**, **2021年建成的渔业馆连续三年获评**, **2021年组建的渔队连续三年入选**, **2021年开办的渔校连续三年入选**, **继2018年获评后，时隔六年**, **时隔六年，继2018年**之后.
 */
export const RUNS: readonly { readonly words: string; readonly fromStart: boolean }[] = [
  {
    words: `(?:(?:自从?|从)${year("since")}年(?:${BEGUN})|(?<!\\d)${year("founded")}年(?:${FOUNDED}|首次[^，。；：！？\\d]{2,10})以来)，?[^，。；：！？\\d]{0,4}?(?:已|已经|至今|现已|先后)?连续(?<count>${YEAR_COUNT})(?<unit>年|届)(?!，?每年)(?:(?<told>${WON})|(?<came>${CAME}))?`,
    fromStart: true,
  },
  {
    words:
      `(?:${FOUNDED}于${year("since")}年|${year("founded")}年${FOUNDED}(?:以来)?)` +
      `[^。；！？\\d]{0,24}${BY_NOW}[^。；！？，\\d]{0,6}第?(?<count>${NTH})(?<unit>届)`,
    fromStart: false,
  },
  // Nothing else stands between that could be what was founded.
  {
    words: `${HELD_SINCE}[，、]?(?:${YEARLY}的|的)?第(?<count>${NTH})(?<unit>届)`,
    fromStart: false,
  },
  // 第六届渔歌节（2018年创办、每年一届）
  {
    words: `第(?<count>${NTH})(?<unit>届)[^，。；：！？、（）\\d]{2,16}[（，](?:该节会|该活动|其)?${HELD_SINCE}(?:，|、)?${YEARLY}?(?=[）。，；])`,
    fromStart: false,
  },
  // Nothing but what comes round every year, and no event of another name: 每年一届的茶节期间举办第九届论坛.
  {
    words: `${HELD_SINCE}[，、]?${YEARLY}的${COMES_ROUND}第(?<count>${NTH})(?<unit>届)(?=[，。；！？]|$)`,
    fromStart: false,
  },
  // Two clauses, of which the second names no other event: 自2018年创办以来每年举办一届，2024年举办第七届.
  {
    words: `${HELD_FROM}，?[^，。；：！？、\\d]{0,10}?${HELD_EACH_YEAR}，${WAS_HELD}第?(?<count>${NTH})(?<unit>届)(?=[，。；！？]|$)`,
    fromStart: false,
  },
  // What it did stands between, and it may have done that for some of the years alone.
  {
    words: `(?:(?:自从?|从)?${year("since")}年(?:${BEGUN}))，?(?:已|已经|至今)?连续[^，。；：！？\\d]{2,6}?(?<count>${YEAR_COUNT})(?<unit>年|届)${OF_NO_PLAN}(?<came>${CAME})?`,
    fromStart: false,
  },
  {
    words:
      `(?:(?:始?建|成立|创[办建立设]|设立|开办|组建|始)于${year("founded")}年|${year("since")}年(?:[^，。；：！？\\d]{0,12}${BEGAN_TO_BE}|首次(?:(?!(?:19|20)\\d{2}年)[^，。；：！？]){2,16}))(?:以来|起)?[，、]?` +
      `[^，。；：！？\\d]{0,8}?(?:(?:已经?|走过了?|历经|历时)[^，。；：！？\\d]{0,8}?(?<count>${YEAR_COUNT})(?<unit>年)${OF_NO_PLAN}|(?:运行|运营|使用|成立|建[成区县市校院场港])(?<age>${YEAR_COUNT})年来)`,
    fromStart: false,
  },
  // 2021年上线的渔港云连续三年入选: what was not there before has won nothing.
  {
    words: `${year("since")}年(?:正式)?(?:上线|${BEGAN_TO_BE}|组建|开办)的(?:(?!推动|带动|助推|助力|支撑|使|让)[^，。；：！？\\d]){2,16}?连续(?<count>${YEAR_COUNT})(?<unit>年|届)(?<told>${WON})`,
    fromStart: false,
  },
  // How long it has been there, which no year of it can have left out.
  {
    words: `自${year("since")}年(?:正式|全面)?(?:建成|投运|投产|投用|通车|通航|成立)(?:投用|运行|运营|使用)?以来，?(?:已|已经)(?:安全|平稳|连续)?(?:运行|运营|走过了?)(?<count>${YEAR_COUNT})(?<unit>年)`,
    fromStart: true,
  },
  // 2015年成功申办省运会。8年来: how long ago the sentence before tells.
  {
    words: `(?<=^|[，。；！])${year("since")}年(?:(?!周年)[^，。；：！？\\d]){0,12}(?:申办|获批|成立|建成|启动|设立|创建|开工|投产|开通)[^，。；：！？年]{0,14}。(?<age>${YEAR_COUNT})年来(?=，)`,
    fromStart: false,
  },
  // 2015年，渔业产值首次突破百亿。8年来，: five years may be those of a term.
  {
    words: `(?<=^|[，。；！—])${year("since")}年，?(?:(?!周年)[^，。；：！？\\d]){0,12}(?:申办|首次|破[百千万]亿)[^。；：！？年]{0,36}。(?![五5]年)(?<age>${YEAR_COUNT})年来(?=，)`,
    fromStart: true,
  },
  // 自2021年起、今年已到第五个年头
  {
    words: `自${year("since")}年(?:以来|起|开始)?[^，。；：！？\\d]{0,6}[，、]?(?:今年|如今|现在?)?已经?(?:是|到|进入|迎来)?了?第(?<count>${NTH})(?<unit>个年头)`,
    fromStart: true,
  },
  {
    words: `自${year("since")}年[^，。；：！？\\d]{0,8}(?:以来|后)[，、]?(?:再次|又)?时隔(?<count>${YEAR_COUNT})(?<unit>年)`,
    fromStart: true,
  },
  // How long it is since that year.
  {
    words: `${year("since")}年以来的(?<count>${YEAR_COUNT})(?<unit>年)(?=间|来|里|中|[，。；])`,
    fromStart: false,
  },
  {
    words: `自?${year("since")}年(?:${BEGUN})，?[^，。；：！？\\d]{0,12}?连续第(?<count>${NTH})(?<unit>年)`,
    fromStart: false,
  },
  // When it began stands in brackets behind it.
  {
    words: `连续[^，。；：！？（）\\d]{0,4}?(?<count>${YEAR_COUNT})(?<unit>年|届)[^，。；：！？（）\\d]{0,16}（(?:自从?|从|始于)?${year("since")}年(?:以来|至今|起|开始|首届|首次|首办|创办|始办)[^，。；：）\\d]{0,6}）`,
    fromStart: false,
  },
  {
    words: `连续[^，。；：！？（）\\d]{0,4}?(?<count>${YEAR_COUNT})(?<unit>年|届)[^，。；：！？（）\\d]{0,16}（始于${year("since")}年）`,
    fromStart: false,
  },
  {
    words: `继${year("since")}年[^，。；：！？\\d]{0,14}后，?[^，。；：！？\\d]{0,4}时隔(?<count>${YEAR_COUNT})(?<unit>年)`,
    fromStart: true,
  },
  {
    words: `时隔(?<count>${YEAR_COUNT})(?<unit>年)，?[^，。；：！？\\d]{0,4}继${year("since")}年`,
    fromStart: true,
  },
  // Without a word of founding only where a run is said.
  {
    words: `自?${year("since")}年(?:以来|至今|起)[^。；！？\\d]{0,16}连续[^。；！？，\\d]{0,6}(?<count>${YEAR_COUNT})(?<unit>年|届)(?!，?每年)${OF_NO_PLAN}(?<came>${CAME})?`,
    fromStart: false,
  },
  {
    words: `自?${year("since")}年以来[^。；！？\\d]{0,16}“(?<count>${YEAR_COUNT})(?<unit>连)(?=[丰增冠涨升降])`,
    fromStart: false,
  },
];

/** What a run of months brought, which no month to come can have: 连续30个月**增长**, 连续18个季度**保持**; not 连续24个月~~发放~~补贴. */
const BROUGHT =
  "[^，。；：！？\\d]{0,8}(?:增长|回升|上升|下降|改善|好转|保持|稳定在|位居|位列|居|高于|低于|优于|超)";

/** Months or quarters in a row, since one of a year: **自2024年6月以来连续30个月**, **自2024年6月起已连续30个月**, **从2024年一季度起产值连续18个季度**增长, **连续18个季度增长（自2024年一季度起）**, **连续30个月增长（自2024年6月起）**; not ~~2024年6月以来连续三年~~, ~~自2024年6月起连续30个月~~发放补贴. */
export const RUNS_OF_MONTHS: readonly string[] = [
  `[自从]${year("since")}年(?:(?<month>\\d{1,2})月份?|第?(?<quarter>[一二三四1-4])季度)(?:以来|起|开始|后)，?[^。；：！？，\\d]{0,16}?连续(?<count>\\d{1,3}|[一二三四五六七八九十]{1,3})个?(?<unit>月|季度)(?:(?<=(?:以来|已|至今)[^。；：！？]{0,28})|(?=${BROUGHT}))`,
  `连续(?<count>\\d{1,3}|[一二三四五六七八九十]{1,3})个?(?<unit>月|季度)${BROUGHT}[^，。；：！？（）\\d]{0,12}（[自从]?${year("since")}年(?:(?<month>\\d{1,2})月份?|第?(?<quarter>[一二三四1-4])季度)(?:以来|起|开始|至今)[^，。；：）\\d]{0,4}）`,
];

/** Says of a run that it is of years gone by, between its first year and its length: 自2004年**以来**连续20年, 从2004年起**已**连续20年, **至今**. Also **先后**, **历时**, **时隔**, **连续第**六年, （自2018**年起）**, （2018**年首届）**, （2018**年首办）**, （2018**年始办）**, （2018**年创办）**. */
export const SO_FAR = /以来|已|至今|先后|历时|时隔|连续第|年(?:起|首届|首办|始办|创办)[^）]{0,6}）$/;
