/** What stands inside （…）, “…” and 《…》, put out of sight at its own length; the marks stay. */
export function maskEnclosures(text: string): string {
  return text.replace(
    /（[^（）]*）|“[^“”]*”|《[^《》]*》/g,
    (whole) => whole.charAt(0) + "＿".repeat(whole.length - 2) + whole.charAt(whole.length - 1),
  );
}
