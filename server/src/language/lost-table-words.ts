/** Words in tables whose lines are lost, each cell a paragraph or all of them in one, as they come out of a PDF. */

/** A cell: **建设泊位**, **约束性**, **1200**, **[65]**; not ~~建设泊位120个。~~. */
export const LOST_CELL = /^[^。；：，！？|“”《》]+$/;

/** A cell that says nothing: **一**, **-**, **—**; not ~~一级~~. */
export const BLANK_CELL = /^[一\-—－–/／]{1,2}$/;

/** A cell that may name a row: **渔业总产值（亿元）**, **建设泊位**; not ~~公里~~, ~~120~~, ~~约束性~~. */
export const NAMES_LOST_ROW = /^(?!(?:约束|预期)性$|[\d.]*$).*\p{Script=Han}{3}/u;

/** A unit behind a name: 渔业总产值（**亿元**）; not 泊位（~~含扩建的部分~~）. */
export const UNIT_BEHIND_NAME = /（([^（）]{1,8})）$/;

/** What stands in every row between the unit and the numbers of an aim, in tables of plans for five years: 渔业总产值亿元**预期性**65, 渔港个**约束性** - [累计达到20]. */
export const ENDS_LOST_ROW =
  /(?<words>[^\d[\]]{3,40}?)(?:预期性|约束性)\s?[-—]?\s?[[>＞<＜]?(?:累计(?:达到)?|约)?(?<number>\d[\d.]*)/g;
