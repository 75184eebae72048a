/** Deals the numbers that follow out to the names or years before, one each: 甲、乙**分别**达到5家、8家. */
export const DEALT_OUT = /分别|依次/;

/** The same right before the bound of the first number, which is that of all: **分别**超过600家、80家, **分别力争**不低于90%、70%. Also **分别要**不低于, **分别将**超过. Tried on the words before the bound. */
export const BOUND_DEALT = /分别(?:力争|要|将)?$/;

/** All that stands between two of a row, of numbers or of names with their numbers: 5座**、**8座, 5座**和**8座; not 5座~~，~~8座. Also **与**, **及**, **以及**. */
export const BETWEEN_TWO = /^(?:、|[和与及]|以及)$/;

/** Years to which as many numbers behind them are dealt out without 分别: **2024、2025、2026年**，培训100、150、200人次. */
export const YEARS_IN_ROW = /(?<!\d)(?:20\d\d年?(?:[、和及与]|以及)){1,11}20\d\d年/;

/** Two names in one, to which two numbers are dealt out: **城乡**居民收入分别增长6%、7%. */
export const COMBINED_NAMES: Readonly<Record<string, readonly string[]>> = {
  城乡: ["城镇", "农村"],
};

/** Two that are told apart before what both share: **城市**、县城污水处理率, **集中**、分散供养标准. Also **市区**普及率, **城区**普及率, **县城**普及率, **建制镇**普及率, **分散**供养, **第一**、第二产业增加值. */
export const TOLD_IN_PAIRS: readonly RegExp[] = [
  /^(?:城市|城区|市区|县城|建制镇)/,
  /^(?:集中|分散)/,
  /^第[一二三]/,
];

/**
 * What of a thing is measured, said once for all of a list: 汽车、家电**销量**分别增长20%、70%.
 * Also **总产值**, 家电贷款**余额**, 家电**主营业务收入**, **营收**, 家电企业**利润**, **税收**, 家电企业**数**, **成交额**, 牛羊**存栏**, 投资**比重**, 乙**开工率**, 农药**总施用量**, 接待**人次**, 接待**人数**, 全年**接待游客**, 游客**接待量**.
 */
export const MEASURED =
  /(?:总?产值|增加值|吞吐量|销售?量|产量|总量|存量|容量|总?(?:施用|使用)量|用量|能力|[余总]额|(?:成交|交易|销售|营业|进出口|零售)额|(?:主营业务|营业)?收入|营收|利润(?:总额)?|税收|(?<=企业|人|户)数|人次|人数|接待(?:游客|旅客|量)|支出|消费|面积|里程|数量|水平|标准|(?:存栏|出栏|饲养|装机)量?|比[重例]|占比|规模|投资|排名|浓度|[〇一-鿿]{2}率)$/u;

/** What is measured, said behind 分别 for all: 甲、乙分别**占比**30%、20%. Also **占比重**, **增速**, **增幅**, **覆盖率**. */
export const SHARED_MEASURE = /^(?:占?比[重例]?|占比重|增[速幅]|[〇一-鿿]{2}率)$/u;

/** What all are a part of, said behind 分别: 甲、乙分别**占全市**30%、20%. Also **占全县总量**. */
export const SHARED_WHOLE = /^占([〇一-鿿]{2,10})$/u;

/** The same, and what tells each of several its own number without naming it: **分别**达到5家、8家, **各建**1所, 3至5家**不等**; not ~~各地~~. Also **依次**, **各自**, **各有**, **各达**, **各为**. */
export const TOLD_IN_TURN = /分别|依次|各(?:自|有|建|达|为)|不等/;

/**
 * Names in a row, all of which reach something: **自来水普及率、污水处理率达到**95%、60%; 到2026年，**淘汰率、更新率提高到**60%、70%.
 * Also **海带、紫菜、龙须菜规模稳定在**2亿段、6万亩和9万亩, **海带产量、紫菜产量保持在**.
 */
export const REACHED_BY_ALL =
  /(?:^|[，。；：])([^，。；：\d]{6,60})(?:达到?|提[高升][到至]|增[加长]?[到至]|(?:稳定|保持)在)$/;

/** What all of a row are per, said before the first of them: **单位国内生产总值**能耗和二氧化碳排放分别下降. Also **单位GDP**能耗, **单位工业增加值**能耗, **万元地区生产总值**能耗, **千人**床位数, **每万人口**医师数, **每千名老人**床位数. */
export const SHARED_PER =
  /^(?:(?:单位|万元)(?:国内生产总值|地区生产总值|生产总值|GDP|工业增加值)|每?[千万](?:常住)?(?:人口?|名?老年?人))(?=[〇一-鿿]{2})/u;
/** What is told per so much and seldom else: **二氧化碳排放**, **用水量**; not ~~二氧化碳排放总量~~. Also **能源消耗**, **能耗**, **碳排放强度**, **水耗**, **建设用地面积**, **执业医师数**, **床位**, **注册护士**, **托位数**. */
export const TOLD_PER =
  /^(?:能源消耗|能耗|(?:二氧化)?碳排放(?:量|强度)?|用水量|[水电]耗|建设用地(?:使用)?面积|(?:执业(?:（助理）)?医师|注册护士|床位|托位)数?)$/;

/** Of what kind enterprises are, where only the last of a row says that they are some: **瞪羚**、独角兽企业. Also **单项冠军**, **领军**, **雏鹰**, **独角兽**, **“小巨人”**, **专精特新**, **链主**, **龙头**, **规上**, **科技型**. */
export const KIND_OF_ENTERPRISE =
  /^“?(?:雏鹰|瞪羚|独角兽|小巨人|专精特新|链主|领[军航]|龙头|骨干|[单隐][项形]冠军|规上|高新技术|[〇一-鿿]{2,3}型)”?$/u;

/** What stands behind 分别 and is not done for each of the names before it: **任务**, **两**座, **“一**网; not ~~就业~~. */
export const NOT_DONE_FOR_EACH = /^[一二两三四五六七八九十]|[^〇一-鿿]|(?:任务|计划|目标)$/u;
