import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Node, parse } from "acorn";
import { transform } from "esbuild";

/** A regular expression as the program has it. */
export interface WrittenExpression {
  /** From server/src, with `/`; what a file puts together may be named after one that imports it. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const root = join(import.meta.dirname, "../server/src");

/** The literals in the files of `rooms`, and what these files put together when they are loaded; each once. */
export async function collectExpressions(rooms: readonly string[]): Promise<WrittenExpression[]> {
  const found = new Map<string, WrittenExpression>();
  for (const room of rooms) {
    for (const name of readdirSync(join(root, room), { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".ts")) continue;
      const file = `${room}/${name.replaceAll("\\", "/")}`;
      for (const { source, flags } of [...(await literalsIn(file)), ...(await builtBy(file))]) {
        found.set(`/${source}/${flags}`, { file, source, flags });
      }
    }
  }
  return [...found.values()];
}

type Expression = Pick<WrittenExpression, "source" | "flags">;

async function literalsIn(file: string): Promise<Expression[]> {
  const { code } = await transform(readFileSync(join(root, file), "utf8"), { loader: "ts" });
  const found: Expression[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value)) {
      if ("regex" in value) {
        const { pattern, flags } = value.regex as { pattern: string; flags: string };
        found.push({ source: pattern, flags });
      } else Object.values(value).forEach(visit);
    }
  };
  visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }));
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

/** What `new RegExp` makes while the file is loaded, and with it what it imports. */
async function builtBy(file: string): Promise<Expression[]> {
  const Original = globalThis.RegExp;
  const found: Expression[] = [];
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, newTarget) {
      const made = Reflect.construct(target, args, newTarget);
      found.push({ source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    // A copy of its own, for the file may have been loaded by another test before.
    await import(`${pathToFileURL(join(root, file)).href}?collect`);
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
