/**
 * Words by which the names of parts say how large each thing in them is. To extend a list, add the word where its example fits.
 */

/** How large things of one class are: from one size to another, above one, or below one. */
export interface SizeWords {
  readonly reach: "between" | "above" | "below";
  /** With the groups `size`, `scale` and `unit`; of what lies between two, `from` and `fromScale` as well. */
  readonly words: RegExp;
}

/**
 * A class of sizes in a name: **1亿元至10亿元**项目, **0—14岁**人口, 投资**超10亿元**项目, **60岁及以上**人口, **500亩以上**基地, **1亿元以下**项目. Also **1000万元到1亿元**项目,
 * **超过10亿元**项目, **50人及以下**单位, **1-5亿元**项目, **3岁以内**.
 */
export const SIZE_CLASSES: readonly SizeWords[] = [
  {
    reach: "between",
    words:
      /(?<from>\d[\d.]{0,7})(?<fromScale>[百千]?[万亿])?(?:元|岁|亩|人|公顷)?[至到—–-](?<size>\d[\d.]{0,7})(?<scale>[百千]?[万亿])?(?<unit>元|岁|亩|人|公顷)/,
  },
  {
    reach: "above",
    words: /超过?(?<size>\d[\d.]{0,7})(?<scale>[百千]?[万亿])?(?<unit>元|岁|亩|人|公顷)/,
  },
  {
    reach: "above",
    words: /(?<size>\d[\d.]{0,7})(?<scale>[百千]?[万亿])?(?<unit>元|岁|亩|人|公顷)及?以上/,
  },
  {
    reach: "below",
    words: /(?<size>\d[\d.]{0,7})(?<scale>[百千]?[万亿])?(?<unit>元|岁|亩|人|公顷)及?以[下内]/,
  },
];
