const DIGITS = "零一二三四五六七八九";

/** A whole number below a thousand as it numbers a part or counts years: 十二, 二十一, 一百零二, 两, 12. Null if none. */
export function readSmallNumber(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const parts =
    /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九]?)十)?([一二两三四五六七八九])?$/.exec(text);
  if (parts === null || text === "") return null;
  const tens = parts[2] === undefined ? 0 : parts[2] === "" ? 1 : digit(parts[2]);
  return digit(parts[1]) * 100 + tens * 10 + digit(parts[3]);
}

function digit(char: string | undefined): number {
  return char === undefined ? 0 : DIGITS.indexOf(char === "两" ? "二" : char);
}
