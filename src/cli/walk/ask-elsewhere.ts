import type { WalkElsewhere } from "../../work/walk/resume-walk.ts";
import type { Front } from "../pages/front.ts";
import { momentOf } from "../pages/words.ts";

/** What a person wants with a record that someone else has open, on this computer or another. */
export async function askElsewhere(
  { user, host, since, choices }: WalkElsewhere,
  front: Front,
): Promise<"leave" | "look" | "take-over"> {
  front.say(`This record is open elsewhere, by ${user} on ${host} since ${momentOf(since)}.`);
  front.say("If both save, neither version is lost: the second is kept beside the first.");
  const answer = await front.choose("What would you like to do?", choices);
  return choices.find(({ value }) => value === answer)?.value ?? "leave";
}
