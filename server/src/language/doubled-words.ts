/**
 * What is written twice on purpose: **一个项目**一个项目, **逐村**逐村; numerals, as in 二〇二〇. Tried on one of the two, which
 * it opens: ~~同一个~~.
 * Also **一一**, **博士**博士后.
 */
export const DISTRIBUTED =
  /^(?:[一两几半][^体致定般样直切流律贯带站方]|[逐每挨])|^博士$|^[〇零一二三四五六七八九十百千万亿]+$/;

/**
 * Words of one character that join others and mean nothing twice: **对**企业, **在**, **将**, **并**; not ~~村~~通, ~~强~~联合, ~~于~~家庄 or ~~的~~士. Tried on the second of the two and what follows.
 * Also **的**的.
 */
export const FUNCTION_WORD = /^(?:的(?!士)|[了和是对在将由为把要与及以向从被让使并且或则而但又已也])/;

/** Ends with what each of several is opened with, so that the first only stands beside them: 各**部门跨**部门跨领域, **行业多**行业多层次. */
export const LEADS_ON = /[跨多全各无非双]$/;

/** What those do who are listed before it: 县科技局、县财政局**配合**. */
export const DONE_BY_SEVERAL = /^(?:配合|负责|牵头|参与)/;

/**
 * Words whose last character seems to stand twice where the next word is opened with it, tried on the words up to the first of the two:
 * 生产**导向**|向需求导向, 以赔偿责任为**标的**|的保险; not ~~要向~~|向 or ~~新的~~|的.
 * Also **方向**, **流向**, **去向**, **投向**, **走向**, **志向**, **意向**, **目的**.
 */
export const ENDS_A_WORD = /(?:[导方流去投走志意]向|[标目]的)$/;

/** Behind a term and the term again, where it is explained: 渔港经济区 渔港经济区**是**…. Also **就是**, **是指**, **指的是**, **即**. */
export const EXPLAINS = /^(?:就?是|指|即)/;
