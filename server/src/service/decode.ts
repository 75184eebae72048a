import { analyse } from "chardet";
import type { MessageReference } from "../messages/messages.ts";

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: MessageReference };

/** Enough to tell an encoding; a whole large file would take seconds. */
const SAMPLE_BYTES = 65_536;
/** What Chinese documents are kept in, other than UTF-8; chardet sees rarer ones in anything short. */
const COMMON: ReadonlySet<string> = new Set(["GB18030", "Big5", "UTF-16LE", "UTF-16BE"]);
/** Below this confidence, in percent, chardet guesses. */
const SURE = 50;

/** Strict UTF-8 without its byte order mark, or what the bytes are instead. */
export function decode(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\u0000")) return { ok: true, text };
  } catch {
    // Not UTF-8: say below what it is likely to be.
  }
  return { ok: false, message: guess(bytes.subarray(0, SAMPLE_BYTES)) };
}

function guess(sample: Uint8Array): MessageReference {
  const likely = analyse(sample).find(({ name, confidence }) => COMMON.has(name) && confidence >= SURE);
  if (likely !== undefined) return { id: "not-utf8", args: { encoding: likely.name } };
  return sample.includes(0) ? { id: "not-text", args: {} } : { id: "not-utf8", args: { encoding: null } };
}
