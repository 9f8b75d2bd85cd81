import { basename, dirname } from "node:path";
import { inFile, START } from "../finding.ts";
import type { Fault, Finding } from "../finding.ts";
import { confidentialContent, confidentialKind } from "../record/confidential-names.ts";
import { gitListing } from "../repository/git-listing.ts";
import type { ListedState } from "../repository/git-listing.ts";
import { readBeginning } from "../repository/read-beginning.ts";
import { CHECK_RULES } from "./check-rules.ts";
import type { CheckPlan } from "./plan-check.ts";

/** Names of files that may hold a copy of what is not public; programs and pictures hold none. */
const MAY_HOLD =
  /(?:\.(?:ya?ml|md|markdown|txt|text|html?|docx|bak|old|orig|tmp|copy|save)|~|\/[^./]+)$/i;

/**
 * Files anywhere in the repository that git keeps or would take, and that hold what is not public: by their names,
 * or by what stands in them, whatever they are called. Nothing of them is quoted.
 * @param looked Absolute paths of those that are looked at already.
 */
export function exposedFiles(
  { configuration, names, files }: CheckPlan,
  looked: ReadonlySet<string>,
): Finding[] {
  if (configuration.private) return [];
  const listing = gitListing(configuration.root);
  if (listing === undefined) return [];
  const records = new Set(files.records);
  return [...listing].flatMap(([path, state]) => {
    if (looked.has(path)) return [];
    // A text that is open in an editor is in a folder of that name.
    const parts = [basename(path), basename(dirname(path))];
    const [kind] = parts.flatMap((name) => confidentialKind(name) ?? []);
    const what = kind ?? contentOf(path, records);
    return what === undefined ? [] : inFile(names.nameOf(path), [exposedFault(state, what)]);
  });
}

/** A record is read as one elsewhere, and found there if it is a copy. */
function contentOf(path: string, records: ReadonlySet<string>): string | undefined {
  if (records.has(path) || !MAY_HOLD.test(path.replaceAll("\\", "/"))) return undefined;
  const head = readBeginning(path);
  return head === undefined ? undefined : confidentialContent(head);
}

/** That git keeps a file which is not for everybody, or would take it. */
export function exposedFault(state: ListedState, what: string): Fault {
  const { id, severity, why, fix } = CHECK_RULES.exemptFileExposed;
  const message =
    state === "kept"
      ? `git keeps this ${what}`
      : `git does not ignore this ${what}, so the next commit could take it`;
  return { rule: id, severity, message, why, fix, place: START, path: "" };
}
