import type { Fault } from "../finding.ts";
import { isExemptKey } from "./exempt-key.ts";
import { exemptLines } from "./exempt-lines.ts";

const MESSAGE =
  "this is not the ground of a confidential (exempt) text. It is not shown, because it may not be public";
const FIX =
  "Write a paragraph of Schedule 12A and why keeping the text out outweighs disclosing it, and nothing else: rightly exempt does both.";

/** Said of a gap, which quotes nothing that is there. */
const GAP = / is missing(?:: a paragraph alone is not enough)?$/;

/**
 * Faults without a word of what was meant to be confidential: what a check prints may be public. At or below
 * a key `exempt`, or a near miss of it, no value is quoted and no key is named.
 * @param quoteless Rules whose message quotes nothing: what they find in the reason, which is public, is said.
 */
export function hideExempt(
  faults: readonly Fault[],
  text: string,
  quoteless: ReadonlySet<string> = new Set(),
): Fault[] {
  if (faults.length === 0) return [...faults];
  const hidden = exemptLines(text);
  if (hidden.size === 0) return [...faults];
  return faults.map((fault) =>
    isHidden(fault, hidden) && !isAboutReason(fault, quoteless) ? withoutWords(fault) : fault,
  );
}

function isAboutReason({ rule, path }: Fault, quoteless: ReadonlySet<string>): boolean {
  return quoteless.has(rule) && path.endsWith(".exempt.public-interest");
}

function isHidden({ path, place }: Fault, hidden: ReadonlySet<number>): boolean {
  return hidden.has(place.line) || path.split(".").some(isExemptKey);
}

function withoutWords(fault: Fault): Fault {
  const steps = fault.path.split(".");
  const at = steps.findIndex(isExemptKey);
  const path = (at === -1 ? steps : steps.slice(0, at)).join(".");
  if (GAP.test(fault.message)) return fault;
  return { ...fault, message: MESSAGE, fix: FIX, path };
}
