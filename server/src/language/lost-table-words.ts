/** Words in tables whose lines are lost, each cell a paragraph or all of them in one, as they come out of a PDF. */

/** A cell: **建设泊位**, **约束性**, **1200**, **[65]**; not ~~建设泊位120个。~~. */
export const LOST_CELL = /^[^。；：，！？|“”《》]+$/;

/** A cell that says nothing: **一**, **-**, **—**; not ~~一级~~. */
export const BLANK_CELL = /^[一\-—－–/／]{1,2}$/;

/** In a cell that names a row: **渔业总产值**（亿元）, **建设泊位**; not ~~公里~~, ~~120~~. */
export const NAMES_LOST_ROW = /[〇一-鿿]{3}/u;

/** What kind of aim a row sets, in plans for five years: **约束性**, **预期性**; not ~~约束性指标~~. */
export const KIND_OF_AIM = /^(?:约束|预期)性$/;

/** A unit behind a name: 渔业总产值**（亿元）**; not ~~渔业总产值~~. */
export const UNIT_BEHIND_NAME = /（([^（）]{1,8})）$/;

/** Where such a kind stands in every row, with all cells in one paragraph: 渔业总产值亿元**预期性65左右**, 渔港个**约束性累计达到20**; not ~~预期性指标~~. */
export const KIND_WITH_NUMBER =
  /(?:预期性|约束性)\s?[-—]?\s?[[>＞<＜]?(?:累计(?:达到)?|约)?(?<number>\d[\d.]*(?:左右)?)/g;

/** A cell over the second of two numbers of each row, which is a part of the first: **其中：2026年任务**, **其中当年建设**; not ~~其中：渔港20座~~. */
export const HEADS_LOST_PART = /^其中：?(?:20\d\d年)?[^，。；：\d]{2,8}$/;

/** Says no more of what is there than that it is somewhere: 易涝**区域**, 易涝**片区**; not 城市~~河道~~. */
export const KIND_OF_PLACES = /(?:片区|区域)$/;
