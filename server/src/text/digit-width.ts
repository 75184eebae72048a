/** How far the full-width forms lie behind ASCII. */
const BEHIND = 0xfee0;

/** A numeral in full-width digits. */
export function widenDigits(numeral: string): string {
  return numeral.replace(/[\d.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + BEHIND));
}

/** Whether most digits of a text are full-width. */
export function hasWideDigits(text: string): boolean {
  return (text.match(/[０-９]/g)?.length ?? 0) > (text.match(/[0-9]/g)?.length ?? 0);
}
