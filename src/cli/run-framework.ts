import { resolve } from "node:path";
import { frameworkFindings } from "../check/read-frameworks.ts";
import { EXIT } from "../errors.ts";
import type { ExitCode } from "../errors.ts";
import { readConfiguration } from "../repository/configuration.ts";
import { findFramework, listFrameworks } from "../repository/frameworks.ts";
import { readText } from "../repository/read.ts";
import { visible } from "../yaml/shown.ts";
import { parseYaml } from "../yaml/parse.ts";
import { FRAMEWORK_LIMITS } from "../yaml/limits.ts";
import { colourFor } from "./colour.ts";
import { outlineOf } from "./framework-outline.ts";
import type { Io } from "./io.ts";
import { renderHuman } from "./reporters/human.ts";
import { namedFrameworkFile } from "./walk/named-framework.ts";

/** A line for each framework version: id, version, status, title. */
export function listCommand({ json }: { json?: true }, io: Io): ExitCode {
  const configuration = readConfiguration(io.cwd);
  const rows = listFrameworks(configuration).map(({ id, version, from }) => {
    const { title, status } = findFramework(configuration, id, version).framework;
    return { id, version, status, from, title };
  });
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
  const { framework, text } = namedFrameworkFile(readConfiguration(io.cwd), named);
  const data = (): string => JSON.stringify(parseYaml(text, FRAMEWORK_LIMITS).value, null, 2);
  io.stdout.write(json === true ? `${data()}\n` : outlineOf(framework));
  return EXIT.ok;
}

/** What is wrong in one framework file. */
export async function checkFrameworkCommand(file: string, io: Io): Promise<ExitCode> {
  const path = resolve(io.cwd, file);
  const text = readText(path);
  const findings = frameworkFindings(io.cwd, path);
  if (findings.length === 0) {
    io.stdout.write(`Framework complete: ${visible(file)}\n`);
    return EXIT.ok;
  }
  const colour = await colourFor(io);
  io.stdout.write(renderHuman(findings, { source: () => text, colour }));
  return EXIT.findings;
}
