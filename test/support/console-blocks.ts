/**
 * Examples in a Markdown page: fenced blocks marked `console` whose lines starting with `$ ` are
 * commands and whose other lines are what they print. They run in order in one folder.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "./run.ts";

const BLOCK = /(^```console\n)([\s\S]*?)(^```$)/gm;

/** The page with every block's output as the program prints it now. */
export async function withOutputs(page: string, folder: string): Promise<string> {
  const blocks = [...page.matchAll(BLOCK)];
  let made = "";
  let from = 0;
  for (const block of blocks) {
    made +=
      page.slice(from, block.index) + block[1]! + (await played(block[2]!, folder)) + block[3]!;
    from = block.index + block[0].length;
  }
  return made + page.slice(from);
}

async function played(body: string, folder: string): Promise<string> {
  const commands = body.split("\n").filter((line) => line.startsWith("$ "));
  let text = "";
  for (const command of commands) {
    text += `${command}\n${await outputOf(command.slice(2), folder)}`;
  }
  return text;
}

/** What one line prints: the program, or the few words of a shell the pages need. */
async function outputOf(line: string, folder: string): Promise<string> {
  const [words, target] = line.split(/\s+>\s+/);
  const [command, ...args] = shellWords(words!);
  if (command === "cat") return readFileSync(join(folder, args[0]!), "utf8");
  if (command === "head") return headOf(args, folder);
  if (command === "sed") return editFile(args, folder);
  if (command !== "rightly")
    throw new Error(`a page may run rightly, cat, head and sed, not ${command}`);
  const { stdout, stderr } = await run(args, { cwd: folder });
  const printed = (text: string): string => text.replaceAll(folder, "/home/amira/policy");
  if (target === undefined) return printed(stdout + stderr);
  mkdirSync(dirname(join(folder, target)), { recursive: true });
  writeFileSync(join(folder, target), stdout);
  return printed(stderr);
}

function headOf([, count, file]: string[], folder: string): string {
  const lines = readFileSync(join(folder, file!), "utf8").split("\n").slice(0, Number(count));
  return `${lines.join("\n")}\n`;
}

/** `sed -i s/a/b/ file`, the first match only. */
function editFile([, script, file]: string[], folder: string): string {
  const [, from, to] = script!.split("/");
  const path = join(folder, file!);
  writeFileSync(path, readFileSync(path, "utf8").replace(from!, to!));
  return "";
}

function shellWords(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    (word) => word[1] ?? word[2] ?? word[3]!,
  );
}
