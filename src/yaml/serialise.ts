import { UserError } from "../errors.ts";
import { RECORD_LIMITS } from "./limits.ts";
import type { YamlLimits } from "./limits.ts";
import { parseYaml } from "./parse.ts";
import { renderEntries } from "./render.ts";
import type { KeyOrder } from "./render.ts";
import { sameValue } from "./same.ts";

export interface SerialiseOptions {
  order?: KeyOrder;
  /** Lines of comment above the first key, without their `#`. */
  comment?: string;
  /** What the file will be read under; those of a record unless given. */
  limits?: YamlLimits;
}

/**
 * A mapping as canonical YAML: the same value gives the same bytes, which any reader of YAML 1.1 or
 * 1.2 takes for the same text. Words of the program's are bare, prose is in double quotes, text of
 * several lines is a literal block where that keeps every character.
 * @throws UserError if the value cannot be kept (a control character, more than is read); Error, as a
 * bug, if what was written does not read back as the same value.
 */
export function serialiseYaml(value: unknown, options: SerialiseOptions = {}): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError("only a mapping can be the whole of a YAML file");
  }
  const comment = options.comment?.split("\n").map((line) => `# ${line}`.trimEnd()) ?? [];
  const entries = renderEntries(value as Record<string, unknown>, [], 0, options.order);
  const text = [...comment, ...(entries.length > 0 ? entries : ["{}"]), ""].join("\n");
  const back = parseYaml(text, options.limits ?? RECORD_LIMITS);
  const problem = back.problems[0];
  if (problem !== undefined) throw new UserError(problem.message, { hint: problem.fix });
  if (!sameValue(back.value, value)) {
    throw new Error("what was written as YAML does not read back as the same value");
  }
  return text;
}
