/** Units that may stand for each other when the same thing is counted: 平台45家, 平台45个. Others stand for themselves. */
const CLASSES: readonly string[] = [
  "个 家 项 处 座 所 件 款 种",
  "人 名 位",
  "场 场次",
  "公里 千米",
  "平方公里 平方千米",
  "吨 公吨",
];

/** The class of a unit, named after its first member. */
export const UNIT_CLASS: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap((list) => {
    const units = list.split(" ");
    return units.map((unit) => [unit, units[0] ?? unit] as const);
  }),
);
