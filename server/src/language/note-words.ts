/** Words of the notes that close an item: who does it, and by when. */

/** Labels of who does an item and by when: **责任单位**, **牵头部门**, **完成时限**, **办理时限**, **时间节点**; not ~~单位~~. */
export const NOTE_LABEL =
  "(?:责任|牵头|配合|实施|落实)(?:单位|部门|领导|主体|人|处室|科室|考核单位)|完成时(?:限|间|点)|办理时限|时间(?:节点|安排|要求|进度)";
