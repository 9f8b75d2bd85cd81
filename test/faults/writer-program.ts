/** Bundles a small program around the real writer, to be run and killed as a process of its own. */
import { buildSync } from "esbuild";
import { join } from "node:path";

/** What the programs import. */
const WRITER = JSON.stringify(join(import.meta.dirname, "../../src/repository/write.ts"));

/** Writes `folder/program.mjs` from the body of a module that may use `writeFileSafely`. */
export function bundleProgram(folder: string, body: string): string {
  const outfile = join(folder, "program.mjs");
  buildSync({
    stdin: {
      contents: `import { writeFileSafely } from ${WRITER};\n${body}`,
      resolveDir: import.meta.dirname,
      loader: "ts",
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "error",
  });
  return outfile;
}
