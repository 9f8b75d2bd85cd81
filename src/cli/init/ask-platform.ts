import type { PlatformChoice } from "../../work/set-up/adoption-place.ts";
import { Interrupted } from "../pages/front.ts";
import type { Front } from "../pages/front.ts";

const CHOICES = [
  { value: "github", label: "GitHub" },
  { value: "gitlab", label: "GitLab" },
  { value: "azure", label: "Azure DevOps" },
  { value: "none", label: "None of these, or I do not know" },
] as const satisfies readonly { value: PlatformChoice; label: string }[];

/**
 * Where the repository is kept, when the clone does not say.
 * @throws Interrupted if the person leaves.
 */
export async function askPlatform(front: Front): Promise<PlatformChoice> {
  front.say(
    "Rightly can check the records each time someone changes them. It needs to know which service keeps this folder. If you do not know, choose 4.",
  );
  const chosen = await front.choose("Which service keeps this folder, or will keep it?", CHOICES);
  const found = CHOICES.find(({ value }) => value === chosen);
  if (found === undefined) throw new Interrupted();
  return found.value;
}
