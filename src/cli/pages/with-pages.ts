import { EXIT } from "../exit.ts";
import type { ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { modeOf } from "../mode.ts";
import { readSettings } from "../settings/settings-file.ts";
import { Interrupted } from "./front.ts";
import type { Front } from "./front.ts";
import { openFront } from "./open-front.ts";

/** Opens the pages when the first question comes; `undefined` without a terminal. */
export type OpenFront = (() => Promise<Front>) | undefined;

export interface AskingOptions {
  /** The output is for a program, which answers no questions. */
  json?: true;
  accessible?: boolean;
  /** What is answered is kept when the person leaves. */
  saves?: boolean;
}

/**
 * Runs something that may ask and writes nothing on the way, and gives the terminal back. Who leaves
 * has changed nothing.
 */
export async function withPages(
  { json, accessible, saves = false }: AskingOptions,
  io: Io,
  act: (open: OpenFront) => Promise<ExitCode>,
): Promise<ExitCode> {
  let front: Front | undefined;
  const mode = json === true ? "none" : modeOf(io, accessible === true, readSettings(io).plain);
  const open: OpenFront =
    mode === "none" ? undefined : async () => (front ??= await openFront(mode, io, { saves }));
  try {
    return await act(open);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    front?.say("\nNothing was changed.");
    return EXIT.interrupted;
  } finally {
    front?.close();
  }
}
