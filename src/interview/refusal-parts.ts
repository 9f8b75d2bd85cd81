import { UserError } from "../errors.ts";

/** What is wrong, without a full stop, and what to do, if that is said. */
export interface RefusalParts {
  message: string;
  fix: string | undefined;
}

/** The two sentences of a refusal: nothing after the last full stop is what a person typed. */
export function refusalParts(error: string): RefusalParts {
  const at = error.lastIndexOf(". ");
  if (at === -1) return { message: error, fix: undefined };
  return { message: error.slice(0, at), fix: ended(error.slice(at + 2)) };
}

/**
 * @param refusals Each as one string, or in parts where a remedy has several sentences.
 * @throws UserError that says everything that is wrong, and with each thing what to do.
 */
export function refuseAll(refusals: readonly (string | RefusalParts)[]): void {
  if (refusals.length === 0) return;
  const parts = refusals.map((one) => (typeof one === "string" ? refusalParts(one) : one));
  const fixes = [...new Set(parts.flatMap(({ fix }) => (fix === undefined ? [] : ended(fix))))];
  throw new UserError(parts.map(({ message }) => message).join("; "), {
    ...(fixes.length === 0 ? {} : { hint: fixes.join(" ") }),
    ...(parts.length === 1 ? {} : { lines: linesOf(parts) }),
  });
}

/** A remedy that is the same for all is said once. */
function linesOf(parts: readonly RefusalParts[]): string[] {
  const [first] = parts;
  const isShared = parts.every(({ fix }) => fix === first?.fix);
  const each = parts.map(({ message, fix }) => {
    return isShared || fix === undefined ? message : `${ended(message)} ${ended(fix)}`;
  });
  const shared = isShared && first?.fix !== undefined ? [ended(first.fix)] : [];
  return [`${parts.length} things to put right`, ...each, ...shared];
}

/** With one full stop. */
function ended(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}
