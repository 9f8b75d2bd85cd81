/** A walk through the shipped framework in a real terminal, as far as the first long text. */
import { parseRecord } from "../../src/record/parse.ts";
import type { DecisionRecord } from "../../src/record/model.ts";
import type { Folder } from "./folder.ts";
import { makeFolder } from "./folder.ts";
import { openTerminal } from "./terminal.ts";
import type { Session } from "./terminal.ts";

export type WalkMode = "rich" | "plain";

export interface StartedWalk {
  session: Session;
  folder: Folder;
}

/** Columns and rows that every page must stand: a usual window, and half a small screen. */
export const WINDOWS = [
  [80, 24],
  [50, 20],
] as const;

export interface WindowSize {
  columns: number;
  rows: number;
}

export interface WalkSettings extends Partial<WindowSize> {
  env?: Record<string, string>;
}

export const INTERRUPT = "\x03";
export const SAVE_AND_LEAVE = "\x13";
export const ESCAPE = "\x1b";

/** What is on the screen when a page waits for its answer. */
export const READY = {
  rich: { choice: "? guidance", text: "Enter on an empty line", line: "Enter continue Esc back" },
  plain: {
    choice: "or h for help:",
    text: "To finish, type a full stop alone on a line.",
    line: "Type your answer",
  },
} as const;

/** A walk that is at its first choice: what kind of decision it is. */
export async function atChoice(mode: WalkMode, settings: WalkSettings = {}): Promise<StartedWalk> {
  const folder = makeFolder();
  const flags = mode === "plain" ? ["--plain"] : [];
  const args = ["new", ...flags, "A new footbridge"];
  const session = openTerminal(args, { cwd: folder.path, ...settings });
  await session.waitFor("Changing or ending something");
  await session.waitFor(READY[mode].choice);
  return { session, folder };
}

/** A walk that is at its first long text: the summary of the proposal. */
export async function atText(mode: WalkMode, settings: WalkSettings = {}): Promise<StartedWalk> {
  const started = await atChoice(mode, settings);
  const { session } = started;
  if (mode === "rich") {
    session.type("3");
    await session.waitFor("> 3.");
  }
  session.enter(mode === "plain" ? "3" : "");
  await session.waitFor(READY[mode].text);
  return started;
}

/** Carries on with the only draft of a folder, as far as the question what to do. */
export async function comeBack(
  { folder }: Pick<StartedWalk, "folder">,
  mode: WalkMode,
  { args = [], ...settings }: WalkSettings & { args?: readonly string[] } = {},
): Promise<Session> {
  const flags = mode === "plain" ? ["--plain"] : [];
  const session = openTerminal(["resume", ...flags, ...args], { cwd: folder.path, ...settings });
  await session.waitFor("What would you like to do?");
  await session.waitFor(mode === "plain" ? "Type a number" : "Enter continue");
  return session;
}

/** Path of the only record in a folder, relative to it. */
export function recordFile(folder: Folder): string {
  const found = folder.files().filter((name) => name.endsWith(".yaml"));
  if (found.length !== 1) throw new Error(`one record was expected: ${found.join(", ")}`);
  return found[0] ?? "";
}

/** The only record of a folder, which must be one that can be read. */
export function onlyRecord(folder: Folder): DecisionRecord {
  const { record, faults } = parseRecord(folder.read(recordFile(folder)));
  if (record === undefined) throw new Error(faults.map(({ message }) => message).join("\n"));
  return record;
}
