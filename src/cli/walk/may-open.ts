import { dirname } from "node:path";
import { inspectDraftLock } from "../../repository/draft-lock.ts";
import { sweepTemporaryFiles } from "../../repository/sweep.ts";
import type { Front } from "../pages/front.ts";

/** What a person wants with a record that somebody else has open. */
export type Opening = "write" | "look" | "leave";

/** Whether to work on a record: it may be open in another window, or on another computer. */
export async function mayOpen(path: string, front: Front): Promise<Opening> {
  sweepTemporaryFiles(dirname(path));
  const lock = inspectDraftLock(path);
  if (lock === undefined) return "write";
  front.say(
    `This record is open elsewhere, by ${lock.user} on ${lock.host} since ${momentOf(lock.time)}.`,
  );
  front.say("If both save, neither version is lost: the second is kept beside the first.");
  const answer = await front.choose("What would you like to do?", [
    { value: "leave", label: "Leave it" },
    { value: "look", label: "Look at the answers only" },
    { value: "write", label: "Carry on anyway" },
  ]);
  return answer === "write" || answer === "look" ? answer : "leave";
}

/** A moment as it is said on the person's clock. */
export function momentOf(time: string | Date): string {
  return new Date(time).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });
}
