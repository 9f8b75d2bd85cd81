import type { PlatformChoice } from "../../work/set-up/adoption-place.ts";
import { Interrupted } from "../pages/front.ts";
import type { Front } from "../pages/front.ts";

const CHOICES = [
  { value: "github", label: "GitHub" },
  { value: "gitlab", label: "GitLab" },
  { value: "azure", label: "Azure DevOps" },
  { value: "none", label: "None of these, or not yet" },
] as const satisfies readonly { value: PlatformChoice; label: string }[];

/**
 * Where the repository is kept, when the clone does not say.
 * @throws Interrupted if the person leaves.
 */
export async function askPlatform(front: Front): Promise<PlatformChoice> {
  front.say("The checks run where the repository is kept, and nothing here says where that is.");
  const chosen = await front.choose("Where is this repository kept, or will be?", CHOICES);
  const found = CHOICES.find(({ value }) => value === chosen);
  if (found === undefined) throw new Interrupted();
  return found.value;
}
