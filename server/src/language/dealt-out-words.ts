/** Words around 分别, which deals numbers out to names: 海带、紫菜产量分别达到8万吨、5万吨. */

/** In a row of names: what may be two names in one word, leaves others out or counts some, so that nobody knows how many there are: **城乡**居民, **省市**两级, 海带**等**, **两**县. Also **城乡**, **市县**, **县乡**, **县区**, **区县**, **国省**, **省县**, **乡镇**, **镇村**, **乡村**, **村组**, **存贷**款, **进出**口, **供销**, **产销**, 线**上下**, **南北**, **东西**, **内外**, **中小**企业, **各**镇, **双**, **其中**, **农、林**、牧、渔业, **共**, **均**; not ~~海带~~, ~~紫菜~~. */
export const HIDES_NAMES =
  /城乡|省市|市县|县[乡区]|区县|国省|省县|乡[镇村]|镇村|村组|存贷|进出|供销|产销|上下|南北|东西|内外|中小|农、林|[等两双各共均\d一二三四五六七八九十]|其中/;

/** Levels in a row: **国家级、省级、市级**平台; not ~~国家级~~平台. */
export const LEVELS_IN_ROW = /(?:[〇一-鿿]{1,2}级、)+[〇一-鿿]{1,2}级/gu;
