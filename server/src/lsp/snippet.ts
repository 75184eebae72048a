/** Text as it must be written in a snippet to stand for itself. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/** Text in which a part is preset and selected, to be written over. */
export function writeBlank(text: string, blank: string): string {
  const at = text.indexOf(blank);
  const [before, after] = [text.slice(0, at), text.slice(at + blank.length)];
  return `${escapeSnippet(before)}\${1:${escapeSnippet(blank)}}${escapeSnippet(after)}`;
}

/** A choice between texts, the first one preset; punctuation that ends them all stands behind it. */
export function writeChoice(texts: readonly string[]): string {
  const mark = /[，。；：]$/.exec(texts[0] ?? "")?.[0] ?? "";
  const end = texts.every((text) => text.endsWith(mark)) ? mark : "";
  const choices = texts.map((text) => text.slice(0, text.length - end.length).replace(/[\\$},|]/g, "\\$&"));
  return `\${1|${choices.join(",")}|}${end}`;
}
