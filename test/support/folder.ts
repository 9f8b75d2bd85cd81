/** A real folder for one test file, made from paths and contents and removed afterwards. */
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { afterAll } from "vitest";

export interface Folder {
  /** Absolute, with links resolved. */
  readonly path: string;
  /** Absolute path of something in it. */
  at(file: string): string;
  /** Text of a file in it. */
  read(file: string): string;
  write(file: string, content: string | Uint8Array): void;
  /** Every file in it, sorted, with forward slashes. */
  files(): string[];
}

const made: string[] = [];

afterAll(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
});

/** Makes a folder that holds `files` (path with forward slashes to content). */
export function makeFolder(files: Readonly<Record<string, string>> = {}): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "rightly-test-")));
  made.push(path);
  const folder = openFolder(path);
  for (const [file, content] of Object.entries(files)) folder.write(file, content);
  return folder;
}

/** A folder that is there already, and stays. */
export function openFolder(path: string): Folder {
  return {
    path,
    at: (file) => join(path, file),
    read: (file) => readFileSync(join(path, file), "utf8"),
    write(file, content) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), content);
    },
    files: () =>
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
        .sort(),
  };
}
