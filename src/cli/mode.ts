import type { Io } from "./io.ts";

/** How questions are put: with keys and redrawing, in plain lines, or not at all. */
export type Mode = "rich" | "plain" | "none";

/**
 * The mode of this run. Without a terminal at both ends nothing is asked; otherwise the flag wins
 * over the variables, and `RIGHTLY_PLAIN` over `ACCESSIBLE`, which other programs read as well.
 * @param plain Whether `--plain` or `--accessible` was given.
 * @param setting What the person's own settings say; the variables win over it.
 */
export function modeOf(
  { stdin, stdout, env }: Pick<Io, "stdin" | "stdout" | "env">,
  plain: boolean,
  setting?: boolean,
): Mode {
  if (stdin.isTTY !== true || stdout.isTTY !== true) return "none";
  if (plain || env["TERM"] === "dumb") return "plain";
  const own = setting === true ? "plain" : "rich";
  return said(env["RIGHTLY_PLAIN"]) ?? said(env["ACCESSIBLE"]) ?? own;
}

/** What a variable asks for; nothing if it is not set or is empty. */
function said(value: string | undefined): Mode | undefined {
  const word = value?.trim().toLowerCase() ?? "";
  if (word === "") return undefined;
  return ["0", "false", "no"].includes(word) ? "rich" : "plain";
}
