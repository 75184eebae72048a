/** A place where the cursor stops, with its preset text: empty for `$0`. */
export interface Stop {
  readonly number: number;
  readonly text: string;
}

/** `${1:preset}`, `${1|first,second|}`, `$0`, an escaped sign, or plain text; our snippets nest nothing. */
const PIECE =
  /\$\{(?<preset>\d+):(?<text>[^${}|]*)\}|\$\{(?<choice>\d+)\|(?<choices>[^${}|]+)\|\}|\$(?<bare>\d+)|\\(?<escaped>[$\\}])|(?<plain>[^$\\{}]+)/y;

/** The text a snippet leaves when every preset and first choice is accepted, and its stops in order. */
export function expandSnippet(body: string): { readonly text: string; readonly stops: readonly Stop[] } {
  let text = "";
  const stops: Stop[] = [];
  for (let at = 0; at < body.length; at = PIECE.lastIndex) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(body)?.groups;
    if (piece === undefined) throw new SyntaxError(`no snippet from ${at} on: ${body.slice(at, at + 20)}`);
    const number = piece.preset ?? piece.choice ?? piece.bare;
    const written = piece.text ?? piece.choices?.split(",")[0] ?? piece.escaped ?? piece.plain ?? "";
    if (number !== undefined) stops.push({ number: Number(number), text: written });
    text += written;
  }
  return { text, stops };
}
