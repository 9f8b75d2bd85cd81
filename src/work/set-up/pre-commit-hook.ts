import { join } from "node:path";
import { isMapping } from "../../mapping.ts";
import { readText } from "../../repository/read.ts";
import { folderOf, type CheckPlace } from "../../repository/set-up-checks.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { editYaml } from "../../yaml/edit.ts";
import { readYaml } from "../../yaml/read.ts";
import { PRE_COMMIT, quoted } from "./adoption-place.ts";

/** What became of the hook in the file of the pre-commit framework. */
export type HookAdded = "added" | "there" | "not-added";

/** Adds our hook to the hooks of the pre-commit framework, and leaves every other line as it is. */
export function addPreCommitHook(place: CheckPlace, dryRun: boolean): HookAdded {
  const path = join(place.top, PRE_COMMIT);
  const text = readText(path);
  if (text.includes(".rightly/rightly.cjs")) return "there";
  const yaml = readYaml(text);
  if (yaml.problems.length > 0 || !isMapping(yaml.value)) return "not-added";
  const repos = yaml.value["repos"] ?? [];
  if (!Array.isArray(repos)) return "not-added";
  const after = editYaml(yaml, [{ path: ["repos", repos.length], value: hookOf(place) }]);
  if (!dryRun) writeFileSafely(path, after, { expected: text });
  return "added";
}

function hookOf(place: CheckPlace): object {
  const folder = folderOf(place);
  const program = folder === "." ? ".rightly/rightly.cjs" : `${folder}/.rightly/rightly.cjs`;
  const where = folder === "." ? "" : ` ${quoted(folder)}`;
  return {
    repo: "local",
    hooks: [
      {
        id: "rightly",
        name: "decision records",
        language: "system",
        entry: `node ${quoted(program)} check --staged${where}`,
        // A commit that only deletes has no file to filter by.
        always_run: true,
        pass_filenames: false,
      },
    ],
  };
}
