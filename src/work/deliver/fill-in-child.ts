/**
 * A template that someone made is filled in by a process of its own: what is wrong with it can use up that
 * process's memory and time, and no part of the person's. Words go through pipes and into no file.
 */
import { spawnSync } from "node:child_process";
import type { SpawnSyncReturns } from "node:child_process";
import { env, execPath } from "node:process";
import { UserError } from "../../errors.ts";
import type { FilledTemplate } from "../../publish/word/fill-template.ts";
import type { Filling } from "../../publish/word/template-filler.ts";
import { LARGEST_DOCUMENT } from "../../repository/word-template.ts";
import { programStart } from "../../repository/shipped.ts";
import { framed, unframed } from "./framed.ts";

export interface ChildLimits {
  milliseconds: number;
  /** Of what the language itself holds. */
  megabytes: number;
}

const LIMITS: ChildLimits = { milliseconds: 20_000, megabytes: 256 };

/** What `cli/main.ts` knows the request by. */
const REQUEST = "--fill-template-for-parent";

/** How a child says that the template is to blame. */
export type ChildReply = { document: true } | { faults: readonly unknown[] } | { refused: Refused };

export interface Refused {
  message: string;
  hint: string | undefined;
}

/**
 * A template filled in, or what is wrong with it.
 * @throws UserError if it is no Word document, or takes too long or too much.
 */
export function fillInChild(
  template: Uint8Array,
  filling: Filling,
  { milliseconds, megabytes }: ChildLimits = LIMITS,
): FilledTemplate {
  const result = spawnSync(execPath, [...programStart(), REQUEST], {
    input: framed(filling, template),
    env: { ...systemOnly(), NODE_OPTIONS: `--max-old-space-size=${megabytes}` },
    timeout: milliseconds,
    killSignal: "SIGKILL",
    maxBuffer: 2 * LARGEST_DOCUMENT,
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  if (result.status !== 0) throw ended(result, { milliseconds, megabytes });
  const { head, rest } = unframed(result.stdout);
  const reply = head as ChildReply;
  if ("document" in reply) return { document: new Uint8Array(rest) };
  if ("faults" in reply) return reply as FilledTemplate;
  const { message, hint } = reply.refused;
  throw new UserError(message, hint === undefined ? {} : { hint });
}

/** Windows starts no process without it; nothing else of the environment is the template's business. */
function systemOnly(): Record<string, string> {
  const root = env["SystemRoot"];
  return root === undefined ? {} : { SystemRoot: root };
}

const AGAIN = "Make the template again in Word, or ask for it from someone you trust.";

function ended({ error, status }: SpawnSyncReturns<Buffer>, limits: ChildLimits): UserError {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === "ETIMEDOUT") {
    const seconds = limits.milliseconds / 1000;
    return cannot(`it took more than ${seconds} seconds to fill in`, AGAIN);
  }
  if (code === "ENOBUFS") return cannot("what it makes is too large", AGAIN);
  // Node ends itself where its memory is used up, before it has read everything or later.
  const hasRun = code === undefined || code === "EPIPE";
  if (hasRun && (status === null || status > 3)) {
    return cannot(`it took more than ${limits.megabytes} MB of memory to fill in`, AGAIN);
  }
  return new UserError("the program could not start itself again to fill in a template", {
    hint: "Use the template that ships with the program, or tell those who look after Rightly.",
    kind: "failure",
  });
}

function cannot(reason: string, hint: string): UserError {
  return new UserError(`the template cannot be used: ${reason}`, { hint });
}
