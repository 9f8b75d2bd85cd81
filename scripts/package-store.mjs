// What the package has instead of the folder of templates: one file, `dist/shipped.json`. The build puts this
// where `src/repository/shipped-store.ts` would be, which reads the folders of a checkout.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

let shipped;

/** Read at its first use, because many runs need none of it. */
function templates() {
  shipped ??= JSON.parse(readFileSync(new URL("./shipped.json", import.meta.url), "utf8"));
  return shipped;
}

export function storedBytes(name) {
  const { texts, bytes } = name.startsWith("templates/") ? templates() : { texts: {}, bytes: {} };
  if (name in texts) return Buffer.from(texts[name], "utf8");
  if (name in bytes) return Buffer.from(bytes[name], "base64");
  return readFileSync(new URL(`../${name}`, import.meta.url));
}

export function storedNames(folder) {
  return Object.keys(templates().texts).filter((name) => name.startsWith(`${folder}/`));
}

export function storedPath(name) {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}

export function storedStart() {
  return [storedPath("bin/rightly.js")];
}
