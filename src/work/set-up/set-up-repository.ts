import { dirname, join, resolve } from "node:path";
import configurationSchema from "../../../schema/configuration.schema.json" with { type: "json" };
import { UserError } from "../../errors.ts";
import { addRelease, parseLock } from "../../framework/lock.ts";
import type { LockedFramework } from "../../framework/lock.ts";
import type { Framework } from "../../framework/model.ts";
import { markSchema } from "../../publish/json-mark.ts";
import { schemaFor } from "../../record/schema-for.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { LOCK_NAME, readLockText, shippedLockText } from "../../repository/frameworks.ts";
import type { FoundFramework } from "../../repository/frameworks.ts";
import { readTextIfThere, pathFrom } from "../../repository/read.ts";
import { setUp, templateFiles } from "../../repository/set-up.ts";
import type { SetUpFile } from "../../repository/set-up.ts";
import {
  ownTemplate,
  shippedTemplateBytes,
  TEMPLATE_NAMES,
} from "../../repository/word-template.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { namedFrameworkFile } from "../named-framework.ts";
import type { Workplace } from "../workplace.ts";

export interface SetUpOptions {
  /** As `id` or `id@version`; without it the one the program ships. */
  framework?: string | undefined;
  /** Also the Word documents that papers, summaries and logs are made with. */
  templates?: boolean | undefined;
  /** Look, and write nothing. */
  dryRun?: boolean | undefined;
  /** Version of the program; the notes for people name it. */
  version: string;
}

/** What was made, or would be. Paths are from the folder that was set up. */
export interface SetUpRepository {
  made: string[];
  /** What stood there already and was not touched. */
  kept: string[];
  /** The framework's id, and the file of releases it was added to if that stood there already. */
  framework: string;
  addedTo: string | undefined;
}

const LOCK = `frameworks/${LOCK_NAME}`;

const EMPTY_LOCK = "format: 1\nreleased: []\n";

/**
 * Makes what is missing of a policy repository; what is there is kept.
 * @param folder As typed; it is made if it is not there.
 * @throws UserError if the folder is inside another repository, or something cannot be written.
 */
export function setUpRepository(
  { cwd }: Pick<Workplace, "cwd">,
  folder: string,
  options: SetUpOptions,
): SetUpRepository {
  const root = resolve(cwd, folder);
  const found = namedFrameworkFile(ownConfiguration(root, cwd), options.framework);
  const dryRun = options.dryRun === true;
  const before = readTextIfThere(join(root, LOCK));
  const lock = lockWithRelease(before, found);
  const isAdded = before !== undefined && lock !== before;
  if (isAdded && !dryRun) writeFileSafely(join(root, LOCK), lock, { expected: before });
  const { made, kept } = setUp(root, ownFiles(found, lock, options), dryRun);
  return {
    made,
    kept: kept.filter((file) => !isAdded || file !== LOCK),
    framework: found.framework.id,
    addedTo: isAdded ? LOCK : undefined,
  };
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

function ownFiles(found: FoundFramework, lock: string, options: SetUpOptions): SetUpFile[] {
  return [
    // Before the framework: one that is released and in no lock cannot be set up again.
    { path: LOCK, text: lock },
    frameworkCopy(found),
    ...otherFiles(found.framework, options.version),
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
  return { path: `frameworks/${id}/${version}/framework.yaml`, text };
}

function otherFiles(framework: Framework, version: string): SetUpFile[] {
  // Marked, so that `rightly schema --out` may bring them up to date.
  const json = (schema: object): string => markSchema(`${JSON.stringify(schema, null, 2)}\n`);
  return [
    { path: ".rightly/decision-record.schema.json", text: json(schemaFor(framework)) },
    { path: ".rightly/configuration.schema.json", text: json(configurationSchema) },
    ...templateFiles({
      "framework-id": framework.id,
      "framework-version": framework.version,
      "framework-title": framework.title,
      "rightly-version": version,
    }),
  ];
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
