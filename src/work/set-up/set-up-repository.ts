import { dirname, join, resolve } from "node:path";
import { UserError } from "../../errors.ts";
import { addRelease, parseLock } from "../../framework/lock.ts";
import type { LockedFramework } from "../../framework/lock.ts";
import type { Framework } from "../../framework/model.ts";
import { markSchema } from "../../publish/json-mark.ts";
import { CONFIGURATION_NAME, readConfiguration } from "../../repository/configuration.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { LOCK_NAME, readLockText, shippedLockText } from "../../repository/frameworks.ts";
import { editorLine } from "../../repository/editor-line.ts";
import type { FoundFramework } from "../../repository/frameworks.ts";
import { readTextIfThere, pathFrom } from "../../repository/read.ts";
import { checksFor } from "../../repository/set-up-checks.ts";
import { programFiles } from "../../repository/set-up-program.ts";
import { setUp, templateFiles } from "../../repository/set-up.ts";
import type { SetUpFile } from "../../repository/set-up.ts";
import {
  ownTemplate,
  shippedTemplateBytes,
  TEMPLATE_NAMES,
} from "../../repository/word-template.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { handSchemaText, WRITTEN_BY_HAND } from "../schemas/schema-text.ts";
import { addPreCommitHook } from "./pre-commit-hook.ts";
import {
  hasRecords,
  hooksFolder,
  nextForChecks,
  PRE_COMMIT,
  adoptionPlace,
} from "./adoption-place.ts";
import type { PlatformChoice, AdoptionPlace } from "./adoption-place.ts";
import { namedFrameworkFile } from "../named-framework.ts";
import type { Workplace } from "../workplace.ts";

export interface SetUpOptions {
  /** As `id` or `id@version`; without it the one the program ships. */
  framework?: string | undefined;
  /** Also the Word documents that papers, summaries and logs are made with. */
  templates?: boolean | undefined;
  /** Look, and write nothing. */
  dryRun?: boolean | undefined;
  /** Whose checks are written; left out, those of the platform that the clone names. */
  ci?: PlatformChoice | undefined;
}

/** What was made, or would be. Paths are from the folder that was set up. */
export interface SetUpRepository {
  made: string[];
  /** What was there already and was not touched. */
  kept: string[];
  framework: string;
  /** Files that were there already and were added to, each with what. */
  added: { file: string; what: string }[];
  /** What to do next so that checks are made where they should be, in whole lines. */
  next: string[];
  /** Whether nobody said which platform it is, and nothing there did. */
  isGuess: boolean;
  /** Whether there are records already, whose findings could be set aside. */
  isOld: boolean;
}

/** Where a repository is set up, and on which day. */
interface AdoptionDay extends AdoptionPlace {
  /** ISO day. */
  today: string;
}

const LOCK = `frameworks/${LOCK_NAME}`;

const EMPTY_LOCK = "format: 1\nreleased: []\n";

/**
 * Makes what is missing of a policy repository; what is there is kept.
 * @param folder As typed; it is made if it is not there.
 * @throws UserError if the folder is inside another repository, or something cannot be written.
 */
export function setUpRepository(
  { cwd, today }: Workplace,
  folder: string,
  options: SetUpOptions,
): SetUpRepository {
  const root = resolve(cwd, folder);
  const configuration = ownConfiguration(root, cwd);
  const found = namedFrameworkFile(configuration, options.framework);
  const dryRun = options.dryRun === true;
  const place = adoptionPlace(root, options.ci);
  const checks = place.platforms.map((platform) => checksFor(platform, place));
  const before = readTextIfThere(join(root, LOCK));
  const lock = lockWithRelease(before, found);
  const isAdded = before !== undefined && lock !== before;
  if (isAdded && !dryRun) writeFileSafely(join(root, LOCK), lock, { expected: before });
  const files = [
    ...ownFiles(found, lock, options, { ...place, today }),
    ...checks.map(({ file }) => file),
  ];
  const { made, kept } = setUp(root, inOrder(files), dryRun);
  const hook = place.usesPreCommit ? addPreCommitHook(place, dryRun) : "there";
  const added = [
    ...(isAdded ? [{ file: LOCK, what: found.framework.id }] : []),
    ...(hook === "added" ? [{ file: preCommitFile(place), what: "the hook" }] : []),
  ];
  return {
    made: listed(made, files),
    kept: kept.filter((file) => !isAdded || file !== LOCK),
    framework: found.framework.id,
    added,
    next: [
      ...(hook === "not-added" ? [HOOK_BY_HAND] : []),
      ...checks.flatMap(({ advice }) => advice ?? []),
      ...nextForChecks(place),
    ],
    isGuess: place.isGuess,
    isOld: hasRecords(root, configuration.records),
  };
}

/** In the order of the list, whichever came first on the disk. */
function listed(made: readonly string[], files: readonly SetUpFile[]): string[] {
  const paths = files.map(({ path }) => path);
  return [...made].sort((a, b) => paths.indexOf(a) - paths.indexOf(b));
}

/** The configuration comes last: where it is missing, a set-up was stopped and knows its own files. */
function inOrder(files: readonly SetUpFile[]): SetUpFile[] {
  const isLast = ({ path }: SetUpFile): boolean => path === CONFIGURATION_NAME;
  return [...files.filter((file) => !isLast(file)), ...files.filter(isLast)];
}

const HOOK_BY_HAND = `A hook could not be added to ${PRE_COMMIT}. Add a local one whose entry is: node .rightly/rightly.cjs check --staged`;

function preCommitFile({ root, top }: AdoptionPlace): string {
  return pathFrom(root, join(top, PRE_COMMIT));
}

/** What holds in the folder itself: a repository inside another would hide from its checks. */
function ownConfiguration(root: string, cwd: string): Configuration {
  const configuration = readConfiguration(root);
  if (configuration.root === root) return configuration;
  const other = pathFrom(cwd, configuration.root);
  throw new UserError(`${pathFrom(cwd, root)} is inside the policy repository ${other}`, {
    hint: "Work in that one, or name a folder outside it: rightly init FOLDER",
  });
}

function ownFiles(
  found: FoundFramework,
  lock: string,
  options: SetUpOptions,
  place: AdoptionDay,
): SetUpFile[] {
  return [
    // Before the framework: one that is released and in no lock cannot be set up again.
    { path: LOCK, text: lock },
    frameworkCopy(found),
    ...programFiles(),
    ...schemaFiles(found.framework),
    ...templatesFor(found.framework, place),
    ...(options.templates === true ? wordTemplates() : []),
  ];
}

function wordTemplates(): SetUpFile[] {
  return TEMPLATE_NAMES.map((name) => ({
    path: ownTemplate(name),
    text: shippedTemplateBytes(name),
  }));
}

function frameworkCopy({ framework: { id, version }, text }: FoundFramework): SetUpFile {
  const line = editorLine("../../../.rightly/framework.schema.json");
  const isTold = text.includes("yaml-language-server:");
  return {
    path: `frameworks/${id}/${version}/framework.yaml`,
    text: isTold ? text : `${line}${text}`,
  };
}

/** Marked, so that `rightly schema --out` may bring them up to date. */
function schemaFiles(framework: Framework): SetUpFile[] {
  return WRITTEN_BY_HAND.map((name) => ({
    path: `.rightly/${name}.schema.json`,
    text: markSchema(handSchemaText(name, framework)),
  }));
}

function templatesFor({ id, version, title }: Framework, place: AdoptionDay): SetUpFile[] {
  const files = templateFiles({
    today: place.today,
    "framework-id": id,
    "framework-version": version,
    "framework-title": title,
    hooks: hooksFolder(place),
  });
  // The pre-commit framework has a place of its own for hooks, and git looks at one.
  return files.filter(({ path }) => !place.usesPreCommit || !path.startsWith(".githooks/"));
}

/**
 * The lock of a repository once it holds a framework: what was there, with that release added.
 * @throws UserError if the framework is released but no lock says since when.
 */
function lockWithRelease(before: string | undefined, found: FoundFramework): string {
  const text = before ?? EMPTY_LOCK;
  if (found.framework.status === "draft") return text;
  return addRelease(text, releaseOf(found));
}

/** Its line in the lock beside it. */
function releaseOf({ framework: { id, version }, from, file }: FoundFramework): LockedFramework {
  // <frameworks>/<id>/<version>/framework.yaml
  const folder = dirname(dirname(dirname(file)));
  const text = from === "shipped" ? shippedLockText() : readLockText(folder);
  const { lock } = parseLock(text ?? EMPTY_LOCK);
  const release = lock.released.find((one) => one.id === id && one.version === version);
  if (release !== undefined) return release;
  throw new UserError(`${id} ${version} is released but is not in ${LOCK_NAME}`, {
    hint: "Add it there with its digest. To see the digest: rightly framework show",
  });
}
