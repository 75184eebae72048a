/** Makes one name of the two characters before it, so that another name may end in the same two: 未来产业产业**链**, 重点项目建设建设**用地**. */
export const NAMING_SUFFIX = /^(?:用地|[型性化类区式链园业者品家部局厅院所组员库群法权])/;
