import {
  BEYOND_GRADE,
  GRADE_NUMBERS,
  GRADED_THING,
  GRADES_TOLD,
  REACHES_GRADE,
  UP_TO_GRADE,
} from "../../../language/grade-words.ts";

/** The grades of one scale that a name tells, as a row of numbers. */
interface GradesOfName {
  /** What they are grades of, and how they are numbered. */
  readonly kind: string;
  readonly ranks: readonly number[];
  readonly lead: string;
  readonly thing: string;
}

/** Whether each name tells other grades of one scale than the others: 一、二类海水, 三类海水, 四类、劣四类海水. */
export function areGradesApart(names: readonly string[]): boolean {
  const told = names.flatMap((name) => readGrades(name) ?? []);
  const [first, ...others] = told;
  if (first === undefined || told.length < names.length || others.length === 0) return false;
  const ranks = told.flatMap((each) => each.ranks);
  return (
    new Set(ranks).size === ranks.length &&
    // 一类海水、二类渔港: of another thing each; what they are told of is said once.
    others.every(
      ({ kind, lead, thing }) =>
        kind === first.kind && first.lead.endsWith(lead) && (first.thing.startsWith(thing) || thing === ""),
    )
  );
}

function readGrades(name: string): GradesOfName | null {
  const found = GRADES_TOLD.exec(name);
  const { grades = "", kind = "" } = found?.groups ?? {};
  if (found === null) return null;
  const lead = name.slice(0, found.index);
  const thing = name.slice(found.index + found[0].length);
  const ranks = ranksOf(grades);
  // 达到三类, 优于三类: better ones are among them, unless the first is named with it.
  const mayBeBetter = REACHES_GRADE.test(lead) && !(ranks.length > 1 && ranks.includes(0));
  const isOpen = BEYOND_GRADE.test(lead) || BEYOND_GRADE.test(thing);
  if (mayBeBetter || isOpen || !GRADED_THING.test(thing)) return null;
  return { kind: `${scaleOf(grades)}${kind}`, ranks, lead, thing };
}

/** 四类、劣四类: the fourth, and what is below it; 七至十: all of four. */
function ranksOf(grades: string): readonly number[] {
  const numbers = GRADE_NUMBERS[scaleOf(grades)] ?? [];
  const rows = grades
    .split(/[、和及]/)
    .map((row) => row.split(UP_TO_GRADE).map((grade) => rankOf(grade, numbers)));
  return rows.flatMap(([from = -1, to = from]) =>
    to <= from ? [from] : Array.from({ length: to - from + 1 }, (_, at) => from + at),
  );
}

/** Below the last that has a number. */
const BELOW = 0.5;

function rankOf(grade: string, numbers: readonly string[]): number {
  const number = grade.replace(/[劣类级等档]/g, "");
  return numbers.indexOf(number) + (grade.startsWith("劣") ? BELOW : 0);
}

function scaleOf(grades: string): number {
  const first = grades.replace("劣", "").charAt(0);
  return GRADE_NUMBERS.findIndex((numbers) => numbers.some((number) => number.startsWith(first)));
}
