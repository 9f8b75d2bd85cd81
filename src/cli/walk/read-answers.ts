import { UserError } from "../../errors.ts";
import { readNamedFile } from "../../work/read-named-file.ts";
import type { Io } from "../io.ts";
import { readPipe } from "../read-pipe.ts";

/** Text of an answers file; of a pipe for `-`. @throws UserError if it cannot be read. */
export async function readAnswers(file: string, io: Io): Promise<string> {
  return file === "-" ? readStdin(io) : readNamedFile(file, io);
}

async function readStdin(io: Io): Promise<string> {
  if (io.stdin.isTTY === true) {
    throw new UserError("--answers - reads from a pipe, and there is none", {
      hint: "Give a file: rightly new --answers answers.yaml",
    });
  }
  return readPipe("the answers", io);
}
