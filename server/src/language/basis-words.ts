/** What tells that a number is where something starts from, and neither aimed at nor reached now. */

/** Behind what there is: 在去年产量38万吨的**基础上**. */
export const BASIS = "基础上";

/** The end of what is built on or followed up, of which nothing that stands behind is: 在去年产量38万吨的**基础上**，, **继去年新增8000人之后**，; not ~~改造之后~~. */
export const BASIS_ENDS = new RegExp(`${BASIS}|继[^，。；]{2,40}之?后(?=，)`, "g");

/** 在新增18家**的基础上**, 在收入4万元**、1万元的基础上**. Tried on the words after a number. */
export const BASIS_AFTER = new RegExp(
  `^(?:[、和]\\d[\\d.]{0,7}[^，。；、\\d]{1,3})?[^，。；\\d]{0,12}${BASIS}`,
);

/** With the number between: 农机总数**达到230台的基础上**. Tried on the words behind a name. */
export const NUMBER_BUILT_ON = new RegExp(`^[^，。；]{2,28}${BASIS}`);

/** Behind what is followed up: 继去年8万人**之后**，. Also 8万人**后**，; not ~~后勤~~. */
export const FOLLOWED_UP = /^之?后(?![〇一-鿿])/u;

/** Where things stand, built on, followed up or praised: 去年38万吨**的基础上**, 去年38万吨**之后，**再, 突破50亿元**的良好势头**, 达到40%**的成果**. Tried on the words after a number. */
export const STANDS_AT = new RegExp(
  `${BASIS_AFTER.source}|${FOLLOWED_UP.source}|^的[^，。；\\d]{0,4}(?:势头|态势|成[绩果效]|佳绩)`,
  "u",
);

/** The nearer of two aims, on which the further is built: 在**确保产量**60万吨的基础上, 力争70万吨; not ~~确保在去年~~60万吨的基础上增长5%. Also **保证**. Tried on the words of a clause before a number. */
export const AIMED_AT_FIRST = /(?:确保|保证)[^，。；在]{0,24}$/;

/** The same for a number that is aimed at: 围绕经济总量**达到500亿元的目标**. Also **增长8%左右的预期目标**, **1100亿元目标**, **达到90%的年度任务**. Tried behind a name. */
export const NUMBER_AIMED_AT = /^[^，。；]{0,8}\d[^，。；\d]{1,10}(?:目标|任务)/;
