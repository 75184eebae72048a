/**
 * Whether two names mean one indicator, as far as their characters tell: labels are short and keep a verb or drop an
 * attribute (新建高标准农田, 高标准农田), so the shorter must stand in the longer but for a character in four, and be no
 * mere end of it (投资 is not 重点项目完成投资).
 */
export function namesAgree(one: string, other: string): boolean {
  const [short, long] = [one, other].map(bare).sort((a, b) => a.length - b.length) as [string, string];
  return (
    short.length >= LEAST_OF_LONGER * long.length &&
    commonLength(short, long) >= LEAST_IN_COMMON * short.length
  );
}

const LEAST_OF_LONGER = 0.4;
const LEAST_IN_COMMON = 0.75;

function bare(name: string): string {
  return name.replace(/[“”‘’"（）()、，·\s]|\[\d+\]|的/g, "");
}

/** Length of the longest sequence of characters that both have in order. */
function commonLength(one: string, other: string): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const char of one) {
    const next = [0];
    for (let at = 1; at <= other.length; at += 1)
      next.push(
        other[at - 1] === char
          ? (row[at - 1] as number) + 1
          : Math.max(row[at] as number, next[at - 1] as number),
      );
    row = next;
  }
  return row[other.length] as number;
}
