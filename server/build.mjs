// Bundles the command line and the library, and the language server as one file for the extension. Dependencies go in,
// so that nothing else need be installed.
import { chmod, rm } from "node:fs/promises";
import { build } from "esbuild";

const common = {
  absWorkingDir: import.meta.dirname,
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  // jsonc-parser's main file cannot be bundled, its module can.
  mainFields: ["module", "main"],
  // Some dependencies are CommonJS and call require.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module";const require = __createRequire(import.meta.url);',
  },
  logLevel: "warning",
};

// Chunks are named by their content: those of earlier builds would pile up.
await rm(new URL("dist/chunks", import.meta.url), { recursive: true, force: true });
await Promise.all([
  build({
    ...common,
    entryPoints: ["src/bin.ts", "src/index.ts"],
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
  }),
  build({ ...common, entryPoints: ["src/node-server.ts"], minify: true }),
]);
await chmod(new URL("dist/bin.js", import.meta.url), 0o755);
