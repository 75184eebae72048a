import { findNodeAtLocation, getNodeValue, type Node } from "jsonc-parser";
import type { $ZodIssue, $ZodType, $ZodTypes } from "zod/v4/core";
import type { MessageReference, ValueKind } from "../messages/messages.ts";
import type { Span } from "../text/span.ts";
import type { ConfigFault } from "./configuration.ts";
import { suggest } from "./suggest.ts";

type Path = readonly PropertyKey[];

const KINDS: Readonly<Record<string, ValueKind>> = {
  object: "object",
  record: "object",
  array: "array",
  tuple: "array",
  string: "string",
  int: "integer",
  number: "number",
  boolean: "boolean",
};

/** What the schema says against the value of a tree, put in words and places. */
export function faultsOfIssues(
  issues: readonly $ZodIssue[],
  schema: $ZodType,
  root: Node,
  within: Path = [],
): ConfigFault[] {
  return issues.flatMap((issue): ConfigFault[] => {
    const path = [...within, ...issue.path];
    if (issue.code === "invalid_union") return faultsOfIssues(nearest(issue.errors), schema, root, path);
    if (issue.code === "unrecognized_keys") {
      const known = knownKeys(schema, path);
      return issue.keys.map((key) => unknownKey(key, known, path, root));
    }
    const node = nodeAt(root, path);
    if (node === undefined) {
      const message = { id: "config-missing-key", args: { key: String(path.at(-1)) } } as const;
      return [{ span: spanOf(nodeAt(root, path.slice(0, -1)) ?? root), message }];
    }
    return [{ span: spanOf(node), message: messageOf(issue, getNodeValue(node)) }];
  });
}

/** What is said of a value that is something else altogether. */
const OTHER_KIND: ReadonlySet<string> = new Set(["invalid_type", "invalid_value"]);

/** Of the ways in which a value could have been right, the one it comes nearest to. */
function nearest(ways: readonly (readonly $ZodIssue[])[]): readonly $ZodIssue[] {
  const depth = (issues: readonly $ZodIssue[]): number =>
    Math.max(...issues.map(({ code, path }) => path.length * 2 + Number(!OTHER_KIND.has(code))));
  return ways.reduce((best, way) => (depth(way) > depth(best) ? way : best));
}

/** The keys that an object at a path of the schema may have. */
function knownKeys(schema: $ZodType, path: Path): string[] {
  const { def } = (schema as $ZodTypes)._zod;
  const [key, ...rest] = path;
  switch (def.type) {
    case "union":
      return def.options.flatMap((option) => knownKeys(option, path));
    case "optional":
    case "default":
      return knownKeys(def.innerType, path);
    case "object": {
      if (key === undefined) return Object.keys(def.shape);
      const inner = def.shape[String(key)];
      return inner === undefined ? [] : knownKeys(inner, rest);
    }
    case "array":
      return knownKeys(def.element, rest);
    case "tuple": {
      const inner = def.items[Number(key)];
      return inner === undefined ? [] : knownKeys(inner, rest);
    }
    default:
      return [];
  }
}

function unknownKey(key: string, known: readonly string[], path: Path, root: Node): ConfigFault {
  const property = nodeAt(root, [...path, key])?.parent ?? root;
  const suggestion = suggest(key, known);
  const span = spanOf(property.children?.[0] ?? property);
  return path.at(-1) === "rules"
    ? { span, message: { id: "config-unknown-rule", args: { rule: key, suggestion } } }
    : { span, message: { id: "config-unknown-key", args: { key, known, suggestion } } };
}

function messageOf(issue: $ZodIssue, value: unknown): MessageReference {
  switch (issue.code) {
    case "invalid_type": {
      const kind = KINDS[issue.expected];
      if (kind === undefined) break;
      return { id: "config-kind", args: { kind } };
    }
    case "invalid_value": {
      const choices = issue.values.map(String);
      const given = typeof value === "string" ? value : null;
      const suggestion = given === null ? null : suggest(given, choices);
      return { id: "config-choice", args: { given, choices, suggestion } };
    }
    case "too_small":
      return {
        id: "config-least",
        args: { kind: KINDS[issue.origin] ?? "number", least: Number(issue.minimum) },
      };
    case "too_big":
      return {
        id: "config-most",
        args: { kind: KINDS[issue.origin] ?? "number", most: Number(issue.maximum) },
      };
  }
  return { id: "config-value", args: {} };
}

function nodeAt(root: Node, path: Path): Node | undefined {
  return findNodeAtLocation(root, path as (string | number)[]);
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
