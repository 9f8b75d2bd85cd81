import { shippedText } from "../../repository/shipped.ts";

/** The script by which a shell asks at each Tab what can come next. */
export function completionScript(shell: string): string {
  return shippedText(`templates/completion/rightly.${shell}`);
}
