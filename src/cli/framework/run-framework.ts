import { checkFrameworks } from "../../work/check/check-frameworks.ts";
import { sourceReader } from "../../work/check/report-source.ts";
import { frameworkVersions } from "../../work/frameworks/framework-versions.ts";
import { readNamedFramework } from "../../work/frameworks/read-named-framework.ts";
import { FRAMEWORK_LIMITS } from "../../yaml/limits.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { visible } from "../../yaml/quote.ts";
import { colourFor } from "../colour.ts";
import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { renderHuman } from "../check/reporters/human.ts";
import { renderJson } from "../check/reporters/json.ts";
import { outlineOf } from "./framework-outline.ts";

/** Shown where the title of a file would be, if it could be used. */
const UNUSABLE = "To see why: rightly framework check";

/** A line for each framework version: id, version, status, title. */
export function listCommand({ json }: { json?: true }, io: Io): ExitCode {
  const rows = frameworkVersions(io).map((row) => ({ ...row, title: row.title ?? UNUSABLE }));
  if (json === true) {
    io.stdout.write(`${JSON.stringify({ format: 1, frameworks: rows }, null, 2)}\n`);
    return EXIT.ok;
  }
  const width = Math.max(...rows.map(({ id, version }) => id.length + version.length + 1));
  for (const { id, version, status, title } of rows) {
    const name = `${id}@${version}`.padEnd(width);
    io.stdout.write(`${name}  ${status.padEnd(8)}  ${visible(title)}\n`);
  }
  return EXIT.ok;
}

/** What one framework asks: an outline for people, or the file's data. */
export function showCommand(
  named: string | undefined,
  { json }: { json?: true },
  io: Io,
): ExitCode {
  const { framework, text } = readNamedFramework(io, named);
  const data = (): string => JSON.stringify(parseYaml(text, FRAMEWORK_LIMITS).value, null, 2);
  io.stdout.write(json === true ? `${data()}\n` : outlineOf(framework));
  return EXIT.ok;
}

/** What is wrong in one framework file, or in all those of the repository and their lock. */
export async function checkFrameworkCommand(
  file: string | undefined,
  { json }: { json?: true },
  io: Io,
): Promise<ExitCode> {
  const result = checkFrameworks(io, file);
  const { findings, looked } = result;
  if (json === true) {
    io.stdout.write(renderJson(result));
  } else if (findings.length === 0) {
    for (const one of looked) io.stdout.write(`Framework complete: ${visible(one)}\n`);
  } else {
    const source = sourceReader(io);
    io.stdout.write(renderHuman(findings, { source, colour: await colourFor(io) }));
  }
  return findings.length === 0 ? EXIT.ok : EXIT.findings;
}
