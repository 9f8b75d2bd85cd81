import type { Delivered, KeptState } from "../work/deliver/deliver.ts";
import { visible } from "../yaml/quote.ts";
import { logSafe } from "./check/reporters/log-safe.ts";
import { EXIT } from "./exit.ts";
import type { ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { sayLines } from "./say-lines.ts";

/** How a command mentions the file that it makes. */
export interface DeliveryWords {
  /** Before the name of a file that was written: `Log`. */
  label: string;
  /** Where what was written is said: results of a command go to standard output, the rest elsewhere. */
  stream: "stdout" | "stderr";
  /** What is wrong with a kept file, after its name. */
  faults?: Partial<Record<KeptState, string>>;
  /** What to do about it: a sentence. */
  remedy?: string;
}

const FAULTS: Readonly<Record<Exclude<KeptState, "current">, string>> = {
  missing: "is missing.",
  empty: "has no log in its place yet.",
  foreign: "was not made by Rightly as it is, or was changed since.",
  edited: "was changed by hand: put the change into a record.",
  stale: "is not what the records say now.",
};

/** Prints a document, or says what became of its file. Exit code 1 is for a kept file that is not current. */
export function sayDelivered(delivered: Delivered, words: DeliveryWords, io: Io): ExitCode {
  if (delivered.kind === "printed") {
    const { content } = delivered;
    // What is printed may run past a build service, which obeys some lines; a file that is written is as it is.
    io.stdout.write(typeof content === "string" ? logSafe(content) : content);
    return EXIT.ok;
  }
  const file = visible(delivered.file);
  if (delivered.kind === "checked") return sayChecked(file, delivered.state, words, io);
  const { kind, assumed } = delivered;
  const { label } = words;
  const as = assumed === undefined ? "" : ` (${assumed}: its name says no format)`;
  const said = {
    written: `${label}: ${file}${as}`,
    "would-write": `Would write ${file}${as}`,
    current: `${file} is current already.`,
  }[kind];
  sayLines(io[words.stream], said);
  return EXIT.ok;
}

function sayChecked(
  file: string,
  state: KeptState,
  { faults = {}, remedy = "To make it, leave --check out." }: DeliveryWords,
  { stdout }: Io,
): ExitCode {
  if (state === "current") {
    sayLines(stdout, `${file} is current.`);
    return EXIT.ok;
  }
  sayLines(stdout, `${file} ${faults[state] ?? `${FAULTS[state]} ${remedy}`}`);
  return EXIT.findings;
}
