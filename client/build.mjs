// Bundles the extension's face; the editor itself provides the module vscode.
import { build } from "esbuild";

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: { node: "src/node.ts" },
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  bundle: true,
  minify: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  external: ["vscode"],
  logLevel: "warning",
});
