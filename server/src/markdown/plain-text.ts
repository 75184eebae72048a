/** Characters that may mean something to Markdown wherever they stand, and those that may at the start of a line. */
const MEANINGFUL = /[\\`*_[<&|]|(?:^|[\r\n])[ \t]*(?:[#>+=~:-]|\d{1,9}[.)](?:[ \t\r\n]|$))/;

/** Whether Markdown reads a text without blank lines as one paragraph, as it stands; it may be so where this says no. */
export function isPlainText(text: string): boolean {
  return !MEANINGFUL.test(text);
}

/** What `#`, spaces and words on one line begin with; empty for any other text. The words may hold marks. */
export function headingMarks(text: string): string {
  return /^(#{1,6}[ \t])[^\r\n#]+$/.exec(text)?.[1] ?? "";
}
