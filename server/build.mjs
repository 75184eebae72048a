// Bundles the command line and the library. Dependencies go in, so that an installed hegao needs nothing else.
import { chmod } from "node:fs/promises";
import { build } from "esbuild";

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ["src/bin.ts", "src/index.ts"],
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  // Some dependencies are CommonJS and call require.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module";const require = __createRequire(import.meta.url);',
  },
  logLevel: "warning",
});
await chmod(new URL("dist/bin.js", import.meta.url), 0o755);
