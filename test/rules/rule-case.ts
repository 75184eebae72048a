import type { Code, Root, RootContent } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { DraftOptions } from "../../server/src/draft/build-draft.ts";
import type { Span } from "../../server/src/text/span.ts";
import { unmark } from "./marks.ts";

/** One draft and what a rule must say of it. What is not given is not compared. */
export interface RuleCase {
  readonly name: string;
  readonly text: string;
  /** Where the rule must find something, and nowhere else. */
  readonly spans: readonly Span[];
  readonly options: DraftOptions;
  /** Of the rule; null where it keeps its defaults. */
  readonly ruleOptions: object | null;
  /** Another file, for rules that compare files. */
  readonly beside: string | null;
  /** Messages of the first findings, in Chinese. */
  readonly messages: readonly string[] | null;
  /** Severities of the first findings. */
  readonly severities: readonly string[] | null;
  /** Texts of the related places of all findings, in order. */
  readonly related: readonly string[] | null;
  /** The text after the first repair of the first finding, empty where it has none. */
  readonly fixed: string | null;
}

/** A file of cases: what the rule is about, and its cases. */
export interface RuleSpecification {
  readonly description: string;
  readonly cases: readonly RuleCase[];
}

/** What a fence may hold, by the word after its opening marks. */
const FENCES: ReadonlySet<string> = new Set([
  "markdown",
  "json",
  "message",
  "severity",
  "related",
  "fixed",
  "beside",
]);

/** Reads a file of cases; test/rules/README.md says how one is written. */
export function readRuleCases(source: string): RuleSpecification {
  const { children } = unified().use(remarkParse).parse(source) as Root;
  const starts = children.flatMap((node, index) => (isCaseHeading(node) ? [index] : []));
  const firstCase = starts[0] ?? children.length;
  return {
    description: children
      .slice(0, firstCase)
      .filter((node) => node.type === "paragraph")
      .map((node) => sourceOf(node, source))
      .join("\n\n"),
    cases: starts.map((start, index) => readCase(children.slice(start, starts[index + 1]), source)),
  };
}

function readCase([heading, ...nodes]: readonly RootContent[], source: string): RuleCase {
  const name = heading === undefined ? "" : sourceOf(heading, source).replace(/^#+\s*/, "");
  const fences = new Map<string, string>();
  for (const { lang, value } of nodes.filter((node): node is Code => node.type === "code")) {
    if (!FENCES.has(lang ?? ""))
      throw new Error(`${name}: a fence is marked “${lang}”, which means nothing here`);
    if (fences.has(lang ?? "")) throw new Error(`${name}: there are two fences marked “${lang}”`);
    fences.set(lang ?? "", value);
  }
  const draft = fences.get("markdown");
  if (draft === undefined) throw new Error(`${name}: there is no fence marked “markdown”`);
  // A case after a fence that lacks its end would be read as part of this one, and never be tried.
  if (/^```markdown$/m.test(draft)) throw new Error(`${name}: a fence has no end`);
  return {
    name,
    ...unmark(draft),
    ...readOptions(name, fences.get("json") ?? "{}"),
    beside: fences.get("beside") ?? null,
    messages: linesOf(fences.get("message")),
    severities: linesOf(fences.get("severity")),
    related: linesOf(fences.get("related")),
    fixed: fences.get("fixed") ?? null,
  };
}

function readOptions(name: string, json: string): Pick<RuleCase, "options" | "ruleOptions"> {
  const { documentYear, options, ...unknown } = JSON.parse(json) as Record<string, unknown>;
  if (Object.keys(unknown).length > 0) throw new Error(`${name}: unknown options ${Object.keys(unknown)}`);
  return {
    options: typeof documentYear === "number" ? { documentYear } : {},
    ruleOptions: typeof options === "object" ? options : null,
  };
}

function linesOf(fence: string | undefined): readonly string[] | null {
  return fence === undefined ? null : fence.split("\n").filter((line) => line !== "");
}

function isCaseHeading(node: RootContent): boolean {
  return node.type === "heading" && node.depth === 2;
}

function sourceOf(node: RootContent, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}
