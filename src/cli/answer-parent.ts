import { fillForParent } from "../work/deliver/fill-for-parent.ts";
import { EXIT } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";

/** Reads what another process of this program asks, and gives the answer back. */
export async function answerParent({ stdin, stdout }: Io): Promise<ExitCode> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  stdout.write(fillForParent(Buffer.concat(chunks)));
  return EXIT.ok;
}
