/**
 * One expression for many words and sources. Plain words stand first, the longest before those that they begin with, but for 新
 * and its verbs, of which all are longer.
 */
export function alternatives(words: readonly string[], flags: string, anchor = ""): RegExp {
  const rank = (word: string): number => (word.includes(")新(?:") ? 0 : /^[〇一-鿿]+$/u.test(word) ? 1 : 2);
  const sorted = [...words].sort((a, b) => rank(a) - rank(b) || b.length - a.length);
  return new RegExp(`(?:${sorted.join("|")})${anchor}`, flags);
}
