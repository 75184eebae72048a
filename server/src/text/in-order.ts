/** Whether all characters of some words stand in a text in their order, whatever stands between: 渔港航道 in 渔港主要航道. */
export function isInOrder(words: string, text: string): boolean {
  let at = -1;
  return Array.from(words).every((character) => {
    at = text.indexOf(character, at + 1);
    return at >= 0;
  });
}
