import { SIZE_CLASSES } from "../../../language/size-words.ts";

/** From how much to how much the things of one name have. */
interface SizeClass {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Whether no size that one name tells reaches into that of another: 投资超10亿元项目、1亿元至10亿元项目; 0—14岁、15—59岁、60岁及以上; not 10亿元以上、5亿元以上. Null where some name tells none.
 */
export function areSizesApart(names: readonly string[]): boolean | null {
  const classes = names.flatMap((name) => readSizeClass(name) ?? []);
  const isOfOneUnit = new Set(classes.map(({ unit }) => unit)).size === 1;
  if (names.length < 2 || classes.length < names.length || !isOfOneUnit) return null;
  const inOrder = [...classes].sort((a, b) => a.from - b.from);
  return inOrder.every(({ to }, at) => to <= (inOrder[at + 1]?.from ?? Number.POSITIVE_INFINITY));
}

function readSizeClass(name: string): SizeClass | null {
  for (const { reach, words } of SIZE_CLASSES) {
    // 5亿元（或7000万美元）以上项目
    const read = words.exec(name.replace(/（[^（）]*）/g, ""))?.groups;
    if (read === undefined) continue;
    const { size, scale, unit = "", from, fromScale } = read;
    const end = toSize(size, scale);
    if (reach === "above") return { unit, from: end, to: Number.POSITIVE_INFINITY };
    // 1—5亿元: the scale is said once.
    return { unit, from: reach === "between" ? toSize(from, fromScale ?? scale) : 0, to: end };
  }
  return null;
}

const SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

function toSize(size: string | undefined, scale = ""): number {
  return [...scale].reduce((value, each) => value * (SCALES[each] ?? 1), Number(size));
}
