/** The year that four digits write, of either kind: 2026, 二〇二六, 二O二六. */
export function yearOfDigits(written: string): number {
  return Number(
    written
      .slice(0, 4)
      .replace(/[〇○零O]/g, "0")
      .replace(/[一二三四五六七八九]/g, (char) => String("一二三四五六七八九".indexOf(char) + 1)),
  );
}
