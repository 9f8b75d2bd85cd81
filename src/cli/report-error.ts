import { UserError } from "../errors.ts";
import { visible } from "../yaml/quote.ts";
import { EXIT, EXIT_OF_KIND } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { VERSION } from "./version.ts";
import { sayLines } from "./say-lines.ts";

/** Says what went wrong, once, on stderr. A stack only for those who ask with `DEBUG=rightly`. */
export function reportError(error: unknown, io: Pick<Io, "env" | "stderr">): ExitCode {
  const debug = io.env["DEBUG"] === "rightly";
  if (error instanceof UserError) {
    const { message, hint, lines = hint === undefined ? [message] : [message, hint] } = error;
    sayLines(io.stderr, `Error: ${lines.map(visible).join("\n")}`);
    if (debug && error.cause instanceof Error) sayLines(io.stderr, error.cause.stack ?? "");
    return EXIT_OF_KIND[error.kind];
  }
  const message = error instanceof Error ? error.message : String(error);
  sayLines(io.stderr, `Error: Rightly ${VERSION} has a fault of its own: ${visible(message)}`);
  sayLines(io.stderr, "Nothing you saved is lost. To see more, run it again with DEBUG=rightly.");
  if (debug && error instanceof Error) sayLines(io.stderr, error.stack ?? "");
  return EXIT.failure;
}
