import ignore, { type Ignore } from "ignore";
import type { Host } from "./host.ts";
import { below, join, parentOf } from "./path.ts";

/** One .gitignore and the directory it rules over. */
export interface IgnoreScope {
  readonly directory: string;
  readonly patterns: Ignore;
}

/** The scopes of the directories above, up to the root of the repository; none outside a repository. */
export async function scopesAbove(host: Host, directory: string): Promise<IgnoreScope[]> {
  const above: string[] = [];
  for (let at: string | null = directory; at !== null; at = parentOf(at)) {
    if (at !== directory) above.unshift(at);
    const repository = await host.stat(join(at, ".git")).catch(() => null);
    if (repository !== null) {
      const scopes = await Promise.all(above.map((each) => readScope(host, each)));
      return scopes.filter((scope) => scope !== null);
    }
  }
  return [];
}

/** The directory's own .gitignore, null where it has none that can be read. */
export async function readScope(host: Host, directory: string): Promise<IgnoreScope | null> {
  const bytes = await host.readFile(join(directory, ".gitignore")).catch(() => null);
  return bytes && { directory, patterns: ignore().add(new TextDecoder().decode(bytes)) };
}

/** Whether git would ignore the path: the innermost .gitignore that names it decides. Directories end in `/`. */
export function ignores(scopes: readonly IgnoreScope[], path: string): boolean {
  for (const { directory, patterns } of scopes.toReversed()) {
    const verdict = patterns.test(below(directory, path));
    if (verdict.ignored || verdict.unignored) return verdict.ignored;
  }
  return false;
}
