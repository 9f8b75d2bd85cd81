import { UserError } from "../../errors.ts";
import { LARGEST_GIVEN, readNamedFile } from "../../work/read-named-file.ts";
import { decodeText } from "../../yaml/decode.ts";
import type { Io } from "../io.ts";

/** Text of an answers file; of a pipe for `-`. @throws UserError if it cannot be read. */
export async function readAnswers(file: string, io: Io): Promise<string> {
  return file === "-" ? readStdin(io) : readNamedFile(file, io);
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
    if (size > LARGEST_GIVEN) {
      throw new UserError(
        `the answers have more than ${LARGEST_GIVEN} bytes, the most that is read`,
      );
    }
    chunks.push(bytes);
  }
  return decodeText(Buffer.concat(chunks), "the answers");
}
