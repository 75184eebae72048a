import { Converter, Locale } from "opencc-js/t2cn";

const convert = Converter({ from: "t", to: "cn" });

/** By UTF-16 unit: whether some entry of the dictionaries changes a character that begins with it, by itself or among others. */
const CHANGEABLE = new Uint8Array(0x10000);
const [ALONE, IN_COMPANY] = [1, 2];
/** Pairs of units, at least one of which stands in every entry that changes a character in company: 答覆, but not 覆盖. */
const COMPANIES = new Set<string>();
for (const [traditional, simplified] of dictionaryEntries()) {
  const isAlone = [...traditional].length === 1;
  for (const { 0: char, index } of traditional.matchAll(/./gsu)) {
    if (simplified.includes(char)) continue;
    const unit = char.charCodeAt(0);
    CHANGEABLE[unit] = isAlone ? ALONE : CHANGEABLE[unit] || IN_COMPANY;
    const pair = Math.max(0, index - 1);
    if (!isAlone) COMPANIES.add(traditional.slice(pair, pair + 2));
  }
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
  for (let at = 0; at < text.length; at += 1) {
    const changeable = CHANGEABLE[text.charCodeAt(at)];
    if (changeable === ALONE) return true;
    if (changeable === IN_COMPANY && isInCompany(text, at)) return true;
  }
  return false;
}

function isInCompany(text: string, at: number): boolean {
  return COMPANIES.has(text.slice(at, at + 2)) || (at > 0 && COMPANIES.has(text.slice(at - 1, at + 1)));
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
