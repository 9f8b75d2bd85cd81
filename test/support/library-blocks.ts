/**
 * Examples in a page about the library: fenced blocks marked `js` are one program, in order; the block
 * marked `text` behind one of them is what it prints.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const BLOCK = /(^```js\n)([\s\S]*?)(^```\n)(\n```text\n[\s\S]*?^```\n)?/gm;

/** Between the outputs of two blocks. */
const MARK = "\u241e";

/** The page's program. */
export function programOf(page: string): string {
  return [...page.matchAll(BLOCK)].map(([, , code]) => code!).join("\n");
}

/**
 * The page with every block's output as it is printed now.
 * @param folder The program runs in it and leaves there what it makes.
 * @param packageFolder What `import ... from "rightly"` finds.
 */
export function withOutputs(page: string, folder: string, packageFolder: string): string {
  const blocks = [...page.matchAll(BLOCK)];
  const program = blocks.map(([, , code]) => `${code!}console.log("${MARK}");\n`).join("");
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(packageFolder, join(folder, "node_modules/rightly"), "junction");
  const file = join(folder, "page.mjs");
  writeFileSync(file, program);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  const outputs = stdout.split(`${MARK}\n`);
  let at = 0;
  return page.replace(BLOCK, (_, start: string, code: string, end: string) => {
    const output = outputs[at++]!;
    return start + code + end + (output === "" ? "" : `\n\`\`\`text\n${output}\`\`\`\n`);
  });
}
