/** A draft and what is to be read in it. */
export interface ReadingCase {
  readonly name: string;
  readonly draft: string;
  /** Where the sentence stands in the draft; the whole draft where the table names no sentence. */
  readonly start: number;
  readonly end: number;
  /** A line for each number or time, each column with its name. */
  readonly rows: readonly string[];
}

export interface ReadingGroup {
  readonly title: string;
  /** Of the table, without that of the sentence. */
  readonly columns: readonly string[];
  readonly cases: readonly ReadingCase[];
}

const SENTENCE = "句子";
/** Where a sentence stands in the draft around it. */
const PLACE = "……";
/** A number that says that there is none. */
const NOTHING = "无";

/** The groups of a file of readings, one for each `##` heading with a table; README.md gives the format. */
export function readGroups(markdown: string): ReadingGroup[] {
  const drafts: string[] = [];
  const outline = markdown.replace(FENCE, (_, draft: string) => `draft ${drafts.push(draft) - 1}`);
  let around = PLACE;
  return outline.split(/^## /m).flatMap((part): ReadingGroup[] => {
    around = drafts[Number(/^draft (\d+)$/m.exec(part)?.[1] ?? Number.NaN)] ?? around;
    const [header, , ...lines] = part
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .map(cellsOf);
    if (header === undefined) return [];
    const title = part.slice(0, part.indexOf("\n"));
    const columns = header.filter((name) => name !== SENTENCE);
    if (columns.length === header.length) {
      const whole = { name: title, draft: around, start: 0, end: around.length };
      return [{ title, columns, cases: [{ ...whole, rows: rowsOf(columns, lines) }] }];
    }
    const start = around.indexOf(PLACE);
    const cases = groupBySentence(lines).map(([sentence, rows]) => ({
      name: sentence,
      draft: around.replace(PLACE, () => sentence),
      start,
      end: start + sentence.length,
      rows: rowsOf(columns, rows),
    }));
    return [{ title, columns, cases }];
  });
}

const FENCE = /^```markdown\n(.*?)^```$/gms;

function cellsOf(line: string): string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** A row without a sentence belongs to the sentence above it. */
function groupBySentence(lines: readonly string[][]): [sentence: string, rows: string[][]][] {
  const groups: [string, string[][]][] = [];
  for (const [sentence = "", ...cells] of lines) {
    if (sentence === "") groups.at(-1)?.[1].push(cells);
    else groups.push([sentence, [cells]]);
  }
  return groups;
}

/** Spaces that group digits are left out: 1 200 000. */
function rowsOf(columns: readonly string[], rows: readonly string[][]): string[] {
  return rows
    .filter(([first]) => first !== NOTHING)
    .map((cells) =>
      columns
        .map((column, index) => `${column}：${(cells[index] ?? "").replaceAll(/(?<=\d) (?=\d)/g, "")}`)
        .join(" "),
    );
}
