/** Words that tell whose money a number of public finance is, and in which of its accounts it stands (预算法, art. 5). */

/** The account: **一般公共**预算收入, **政府性基金**预算, **国有资本**经营预算, **社会保险基金**, **社保基金**; not ~~产业基金~~, ~~一般公共服务~~支出. Also **社会保障基金**, **财政专户**管理资金, **财政拨款**支出 beside all that an office spends. */
export const ACCOUNT = /一般公共(?!服务)|政府性基金|国有资本|社会?保(?:险|障)?基金|财政专户|财政拨款/;

/** An account that hardly any document but one of public finance tells of: **政府性基金**支出, **国有资本经营**预算, **社会保险基金**预算, **转移支付**, **债务余额**. Also **社保基金**预算, **债务限额**, **还本支出**, **财政拨款**支出. */
export const OTHER_ACCOUNT =
  /政府性基金|国有资本经营|社会?保(?:险)?基金|转移支付|债务(?:余额|限额)|还本支出|财政拨款/;

/** Whose: **市本级**, **全市**, **省级**, **区县**, **云屏县**政府性基金; not ~~省级以上~~企业, 上解~~省级~~支出. Also **市级**, **县级**, **区级**, **州级**, **全省**, **全县**, **全区**, **全州**, **全国**, **县区**, **本级**, 滨海**新区**, **开发区**, **中央**. */
export const LEVEL =
  /[省市县区州]本级|本级|(?<!上解|补助|下达)[省市县区州]级(?!以上|及以上)|全[省市县区州国]|县区|区县|新区|开发区|中央|[〇一-鿿]{2,4}[区县旗](?=(?:地方)?一般公共|政府性基金|国有资本|社会?保)/u;

/** What stands in every account of every level: **调入**资金, 上年**结转**, 收入**总计**, 一般公共服务**支出**, **非税收入**, 增值**税**; not ~~旅游收入~~, ~~出口额~~. Also **调出**资金, 年终**结余**, **上解**, **补助**收入, **转移**支付, **还本**, **预算**数, **决算**, **债券**, **债务**, **限额**, **财力**, **短收**, **基金**, **专款**, **专项**, 收入**总量**. */
export const IN_ANY_ACCOUNT =
  /调[入出]|结[转余]|总[计量收支]|支出|(?:税收|非税|转贷|财政|公共)收入|税$|上解|补助|转移|还本|[预决]算|债[券务]|限额|财力|[短增减]收|基金|专款|专项/;

/** A document of public finance: 2026年**预算**草案, **决算**报告, **财政**收支情况. */
export const OF_FINANCE = /预算|决算|财政/;

/** Says before a number that it came in or went out, and not that it was planned: 收入**完成**, 支出**执行**, **实际**支出, **实现**. */
export const HAS_COME_IN = /完成|执行|实际|实现/;

/** A sum of all that there is to spend, with what is left or comes from elsewhere: 收入**总计**, 支出**合计**, 收入**总量**, **总**收入. */
export const IS_TOTAL = /总[计量]|合计|总(?:收入|支出)/;
