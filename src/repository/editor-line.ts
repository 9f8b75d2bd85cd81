import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/**
 * Where the schema of a file is, from the file's own folder, for the line that tells an editor. Nothing
 * where the repository keeps no such schema, or the file is outside the repository.
 * @param root The repository's folder.
 * @param name `decision-record`, `answers`, `configuration` or `framework`.
 */
export function editorSchemaPath(root: string, name: string, file: string): string | undefined {
  const schema = join(root, ".rightly", `${name}.schema.json`);
  if (relative(root, file).startsWith("..") || !existsSync(schema)) return undefined;
  return relative(dirname(file), schema).split(sep).join("/");
}

/** The comment that editors read; with it they need no settings. */
export function editorLine(schemaPath: string): string {
  return `# yaml-language-server: $schema=${schemaPath}\n`;
}
