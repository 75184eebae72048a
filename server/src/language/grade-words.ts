/**
 * Grades of one scale, by which things are told apart: 一类海水, Ⅰ—Ⅲ类水质, 四类、劣四类海水. To extend a list, add the word where its
 * example fits.
 */

/**
 * The ways of numbering grades, each from the first on: **一**类, **二**类, **三**类, **四**类, **五**类, **六**类, **七**类, **八**类, **九**类, **十**类,
 * **Ⅰ**类, **Ⅱ**类, **Ⅲ**类, **Ⅳ**类, **Ⅴ**类, **Ⅵ**类, **I**类, **II**类, **III**类, **IV**类, **V**类, **VI**类,
 * **A**类, **B**类, **C**类, **D**类, **E**类, **甲**类, **乙**类, **丙**类, **丁**类, **戊**类.
 */
export const GRADE_NUMBERS: readonly (readonly string[])[] = [
  ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"],
  ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ"],
  ["I", "II", "III", "IV", "V", "VI"],
  ["A", "B", "C", "D", "E"],
  ["甲", "乙", "丙", "丁", "戊"],
];

const GRADE = "劣?(?:[一二三四五六七八九十]|[ⅠⅡⅢⅣⅤⅥ]|IV|VI?|I{1,3}|[A-E]|[甲乙丙丁戊])";
/** All grades that one name tells, with the word for what they are: **一、二类**海水, **四类、劣四类**海水, **Ⅰ—Ⅲ类**断面, **七至十等**耕地, **A级**渔船, **劣Ⅴ类**水体; not ~~另类~~渔船. */
export const GRADES_TOLD = new RegExp(
  `(?<grades>${GRADE}(?:[类级等档]?[、和及至~～—-]${GRADE}){0,5})(?<kind>[类级等档])`,
  "u",
);
/** Joins the first of several grades and the last: 七**至**十等, Ⅰ**—**Ⅲ类. Also Ⅰ**~**Ⅲ类, A**-**C级, A**～**C级. */
export const UP_TO_GRADE = /[至~～—-]/;
/** Takes in the grades beyond one: 二类**以上**, **优于**三类, **不低于**三类. Also 二级**以下**, 二类**以内**, 三类**及其他**. */
export const BEYOND_GRADE = /以[上下内]|优于|不低于|及/;
/** Before a grade that may be reached by those above it: **达到**三类. Also **达**二类, **符合**三类, **满足**二类. */
export const REACHES_GRADE = /达到?|符合|满足/;
/** All that is told of what is in a grade, where a share is of how much there is: 三类**海水**, 三类**海水水质标准的面积**, Ⅳ类**断面**; not 一类~~岗位女性~~, 一类~~渔村达标的~~. Also Ⅳ类**河长**, 二类**水体**, 三类**渔港长度**, 一类**渔区人口**. */
export const GRADED_THING = /^(?:[〇一-鿿]{2})?(?:水质|标准|断面|水体|面积|长度|河长|人口|的)*$/u;
