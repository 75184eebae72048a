import type { Finding } from "../lint/finding.ts";
import type { Severity } from "../lint/rule.ts";
import { type Messages, wordMessage } from "../messages/messages.ts";
import type { RuleId } from "../messages/rule-texts.ts";
import type { Document } from "../service/document.ts";
import { type Place, placeOf } from "../service/place.ts";

export interface WordedPlace extends Place {
  readonly message: string;
}

export interface WordedRepair {
  readonly title: string;
  readonly safe: boolean;
  /** Ranges are offsets in the text without its byte order mark. */
  readonly edits: readonly { readonly range: readonly [start: number, end: number]; readonly text: string }[];
}

/** A place that belongs to a finding, perhaps in another file. */
export interface RelatedWordedPlace extends WordedPlace {
  /** Absolute, as the system writes it; missing where it is the file of the finding. */
  readonly filePath?: string;
}

/** A finding as every format says it: worded, with lines and columns; without the text it came from. */
export interface WordedFinding extends WordedPlace {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  readonly related: readonly RelatedWordedPlace[];
  readonly repairs: readonly WordedRepair[];
}

/** A file that was checked, clean or not. */
export interface FileReport {
  /** Absolute, as the system writes it. */
  readonly filePath: string;
  readonly findings: readonly WordedFinding[];
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function reportFile(
  filePath: string,
  { lines }: Document,
  findings: readonly Finding[],
  messages: Messages,
  nativePath: (path: string) => string = (path) => path,
): FileReport {
  return {
    filePath,
    findings: findings.map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      message: wordMessage(messages, finding.message),
      ...placeOf(lines, finding.span),
      related: finding.related.map(({ span, message, file }) => ({
        ...(file === undefined ? {} : { filePath: nativePath(file.path) }),
        message: wordMessage(messages, message),
        ...placeOf(file?.lines ?? lines, span),
      })),
      repairs: finding.repairs.map(({ title, safe, edits }) => ({
        title: wordMessage(messages, title),
        safe,
        edits: edits.map(({ span, text }) => ({ range: [span.start, span.end], text })),
      })),
    })),
  };
}

/** How many findings weigh how much, added to what was counted before. */
export function countSeverities(
  findings: readonly WordedFinding[],
  before: SeverityCounts = NONE,
): SeverityCounts {
  const counts = { ...before };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

const NONE: SeverityCounts = { error: 0, warning: 0, info: 0 };
