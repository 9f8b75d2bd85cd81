import type { NotSaved } from "../../work/walk/draft-file.ts";
import type { Front } from "../pages/front.ts";

/** Says that an answer could not be saved, and where it is kept. */
export function sayFault({ message, hint }: NotSaved, front: Front): void {
  front.say(`Error: ${message}`);
  if (hint !== undefined) front.say(hint);
}
