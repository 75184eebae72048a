/** How a table and the paragraph above it word one indicator. */

/** What a name in either says besides what is measured, before it: **年末**全国人口, **全年**社会消费品零售总额; not ~~境内~~有效专利. Also **年底**, **其中**：, **其中**，, **截至年末**. */
export const BESIDE_NAME = /^(?:截至)?(?:其中[：:，]?|全年|本年|年[末底])+/;

/** What a row ends in that running text leaves out: 出口**额**, 有效专利**数**, 发电**量**; not ~~销售面积~~. Also 进出口**总额**. */
export const MEASURE_OF_ROW = /总?[额量数]$/;

/** Between an amount and by how much it grew: 120亿元**，比上年增长**4.5%, 120亿元**，下降**2%; not ~~，其中增长~~. Also **，增产**, **，同比上升**, **，比上年末减少**, **，减产**. */
export const GREW_BY = /^，(?:比上年末?|同比)?(?:(?<more>增[长产加]|上升)|下降|减[产少])$/;

/** Marks of notes, and what a name may hold in brackets: 全国人口**[5]**, 增长**（%）**. */
export const NOTE_IN_NAME = /\[\d{1,3}\]|（[^（）]{0,20}）/g;

/** Between a name and its number: 顺差**达**, 收入**达到**, 增加值**为**; not ~~收入~~. Also **约**, **近**, **超**, **超过**, **突破**, **实现**, **完成**, **共**. */
export const BEFORE_AMOUNT = /(?:达到?|为|约|近|超过?|突破|实现|完成|共){1,2}$/;
