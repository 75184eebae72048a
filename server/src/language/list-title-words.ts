/** Words of titles that say what is listed below them, and of clauses that speak of such a list. */

/** A line that may be such a title: **专栏2渔港安全九大重点**, **附件：2026年十件民生实事**, **2026年民生实事**; not ~~。~~ */
export const LIST_TITLE = /^(?:(?:专栏|附[件录])[^，。；：:！？]{0,8}[：:])?[^，。；：！？]{4,}$/;

/** What an annex to a report lists: 2026年十件民生**实事**, 惠民**好事**. */
export const GOOD_DEEDS = /[实好]事(?:项目|清单|任务|内容|安排|目录|工程|计划)?(?:（[^（）]*）)?$/;

/** Says that an annex lists them: 办好十件实事（**附后**）, 办好**附件**所列12件实事. Also **见附**. */
export const REFERS_TO_ANNEX = /附件|附后|见附/;

/** Before the number of what is to be done: **办好**十件实事. Also **办实**, **实施**, **推出**, **抓好**, **做好**, **落实**, **兴办**, **安排**. */
export const TO_BE_DONE = /办好|办实|实施|推出|抓好|做好|落实|兴办|安排/;

/** Around the number of what was done, or that others do: 十件实事**全面完成**, 承诺的九件实事**有效实施**, **省政府**十件实事. Also **兑现**, **去年**, **上年**, **每年**, **省定**, **历年**, **累计**, **办结**, **办成**, **圆满**. */
export const DONE_ALREADY =
  /完成|兑现|有效实施|去年|上年|每年|历年|累计|办结|办成|圆满|省委|省政府|省定|省、市|省市|国家/;

/** Says that an annex lists some of what is counted: **其中县级8件见附件**, 县级8件见附件，**另2件**由市里实施. Also **其中新建的5件附后**. */
export const LISTS_SOME = /其中[^。；！？]{0,24}(?:附件|附后|见附)|另有?[二两三四五六七八九十\d]{1,3}[件项]/;
