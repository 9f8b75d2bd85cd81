import { readNamedFile } from "../../work/read-named-file.ts";
import { colourFor } from "../colour.ts";
import type { Io } from "../io.ts";
import type { Mode } from "../mode.ts";
import type { Front } from "./front.ts";

export interface FrontOptions {
  /** Whether what was answered is kept when the person leaves. */
  saves: boolean;
}

/** The pages of a mode. Each is loaded only when it is used: plain pages need no prompt library. */
export async function openFront(
  mode: Exclude<Mode, "none">,
  io: Io,
  { saves }: FrontOptions,
): Promise<Front> {
  if (mode === "plain") {
    const { PlainFront } = await import("./plain/plain-front.ts");
    return new PlainFront(io, (path) => readNamedFile(path, io), saves);
  }
  const { RichFront } = await import("./rich/rich-front.ts");
  return new RichFront(io, await colourFor(io), saves);
}
