/** Words in the titles of annexes that say how many things they list, and in the text that counts the same things. */

/** A title that ends in how many there are: **附件：典型做法（共130项）**, **附件2：重点任务清单（共36项）**; not ~~附件：典型做法~~. */
export const ANNEX_COUNT =
  /^附[件录][\d一二三四五六七八九十]{0,2}[：:. ]{0,2}([^（）：]{4,40})（共\d{1,4}[〇一-鿿]{1,2}）$/u;

/** What an annex is, behind what it lists: 重点任务**清单**, 重点项目**一览表**, 帮扶县**名单**, 任务**分工方案**, 事项**目录**. */
export const LIST_FORM = /(?:清单|一览表|名单|目录|汇总表|明细表|分工(?:方案|表)|台账|表)$/;

/** Before a number that counts some of the things alone: **其中**8项, **每**县3项, **首批**20项, **新增**5项. Also **前**5项, **另有**3项, **还有**2项, **各**3项, **余下**3项, **已**完成8项. */
export const COUNTS_SOME = /其中|[每各前已余]|[首第].{0,2}批|新增|[另还]有/;

/** A line under the title of an annex that says how many things it lists: **（共36项）**; not ~~重点任务（共36项）~~. */
export const COUNT_UNDER_TITLE = /^（共\d{1,4}[〇一-鿿]{1,2}）$/u;

/** Between those who lay something down and how much: 省政府**确定的**12件; not ~~省政府~~12件. Also **制定的**, **出台的**, **提出的**, **推出的**, **明确的**, **部署的**. */
export const LAID_DOWN_BY = /(?:确定|制定|出台|提出|推出|明确|部署)的$/;
