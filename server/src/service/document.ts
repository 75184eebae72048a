import { buildDraft, type DraftMemo, type DraftOptions } from "../draft/build-draft.ts";
import type { Draft } from "../draft/draft.ts";
import { linesOf } from "../draft/draft-lines.ts";
import type { OtherFiles } from "../draft/other-files.ts";
import type { Finding } from "../lint/finding.ts";
import type { Rule } from "../lint/rule.ts";
import { lintDraft, type RuleError } from "../lint/run.ts";
import type { Severities } from "../lint/severities.ts";
import type { LineIndex } from "../text/line-index.ts";
import { decode } from "./decode.ts";
import type { Host } from "./host.ts";
import { detailOf, type Problem, problemOf } from "./problem.ts";

/** A document that has been read. Its text has no byte order mark. */
export interface Document {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly lines: LineIndex;
  readonly draft: Draft;
}

/** Which rules run, and how much they weigh. */
export interface Settings {
  readonly rules: readonly Rule[];
  readonly severities: Severities;
  /** The sets that the document is in, each by a name that no other set has. */
  readonly sets: readonly string[];
}

/** A document, or what stood in its way. */
export type Opened =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly problem: Problem };

export async function openFile(host: Host, path: string, options: DraftOptions = {}): Promise<Opened> {
  try {
    return openBytes(path, await host.readFile(path), options);
  } catch (error) {
    return { ok: false, problem: problemOf(path, error) };
  }
}

export function openBytes(path: string, bytes: Uint8Array, options: DraftOptions = {}): Opened {
  const decoded = decode(bytes);
  if (!decoded.ok) return { ok: false, problem: { path, message: decoded.message } };
  return openText(path, decoded.text, options);
}

/** Reads a text without its byte order mark; a memo saves work where the same document was read before. */
export function openText(path: string, text: string, options: DraftOptions = {}, memo?: DraftMemo): Opened {
  try {
    const draft = buildDraft(text, options, memo);
    return { ok: true, document: { path, lines: linesOf(draft), draft } };
  } catch (error) {
    return {
      ok: false,
      problem: { path, message: { id: "reading-failed", args: { detail: detailOf(error) } } },
    };
  }
}

/** What is known of other files while nobody has looked at them: a document without a set has none to agree with. */
export function unseen(sets: readonly string[]): OtherFiles {
  return { shared: null, set: sets.length === 0 ? [] : null };
}

/**
 * Everything the settings' rules say of a document; a rule that throws becomes a problem and spares the others. Without
 * anything known of other files, nobody has looked at them.
 */
export function checkDocument(
  document: Document,
  { rules, severities, sets }: Settings,
  others: OtherFiles = unseen(sets),
): { readonly findings: readonly Finding[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const noteFailure = ({ ruleId, cause }: RuleError): void => {
    problems.push({
      path: document.path,
      message: { id: "rule-failed", args: { ruleId, detail: detailOf(cause) } },
    });
  };
  const findings = lintDraft(document.draft, rules, severities, noteFailure, others);
  return { findings, problems };
}
