// Makes the whole program as one CommonJS file that needs nothing beside it: each file of the bundle, and
// each file that ships, is in it as a text, and a bundle file is compiled when it is first wanted.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "rolldown";
import { filesTogether } from "./files-together.mjs";
import { shippedFiles } from "./shipped-files.mjs";

const STORE = "rightly:store";
const TABLE = "any-ascii";
const FILE = "dist/rightly.cjs";

/** What the program asks of its one file instead of its folder, and of the bundler. */
const fromOneFile = {
  name: "from-one-file",
  resolveId: (id) =>
    id.endsWith("/shipped-store.ts")
      ? { id: STORE, external: true }
      : id === TABLE
        ? `\0${TABLE}`
        : null,
  load: (id) =>
    id === `\0${TABLE}`
      ? `import { load } from "${STORE}"; export default (text) => load("${TABLE}.cjs")(text);`
      : null,
};

/**
 * Writes `dist/rightly.cjs`, and its SHA-256 beside it.
 * @param transform What the bundler writes into the sources.
 */
export async function makeOneFile({ version, transform }) {
  const { plugin, groups } = filesTogether();
  const { output } = await build({
    input: { cli: "src/cli/entry.ts" },
    platform: "node",
    plugins: [plugin, fromOneFile],
    external: [STORE],
    transform,
    write: false,
    output: {
      format: "cjs",
      chunkFileNames: "[name].js",
      codeSplitting: { groups },
      minify: { compress: true, mangle: false, codegen: true },
      comments: false,
    },
  });
  const code = output.map(({ fileName, code }) => [fileName, code]);
  code.push([`${TABLE}.cjs`, readFileSync(`dist/${TABLE}.cjs`, "utf8")]);
  const table = Object.fromEntries(code.sort(([a], [b]) => (a < b ? -1 : 1)));
  const { texts, bytes } = shippedFiles("templates", "schema");
  texts["licences.txt"] = readFileSync("dist/licences.txt", "utf8");
  const sources = JSON.parse(transform.define.RIGHTLY_BUILD);
  const text = wholeFile({ version, build: sources, code: table, texts, bytes });
  writeFileSync(FILE, text, { mode: 0o755 });
  const digest = createHash("sha256").update(text).digest("hex");
  writeFileSync(`${FILE}.sha256`, `${digest}  ${basename(FILE)}\n`);
}

/**
 * The loader, and after it everything else in one comment: V8 skips a comment faster than it reads texts, and a
 * run wants few of them. Written in ASCII, for a file of one-byte letters is read twice as fast.
 */
function wholeFile({ version, build, code, texts, bytes }) {
  let data = "";
  const parts = {};
  for (const [name, text] of Object.entries({ ...code, ...texts, ...bytes })) {
    const literal = asciiLiteral(text);
    parts[name] = [data.length, literal.length];
    data += `${literal}\n`;
  }
  const given = { VERSION: version, BUILD: build, PARTS: JSON.stringify(parts) };
  const loader = sourceOf("one-file-loader.cjs")
    .replace("COMPILED_CODE", () => sourceOf("compiled-code.cjs").trim())
    .replace(/\b(VERSION|BUILD|PARTS)\b/g, (name) => given[name]);
  const [before, after] = [`${loader.trim()}\n/*\n`, "*/\n"];
  // The number is before what it counts, so it is as long as the word that it replaces.
  const start = String(before.length).padStart("DATA_START".length);
  return before.replace("DATA_START", start) + data + after;
}

function sourceOf(name) {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

/** A JSON string of ASCII letters that ends no comment. */
function asciiLiteral(text) {
  return JSON.stringify(text)
    .replaceAll("*/", "*\\/")
    .replace(
      /[\u0080-\uffff]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}
