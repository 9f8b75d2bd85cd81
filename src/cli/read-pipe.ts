import { UserError } from "../errors.ts";
import { LARGEST_GIVEN } from "../work/read-named-file.ts";
import { decodeText } from "../yaml/decode.ts";
import type { Io } from "./io.ts";

/**
 * Text that is piped in, of no more bytes than are read of a file.
 * @param what It is, in words or as a name: `the answers`.
 * @throws UserError if there is more, or it is not text.
 */
export async function readPipe(what: string, { stdin }: Pick<Io, "stdin">): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Buffer);
    size += bytes.length;
    if (size > LARGEST_GIVEN) throw tooLong(what);
    chunks.push(bytes);
  }
  return decodeText(Buffer.concat(chunks), what);
}

function tooLong(what: string): UserError {
  const most = LARGEST_GIVEN.toLocaleString("en-GB");
  return new UserError(
    `${what}: more than ${most} bytes were piped in, and at most that many are read`,
    {
      hint: "Split it, or move long text into a document it refers to.",
    },
  );
}
