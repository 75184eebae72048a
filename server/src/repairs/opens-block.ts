/** Whether a line that begins so is more than text for Markdown (CommonMark 0.31, 4 and 5), if it is read as one at all. */
export function opensBlock(start: string): boolean {
  return /^(?:(?:[-+*]|\d{1,9}[.)])(?:\s|$)|#{1,6}(?:\s|$)|[>|<]|(?:=+|-+)[ \t]*$|```|~~~)/.test(start);
}
