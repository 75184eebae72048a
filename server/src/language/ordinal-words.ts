/**
 * What numbers an item within a line. Tried on the start of a clause: **一是**加强, **二要**健全, **（2）**引进; not ~~一要素~~.
 * Also **1、**新建, **①**新建, **其一，**.
 */
export const ORDINAL =
  /^(?:([一二三四五六七八九十]{1,2})(?:是(?!\1)|要(?![素点求件]))|\d{1,2}(?:\.(?!\d)|、(?!\d))|（(?:\d{1,2}|[一二三四五六七八九十]{1,2})）(?![，。；、）])|[①-⑳]|其[一二三四五六][，、])/;

/** What numbers the items of a list that stands in one paragraph, one behind the end of the other: **1.**改造渔港；**2.**新建学校, **一、**强产业；**二、**兴渔村; not ~~1.5~~亿元. */
export const INLINE_NUMBER =
  /(?<=^|[；。])(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})(?<mark>[.、])(?=[〇一-鿿]|“)/gu;
