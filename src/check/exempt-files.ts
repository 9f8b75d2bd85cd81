import { UserError } from "../errors.ts";
import { inFile, START } from "../finding.ts";
import type { Fault, Finding, Place } from "../finding.ts";
import { parseExemptFile } from "../record/exempt-file.ts";
import type { ExemptFile } from "../record/exempt-file.ts";
import { placeholdersIn } from "../record/placeholders.ts";
import { fieldName } from "../record/path-named.ts";
import { exemptPath, idOfFile, owningRecord } from "../record/files.ts";
import { gitRefusal, gitStates } from "../repository/git.ts";
import { gitFolder } from "../repository/git-folder.ts";
import type { GitState } from "../repository/git.ts";
import { isThere, readText } from "../repository/read.ts";
import { CHECK_RULES } from "./check-rules.ts";
import { exposedFault, exposedFiles } from "./exposed-files.ts";
import type { CheckPlan } from "./plan-check.ts";
import type { JudgedFile } from "./judged-record.ts";
import { unreadableFault } from "./unreadable-fault.ts";

/** More names in one sentence help nobody. */
const MOST_NAMES = 5;

/**
 * What is wrong with files of exempt text, and between them and their records. No finding quotes such
 * a file: what is printed by a check may be public.
 */
export function exemptFindings(plan: CheckPlan, records: readonly JudgedFile[]): Finding[] {
  const { configuration, names, files, options } = plan;
  const { exempt: paths, membersPapers } = files;
  const all = [...paths, ...membersPapers];
  const states = configuration.private ? undefined : gitStates(configuration.root, all);
  const unasked = whyUnknown(configuration.root, states, options.isBuild === true);
  const byPath = new Map(records.map((record) => [record.path, record]));
  const read = new Map<string, ExemptFile | undefined>();
  const own = paths.flatMap((path) => {
    const { file, faults } = readExempt(path, names.nameOf(path));
    read.set(path, file);
    const beside = byPath.get(owningRecord(path));
    return inFile(names.nameOf(path), [
      ...exposure(states?.get(path), "file of confidential (exempt) text", unasked),
      ...faults,
      ...(isThere(owningRecord(path)) ? [] : [fault("exemptFileAlone", ALONE)]),
      ...unused(file, beside),
    ]);
  });
  const papers = membersPapers.flatMap((path) =>
    inFile(names.nameOf(path), exposure(states?.get(path), "paper for members", unasked)),
  );
  const texts = [...read.values()].flatMap((file) => file?.texts.map(({ text }) => text) ?? []);
  return [
    ...own,
    ...papers,
    ...(exposedFiles(plan, new Set(all), texts) ?? unlisted(plan, records, all.length > 0)),
    ...records.flatMap((record) => missing(record, read.get(exemptPath(record.path)))),
  ];
}

const ALONE = "there is no record beside this file of confidential (exempt) text";

/** How it is said that git could not be asked. */
interface Unasked {
  severity: "error" | "warning";
  /** In git's own words. */
  reason: string;
  remedy: string | undefined;
}

/** In a build a warning would be green, and what should have been found would be public. */
function whyUnknown(
  root: string,
  states: ReadonlyMap<string, GitState> | undefined,
  isBuild: boolean,
): Unasked | undefined {
  const top = gitFolder(root);
  if (top === undefined || ![...(states?.values() ?? [])].includes("unknown")) return undefined;
  const refusal = gitRefusal(top);
  return {
    severity: isBuild ? "error" : "warning",
    reason: refusal === undefined ? "" : `: ${refusal.message}`,
    remedy: refusal?.hint,
  };
}

/** Without the list nobody knows of copies; where a file is known to be confidential, that is said of it. */
function unlisted(
  { configuration: { root }, options }: CheckPlan,
  records: readonly JudgedFile[],
  isSaid: boolean,
): Finding[] {
  const top = gitFolder(root);
  const first = records.find(({ facts }) => facts?.hasPlaceholders === true);
  if (isSaid || top === undefined || first === undefined) return [];
  const refusal = gitRefusal(top);
  const message = `git could not say whether it keeps a copy of the text that is left out here${refusal === undefined ? "" : `: ${refusal.message}`}`;
  const own = fault("exemptFileExposed", message);
  const severity = options.isBuild === true ? "error" : "warning";
  return inFile(first.file, [{ ...own, severity, fix: refusal?.hint ?? own.fix }]);
}

function exposure(state: GitState | undefined, what: string, unasked?: Unasked): Fault[] {
  if (state === "kept" || state === "open") return [exposedFault(state, what)];
  if (state !== "unknown") return [];
  const { severity = "warning", reason = "", remedy } = unasked ?? {};
  const message = `git could not say whether it keeps this ${what}${reason}`;
  const own = fault("exemptFileExposed", message);
  return [{ ...own, severity, fix: remedy ?? own.fix }];
}

function readExempt(path: string, name: string): { file: ExemptFile | undefined; faults: Fault[] } {
  let text: string;
  try {
    text = readText(path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { file: undefined, faults: [unreadableFault(error, path, name)] };
  }
  const { file, faults } = parseExemptFile(text);
  const id = idOfFile(owningRecord(path));
  const other = file !== undefined && file.record !== id ? [OTHER_RECORD] : [];
  return {
    file,
    faults: [...faults, ...other].map(({ message, place }) =>
      fault("exemptFileMalformed", message, place),
    ),
  };
}

const OTHER_RECORD = {
  message:
    "the id in this file of confidential (exempt) text is not the id of the record beside it",
  place: START,
};

/** Texts for which no place is kept in the record. */
function unused(file: ExemptFile | undefined, beside: JudgedFile | undefined): Fault[] {
  const record = file === undefined ? undefined : beside?.parsed()?.record;
  if (file === undefined || record === undefined) return [];
  const places = new Set(placeholdersIn(record).map(({ path }) => fieldName(record, path)));
  return file.texts.flatMap(({ field }, at) =>
    // A name is not quoted: a person may have put the text itself there.
    places.has(field)
      ? []
      : [
          fault(
            "exemptTextUnused",
            `text ${at + 1} is for a field in which the record leaves none out`,
          ),
        ],
  );
}

/** Public copies of a repository never have the texts: one note for each record says what is not here. */
function missing({ file, facts, parsed }: JudgedFile, beside: ExemptFile | undefined): Finding[] {
  if (facts?.hasPlaceholders !== true) return [];
  const { record, yaml } = parsed() ?? {};
  if (record === undefined || yaml === undefined) return [];
  const kept = new Set(beside?.texts.map(({ field }) => field));
  const gone = placeholdersIn(record).filter(({ path }) => !kept.has(fieldName(record, path)));
  const [first] = gone;
  if (first === undefined) return [];
  const names = gone.slice(0, MOST_NAMES).map(({ path }) => fieldName(record, path));
  const more = gone.length > names.length ? ` and ${gone.length - names.length} more` : "";
  const message = `this copy of the folder does not hold the confidential (exempt) text of ${names.join(", ")}${more}`;
  return inFile(file, [fault("exemptTextMissing", message, yaml.placeOf(first.path, "key"))]);
}

type Rule =
  | "exemptFileExposed"
  | "exemptFileMalformed"
  | "exemptFileAlone"
  | "exemptTextUnused"
  | "exemptTextMissing";

function fault(rule: Rule, message: string, place: Place = START): Fault {
  const { id, severity, why, fix } = CHECK_RULES[rule];
  return { rule: id, severity, message, why, fix, place, path: "" };
}
