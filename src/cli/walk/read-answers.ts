import { resolve } from "node:path";
import { UserError } from "../../errors.ts";
import type { Framework } from "../../framework/model.ts";
import { isMapping } from "../../mapping.ts";
import type { Configuration } from "../../repository/configuration-model.ts";
import { findFramework, listFrameworks } from "../../repository/frameworks.ts";
import { LARGEST_FILE, readText } from "../../repository/read.ts";
import { decodeText } from "../../yaml/decode.ts";
import { parseYaml } from "../../yaml/parse.ts";
import type { Io } from "../io.ts";
import { namedFramework } from "../../work/named-framework.ts";

/** Text of an answers file; of a pipe for `-`. @throws UserError if it cannot be read. */
export async function readAnswers(file: string, io: Io): Promise<string> {
  return file === "-" ? readStdin(io) : readText(resolve(io.cwd, file));
}

/** The framework asked for; else the one the answers name, if it is here; else the configured one. */
export function frameworkFor(
  text: string,
  configuration: Configuration,
  named: string | undefined,
): Framework {
  if (named !== undefined) return namedFramework(configuration, named);
  const { id, version } = pinIn(parseYaml(text).value);
  const here = listFrameworks(configuration).some(
    (entry) => entry.id === id && (version === undefined || entry.version === version),
  );
  return id !== undefined && here
    ? findFramework(configuration, id, version).framework
    : namedFramework(configuration, undefined);
}

function pinIn(value: unknown): { id?: string | undefined; version?: string | undefined } {
  const pin = isMapping(value) ? value["framework"] : undefined;
  if (typeof pin === "string") return { id: pin };
  return isMapping(pin) ? { id: wordOf(pin["id"]), version: wordOf(pin["version"]) } : {};
}

function wordOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

async function readStdin({ stdin }: Io): Promise<string> {
  if (stdin.isTTY === true) {
    throw new UserError("--answers - reads from a pipe, and there is none", {
      hint: "Give a file: rightly new --answers answers.yaml",
    });
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Buffer);
    size += bytes.length;
    if (size > LARGEST_FILE) {
      throw new UserError(
        `the answers have more than ${LARGEST_FILE} bytes, the most that is read`,
      );
    }
    chunks.push(bytes);
  }
  return decodeText(Buffer.concat(chunks), "the answers");
}
