import { allMatches } from "../text/all-matches.ts";

/**
 * Whether the parser would take too long over a text. Some 50 µs go by for each mark, item and cell, and its time is
 * not even linear where marks of emphasis, links or HTML find no partner, where headings are underlined, and where
 * lines continue a quote or list without its prefix. The bounds, in steps of about 20 ns:
 *
 * - 20,000 marks and lines: a second;
 * - 64 quotes and list items around one line;
 * - for what is not linear, 250 steps a character, a few times what the parser takes otherwise.
 *
 * A list of 2,000 items with leads in bold is well within them.
 */
export function isTooCostly(text: string): boolean {
  let marks = 0;
  for (MARK.lastIndex = 0; MARK.test(text); ) marks += 1;
  if (marks <= 50) return false;
  return marks > 20_000 || countSteps(text) > 250 * text.length + 25_000;
}

const MARK = /[\\`*_[\]<>&|\t\r\n]|[-+.)] /g;
const DEEPEST = 64;
const PREFIX = /^[ \t]*(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+){0,64}/;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;

/** The steps that are not linear, right in their order. */
function countSteps(text: string): number {
  const lines = text.split(/\r\n?|\n/);
  let steps = 0;
  let underlines = 0;
  let lazyLines = 0;
  let contained = false;
  /** Indentation of the items that may be open. */
  const open: number[] = [];
  let paragraph = new Paragraph();
  for (const line of lines) {
    const prefix = (PREFIX.exec(line) as RegExpExecArray)[0];
    const containers = prefix.match(/[^\s\d]/g)?.length ?? 0;
    if (containers > 0) {
      const indent = indentOf(prefix);
      while ((open.at(-1) ?? -1) >= indent) open.pop();
      open.push(indent);
    }
    if (open.length + containers > DEEPEST) return Number.POSITIVE_INFINITY;
    steps += 10 * containers ** 2;
    contained ||= containers > 0;
    if (contained && containers === 0) lazyLines += 1;
    if (UNDERLINE.test(line)) underlines += 1;
    if (line.trim() === "" || (prefix.length < line.length && paragraph.isEndedBy(prefix))) {
      steps += paragraph.steps;
      paragraph = new Paragraph(prefix);
    }
    paragraph.add(line);
  }
  return steps + paragraph.steps + 10 * underlines ** 2 + lazyLines * lines.length;
}

/** Marks that the parser must match up with each other, in at least one whole paragraph. */
class Paragraph {
  readonly #prefix: string;
  #length = 0;
  #runs = 0;
  #squares = 0;
  /** How many pieces of HTML wait for each closing. */
  readonly #waiting = new Map<string, number>();

  constructor(prefix = "") {
    this.#prefix = prefix;
  }

  /** Items end a paragraph, but numbers other than 1 only the one in the item before. */
  isEndedBy(prefix: string): boolean {
    if (/[-+*]|(?<!\d)1[.)]/.test(prefix)) return true;
    return /\d/.test(prefix) && /\d/.test(this.#prefix) && indentOf(prefix) <= indentOf(this.#prefix);
  }

  add(line: string): void {
    this.#length += line.length + 1;
    for (const [token] of allMatches(line, TOKEN)) {
      const closing = token.startsWith("<") ? (CLOSINGS[token] ?? ">") : undefined;
      if (closing !== undefined) this.#waiting.set(closing, (this.#waiting.get(closing) ?? 0) + 1);
      else if (token.endsWith(">")) this.#waiting.delete(token);
      else {
        this.#runs += 1;
        this.#squares += token.length ** 2;
      }
    }
  }

  get steps(): number {
    let waiting = 0;
    for (const count of this.#waiting.values()) waiting += count;
    return this.#runs ** 2 + this.#squares + waiting * this.#length;
  }
}

const TOKEN = /\*+|_+|<!--|-->|<\?|\?>|<!\[CDATA\[|\]\]>|<![A-Za-z]|[[\]>]/g;
const CLOSINGS: Readonly<Record<string, string>> = { "<!--": "-->", "<?": "?>", "<![CDATA[": "]]>" };

function indentOf(prefix: string): number {
  return prefix.length - prefix.trimStart().length;
}
