import stringWidth from "string-width";

/** Pads to a width in terminal cells, where a Han character takes two. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - stringWidth(text))) + text;
}

export function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, stringWidth(text)), 0);
}

/** Text from a draft on one line, without characters that steer a terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}

/** Breaks a text into lines no wider than `width` cells: between words, and after any Han character or its punctuation. */
export function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const [piece] of text.matchAll(/\s*(?:[!-~]+|\S)[，。；：、）”？]*/gu)) {
    if (stringWidth(line + piece) <= width) line += piece;
    else {
      lines.push(line);
      line = piece.trimStart();
    }
  }
  return [...lines, line].join("\n");
}

/** Rows as a Markdown table whose columns line up in a terminal. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = [header, ...rows].map((row) => row.map((cell) => oneLine(cell).replaceAll("|", "\\|")));
  const widths = header.map((_, column) => Math.max(3, widest(table.map((row) => row[column] ?? ""))));
  const [head = "", ...body] = table.map((row) =>
    lineOf(widths.map((width, column) => padEnd(row[column] ?? "", width))),
  );
  return [head, lineOf(widths.map((width) => "-".repeat(width))), ...body, ""].join("\n");
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
