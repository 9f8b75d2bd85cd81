import type { Severity } from "../finding.ts";
import type { Io, OutputStream } from "./io.ts";

/** Paints text for a terminal. */
export interface Ink {
  strong: (text: string) => string;
  faint: (text: string) => string;
  severity: (severity: Severity, text: string) => string;
}

/**
 * Ink for a stream, or `false` where there is to be no colour: `FORCE_COLOR` first, then `NO_COLOR`,
 * then a terminal that is not dumb. Chalk is loaded only when something will be painted.
 */
export async function colourFor(io: Io, stream: OutputStream = io.stdout): Promise<Ink | false> {
  if (!isColoured(io.env, stream)) return false;
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  const painted = { error: chalk.red, warning: chalk.yellow, note: chalk.cyan };
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    severity: (severity, text) => painted[severity](text),
  };
}

function isColoured(env: Io["env"], stream: OutputStream): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  if ((env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb") return false;
  return stream.isTTY === true;
}
