/** 1500000000 as 1,500,000,000. */
export function groupDigits(value: number): string {
  return String(value).replace(/^-?\d+/, (whole) => whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ","));
}
