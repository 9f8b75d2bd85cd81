import { START } from "../finding.ts";
import type { Fault } from "../finding.ts";
import type { YamlText } from "./parse.ts";

/** What a file of any kind can be refused for before anyone looks at what it says. */
export const FILE_RULES = [
  {
    id: "file-unreadable",
    severity: "error",
    summary: "Rightly cannot read a file as YAML",
    why: "Until it can, nothing in the file can be checked, shown or kept safe.",
    fix: "Correct the line named here. Rightly has not looked at the rest of the file.",
    source: "Rightly's limits on YAML",
  },
  {
    id: "file-empty",
    severity: "error",
    summary: "A file is empty, or holds only comments",
    why: "An empty file looks as if something was kept, but it says nothing.",
    fix: "Write the record, or delete the file.",
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
