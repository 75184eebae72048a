/** The words of a text right before an offset, back to the last of some marks, of one UTF-16 unit each; at most so many units. */
export function wordsSince(marks: string, text: string, at: number, most: number): string {
  const floor = Math.max(0, at - most);
  let start = at;
  while (start > floor && !marks.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start, at);
}
