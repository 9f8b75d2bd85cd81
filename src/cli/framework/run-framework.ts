import { join, resolve } from "node:path";
import { withFingerprints } from "../../check/settle.ts";
import { frameworkFindings, readFrameworks } from "../../check/read-frameworks.ts";
import { EXIT, UserError } from "../../errors.ts";
import type { ExitCode } from "../../errors.ts";
import type { Finding } from "../../finding.ts";
import type { Framework } from "../../framework/model.ts";
import { readConfiguration } from "../../repository/configuration.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { findFramework, listFrameworks } from "../../repository/frameworks.ts";
import { readText, pathFrom } from "../../repository/read.ts";
import { visible } from "../../yaml/quote.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { FRAMEWORK_LIMITS } from "../../yaml/limits.ts";
import { colourFor } from "../colour.ts";
import { outlineOf } from "./framework-outline.ts";
import type { Io } from "../io.ts";
import { renderHuman } from "../reporters/human.ts";
import { renderJson } from "../reporters/json.ts";
import { sourceIn } from "../run-check.ts";
import { namedFrameworkFile } from "../../work/named-framework.ts";

/** What no program can tell of a framework. */
const NOT_CHECKED = ["Whether these are the right questions to ask"];

/** A line for each framework version: id, version, status, title. */
export function listCommand({ json }: { json?: true }, io: Io): ExitCode {
  const configuration = readConfiguration(io.cwd);
  const rows = listFrameworks(configuration).map(({ id, version, from }) => {
    return { id, version, from, ...aboutFramework(configuration, id, version) };
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

/** One file that cannot be used must not hide the others. */
function aboutFramework(
  configuration: Configuration,
  id: string,
  version: string,
): { status: Framework["status"] | "unusable"; title: string } {
  try {
    const { status, title } = findFramework(configuration, id, version).framework;
    return { status, title };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { status: "unusable", title: "To see why: rightly framework check" };
  }
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

/** What is wrong in one framework file, or in all those of the repository and their lock. */
export async function checkFrameworkCommand(
  file: string | undefined,
  { json }: { json?: true },
  io: Io,
): Promise<ExitCode> {
  const { looked, findings } = file === undefined ? lookAtAll(io) : lookAtOne(file, io);
  if (json === true) {
    const records = {
      records: 0,
      reused: 0,
      complete: 0,
      checked: [],
      setAside: [],
      marked: [],
      configured: true,
      notChecked: NOT_CHECKED,
    };
    io.stdout.write(renderJson({ ...records, looked, findings: withFingerprints(findings) }));
  } else if (findings.length === 0) {
    for (const one of looked) io.stdout.write(`Framework complete: ${visible(one)}\n`);
  } else {
    const source = sourceIn(io.cwd);
    io.stdout.write(renderHuman(findings, { source, colour: await colourFor(io) }));
  }
  return findings.length === 0 ? EXIT.ok : EXIT.findings;
}

interface Looked {
  /** Files that were looked at, as the person would type them. */
  looked: string[];
  findings: Finding[];
}

function lookAtOne(file: string, io: Io): Looked {
  const path = resolve(io.cwd, file);
  // A file that cannot be read at all is no finding about a framework.
  readText(path);
  return { looked: [file], findings: frameworkFindings(io.cwd, path) };
}

function lookAtAll(io: Io): Looked {
  const { root } = readConfiguration(io.cwd);
  const { entries, findings } = readFrameworks(io.cwd, root);
  const own = entries.filter(({ from }) => from === "repository");
  const looked = own.map((entry) => pathFrom(io.cwd, entry.file));
  if (looked.length > 0) return { looked, findings };
  throw new UserError(`there are no frameworks in ${pathFrom(io.cwd, join(root, "frameworks"))}`, {
    hint: "Name the file: rightly framework check FILE. To start with a copy: rightly init",
  });
}
