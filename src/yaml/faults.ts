import { START } from "../finding.ts";
import type { Fault } from "../finding.ts";
import type { YamlText } from "./parse.ts";

/** What a file of any kind can be refused for before anybody looks at what it says. */
export const FILE_RULES = [
  {
    id: "file-unreadable",
    severity: "error",
    summary: "A file cannot be read as YAML",
    why: "Until the file can be read, nothing in it can be checked, shown or kept safe.",
    fix: "Mend the line that is named; nothing else in the file is looked at before that.",
    source: "Rightly's limits on YAML",
  },
  {
    id: "file-empty",
    severity: "error",
    summary: "A file holds nothing, or comments only",
    why: "An empty file looks as if something was kept, and says nothing.",
    fix: "Write the file, or delete it.",
    source: "Rightly's limits on YAML",
  },
] as const;

/** Why a text cannot be used as data at all: its problems, or that it is empty. Otherwise nothing. */
export function fileFaults(yaml: YamlText): Fault[] {
  const [unreadable, empty] = FILE_RULES;
  if (yaml.problems.length > 0) {
    return yaml.problems.map(({ message, fix, place }) => ({
      rule: unreadable.id,
      severity: unreadable.severity,
      message,
      why: unreadable.why,
      fix,
      place,
      path: "",
    }));
  }
  if (yaml.value !== null && yaml.value !== undefined) return [];
  const { id, severity, why, fix } = empty;
  return [{ rule: id, severity, message: "this file is empty", why, fix, place: START, path: "" }];
}
