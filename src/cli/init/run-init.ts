import { join, resolve } from "node:path";
import configurationSchema from "../../../schema/configuration.schema.json" with { type: "json" };
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import type { Framework } from "../../framework/model.ts";
import { schemaFor } from "../../record/schema-for.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { LOCK_NAME } from "../../repository/frameworks.ts";
import type { FoundFramework } from "../../repository/frameworks.ts";
import { ownTemplate, shippedTemplateBytes, TEMPLATE_NAMES } from "../../repository/word-template.ts";
import { readTextIfThere, pathFrom } from "../../repository/read.ts";
import { setUp, templateFiles } from "../../repository/set-up.ts";
import type { SetUpFile } from "../../repository/set-up.ts";
import { writeFileSafely } from "../../repository/write.ts";
import { visible } from "../../yaml/quote.ts";
import { lockAfter } from "../../work/set-up/lock-with.ts";
import type { Io } from "../io.ts";
import { VERSION } from "../version.ts";
import { namedFrameworkFile } from "../../work/named-framework.ts";

export interface InitOptions {
  framework?: string;
  dryRun?: true;
  templates?: true;
}

const LOCK = `frameworks/${LOCK_NAME}`;

/** Makes what is missing of a policy repository; what is there is kept and said. */
export function runInit(folder: string | undefined, options: InitOptions, io: Io): ExitCode {
  const root = resolve(io.cwd, folder ?? ".");
  const found = namedFrameworkFile(ownConfiguration(root, io), options.framework);
  const dryRun = options.dryRun === true;
  const before = readTextIfThere(join(root, LOCK));
  const lock = lockAfter(before, found);
  const added = before !== undefined && lock !== before;
  const { made, kept } = setUp(root, ownFiles(found, lock, options), dryRun);
  if (added && !dryRun) writeFileSafely(join(root, LOCK), lock, { expected: before });
  const where = visible(folder ?? "this folder");
  const nothing = made.length === 0 && !added ? ["nothing: everything is there"] : [];
  const lines = [
    ...list(`${dryRun ? "Would make" : "Made"} in ${where}:`, [...made, ...nothing]),
    ...list(`${dryRun ? "Would add" : "Added"} ${found.framework.id} to:`, added ? [LOCK] : []),
    ...list(
      "Kept as they were:",
      kept.filter((file) => !added || file !== LOCK),
    ),
    ...(dryRun ? [] : next(folder)),
  ];
  io.stdout.write(lines.map((line) => `${line}\n`).join(""));
  return EXIT.ok;
}

/** What holds in the folder itself: a repository inside another would hide from its checks. */
function ownConfiguration(root: string, io: Io): Configuration {
  const configuration = readConfiguration(root);
  if (configuration.root === root) return configuration;
  const other = pathFrom(io.cwd, configuration.root);
  throw new UserError(`${pathFrom(io.cwd, root)} is inside the policy repository ${other}`, {
    hint: "Work in that one, or name a folder outside it: rightly init FOLDER",
  });
}

function ownFiles(found: FoundFramework, lock: string, { templates }: InitOptions): SetUpFile[] {
  return [
    frameworkCopy(found),
    { path: LOCK, text: lock },
    ...otherFiles(found.framework),
    ...(templates === true ? wordTemplates() : []),
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

function otherFiles(framework: Framework): SetUpFile[] {
  const json = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
  return [
    { path: ".rightly/decision-record.schema.json", text: json(schemaFor(framework)) },
    { path: ".rightly/configuration.schema.json", text: json(configurationSchema) },
    ...templateFiles({
      "framework-id": framework.id,
      "framework-version": framework.version,
      "framework-title": framework.title,
      "rightly-version": VERSION,
    }),
  ];
}

function list(title: string, files: readonly string[]): string[] {
  return files.length === 0 ? [] : [title, ...files.map((file) => `  ${visible(file)}`)];
}

function next(folder: string | undefined): string[] {
  const go = folder === undefined ? "" : `cd ${visible(folder)} && `;
  return [
    "",
    "Next: fill in the bodies that decide, in rightly.yaml.",
    `To record a decision: ${go}rightly new`,
  ];
}
