// The styles of pages, compiled when the program is built: no part of the compiler is in the program.
import { writeFileSync } from "node:fs";
import { compile } from "sass";

/** Writes `src/compiled/styles.js`, which `styles.d.ts` beside it describes. */
export function compileStyles() {
  const cssOf = (name) => {
    const options = { loadPaths: ["node_modules"], style: "compressed", charset: false };
    const { css } = compile(`templates/site/${name}.scss`, options);
    // A page asks nothing from any other place.
    if (/url\(|@import|@font-face/.test(css)) throw new Error(`${name}.scss asks for a file`);
    return JSON.stringify(css);
  };
  writeFileSync(
    "src/compiled/styles.js",
    `export const PAGE_CSS = ${cssOf("page")};\nexport const SITE_CSS = ${cssOf("site")};\n`,
  );
}
