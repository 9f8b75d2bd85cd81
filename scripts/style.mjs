// Prints every sentence that docs/style.md would write in another way, by place: npm run style
import { mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
// Among the packages, so that what is bundled finds them.
const folder = mkdtempSync(join(project, "node_modules", ".style-"));
try {
  const outfile = join(folder, "style.mjs");
  await build({
    entryPoints: [join(project, "test/style/style-report.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    define: { RIGHTLY_VERSION: '"0"', RIGHTLY_BUILD: '"style"' },
    logLevel: "error",
  });
  const { styleReport } = await import(pathToFileURL(outfile).href);
  console.log(styleReport());
} finally {
  rmSync(folder, { recursive: true });
}
