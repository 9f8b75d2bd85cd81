// Prints what each room of the house holds and imports: node scripts/rooms.mjs [FOLDER...], `src` without one.
import { mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
// Among the packages, so that what is bundled finds them.
const folder = mkdtempSync(join(project, "node_modules", ".rooms-"));
try {
  const outfile = join(folder, "rooms.mjs");
  await build({
    stdin: {
      contents:
        'export { readHouse } from "./test/support/house.ts"; export { renderRooms } from "./test/support/rooms.ts";',
      resolveDir: project,
    },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "warning",
  });
  const { readHouse, renderRooms } = await import(pathToFileURL(outfile).href);
  const named = process.argv.slice(2);
  for (const one of named.length === 0 ? [join(project, "src")] : named) {
    console.log(`${one}\n\n${renderRooms(readHouse(one))}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
