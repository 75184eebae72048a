/** Makes one name of the two characters before it, so that another name may end in the same two: 未来产业产业**链**, 重点项目建设建设**用地**. */
export const NAMING_SUFFIX = /^(?:用地|[型性化类区式链园业者品家部局厅院所组员库群法权])/;

/** Opens a clause on what was named before: 到2026年，**园区**产值达5亿元, **该基地**年产2万吨. Also **片区**, **集群**, **港区**, **景区**, **本项目**. */
export const NAMED_BEFORE = /(?:^|，)(?:该|本)?(?:园区|基地|片区|集群|组团|港区|景区|项目(?!建设))/;
