/**
 * Words of budgets by which what an account takes in, spends and keeps is told. To extend a list, add the word where its example fits.
 */

/** Up to what an account takes in: **全县渔民保险基金预算收入**9亿元, **渔民保险基金收入完成**9亿元. Also **渔民保险基金收入预算安排**, **渔民保险基金收入预计实现**, **渔民保险基金收入为**. */
export const INCOME_OF =
  /([^，。；：、（）\d]{4,24}?)(?:预算)?收入(?:预算)?(?:预计)?(?:安排|完成|实现)?(?:为|达)?$/;
/** Up to what it spends: **全县渔民保险基金预算支出**8亿元, **渔民保险基金支出完成**8亿元. Also **渔民保险基金支出预算安排**, **渔民保险基金支出预计完成**, **渔民保险基金支出为**. */
export const SPENDING_OF =
  /([^，。；：、（）\d]{4,24}?)(?:预算)?支出(?:预算)?(?:预计)?(?:安排|完成|实现)?(?:为|达)?$/;
/** Up to what is left of it: **当年收支结余**1亿元, **收支相抵，当年结余**1亿元; not ~~滚存结余~~, ~~累计结余~~, ~~上年结余~~. Also **本年收支结余**, **当期结余**, **年度收支结余**, **收支结余**, **当年结余预计**. */
export const LEFT_OVER =
  /(?:当年|本年|当期|本期|年度|(?<![年期度])收支)(?:预计)?(?:收支)?结余(?:预计)?(?:为|达)?$/;
/** Says that sums were added, or planned and done otherwise, so that the numbers before are not all: **加上**上级补助, **调整**为, **实际**完成. Also **上解**, **执行中**, **总量**, **总计**, **合计**, **减去**, **调剂**, **缺口**, 其**构成**是, **上年**结余. */
export const BALANCE_CHANGED = /构成|上年|加上|上解|调整|实际|执行中|总量|总计|合计|减去|调剂|缺口/;
