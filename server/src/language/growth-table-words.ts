/** A header over by how much something grew, which the columns before it may give: 比上年**增长**（%）, **年均增速**, 2026年比2025年**增减**; not ~~增加值~~. Also **增幅**, **±%**, **升降幅**. */
export const GROWTH_COLUMN = /年均|增(?:长|速|幅|减)|[+±]%|升降幅/;
/** Of those, one over the growth of each year: **年均**增长（%）, **年平均**增速. */
export const YEARLY_COLUMN = /年均|年平均/;

/** A number in a cell: **12万左右**, **>5000**, **10,372**; not ~~8:43:48~~, ~~保持稳定~~. */
export const NUMBER_CELL =
  /^(?<above>[>≥＞])?(?<digits>\d[\d,]*(?:\.\d+)?)(?<scale>[万亿])?(?<bound>左右|以上)?\*?$/;
/** By how many per cent: **7左右**, **10%**, **>6**; not ~~-2~~. */
export const RATE_CELL = /^(?<above>[>≥＞])?(?<digits>\d+(?:\.\d+)?)%?(?<bound>左右|以上)?$/;
/** What all years come to, as plans mark it: **[65]**, **〔5〕**; not ~~65~~. */
export const IN_ALL_CELL = /^[[〔【](?<digits>\d+(?:\.\d+)?)[\]〕】]$/;
