import { join } from "node:path";
import { ConflictError } from "./conflict.ts";
import { isThere, pathFrom } from "./read.ts";
import { shippedText } from "./shipped.ts";
import { writeFileSafely } from "./write.ts";
import { gitFolder } from "./git-folder.ts";
import { refuseLinkOut } from "./inside.ts";

/** One file of a new policy repository. */
export interface SetUpFile {
  /** From the repository's root, with forward slashes. */
  path: string;
  text: string | Uint8Array;
  executable?: true;
}

export interface SetUpResult {
  /** Paths of the files that were made, or would be, in the order they were given. */
  made: string[];
  /** Paths where there was a file already. It was not touched. */
  kept: string[];
}

/** Template under `templates/` to where it goes in the repository. */
const TEMPLATES: readonly { from: string; to: string; executable?: true }[] = [
  { from: "init/rightly.yaml", to: "rightly.yaml" },
  { from: "init/README.md", to: "README.md" },
  { from: "init/gitignore", to: ".gitignore" },
  { from: "init/gitattributes", to: ".gitattributes" },
  { from: "init/pre-commit", to: ".githooks/pre-commit", executable: true },
  { from: "init/pre-merge-commit", to: ".githooks/pre-merge-commit", executable: true },
  { from: "init/extensions.json", to: ".vscode/extensions.json" },
  { from: "init/settings.json", to: ".vscode/settings.json" },
];

/** The files that are filled in from templates. `words` takes the place of `{{name}}` in them. */
export function templateFiles(words: Readonly<Record<string, string>>): SetUpFile[] {
  return TEMPLATES.map(({ from, to, ...rest }) => {
    const text = shippedText(`templates/${from}`);
    return { path: to, text: fillIn(text, words), ...rest };
  });
}

/**
 * Makes the files under `root`, each only if nothing is there yet.
 * @param dryRun Looks, and writes nothing.
 * @throws UserError of the kind "failure" if one cannot be written; those before it are whole.
 */
export function setUp(root: string, files: readonly SetUpFile[], dryRun: boolean): SetUpResult {
  const result: SetUpResult = { made: [], kept: [] };
  for (const file of files) {
    const path = join(root, file.path);
    refuseLinkOut(gitFolder(root) ?? root, path);
    const made = dryRun ? !isThere(path) : make(path, file);
    (made ? result.made : result.kept).push(pathFrom(root, path));
  }
  return result;
}

/** A template with its words filled in. What is alone on a line may be several, each as far in as it. */
export function fillIn(text: string, words: Readonly<Record<string, string>>): string {
  const word = (name: string): string => {
    const found = words[name];
    if (found === undefined) throw new Error(`a template asks for ${name}, which nothing gives`);
    return found;
  };
  return text
    .replace(/^( +)\{\{([a-z-]+)\}\}$/gm, (_, indent: string, name: string) =>
      word(name).replace(/^(?=.)/gm, indent),
    )
    .replace(/\{\{([a-z-]+)\}\}/g, (_, name: string) => word(name));
}

function make(path: string, { text, executable }: SetUpFile): boolean {
  try {
    const mode = executable === true ? { mode: 0o777 } : {};
    writeFileSafely(path, text, { expected: null, ...mode });
  } catch (error) {
    if (error instanceof ConflictError) return false;
    throw error;
  }
  return true;
}
