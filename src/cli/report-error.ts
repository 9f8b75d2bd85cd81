import { UserError } from "../errors.ts";
import { visible } from "../yaml/quote.ts";
import { EXIT, EXIT_OF_KIND } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { VERSION } from "./version.ts";

/** Says what went wrong, once, on stderr. A stack only for those who ask with `DEBUG=rightly`. */
export function reportError(error: unknown, io: Pick<Io, "env" | "stderr">): ExitCode {
  const debug = io.env["DEBUG"] === "rightly";
  if (error instanceof UserError) {
    io.stderr.write(`Error: ${visible(error.message)}\n`);
    if (error.hint !== undefined) io.stderr.write(`${visible(error.hint)}\n`);
    if (debug && error.cause instanceof Error) io.stderr.write(`${error.cause.stack ?? ""}\n`);
    return EXIT_OF_KIND[error.kind];
  }
  const message = error instanceof Error ? error.message : String(error);
  io.stderr.write(`Error: Rightly ${VERSION} has a fault of its own: ${visible(message)}\n`);
  io.stderr.write("Nothing you saved is lost. To see more, run it again with DEBUG=rightly.\n");
  if (debug && error instanceof Error) io.stderr.write(`${error.stack ?? ""}\n`);
  return EXIT.failure;
}
