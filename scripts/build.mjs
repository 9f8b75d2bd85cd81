// Compiles the schemas to validators, then bundles the program, so that a start loads few files.
import { readFileSync, rmSync } from "node:fs";
import { build } from "esbuild";
import { compileSchemas } from "./compile-schemas.mjs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

await compileSchemas();
rmSync("dist", { recursive: true, force: true });
await build({
  entryPoints: { cli: "src/cli/entry.ts", index: "src/index.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node20",
  define: { RIGHTLY_VERSION: JSON.stringify(version) },
  // Some bundled packages are CommonJS and ask for Node's modules with require.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  legalComments: "none",
  logLevel: "warning",
});
