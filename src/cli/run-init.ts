import { dirname, join, resolve } from "node:path";
import configurationSchema from "../../schema/configuration.schema.json" with { type: "json" };
import { EXIT, UserError } from "../errors.ts";
import type { ExitCode } from "../errors.ts";
import { parseLock, serialiseLock } from "../framework/lock.ts";
import { schemaFor } from "../record/schema-for.ts";
import { readConfiguration } from "../repository/configuration.ts";
import { readLockText, LOCK_NAME } from "../repository/frameworks.ts";
import type { FoundFramework } from "../repository/frameworks.ts";
import { setUp, templateFiles } from "../repository/set-up.ts";
import type { SetUpFile } from "../repository/set-up.ts";
import { visible } from "../yaml/shown.ts";
import type { Io } from "./io.ts";
import { VERSION } from "./version.ts";
import { namedFrameworkFile } from "./walk/named-framework.ts";

export interface InitOptions {
  framework?: string;
  dryRun?: true;
}

/** Makes what is missing of a policy repository; what is there is kept and said. */
export function runInit(folder: string | undefined, options: InitOptions, io: Io): ExitCode {
  const root = resolve(io.cwd, folder ?? ".");
  const found = namedFrameworkFile(readConfiguration(io.cwd), options.framework);
  const files = [...frameworkFiles(found), ...schemaFiles(found), ...wordedFiles(found)];
  const { made, kept } = setUp(root, files, options.dryRun === true);
  const where = visible(folder ?? "this folder");
  io.stdout.write(options.dryRun === true ? `Would make in ${where}:\n` : `Made in ${where}:\n`);
  for (const file of made) io.stdout.write(`  ${visible(file)}\n`);
  if (made.length === 0) io.stdout.write("  nothing: everything is there\n");
  if (kept.length > 0) io.stdout.write("Kept as they were:\n");
  for (const file of kept) io.stdout.write(`  ${visible(file)}\n`);
  if (options.dryRun === true) return EXIT.ok;
  const go = folder === undefined ? "" : `cd ${where} && `;
  io.stdout.write("\nNext: fill in the bodies that decide, in rightly.yaml.\n");
  io.stdout.write(`To record a decision: ${go}rightly new\n`);
  return EXIT.ok;
}

/** The framework as it stands, and a lock that holds it alone. */
function frameworkFiles({ framework, text, file }: FoundFramework): SetUpFile[] {
  const { id, version } = framework;
  const copy = { path: `frameworks/${id}/${version}/framework.yaml`, text };
  // <frameworks>/<id>/<version>/framework.yaml
  const lockText = readLockText(dirname(dirname(dirname(file))));
  const { lock } = parseLock(lockText ?? "format: 1\nreleased: []\n");
  const released = lock.released.filter((one) => one.id === id && one.version === version);
  if (framework.status !== "draft" && released.length === 0) {
    throw new UserError(`${id} ${version} is released but is not in ${LOCK_NAME}`, {
      hint: "Add it there with its digest: rightly framework check says which.",
    });
  }
  return [copy, { path: `frameworks/${LOCK_NAME}`, text: serialiseLock({ format: 1, released }) }];
}

function schemaFiles({ framework }: FoundFramework): SetUpFile[] {
  const file = (name: string, schema: object): SetUpFile => ({
    path: join(".rightly", name).replaceAll("\\", "/"),
    text: `${JSON.stringify(schema, null, 2)}\n`,
  });
  return [
    file("decision-record.schema.json", schemaFor(framework)),
    file("configuration.schema.json", configurationSchema),
  ];
}

function wordedFiles({ framework }: FoundFramework): SetUpFile[] {
  return templateFiles({
    "framework-id": framework.id,
    "framework-version": framework.version,
    "framework-title": framework.title,
    "rightly-version": VERSION,
  });
}
