// Compiles the schemas to validators, then bundles the program, so that a start loads few files.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { build, rolldown } from "rolldown";
import { compileSchemas } from "./compile-schemas.mjs";
import { compileStyles } from "./compile-styles.mjs";
import { filesTogether } from "./files-together.mjs";
import { makeOneFile } from "./one-file.mjs";
import { shippedFiles } from "./shipped-files.mjs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

await compileSchemas();
compileStyles();
rmSync("dist", { recursive: true, force: true });
/** A table of half a megabyte that few runs need: a file of its own, read at its first use. */
const TABLE = "any-ascii";
const readAtFirstUse = {
  name: "read-at-first-use",
  resolveId: (id) => (id === TABLE ? `\0${TABLE}` : null),
  load: (id) =>
    id === `\0${TABLE}`
      ? `import { createRequire } from "node:module";
         export default (text) => createRequire(import.meta.url)("./${TABLE}.cjs")(text);`
      : null,
};
/** The templates are one file of the package. In a checkout they are a folder. */
const fromPackage = {
  name: "from-package",
  resolveId: (id) =>
    id.endsWith("/shipped-store.ts") ? resolve("scripts/package-store.mjs") : null,
};
const { output: ofTable } = await build({
  input: TABLE,
  platform: "node",
  output: { file: `dist/${TABLE}.cjs`, format: "cjs", exports: "default", comments: false },
});

const { plugin, groups } = filesTogether();
const transform = {
  target: "node20",
  define: {
    RIGHTLY_VERSION: JSON.stringify(version),
    RIGHTLY_BUILD: JSON.stringify(digestOfSources()),
  },
};
const bundle = await rolldown({
  input: { cli: "src/cli/entry.ts", index: "src/index.ts" },
  platform: "node",
  plugins: [plugin, readAtFirstUse, fromPackage],
  transform,
});
const { output } = await bundle.write({
  dir: "dist",
  format: "esm",
  codeSplitting: { groups },
  // Names stay, so that a stack trace can be read.
  minify: { compress: true, mangle: false, codegen: true },
  comments: false,
});
await bundle.close();
writeFileSync("dist/shipped.json", `${JSON.stringify(shippedFiles("templates"), null, 1)}\n`);
// One library, whether it is imported or required: two would not know each other's values.
writeFileSync("dist/index.cjs", 'module.exports = require("./index.js");\n');

/** Of all that can change what the program says. */
function digestOfSources() {
  const digest = createHash("sha256");
  const folders = ["src", "schema", "templates"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of ["package-lock.json", "scripts/package-store.mjs", ...folders.sort()]) {
    digest.update(`${file} `).update(readFileSync(file)).update("\n");
  }
  return digest.digest("hex").slice(0, 16);
}

/** Which sources are in which file, for anyone who reads a stack trace. */
const contents = [...output, ...ofTable]
  .filter(({ type }) => type === "chunk")
  .map(({ fileName, moduleIds }) => [
    fileName,
    moduleIds.map((id) => relative(process.cwd(), id).replaceAll("\\", "/")),
  ]);
writeFileSync("dist/contents.json", `${JSON.stringify(Object.fromEntries(contents), null, 1)}\n`);

/** The licences of the packages that are in the bundle go with it. */
const packages = contents
  .flatMap(([, sources]) => sources)
  .map((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1])
  .filter((name) => name !== undefined);
const licences = [...new Set(packages)].sort().map((name) => {
  const folder = `node_modules/${name}`;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `${name} ${versionOf(name)}\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
});
// The package of the styles comes without the text of its licence.
const styles = readFileSync("templates/site/govuk-frontend-licence.txt", "utf8").trim();
licences.push(`govuk-frontend ${versionOf("govuk-frontend")}\n\n${styles}\n`);
writeFileSync("dist/licences.txt", licences.join(`\n${"-".repeat(72)}\n\n`));
await makeOneFile({ version, transform });

function versionOf(name) {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;
}
