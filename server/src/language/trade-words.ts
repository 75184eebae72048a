/**
 * Words by which trade with other countries is told: all of it, what is sold and what is bought. To extend a list, add the word where its example fits.
 */

const LEADS = "(?:其中|并且|实现|完成|累计|货物|外贸|外贸实现|对外贸易)?(?:货物|外贸)?";
const WHERE = "(?:全年|今年)?(?:全[国省市县区州])?";
const AMOUNT = "(?:贸易)?总?[额值]?(?:完成|实现|达到?|为)?$";

/** Up to the number of all trade: **进出口总额**80亿元, **全年外贸进出口达**80亿元, **2024年货物进出口总值为**80亿元; not ~~对邻国进出口~~80亿元. */
export const TRADE_IN_ALL = new RegExp(`^(?:20\\d{2}年)?${WHERE}${LEADS}进出口${AMOUNT}`);
/** Up to the number of what is sold abroad, and nothing else said of it: **出口**50亿元, **全年出口总额**50亿元, **其中出口总额**50亿元, **出口总值达**50亿元; not ~~渔船出口~~50亿元. */
export const EXPORTS = new RegExp(`^${WHERE}${LEADS}出口${AMOUNT}`);
/** The same of what is bought there: **进口**30亿元, **其中进口总额**30亿元, **货物进口额为**30亿元; not ~~渔船进口~~30亿元. */
export const IMPORTS = new RegExp(`^${WHERE}${LEADS}进口${AMOUNT}`);
