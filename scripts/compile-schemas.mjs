// JSON Schema to plain JavaScript when the program is built: 3 ms at start instead of over 100.
import { readFileSync, writeFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";

/** Validator name to schema file. */
const SCHEMAS = {
  validateRecordShape: "schema/decision-record.schema.json",
  validateFrameworkShape: "schema/framework.schema.json",
  validateLockShape: "schema/frameworks-lock.schema.json",
  validateConfigurationShape: "schema/configuration.schema.json",
  validateExemptShape: "schema/exempt-text.schema.json",
};

const REAL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What is put into ajv's code, and what instead of it, so that the time grows with a list's length and not its square. */
const QUICKER = [
  // All errors so far are copied for each item of a list.
  [
    /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g,
    "addTo(vErrors, $1.errors)",
  ],
  // Each item is compared with each: of words and numbers the last that is there twice is found in one walk.
  [
    /let (\w+) = (\w+)\.length;(\s*)let (\w+);(\s*)if\(\1 > 1\)/g,
    "let $1 = lastTwin($2);$3let $4;$5if($1 > 1)",
  ],
];

const ADDED = `
function addTo(errors, more) {
  if (errors === null) return more;
  for (const one of more) errors.push(one);
  return errors;
}
function lastTwin(list) {
  const seen = new Set();
  let end = 0;
  for (let at = 0; at < list.length; at += 1) {
    if (typeof list[at] === "object" && list[at] !== null) return list.length;
    if (seen.has(list[at])) end = at + 1;
    seen.add(list[at]);
  }
  return end;
}
`;

function quickened(code) {
  const quicker = QUICKER.reduce((text, [slow, quick]) => {
    if (text.search(slow) === -1) throw new Error(`ajv writes another code than ${slow}`);
    return text.replace(slow, quick);
  }, code);
  return quicker + ADDED;
}

/** A function of the program, which is TypeScript. */
async function importTypeScript(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
  });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}

/** Writes `src/compiled/validators.js`, which `validators.d.ts` beside it describes. */
export async function compileSchemas() {
  const ajv = new Ajv2020.default({
    allErrors: true,
    // A shared definition is one function, not a copy wherever it is used.
    inlineRefs: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
    // A day that does not exist is found by the record rules, which say it in words.
    formats: { date: REAL_DATE },
  });
  const { withNotKnown } = await importTypeScript("src/record/not-known-schema.ts");
  const exported = {};
  for (const [name, file] of Object.entries(SCHEMAS)) {
    const schema = withNotKnown(JSON.parse(readFileSync(file, "utf8")));
    ajv.addSchema(schema, name);
    exported[name] = name;
  }
  const code = standalone.default(ajv, exported);
  // Ajv's helpers are asked for with require even in a module, so they are bundled in.
  const { outputFiles } = await build({
    stdin: { contents: quickened(code), resolveDir: process.cwd(), loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    minify: true,
  });
  writeFileSync("src/compiled/validators.js", outputFiles[0].text);
}
