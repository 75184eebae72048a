import { Converter, Locale } from "opencc-js/t2cn";

const convert = Converter({ from: "t", to: "cn" });

/** By UTF-16 unit: whether some entry of the dictionaries changes a character that begins with it. */
const CHANGEABLE = new Uint8Array(0x10000);
for (const [traditional, simplified] of dictionaryEntries()) {
  for (const char of traditional) if (!simplified.includes(char)) CHANGEABLE[char.charCodeAt(0)] = 1;
}

/** Traditional characters become simplified ones; a character whose counterpart has another length stays. */
export function simplify(text: string): string {
  if (!mayChange(text)) return text;
  const whole = convert(text);
  if (whole.length === text.length) return whole;
  let result = "";
  for (const char of text) {
    const simple = convert(char);
    result += simple.length === char.length ? simple : char;
  }
  return result;
}

/** Most texts are simplified already, and to see that costs a twentieth of a conversion. */
function mayChange(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (CHANGEABLE[text.charCodeAt(at)] === 1) return true;
  return false;
}

function* dictionaryEntries(): Generator<readonly [traditional: string, simplified: string]> {
  for (const dictionary of Locale.to.cn?.flat() ?? []) {
    const entries = typeof dictionary === "string" ? dictionary.split("|") : dictionary;
    for (const entry of entries) {
      const [traditional = "", simplified = ""] = typeof entry === "string" ? entry.split(" ") : entry;
      yield [traditional, simplified];
    }
  }
}
