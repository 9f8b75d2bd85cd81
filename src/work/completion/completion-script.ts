import { join } from "node:path";
import { readText } from "../../repository/read.ts";
import { shippedFolder } from "../../repository/shipped.ts";

/** The script by which a shell asks at each Tab what can come next. */
export function completionScript(shell: string): string {
  return readText(join(shippedFolder("templates"), "completion", `rightly.${shell}`));
}
